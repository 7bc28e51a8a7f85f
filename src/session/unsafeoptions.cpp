/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "unsafeoptions.h"

#include <utility>

namespace {

bool namesProxy(const ProxyOptions &proxy)
{
    return proxy.access == ProxyOptions::Access::Http || proxy.access == ProxyOptions::Access::Socks5;
}

} // namespace

QVector<UnsafeOption> UnsafeOptions::of(const Endpoint &endpoint)
{
    const SessionOptions &options = endpoint.options;
    const std::pair<bool, UnsafeOption> found[] = {
        { endpoint.allowUnencrypted, UnsafeOption::UnencryptedTraffic },
        { options.encryption == Encryption::Never, UnsafeOption::NoSealing },
        { options.skipCaCheck, UnsafeOption::AnyIssuer },
        { options.skipCnCheck, UnsafeOption::AnyName },
        { options.skipRevocationCheck, UnsafeOption::NoRevocationCheck },
        { options.delegate, UnsafeOption::Delegation },
        { !options.spnService.isEmpty() || !options.spnHost.isEmpty(), UnsafeOption::OtherService },
        { namesProxy(options.proxy), UnsafeOption::Proxy },
    };
    QVector<UnsafeOption> result;
    for (const auto &[isThere, option] : found) {
        if (isThere)
            result.append(option);
    }
    return result;
}

Endpoint UnsafeOptions::removedFrom(Endpoint endpoint)
{
    endpoint.allowUnencrypted = false;
    SessionOptions &options = endpoint.options;
    if (options.encryption == Encryption::Never)
        options.encryption = Encryption::Auto;
    options.skipCaCheck = false;
    options.skipCnCheck = false;
    options.skipRevocationCheck = false;
    options.delegate = false;
    options.spnService.clear();
    options.spnHost.clear();
    if (namesProxy(options.proxy))
        options.proxy = {};
    return endpoint;
}
