/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"

#include "accessmanager.h"
#include "credential.h"
#include "endpoint.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace {

SecurityTarget::Method methodOf(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Kerberos:
        return SecurityTarget::Method::Kerberos;
    case Authentication::Ntlm:
        return SecurityTarget::Method::Ntlm;
    case Authentication::CredSsp:
        return SecurityTarget::Method::CredSsp;
    case Authentication::None:
    case Authentication::Basic:
    case Authentication::Negotiate:
    case Authentication::Certificate:
        break;
    }
    return SecurityTarget::Method::Negotiate;
}

QString spnHost(const Endpoint &endpoint)
{
    const QString host = endpoint.options.spnHost.isEmpty() ? endpoint.host : endpoint.options.spnHost;
    return endpoint.options.spnPort ? u"%1:%2"_s.arg(host).arg(endpoint.effectivePort()) : host;
}

void setProxy(AccessManager &manager, const ProxyOptions &options, const Credential &credential)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy, options.host, options.port, options.user,
        options.user.isEmpty() ? QString() : credential.proxyPassword);
    switch (options.access) {
    case ProxyOptions::Access::Direct:
        return; // the manager's own default
    case ProxyOptions::Access::System:
        manager.useSystemProxy(proxy.user(), proxy.password());
        return;
    case ProxyOptions::Access::Http:
        proxy.setType(QNetworkProxy::HttpProxy);
        break;
    case ProxyOptions::Access::Socks5:
        proxy.setType(QNetworkProxy::Socks5Proxy);
        break;
    }
    manager.setProxy(proxy);
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
        security.target.host = spnHost(endpoint);
        security.target.delegate = endpoint.options.delegate;
        security.seals = endpoint.seals();
        manager->setSecurity(security);
    }
    setProxy(*manager, endpoint.options.proxy, credential);
    return manager;
}
