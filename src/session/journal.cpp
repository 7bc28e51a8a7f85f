/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "journal.h"

#include "connectionlist.h"
#include "faultmeaning.h"
#include "journalfile.h"
#include "session.h"

#include <QDir>

#include <algorithm>

namespace {

constexpr qint64 sizeToCompact = qint64(1024) * 1024;

bool isRemembered(SessionObject::Kind kind)
{
    switch (kind) {
    case SessionObject::Kind::Shell:
    case SessionObject::Kind::Subscription:
        return true;
    case SessionObject::Kind::Session:
    case SessionObject::Kind::Command:
    case SessionObject::Kind::Enumeration:
        return false; // nothing at the server outlives its shell, or a few minutes
    }
    Q_UNREACHABLE();
}

/// Whether a server that was asked to open something said no, or was never asked.
bool wasRefused(const SessionObject &object)
{
    return object.id().isEmpty() && object.lastError() && !FaultMeaning::leavesItOpen(*object.lastError());
}

} // namespace

Journal::Journal(ConnectionList &list, const QString &folder, QObject *parent)
    : QObject(parent)
{
    takeOver(folder);
    m_file = JournalFile::create(folder);
    for (Connection *connection : list.connections())
        follow(connection);
    connect(&list, &ConnectionList::aboutToAdd, this, [this](int first) { m_firstAdded = first; });
    connect(&list, &ConnectionList::added, this, [this, &list] {
        for (int i = m_firstAdded; i < list.connections().size(); ++i)
            follow(list.connections().at(i));
    });
}

Journal::~Journal()
{
    if (m_open.isEmpty())
        m_file->remove();
}

void Journal::takeOver(const QString &folder)
{
    for (auto &file : JournalFile::takeOverDead(folder)) {
        if (file->content().damagedLines > 0) {
            m_warning = tr("Parts of the journal %1 are damaged. What it still tells is listed; look at the "
                           "shells of your computers for the rest.")
                            .arg(QDir::toNativeSeparators(file->fileName()));
        }
        if (file->content().open.isEmpty()) {
            file->remove();
            continue;
        }
        for (const JournalEntry &entry : file->content().open) {
            m_deadFileOf.insert(entry.key, file.get());
            m_leftovers.append(entry);
        }
        m_deadFiles.push_back(std::move(file));
    }
}

void Journal::follow(Connection *connection)
{
    connect(connection, &Connection::sessionAdded, this, [this, connection](Session *session) {
        connect(session, &SessionObject::childAdded, this,
            [this, connection](SessionObject *child) { follow(connection, child); });
    });
}

void Journal::follow(const Connection *connection, SessionObject *object)
{
    // Temporary computers live no longer than this program.
    if (!isRemembered(object->kind()) || connection->profile().temporary)
        return;
    connect(object, &LiveObject::stateChanged, this,
        [this, connection, object](LiveObject::State now) { handleState(*connection, *object, now); });
}

void Journal::handleState(const Connection &connection, const SessionObject &object, LiveObject::State now)
{
    switch (now) {
    case LiveObject::State::Opening:
        begin(connection, object);
        break;
    case LiveObject::State::Opened:
        // Comes again after a disconnected shell was connected to; the id is the same.
        if (m_open.contains(object.key()) && m_open.value(object.key()).id.isEmpty()) {
            m_open[object.key()].id = object.id();
            write(JournalFormat::opened(object.key(), object.id()));
        }
        break;
    case LiveObject::State::Closed:
        end(object.key());
        break;
    case LiveObject::State::Broken:
        if (wasRefused(object))
            end(object.key());
        else
            leave(object.key());
        break;
    case LiveObject::State::BeforeOpen:
    case LiveObject::State::Disconnecting:
    case LiveObject::State::Disconnected:
    case LiveObject::State::Connecting:
    case LiveObject::State::Closing:
        break;
    }
}

void Journal::begin(const Connection &connection, const SessionObject &object)
{
    const JournalEntry entry{ object.key(), object.kind(), connection.profile(), {}, object.resourceUri(),
        QDateTime::currentDateTimeUtc() };
    m_open.insert(entry.key, entry);
    write(JournalFormat::opening(entry));
}

void Journal::end(const QUuid &key)
{
    if (!m_open.remove(key))
        return;
    write(JournalFormat::closed(key));
    compactWhenLarge();
}

void Journal::leave(const QUuid &key)
{
    const auto found = m_open.constFind(key);
    if (found == m_open.cend())
        return;
    m_leftovers.append(*found);
    Q_EMIT leftoversChanged();
}

void Journal::resolve(const QUuid &key)
{
    const auto isIt = [&key](const JournalEntry &entry) { return entry.key == key; };
    if (m_leftovers.removeIf(isIt) == 0)
        return;
    JournalFile *dead = m_deadFileOf.take(key);
    if (!dead) {
        end(key);
    } else if (std::find(m_deadFileOf.cbegin(), m_deadFileOf.cend(), dead) != m_deadFileOf.cend()) {
        // Not written, it is found gone once more by the next start.
        (void)dead->append(JournalFormat::closed(key));
    } else {
        dead->remove();
    }
    Q_EMIT leftoversChanged();
}

void Journal::write(const QByteArray &line)
{
    const bool works = m_file->append(line);
    if (!works && !m_isFailing) {
        Q_EMIT failed(
            tr("The journal of open shells cannot be written: %1. After a crash the program would not "
               "know what it left at servers. Make room or check the rights on %2.")
                .arg(m_file->errorString(), QDir::toNativeSeparators(m_file->fileName())));
    }
    m_isFailing = !works;
}

void Journal::compactWhenLarge()
{
    // Each entry takes about a kilobyte; a file of which most is history is written anew.
    if (m_file->size() > sizeToCompact && m_file->size() > m_open.size() * 8192)
        m_file->compact(m_open.values());
}
