/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "refreshtimer.h"
#include "sessionobject.h"
#include "tableexport.h"

#include <QDialog>
#include <QPointer>

class ElidedLabel;
class FilterBox;
class InlineMessage;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QSplitter;
class RowView;
class TableProxy;

/// What one session object brings, in a table that grows while it comes: filter, copy, export and the button
/// that ends the object. Stands beside the window and blocks nothing. Whoever closes it wants no more, so
/// that the object is ended at the computer too; the results go with the window.
class ResultsWindow : public QDialog {
    Q_OBJECT

public:
    ~ResultsWindow() override;

    /// nullptr when it was forgotten, as by Clear Closed; the results stay.
    [[nodiscard]] SessionObject *object() const { return m_object; }

    void done(int result) override;

protected:
    /// `computer` is safe to show; `endText` is what ending is called, with its mnemonic.
    ResultsWindow(SessionObject &object, const QString &computer, const QString &endText, QWidget *parent);

    /// The table belongs to the window then.
    void setTable(QAbstractItemModel *table);
    /// Shows a widget below the table, which gets a third of the room.
    void setDetails(QWidget *details);
    [[nodiscard]] RowView *view() const { return m_view; }
    [[nodiscard]] TableProxy *proxy() const { return m_proxy; }
    /// Rows in all, filtered or not.
    [[nodiscard]] int rowCount() const;
    void requestRefresh() { m_refresh.request(); }

    /// How it goes, in one line.
    [[nodiscard]] virtual QString progressText(const SessionObject &object) const = 0;
    /// Something about the results that must be known; empty: nothing.
    [[nodiscard]] virtual QString warning() const { return {}; }

private:
    QWidget *buildHead();
    QWidget *buildButtons(const QString &endText);
    void refresh();
    void showMessage();
    void showEnding(bool canEnd);
    void copy();
    void chooseFile();
    void save(const QString &fileName);

    QPointer<SessionObject> m_object;
    RefreshTimer m_refresh;
    TableProxy *m_proxy;
    RowView *m_view;
    QSplitter *m_splitter;
    QLabel *m_icon;
    ElidedLabel *m_progress;
    FilterBox *m_filter;
    InlineMessage *m_message;
    InlineMessage *m_exportMessage;
    QPushButton *m_end = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
};
