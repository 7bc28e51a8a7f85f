/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultmeaning.h"

#include "faultadvice.h"
#include "transporterror.h"

using namespace Qt::StringLiterals;

namespace FaultMeaning {

bool isGone(const TransportError &error)
{
    if (!error.fault)
        return false;
    return error.fault->wsmanCode != 0 ? Wsman::meansAlreadyClosed(error.fault->wsmanCode)
                                       : error.fault->subcode == "InvalidSelectors"_L1;
}

bool isReleased(const TransportError &error)
{
    if (!error.fault)
        return false;
    if (error.fault->wsmanCode != 0)
        return Wsman::meansAlreadyReleased(error.fault->wsmanCode);
    // WS-Enumeration 4 and WS-Eventing 6 have no fault of their own for an unknown subscription.
    return error.fault->subcode == "InvalidEnumerationContext"_L1
        || error.fault->subcode == "InvalidMessage"_L1;
}

bool isShellQuota(const TransportError &error)
{
    if (!error.fault)
        return false;
    switch (error.fault->wsmanCode) {
    case 0x803381A5: // MaxShellsPerUser
    case 0x803381AB: // MaxConcurrentUsers
    case 0x803381E4: // the same of a plug-in
    case 0x803381E5:
    case 0x803381E6: // MaxShells of a plug-in
        return true;
    case 0:
        return error.fault->subcode == "QuotaLimit"_L1;
    default:
        return false;
    }
}

bool isNothingYet(const TransportError &error)
{
    if (!error.fault)
        return false;
    switch (error.fault->wsmanCode) {
    case 0x80338029: // the operation time-out is over
    case 0x8033801C: // the same for a Pull, and the enumeration goes on
        return true;
    case 0:
        return error.fault->subcode == "TimedOut"_L1;
    default:
        return false;
    }
}

bool leavesItOpen(const TransportError &error)
{
    switch (error.kind) {
    case TransportError::Kind::Fault:
    case TransportError::Kind::Authentication:
    case TransportError::Kind::Tls:
        return false;
    case TransportError::Kind::Network:
    case TransportError::Kind::Protocol:
    case TransportError::Kind::Timeout:
    case TransportError::Kind::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace FaultMeaning
