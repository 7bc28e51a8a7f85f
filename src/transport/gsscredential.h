/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "gssplatform.h"
#include "result.h"

#include <QByteArray>

#include <memory>

/// What the library made of one user's name and password; owns it. NTLM contexts that come with the same ones
/// share it: each that is made loads anew what NTLM's old hashes need, which takes longer than all the rest
/// of a log-on and is not given back (gss-ntlmssp 1.2 with OpenSSL 3). It goes with the last context. Those
/// of Kerberos are not shared, because one holds its lock while the KDC is asked: a hung KDC would let
/// computers wait one after another.
class GssCredential final {
public:
    struct Problem {
        OM_uint32 major = 0;
        OM_uint32 minor = 0;
    };
    using Outcome = Result<std::shared_ptr<const GssCredential>, Problem>;

    explicit GssCredential(gss_cred_id_t handle)
        : m_handle(handle)
    {
    }
    ~GssCredential();
    GssCredential(const GssCredential &) = delete;
    GssCredential &operator=(const GssCredential &) = delete;

    /// From any thread; may ask a KDC and so block for long. Empty password: by the ticket that is there.
    [[nodiscard]] static Outcome acquire(
        gss_OID mechanism, const QByteArray &principal, const QByteArray &password);

    /// Whether nobody is asked for it, nor for a context that uses it: NTLM with a password needs no KDC.
    [[nodiscard]] static bool isLocal(gss_OID mechanism, bool hasPassword);

    [[nodiscard]] gss_cred_id_t handle() const { return m_handle; }

private:
    gss_cred_id_t m_handle;
};
