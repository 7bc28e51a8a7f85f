/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "rowremoval.h"

#include "connectionlist.h"
#include "connectiontable.h"
#include "messagearea.h"
#include "messagebar.h"

#include <QCoreApplication>

void removeWithUndo(
    const QList<Connection *> &connections, ConnectionList &list, MessageArea &area, ConnectionTable &table)
{
    const QList<ConnectionList::Removed> removed = list.take(connections);
    MessageBar *bar = area.show(MessageArea::Topic::Removal, InlineMessage::Kind::Information,
        QCoreApplication::translate("RowRemoval", "Removed %n computer(s).", nullptr, int(removed.size())),
        QCoreApplication::translate("RowRemoval", "&Undo"));
    QObject::connect(bar, &MessageBar::activated, &table,
        [&list, &table, removed] { table.selectConnections(list.putBack(removed)); });
}
