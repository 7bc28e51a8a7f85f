/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QWidget>

class Connection;

/// One tab of the detail pane. Shows something of the selected computers, and follows them by their signals.
class DetailPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// With its mnemonic, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// The connections may go away at any time.
    virtual void setConnections(const QList<Connection *> &selected) = 0;

    /// The buttons of the page, which stand beside the tabs; nullptr: it has none.
    [[nodiscard]] virtual QWidget *tools() { return nullptr; }

    /// Widths and order of the columns, for the settings. restoreLayout() with an empty value does nothing.
    [[nodiscard]] virtual QByteArray layoutState() const { return {}; }
    virtual void restoreLayout(const QByteArray &) { }
};
