/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectioncell.h"

#include "connection.h"
#include "connectiontext.h"
#include "displaytext.h"
#include "rowdelegate.h"
#include "session.h"
#include "stateicon.h"
#include "timetext.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Column = ConnectionModel::Column;

QString latencyText(const Connection &connection)
{
    if (connection.latency() < 0)
        return {};
    //: A time in milliseconds.
    return QCoreApplication::translate("ConnectionModel", "%1 ms").arg(connection.latency());
}

QString sessionsText(const Connection &connection)
{
    const int count = connection.openObjectCount();
    return count > 0 ? QString::number(count) : QString();
}

QString display(const Connection &connection, Column column)
{
    switch (column) {
    case ConnectionModel::Computer:
        return safeLine(connection.profile().displayName());
    case ConnectionModel::Address:
        return connection.profile().endpoint.url().toDisplayString();
    case ConnectionModel::State:
        return stateName(connection.state());
    case ConnectionModel::Since:
        return shortTime(connection.since());
    case ConnectionModel::User:
        return ConnectionText::user(connection);
    case ConnectionModel::Transport:
        return ConnectionText::transport(connection.profile().endpoint, connection.mechanism());
    case ConnectionModel::System:
        return ConnectionText::system(connection);
    case ConnectionModel::Sessions:
        return sessionsText(connection);
    case ConnectionModel::Latency:
        return latencyText(connection);
    case ConnectionModel::Message:
        return ConnectionText::message(connection);
    case ConnectionModel::ColumnCount:
        break;
    }
    return {};
}

QVariant sortValue(const Connection &connection, Column column)
{
    switch (column) {
    case ConnectionModel::State:
        return int(connection.state());
    case ConnectionModel::Since:
        return connection.since().isValid() ? connection.since().toMSecsSinceEpoch() : qint64(0);
    case ConnectionModel::Sessions:
        return connection.openObjectCount();
    case ConnectionModel::Latency:
        // What was never measured stands behind the slowest.
        return connection.latency() < 0 ? std::numeric_limits<int>::max() : connection.latency();
    case ConnectionModel::Message:
        return connection.message();
    case ConnectionModel::Computer:
    case ConnectionModel::Address:
    case ConnectionModel::User:
    case ConnectionModel::Transport:
    case ConnectionModel::System:
    case ConnectionModel::ColumnCount:
        break;
    }
    return display(connection, column);
}

QString toolTip(const Connection &connection, Column column)
{
    switch (column) {
    case ConnectionModel::Computer:
        return connection.profile().endpoint.url().toDisplayString();
    case ConnectionModel::State:
        return ConnectionText::stateToolTip(connection);
    case ConnectionModel::Since:
        return exactTime(connection.since());
    case ConnectionModel::System:
        return safeLine(connection.identity().productVersion);
    case ConnectionModel::Message:
        return ConnectionText::messageToolTip(connection);
    case ConnectionModel::Address:
    case ConnectionModel::User:
    case ConnectionModel::Transport:
    case ConnectionModel::Sessions:
    case ConnectionModel::Latency:
    case ConnectionModel::ColumnCount:
        break;
    }
    return display(connection, column);
}

/// So that who hears only the name of a row hears how it stands as well.
QString accessibleDescription(const Connection &connection, Column column)
{
    if (column != ConnectionModel::Computer)
        return {};
    const QString state = stateName(connection.state());
    const QString message = safeLine(connection.message());
    if (message.isEmpty())
        return state;
    //: Said by a screen reader. %1: a state ("Broken"), %2: what happened.
    return QCoreApplication::translate("ConnectionModel", "%1. %2").arg(state, message);
}

bool isNumber(Column column)
{
    return column == ConnectionModel::Sessions || column == ConnectionModel::Latency;
}

/// Nothing is there to be looked after.
bool isQuiet(const Connection &connection)
{
    if (connection.state() != LiveObject::State::Closed)
        return connection.state() == LiveObject::State::BeforeOpen;
    return !connection.currentSession() || connection.currentSession()->unconfirmedCount() == 0;
}

QString title(Column column)
{
    switch (column) {
    case ConnectionModel::Computer:
        return QCoreApplication::translate("ConnectionModel", "Computer");
    case ConnectionModel::Address:
        return QCoreApplication::translate("ConnectionModel", "Address");
    case ConnectionModel::State:
        return QCoreApplication::translate("ConnectionModel", "State");
    case ConnectionModel::Since:
        //: Heading: since when the computer is in its state.
        return QCoreApplication::translate("ConnectionModel", "Since");
    case ConnectionModel::User:
        return QCoreApplication::translate("ConnectionModel", "User");
    case ConnectionModel::Transport:
        return QCoreApplication::translate("ConnectionModel", "Transport");
    case ConnectionModel::System:
        //: Heading: operating system and software of the computer.
        return QCoreApplication::translate("ConnectionModel", "System");
    case ConnectionModel::Sessions:
        return QCoreApplication::translate("ConnectionModel", "Sessions");
    case ConnectionModel::Latency:
        //: Heading: how long an answer took.
        return QCoreApplication::translate("ConnectionModel", "Latency");
    case ConnectionModel::Message:
        return QCoreApplication::translate("ConnectionModel", "Last message");
    case ConnectionModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

QVariant ConnectionCell::data(const Connection &connection, ConnectionModel::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return display(connection, column);
    case Qt::DecorationRole:
        return column == ConnectionModel::State ? QVariant(stateIcon(connection.state())) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(connection, column));
    case Qt::AccessibleDescriptionRole:
        return accessibleDescription(connection, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case ConnectionModel::SortRole:
        return sortValue(connection, column);
    case RowDelegate::MutedRole:
        return isQuiet(connection);
    default:
        return {};
    }
}

QVariant ConnectionCell::headerData(ConnectionModel::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return title(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (column == ConnectionModel::Sessions)
            return QCoreApplication::translate("ConnectionModel",
                "What is open on the computer: shells, commands, enumerations, subscriptions");
        if (column == ConnectionModel::Latency)
            return QCoreApplication::translate("ConnectionModel", "How long the last test took");
        return title(column);
    default:
        return {};
    }
}
