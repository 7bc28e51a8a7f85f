/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "diagnosischeck.h"

#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

/// Posts nothing, as nobody, to the connection's path: whether HTTP is spoken there, what serves it, and by
/// which schemes it wants to be told who asks.
class DiagnosisHttpCheck final : public DiagnosisCheck {
    Q_OBJECT

public:
    /// The network access is one without credentials, and outlives the check.
    DiagnosisHttpCheck(DiagnosisKnowledge &knowledge, QNetworkAccessManager &network);
    ~DiagnosisHttpCheck() override;

    void start() override;

private:
    void handleFinished();
    [[nodiscard]] DiagnosisFinding judge(int status, const QByteArray &mediaType) const;
    [[nodiscard]] QVector<DiagnosisStep::Fact> facts(int status) const;

    QNetworkAccessManager &m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    bool m_isLate = false;
};

/// Compares what the server offers with what the connection uses. Asks nobody.
[[nodiscard]] DiagnosisFinding judgeOfferedSchemes(const DiagnosisKnowledge &knowledge);
