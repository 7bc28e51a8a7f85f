/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectionfixture.h"
#include "session.h"

#include <QTest>

#include <memory>

/// One connection of a fixture that was opened, and counts what its server was asked since.
class OpenedConnection {
public:
    OpenedConnection(EndpointProcess &endpoint, const QString &name)
        : m_endpoint(endpoint)
        , m_connection(m_fixture.add(endpoint, name))
    {
        m_connection->open();
        m_isOpen = QTest::qWaitFor([this] { return m_connection->state() == LiveObject::State::Opened; });
        restartCounts();
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    Connection *operator->() const { return m_connection; }
    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] Session &session() const { return *m_connection->currentSession(); }
    [[nodiscard]] const TimeLimits &limits() const { return m_fixture.limits; }

    /// From here on count() begins at 0.
    void restartCounts() { m_before = requests(); }
    /// Requests of that kind, e.g. "Delete", since the counts were restarted.
    [[nodiscard]] int count(const QString &kind)
    {
        return requests().value(kind).toInt() - m_before.value(kind).toInt();
    }
    /// Requests of all kinds.
    [[nodiscard]] int countAll()
    {
        const QJsonObject now = requests();
        int sum = 0;
        for (auto it = now.begin(); it != now.end(); ++it)
            sum += it.value().toInt() - m_before.value(it.key()).toInt();
        return sum;
    }

private:
    [[nodiscard]] QJsonObject requests()
    {
        return m_endpoint.status().value(QStringLiteral("requests")).toObject();
    }

    EndpointProcess &m_endpoint;
    ConnectionFixture m_fixture;
    Connection *m_connection;
    QJsonObject m_before;
    bool m_isOpen = false;
};
