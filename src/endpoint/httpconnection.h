/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "answersender.h"
#include "httprequestreader.h"
#include "requesthandler.h"

#include <QObject>

class QTcpSocket;

/// One connection of a client: owns its socket, takes one request after the other, and ends itself with the
/// socket.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    /// Takes the socket, which must be connected.
    HttpConnection(QTcpSocket *socket, RequestHandler &handler, QObject *parent = nullptr);

    /// Closes the socket at once; what waits to be answered is not.
    void drop();

private:
    void readMore();
    void treatRequest(const HttpRequest &request);
    void completeAnswer();
    void answerInTime();
    void refuse(int status);
    void discard();
    void writeAnswer(const Treatment &treatment);
    void endRequest();
    void end();

    QTcpSocket *m_socket;
    RequestHandler &m_handler;
    std::unique_ptr<Authenticator> m_authenticator;
    HttpRequestReader m_reader;
    QByteArray m_received; ///< read from the socket, but not by the reader
    AnswerSender m_sender;
    Treatment m_treatment; ///< of the request in work
    bool m_busy = false;
};
