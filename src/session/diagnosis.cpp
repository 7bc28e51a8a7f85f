/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosis.h"

#include "client.h"
#include "diagnosishttp.h"
#include "diagnosislogon.h"
#include "diagnosisnetwork.h"
#include "diagnosistls.h"
#include "logonadvice.h"
#include "tlstrust.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <algorithm>

using Id = DiagnosisStep::Id;
using State = DiagnosisStep::State;

/// A client with a network access of its own, as a session has it.
struct Diagnosis::Access {
    std::unique_ptr<QNetworkAccessManager> network;
    Client client;

    Access(const NetworkFactory &factory, const Endpoint &endpoint, const Credential &credential)
        : network(factory(endpoint, credential))
        , client(*network, endpoint)
    {
        client.setCredential(credential);
    }
};

Diagnosis::Diagnosis(const NetworkFactory &network, const Endpoint &endpoint, const Credential &credential,
    std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_credential(credential)
    , m_limit(limit)
{
    m_knowledge.endpoint = endpoint;
    for (int i = 0; i < DiagnosisStep::count; ++i) {
        DiagnosisStep step;
        step.id = Id(i);
        m_steps.append(step);
    }
}

Diagnosis::~Diagnosis() = default;

int Diagnosis::count(State state) const
{
    return int(std::count_if(m_steps.cbegin(), m_steps.cend(),
        [state](const DiagnosisStep &step) { return step.state == state; }));
}

void Diagnosis::start()
{
    m_isRunning = true;
    QTimer::singleShot(0, this, &Diagnosis::runNext);
}

void Diagnosis::cancel()
{
    if (!m_isRunning)
        return;
    m_check.reset();
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).hasEnded())
            continue;
        m_steps[i].state = State::Skipped;
        m_steps[i].result = tr("Cancelled.");
        Q_EMIT stepChanged(i);
    }
    finish();
}

void Diagnosis::runNext()
{
    if (!m_isRunning)
        return;
    if (++m_current >= m_steps.size()) {
        finish();
        return;
    }
    const Id id = m_steps.at(m_current).id;
    if (const QString reason = whyNot(id); !reason.isEmpty()) {
        endStep({ State::Skipped, reason, {}, {} });
        return;
    }
    m_clock.start();
    m_steps[m_current].state = State::Running;
    Q_EMIT stepChanged(m_current);
    if (!m_isRunning)
        return;
    if (id == Id::Schemes)
        endStep(judgeOfferedSchemes(m_knowledge));
    else
        run(makeCheck(id));
}

void Diagnosis::run(std::unique_ptr<DiagnosisCheck> check)
{
    m_check = std::move(check);
    // In the context of the check, so that nothing comes of one that is gone.
    connect(m_check.get(), &DiagnosisCheck::finished, m_check.get(), [this](const DiagnosisFinding &finding) {
        m_check.release()->deleteLater();
        endStep(finding);
    });
    m_check->start();
}

void Diagnosis::endStep(const DiagnosisFinding &finding)
{
    DiagnosisStep &step = m_steps[m_current];
    if (finding.state != State::Skipped)
        step.elapsed = int(m_clock.elapsed());
    step.state = finding.state;
    step.result = finding.result;
    step.advice = finding.advice;
    step.facts = finding.facts;
    Q_EMIT stepChanged(m_current);
    QTimer::singleShot(0, this, &Diagnosis::runNext);
}

void Diagnosis::finish()
{
    m_isRunning = false;
    Q_EMIT finished();
}

/// Why a step makes no sense after those before it; empty where it does.
QString Diagnosis::whyNot(Id id) const
{
    const bool hasName = m_steps.at(int(Id::Name)).state != State::Failed;
    const bool isReached = m_knowledge.usesProxy() || m_knowledge.isOpen(endpoint().effectivePort());
    const bool hasTls
        = !m_knowledge.isEncrypted() || m_knowledge.usesProxy() || !m_knowledge.certificate.isNull();
    switch (id) {
    case Id::Name:
        return {};
    case Id::Ports:
        return hasName ? QString() : tr("The name was not found.");
    case Id::Tls:
        if (DiagnosisTlsCheck::portToTry(m_knowledge) != 0)
            return {};
        return m_knowledge.isEncrypted() || !hasName
            ? tr("The port cannot be reached.")
            : tr("The connection uses HTTP, and nothing serves HTTPS on port 5986.");
    case Id::Http:
        if (!isReached)
            return tr("The port cannot be reached.");
        return hasTls ? QString() : tr("There is no encrypted connection.");
    case Id::Schemes:
    case Id::AnonymousIdentify:
        return m_knowledge.httpStatus != 0 ? QString() : tr("No HTTP answer came.");
    case Id::Authentication:
        return whyNotSecret();
    case Id::Identify:
    case Id::Configuration:
        return m_knowledge.isAuthenticated ? QString() : tr("Nobody is authenticated.");
    }
    Q_UNREACHABLE();
}

QString Diagnosis::whyNotSecret() const
{
    if (m_knowledge.httpStatus == 0)
        return tr("No HTTP answer came.");
    if (endpoint().authentication == Authentication::None)
        return tr("The connection sends no credentials.");
    if (m_knowledge.isEncrypted() && !m_knowledge.usesProxy() && !m_knowledge.isCertificateTrusted)
        return tr("No password is sent while the certificate is not trusted.");
    if (!LogonAdvice::isOffered(m_knowledge.schemes, endpoint()))
        return tr("The server does not offer what the connection uses.");
    if (!m_credential.isEnoughFor(endpoint()))
        return tr("No password is known. Connect, enter it, and run the diagnosis again.");
    return {};
}

std::unique_ptr<DiagnosisCheck> Diagnosis::makeCheck(Id id)
{
    switch (id) {
    case Id::Name:
        return std::make_unique<DiagnosisNameCheck>(m_knowledge);
    case Id::Ports:
        return std::make_unique<DiagnosisPortCheck>(m_knowledge);
    case Id::Tls:
        return std::make_unique<DiagnosisTlsCheck>(m_knowledge);
    case Id::Http:
        return std::make_unique<DiagnosisHttpCheck>(m_knowledge, *anonymousAccess().network);
    case Id::AnonymousIdentify:
        return std::make_unique<DiagnosisAnonymousCheck>(m_knowledge, anonymousAccess().client);
    case Id::Authentication:
        return std::make_unique<DiagnosisLogonCheck>(m_knowledge, userAccess().client, m_limit);
    case Id::Identify:
        return std::make_unique<DiagnosisIdentifyCheck>(m_knowledge, userAccess().client);
    case Id::Configuration:
        return std::make_unique<DiagnosisConfigCheck>(m_knowledge, userAccess().client);
    case Id::Schemes:
        break; // judged without a check
    }
    Q_UNREACHABLE();
}

/// Nobody's, to the very computer that the TLS step has seen, trusted or not: nothing of value is sent.
Diagnosis::Access &Diagnosis::anonymousAccess()
{
    if (!m_anonymous) {
        Endpoint nobodys = endpoint().anonymous();
        if (!m_knowledge.certificate.isNull())
            nobodys.pinnedSha256 = certificateSha256(m_knowledge.certificate);
        m_anonymous = std::make_unique<Access>(m_network, nobodys, m_credential.ofProxyAlone());
    }
    return *m_anonymous;
}

Diagnosis::Access &Diagnosis::userAccess()
{
    if (!m_user)
        m_user = std::make_unique<Access>(m_network, endpoint(), m_credential);
    return *m_user;
}
