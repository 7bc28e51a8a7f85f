/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "authenticationconfig.h"
#include "faultplan.h"
#include "quotas.h"
#include "result.h"

#include <QHostAddress>
#include <QSsl>
#include <QString>
#include <QVector>

#include <chrono>

/// A shell that somebody else is supposed to have opened.
struct ForeignShell {
    /// Empty: any.
    QString id;
    QString name;
    QString resourceUri;
    QString owner;
    QString clientIp;
    /// xs:duration, as those below.
    std::chrono::milliseconds idleTimeout{ 0 };
    std::chrono::milliseconds inactivity{ 0 };
    /// How long it had been in use by then.
    std::chrono::milliseconds age{ 0 };
    QString state;
};

/// Reads [{"owner": …}, …].
[[nodiscard]] Result<QVector<ForeignShell>, QString> readForeignShells(const QJsonArray &json);

/// One computer that the service plays. The defaults are those of a Windows server.
struct ListenerConfig {
    QString name;
    QHostAddress address{ QHostAddress::LocalHost };
    /// Whether all of 127.0.0.0/8 leads to it, one computer with many names; `address` is one of them. For
    /// many thousands of clients' connections a socket each would slow down this process more than they do.
    bool onWholeLoopback = false;
    /// 0: any free one.
    quint16 port = 0;
    bool tls = false;
    QSsl::SslProtocol tlsProtocol = QSsl::SecureProtocols;
    AuthenticationConfig authentication;
    QString osVersion;
    QString vendor;
    /// How late every answer is sent.
    std::chrono::milliseconds delay{ 0 };
    Quotas quotas;
    /// Users who may open shells, but read neither the configuration nor what others have opened.
    QStringList limitedUsers;
    /// How many instances Win32_Demo has.
    int demoInstances = 100;
    /// How many properties each of them has beside its own four.
    int demoProperties = 0;
    bool expiredCertificate = false;
    /// Whether Identify is answered without authentication.
    bool anonymousIdentify = true;
    QVector<ForeignShell> foreignShells;
    QVector<FaultRule> faults;
};

/// Reads {"listeners": [{"name": …}, …]}. The error is untranslated and names the listener.
[[nodiscard]] Result<QVector<ListenerConfig>, QString> readEndpointConfig(const QByteArray &json);
