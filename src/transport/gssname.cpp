/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gssname.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

gss_OID_desc spnegoOid{ 6, const_cast<char *>("\x2b\x06\x01\x05\x05\x02") };
gss_OID_desc kerberosOid{ 9, const_cast<char *>("\x2a\x86\x48\x86\xf7\x12\x01\x02\x02") };
gss_OID_desc ntlmOid{ 10, const_cast<char *>("\x2b\x06\x01\x04\x01\x82\x37\x02\x02\x0a") };

void appendStatus(QStringList &texts, OM_uint32 status, int type, gss_OID mechanism)
{
    OM_uint32 more = 0;
    do {
        OM_uint32 minor = 0;
        Gss::Buffer text;
        if (GSS_ERROR(gss_display_status(&minor, status, type, mechanism, &more, text.out())))
            return;
        const QString line = QString::fromUtf8(text.bytes()).trimmed();
        if (!line.isEmpty() && !texts.contains(line))
            texts.append(line);
    } while (more != 0);
}

} // namespace

namespace Gss {

const gss_OID spnego = &spnegoOid;
const gss_OID kerberos = &kerberosOid;
const gss_OID ntlm = &ntlmOid;

Name::Name(const QByteArray &text, gss_OID type)
{
    OM_uint32 minor = 0;
    gss_buffer_desc view = viewOf(text);
    if (GSS_ERROR(gss_import_name(&minor, &view, type, &m_name)))
        m_name = GSS_C_NO_NAME;
}

Name::~Name()
{
    OM_uint32 minor = 0;
    if (isValid())
        gss_release_name(&minor, &m_name);
}

Buffer::~Buffer()
{
    OM_uint32 minor = 0;
    gss_release_buffer(&minor, &m_buffer);
}

gss_buffer_desc viewOf(const QByteArray &bytes)
{
    return { size_t(bytes.size()), const_cast<char *>(bytes.constData()) };
}

QString describe(OM_uint32 major, OM_uint32 minor, gss_OID mechanism)
{
    QStringList texts;
    appendStatus(texts, major, GSS_C_GSS_CODE, GSS_C_NO_OID);
    if (minor != 0)
        appendStatus(texts, minor, GSS_C_MECH_CODE, mechanism);
    return texts.join("; "_L1);
}

} // namespace Gss
