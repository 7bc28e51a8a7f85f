/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QObject>

class QApplication;

/// Describes widgets to a screen reader by the plain text of their tooltips, which would otherwise be read
/// with all their markup.
class PlainDescriptions : public QObject {
    Q_OBJECT

public:
    /// For every tooltip that is set from then on; the application outlives it.
    explicit PlainDescriptions(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
