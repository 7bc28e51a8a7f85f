/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QHeaderView>

/// A quiet header for the program's tables: the colour of the table, a hairline below, text of second rank
/// that stands exactly above the text of the cells, and a sort mark beside it. Native headers are higher,
/// louder and differ from the cells in their margins.
class FlatHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);

protected:
    /// A heading without room stands whole in the tooltip, above what the column explains of itself.
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] QString text(int logicalIndex) const;
    void paintSortMark(QPainter *painter, QPoint center, bool isAscending) const;
};
