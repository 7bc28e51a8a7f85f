/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationmessages.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

/// The items of an enumeration as a table: a row each, and a column for each field that any of them has, in
/// the order in which they appeared. Keeps the values and not the XML, at most mostItems of them,
/// mostColumns and mostCharacters of text, and of each row only what it has, so that no answer can fill the
/// memory.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int mostItems = 200'000;
    /// Each item may name its fields as it likes; nobody reads a table of more.
    static constexpr int mostColumns = 1000;
    static constexpr qint64 mostCharacters = 128LL * 1024 * 1024;
    /// What a cell says of a value that is nil, as the winrm command has it.
    static constexpr QLatin1StringView nilText{ "null" };

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds them at the end. False: not all of them found room, and no more will.
    bool append(const QVector<Wsman::Item> &items);
    [[nodiscard]] bool isFull() const { return m_isFull; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// TableExport::ValueRole is there for all cells that the item has.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell {
        int column = 0;
        bool isNil = false;
        QString value;
    };
    /// In the order of the columns, without those that the item does not have.
    using Row = std::vector<Cell>;

    qsizetype addColumns(const QVector<Wsman::Item> &items);
    [[nodiscard]] int columnOf(const QString &name, int likely) const;
    [[nodiscard]] Row rowOf(const Wsman::Item &item);
    [[nodiscard]] const Cell *cellAt(const QModelIndex &index) const;

    QStringList m_columns;
    QHash<QString, int> m_columnByName;
    std::vector<Row> m_rows;
    qint64 m_characters = 0;
    bool m_isFull = false;
};
