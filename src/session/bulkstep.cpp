/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkstep.h"

#include "connection.h"
#include "errors.h"
#include "session.h"

#include <algorithm>

using Verb = BulkReport::Verb;

namespace {

/// The first thing that the server did not confirm says why for all of them.
std::optional<TransportError> unconfirmed(const Connection &connection)
{
    const Session *session = connection.currentSession();
    if (!session || session->unconfirmedCount() == 0)
        return std::nullopt;
    const QVector<SessionObject *> &objects = session->childObjects();
    const auto broken = std::find_if(objects.crbegin(), objects.crend(),
        [](const SessionObject *object) { return object->state() == LiveObject::State::Broken; });
    TransportError error;
    error.kind = TransportError::Kind::Timeout;
    if (broken != objects.crend()) {
        error = (*broken)->lastError().value_or(error);
        error.message = (*broken)->reason();
    } else {
        error.message = connection.message();
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
        return connection.lastError().value_or(Errors::cancelled());
    case Verb::Close:
        return unconfirmed(connection);
    case Verb::Test:
        return connection.lastError();
    }
    Q_UNREACHABLE();
}
