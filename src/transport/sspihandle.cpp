/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sspihandle.h"

#include <array>

using namespace Qt::StringLiterals;
using Reason = SecurityFailure::Reason;

namespace Sspi {

Token::~Token()
{
    if (m_buffer.pvBuffer)
        FreeContextBuffer(m_buffer.pvBuffer);
}

SecBuffer viewOf(const QByteArray &bytes, ULONG type)
{
    return { ULONG(bytes.size()), type, const_cast<char *>(bytes.constData()) };
}

Reason reasonOf(SECURITY_STATUS status)
{
    switch (status) {
    case SEC_E_LOGON_DENIED:
        return Reason::WrongPassword;
    case SEC_E_NO_CREDENTIALS:
    case SEC_E_UNKNOWN_CREDENTIALS:
    case SEC_E_SECPKG_NOT_FOUND:
        return Reason::NoCredentials;
    case SEC_E_CONTEXT_EXPIRED:
        return Reason::ExpiredCredentials;
    case SEC_E_TIME_SKEW:
        return Reason::ClockSkew;
    case SEC_E_TARGET_UNKNOWN:
        return Reason::UnknownService;
    case SEC_E_KDC_UNABLE_TO_REFER:
        return Reason::UnknownRealm;
    case SEC_E_NO_AUTHENTICATING_AUTHORITY:
        return Reason::KdcUnreachable;
    case SEC_E_INVALID_TOKEN:
    case SEC_E_INCOMPLETE_MESSAGE:
    case SEC_E_BAD_BINDINGS:
    case SEC_E_MUTUAL_AUTH_FAILED:
    case SEC_E_WRONG_PRINCIPAL:
        return Reason::BadToken;
    case SEC_E_MESSAGE_ALTERED:
    case SEC_E_OUT_OF_SEQUENCE:
    case SEC_E_DECRYPT_FAILURE:
        return Reason::BadMessage;
    default:
        return Reason::Other;
    }
}

QString describe(SECURITY_STATUS status)
{
    std::array<wchar_t, 512> text{};
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
        DWORD(status), 0, text.data(), DWORD(text.size()), nullptr);
    const QString code = u"0x%1"_s.arg(quint32(status), 8, 16, QLatin1Char('0'));
    const QString sentence = QString::fromWCharArray(text.data(), qsizetype(length)).simplified();
    return sentence.isEmpty() ? code : sentence + " ("_L1 + code + u')';
}

} // namespace Sspi
