/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointconfig.h"

#include "jsonfields.h"
#include "namespaces.h"
#include "xsduration.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

Result<ForeignShell, QString> readForeignShell(const QJsonObject &json)
{
    JsonFields fields(json);
    ForeignShell shell;
    shell.id = fields.string("id"_L1);
    shell.name = fields.string("name"_L1);
    shell.resourceUri = fields.string("resourceUri"_L1, Wsman::Resource::commandShell);
    shell.owner = fields.string("owner"_L1, u"CONTOSO\\other"_s);
    shell.clientIp = fields.string("clientIp"_L1, u"10.0.0.1"_s);
    const QString idleTimeout = fields.string("idleTimeout"_L1, u"PT7200.000S"_s);
    const QString inactivity = fields.string("inactivity"_L1, u"PT0.000S"_s);
    const QString age = fields.string("age"_L1, u"PT0.000S"_s);
    shell.state = fields.string("state"_L1, u"Connected"_s);
    if (const QString error = fields.error(); !error.isEmpty())
        return Failure{ error };

    if (shell.state != "Connected"_L1 && shell.state != "Disconnected"_L1)
        return Failure{ u"a shell is Connected or Disconnected, not \"%1\""_s.arg(shell.state) };
    for (const auto &[text, time] : { std::pair(idleTimeout, &shell.idleTimeout),
             std::pair(inactivity, &shell.inactivity), std::pair(age, &shell.age) }) {
        const auto duration = fromXsDuration(text);
        if (!duration)
            return Failure{ u"\"%1\" is no duration"_s.arg(text) };
        *time = *duration;
    }
    return shell;
}

QString takeForeignShells(const QJsonArray &json, ListenerConfig &config)
{
    const auto shells = readForeignShells(json);
    if (!shells)
        return shells.error();
    config.foreignShells = *shells;
    return {};
}

QString readFaults(const QJsonArray &json, ListenerConfig &config)
{
    Result<QVector<FaultRule>, QString> rules = readFaultRules(json);
    if (!rules)
        return rules.error();
    config.faults = *rules;
    return {};
}

QString readAddress(const QString &text, ListenerConfig &config)
{
    config.onWholeLoopback = text == "127.0.0.0/8"_L1;
    config.address = config.onWholeLoopback ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
    return config.address.isLoopback() ? QString()
                                       : u"the address must be a loopback one, not \"%1\""_s.arg(text);
}

QString readCertificateKind(const QString &text, ListenerConfig &config)
{
    config.expiredCertificate = text == "expired"_L1;
    return config.expiredCertificate || text == "ok"_L1 ? QString()
                                                        : u"\"certificate\" must be ok or expired"_s;
}

QString readTlsVersion(const QString &text, ListenerConfig &config)
{
    if (text == "1.2"_L1)
        config.tlsProtocol = QSsl::TlsV1_2;
    else if (text == "1.3"_L1)
        config.tlsProtocol = QSsl::TlsV1_3;
    else if (!text.isEmpty())
        return u"\"tlsVersion\" must be 1.2 or 1.3"_s;
    return {};
}

/// What is wrong with the listener, or an empty string.
QString readListener(const QJsonObject &json, ListenerConfig &config)
{
    JsonFields fields(json);
    config.name = fields.string("name"_L1);
    const QString address = fields.string("address"_L1, u"127.0.0.1"_s);
    config.port = static_cast<quint16>(fields.integer("port"_L1, 0, 0, 65535));
    config.tls = fields.boolean("tls"_L1, false);
    config.osVersion = fields.string("osVersion"_L1, u"10.0.20348"_s);
    config.vendor = fields.string("vendor"_L1, u"Microsoft Corporation"_s);
    config.delay = std::chrono::milliseconds(fields.integer("delayMs"_L1, 0));
    config.quotas.maxShellsPerUser = fields.integer("maxShellsPerUser"_L1, config.quotas.maxShellsPerUser);
    config.demoInstances = fields.integer("demoInstances"_L1, config.demoInstances, 0, 1'000'000);
    config.demoProperties = fields.integer("demoProperties"_L1, config.demoProperties, 0, 1000);
    const QJsonArray limitedUsers = fields.array("limitedUsers"_L1);
    for (const auto &user : limitedUsers)
        config.limitedUsers.append(user.toString());
    const QJsonObject quotas = fields.object("quotas"_L1);
    config.anonymousIdentify = fields.boolean("anonymousIdentify"_L1, true);
    const QString certificate = fields.string("certificate"_L1, u"ok"_s);
    const QString tlsVersion = fields.string("tlsVersion"_L1);
    const QString authenticationError = readAuthentication(fields, config.authentication);
    const QJsonArray foreignShells = fields.array("foreignShells"_L1);
    const QJsonArray faults = fields.array("faults"_L1);

    for (const QString &error : { fields.error(), authenticationError, readQuotas(quotas, config.quotas),
             readAddress(address, config), readTlsVersion(tlsVersion, config),
             readCertificateKind(certificate, config), takeForeignShells(foreignShells, config),
             readFaults(faults, config) }) {
        if (!error.isEmpty())
            return error;
    }
    if (config.authentication.hasCertificate() && !config.tls)
        return u"client certificates need \"tls\""_s;
    return config.name.isEmpty() ? u"a listener needs a name"_s : QString();
}

} // namespace

Result<QVector<ForeignShell>, QString> readForeignShells(const QJsonArray &json)
{
    QVector<ForeignShell> shells;
    for (const auto &value : json) {
        const Result<ForeignShell, QString> shell = readForeignShell(value.toObject());
        if (!shell)
            return Failure{ shell.error() };
        shells.append(*shell);
    }
    return shells;
}

Result<QVector<ListenerConfig>, QString> readEndpointConfig(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return Failure{ u"the configuration is no JSON: %1"_s.arg(parseError.errorString()) };
    JsonFields fields(document.object());
    const QJsonArray listeners = fields.array("listeners"_L1);
    if (const QString error = fields.error(); !error.isEmpty())
        return Failure{ error };
    if (listeners.isEmpty())
        return Failure{ u"the configuration has no listeners"_s };

    QVector<ListenerConfig> configs;
    QSet<QString> names;
    for (const auto &value : listeners) {
        ListenerConfig config;
        if (const QString error = readListener(value.toObject(), config); !error.isEmpty())
            return Failure{ u"listener \"%1\": %2"_s.arg(config.name, error) };
        if (names.contains(config.name))
            return Failure{ u"two listeners are named \"%1\""_s.arg(config.name) };
        names.insert(config.name);
        configs.append(config);
    }
    return configs;
}
