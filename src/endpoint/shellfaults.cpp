/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soapfault.h"

using namespace Qt::StringLiterals;

namespace {

SoapFault fault(const QString &code, const QString &subcode, quint32 number, const QString &reason)
{
    return { 500, code, subcode, reason, {}, number, {} };
}

/// What Windows says where the state of a shell is against an operation ([MS-WSMV] 3.1.4.15, 3.1.4.16).
SoapFault stateFault(quint32 number, const QString &reason)
{
    return fault(u"s:Receiver"_s, u"w:InternalError"_s, number, reason);
}

} // namespace

// The faults of Faults that are about shells and their commands.
namespace Faults {

SoapFault quotaExceeded(quint32 code, const QString &quota, int limit)
{
    SoapFault exceeded = fault(u"s:Sender"_s, u"w:QuotaLimit"_s, code,
        u"The service cannot process the request because a quota is used up."_s);
    exceeded.message
        = u"The quota %1 allows %2, and as many are open. Close some of them, or raise the quota."_s
              .arg(quota)
              .arg(limit);
    return exceeded;
}

SoapFault idleTimeoutOutOfBounds(const QString &value)
{
    SoapFault bounds = fault(u"s:Sender"_s, u"w:SchemaValidationError"_s, 0x803381F2,
        u"The idle time-out %1 is out of bounds. It must be from 60 seconds to MaxIdleTimeoutms."_s.arg(
            value));
    bounds.detail = u"InvalidValues"_s;
    return bounds;
}

SoapFault commandNotFound(const QString &commandId)
{
    SoapFault notFound = fault(u"s:Sender"_s, u"w:InvalidSelectors"_s, 0x8033805B,
        u"The request has selectors that do not fit the resource."_s);
    notFound.detail = u"UnexpectedSelectors"_s;
    notFound.message
        = u"There is no command with the CommandId %1 in this shell. The CommandId is wrong, or the "
          u"command was ended. Start a new command."_s.arg(commandId);
    return notFound;
}

SoapFault commandExists(const QString &commandId)
{
    return fault(u"s:Sender"_s, u"w:AlreadyExists"_s, 0x80338063,
        u"A command with the CommandId %1 exists already in this shell. Use a new one."_s.arg(commandId));
}

SoapFault commandsNeedFilter()
{
    return fault(u"s:Sender"_s, u"w:CannotProcessFilter"_s, 0x803381C0,
        u"The commands of a shell are listed with a filter of selectors only, which names the ShellId."_s);
}

SoapFault commandsHaveNoReferences()
{
    return fault(u"s:Sender"_s, u"w:UnsupportedFeature"_s, 0x803381C1,
        u"Commands are listed as objects only, not as endpoint references."_s);
}

SoapFault shellDisconnected()
{
    return stateFault(0x803381C4, u"The shell is disconnected. Reconnect it first."_s);
}

SoapFault disconnectUnsupported()
{
    return fault(u"s:Sender"_s, u"w:UnsupportedFeature"_s, 0x803381C5,
        u"The shell cannot be disconnected: its kind does not support it, or an older client made it."_s);
}

SoapFault alreadyDisconnected()
{
    return stateFault(0x803381CF, u"The shell is disconnected already."_s);
}

SoapFault otherClient()
{
    return stateFault(
        0x803381C6, u"The shell belongs to another client: the session is not the one that made it."_s);
}

SoapFault streamDisconnected()
{
    return stateFault(0x803381DE, u"The stream was disconnected together with its shell."_s);
}

SoapFault operationAborted()
{
    return stateFault(
        995, u"The operation was aborted, because the command or its shell was ended meanwhile."_s);
}

SoapFault pipeEnded()
{
    return stateFault(109, u"The pipe has been ended: the command reads no more input."_s);
}

SoapFault fileNotFound()
{
    return stateFault(2, u"The system cannot find the file specified."_s);
}

} // namespace Faults
