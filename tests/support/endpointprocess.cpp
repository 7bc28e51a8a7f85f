/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "endpointprocess.h"

#include <QJsonDocument>
#include <QSslConfiguration>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; generous, because test machines are busy

#ifdef WSMAN_ENDPOINT_RELAY_PATH
/// Needs what wsman-endpoint has only on other systems: certificates by OpenSSL, an acceptor by GSSAPI.
bool needsOtherSystem(const QJsonObject &listener)
{
    return listener.value("tls"_L1).toBool() || !listener.value("authentication"_L1).toArray().isEmpty();
}
#endif

/// The program for these listeners.
QString programFor([[maybe_unused]] const QJsonArray &listeners)
{
#ifdef WSMAN_ENDPOINT_RELAY_PATH
    if (qEnvironmentVariableIsSet("WSMAN_TEST_ENDPOINT_PORT")) {
        for (const auto &listener : listeners) {
            if (needsOtherSystem(listener.toObject()))
                return QStringLiteral(WSMAN_ENDPOINT_RELAY_PATH);
        }
    }
#endif
    return EndpointProcess::program();
}

} // namespace

EndpointProcess::EndpointProcess(const QJsonArray &listeners)
    : m_configuration(listeners)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

EndpointProcess::~EndpointProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(2'000))
        return;
    m_process.kill();
    m_process.waitForFinished(patience);
}

QString EndpointProcess::program()
{
    return QStringLiteral(WSMAN_ENDPOINT_PATH);
}

void EndpointProcess::setEnvironment(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_process.setProcessEnvironment(environment);
}

bool EndpointProcess::start()
{
#ifdef Q_OS_WIN
    // Reads the certificates of the system, which takes Wine seconds, before a test measures its first
    // connection.
    std::ignore = QSslConfiguration::defaultConfiguration();
#endif
    m_process.start(programFor(m_configuration), QStringList());
    if (!m_process.waitForStarted(patience)) {
        m_error = m_process.errorString();
        return false;
    }
    write({ { u"listeners"_s, m_configuration } });
    const QJsonObject ready = readObject();
    if (ready.value("event"_L1) != "ready"_L1) {
        m_error = ready.value("message"_L1).toString(u"wsman-endpoint did not become ready"_s);
        return false;
    }
    const QJsonArray listeners = ready.value("listeners"_L1).toArray();
    for (const auto &listener : listeners)
        m_listeners.insert(listener["name"_L1].toString(), listener.toObject());
    return true;
}

QUrl EndpointProcess::url(const QString &name) const
{
    const QJsonObject listener = m_listeners.value(name);
    QUrl url;
    if (listener.isEmpty())
        return url;
    url.setScheme(listener.value("scheme"_L1).toString());
    url.setHost(listener.value("address"_L1).toString());
    url.setPort(port(name));
    url.setPath(u"/wsman"_s);
    return url;
}

quint16 EndpointProcess::port(const QString &name) const
{
    return static_cast<quint16>(m_listeners.value(name).value("port"_L1).toInt());
}

QByteArray EndpointProcess::certificateSha256(const QString &name) const
{
    return m_listeners.value(name).value("certificateSha256"_L1).toString().toLatin1();
}

QJsonObject EndpointProcess::command(const QJsonObject &command)
{
    QJsonObject withId = command;
    withId.insert("id"_L1, ++m_lastId);
    write(withId);
    QJsonObject answer = readObject();
    while (!answer.isEmpty() && answer.value("id"_L1).toInt() != m_lastId)
        answer = readObject();
    return answer;
}

void EndpointProcess::tell(const QJsonObject &command)
{
    while (m_process.canReadLine())
        m_process.readLine();
    write(command);
}

QJsonObject EndpointProcess::status()
{
    return command({ { u"command"_s, u"status"_s } });
}

int EndpointProcess::shellCount()
{
    return status().value("shells"_L1).toInt(-1);
}

int EndpointProcess::requestCount(const QString &kind)
{
    return status().value("requests"_L1).toObject().value(kind).toInt(-1);
}

bool EndpointProcess::setFaults(const QString &listener, const QJsonArray &faults)
{
    return succeeds(u"faults"_s, listener, { { u"faults"_s, faults } });
}

bool EndpointProcess::setAccepting(const QString &listener, bool accept)
{
    return succeeds(u"listener"_s, listener, { { u"accept"_s, accept } });
}

bool EndpointProcess::renewCertificate(const QString &listener)
{
    const QJsonObject answer = command({ { u"command"_s, u"certificate"_s }, { u"listener"_s, listener } });
    if (answer.value("event"_L1) != "certificate"_L1)
        return false;
    m_listeners[listener].insert(u"certificateSha256"_s, answer.value("certificateSha256"_L1));
    return true;
}

bool EndpointProcess::dropConnections(const QString &listener)
{
    return succeeds(u"dropConnections"_s, listener);
}

bool EndpointProcess::advanceClock(const QString &listener, int seconds)
{
    return succeeds(u"advanceClock"_s, listener, { { u"seconds"_s, seconds } });
}

bool EndpointProcess::openShells(const QString &listener, const QJsonArray &shells)
{
    return succeeds(u"openShells"_s, listener, { { u"shells"_s, shells } });
}

bool EndpointProcess::setQuotas(const QString &listener, const QJsonObject &quotas)
{
    return succeeds(u"quotas"_s, listener, { { u"quotas"_s, quotas } });
}

QJsonObject EndpointProcess::statistics(const QString &listener)
{
    return command({ { u"command"_s, u"statistics"_s } }).value("listeners"_L1)[listener].toObject();
}

QJsonObject EndpointProcess::lastRequest(const QString &listener)
{
    return command({ { u"command"_s, u"last"_s }, { u"listener"_s, listener } });
}

void EndpointProcess::write(const QJsonObject &object)
{
    m_process.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject EndpointProcess::readObject()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

bool EndpointProcess::succeeds(const QString &command, const QString &listener, QJsonObject arguments)
{
    arguments.insert(u"command"_s, command);
    arguments.insert(u"listener"_s, listener);
    return this->command(arguments).value("event"_L1) == command;
}
