/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "journalentry.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

class Connection;
class ConnectionList;
class JournalFile;

/// Remembers on disk what this program has opened at servers, so that a crash leaves nothing behind that the
/// next start does not know of: a line before the request to open goes out, one with the id before anybody
/// hears of Opened, and one when it is known to be gone. Follows the connections of a list by their signals.
/// Owns the file of this run and those of dead ones that still name something.
class Journal : public QObject {
    Q_OBJECT

public:
    /// Reads what dead runs left in `folder`. Made before anything that shows states, so that its line is
    /// written first.
    Journal(ConnectionList &list, const QString &folder, QObject *parent = nullptr);
    ~Journal() override;

    /// What may stand at servers with nobody in charge of it: left by dead runs, or not confirmed as closed
    /// in this one. Oldest first.
    [[nodiscard]] const QList<JournalEntry> &leftovers() const { return m_leftovers; }
    /// That one is known to be gone, and is remembered no longer.
    void resolve(const QUuid &key);
    /// What the user must know of the files that were read, translated; empty when all is well.
    [[nodiscard]] QString warning() const { return m_warning; }

Q_SIGNALS:
    void leftoversChanged();
    /// The journal cannot be written; translated, with what that means. Once until it works again.
    void failed(const QString &message);

private:
    void takeOver(const QString &folder);
    void follow(Connection *connection);
    void follow(const Connection *connection, SessionObject *object);
    void handleState(const Connection &connection, const SessionObject &object, LiveObject::State now);
    void begin(const Connection &connection, const SessionObject &object);
    void end(const QUuid &key);
    void leave(const QUuid &key);
    void write(const QByteArray &line);
    void compactWhenLarge();

    std::unique_ptr<JournalFile> m_file;
    /// Of this run: opened, or about to be, and not known to be gone.
    QHash<QUuid, JournalEntry> m_open;
    /// By the keys of their entries.
    QHash<QUuid, JournalFile *> m_deadFileOf;
    std::vector<std::unique_ptr<JournalFile>> m_deadFiles;
    QList<JournalEntry> m_leftovers;
    QString m_warning;
    int m_firstAdded = 0;
    bool m_isFailing = false;
};
