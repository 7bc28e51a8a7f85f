/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectionfixture.h"

#include <QTest>

/// Many computers, pc0, pc1 and so on, and what came of a run over them.
namespace ManyComputers {

inline QString nameOf(int number)
{
    return QStringLiteral("pc%1").arg(number);
}

inline QJsonArray listeners(int count)
{
    QJsonArray result;
    for (int i = 0; i < count; ++i)
        result.append(ConnectionFixture::listener(nameOf(i)));
    return result;
}

inline QList<Connection *> addAll(ConnectionFixture &fixture, const EndpointProcess &endpoint, int count)
{
    QList<Connection *> connections;
    for (int i = 0; i < count; ++i)
        connections.append(fixture.add(endpoint, nameOf(i)));
    return connections;
}

/// Waits for the end of a run, and keeps what is left of it.
inline BulkReport finished(BulkRun *run)
{
    BulkReport report;
    bool isFinished = false;
    QObject::connect(run, &BulkRun::finished, run, [&report, &isFinished, run] {
        report = run->report();
        isFinished = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isFinished, 60000); }();
    return report;
}

} // namespace ManyComputers
