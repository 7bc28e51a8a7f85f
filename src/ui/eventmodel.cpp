/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventmodel.h"

#include "displaytext.h"
#include "tableexport.h"
#include "timetext.h"
#include "tintedicon.h"
#include "semanticcolors.h"

#include <QIcon>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 500;
constexpr qsizetype longestTooltip = 2000;

QString fieldOf(const Wsman::Event &event, QStringView name)
{
    const Wsman::Field *field = event.item.field(name);
    return field ? field->value : QString();
}

/// As the event log names them; other sources have their own levels or none.
QString levelName(int level)
{
    switch (level) {
    case 0:
    case 4:
        return EventModel::tr("Information");
    case 1:
        return EventModel::tr("Critical");
    case 2:
        return EventModel::tr("Error");
    case 3:
        return EventModel::tr("Warning");
    case 5:
        return EventModel::tr("Verbose");
    default:
        return level < 0 ? QString() : QString::number(level);
    }
}

QIcon levelIcon(int level)
{
    if (level == 1 || level == 2)
        return tintedIcon(u"error"_s, SemanticColors::error);
    if (level == 3)
        return tintedIcon(u"warning"_s, SemanticColors::attention);
    return tintedIcon(u"information"_s, SemanticColors::muted);
}

} // namespace

EventModel::Row EventModel::rowOf(const Wsman::Event &event)
{
    bool isLevel = false;
    const int level = fieldOf(event, u"System/Level").toInt(&isLevel);
    return { event.time(), isLevel ? level : -1, fieldOf(event, u"System/Provider@Name"),
        fieldOf(event, u"System/EventID"), event.summary(), event.xml.toUtf8() };
}

qint64 EventModel::Row::size() const
{
    return xml.size() + qint64(sizeof(QChar)) * (source.size() + eventId.size() + message.size());
}

/// Drops as many of the oldest as have to go.
void EventModel::makeRoom(int count, qint64 bytes)
{
    int surplus = 0;
    qint64 left = m_bytes;
    while (surplus < int(m_rows.size())
        && (int(m_rows.size()) - surplus + count > mostEvents || left + bytes > mostBytes))
        left -= m_rows[size_t(surplus++)].size();
    if (surplus == 0)
        return;
    beginRemoveRows({}, 0, surplus - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + surplus);
    m_bytes = left;
    endRemoveRows();
    m_droppedCount += surplus;
}

void EventModel::append(const QVector<Wsman::Event> &events)
{
    // From the newest, as the oldest are what there may be no room for.
    std::deque<Row> rows;
    qint64 bytes = 0;
    for (auto event = events.crbegin(); event != events.crend() && int(rows.size()) < mostEvents; ++event) {
        Row row = rowOf(*event);
        if (bytes + row.size() > mostBytes)
            break;
        bytes += row.size();
        rows.push_front(std::move(row));
    }
    m_droppedCount += events.size() - qsizetype(rows.size());
    if (rows.empty())
        return;
    makeRoom(int(rows.size()), bytes);
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    m_bytes += bytes;
    endInsertRows();
}

QByteArray EventModel::xmlAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)].xml : QByteArray();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventModel::text(const Row &row, Column column)
{
    switch (column) {
    case TimeColumn:
        return exactTime(row.time.toLocalTime());
    case LevelColumn:
        return levelName(row.level);
    case SourceColumn:
        return row.source;
    case IdColumn:
        return row.eventId;
    case MessageColumn:
        return row.message;
    case ColumnCount:
        break;
    }
    return {};
}

/// For sorting, which goes by the text, and for export.
QString EventModel::value(const Row &row, Column column)
{
    if (column == TimeColumn)
        return row.time.toUTC().toString(Qt::ISODateWithMs);
    if (column == LevelColumn)
        return row.level < 0 ? QString() : QString::number(row.level);
    return text(row, column);
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return safeLine(clipped(text(row, column), longestCell));
    case Qt::ToolTipRole:
        return plainToolTip(clipped(safeDisplay(text(row, column)), longestTooltip));
    case Qt::DecorationRole:
        return column == LevelColumn && row.level >= 0 ? QVariant(levelIcon(row.level)) : QVariant();
    case TableExport::ValueRole:
        return value(row, column);
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    const bool isExport = role == TableExport::ValueRole;
    if (role != Qt::DisplayRole && !isExport)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return isExport ? u"time"_s : tr("Time");
    case LevelColumn:
        //: Heading: how serious an event is.
        return isExport ? u"level"_s : tr("Level");
    case SourceColumn:
        //: Heading: which program wrote an event.
        return isExport ? u"source"_s : tr("Source");
    case IdColumn:
        return isExport ? u"id"_s : tr("Event Id");
    case MessageColumn:
        return isExport ? u"message"_s : tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}
