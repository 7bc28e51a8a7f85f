/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "diagnosischeck.h"

#include <QSslError>
#include <QTimer>

class QSslSocket;

/// Makes a TLS handshake and looks at the certificate. Nothing is sent beyond it, so it is safe whoever
/// answers.
class DiagnosisTlsCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    using DiagnosisCheck::DiagnosisCheck;
    ~DiagnosisTlsCheck() override;

    void start() override;

    /// The connection's own port with HTTPS; else that of HTTPS if it is open; 0: there is nothing to try.
    [[nodiscard]] static quint16 portToTry(const DiagnosisKnowledge &knowledge);

private:
    void handleEncrypted();
    void fail(const QString &reason);
    [[nodiscard]] bool isOwnPort() const;
    [[nodiscard]] QVector<DiagnosisStep::Fact> facts() const;
    [[nodiscard]] DiagnosisFinding verdict() const;
    void judgeAge(DiagnosisFinding &finding) const;

    quint16 m_port = 0;
    QSslSocket *m_socket = nullptr;
    QList<QSslError> m_errors;
    QTimer m_deadline;
};
