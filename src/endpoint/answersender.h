/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "faultplan.h"
#include "httpmessage.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QTcpSocket;

/// Writes the answers of one connection, well or badly.
class AnswerSender : public QObject {
    Q_OBJECT
public:
    explicit AnswerSender(QTcpSocket &socket, QObject *parent = nullptr);

    void send(const HttpAnswer &answer, std::optional<Misbehaviour> misbehaviour);

signals:
    /// The answer is written. Not emitted where the connection hangs or ends instead.
    void sent();

private:
    void misbehave(const HttpAnswer &answer, Misbehaviour what);
    void writeWell(const HttpAnswer &answer);
    void cut(const QByteArray &bytes);
    void repeat(std::chrono::milliseconds interval, const QByteArray &bytes);
    void writeNextByte();
    void reset();

    QTcpSocket &m_socket;
    QTimer m_timer;
    QByteArray m_bytes; ///< what the timer still has to write
    bool m_closeAfter = false;
};
