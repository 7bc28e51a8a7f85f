/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gssseal.h"

#include "gssname.h"

using namespace Qt::StringLiterals;
using Reason = SecurityFailure::Reason;
using Sealed = SecurityContext::Sealed;

namespace {

gss_OID mechanismOid(gss_ctx_id_t context)
{
    OM_uint32 minor = 0;
    gss_OID used = nullptr;
    if (context == GSS_C_NO_CONTEXT
        || GSS_ERROR(gss_inquire_context(
            &minor, context, nullptr, nullptr, nullptr, &used, nullptr, nullptr, nullptr)))
        return nullptr;
    return used;
}

bool isNtlm(gss_ctx_id_t context)
{
    const gss_OID used = mechanismOid(context);
    return used && gss_oid_equal(used, Gss::ntlm);
}

SecurityFailure failure(gss_ctx_id_t context, Reason reason, OM_uint32 major, OM_uint32 minor)
{
    return { reason, Gss::describe(major, minor, mechanismOid(context)), {} };
}

SecurityFailure notSealed(Reason reason)
{
    return { reason, u"the message is signed only, not sealed"_s, {} };
}

Result<Sealed, SecurityFailure> wrapWhole(gss_ctx_id_t context, const QByteArray &message)
{
    constexpr qsizetype signatureLength = 16; // [MS-NLMP] 2.2.2.9
    gss_buffer_desc input = Gss::viewOf(message);
    Gss::Buffer output;
    OM_uint32 minor = 0;
    int isSealed = 0;
    const OM_uint32 major = gss_wrap(&minor, context, 1, GSS_C_QOP_DEFAULT, &input, &isSealed, output.out());
    if (GSS_ERROR(major))
        return Failure{ failure(context, Reason::Other, major, minor) };
    if (isSealed == 0)
        return Failure{ notSealed(Reason::Other) };
    const QByteArray bytes = output.bytes();
    return Sealed{ bytes.left(signatureLength), bytes.mid(signatureLength) };
}

Result<QByteArray, SecurityFailure> unwrapWhole(gss_ctx_id_t context, const Sealed &message)
{
    const QByteArray bytes = message.signature + message.data;
    gss_buffer_desc input = Gss::viewOf(bytes);
    Gss::Buffer output;
    OM_uint32 minor = 0;
    int isSealed = 0;
    const OM_uint32 major = gss_unwrap(&minor, context, &input, output.out(), &isSealed, nullptr);
    // Replays and gaps are told beside success.
    if (major != GSS_S_COMPLETE)
        return Failure{ failure(context, Reason::BadMessage, major, minor) };
    if (isSealed == 0)
        return Failure{ notSealed(Reason::BadMessage) };
    return output.bytes();
}

Result<Sealed, SecurityFailure> wrapParts(gss_ctx_id_t context, const QByteArray &message)
{
    QByteArray data = message;
    gss_iov_buffer_desc parts[3]{};
    parts[0].type = GSS_IOV_BUFFER_TYPE_HEADER | GSS_IOV_BUFFER_FLAG_ALLOCATE;
    parts[1].type = GSS_IOV_BUFFER_TYPE_DATA;
    parts[1].buffer = { size_t(data.size()), data.data() };
    parts[2].type = GSS_IOV_BUFFER_TYPE_PADDING | GSS_IOV_BUFFER_FLAG_ALLOCATE;
    OM_uint32 minor = 0;
    int isSealed = 0;
    const OM_uint32 major = gss_wrap_iov(&minor, context, 1, GSS_C_QOP_DEFAULT, &isSealed, parts, 3);
    const auto bytesOf = [](const gss_iov_buffer_desc &part) {
        return QByteArray(static_cast<const char *>(part.buffer.value), qsizetype(part.buffer.length));
    };
    const Sealed sealed{ bytesOf(parts[0]), data + bytesOf(parts[2]) };
    OM_uint32 ignored = 0;
    gss_release_iov_buffer(&ignored, parts, 3);
    if (GSS_ERROR(major))
        return Failure{ failure(context, Reason::Other, major, minor) };
    if (isSealed == 0)
        return Failure{ notSealed(Reason::Other) };
    return sealed;
}

Result<QByteArray, SecurityFailure> unwrapParts(gss_ctx_id_t context, const Sealed &message)
{
    QByteArray header = message.signature;
    QByteArray data = message.data;
    gss_iov_buffer_desc parts[3]{};
    parts[0].type = GSS_IOV_BUFFER_TYPE_HEADER;
    parts[0].buffer = { size_t(header.size()), header.data() };
    parts[1].type = GSS_IOV_BUFFER_TYPE_DATA;
    parts[1].buffer = { size_t(data.size()), data.data() };
    parts[2].type = GSS_IOV_BUFFER_TYPE_PADDING;
    OM_uint32 minor = 0;
    int isSealed = 0;
    const OM_uint32 major = gss_unwrap_iov(&minor, context, &isSealed, nullptr, parts, 3);
    if (major != GSS_S_COMPLETE)
        return Failure{ failure(context, Reason::BadMessage, major, minor) };
    if (isSealed == 0)
        return Failure{ notSealed(Reason::BadMessage) };
    return data.left(qsizetype(parts[1].buffer.length));
}

} // namespace

namespace GssSeal {

QString mechanism(gss_ctx_id_t context)
{
    const gss_OID used = mechanismOid(context);
    if (!used)
        return {};
    if (gss_oid_equal(used, Gss::ntlm))
        return u"NTLM"_s;
    return gss_oid_equal(used, Gss::kerberos) ? u"Kerberos"_s : QString();
}

Result<Sealed, SecurityFailure> wrap(gss_ctx_id_t context, const QByteArray &message)
{
    return isNtlm(context) ? wrapWhole(context, message) : wrapParts(context, message);
}

Result<QByteArray, SecurityFailure> unwrap(gss_ctx_id_t context, const Sealed &message)
{
    return isNtlm(context) ? unwrapWhole(context, message) : unwrapParts(context, message);
}

} // namespace GssSeal
