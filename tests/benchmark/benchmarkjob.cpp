/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "benchmarkjob.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const QJsonValue &computer, const QString &user, bool isNtlm)
{
    Profile profile;
    profile.temporary = true;
    profile.endpoint.host = computer[0].toString();
    profile.endpoint.port = quint16(computer[1].toInt());
    profile.endpoint.user = user;
    profile.endpoint.allowUnencrypted = !isNtlm;
    profile.endpoint.setAuthentication(isNtlm ? Authentication::Ntlm : Authentication::Basic);
    return profile;
}

} // namespace

BenchmarkJob::BenchmarkJob(const QJsonObject &json, ConnectionList &connectionList)
    : work(json.value("work"_L1).toString())
    , count(json.value("count"_L1).toInt())
    , list(connectionList)
{
    const QString user = json.value("user"_L1).toString();
    const Credential credential(user, json.value("password"_L1).toString());
    const bool isNtlm = json.value("authentication"_L1) == "NTLM"_L1;
    const QJsonArray computers = json.value("computers"_L1).toArray();
    QList<Profile> profiles;
    for (const QJsonValue &computer : computers)
        profiles.append(profileOf(computer, user, isNtlm));
    connections = list.add(profiles);
    for (Connection *connection : std::as_const(connections))
        connection->setCredential(credential);
}

QJsonObject BenchmarkJob::read()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(input.readLine()).object();
}

void BenchmarkJob::print(const QJsonObject &result)
{
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
}
