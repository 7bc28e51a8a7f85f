/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilejson.h"

#include "optionnames.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const SessionOptions &options)
{
    return {
        { u"operationTimeoutMs"_s, qint64(options.operationTimeout.count()) },
        { u"skipCaCheck"_s, options.skipCaCheck },
        { u"skipCnCheck"_s, options.skipCnCheck },
        { u"maxEnvelopeSize"_s, qint64(options.maxEnvelopeSize) },
        { u"encryption"_s, OptionNames::of(options.encryption) },
        { u"spnService"_s, options.spnService },
        { u"spnHost"_s, options.spnHost },
        { u"delegate"_s, options.delegate },
    };
}

SessionOptions toOptions(const QJsonObject &json)
{
    SessionOptions options;
    const qint64 timeout = json.value("operationTimeoutMs"_L1).toInteger(options.operationTimeout.count());
    if (timeout > 0)
        options.operationTimeout = std::chrono::milliseconds(timeout);
    options.skipCaCheck = json.value("skipCaCheck"_L1).toBool();
    options.skipCnCheck = json.value("skipCnCheck"_L1).toBool();
    options.maxEnvelopeSize = quint32(json.value("maxEnvelopeSize"_L1).toInteger(options.maxEnvelopeSize));
    options.encryption = OptionNames::encryption(json.value("encryption"_L1).toString(), Encryption::Auto);
    options.spnService = json.value("spnService"_L1).toString();
    options.spnHost = json.value("spnHost"_L1).toString();
    options.delegate = json.value("delegate"_L1).toBool();
    return options;
}

QJsonObject toJson(const Profile &profile)
{
    const Endpoint &endpoint = profile.endpoint;
    return {
        { u"id"_s, profile.id.toString(QUuid::WithoutBraces) },
        { u"label"_s, profile.label },
        { u"host"_s, endpoint.host },
        { u"transport"_s, endpoint.scheme == Scheme::Https ? u"https"_s : u"http"_s },
        { u"port"_s, endpoint.port },
        { u"path"_s, endpoint.path },
        { u"authentication"_s, OptionNames::of(endpoint.authentication) },
        { u"user"_s, endpoint.user },
        { u"allowUnencrypted"_s, endpoint.allowUnencrypted },
        { u"pinnedSha256"_s, QString::fromLatin1(endpoint.pinnedSha256.toHex()) },
        { u"options"_s, toJson(endpoint.options) },
    };
}

Profile toProfile(const QJsonObject &json)
{
    Profile profile;
    const QUuid id(json.value("id"_L1).toString());
    if (!id.isNull())
        profile.id = id;
    profile.label = json.value("label"_L1).toString();
    Endpoint &endpoint = profile.endpoint;
    endpoint.host = json.value("host"_L1).toString();
    endpoint.scheme = json.value("transport"_L1).toString() == "https"_L1 ? Scheme::Https : Scheme::Http;
    endpoint.port = quint16(qBound(0, json.value("port"_L1).toInt(), 65535));
    endpoint.path = json.value("path"_L1).toString(Endpoint::defaultPath);
    endpoint.authentication
        = OptionNames::authentication(json.value("authentication"_L1).toString(), Authentication::None);
    endpoint.user = json.value("user"_L1).toString();
    endpoint.allowUnencrypted = json.value("allowUnencrypted"_L1).toBool();
    endpoint.pinnedSha256 = QByteArray::fromHex(json.value("pinnedSha256"_L1).toString().toLatin1());
    endpoint.options = toOptions(json.value("options"_L1).toObject());
    return profile;
}

} // namespace

namespace ProfileJson {

QJsonDocument write(const QList<Profile> &profiles)
{
    QJsonArray connections;
    for (const Profile &profile : profiles)
        connections.append(toJson(profile));
    return QJsonDocument(QJsonObject{ { u"version"_s, version }, { u"connections"_s, connections } });
}

Result<QList<Profile>, Problem> read(const QJsonDocument &document)
{
    const QJsonObject root = document.object();
    const int fileVersion = root.value("version"_L1).toInt();
    if (fileVersion > version)
        return Failure{ Problem::NewerVersion };
    if (fileVersion < 1 || !root.value("connections"_L1).isArray())
        return Failure{ Problem::Damaged };
    QList<Profile> profiles;
    const QJsonArray connections = root.value("connections"_L1).toArray();
    for (const auto &value : connections) {
        const Profile profile = toProfile(value.toObject());
        if (profile.endpoint.host.isEmpty())
            return Failure{ Problem::Damaged };
        profiles.append(profile);
    }
    return profiles;
}

} // namespace ProfileJson
