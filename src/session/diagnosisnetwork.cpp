/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosisnetwork.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = DiagnosisStep::State;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds nameLimit{ 10 };
/// What an address is called is good to know, but not worth a wait.
constexpr seconds reverseLimit{ 2 };
constexpr seconds portLimit{ 5 };

} // namespace

DiagnosisNameCheck::~DiagnosisNameCheck()
{
    QHostInfo::abortHostLookup(m_lookup);
}

void DiagnosisNameCheck::start()
{
    m_deadline.setSingleShot(true);
    QHostAddress address;
    m_isAddress = address.setAddress(endpoint().host);
    if (m_isAddress)
        lookUp(endpoint().host, &DiagnosisNameCheck::handleReverse, reverseLimit);
    else
        lookUp(endpoint().host, &DiagnosisNameCheck::handleForward, nameLimit);
}

void DiagnosisNameCheck::lookUp(
    const QString &nameOrAddress, void (DiagnosisNameCheck::*answer)(const QHostInfo &), milliseconds limit)
{
    m_deadline.disconnect(this);
    connect(&m_deadline, &QTimer::timeout, this, [this, answer] {
        QHostInfo::abortHostLookup(m_lookup);
        QHostInfo late;
        late.setError(QHostInfo::UnknownError);
        late.setErrorString(tr("No answer came in time"));
        (this->*answer)(late);
    });
    m_deadline.start(limit);
    m_lookup = QHostInfo::lookupHost(nameOrAddress, this, [this, answer](const QHostInfo &info) {
        m_deadline.stop();
        (this->*answer)(info);
    });
}

void DiagnosisNameCheck::handleForward(const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        const State state = knowledge().usesProxy() ? State::Warning : State::Failed;
        Q_EMIT finished({ state, tr("The name %1 was not found.").arg(endpoint().host),
            knowledge().usesProxy() ? tr("The proxy looks it up by itself, and may find it.")
                                    : tr("Check the spelling, the DNS suffix and the VPN."),
            { { tr("Reason"), info.errorString() } } });
        return;
    }
    QStringList addresses;
    for (const QHostAddress &address : info.addresses())
        addresses.append(address.toString());
    m_finding.result = tr("%1 is %2.").arg(endpoint().host, addresses.join(u", "_s));
    m_finding.facts.append({ tr("Addresses"), addresses.join(u", "_s) });
    lookUp(addresses.constFirst(), &DiagnosisNameCheck::handleReverse, reverseLimit);
}

void DiagnosisNameCheck::handleReverse(const QHostInfo &info)
{
    QHostAddress unnamed;
    const bool hasName = info.error() == QHostInfo::NoError && !unnamed.setAddress(info.hostName());
    m_finding.facts.append({ tr("Name of the address"), hasName ? info.hostName() : tr("none is known") });
    if (m_isAddress) {
        m_finding.result = hasName ? tr("An address was entered; its name is %1.").arg(info.hostName())
                                   : tr("An address was entered, so there is no name to look up.");
        const bool needsName = endpoint().authentication == Authentication::Kerberos
            || endpoint().authentication == Authentication::Negotiate;
        if (needsName && endpoint().options.spnHost.isEmpty()) {
            m_finding.advice = tr("Kerberos needs a name: connect by the full name of the computer.");
            if (endpoint().authentication == Authentication::Kerberos)
                m_finding.state = State::Warning;
        }
    }
    Q_EMIT finished(m_finding);
}

DiagnosisPortCheck::~DiagnosisPortCheck()
{
    for (const Port &port : std::as_const(m_ports)) {
        if (port.socket)
            port.socket->disconnect(this);
    }
}

void DiagnosisPortCheck::start()
{
    m_clock.start();
    tryPort(Endpoint::defaultHttpPort);
    tryPort(Endpoint::defaultHttpsPort);
    tryPort(endpoint().effectivePort());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        for (const Port &port : std::as_const(m_ports)) {
            if (port.outcome.isEmpty())
                settle(port.number, tr("no answer"));
        }
        finishIfSettled();
    });
    m_deadline.start(portLimit);
}

void DiagnosisPortCheck::tryPort(quint16 number)
{
    const bool isKnown = std::any_of(
        m_ports.cbegin(), m_ports.cend(), [number](const Port &port) { return port.number == number; });
    if (isKnown)
        return;
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_ports.append({ number, socket, {}, false });
    connect(socket, &QTcpSocket::connected, this, [this, number] {
        knowledge().openPorts.append(number);
        settle(number, tr("open, %1 ms").arg(m_clock.elapsed()));
        finishIfSettled();
    });
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, number, socket](QAbstractSocket::SocketError error) {
            const bool isRefused = error == QAbstractSocket::ConnectionRefusedError;
            settle(number, isRefused ? tr("refused, nothing listens") : socket->errorString(), isRefused);
            finishIfSettled();
        });
    socket->connectToHost(endpoint().host, number);
}

void DiagnosisPortCheck::settle(quint16 number, const QString &outcome, bool isRefused)
{
    for (Port &port : m_ports) {
        if (port.number != number || !port.outcome.isEmpty())
            continue;
        port.outcome = outcome;
        port.isRefused = isRefused;
        port.socket->disconnect(this);
        // Not at once, as it may be the one whose signal this is: Qt for Windows goes on with it then.
        port.socket->deleteLater();
    }
}

void DiagnosisPortCheck::finishIfSettled()
{
    const bool isSettled = std::none_of(
        m_ports.cbegin(), m_ports.cend(), [](const Port &port) { return port.outcome.isEmpty(); });
    if (!isSettled)
        return;
    m_deadline.stop();
    Q_EMIT finished(finding());
}

const DiagnosisPortCheck::Port &DiagnosisPortCheck::ownPort() const
{
    const quint16 own = endpoint().effectivePort();
    return *std::find_if(
        m_ports.cbegin(), m_ports.cend(), [own](const Port &port) { return port.number == own; });
}

DiagnosisFinding DiagnosisPortCheck::finding() const
{
    const Port &own = ownPort();
    DiagnosisFinding finding;
    for (const Port &port : m_ports)
        finding.facts.append({ tr("Port %1").arg(port.number), port.outcome });
    if (knowledge().isOpen(own.number)) {
        finding.result = tr("Port %1 is open.").arg(own.number);
        return finding;
    }
    finding.state = knowledge().usesProxy() ? State::Warning : State::Failed;
    finding.result = own.isRefused ? tr("Nothing listens on port %1.").arg(own.number)
                                   : tr("Port %1 does not answer.").arg(own.number);
    finding.advice = advice();
    return finding;
}

QString DiagnosisPortCheck::advice() const
{
    if (knowledge().usesProxy())
        return tr("The connection goes through a proxy, which may reach it all the same.");
    if (knowledge().isOpen(Endpoint::defaultHttpsPort))
        return tr("HTTPS listens on 5986: edit the connection and choose HTTPS.");
    if (knowledge().isOpen(Endpoint::defaultHttpPort))
        return tr("HTTP listens on 5985: edit the connection and choose HTTP.");
    if (ownPort().isRefused)
        return tr("Check that the WinRM service runs there and has a listener (winrm quickconfig).");
    return tr("Check that the computer is running and that its firewall lets the port through. On a network "
              "that counts as public, Windows lets in only computers of the same subnet.");
}
