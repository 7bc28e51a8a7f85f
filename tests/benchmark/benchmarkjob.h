/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectionlist.h"

#include <QIODevice>
#include <QJsonObject>

/// What a benchmark is to do, from the JSON that every client in a comparison is given, and the connections
/// for it.
struct BenchmarkJob {
    /// {"work", "user", "password", "authentication", "computers": [[host, port], …], "count"}; adds the
    /// computers to the list, which outlives the job.
    BenchmarkJob(const QJsonObject &json, ConnectionList &connectionList);

    /// One line of JSON from the standard input.
    [[nodiscard]] static QJsonObject read();
    /// One line of JSON to the standard output.
    static void print(const QJsonObject &result);

    QString work;
    int count;
    ConnectionList &list;
    QList<Connection *> connections;
};
