/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QVector>

#include <memory>

/// A folder on a disk whose power may fail at any moment, played from the log of CallLog. Knows of every file
/// what the program sees and what the disk holds for certain, and of every name whether the disk holds it.
///
/// The disk of this model is worse than real ones: of a file that was not synchronised it may hold nothing
/// new, half of it, or zeros, and names that were not synchronised with their folder may be missing from any
/// point on. They keep their order, as they do in the journal of every file system in use.
class LostPowerDisk {
public:
    /// The folder as it stands; all in it is on the disk.
    explicit LostPowerDisk(const QString &folder);

    /// What of an unsynchronised content has come to the disk.
    enum class Torn { Nothing, Half, Zeros, All };

    /// One line of the log; empty, or why it is not understood.
    [[nodiscard]] QString apply(const QByteArray &line);
    /// How many names were changed since the last synchronisation of their folder.
    [[nodiscard]] int unsyncedNames() const { return int(m_nameChanges.size()); }
    /// Writes down into an empty folder what a start would find, without the last so many changes of names.
    void write(const QString &folder, Torn torn, int lostNames) const;
    /// Whether anything is not on the disk.
    [[nodiscard]] bool isUncertain() const;
    /// What the disk holds for certain in any case of the files whose names end like that.
    [[nodiscard]] QList<QByteArray> certainContents(const QString &ending) const;
    /// The same, as the program sees it.
    [[nodiscard]] QList<QByteArray> contents(const QString &ending) const;

private:
    struct File {
        QByteArray seen;
        QByteArray certain;
    };
    using FilePointer = std::shared_ptr<File>;
    /// Full names.
    using Names = QMap<QString, FilePointer>;
    struct NameChange {
        QString folder;
        Names before;
    };

    [[nodiscard]] static QByteArray tornContent(const File &file, Torn torn);
    void open(const QList<QByteArray> &parts);
    void changeNames(const QString &path);
    void syncFolder(const QString &path);

    QString m_root;
    Names m_names;
    QHash<int, FilePointer> m_open;
    QHash<int, QString> m_openFolders;
    QVector<NameChange> m_nameChanges;
};
