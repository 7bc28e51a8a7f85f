/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "eventmessages.h"

#include <QAbstractTableModel>

#include <deque>

/// The events that a subscription brought, in the order of their arrival. Keeps each with its XML, and the
/// last mostEvents of them: a busy source must not fill the memory.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, SourceColumn, IdColumn, MessageColumn, ColumnCount };

    static constexpr int mostEvents = 20'000;
    /// Of text; what one server sends must not fill the memory.
    static constexpr qint64 mostBytes = 128LL * 1024 * 1024;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QVector<Wsman::Event> &events);
    /// How many were dropped at the beginning.
    [[nodiscard]] qint64 droppedCount() const { return m_droppedCount; }
    /// As it came; empty for an invalid index.
    [[nodiscard]] QByteArray xmlAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QDateTime time;
        int level = -1;
        QString source;
        QString eventId;
        QString message;
        /// UTF-8, which is half as long as a QString.
        QByteArray xml;

        [[nodiscard]] qint64 size() const;
    };

    [[nodiscard]] static Row rowOf(const Wsman::Event &event);
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] static QString value(const Row &row, Column column);

    void makeRoom(int count, qint64 bytes);

    std::deque<Row> m_rows;
    qint64 m_bytes = 0;
    qint64 m_droppedCount = 0;
};
