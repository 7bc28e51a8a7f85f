/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkstep.h"

#include "connection.h"
#include "errors.h"
#include "session.h"

using Verb = BulkReport::Verb;

namespace {

/// The first thing that the server did not confirm says why for all of them. A command is never the first, as
/// it ends with its shell.
std::optional<TransportError> unconfirmed(const Connection &connection)
{
    const Session *session = connection.currentSession();
    if (!session || session->unconfirmedCount() == 0)
        return std::nullopt;
    TransportError error;
    error.kind = TransportError::Kind::Timeout;
    if (const SessionObject *object = session->firstUnconfirmed()) {
        if (object->lastError())
            error = *object->lastError();
        error.message = object->reason();
    } else {
        error.message = connection.message(); // it was cleared since
    }
    return error;
}

} // namespace

void BulkStep::begin(Connection &connection, Verb verb)
{
    switch (verb) {
    case Verb::Open:
        connection.open();
        return;
    case Verb::Close:
        connection.close();
        return;
    case Verb::Reopen:
        connection.reopen();
        return;
    case Verb::Test:
        connection.test();
        return;
    }
}

void BulkStep::cancel(Connection &connection, Verb verb)
{
    switch (verb) {
    case Verb::Open:
    case Verb::Close:
    case Verb::Reopen:
        connection.drop();
        return;
    case Verb::Test:
        connection.cancelTest();
        return;
    }
}

qint64 BulkStep::bytesHeard(const Connection &connection)
{
    const Session *session = connection.currentSession();
    return session ? session->bytesReceived() : 0;
}

bool BulkStep::hasEnded(const Connection &connection, Verb verb)
{
    switch (verb) {
    case Verb::Open:
    case Verb::Reopen:
        return !connection.isReopening()
            && (connection.state() == LiveObject::State::Opened || !connection.isOpen());
    case Verb::Close:
        return !connection.isOpen();
    case Verb::Test:
        return !connection.isTesting();
    }
    Q_UNREACHABLE();
}

std::optional<TransportError> BulkStep::failure(const Connection &connection, Verb verb)
{
    switch (verb) {
    case Verb::Open:
    case Verb::Reopen:
        if (connection.state() == LiveObject::State::Opened)
            return std::nullopt;
        return connection.lastError() ? *connection.lastError() : Errors::cancelled();
    case Verb::Close:
        return unconfirmed(connection);
    case Verb::Test:
        return connection.lastError() ? std::optional(*connection.lastError()) : std::nullopt;
    }
    Q_UNREACHABLE();
}
