/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "alreadygone.h"

#include "faultadvice.h"

using namespace Qt::StringLiterals;

bool isAlreadyGone(const TransportError &error)
{
    if (!error.fault)
        return false;
    // Services that send no code say the same by subcode alone.
    return error.fault->wsmanCode != 0 ? Wsman::meansAlreadyClosed(error.fault->wsmanCode)
                                       : error.fault->subcode == "InvalidSelectors"_L1;
}
