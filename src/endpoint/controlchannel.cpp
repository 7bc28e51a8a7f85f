/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "controlchannel.h"

#include "listenercommands.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int badConfiguration = 2;

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
        write(ListenerCommands::error(u"the line is no JSON object"_s));
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
    if (command == "statistics"_L1)
        return m_service.statistics();
    const QString name = arguments.value("listener"_L1).toString();
    if (Listener *listener = m_service.listener(name))
        return ListenerCommands::execute(*listener, command, arguments);
    if (arguments.contains("listener"_L1))
        return ListenerCommands::error(u"there is no listener named \"%1\""_s.arg(name));
    return ListenerCommands::error(u"there is no command \"%1\" without a listener"_s.arg(command));
}

void ControlChannel::refuse(const QString &error)
{
    write(ListenerCommands::error(error));
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
