/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosistls.h"

#include "tlstrust.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using State = DiagnosisStep::State;

namespace {

constexpr std::chrono::seconds handshakeLimit{ 10 };
constexpr int soonInDays = 30;

QString nameOf(const QSslCertificate &certificate, bool ofIssuer)
{
    const auto kind = QSslCertificate::CommonName;
    const QStringList names = ofIssuer ? certificate.issuerInfo(kind) : certificate.subjectInfo(kind);
    return names.isEmpty() ? certificate.subjectDisplayName() : names.join(u", "_s);
}

QString grouped(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex(':').toUpper());
}

} // namespace

DiagnosisTlsCheck::~DiagnosisTlsCheck()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

quint16 DiagnosisTlsCheck::portToTry(const DiagnosisKnowledge &knowledge)
{
    const quint16 own = knowledge.endpoint.effectivePort();
    if (knowledge.isEncrypted() && knowledge.isOpen(own))
        return own;
    return knowledge.isOpen(Endpoint::defaultHttpsPort) ? Endpoint::defaultHttpsPort : quint16(0);
}

void DiagnosisTlsCheck::start()
{
    m_port = portToTry(knowledge());
    m_socket = new QSslSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_errors = errors;
        m_socket->ignoreSslErrors();
    });
    connect(m_socket, &QSslSocket::encrypted, this, &DiagnosisTlsCheck::handleEncrypted);
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] { fail(m_socket->errorString()); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("No answer came in time")); });
    m_deadline.start(handshakeLimit);
    m_socket->connectToHostEncrypted(endpoint().host, m_port);
}

bool DiagnosisTlsCheck::isOwnPort() const
{
    return knowledge().isEncrypted() && m_port == endpoint().effectivePort();
}

void DiagnosisTlsCheck::fail(const QString &reason)
{
    m_deadline.stop();
    m_socket->disconnect(this);
    Q_EMIT finished({ isOwnPort() ? State::Failed : State::Warning,
        tr("No encrypted connection could be made on port %1.").arg(m_port),
        isOwnPort()
            ? tr("The port may serve HTTP: choose HTTP or another port. Otherwise check the listener's "
                 "certificate and its TLS versions.")
            : tr("The connection does not use that port; HTTPS would not work there as it is."),
        { { tr("Reason"), reason } } });
}

void DiagnosisTlsCheck::handleEncrypted()
{
    m_deadline.stop();
    m_socket->disconnect(this);
    const QSslCertificate certificate = m_socket->peerCertificate();
    DiagnosisFinding finding = verdict();
    if (isOwnPort()) {
        knowledge().certificate = certificate;
        knowledge().isCertificateTrusted = finding.state != State::Failed;
    } else if (finding.state == State::Failed) {
        finding.state = State::Warning;
    }
    finding.facts = facts();
    m_socket->abort();
    Q_EMIT finished(finding);
}

DiagnosisFinding DiagnosisTlsCheck::verdict() const
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    const TlsVerdict trust = judgeCertificate(certificate, m_errors, endpoint());
    DiagnosisFinding finding;
    const QString protocol = m_socket->sessionCipher().protocolString();
    if (trust.trusted && !endpoint().pinnedSha256.isEmpty()) {
        finding.result
            = tr("%1 on port %2; the certificate is the one that you trusted.").arg(protocol).arg(m_port);
    } else if (trust.trusted) {
        finding.result = tr("%1 on port %2; the certificate is trusted.").arg(protocol).arg(m_port);
    } else if (!endpoint().pinnedSha256.isEmpty()) {
        finding.state = State::Failed;
        finding.result = tr("The certificate is not the one that you trusted.");
        finding.advice = tr("Ask whoever looks after the computer whether it was renewed.");
    } else {
        finding.state = State::Failed;
        finding.result = tr("The certificate is not trusted: %1").arg(trust.problems.join(u"; "_s));
        finding.advice = tr("Compare the fingerprint with the computer's own, connect, and trust it there. "
                            "Until then no password is sent.");
    }
    judgeAge(finding);
    return finding;
}

void DiagnosisTlsCheck::judgeAge(DiagnosisFinding &finding) const
{
    if (finding.state != State::Passed)
        return;
    const qint64 days = QDateTime::currentDateTime().daysTo(m_socket->peerCertificate().expiryDate());
    if (days < soonInDays) {
        finding.state = State::Warning;
        finding.advice = days < 0
            ? tr("The certificate has expired; renew it.")
            : tr("The certificate expires in %n day(s); renew it soon.", nullptr, int(days));
    }
}

QVector<DiagnosisStep::Fact> DiagnosisTlsCheck::facts() const
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    const QSslCipher cipher = m_socket->sessionCipher();
    QVector<DiagnosisStep::Fact> facts{
        { tr("Protocol"), cipher.protocolString() },
        { tr("Cipher"), cipher.name() },
        { tr("Subject"), nameOf(certificate, false) },
        { tr("Names"), certificate.subjectAlternativeNames().values().join(u", "_s) },
        { tr("Issuer"), nameOf(certificate, true) },
        { tr("Valid until"), QLocale().toString(certificate.expiryDate(), QLocale::ShortFormat) },
        { tr("SHA-256 fingerprint"), grouped(certificateSha256(certificate)) },
    };
    for (const QSslError &error : m_errors)
        facts.append({ tr("Problem"), error.errorString() });
    facts.removeIf([](const DiagnosisStep::Fact &fact) { return fact.second.isEmpty(); });
    return facts;
}
