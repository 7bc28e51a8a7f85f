/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QSortFilterProxyModel>

/// Sorts the table of a results window by the values, numbers as numbers, and shows only the rows in which
/// some cell holds the text of the filter. Unsorted it keeps the order in which the rows came.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    /// Empty: all rows. In any case of letters.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
};
