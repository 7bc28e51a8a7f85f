/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soakcomputers.h"

#include "credential.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString domain = u"CONTOSO"_s;
const QString userName = u"ada"_s;
const QString password = u"right"_s;

constexpr int mostFaultyRequests = 4;
constexpr int idleTimeout = 3 * 60 * 60; // s; more than that of a shell

/// The kinds of requests that a plan may be about.
constexpr std::array requests{ "any", "Identify", "Get", "Create", "Delete", "Enumerate", "Pull", "Release",
    "Command", "Receive", "Send", "Signal", "Subscribe", "Unsubscribe" };

bool canBeHad(FaultTransport transport)
{
    switch (transport) {
    case FaultTransport::Http:
        return true;
    case FaultTransport::Https:
        return QSslSocket::supportsSsl();
    case FaultTransport::Sealed:
        return NtlmUsers::isAvailable();
    }
    Q_UNREACHABLE();
}

} // namespace

SoakComputers::SoakComputers(int count, QRandomGenerator &random)
    : m_random(random)
{
    QVector<FaultTransport> transports;
    std::ranges::copy_if(allFaultTransports, std::back_inserter(transports), canBeHad);
    const int processes = 2 * int(transports.size());
    for (int i = 0; i < processes; ++i)
        addProcess(transports.at(i / 2), i % 2 == 0, count / processes + (i < count % processes ? 1 : 0));
}

void SoakComputers::addProcess(FaultTransport transport, bool isSteady, int count)
{
    const QString scheme = transport == FaultTransport::Sealed ? u"Negotiate"_s : u"Basic"_s;
    QJsonArray listeners;
    for (int i = 0; i < count; ++i) {
        const QString name = u"pc%1"_s.arg(m_computers.size());
        listeners.append(
            QJsonObject{ { u"name"_s, name }, { u"users"_s, QJsonObject{ { userName, password } } },
                { u"authentication"_s, QJsonArray{ scheme } },
                { u"tls"_s, transport == FaultTransport::Https } });
        m_computers.append({ name, int(m_processes.size()), 0, {} });
    }
    m_processes.push_back({ transport, isSteady, listeners, nullptr });
}

QString SoakComputers::start()
{
    if (!m_ntlmUsers.add(domain, userName, password))
        return u"the file of users cannot be written"_s;
    for (Process &process : m_processes) {
        if (!start(process))
            return u"wsman-endpoint cannot be started"_s;
    }
    return {};
}

bool SoakComputers::start(Process &process)
{
    auto endpoint = std::make_unique<EndpointProcess>(process.listeners);
    if (process.transport == FaultTransport::Sealed)
        endpoint->setEnvironment(m_ntlmUsers.environment());
    if (!endpoint->start())
        return false;
    process.endpoint = std::move(endpoint);
    learn(int(&process - m_processes.data()));
    return true;
}

/// Remembers the ports, for the next process, and the certificates, which are others each time.
void SoakComputers::learn(int process)
{
    QJsonArray &listeners = m_processes.at(size_t(process)).listeners;
    const EndpointProcess &endpoint = *m_processes.at(size_t(process)).endpoint;
    qsizetype index = 0;
    for (Computer &computer : m_computers) {
        if (computer.process != process)
            continue;
        computer.port = endpoint.port(computer.name);
        computer.certificateSha256 = QByteArray::fromHex(endpoint.certificateSha256(computer.name));
        QJsonObject listener = listeners.at(index).toObject();
        listener.insert("port"_L1, computer.port);
        listeners.replace(index++, listener);
    }
}

Profile SoakComputers::profile(int computer) const
{
    const Computer &found = m_computers.at(computer);
    Profile profile;
    profile.label = found.name;
    Endpoint &endpoint = profile.endpoint;
    endpoint.host = u"127.0.0.1"_s;
    endpoint.port = found.port;
    endpoint.user = credential(computer).user;
    endpoint.options.operationTimeout = 1s;
    switch (m_processes.at(size_t(found.process)).transport) {
    case FaultTransport::Http:
        endpoint.allowUnencrypted = true;
        break;
    case FaultTransport::Https:
        endpoint.scheme = Scheme::Https;
        endpoint.pinnedSha256 = found.certificateSha256;
        break;
    case FaultTransport::Sealed:
        endpoint.authentication = Authentication::Ntlm;
        break;
    }
    return profile;
}

Credential SoakComputers::credential(int computer) const
{
    const Process &process = m_processes.at(size_t(m_computers.at(computer).process));
    const bool hasDomain = process.transport == FaultTransport::Sealed;
    return Credential(hasDomain ? domain + u'\\' + userName : userName, password);
}

QString SoakComputers::description() const
{
    QStringList parts;
    for (const Process &process : m_processes)
        parts.append(u"%1 over %2 (%3)"_s.arg(QString::number(process.listeners.size()),
            toString(process.transport), process.isSteady ? u"steady"_s : u"killed now and then"_s));
    return parts.join(u", "_s);
}

QList<qint64> SoakComputers::steadyProcesses() const
{
    QList<qint64> ids;
    for (const Process &process : m_processes) {
        if (process.isSteady && process.transport != FaultTransport::Sealed)
            ids.append(process.endpoint->processId());
    }
    return ids;
}

QJsonArray SoakComputers::anyPlan(FaultTransport transport)
{
    if (m_random.bounded(5) < 2)
        return {};
    const auto &faults = FaultMatrix::faults();
    const Fault &fault = faults.at(m_random.bounded(int(faults.size())));
    const bool isSealed = transport == FaultTransport::Sealed;
    const bool canBeAtLogOn = isSealed && m_random.bounded(8) == 0;
    const QString on = canBeAtLogOn
        ? u"Authenticate"_s
        : QString::fromLatin1(requests.at(std::size_t(m_random.bounded(int(requests.size())))));
    return { QJsonObject{ { u"on"_s, on }, { u"do"_s, fault.plan }, { u"skip"_s, m_random.bounded(3) },
        { u"count"_s, 1 + m_random.bounded(mostFaultyRequests) } } };
}

void SoakComputers::tell(int computer, const QString &command, QJsonObject arguments)
{
    const Computer &told = m_computers.at(computer);
    EndpointProcess *endpoint = m_processes.at(size_t(told.process)).endpoint.get();
    if (!endpoint)
        return;
    arguments.insert(u"command"_s, command);
    arguments.insert(u"listener"_s, told.name);
    endpoint->tell(arguments);
}

void SoakComputers::changeFaults()
{
    const int computer = m_random.bounded(count());
    const FaultTransport transport = m_processes.at(size_t(m_computers.at(computer).process)).transport;
    tell(computer, u"faults"_s, { { u"faults"_s, anyPlan(transport) } });
}

void SoakComputers::advanceClock()
{
    tell(m_random.bounded(count()), u"advanceClock"_s, { { u"seconds"_s, idleTimeout } });
}

void SoakComputers::cut(int computer)
{
    tell(computer, u"dropConnections"_s);
}

int SoakComputers::kill()
{
    int process = 0;
    do {
        process = m_random.bounded(int(m_processes.size()));
    } while (m_processes.at(size_t(process)).isSteady || !m_processes.at(size_t(process)).endpoint);
    auto &endpoint = m_processes.at(size_t(process)).endpoint;
    ::kill(pid_t(endpoint->processId()), SIGKILL);
    endpoint.reset();
    ++m_killCount;
    return process;
}

bool SoakComputers::startAgain(int process)
{
    return start(m_processes.at(size_t(process)));
}
