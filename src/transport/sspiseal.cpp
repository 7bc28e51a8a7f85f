/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sspiseal.h"

using namespace Qt::StringLiterals;
using Method = SecurityTarget::Method;
using Reason = SecurityFailure::Reason;
using Sealed = SecurityContext::Sealed;

namespace {

/// One record of TLS (RFC 8446 5.1).
constexpr qsizetype largestCredSspMessage = 16384;

SecurityFailure notSealed(Reason reason)
{
    return { reason, u"the message is signed only, not sealed"_s, {} };
}

/// False only where the package says that it would sign alone; Wine's says nothing.
bool maySeal(SecHandle *context)
{
    SecPkgContext_Flags granted{};
    return QueryContextAttributesW(context, SECPKG_ATTR_FLAGS, &granted) != SEC_E_OK || granted.Flags == 0
        || (granted.Flags & ISC_RET_CONFIDENTIALITY) != 0;
}

/// The package that Negotiate chose; empty where it does not tell.
QString negotiatedPackage(SecHandle *context)
{
    SecPkgContext_NegotiationInfoW info{};
    if (QueryContextAttributesW(context, SECPKG_ATTR_NEGOTIATION_INFO, &info) != SEC_E_OK
        || !info.PackageInfo)
        return {};
    const QString name = QString::fromWCharArray(info.PackageInfo->Name);
    FreeContextBuffer(info.PackageInfo);
    return name;
}

} // namespace

namespace SspiSeal {

QString mechanism(SecHandle *context, Method method)
{
    switch (method) {
    case Method::Negotiate:
        return negotiatedPackage(context);
    case Method::Kerberos:
        return u"Kerberos"_s;
    case Method::Ntlm:
        return u"NTLM"_s;
    case Method::CredSsp:
        return u"CredSSP"_s;
    }
    Q_UNREACHABLE();
}

Result<Sealed, SecurityFailure> wrap(SecHandle *context, Method method, const QByteArray &message)
{
    if (method == Method::CredSsp && message.size() > largestCredSspMessage)
        return Failure{ SecurityFailure{ Reason::Other, u"CredSSP seals at most 16 KiB at once"_s, {} } };
    if (!maySeal(context))
        return Failure{ notSealed(Reason::Other) };
    SecPkgContext_Sizes sizes{};
    SECURITY_STATUS status = QueryContextAttributesW(context, SECPKG_ATTR_SIZES, &sizes);
    if (status != SEC_E_OK)
        return Failure{ SecurityFailure{ Reason::Other, Sspi::describe(status), {} } };

    QByteArray token(qsizetype(sizes.cbSecurityTrailer), '\0');
    QByteArray data = message;
    QByteArray padding(qsizetype(sizes.cbBlockSize), '\0');
    SecBuffer buffers[] = {
        { ULONG(token.size()), SECBUFFER_TOKEN, token.data() },
        { ULONG(data.size()), SECBUFFER_DATA, data.data() },
        { ULONG(padding.size()), SECBUFFER_PADDING, padding.data() },
    };
    // Within CredSSP it is TLS that seals, and that pads by itself.
    SecBufferDesc list{ SECBUFFER_VERSION, method == Method::CredSsp ? 2UL : 3UL, buffers };
    status = EncryptMessage(context, 0, &list, 0);
    if (status != SEC_E_OK)
        return Failure{ SecurityFailure{ Sspi::reasonOf(status), Sspi::describe(status), {} } };
    // Whatever the package promised: nothing readable leaves here.
    if (!message.isEmpty() && data == message)
        return Failure{ notSealed(Reason::Other) };
    if (list.cBuffers == 3)
        data += padding.left(qsizetype(buffers[2].cbBuffer));
    return Sealed{ token.left(qsizetype(buffers[0].cbBuffer)), data };
}

Result<QByteArray, SecurityFailure> unwrap(SecHandle *context, const Sealed &message)
{
    QByteArray token = message.signature;
    QByteArray data = message.data;
    SecBuffer buffers[] = {
        { ULONG(token.size()), SECBUFFER_TOKEN, token.data() },
        { ULONG(data.size()), SECBUFFER_DATA, data.data() },
    };
    SecBufferDesc list{ SECBUFFER_VERSION, 2, buffers };
    ULONG quality = 0;
    const SECURITY_STATUS status = DecryptMessage(context, &list, 0, &quality);
    if (status == SEC_E_CONTEXT_EXPIRED)
        return Failure{ SecurityFailure{ Reason::ExpiredCredentials, Sspi::describe(status), {} } };
    if (status != SEC_E_OK)
        return Failure{ SecurityFailure{ Reason::BadMessage, Sspi::describe(status), {} } };
    if (quality == SECQOP_WRAP_NO_ENCRYPT)
        return Failure{ notSealed(Reason::BadMessage) };
    // TLS moves the view of what it opened past the head of its record; the others leave it where it was.
    return QByteArray(static_cast<const char *>(buffers[1].pvBuffer), qsizetype(buffers[1].cbBuffer));
}

} // namespace SspiSeal
