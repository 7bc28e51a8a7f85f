/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

/// Keeps the palette of the desktop, and mends in it what could not be read: Qt 6.4 does not fit the colour
/// of placeholder texts to a dark palette, on black it
/// hides what is disabled, and the selections of some desktops are too bright for the text on
/// them.
class ReadablePalette : public QObject {
    Q_OBJECT

public:
    /// From then on, also when the desktop changes its colours. The application outlives it.
    explicit ReadablePalette(QApplication &application);

    /// What is disabled may be hard to read, but must not be invisible.
    static constexpr double DisabledContrast = 2.5;

    /// Only with those colours set that have to be others than in `palette`.
    [[nodiscard]] static QPalette mended(const QPalette &palette);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    bool m_isApplying = false;
};
