/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "listenercommands.h"

#include "jsonfields.h"
#include "listener.h"

#include <QJsonArray>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace ListenerCommands {

namespace {

/// What a command answers that has nothing to tell but how it went; an empty problem is a success.
QJsonObject outcome(const QString &command, const QString &problem)
{
    return problem.isEmpty() ? QJsonObject{ { u"event"_s, command } } : error(problem);
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

QString openShells(Listener &listener, const QJsonArray &json)
{
    const auto shells = readForeignShells(json);
    if (!shells)
        return shells.error();
    listener.computer().dispatcher().shells().addForeign(*shells);
    return {};
}

QString advanceClock(Listener &listener, const QJsonValue &seconds)
{
    if (seconds.toDouble() <= 0)
        return u"\"seconds\" must be more than 0"_s;
    listener.computer().dispatcher().clock().advance(
        std::chrono::milliseconds(qRound64(seconds.toDouble() * 1000)));
    return {};
}

QString emitEvents(Listener &listener, const QJsonObject &arguments)
{
    JsonFields fields(arguments);
    fields.ignore({ "command"_L1, "listener"_L1, "id"_L1 });
    LogEvent event;
    event.channel = fields.string("channel"_L1, u"Application"_s);
    event.provider = fields.string("provider"_L1, u"Demo"_s);
    event.message = fields.string("message"_L1, u"Something happened."_s);
    event.eventId = fields.integer("eventId"_L1, 1000);
    event.level = fields.integer("level"_L1, 4, 1, 5);
    const int count = fields.integer("count"_L1, 1, 1);
    if (QString problem = fields.error(); !problem.isEmpty())
        return problem;
    Dispatcher &dispatcher = listener.computer().dispatcher();
    event.time = dispatcher.clock().now();
    for (int i = 0; i < count; ++i)
        dispatcher.eventLog().add(event);
    return {};
}

QString setQuotas(Listener &listener, const QJsonObject &json)
{
    QuotaKeeper &keeper = listener.computer().dispatcher().quotas();
    Quotas quotas = keeper.quotas();
    QString problem = readQuotas(json, quotas);
    if (problem.isEmpty())
        keeper.setQuotas(quotas);
    return problem;
}

} // namespace

QJsonObject error(const QString &message)
{
    return { { u"event"_s, u"error"_s }, { u"message"_s, message } };
}

QJsonObject execute(Listener &listener, const QString &command, const QJsonObject &arguments)
{
    if (command == "faults"_L1)
        return outcome(command, setFaults(listener, arguments.value("faults"_L1).toArray()));
    if (command == "listener"_L1)
        return outcome(command, setAccepting(listener, arguments.value("accept"_L1).toBool(true)));
    if (command == "certificate"_L1)
        return renewCertificate(listener);
    if (command == "openShells"_L1)
        return outcome(command, openShells(listener, arguments.value("shells"_L1).toArray()));
    if (command == "advanceClock"_L1)
        return outcome(command, advanceClock(listener, arguments.value("seconds"_L1)));
    if (command == "emitEvents"_L1)
        return outcome(command, emitEvents(listener, arguments));
    if (command == "quotas"_L1)
        return outcome(command, setQuotas(listener, arguments.value("quotas"_L1).toObject()));
    if (command == "last"_L1)
        return lastRequest(listener);
    if (command == "dropConnections"_L1) {
        listener.dropConnections();
        return outcome(command, {});
    }
    return error(u"there is no command \"%1\" for a listener"_s.arg(command));
}

} // namespace ListenerCommands
