/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QNetworkAccessManager>

#include <memory>

struct Credential;
struct Endpoint;

/// The network access of one session: an AccessManager whose lanes authenticate, seal and go through a proxy
/// as the endpoint says.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetworkAccess(
    const Endpoint &endpoint, const Credential &credential);
