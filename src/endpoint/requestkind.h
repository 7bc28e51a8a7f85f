/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What a request asks for, as the counters and the fault plan distinguish it.
enum class RequestKind {
    Identify,
    Get,
    Create,
    Delete,
    Enumerate,
    Pull,
    Release,
    Command,
    Receive,
    Send,
    Signal,
    Disconnect,
    Reconnect,
    Subscribe,
    Renew,
    Unsubscribe,
    Authenticate, ///< a token of Negotiate or Kerberos, and nothing else
    Other, ///< an action that is not served, or a body that is no envelope
};

inline constexpr std::array allRequestKinds{
    RequestKind::Identify,
    RequestKind::Get,
    RequestKind::Create,
    RequestKind::Delete,
    RequestKind::Enumerate,
    RequestKind::Pull,
    RequestKind::Release,
    RequestKind::Command,
    RequestKind::Receive,
    RequestKind::Send,
    RequestKind::Signal,
    RequestKind::Disconnect,
    RequestKind::Reconnect,
    RequestKind::Subscribe,
    RequestKind::Renew,
    RequestKind::Unsubscribe,
    RequestKind::Authenticate,
    RequestKind::Other,
};

[[nodiscard]] QString toString(RequestKind kind);
[[nodiscard]] std::optional<RequestKind> requestKindFromString(QStringView name);
/// By the WS-Addressing action; Other for one that is not served.
[[nodiscard]] RequestKind requestKindFromAction(QStringView action);
