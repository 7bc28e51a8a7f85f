/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "transporterror.h"

bool TransportError::asksForTrust() const
{
    return kind == Kind::Tls && certificate.has_value() && pinnedSha256.isEmpty();
}

bool TransportError::isChangedCertificate() const
{
    return kind == Kind::Tls && certificate.has_value() && !pinnedSha256.isEmpty();
}
