/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QTreeView>

/// Base of the program's tables and trees: whole rows, no lines, the common delegate and header, and a mark
/// of the keyboard's row that can be seen. A QTreeView because QTableView thinks in cells.
class RowView : public QTreeView {
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    /// The selected rows from top to bottom, each a line, visible columns in the order on the screen,
    /// separated by tabs. Empty: nothing is selected.
    [[nodiscard]] QString selectedText() const;
    /// Puts selectedText() on the clipboard; leaves that alone where nothing is selected.
    void copySelection() const;

    /// Makes a column as wide as `width`, or as its heading needs in the language that is spoken.
    void setFirstWidth(int column, int width);

    /// A few rows; what a scroll area asks for by itself is too much for a small window.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// Where a menu belongs: at the pointer, or at the row of the keyboard.
    [[nodiscard]] QPoint menuPosition(const QContextMenuEvent &event) const;

    /// A menu of the view's own actions; of Copy where it has none.
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};
