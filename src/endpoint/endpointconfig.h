/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "authenticationconfig.h"
#include "faultplan.h"
#include "result.h"

#include <QHostAddress>
#include <QString>
#include <QVector>

#include <chrono>

/// A shell that somebody else is supposed to have opened.
struct ForeignShell {
    QString owner;
    QString clientIp;
    /// xs:duration, as the two below.
    std::chrono::milliseconds idleTimeout{ 0 };
    std::chrono::milliseconds inactivity{ 0 };
    QString state;
};

/// One computer that the service plays. The defaults are those of a Windows server.
struct ListenerConfig {
    QString name;
    QHostAddress address{ QHostAddress::LocalHost };
    /// 0: any free one.
    quint16 port = 0;
    bool tls = false;
    AuthenticationConfig authentication;
    QString osVersion;
    QString vendor;
    /// How late every answer is sent.
    std::chrono::milliseconds delay{ 0 };
    int maxShellsPerUser = 30;
    bool expiredCertificate = false;
    /// Whether Identify is answered without authentication.
    bool anonymousIdentify = true;
    QVector<ForeignShell> foreignShells;
    QVector<FaultRule> faults;
};

/// Reads {"listeners": [{"name": …}, …]}. The error is untranslated and names the listener.
[[nodiscard]] Result<QVector<ListenerConfig>, QString> readEndpointConfig(const QByteArray &json);
