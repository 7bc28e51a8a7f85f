/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlistfile.h"

#include "connectionlistparser.h"
#include "csvtext.h"
#include "documentfile.h"
#include "optionnames.h"
#include "profilejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ConnectionListFile", source);
}

QList<Profile> sorted(QList<Profile> profiles)
{
    std::stable_sort(profiles.begin(), profiles.end(), [](const Profile &one, const Profile &other) {
        const int order = one.endpoint.host.compare(other.endpoint.host, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one.endpoint.key() < other.endpoint.key();
    });
    return profiles;
}

QJsonObject toObject(const Profile &profile)
{
    QJsonObject object = ProfileJson::toObject(profile);
    for (const auto member : { "id"_L1, "credentialSet"_L1, "remembersPassword"_L1, "pinnedSha256"_L1,
             "certificateFile"_L1, "certificateThumbprint"_L1 })
        object.remove(member);
    return object;
}

} // namespace

QByteArray ConnectionListFile::toJson(const QList<Profile> &profiles)
{
    QJsonArray connections;
    const QList<Profile> ordered = sorted(profiles);
    for (const Profile &profile : ordered)
        connections.append(toObject(profile));
    const QJsonObject root{
        { u"type"_s, QString(mediaType) },
        { u"version"_s, version },
        { u"connections"_s, connections },
    };
    return QJsonDocument(root).toJson();
}

QByteArray ConnectionListFile::toCsv(const QList<Profile> &profiles)
{
    QString csv = CsvText::line(ConnectionListParser::columns());
    const QList<Profile> ordered = sorted(profiles);
    for (const Profile &profile : ordered) {
        const Endpoint &endpoint = profile.endpoint;
        csv += CsvText::line(
            { profile.label, endpoint.host, endpoint.scheme == Scheme::Https ? u"https"_s : u"http"_s,
                QString::number(endpoint.effectivePort()), endpoint.path,
                OptionNames::of(endpoint.authentication), endpoint.user });
    }
    return csv.toUtf8();
}

QString ConnectionListFile::write(const QString &fileName, const QList<Profile> &profiles)
{
    const bool isTable = fileName.endsWith(".csv"_L1, Qt::CaseInsensitive);
    return DocumentFile(fileName).write(isTable ? toCsv(profiles) : toJson(profiles));
}

Result<ImportedList, QString> ConnectionListFile::read(const QString &fileName, const Endpoint &defaults)
{
    const QString name = QFileInfo(fileName).fileName();
    // Neither a folder nor what never ends, such as a device.
    if (QFileInfo::exists(fileName) && !QFileInfo(fileName).isFile())
        return Failure{ text(
            QT_TRANSLATE_NOOP("ConnectionListFile", "%1 is not a file. Choose a list of computers."))
                            .arg(name) };
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        //: %1: the name of a file, %2: what the system says.
        return Failure{ text(QT_TRANSLATE_NOOP("ConnectionListFile",
                                 "%1 cannot be read: %2. Check its name and the rights on it."))
                            .arg(name, file.errorString()) };
    const QByteArray content = file.read(mostBytes + 1);
    if (content.size() > mostBytes)
        return Failure{ text(
            QT_TRANSLATE_NOOP("ConnectionListFile",
                "%1 is larger than %2 MB, too large for a list of computers. Check that it is "
                "the right file, or divide it."))
                            .arg(name)
                            .arg(mostBytes / (1024 * 1024)) };
    return parse(content, name, defaults);
}

Result<ImportedList, QString> ConnectionListFile::parse(
    const QByteArray &content, const QString &fileName, const Endpoint &defaults)
{
    return ConnectionListParser(fileName, defaults).parse(content);
}
