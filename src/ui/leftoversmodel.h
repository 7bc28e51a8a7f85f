/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "leftovers.h"
#include "refreshtimer.h"

#include <QAbstractTableModel>

/// What the journal says was left at servers, a row each, oldest first. Keeps a copy of the items and follows
/// the leftovers by their signal, at most once in 50 ms; rows keep their place while their situation changes.
class LeftoversModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Computer, Object, Opened, Situation, Id, ColumnCount };

    explicit LeftoversModel(Leftovers &leftovers, QObject *parent = nullptr);

    [[nodiscard]] const Leftovers::Item &itemAt(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void catchUp();

    Leftovers &m_leftovers;
    QList<Leftovers::Item> m_items;
    RefreshTimer m_refresh;
};
