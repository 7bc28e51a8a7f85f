/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"
#include "result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

/// A computer name as a user types it: FQDN, NetBIOS name, IPv4 or IPv6 address with or without brackets.
namespace ComputerName {

enum class Problem {
    Empty,
    /// White space inside of a name.
    HasSpace,
    /// http:// or https:// stands before it: it is a whole URI, which the dialog offers to take as such.
    IsUri,
    /// A port stands behind it, which has a field of its own.
    HasPort,
    /// Anything else that no host can be called.
    Invalid,
};

/// The host as it goes into an Endpoint. Empty, "." and "localhost" (any case) are the local computer:
/// "localhost".
[[nodiscard]] Result<QString, Problem> parse(const QString &typed);
/// What is wrong and what to do, translated.
[[nodiscard]] QString explain(Problem problem, const QString &typed);
[[nodiscard]] bool isLocal(const QString &host);
/// scheme, host, port and path of "https://srv:5986/wsman"; nothing if it is no such URI.
[[nodiscard]] std::optional<Endpoint> fromUri(const QString &uri, const Endpoint &defaults);

/// A path as it goes into an Endpoint: without slashes in front; the usual one for an empty one. Nothing
/// where it has blanks, characters that cannot be seen, a query or a fragment.
[[nodiscard]] std::optional<QString> path(const QString &typed);

/// Splits pasted text at line ends, commas, semicolons and tabs; drops empty parts, quotes and # comments.
[[nodiscard]] QStringList split(const QString &text);

struct Rejected {
    QString typed;
    Problem problem;
};

/// Where an entry leads that is no host because it has more than a name in it, a URI or a port; nothing for
/// one that is simply wrong. What it does not say is taken from `defaults`.
[[nodiscard]] std::optional<Endpoint> endpointOf(const Rejected &entry, const Endpoint &defaults);

/// A pasted list: each good host once (without regard to case and a trailing dot), in order, and all that is
/// no host.
struct HostList {
    QStringList hosts;
    QVector<Rejected> rejected;
    int duplicates = 0;
};
[[nodiscard]] HostList parseList(const QString &text);

} // namespace ComputerName
