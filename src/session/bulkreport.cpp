/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkreport.h"

#include "connection.h"
#include "faultadvice.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace {

constexpr int unauthorized = 401;

QString text(const char *source)
{
    return QCoreApplication::translate("BulkReport", source);
}

QString tlsCause(const TransportError &error)
{
    if (error.isChangedCertificate())
        return text(QT_TRANSLATE_NOOP("BulkReport", "Another certificate than the trusted one"));
    if (error.asksForTrust())
        return text(QT_TRANSLATE_NOOP("BulkReport", "Certificate not trusted"));
    return text(QT_TRANSLATE_NOOP("BulkReport", "No encrypted connection"));
}

/// The sentence itself, unless it speaks of one computer.
QString commonMessage(const TransportError &error, const QString &host, const QString &otherwise)
{
    const bool isCommon = !error.message.isEmpty() && !error.message.contains(host, Qt::CaseInsensitive);
    return isCommon ? error.message : otherwise;
}

QString faultCause(const TransportError &error, const QString &host)
{
    const Wsman::Fault fault = error.fault.value_or(Wsman::Fault());
    if (fault.wsmanCode != 0)
        return Wsman::adviceForCode(fault.wsmanCode)
            ? error.message
            //: %1: a number in several forms.
            : text(QT_TRANSLATE_NOOP("BulkReport", "Error %1")).arg(Wsman::codeInAllForms(fault.wsmanCode));
    return commonMessage(
        error, host, text(QT_TRANSLATE_NOOP("BulkReport", "The service answered with an error")));
}

} // namespace

QString causeOf(const TransportError &error, const QString &host)
{
    switch (error.kind) {
    case TransportError::Kind::Network:
        return text(QT_TRANSLATE_NOOP("BulkReport", "Cannot connect"));
    case TransportError::Kind::Timeout:
        return text(QT_TRANSLATE_NOOP("BulkReport", "No answer in time"));
    case TransportError::Kind::Tls:
        return tlsCause(error);
    case TransportError::Kind::Authentication:
        if (error.httpStatus == unauthorized)
            return text(QT_TRANSLATE_NOOP("BulkReport", "User name or password not accepted"));
        return commonMessage(error, host, text(QT_TRANSLATE_NOOP("BulkReport", "Authentication failed")));
    case TransportError::Kind::Fault:
        return faultCause(error, host);
    case TransportError::Kind::Protocol:
        return commonMessage(error, host, text(QT_TRANSLATE_NOOP("BulkReport", "Not a WS-Man answer")));
    case TransportError::Kind::Cancelled:
        return text(QT_TRANSLATE_NOOP("BulkReport", "Cancelled"));
    }
    Q_UNREACHABLE();
}

QList<BulkReport::Group> BulkReport::groups() const
{
    QList<Group> groups;
    QHash<QString, qsizetype> positions;
    for (const BulkResult &result : results) {
        if (!result.error)
            continue;
        const auto known = positions.constFind(result.cause);
        if (known != positions.cend()) {
            groups[*known].failures.append(result);
            continue;
        }
        positions.insert(result.cause, groups.size());
        groups.append({ result.cause, { result } });
    }
    std::stable_sort(groups.begin(), groups.end(),
        [](const Group &left, const Group &right) { return left.failures.size() > right.failures.size(); });
    return groups;
}

int BulkReport::succeededCount() const
{
    return int(std::count_if(
        results.cbegin(), results.cend(), [](const BulkResult &result) { return !result.error; }));
}
