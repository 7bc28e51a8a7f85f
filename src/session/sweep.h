/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credential.h"
#include "journalentry.h"
#include "networkfactory.h"
#include "shellmessages.h"
#include "timelimits.h"
#include "transporterror.h"

#include <QObject>

#include <memory>
#include <optional>

class Client;
template <typename T> struct Outcome;

/// Looks at one server for what a journal names, and ends it where told to: the way back after a crash. Owns
/// a network access of its own, as the session that opened those objects is gone. Dropping it cancels it.
class Sweep : public QObject {
    Q_OBJECT

public:
    enum class Task {
        /// Only tells what is still there.
        Look,
        Close,
    };

    enum class Fate {
        /// The server could not be asked, or cannot tell.
        Unknown,
        StillThere,
        /// The server knows it no longer.
        Gone,
        /// By us, now.
        Closed,
        NotClosed,
    };

    struct Finding {
        QUuid key;
        Fate fate = Fate::Unknown;
        /// Why it is unknown or not closed, translated; else empty.
        QString detail;
    };

    /// The limits outlive it.
    Sweep(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
        const TimeLimits &limits, QList<JournalEntry> entries, Task task, QObject *parent = nullptr);
    ~Sweep() override;

    /// One finding for each entry follows, and then finished(); never from within.
    void start();

Q_SIGNALS:
    void found(const Sweep::Finding &finding);
    void finished();

private:
    void list(const Wsman::Operation<Wsman::ShellPage> &page);
    void handlePage(const Outcome<Wsman::ShellPage> &outcome);
    void handleListed(const std::optional<TransportError> &error);
    void handleEntry(const JournalEntry &entry, const std::optional<TransportError> &error);
    void closeShell(const JournalEntry &entry, const QString &shellId);
    void handleDeleted(const QUuid &key, const std::optional<TransportError> &error);
    [[nodiscard]] QString shellIdOf(const JournalEntry &entry) const;
    void settle(const QUuid &key, Fate fate, const QString &detail = {});

    const TimeLimits &m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    QList<JournalEntry> m_entries;
    Task m_task;
    QVector<Wsman::ShellInfo> m_shells;
    qsizetype m_settled = 0;
};
