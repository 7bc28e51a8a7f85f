/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "gssplatform.h"

#include <QByteArray>
#include <QString>
#include <QVector>

/// Owners of what GSSAPI hands out, and its texts. Each frees by the library's own function.
namespace Gss {

extern const gss_OID spnego;
extern const gss_OID kerberos;
extern const gss_OID ntlm;

class Name {
public:
    Name() = default;
    /// `type`: GSS_C_NT_USER_NAME, GSS_C_NT_HOSTBASED_SERVICE …; isValid() tells whether it could be read.
    Name(const QByteArray &text, gss_OID type);
    ~Name();
    Name(const Name &) = delete;
    Name &operator=(const Name &) = delete;

    [[nodiscard]] bool isValid() const { return m_name != GSS_C_NO_NAME; }
    [[nodiscard]] gss_name_t get() const { return m_name; }

private:
    gss_name_t m_name = GSS_C_NO_NAME;
};

/// A buffer that the library allocated.
class Buffer {
public:
    Buffer() = default;
    ~Buffer();
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    [[nodiscard]] gss_buffer_t out() { return &m_buffer; }
    [[nodiscard]] QByteArray bytes() const
    {
        return { static_cast<const char *>(m_buffer.value), qsizetype(m_buffer.length) };
    }

private:
    gss_buffer_desc m_buffer = GSS_C_EMPTY_BUFFER;
};

/// A view of bytes for the library to read; they outlive it.
[[nodiscard]] gss_buffer_desc viewOf(const QByteArray &bytes);

/// What the library says about a status, its own and the mechanism's, in one line.
[[nodiscard]] QString describe(OM_uint32 major, OM_uint32 minor, gss_OID mechanism);

} // namespace Gss
