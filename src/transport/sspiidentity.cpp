/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sspiidentity.h"

#include <credssp.h>
#include <schannel.h>

using Method = SecurityTarget::Method;

namespace {

unsigned short *charactersOf(std::wstring &text)
{
    return reinterpret_cast<unsigned short *>(text.data());
}

SECURITY_STATUS acquire(Method method, void *identity, Sspi::CredentialHandle &credential)
{
    SecHandle handle{};
    TimeStamp expiry{};
    const SECURITY_STATUS status
        = AcquireCredentialsHandleW(nullptr, const_cast<wchar_t *>(Sspi::packageOf(method)),
            SECPKG_CRED_OUTBOUND, nullptr, identity, nullptr, nullptr, &handle, &expiry);
    if (status == SEC_E_OK)
        credential.adopt(handle);
    return status;
}

/// The identity is both what Negotiate authenticates by inside TLS and what is handed to the server. The
/// certificate of a WinRM service is its own making: what proves the server is the authentication inside,
/// which covers the certificate's key ([MS-CSSP] 3.1.5).
SECURITY_STATUS acquireCredSsp(SEC_WINNT_AUTH_IDENTITY_W *identity, Sspi::CredentialHandle &credential)
{
    SCHANNEL_CRED tls{};
    tls.dwVersion = SCHANNEL_CRED_VERSION;
    tls.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION | SCH_CRED_NO_DEFAULT_CREDS;
    CREDSSP_CRED both{};
    // The package refuses CredsspPasswordCreds when credentials are acquired.
    both.Type = CredsspSubmitBufferBoth;
    both.pSchannelCred = &tls;
    both.pSpnegoCred = identity;
    return acquire(Method::CredSsp, &both, credential);
}

} // namespace

SspiIdentity::SspiIdentity(const QString &user, const QString &password)
    : m_password(password.toStdWString())
{
    const qsizetype slash = user.indexOf(u'\\');
    m_user = user.mid(slash + 1).toStdWString();
    m_domain = user.left(qMax<qsizetype>(slash, 0)).toStdWString();
    m_identity.User = charactersOf(m_user);
    m_identity.UserLength = ULONG(m_user.size());
    m_identity.Domain = charactersOf(m_domain);
    m_identity.DomainLength = ULONG(m_domain.size());
    m_identity.Password = charactersOf(m_password);
    m_identity.PasswordLength = ULONG(m_password.size());
    m_identity.Flags = SEC_WINNT_AUTH_IDENTITY_UNICODE;
}

SspiIdentity::~SspiIdentity()
{
    SecureZeroMemory(m_password.data(), m_password.size() * sizeof(wchar_t));
}

namespace Sspi {

SECURITY_STATUS acquireCredential(const SecurityTarget &target, CredentialHandle &credential)
{
    if (target.user.isEmpty()) {
        return target.method == Method::CredSsp ? acquireCredSsp(nullptr, credential)
                                                : acquire(target.method, nullptr, credential);
    }
    SspiIdentity identity(target.user, target.password);
    return target.method == Method::CredSsp ? acquireCredSsp(identity.get(), credential)
                                            : acquire(target.method, identity.get(), credential);
}

const wchar_t *packageOf(Method method)
{
    switch (method) {
    case Method::Negotiate:
        return L"Negotiate";
    case Method::Kerberos:
        return L"Kerberos";
    case Method::Ntlm:
        return L"NTLM";
    case Method::CredSsp:
        return L"CREDSSP";
    }
    Q_UNREACHABLE();
}

void wipe(QString &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        SecureZeroMemory(secret.data(), size_t(secret.size()) * sizeof(QChar));
    secret.clear();
}

} // namespace Sspi
