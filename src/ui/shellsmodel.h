/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"
#include "shellscolumns.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

/// The shells of one computer, a row each, and below each the commands in it as far as they were asked for.
/// Keeps a copy of what was read: a new list changes, adds and removes the rows that differ and leaves the
/// others alone, so that selection, place and expansion stay. Knows also what is being ended and what came of
/// it.
class ShellsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        /// A qint64 or a QString.
        SortRole = Qt::UserRole,
        /// A quint64 that stays with its row.
        SerialRole,
    };

    enum class Ending { No, Waiting, Ended, Failed };

    explicit ShellsModel(QObject *parent = nullptr);

    /// A new list, as it was at `readAt`.
    void setEntries(const QVector<RemoteShells::Entry> &entries, const QDateTime &readAt);
    /// Another computer.
    void clear();
    /// What is being done to a shell; does nothing where it is not listed. `problem`: why it Failed.
    void setEnding(const QString &shellId, Ending ending, const QString &problem = {});
    /// Forgets what came of the last time.
    void clearResults();
    void setCommands(const QString &shellId, const QVector<Wsman::CommandInfo> &commands,
        const std::optional<TransportError> &error);

    /// Of the shell of a row, or of the one in which a command runs; nullptr for an invalid index.
    [[nodiscard]] const RemoteShells::Entry *entryAt(const QModelIndex &index) const;
    /// What can be copied from that row, of a shell or a command; empty: nothing.
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] static bool isShell(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Column = ShellsColumns::Column;

    struct Row {
        quintptr serial;
        /// The id in one case; with a number where a server lists it twice.
        QString key;
        RemoteShells::Entry entry;
        Ending ending = Ending::No;
        QString problem{};
        QVector<Wsman::CommandInfo> commands{};
        /// What stands in place of commands.
        QString message{};
    };

    void removeMissing(const QHash<QString, qsizetype> &present);
    void takeChanged(const QVector<RemoteShells::Entry> &entries, const QHash<QString, qsizetype> &present);
    void appendNew(const QVector<RemoteShells::Entry> &entries, const QStringList &keys);
    void report(int firstRow, int lastRow);
    void renumber();
    [[nodiscard]] int rowOf(const QString &shellId) const;
    [[nodiscard]] QVariant shellData(const Row &row, Column column, int role) const;
    [[nodiscard]] QString display(const Row &row, Column column) const;
    [[nodiscard]] QVariant icon(const Row &row, Column column) const;
    [[nodiscard]] QString toolTip(const Row &row, Column column) const;
    [[nodiscard]] static QVariant commandData(const Row &row, int index, Column column, int role);

    std::vector<Row> m_rows;
    /// By serial number.
    QHash<quintptr, int> m_rowNumbers;
    QDateTime m_readAt;
    quintptr m_lastSerial = 0;
};
