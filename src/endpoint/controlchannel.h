/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointservice.h"

#include <QJsonObject>
#include <QObject>

/// Whoever started the process speaks to it here: one JSON object a line, each command answered by one line.
class ControlChannel : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts the service with this configuration, and says that it is ready or why it is not. Once only.
    void configure(const QByteArray &json);
    void configureFromFile(const QString &path);
    /// The configuration, as long as there was none, and commands from then on.
    void handleLine(const QByteArray &line);
    /// Asks to end the process; only the first call counts, and no line is handled after it.
    void quit(int exitCode);

signals:
    /// One line of output, without its end.
    void lineWritten(const QByteArray &line);
    void quitRequested(int exitCode);

private:
    [[nodiscard]] QJsonObject execute(const QString &command, const QJsonObject &arguments);
    void refuse(const QString &error);
    void write(const QJsonObject &object);

    EndpointService m_service;
    bool m_configured = false;
    bool m_quitting = false;
};
