/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "lostpowerdisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

LostPowerDisk::LostPowerDisk(const QString &folder)
    : m_root(folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        m_names.insert(file.fileName(), std::make_shared<File>(File{ content, content }));
    }
}

void LostPowerDisk::changeNames(const QString &path)
{
    m_nameChanges.append({ QFileInfo(path).absolutePath(), m_names });
}

/// The changes before one that is synchronised are on the disk with it, as their order is kept.
void LostPowerDisk::syncFolder(const QString &path)
{
    for (qsizetype i = m_nameChanges.size() - 1; i >= 0; --i) {
        if (m_nameChanges.at(i).folder == path) {
            m_nameChanges.remove(0, i + 1);
            return;
        }
    }
}

void LostPowerDisk::open(const QList<QByteArray> &parts)
{
    const int descriptor = parts.at(1).toInt();
    const QString path = QFile::decodeName(parts.at(2));
    if (path == "unnamed"_L1) {
        m_open.insert(descriptor, std::make_shared<File>());
        return;
    }
    if (!m_names.contains(path)) {
        if (parts.at(3) != "create") {
            m_openFolders.insert(descriptor, path);
            return;
        }
        changeNames(path);
        m_names.insert(path, std::make_shared<File>());
    }
    const FilePointer file = m_names.value(path);
    if (parts.at(4) == "empty")
        file->seen.clear();
    m_open.insert(descriptor, file);
}

QString LostPowerDisk::apply(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split('\t');
    const QByteArray &what = parts.constFirst();
    const int descriptor = parts.value(1).toInt();
    if (what == "mark")
        return {};
    if (what == "open") {
        open(parts);
    } else if (what == "close") {
        m_open.remove(descriptor);
        m_openFolders.remove(descriptor);
    } else if (what == "write" && m_open.contains(descriptor)) {
        const QByteArray bytes = QByteArray::fromHex(parts.at(3));
        m_open.value(descriptor)->seen.replace(parts.at(2).toLongLong(), bytes.size(), bytes);
    } else if (what == "truncate" && m_open.contains(descriptor)) {
        m_open.value(descriptor)->seen.resize(parts.at(2).toLongLong());
    } else if (what == "sync" && m_open.contains(descriptor)) {
        m_open.value(descriptor)->certain = m_open.value(descriptor)->seen;
    } else if (what == "sync" && m_openFolders.contains(descriptor)) {
        syncFolder(m_openFolders.value(descriptor));
    } else if (what == "rename" && m_names.contains(QFile::decodeName(parts.at(1)))) {
        changeNames(QFile::decodeName(parts.at(2)));
        m_names.insert(QFile::decodeName(parts.at(2)), m_names.take(QFile::decodeName(parts.at(1))));
    } else if (what == "remove") {
        changeNames(QFile::decodeName(parts.at(1)));
        m_names.remove(QFile::decodeName(parts.at(1)));
    } else if (what == "link" && parts.at(1).startsWith("/proc/self/fd/")) {
        changeNames(QFile::decodeName(parts.at(2)));
        m_names.insert(QFile::decodeName(parts.at(2)), m_open.value(parts.at(1).mid(14).toInt()));
    } else {
        return u"the log has a line that is not understood: "_s + QString::fromUtf8(line.left(200));
    }
    return {};
}

QByteArray LostPowerDisk::tornContent(const File &file, Torn torn)
{
    const auto firstDifferent
        = std::mismatch(file.certain.cbegin(), file.certain.cend(), file.seen.cbegin(), file.seen.cend())
              .second;
    const qsizetype same = firstDifferent - file.seen.cbegin();
    const qsizetype changed = file.seen.size() - same;
    switch (torn) {
    case Torn::Nothing:
        return file.certain;
    case Torn::Half:
        return file.seen.left(same + changed / 2);
    case Torn::Zeros:
        return file.seen.left(same) + QByteArray(changed, '\0');
    case Torn::All:
        return file.seen;
    }
    Q_UNREACHABLE();
}

void LostPowerDisk::write(const QString &folder, Torn torn, int lostNames) const
{
    const Names &names = lostNames == 0 ? m_names : m_nameChanges.at(m_nameChanges.size() - lostNames).before;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QString path = folder + it.key().mid(m_root.size());
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(tornContent(**it, torn)) < 0)
            qFatal("%s cannot be written", qPrintable(path));
    }
}

bool LostPowerDisk::isUncertain() const
{
    return std::any_of(m_names.cbegin(), m_names.cend(),
        [](const FilePointer &file) { return file->seen != file->certain; });
}

QList<QByteArray> LostPowerDisk::certainContents(const QString &ending) const
{
    const Names &names = m_nameChanges.isEmpty() ? m_names : m_nameChanges.constFirst().before;
    QList<QByteArray> contents;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it.key().endsWith(ending))
            contents.append((*it)->certain);
    }
    return contents;
}

QList<QByteArray> LostPowerDisk::contents(const QString &ending) const
{
    QList<QByteArray> contents;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        if (it.key().endsWith(ending))
            contents.append((*it)->seen);
    }
    return contents;
}
