/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "controlchannel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

constexpr int badConfiguration = 2;

QJsonObject errorEvent(const QString &message)
{
    return { { u"event"_s, u"error"_s }, { u"message"_s, message } };
}

/// What a command answers that has nothing to tell but how it went; an empty error is a success.
QJsonObject outcome(const QString &command, const QString &error)
{
    return error.isEmpty() ? QJsonObject{ { u"event"_s, command } } : errorEvent(error);
}

QString setFaults(Listener &listener, const QJsonArray &json)
{
    const Result<QVector<FaultRule>, QString> rules = readFaultRules(json);
    if (!rules)
        return rules.error();
    listener.computer().setFaults(*rules);
    return {};
}

QString setAccepting(Listener &listener, bool accept)
{
    if (accept)
        return listener.open();
    listener.close();
    return {};
}

QJsonObject renewCertificate(Listener &listener)
{
    QJsonObject answer = outcome(u"certificate"_s, listener.renewCertificate());
    answer.insert(u"certificateSha256"_s, QString::fromLatin1(listener.certificateSha256()));
    return answer;
}

/// In whatever encoding it came.
QString bodyText(const QByteArray &body)
{
    const auto encoding = QStringDecoder::encodingForData(body, u'<').value_or(QStringDecoder::Utf8);
    return QStringDecoder(encoding).decode(body);
}

QJsonObject lastRequest(const Listener &listener)
{
    const HttpRequest &request = listener.computer().lastRequest();
    return {
        { u"event"_s, u"last"_s },
        { u"headers"_s, QString::fromLatin1(request.redactedHead()) },
        { u"body"_s, bodyText(request.body) },
    };
}

} // namespace

void ControlChannel::configure(const QByteArray &json)
{
    m_configured = true;
    const Result<QVector<ListenerConfig>, QString> configs = readEndpointConfig(json);
    const QString error = configs ? m_service.start(*configs) : configs.error();
    if (error.isEmpty())
        write({ { u"event"_s, u"ready"_s }, { u"listeners"_s, m_service.description() } });
    else
        refuse(error);
}

void ControlChannel::configureFromFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        configure(file.readAll());
    else
        refuse(u"the configuration cannot be read from %1: %2"_s.arg(path, file.errorString()));
}

void ControlChannel::handleLine(const QByteArray &line)
{
    if (m_quitting)
        return;
    if (!m_configured) {
        configure(line);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        write(errorEvent(u"the line is no JSON object"_s));
        return;
    }
    const QJsonObject arguments = document.object();
    const QString command = arguments.value("command"_L1).toString();
    if (command == "quit"_L1) {
        quit(0);
        return;
    }
    QJsonObject answer = execute(command, arguments);
    if (arguments.contains("id"_L1))
        answer.insert("id"_L1, arguments.value("id"_L1));
    write(answer);
}

QJsonObject ControlChannel::execute(const QString &command, const QJsonObject &arguments)
{
    if (command == "status"_L1)
        return m_service.status();
    const QString name = arguments.value("listener"_L1).toString();
    if (Listener *listener = m_service.listener(name))
        return executeOn(*listener, command, arguments);
    if (arguments.contains("listener"_L1))
        return errorEvent(u"there is no listener named \"%1\""_s.arg(name));
    return errorEvent(u"there is no command \"%1\" without a listener"_s.arg(command));
}

QJsonObject ControlChannel::executeOn(
    Listener &listener, const QString &command, const QJsonObject &arguments)
{
    if (command == "faults"_L1)
        return outcome(command, setFaults(listener, arguments.value("faults"_L1).toArray()));
    if (command == "listener"_L1)
        return outcome(command, setAccepting(listener, arguments.value("accept"_L1).toBool(true)));
    if (command == "certificate"_L1)
        return renewCertificate(listener);
    if (command == "last"_L1)
        return lastRequest(listener);
    if (command == "dropConnections"_L1) {
        listener.dropConnections();
        return outcome(command, {});
    }
    return errorEvent(u"there is no command \"%1\" for a listener"_s.arg(command));
}

void ControlChannel::refuse(const QString &error)
{
    write(errorEvent(error));
    quit(badConfiguration);
}

void ControlChannel::quit(int exitCode)
{
    if (!m_quitting)
        emit quitRequested(exitCode);
    m_quitting = true;
}

void ControlChannel::write(const QJsonObject &object)
{
    emit lineWritten(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
