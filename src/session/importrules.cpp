/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "importrules.h"

#include "computername.h"
#include "optionnames.h"
#include "profile.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 256;
constexpr qsizetype longestOption = 4096;
constexpr qsizetype mostOptions = 100;
// As the dialog for the options of a connection has them.
constexpr std::chrono::milliseconds shortestTimeout = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestTimeout = std::chrono::hours(1);
constexpr quint32 smallestEnvelope = 8 * 1024;
constexpr quint32 largestEnvelope = 512'000 * 1024;

QString text(const char *source)
{
    return QCoreApplication::translate("ConnectionListFile", source);
}

/// Fits into one line and has nothing in it that no name has.
bool isPlain(const QString &value, qsizetype longest)
{
    return value.size() <= longest && std::none_of(value.cbegin(), value.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

std::optional<QString> applyTransport(const QString &value, Endpoint &endpoint)
{
    const QString name = value.toLower();
    if (name != "http"_L1 && name != "https"_L1)
        return text(QT_TRANSLATE_NOOP("ConnectionListFile", "The transport is neither http nor https."));
    endpoint.scheme = name == "https"_L1 ? Scheme::Https : Scheme::Http;
    return std::nullopt;
}

std::optional<QString> applyPort(const QJsonValue &value, Endpoint &endpoint)
{
    bool isNumber = value.isDouble();
    double number = value.toDouble(-1);
    if (value.isString())
        number = value.toString().toUShort(&isNumber);
    if (!isNumber || number != quint16(std::clamp(number, 0.0, 65535.0)))
        return text(QT_TRANSLATE_NOOP("ConnectionListFile", "The port is no number from 1 to 65535."));
    endpoint.port = quint16(number);
    return std::nullopt;
}

std::optional<QString> applyAuthentication(const QString &value, Endpoint &endpoint)
{
    const QString name = value.toLower();
    const Authentication found = OptionNames::authentication(name, Authentication::None);
    if (OptionNames::of(found) != name)
        return text(QT_TRANSLATE_NOOP("ConnectionListFile",
            "The authentication is none of none, basic, negotiate, kerberos, ntlm, certificate and "
            "credssp."));
    endpoint.authentication = found;
    return std::nullopt;
}

bool hasPlainOptions(const SessionOptions &options)
{
    const auto &set = options.optionSet;
    return set.size() <= mostOptions && std::all_of(set.cbegin(), set.cend(), [](const auto &option) {
        return !option.first.isEmpty() && isPlain(option.first, longestOption)
            && isPlain(option.second, longestOption);
    });
}

bool hasPlainTexts(const Profile &profile)
{
    const SessionOptions &options = profile.endpoint.options;
    const QString *texts[] = { &profile.label, &profile.endpoint.user, &options.spnService, &options.spnHost,
        &options.proxy.host, &options.proxy.user };
    return hasPlainOptions(options)
        && std::all_of(std::begin(texts), std::end(texts),
            [](const QString *value) { return isPlain(*value, longestText); });
}

} // namespace

QString ImportRules::noHost()
{
    return text(QT_TRANSLATE_NOOP("ConnectionListFile", "No computer is named here."));
}

std::optional<QString> ImportRules::apply(const QJsonObject &values, Endpoint &endpoint)
{
    std::optional<QString> problem;
    if (const QJsonValue transport = values.value("transport"_L1); !transport.isUndefined())
        problem = applyTransport(transport.toString(), endpoint);
    if (const QJsonValue port = values.value("port"_L1); !problem && !port.isUndefined())
        problem = applyPort(port, endpoint);
    if (const QJsonValue name = values.value("authentication"_L1); !problem && !name.isUndefined())
        problem = applyAuthentication(name.toString(), endpoint);
    if (const QJsonValue path = values.value("path"_L1); path.isString())
        endpoint.path = path.toString();
    if (const QJsonValue user = values.value("user"_L1); user.isString())
        endpoint.user = user.toString();
    return problem;
}

std::optional<QString> ImportRules::check(Profile &profile)
{
    Endpoint &endpoint = profile.endpoint;
    const auto host = ComputerName::parse(endpoint.host);
    if (!host)
        return ComputerName::explain(host.error(), endpoint.host.left(longestText));
    const auto path = ComputerName::path(endpoint.path);
    if (!path || !isPlain(*path, longestText))
        return text(QT_TRANSLATE_NOOP(
            "ConnectionListFile", "The path has blanks, a ? or a #, or is too long. It is usually wsman."));
    if (!hasPlainTexts(profile))
        return text(QT_TRANSLATE_NOOP("ConnectionListFile",
            "A name, a user or an option is too long or has control characters in it."));
    endpoint.host = *host;
    endpoint.path = *path;
    profile.id = QUuid::createUuid();
    profile.label = profile.label.trimmed();
    profile.credentialSet = QUuid();
    profile.remembersPassword = false;
    profile.temporary = false;
    endpoint.pinnedSha256.clear();
    endpoint.certificate = {};
    endpoint.user = endpoint.user.trimmed();
    endpoint.setAuthentication(endpoint.authentication);
    SessionOptions &options = endpoint.options;
    options.operationTimeout = std::clamp(options.operationTimeout, shortestTimeout, longestTimeout);
    options.maxEnvelopeSize = std::clamp(options.maxEnvelopeSize, smallestEnvelope, largestEnvelope);
    return std::nullopt;
}
