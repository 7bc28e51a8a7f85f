/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "profile.h"
#include "sessionobject.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

/// Something that this program opened at a server and has not seen closed. A value: a journal's line, read
/// again, or what became of it.
struct JournalEntry {
    /// SessionObject::key(); a shell's name at the server ends with it, see shellMark().
    QUuid key;
    SessionObject::Kind kind = SessionObject::Kind::Shell;
    Profile profile;
    /// The id at the server; empty: the request to open was sent, and the answer never came.
    QString id;
    QString resourceUri;
    QDateTime openedAt;

    /// What the name of its shell contains at the server, so that it is found there even without its id.
    [[nodiscard]] QString shellMark() const;
};

/// The lines of a journal: one JSON object each, appended and never changed, so that whatever interrupts the
/// writing damages at most the last one.
namespace JournalFormat {

/// The first line of a file.
[[nodiscard]] QByteArray heading();
/// Before the request to open goes out.
[[nodiscard]] QByteArray opening(const JournalEntry &entry);
[[nodiscard]] QByteArray opened(const QUuid &key, const QString &id);
/// It is known to be gone.
[[nodiscard]] QByteArray closed(const QUuid &key);

struct Content {
    /// Opened, or about to be, and not closed; oldest first.
    QList<JournalEntry> open;
    /// Lines in the middle that make no sense. A last line without its end is none of them.
    int damagedLines = 0;
    /// Written by a newer version of this program; `open` is empty then.
    bool isNewer = false;
};

[[nodiscard]] Content read(const QByteArray &bytes);

} // namespace JournalFormat

/// The end of the name under which the program opens a shell: eight hexadecimal digits.
[[nodiscard]] QString shellMark(const QUuid &key);
