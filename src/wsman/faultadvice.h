/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Wsman {

/// What a user is told about an error, in the language of the application. Neither member is ever empty; each
/// is made of complete sentences. The server's own text is shown beside it, never replaced by it.
struct FaultAdvice {
    QString meaning; ///< what happened
    QString nextStep; ///< what the user can do about it
};

/// By the Code attribute of f:WSManFault ([MS-WSMV] 2.2.4.43) or a Win32 or security error ([MS-ERREF] 2.1,
/// 2.2). The most precise of the three look-ups, so it is asked first. nullopt for a code that is not known.
[[nodiscard]] std::optional<FaultAdvice> adviceForCode(quint32 code);

/// By the local name, without prefix, of a SOAP subcode (DSP0226, WS-Addressing, WS-Enumeration, WS-Eventing,
/// WS-Transfer) or of SOAP 1.2's own code, for services that send no numeric code: openwsman, OMI, AMT.
/// Case does not matter. nullopt for a name that is not known, such as Sender and Receiver.
[[nodiscard]] std::optional<FaultAdvice> adviceForSubcode(QStringView localName);

/// By the status of an HTTP response that came without a fault that could be read. nullopt for a success and
/// for a status that has no meaning of its own here.
[[nodiscard]] std::optional<FaultAdvice> adviceForHttpStatus(int status);

/// The forms under which a code is found in logs and on the web: "2150859173 · 0x803381A5 · −2144108123"
/// (PowerShell prints the signed one). Codes below 0x80000000 have no signed form of their own: "5 · 0x5".
[[nodiscard]] QString codeInAllForms(quint32 code);

/// True for the codes that say that a session, shell or command is already closed or being closed. Where that
/// was the aim (Delete, Signal terminate, disconnecting at the end) they count as success.
[[nodiscard]] bool meansAlreadyClosed(quint32 code);

/// The same for enumerations and subscriptions: success for Release and Unsubscribe.
[[nodiscard]] bool meansAlreadyReleased(quint32 code);

} // namespace Wsman
