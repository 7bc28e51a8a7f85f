/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"

#include <QSet>

#include <algorithm>

namespace {

/// With more of them each of the views would be busy with every single one.
constexpr qsizetype mostRanges = 8;
/// Neighbours in the list may stand far apart in a sorted view.
constexpr qsizetype mostRows = 500;

/// Neighbours, first and last, from top to bottom.
QList<QPair<int, int>> rangesOf(const QList<int> &sortedRows)
{
    QList<QPair<int, int>> ranges;
    for (const int row : sortedRows) {
        if (!ranges.isEmpty() && ranges.constLast().second == row - 1)
            ranges.last().second = row;
        else
            ranges.append({ row, row });
    }
    return ranges;
}

} // namespace

int ConnectionList::remove(const QList<Connection *> &connections)
{
    return int(take(connections).size());
}

QList<ConnectionList::Removed> ConnectionList::take(const QList<Connection *> &connections)
{
    QList<int> rows;
    for (const Connection *connection : connections) {
        // One that was removed a moment ago may still be selected somewhere.
        if (!connection->isOpen() && !connection->isLocalComputer() && indexOf(connection) >= 0)
            rows.append(indexOf(connection));
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<Removed> removed;
    for (const int row : std::as_const(rows)) {
        const Connection *connection = m_connections.at(row);
        removed.append({ connection->profile(), connection->credential(), row });
    }
    const QList<QPair<int, int>> ranges = rangesOf(rows);
    if (ranges.size() <= mostRanges && rows.size() <= mostRows)
        removeRanges(ranges);
    else
        removeAtOnce(rows);
    if (!rows.isEmpty())
        Q_EMIT profilesChanged();
    return removed;
}

void ConnectionList::removeRanges(const QList<QPair<int, int>> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        const auto [first, last] = *range;
        Q_EMIT aboutToRemove(first, last);
        const QVector<Connection *> gone = m_connections.mid(first, last - first + 1);
        m_connections.remove(first, last - first + 1);
        forget(gone);
        reindex(first);
        Q_EMIT removed();
    }
}

void ConnectionList::removeAtOnce(const QList<int> &rows)
{
    Q_EMIT aboutToReset();
    QVector<Connection *> gone;
    for (const int row : rows)
        gone.append(std::exchange(m_connections[row], nullptr));
    m_connections.removeAll(nullptr);
    forget(gone);
    reindex(rows.constFirst());
    Q_EMIT reset();
}

void ConnectionList::forget(const QVector<Connection *> &gone)
{
    for (Connection *connection : gone) {
        m_byKey.remove(connection->profile().endpoint.key());
        m_index.remove(connection);
        connection->deleteLater();
    }
}

QList<Connection *> ConnectionList::putBack(const QList<Removed> &removed)
{
    QList<Connection *> result;
    QList<QPair<int, Connection *>> fresh;
    for (const Removed &row : removed) {
        Connection *connection = find(row.profile.endpoint.key());
        if (!connection) {
            connection = make(row.profile, row.profile.endpoint.key());
            connection->setCredential(row.credential);
            fresh.append({ row.row, connection });
        }
        result.append(connection);
    }
    if (fresh.isEmpty())
        return result;
    Q_EMIT aboutToReset();
    QVector<Connection *> merged;
    merged.reserve(m_connections.size() + fresh.size());
    auto next = fresh.cbegin();
    for (Connection *connection : std::as_const(m_connections)) {
        for (; next != fresh.cend() && next->first <= merged.size(); ++next)
            merged.append(next->second);
        merged.append(connection);
    }
    // Rows that were removed since may have left fewer above than there were.
    for (; next != fresh.cend(); ++next)
        merged.append(next->second);
    m_connections = merged;
    reindex();
    Q_EMIT reset();
    Q_EMIT profilesChanged();
    return result;
}

QList<QUuid> ConnectionList::openIds() const
{
    QList<QUuid> ids;
    for (const Connection *connection : m_connections) {
        const bool counts = connection->isOpen() || connection->isComingBack();
        if (counts && !connection->isLocalComputer() && !connection->profile().temporary)
            ids.append(connection->profile().id);
    }
    return ids;
}

QList<Connection *> ConnectionList::withIds(const QList<QUuid> &ids) const
{
    const QSet<QUuid> wanted(ids.cbegin(), ids.cend());
    QList<Connection *> found;
    std::copy_if(m_connections.cbegin(), m_connections.cend(), std::back_inserter(found),
        [&wanted](const Connection *connection) { return wanted.contains(connection->profile().id); });
    return found;
}

BulkRun *ConnectionList::restore(const QList<QUuid> &ids)
{
    QList<Connection *> able;
    const QList<Connection *> connections = withIds(ids);
    for (Connection *connection : connections) {
        if (connection->hasCredential())
            able.append(connection);
        else
            connection->setNote(
                tr("Was connected when the program was closed. Enter its password to connect again."));
    }
    return open(able);
}
