/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "naturalorder.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

/// Filters and sorts the shells of a computer on raw values; commands stay below their shell in the server's
/// order. A row does not move under the user's hand: it is sorted by the value that it had when the order was
/// chosen or when the row came.
class ShellsProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ShellsProxy(QObject *parent = nullptr);

    /// Shows the shells in which each of these words is found.
    void setFilterText(const QString &text);
    [[nodiscard]] bool hasFilter() const { return !m_words.isEmpty(); }

    void setSourceModel(QAbstractItemModel *model) override;
    /// Column -1: the server's order.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct SortKey {
        qint64 number = 0;
        std::optional<NaturalOrder::Key> text;
    };

    [[nodiscard]] const SortKey &sortKey(const QModelIndex &source) const;

    QStringList m_words;
    NaturalOrder m_order;
    /// Of the column that is sorted, by the serial number of the row; made when first asked for.
    mutable QHash<quint64, SortKey> m_sortKeys;
};
