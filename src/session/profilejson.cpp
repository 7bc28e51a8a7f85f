/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "profilejson.h"

#include "optionnames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ProxyOptions &proxy)
{
    return {
        { u"access"_s, OptionNames::of(proxy.access) },
        { u"host"_s, proxy.host },
        { u"port"_s, proxy.port },
        { u"user"_s, proxy.user },
    };
}

ProxyOptions toProxy(const QJsonObject &json)
{
    ProxyOptions proxy;
    proxy.access = OptionNames::proxyAccess(json.value("access"_L1).toString(), ProxyOptions::Access::Direct);
    proxy.host = json.value("host"_L1).toString();
    proxy.port = quint16(qBound(0, json.value("port"_L1).toInt(), 65535));
    proxy.user = json.value("user"_L1).toString();
    return proxy;
}

/// An array of pairs, as the order counts and a name may come twice.
QJsonArray toJson(const QVector<QPair<QString, QString>> &optionSet)
{
    QJsonArray options;
    for (const auto &[name, value] : optionSet)
        options.append(QJsonObject{ { u"name"_s, name }, { u"value"_s, value } });
    return options;
}

QVector<QPair<QString, QString>> toOptionSet(const QJsonArray &json)
{
    QVector<QPair<QString, QString>> optionSet;
    for (const auto &entry : json) {
        const QJsonObject option = entry.toObject();
        optionSet.append({ option.value("name"_L1).toString(), option.value("value"_L1).toString() });
    }
    return optionSet;
}

QJsonObject toJson(const SessionOptions &options)
{
    return {
        { u"operationTimeoutMs"_s, qint64(options.operationTimeout.count()) },
        { u"skipCaCheck"_s, options.skipCaCheck },
        { u"skipCnCheck"_s, options.skipCnCheck },
        { u"skipRevocationCheck"_s, options.skipRevocationCheck },
        { u"useUtf16"_s, options.useUtf16 },
        { u"maxEnvelopeSize"_s, qint64(options.maxEnvelopeSize) },
        { u"encryption"_s, OptionNames::of(options.encryption) },
        { u"spnService"_s, options.spnService },
        { u"spnHost"_s, options.spnHost },
        { u"spnPort"_s, options.spnPort },
        { u"delegate"_s, options.delegate },
        { u"proxy"_s, toJson(options.proxy) },
        { u"optionSet"_s, toJson(options.optionSet) },
    };
}

SessionOptions toOptions(const QJsonObject &json)
{
    SessionOptions options;
    if (json.isEmpty())
        return options;
    const qint64 timeout = json.value("operationTimeoutMs"_L1).toInteger(options.operationTimeout.count());
    if (timeout > 0)
        options.operationTimeout = std::chrono::milliseconds(timeout);
    options.skipCaCheck = json.value("skipCaCheck"_L1).toBool();
    options.skipCnCheck = json.value("skipCnCheck"_L1).toBool();
    options.skipRevocationCheck = json.value("skipRevocationCheck"_L1).toBool();
    options.useUtf16 = json.value("useUtf16"_L1).toBool();
    options.maxEnvelopeSize = quint32(json.value("maxEnvelopeSize"_L1).toInteger(options.maxEnvelopeSize));
    options.encryption = OptionNames::encryption(json.value("encryption"_L1).toString(), Encryption::Auto);
    options.spnService = json.value("spnService"_L1).toString();
    options.spnHost = json.value("spnHost"_L1).toString();
    options.spnPort = json.value("spnPort"_L1).toBool();
    options.delegate = json.value("delegate"_L1).toBool();
    options.proxy = toProxy(json.value("proxy"_L1).toObject());
    options.optionSet = toOptionSet(json.value("optionSet"_L1).toArray());
    return options;
}

/// Nearly all values of nearly all profiles are the defaults, which the reader takes for what is not there.
/// Written out they made a list of thousands four times as long to read when the program starts.
void removeDefaults(QJsonObject &json, const QJsonObject &defaults, const QStringList &always = {})
{
    for (auto value = json.begin(); value != json.end();) {
        const bool isDefault = value.value() == defaults.value(value.key());
        value = isDefault && !always.contains(value.key()) ? json.erase(value) : ++value;
    }
}

/// With all values.
QJsonObject toWholeObject(const Profile &profile)
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
        { u"certificateFile"_s, endpoint.certificate.file },
        { u"certificateThumbprint"_s, QString::fromLatin1(endpoint.certificate.thumbprint.toHex()) },
        { u"options"_s, toJson(endpoint.options) },
        { u"credentialSet"_s,
            profile.credentialSet.isNull() ? QString()
                                           : profile.credentialSet.toString(QUuid::WithoutBraces) },
        { u"remembersPassword"_s, profile.remembersPassword },
    };
}

} // namespace

namespace ProfileJson {

QJsonObject toObject(const Profile &profile)
{
    static const QJsonObject defaultOptions = toJson(SessionOptions());
    static const QJsonObject defaults = toWholeObject(Profile());
    QJsonObject options = toJson(profile.endpoint.options);
    removeDefaults(options, defaultOptions);
    QJsonObject json = toWholeObject(profile);
    json.insert(u"options"_s, options);
    removeDefaults(json, defaults, { u"id"_s, u"host"_s, u"transport"_s, u"authentication"_s });
    if (options.isEmpty())
        json.remove("options"_L1);
    return json;
}

std::optional<Profile> fromObject(const QJsonObject &json)
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
    endpoint.path = json.value("path"_L1).toString(Endpoint::defaultPath());
    endpoint.authentication
        = OptionNames::authentication(json.value("authentication"_L1).toString(), Authentication::None);
    endpoint.user = json.value("user"_L1).toString();
    endpoint.allowUnencrypted = json.value("allowUnencrypted"_L1).toBool();
    endpoint.pinnedSha256 = QByteArray::fromHex(json.value("pinnedSha256"_L1).toString().toLatin1());
    endpoint.certificate.file = json.value("certificateFile"_L1).toString();
    endpoint.certificate.thumbprint
        = QByteArray::fromHex(json.value("certificateThumbprint"_L1).toString().toLatin1());
    profile.credentialSet = QUuid(json.value("credentialSet"_L1).toString());
    profile.remembersPassword = json.value("remembersPassword"_L1).toBool();
    endpoint.options = toOptions(json.value("options"_L1).toObject());
    return endpoint.host.isEmpty() ? std::nullopt : std::optional(profile);
}

QJsonDocument write(const QList<Profile> &profiles)
{
    QJsonArray connections;
    for (const Profile &profile : profiles)
        connections.append(toObject(profile));
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
        const std::optional<Profile> profile = fromObject(value.toObject());
        if (!profile)
            return Failure{ Problem::Damaged };
        profiles.append(*profile);
    }
    return profiles;
}

} // namespace ProfileJson
