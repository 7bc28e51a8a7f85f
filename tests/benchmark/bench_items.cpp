/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationmessages.h"
#include "itemmodel.h"
#include "response.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QXmlStreamReader>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> readPages(const QDir &folder)
{
    QList<QByteArray> pages;
    const QStringList names = folder.entryList({ u"page*.xml"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            pages.append(file.readAll());
    }
    return pages;
}

/// As the program does it: the answers into the model of the table of results. Answers the number of rows.
int fill(ItemModel &model, const QList<QByteArray> &pages)
{
    for (const QByteArray &page : pages) {
        Wsman::MessageReader<Wsman::EnumerationPage> reader;
        if (Wsman::readResponse(page, {}, reader))
            model.append(reader.message.items);
    }
    return model.rowCount();
}

/// What no reader on this parser can be faster than: each token once. Answers the number of tokens.
int walk(const QList<QByteArray> &pages)
{
    int tokens = 0;
    for (const QByteArray &page : pages) {
        QXmlStreamReader xml(page);
        while (!xml.atEnd()) {
            xml.readNext();
            ++tokens;
        }
    }
    return tokens;
}

} // namespace

/// Reads the pages of an enumeration from the folder that the job on its input names; the work is "model" or
/// "walk". Prints {"seconds", "failures", "items"}.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QJsonObject job = QJsonDocument::fromJson(input.readLine()).object();
    const QList<QByteArray> pages = readPages(QDir(job.value("folder"_L1).toString()));
    ItemModel model; // goes after the time was taken, as the rows of the peer do
    QElapsedTimer clock;
    clock.start();
    const int items = job.value("work"_L1) == "walk"_L1 ? walk(pages) : fill(model, pages);
    const QJsonObject result{ { u"seconds"_s, double(clock.nsecsElapsed()) / 1e9 }, { u"failures"_s, 0 },
        { u"items"_s, items } };
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}
