/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointservice.h"

#include "computerreport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

QString EndpointService::start(const QVector<ListenerConfig> &configs)
{
    for (const ListenerConfig &config : configs) {
        auto listener = std::make_unique<Listener>(config, m_statistics);
        if (const QString error = listener->open(); !error.isEmpty())
            return u"listener \"%1\": %2"_s.arg(config.name, error);
        m_listeners.push_back(std::move(listener));
    }
    return {};
}

Listener *EndpointService::listener(const QString &name) const
{
    const auto it
        = std::ranges::find(m_listeners, name, [](const auto &listener) { return listener->name(); });
    return it == m_listeners.end() ? nullptr : it->get();
}

QJsonArray EndpointService::description() const
{
    QJsonArray listeners;
    for (const auto &listener : m_listeners) {
        listeners.append(QJsonObject{
            { u"name"_s, listener->name() },
            { u"scheme"_s, listener->scheme() },
            { u"address"_s, listener->address() },
            { u"port"_s, listener->port() },
            { u"certificateSha256"_s, QString::fromLatin1(listener->certificateSha256()) },
        });
    }
    return listeners;
}

QJsonObject EndpointService::status() const
{
    int shells = 0;
    int foreignShells = 0;
    int connections = 0;
    QJsonObject byListener;
    QJsonObject connectionsByListener;
    for (const auto &listener : m_listeners) {
        shells += listener->computer().dispatcher().shells().ownCount();
        foreignShells += listener->computer().dispatcher().shells().foreignCount();
        connections += listener->connectionCount();
        connectionsByListener.insert(listener->name(), listener->connectionCount());
        byListener.insert(listener->name(), listener->computer().dispatcher().shells().ownCount());
    }
    QJsonObject requests;
    QJsonObject peaks;
    for (const RequestKind kind : allRequestKinds) {
        requests.insert(toString(kind), m_statistics.requests(kind));
        peaks.insert(toString(kind), m_statistics.peak(kind));
    }
    return {
        { u"event"_s, u"status"_s },
        { u"shells"_s, shells },
        { u"foreignShells"_s, foreignShells },
        { u"byListener"_s, byListener },
        { u"requests"_s, requests },
        { u"peakConcurrent"_s, peaks },
        { u"connectionsAccepted"_s, m_statistics.connectionsAccepted() },
        { u"connectionsOpen"_s, connections },
        { u"connectionsByListener"_s, connectionsByListener },
    };
}

QJsonObject EndpointService::statistics() const
{
    QJsonObject listeners;
    for (const auto &listener : m_listeners)
        listeners.insert(listener->name(), computerReport(listener->computer()));
    return { { u"event"_s, u"statistics"_s }, { u"listeners"_s, listeners } };
}
