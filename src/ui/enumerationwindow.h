/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerationmessages.h"
#include "resultswindow.h"

#include <QTimer>

class Enumeration;
class ItemModel;

/// The items of one enumeration, as they are fetched.
class EnumerationWindow : public ResultsWindow {
    Q_OBJECT

public:
    /// The enumeration has not delivered anything yet. `computer` is safe to show.
    EnumerationWindow(Enumeration &enumeration, const QString &computer, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString progressText(const SessionObject &object) const override;
    [[nodiscard]] QString warning() const override;

private:
    void take(const QVector<Wsman::Item> &items);
    void fitColumns();

    ItemModel *m_items;
    int m_fittedColumns = 0;
    QTimer m_fitting;
};
