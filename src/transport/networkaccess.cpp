/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"

#include "accessmanager.h"
#include "credential.h"
#include "endpoint.h"

namespace {

SecurityTarget::Method methodOf(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Kerberos:
        return SecurityTarget::Method::Kerberos;
    case Authentication::Ntlm:
        return SecurityTarget::Method::Ntlm;
    case Authentication::None:
    case Authentication::Basic:
    case Authentication::Negotiate:
    case Authentication::Certificate:
    case Authentication::CredSsp:
        break;
    }
    return SecurityTarget::Method::Negotiate;
}

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetworkAccess(
    const Endpoint &endpoint, const Credential &credential)
{
    auto manager = std::make_unique<AccessManager>();
    if (endpoint.authenticatesLanes()) {
        LaneSecurity security;
        security.target.method = methodOf(endpoint.authentication);
        security.target.user = endpoint.user;
        security.target.password = credential.password;
        security.target.service = endpoint.options.spnService;
        security.target.host = endpoint.options.spnHost.isEmpty() ? endpoint.host : endpoint.options.spnHost;
        security.target.delegate = endpoint.options.delegate;
        security.seals = endpoint.seals();
        manager->setSecurity(security);
    }
    return manager;
}
