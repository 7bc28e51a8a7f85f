/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "authenticationconfig.h"

#include "jsonfields.h"
#include "securityacceptor.h"

using namespace Qt::StringLiterals;

namespace {

const QString basic = u"Basic"_s;
const QString certificate = u"Certificate"_s;

QString readUsers(const QJsonObject &json, UserMap &users)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().isString() && !it.value().isNull())
            return u"the password of \"%1\" must be a string, or null"_s.arg(it.key());
        users.insert(it.key(), it.value().isNull() ? std::nullopt : std::optional(it.value().toString()));
    }
    return {};
}

QString readSchemes(const QJsonArray &json, QStringList &schemes)
{
    for (const auto &value : json) {
        const QString scheme = value.toString();
        if (scheme != basic && scheme != certificate && scheme != "Negotiate"_L1 && scheme != "Kerberos"_L1)
            return u"\"authentication\" must be a list of Basic, Certificate, Negotiate and Kerberos"_s;
        schemes.append(scheme);
    }
    if (schemes.isEmpty())
        schemes = QStringList{ basic };
    return {};
}

QString readLevel(const QString &text, ChannelBindingLevel &level)
{
    if (text == "none"_L1)
        level = ChannelBindingLevel::None;
    else if (text == "relaxed"_L1)
        level = ChannelBindingLevel::Relaxed;
    else if (text == "strict"_L1)
        level = ChannelBindingLevel::Strict;
    else
        return u"\"channelBinding\" must be none, relaxed or strict"_s;
    return {};
}

/// What keeps the schemes from working here.
QString problemOf(const AuthenticationConfig &config)
{
    const bool asks = config.clientCertificates.demand != ClientCertificateConfig::Demand::None;
    if (config.hasCertificate() != asks)
        return u"Certificate and \"clientCertificate\" need each other"_s;
    if (config.sealingSchemes().isEmpty())
        return {};
    if (config.users.isEmpty())
        return u"Negotiate and Kerberos need \"users\""_s;
    const auto acceptor = makeSecurityAcceptor({});
    return acceptor ? QString() : acceptor.error();
}

} // namespace

bool AuthenticationConfig::hasBasic() const
{
    return schemes.contains(basic);
}

bool AuthenticationConfig::hasCertificate() const
{
    return schemes.contains(certificate);
}

QStringList AuthenticationConfig::sealingSchemes() const
{
    QStringList sealing = schemes;
    sealing.removeAll(basic);
    sealing.removeAll(certificate);
    return sealing;
}

QString readAuthentication(JsonFields &fields, AuthenticationConfig &config)
{
    config.allowUnencrypted = fields.boolean("allowUnencrypted"_L1, true);
    const QJsonObject users = fields.object("users"_L1);
    const QJsonArray schemes = fields.array("authentication"_L1);
    const QString level = fields.string("channelBinding"_L1, u"relaxed"_s);
    for (const QString &error : { readUsers(users, config.users), readSchemes(schemes, config.schemes),
             readLevel(level, config.channelBinding),
             readClientCertificates(fields, config.clientCertificates) }) {
        if (!error.isEmpty())
            return error;
    }
    return problemOf(config);
}
