/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

/// Runs a target over the files of its folder; answers how many there are.
int replay(const FuzzTarget &target, const QDir &folder)
{
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        // In case it ends the program.
        std::printf("%s: %s\n", target.name(), qPrintable(info.fileName()));
        std::fflush(stdout);
        target.run(file.readAll());
    }
    return int(files.size());
}

} // namespace

/// Runs every target once over each of its seeds, so that seeds and targets keep working where there is no
/// libFuzzer. The argument is the folder of the corpora.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir corpora(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    QStringList folders = corpora.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    int failures = 0;
    for (const FuzzTarget *target : FuzzTarget::all()) {
        const QString name = QString::fromLatin1(target->name());
        folders.removeAll(name);
        if (replay(*target, QDir(corpora.filePath(name))) == 0) {
            std::printf("%s has no seeds\n", target->name());
            ++failures;
        }
    }
    for (const QString &name : std::as_const(folders)) {
        std::printf("%s belongs to no target\n", qPrintable(name));
        ++failures;
    }
    return failures == 0 ? 0 : 1;
}
