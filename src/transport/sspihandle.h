/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "securitycontext.h"

#define SECURITY_WIN32
#include <windows.h>
#include <security.h>

/// Owners of what SSPI hands out, and its texts. Each frees by the library's own function.
namespace Sspi {

struct FreeCredentials {
    void operator()(SecHandle *handle) const { FreeCredentialsHandle(handle); }
};
struct DeleteContext {
    void operator()(SecHandle *handle) const { DeleteSecurityContext(handle); }
};

/// A handle that is valid only after adopt(): SSPI leaves anything in one that a failed call was to fill.
template <typename Release> class Handle {
public:
    Handle() = default;
    ~Handle() { reset(); }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] SecHandle *get() { return &m_handle; }
    void adopt(const SecHandle &handle)
    {
        reset();
        m_handle = handle;
        m_isValid = true;
    }
    void reset()
    {
        if (m_isValid)
            Release()(&m_handle);
        m_isValid = false;
    }

private:
    SecHandle m_handle{};
    bool m_isValid = false;
};

using CredentialHandle = Handle<FreeCredentials>;
using ContextHandle = Handle<DeleteContext>;

/// A token that the library allocated (ISC_REQ_ALLOCATE_MEMORY).
class Token {
public:
    Token() = default;
    ~Token();
    Token(const Token &) = delete;
    Token &operator=(const Token &) = delete;

    [[nodiscard]] SecBufferDesc *out() { return &m_list; }
    [[nodiscard]] QByteArray bytes() const
    {
        return { static_cast<const char *>(m_buffer.pvBuffer), qsizetype(m_buffer.cbBuffer) };
    }

private:
    SecBuffer m_buffer{ 0, SECBUFFER_TOKEN, nullptr };
    SecBufferDesc m_list{ SECBUFFER_VERSION, 1, &m_buffer };
};

/// A view of bytes for the library, which only reads a buffer of this kind although it is not declared so.
[[nodiscard]] SecBuffer viewOf(const QByteArray &bytes, ULONG type);

[[nodiscard]] SecurityFailure::Reason reasonOf(SECURITY_STATUS status);
/// What Windows says about a status, in its own language, with the number.
[[nodiscard]] QString describe(SECURITY_STATUS status);

} // namespace Sspi
