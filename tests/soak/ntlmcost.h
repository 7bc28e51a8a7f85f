/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QtGlobal>

/// What the platform's NTLM keeps for itself of every credential, which no client can free: gss-ntlmssp 1.2.0
/// loads OpenSSL's legacy provider anew for each password and never lets it go (its issue 97). Measured by
/// the bare GSSAPI and counted, so that it is not taken for a leak of the program, nor hides one.
namespace NtlmCost {

/// Bytes for each credential that is made of a password and released again; 0 where there is no NTLM.
[[nodiscard]] qint64 measure();
/// How many were made in this process since it began.
[[nodiscard]] qint64 credentialCount();

} // namespace NtlmCost
