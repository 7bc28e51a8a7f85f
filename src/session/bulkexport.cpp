/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkexport.h"

#include "bulkreport.h"
#include "connection.h"
#include "csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

template <typename Enum> QString nameOf(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

QString kindOf(const TransportError &error)
{
    switch (error.kind) {
    case TransportError::Kind::Network:
        return u"Network"_s;
    case TransportError::Kind::Tls:
        return u"Tls"_s;
    case TransportError::Kind::Authentication:
        return u"Authentication"_s;
    case TransportError::Kind::Fault:
        return u"Fault"_s;
    case TransportError::Kind::Protocol:
        return u"Protocol"_s;
    case TransportError::Kind::Timeout:
        return u"Timeout"_s;
    case TransportError::Kind::Cancelled:
        return u"Cancelled"_s;
    }
    Q_UNREACHABLE();
}

/// In the order of the columns; members that have nothing to say are empty.
QList<QPair<QString, QString>> fields(const BulkResult &result, BulkReport::Verb verb)
{
    const TransportError error = result.error.value_or(TransportError());
    const quint32 code = error.fault ? error.fault->wsmanCode : 0;
    return {
        { u"computer"_s, result.computer },
        { u"address"_s, result.address },
        { u"action"_s, nameOf(verb) },
        { u"result"_s, result.error ? u"Failed"_s : u"Succeeded"_s },
        { u"endedAt"_s, result.endedAt.toString(Qt::ISODateWithMs) },
        { u"cause"_s, result.cause },
        { u"kind"_s, result.error ? kindOf(error) : QString() },
        { u"code"_s, code != 0 ? QString::number(code) : QString() },
        { u"httpStatus"_s, error.httpStatus != 0 ? QString::number(error.httpStatus) : QString() },
        { u"message"_s, error.message },
        { u"nextStep"_s, error.nextStep },
    };
}

} // namespace

QByteArray BulkExport::toCsv(const BulkReport &report)
{
    QStringList header;
    for (const auto &field : fields({}, report.verb))
        header.append(field.first);
    QString csv = CsvText::line(header);
    for (const BulkResult &result : report.results) {
        QStringList values;
        for (const auto &field : fields(result, report.verb))
            values.append(field.second);
        csv += CsvText::line(values);
    }
    return csv.toUtf8();
}

QByteArray BulkExport::toJson(const BulkReport &report)
{
    QJsonArray results;
    for (const BulkResult &result : report.results) {
        QJsonObject object;
        for (const auto &field : fields(result, report.verb)) {
            if (!field.second.isEmpty())
                object.insert(field.first, field.second);
        }
        results.append(object);
    }
    const QJsonObject run{
        { u"action"_s, nameOf(report.verb) },
        { u"errorAction"_s, nameOf(report.errorAction) },
        { u"startedAt"_s, report.startedAt.toString(Qt::ISODateWithMs) },
        { u"notStarted"_s, report.notStarted },
        { u"results"_s, results },
    };
    return QJsonDocument(run).toJson();
}
