/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "authenticator.h"
#include "faultplan.h"
#include "httpmessage.h"
#include "statistics.h"

#include <chrono>
#include <memory>
#include <optional>

/// What a connection has to do about a request.
struct Treatment {
    HttpAnswer answer;
    /// How the answer is to be spoilt on the wire; nullopt: not at all.
    std::optional<Misbehaviour> misbehaviour;
    /// How long the answer has to wait.
    std::chrono::milliseconds delay{ 0 };
    /// To be let go when the answer is written.
    std::unique_ptr<Statistics::Work> work;
};

/// What a connection needs from the computer that it leads to.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;
    [[nodiscard]] virtual std::unique_ptr<Authenticator> newAuthenticator(const TlsPeer &peer) const = 0;
    [[nodiscard]] virtual Treatment handle(
        const HttpRequest &request, Authenticator &authenticator, const QString &clientIp)
        = 0;
};
