/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "diagnosisstep.h"
#include "endpoint.h"
#include "transporterror.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QStringList>

class Client;
class QNetworkAccessManager;

/// What the steps of a diagnosis have found out so far, for those that follow. Of the network accesses it
/// knows what it is given; the diagnosis owns them.
struct DiagnosisKnowledge {
    Endpoint endpoint;
    QList<quint16> openPorts;
    /// Of the connection's own port, if that speaks TLS; null before.
    QSslCertificate certificate;
    bool isCertificateTrusted = false;
    /// 0: no HTTP answer came.
    int httpStatus = 0;
    QStringList schemes;
    bool isAuthenticated = false;

    [[nodiscard]] bool isOpen(quint16 port) const { return openPorts.contains(port); }
    [[nodiscard]] bool isEncrypted() const { return endpoint.scheme == Scheme::Https; }
    [[nodiscard]] bool usesProxy() const
    {
        return endpoint.options.proxy.access != ProxyOptions::Access::Direct;
    }
};

/// One check of a diagnosis while it runs. Deleting it cancels it at once. Reads and completes the knowledge,
/// which outlives it.
class DiagnosisCheck : public QObject {
    Q_OBJECT

public:
    explicit DiagnosisCheck(DiagnosisKnowledge &knowledge)
        : m_knowledge(knowledge)
    {
    }

    /// Once. Nothing in it waits.
    virtual void start() = 0;

Q_SIGNALS:
    /// Once; may come from within start().
    void finished(const DiagnosisFinding &finding);

protected:
    [[nodiscard]] DiagnosisKnowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_knowledge.endpoint; }

private:
    DiagnosisKnowledge &m_knowledge;
};
