/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "networkaccess.h"
#include "connectionlist.h"
#include "endpointprocess.h"

#include <QJsonArray>
#include <QJsonObject>

/// A list of connections with short time limits, and what leads to the computers of a wsman-endpoint process.
struct ConnectionFixture {
    TimeLimits limits{ std::chrono::seconds(10), std::chrono::milliseconds(700), std::chrono::seconds(5) };
    ConnectionList list{ makeNetworkAccess, limits };

    /// A listener with one user, "admin", with the password "secret", and whatever else `more` says.
    static QJsonObject listener(const QString &name, const QJsonObject &more = {})
    {
        QJsonObject json = more;
        json.insert(QStringLiteral("name"), name);
        json.insert(
            QStringLiteral("users"), QJsonObject{ { QStringLiteral("admin"), QStringLiteral("secret") } });
        return json;
    }

    static QJsonObject fault(const QString &on, const QString &what, int count = -1)
    {
        return { { QStringLiteral("on"), on }, { QStringLiteral("do"), what },
            { QStringLiteral("count"), count } };
    }

    static Profile profileFor(const EndpointProcess &endpoint, const QString &name)
    {
        Profile profile;
        const QUrl url = endpoint.url(name);
        profile.label = name;
        profile.endpoint.host = url.host();
        profile.endpoint.port = quint16(url.port());
        profile.endpoint.scheme = url.scheme() == QLatin1StringView("https") ? Scheme::Https : Scheme::Http;
        profile.endpoint.user = QStringLiteral("admin");
        profile.endpoint.allowUnencrypted = true;
        return profile;
    }

    Connection *add(const EndpointProcess &endpoint, const QString &name,
        const QString &password = QStringLiteral("secret"))
    {
        Connection *connection = list.add(profileFor(endpoint, name));
        connection->setCredential(Credential(QStringLiteral("admin"), password));
        return connection;
    }
};
