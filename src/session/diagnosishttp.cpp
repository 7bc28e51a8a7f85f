/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosishttp.h"

#include "errors.h"
#include "faultadvice.h"
#include "httpheaders.h"
#include "logonadvice.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using State = DiagnosisStep::State;

namespace {

constexpr std::chrono::seconds answerLimit{ 10 };

QString text(const char *source)
{
    return QCoreApplication::translate("DiagnosisHttpCheck", source);
}

} // namespace

DiagnosisHttpCheck::DiagnosisHttpCheck(DiagnosisKnowledge &knowledge, QNetworkAccessManager &network)
    : DiagnosisCheck(knowledge)
    , m_network(network)
{
}

DiagnosisHttpCheck::~DiagnosisHttpCheck()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void DiagnosisHttpCheck::start()
{
    QNetworkRequest request(endpoint().url());
    request.setRawHeader("Content-Type", "application/soap+xml;charset=UTF-8");
    request.setRawHeader("User-Agent", "WSMan Explorer");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_reply = m_network.post(request, QByteArray());
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] {
        // Nothing of value is sent; but it has to be the computer that the TLS step has seen.
        if (m_reply->sslConfiguration().peerCertificate() == knowledge().certificate)
            m_reply->ignoreSslErrors();
    });
    connect(m_reply, &QNetworkReply::finished, this, &DiagnosisHttpCheck::handleFinished);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_isLate = true;
        m_reply->abort();
    });
    m_deadline.start(answerLimit);
}

void DiagnosisHttpCheck::handleFinished()
{
    m_deadline.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const TransportError error = m_isLate
            ? Errors::timeout(endpoint(), answerLimit)
            : Errors::network(m_reply->error(), endpoint(), m_reply->errorString());
        Q_EMIT finished({ State::Failed, error.message, error.nextStep,
            { { tr("Reason"), m_isLate ? tr("No answer came in time") : error.detail } } });
        return;
    }
    knowledge().httpStatus = status;
    knowledge().schemes = HttpHeaders::authenticationSchemes(m_reply->rawHeader("WWW-Authenticate"));
    DiagnosisFinding finding = judge(status, HttpHeaders::mediaType(m_reply->rawHeader("Content-Type")));
    finding.facts = facts(status);
    Q_EMIT finished(finding);
}

DiagnosisFinding DiagnosisHttpCheck::judge(int status, const QByteArray &mediaType) const
{
    const QString path = u'/' + endpoint().path;
    if (status == 401)
        return { State::Passed, tr("HTTP is spoken at %1, and asks who you are (401).").arg(path), {}, {} };
    if (mediaType == "application/soap+xml")
        return { State::Passed, tr("WS-Management answers at %1 (status %2).").arg(path).arg(status), {},
            {} };
    if (status == 404) {
        return { State::Failed, tr("There is no WS-Management at %1 (404).").arg(path),
            tr("Check port and path; Windows uses /wsman."), {} };
    }
    if (status >= 300 && status < 400) {
        return { State::Failed, tr("The server sends the request to another address (%1).").arg(status),
            tr("Check the port, and whether a proxy or another web server answers."), {} };
    }
    if (mediaType == "text/html" && status < 300) {
        return { State::Failed, tr("A web page came back instead of WS-Management."),
            tr("Check port and path (/wsman), and whether a proxy or another web server answers."), {} };
    }
    const auto advice = status < 500 || status == 503 ? Wsman::adviceForHttpStatus(status) : std::nullopt;
    if (status >= 400 && status != 400 && advice)
        return { State::Failed, tr("%1 (%2)").arg(advice->meaning).arg(status), advice->nextStep, {} };
    // A service may well refuse a request that says nothing.
    return { State::Passed, tr("HTTP is spoken at %1 (status %2).").arg(path).arg(status), {}, {} };
}

QVector<DiagnosisStep::Fact> DiagnosisHttpCheck::facts(int status) const
{
    const auto header = [this](const char *name) { return QString::fromUtf8(m_reply->rawHeader(name)); };
    QVector<DiagnosisStep::Fact> facts{
        { tr("Address"), endpoint().url().toString(QUrl::FullyEncoded) },
        { tr("HTTP status"), QString::number(status) },
        { tr("Server"), header("Server") },
        { tr("Content type"), header("Content-Type") },
        { tr("Authentication offered"), header("WWW-Authenticate") },
        { tr("Redirects to"), header("Location") },
    };
    facts.removeIf([](const DiagnosisStep::Fact &fact) { return fact.second.isEmpty(); });
    return facts;
}

DiagnosisFinding judgeOfferedSchemes(const DiagnosisKnowledge &knowledge)
{
    const QString ours = LogonAdvice::schemeOf(knowledge.endpoint);
    const QStringList &offered = knowledge.schemes;
    const QString all = offered.join(u", "_s);
    if (offered.isEmpty() && knowledge.httpStatus == 401) {
        return { State::Warning,
            text(QT_TRANSLATE_NOOP("DiagnosisHttpCheck", "The server names no way to authenticate.")),
            text(QT_TRANSLATE_NOOP("DiagnosisHttpCheck",
                "Something between may have taken them out of the answer, or all are disabled "
                "(winrm/config/service/auth).")),
            {} };
    }
    if (offered.isEmpty()) {
        return { State::Passed,
            text(QT_TRANSLATE_NOOP("DiagnosisHttpCheck", "The server did not ask who you are.")), {}, {} };
    }
    if (!LogonAdvice::isOffered(offered, knowledge.endpoint)) {
        return { State::Failed, LogonAdvice::notOffered(offered, knowledge.endpoint),
            LogonAdvice::instead(offered, knowledge.endpoint), {} };
    }
    if (ours.isEmpty()) {
        const bool sendsNothing = knowledge.endpoint.authentication == Authentication::None;
        return { sendsNothing ? State::Failed : State::Passed,
            text(QT_TRANSLATE_NOOP("DiagnosisHttpCheck", "The server offers %1.")).arg(all),
            sendsNothing ? text(QT_TRANSLATE_NOOP("DiagnosisHttpCheck",
                "The connection sends no credentials: edit it and choose one of these."))
                         : QString(),
            {} };
    }
    return { State::Passed,
        text(QT_TRANSLATE_NOOP("DiagnosisHttpCheck", "The server offers %1; the connection uses %2."))
            .arg(all, ours),
        {}, {} };
}
