/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "liveobject.h"
#include "refreshtimer.h"

#include <QHash>
#include <QList>
#include <QObject>

class BulkRun;
class Connection;
class ConnectionList;
class QWidget;

/// Tells a screen reader what becomes of connections, in the words of the table: connected, disconnected, or
/// broken and why. Of a run on many computers it tells the counts at the end, and not each one.
class StateAnnouncer : public QObject {
    Q_OBJECT

public:
    /// Speaks in the name of `window`, and goes with it. The list outlives it.
    StateAnnouncer(ConnectionList &list, QWidget &window);

private:
    void follow(Connection *connection);
    void followRun(BulkRun *run);
    void note(Connection *connection);
    void forget(const Connection *connection);
    void speak();

    ConnectionList &m_list;
    QWidget &m_window;
    RefreshTimer m_refresh;
    /// What has changed since the last time, in the order of the changes.
    QList<Connection *> m_changed;
    /// What was said last of each, so that each further try of one that comes back is not told.
    QHash<const Connection *, LiveObject::State> m_said;
    int m_runsOfMany = 0;
};
