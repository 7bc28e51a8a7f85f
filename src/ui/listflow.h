/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "importedlist.h"
#include "result.h"

#include <QObject>

class ConnectFlow;
class Connection;
class ConnectionList;
class MessageArea;
class QMimeData;
class QWidget;
class Settings;

/// How lists of computers leave and enter the window: files that are chosen, named at the start or dropped on
/// the window. Shows the dialogs, says in place what went wrong, and hands to the list what the user agreed
/// to. Owns nothing.
class ListFlow : public QObject {
    Q_OBJECT

public:
    /// All outlive it. The dialogs belong to `window`, on which files can be dropped from then on.
    ListFlow(ConnectionList &list, ConnectFlow &connectFlow, Settings &settings, MessageArea &messages,
        QWidget &window);

    /// Asks for a file and writes those of the selection, or all where none of the selection can be exported.
    void chooseExport(const QList<Connection *> &selected);
    /// Asks for files to read.
    void chooseImport();
    /// Reads them beside the event loop, then shows what they would add. None: nothing happens.
    void importFiles(const QStringList &fileNames);

    /// Why there is nothing to export, translated; empty where there is.
    [[nodiscard]] QString whyNotExport() const;
    /// What an export writes with that selection, translated.
    [[nodiscard]] QString exportEffect(const QList<Connection *> &selected) const;

Q_SIGNALS:
    /// These were added by an import.
    void added(const QList<Connection *> &connections);
    /// The user does not want them after all.
    void removalRequested(const QList<Connection *> &connections);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Reading = Result<ImportedList, QString>;

    void exportTo(const QString &fileName, const QList<Profile> &profiles);
    void preview(const QStringList &fileNames, const QList<Reading> &readings);
    void add(const QList<Profile> &profiles, bool connectsNow);
    void showProblem(const QString &text);
    [[nodiscard]] static QStringList filesIn(const QMimeData *data);

    ConnectionList &m_list;
    ConnectFlow &m_connectFlow;
    Settings &m_settings;
    MessageArea &m_messages;
    QWidget &m_window;
};
