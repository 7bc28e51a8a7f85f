/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connection.h"

#include <QWidget>

class CertificateQuestion;
class InlineMessage;
class QProgressBar;

/// Tries whether a WS-Man service answers before there is a row for it, and shows in place what came of it.
/// Owns the probe while it runs.
class TestPanel : public QWidget {
    Q_OBJECT

public:
    /// The factory and the limits outlive the panel.
    TestPanel(const NetworkFactory &network, const TimeLimits &limits, QWidget *parent = nullptr);
    ~TestPanel() override;

    void start(const Endpoint &endpoint, const Credential &credential);
    /// Stops a test that runs and forgets the result of one that has ended: it is about something else now.
    void clear();
    [[nodiscard]] bool isRunning() const { return m_probe != nullptr; }

Q_SIGNALS:
    /// isRunning() is another than before.
    void runningChanged();
    /// The user trusts the certificate that the server showed.
    void trusted(const Endpoint &endpoint, const QByteArray &sha256);

private:
    void stop();
    void cancel();
    void showResult();
    void showError(const TransportError &error);

    const NetworkFactory &m_network;
    const TimeLimits &m_limits;
    Endpoint m_endpoint;
    std::unique_ptr<Probe> m_probe;
    InlineMessage *m_message;
    QProgressBar *m_progress;
    CertificateQuestion *m_question;
};
