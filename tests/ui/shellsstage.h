/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "../session/connectionfixture.h"

#include <QTest>

inline QJsonObject foreignShell(
    const QString &owner, const QString &idle, const QString &state = QStringLiteral("Connected"))
{
    return { { QStringLiteral("owner"), owner }, { QStringLiteral("inactivity"), idle },
        { QStringLiteral("state"), state } };
}

/// One of somebody else, one in use elsewhere and two orphans of admin.
inline QJsonArray foreignShells()
{
    return { foreignShell(QStringLiteral("CONTOSO\\eve"), QStringLiteral("PT1H")),
        foreignShell(QStringLiteral("CONTOSO\\admin"), QStringLiteral("PT5S")),
        foreignShell(QStringLiteral("CONTOSO\\admin"), QStringLiteral("PT20M")),
        foreignShell(
            QStringLiteral("CONTOSO\\admin"), QStringLiteral("PT1S"), QStringLiteral("Disconnected")) };
}

/// Computers that answer, with shells of others, and connections to them.
class ShellsStage {
protected:
    void reset();
    void start(const QJsonArray &listeners);
    Connection *open(const QString &listener);
    [[nodiscard]] int foreignCount();

    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits;
    std::unique_ptr<ConnectionList> m_list;
};

inline void ShellsStage::reset()
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    m_endpoint.reset();
}

inline void ShellsStage::start(const QJsonArray &listeners)
{
    m_endpoint = std::make_unique<EndpointProcess>(listeners);
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

inline Connection *ShellsStage::open(const QString &listener)
{
    Connection *connection = m_list->add(ConnectionFixture::profileFor(*m_endpoint, listener));
    connection->setCredential({ QStringLiteral("admin"), QStringLiteral("secret") });
    connection->open();
    return connection;
}

inline int ShellsStage::foreignCount()
{
    return m_endpoint->status().value(QLatin1StringView("foreignShells")).toInt(-1);
}
