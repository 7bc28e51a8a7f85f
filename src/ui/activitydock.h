/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDockWidget>

class ActivityFilter;
class ActivityLog;
class QComboBox;
class RowView;
class Settings;

/// What happened, as a table in a dock. Owns the model over the log. Follows the end as long as the end is in
/// sight.
class ActivityDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ActivityDock(QWidget *parent = nullptr);

    /// Once, before it is shown. Both outlive the dock.
    void setUp(ActivityLog &log, Settings &settings);
    void saveColumns() const;
    /// Where Tab leaves the dock.
    [[nodiscard]] QWidget *lastForKeyboard() const;
    [[nodiscard]] RowView *view() const { return m_view; }

private:
    QWidget *makeTools();
    void chooseLevel(int index);
    void setUpColumns();
    void followEnd();
    void copy() const;

    ActivityLog *m_log = nullptr;
    Settings *m_settings = nullptr;
    ActivityFilter *m_filter;
    RowView *m_view;
    QComboBox *m_levelBox;
};
