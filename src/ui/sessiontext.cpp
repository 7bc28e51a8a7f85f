/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessiontext.h"

#include "connection.h"
#include "displaytext.h"
#include "rowdelegate.h"
#include "sessionfacts.h"
#include "sessionobject.h"
#include "stateicon.h"
#include "timetext.h"
#include "tintedicon.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;
using Column = SessionTreeModel::Column;

namespace {

/// So many characters of a tooltip are enough to know what it is about.
constexpr qsizetype longestTooltip = 1000;

QString text(const char *source)
{
    return QCoreApplication::translate("SessionTreeModel", source);
}

QString kindIconName(SessionObject::Kind kind)
{
    switch (kind) {
    case SessionObject::Kind::Session:
        return u"session"_s;
    case SessionObject::Kind::Shell:
    case SessionObject::Kind::Command:
        return u"shell"_s;
    case SessionObject::Kind::Enumeration:
        return u"details"_s;
    case SessionObject::Kind::Subscription:
        return u"activity"_s;
    }
    Q_UNREACHABLE();
}

/// In KB from the first byte on, so that a column of sizes can be compared at a glance.
QString size(qint64 bytes)
{
    constexpr qint64 kilobyte = 1024;
    constexpr qint64 megabyte = kilobyte * kilobyte;
    const bool isSmall = bytes < megabyte;
    const QString number = QLocale().toString(double(bytes) / double(isSmall ? kilobyte : megabyte), 'f', 1);
    return isSmall ? text(QT_TRANSLATE_NOOP("SessionTreeModel", "%1 KB")).arg(number)
                   : text(QT_TRANSLATE_NOOP("SessionTreeModel", "%1 MB")).arg(number);
}

QString traffic(const SessionObject &object)
{
    if (object.bytesReceived() == 0 && object.bytesSent() == 0)
        return {};
    //: bytes received, bytes sent
    return text(QT_TRANSLATE_NOOP("SessionTreeModel", "%1 / %2"))
        .arg(size(object.bytesReceived()), size(object.bytesSent()));
}

/// Why it is as it is: the reason of its last change, else its last error.
QString reason(const SessionObject &object)
{
    if (!object.reason().isEmpty())
        return object.reason();
    return object.lastError() ? object.lastError()->message : QString();
}

QString display(const SessionObject &object, Column column)
{
    switch (column) {
    case SessionTreeModel::ObjectColumn:
        return SessionText::objectName(object);
    case SessionTreeModel::StateColumn:
        return stateName(object.state());
    case SessionTreeModel::DetailsColumn:
        return SessionFacts::details(object);
    case SessionTreeModel::IdColumn:
        return safeLine(object.id());
    case SessionTreeModel::ResourceColumn:
        return SessionFacts::shortUri(object.resourceUri());
    case SessionTreeModel::DurationColumn:
        return SessionFacts::duration(object);
    case SessionTreeModel::OpenedColumn:
        return shortTime(object.openedAt());
    case SessionTreeModel::ClosedColumn:
        return shortTime(object.closedAt());
    case SessionTreeModel::TrafficColumn:
        return traffic(object);
    case SessionTreeModel::ReasonColumn:
        return safeLine(reason(object));
    case SessionTreeModel::ColumnCount:
        break;
    }
    return {};
}

/// What the cell has no room for; empty where it says all.
QString tooltip(const SessionObject &object, Column column)
{
    switch (column) {
    case SessionTreeModel::ObjectColumn:
        return clipped(SessionText::objectName(object), longestTooltip);
    case SessionTreeModel::DetailsColumn:
        return clipped(SessionFacts::details(object), longestTooltip);
    case SessionTreeModel::ResourceColumn:
        return clipped(safeLine(object.resourceUri()), longestTooltip);
    case SessionTreeModel::DurationColumn:
        return {};
    case SessionTreeModel::StateColumn:
        return exactTime(object.since());
    case SessionTreeModel::IdColumn:
        return clipped(safeLine(object.id()), longestTooltip);
    case SessionTreeModel::OpenedColumn:
        return exactTime(object.openedAt());
    case SessionTreeModel::ClosedColumn:
        return exactTime(object.closedAt());
    case SessionTreeModel::TrafficColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Message bodies: %1 bytes received, %2 bytes sent"))
            .arg(QLocale().toString(object.bytesReceived()), QLocale().toString(object.bytesSent()));
    case SessionTreeModel::ReasonColumn:
        return clipped(safeDisplay(reason(object)), longestTooltip);
    case SessionTreeModel::ColumnCount:
        break;
    }
    return {};
}

/// What a screen reader says of a cell whose text would not be understood without the column's name.
QString accessible(const SessionObject &object, Column column)
{
    if (column != SessionTreeModel::TrafficColumn || traffic(object).isEmpty())
        return display(object, column);
    return text(QT_TRANSLATE_NOOP("SessionTreeModel", "%1 received, %2 sent"))
        .arg(size(object.bytesReceived()), size(object.bytesSent()));
}

int alignment(Column column)
{
    const bool isNumber
        = column == SessionTreeModel::TrafficColumn || column == SessionTreeModel::DurationColumn;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QIcon computerIcon(Column column, LiveObject::State state)
{
    if (column == SessionTreeModel::ObjectColumn)
        return tintedIcon(u"computer"_s);
    return column == SessionTreeModel::StateColumn ? stateIcon(state) : QIcon();
}

QString computerDisplay(const Connection &connection, Column column)
{
    switch (column) {
    case SessionTreeModel::ObjectColumn:
        return safeLine(connection.profile().displayName());
    case SessionTreeModel::StateColumn:
        return stateName(connection.state());
    case SessionTreeModel::ReasonColumn:
        return connection.lastError() ? safeLine(connection.lastError()->message) : QString();
    case SessionTreeModel::DetailsColumn:
    case SessionTreeModel::IdColumn:
    case SessionTreeModel::ResourceColumn:
    case SessionTreeModel::OpenedColumn:
    case SessionTreeModel::ClosedColumn:
    case SessionTreeModel::DurationColumn:
    case SessionTreeModel::TrafficColumn:
    case SessionTreeModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

namespace SessionText {

QString objectName(const SessionObject &object)
{
    const QString name = safeLine(object.name());
    switch (object.kind()) {
    case SessionObject::Kind::Session:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "WS-Management session"));
    case SessionObject::Kind::Shell:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Shell %1")).arg(name);
    case SessionObject::Kind::Command:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Command %1")).arg(name);
    case SessionObject::Kind::Enumeration:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Enumeration %1")).arg(name);
    case SessionObject::Kind::Subscription:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Subscription %1")).arg(name);
    }
    Q_UNREACHABLE();
}

QVariant objectData(const SessionObject &object, Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return display(object, column);
    case Qt::ToolTipRole:
        return plainToolTip(tooltip(object, column));
    case Qt::AccessibleTextRole:
        return accessible(object, column);
    case Qt::DecorationRole:
        if (column == SessionTreeModel::ObjectColumn)
            return tintedIcon(kindIconName(object.kind()));
        return column == SessionTreeModel::StateColumn ? QVariant(stateIcon(object.state())) : QVariant();
    case Qt::FontRole:
        return column == SessionTreeModel::IdColumn
            ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont))
            : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case RowDelegate::ElideMiddleRole:
        return column == SessionTreeModel::IdColumn || column == SessionTreeModel::ResourceColumn;
    default:
        return {};
    }
}

QVariant computerData(const Connection &connection, Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return computerDisplay(connection, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == SessionTreeModel::StateColumn
                ? exactTime(connection.since())
                : clipped(computerDisplay(connection, column), longestTooltip));
    case Qt::DecorationRole:
        return computerIcon(column, connection.state());
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

QVariant headerData(Column column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case SessionTreeModel::ObjectColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Object"));
    case SessionTreeModel::StateColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "State"));
    case SessionTreeModel::DetailsColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Details"));
    case SessionTreeModel::IdColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Id"));
    case SessionTreeModel::ResourceColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Resource"));
    case SessionTreeModel::DurationColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Duration"));
    case SessionTreeModel::OpenedColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Opened"));
    case SessionTreeModel::ClosedColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Closed"));
    case SessionTreeModel::TrafficColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "In / Out"));
    case SessionTreeModel::ReasonColumn:
        return text(QT_TRANSLATE_NOOP("SessionTreeModel", "Reason"));
    case SessionTreeModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace SessionText
