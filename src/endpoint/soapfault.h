/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class QXmlStreamWriter;

/// A fault as Windows sends it ([MS-WSMV] 2.2.4.43, DSP0226 14), before it becomes an envelope.
struct SoapFault {
    int httpStatus = 500;
    /// With prefix, out of s.
    QString code;
    /// With prefix, out of a, e, n and w; empty for the faults of SOAP itself.
    QString subcode;
    QString reason;
    /// Last part of the wsman:FaultDetail URI; empty: none.
    QString detail;
    quint32 wsmanCode = 0;
    /// Empty: the same as the reason.
    QString message;
};

/// Writes the children of the Body. The prefixes s, a, e, n, w are those of SoapAnswer.
void writeFault(QXmlStreamWriter &xml, const SoapFault &fault, const QString &machine);

/// The faults that the service knows; the numbers are those of wsmerror.h.
namespace Faults {
[[nodiscard]] SoapFault unreadableXml(const QString &error);
[[nodiscard]] SoapFault versionMismatch();
[[nodiscard]] SoapFault notUnderstood(const QString &header);
[[nodiscard]] SoapFault headerMissing(const QString &header);
[[nodiscard]] SoapFault addressingModeUnsupported();
[[nodiscard]] SoapFault actionNotSupported(const QString &action);
[[nodiscard]] SoapFault invalidResourceUri(const QString &uri);
[[nodiscard]] SoapFault envelopeTooSmall(const QString &size);
[[nodiscard]] SoapFault requestTooLarge(qsizetype limit);
[[nodiscard]] SoapFault answerTooLarge(qsizetype size);
[[nodiscard]] SoapFault selectorMissing(const QString &name);
[[nodiscard]] SoapFault shellNotFound(const QString &shellId);
[[nodiscard]] SoapFault shellExists(const QString &shellId);
/// `code` is the number for this quota.
[[nodiscard]] SoapFault quotaExceeded(quint32 code, const QString &quota, int limit);
[[nodiscard]] SoapFault idleTimeoutOutOfBounds(const QString &value);
[[nodiscard]] SoapFault commandNotFound(const QString &commandId);
[[nodiscard]] SoapFault commandExists(const QString &commandId);
[[nodiscard]] SoapFault commandsNeedFilter();
[[nodiscard]] SoapFault commandsHaveNoReferences();
[[nodiscard]] SoapFault shellDisconnected();
[[nodiscard]] SoapFault disconnectUnsupported();
[[nodiscard]] SoapFault alreadyDisconnected();
[[nodiscard]] SoapFault otherClient();
[[nodiscard]] SoapFault streamDisconnected();
[[nodiscard]] SoapFault operationAborted();
[[nodiscard]] SoapFault pipeEnded();
[[nodiscard]] SoapFault fileNotFound();
[[nodiscard]] SoapFault invalidValue(const QString &element, const QString &value);
[[nodiscard]] SoapFault filterUnsupported();
[[nodiscard]] SoapFault enumerationModeUnsupported();
[[nodiscard]] SoapFault invalidContext();
[[nodiscard]] SoapFault nothingInTime();
[[nodiscard]] SoapFault filterNotUnderstood();
[[nodiscard]] SoapFault instanceNotFound();
[[nodiscard]] SoapFault deliveryModeUnsupported();
[[nodiscard]] SoapFault invalidExpiration(const QString &value);
[[nodiscard]] SoapFault subscriptionUnknown();
[[nodiscard]] SoapFault subscriptionClosed();
[[nodiscard]] SoapFault accessDenied();
[[nodiscard]] SoapFault internalError();
[[nodiscard]] SoapFault timedOut();
} // namespace Faults
