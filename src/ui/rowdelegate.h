/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QStyledItemDelegate>

/// How every table and tree of the program paints its cells: eight pixels of air at both sides, rows with
/// some air, and one baseline for all cells of a row, whatever icons and fonts they have.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Between the edge of a cell, or of a section of a header, and its content.
    static constexpr int sideMargin = 8;
    static constexpr int iconGap = 6;
    static constexpr int iconSize = 16;
    /// What a row is higher than its font.
    static constexpr int rowAir = 10;

    enum Role {
        /// true: text of second rank, painted in a quieter colour.
        MutedRole = Qt::UserRole + 100,
        /// true: too long a text is elided in its middle, as ids are; else at its end.
        ElideMiddleRole,
    };

    explicit RowDelegate(QObject *parent = nullptr);

    /// Whether a style lays a light tint under what is selected, on which the usual colours stay: that of
    /// Windows does, against its own palette.
    [[nodiscard]] static bool isSelectionTinted(const QStyle *style);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, QRect rect) const;
};
