/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "transporterror.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

class Connection;

/// What came of a run on one computer. Holds no secret.
struct BulkResult {
    /// nullptr: it was removed since.
    QPointer<Connection> connection;
    QString computer;
    QString address;
    QDateTime endedAt;
    /// Empty: it went well.
    std::optional<TransportError> error;
    /// What failures of the same cause have in common, translated: "Cannot connect".
    QString cause;
};

/// What came of a run on many computers: PowerShell's OutVariable and ErrorVariable in one. A value, which
/// outlives the run.
struct BulkReport {
    Q_GADGET

public:
    enum class Verb {
        Open,
        Close,
        /// Closes what is open, and opens.
        Reopen,
        Test,
    };
    Q_ENUM(Verb)

    /// PowerShell's own: what a failure does to the rest of the run.
    enum class ErrorAction {
        /// Goes on, and tells at the end.
        Continue,
        /// Starts no more.
        Stop,
        /// Goes on without telling; the results can still be looked at.
        SilentlyContinue,
        /// Goes on, and keeps nothing of it.
        Ignore,
        /// Asks, once for each cause.
        Inquire,
    };
    Q_ENUM(ErrorAction)

    /// All failures of one cause.
    struct Group {
        QString cause;
        QList<BulkResult> failures;
    };

    Verb verb = Verb::Open;
    ErrorAction errorAction = ErrorAction::Continue;
    QDateTime startedAt;
    /// In the order in which they ended.
    QList<BulkResult> results;
    /// Those that the run did not come to, because it was stopped or cancelled.
    int notStarted = 0;

    /// The largest group first; among equals the one that came first.
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] int succeededCount() const;
};

/// See BulkResult::cause. `host`: of the computer that it is about.
[[nodiscard]] QString causeOf(const TransportError &error, const QString &host);
