/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>

class Connection;
class ConnectionList;
class ConnectionTable;
class MessageArea;

/// Removes those of the connections that are not open, and says so with a way to undo it: the rows come back
/// to their places with their passwords. All are passed on to what outlives the message.
void removeWithUndo(
    const QList<Connection *> &connections, ConnectionList &list, MessageArea &area, ConnectionTable &table);
