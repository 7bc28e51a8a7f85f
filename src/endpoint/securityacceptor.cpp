/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "securityacceptor.h"

using namespace Qt::StringLiterals;

#ifndef WSMAN_ENDPOINT_HAS_GSSAPI

Result<std::unique_ptr<SecurityAcceptor>, QString> makeSecurityAcceptor(const QByteArray &)
{
    return Failure{ u"Negotiate and Kerberos need a build with GSSAPI (MIT krb5)"_s };
}

#else

#include "gssname.h"
#include "gssseal.h"

namespace {

class GssAcceptor final : public SecurityAcceptor {
public:
    explicit GssAcceptor(const QByteArray &channelBinding)
        : m_channelBinding(channelBinding)
    {
    }
    ~GssAcceptor() override
    {
        OM_uint32 minor = 0;
        gss_delete_sec_context(&minor, &m_context, GSS_C_NO_BUFFER);
    }
    GssAcceptor(const GssAcceptor &) = delete;
    GssAcceptor &operator=(const GssAcceptor &) = delete;

    Result<QByteArray, SecurityFailure> step(const QByteArray &token) override;
    bool isComplete() const override { return m_isComplete; }
    QString mechanism() const override { return m_isComplete ? GssSeal::mechanism(m_context) : QString(); }
    QString clientName() const override { return m_clientName; }
    bool isChannelBound() const override { return m_isChannelBound; }
    Result<Sealed, SecurityFailure> wrap(const QByteArray &message) override
    {
        return GssSeal::wrap(m_context, message);
    }
    Result<QByteArray, SecurityFailure> unwrap(const Sealed &message) override
    {
        return GssSeal::unwrap(m_context, message);
    }

private:
    void setClientName(gss_name_t name);

    QByteArray m_channelBinding;
    gss_ctx_id_t m_context = GSS_C_NO_CONTEXT;
    QString m_clientName;
    bool m_isComplete = false;
    bool m_isChannelBound = false;
};

Result<QByteArray, SecurityFailure> GssAcceptor::step(const QByteArray &token)
{
    gss_channel_bindings_struct bindings{};
    bindings.application_data = Gss::viewOf(m_channelBinding);
    gss_buffer_desc input = Gss::viewOf(token);
    Gss::Buffer output;
    gss_name_t client = GSS_C_NO_NAME;
    OM_uint32 flags = 0;
    OM_uint32 minor = 0;
    const OM_uint32 major = gss_accept_sec_context(&minor, &m_context, GSS_C_NO_CREDENTIAL, &input,
        m_channelBinding.isEmpty() ? GSS_C_NO_CHANNEL_BINDINGS : &bindings, &client, nullptr, output.out(),
        &flags, nullptr, nullptr);
    if (GSS_ERROR(major)) {
        const QString detail = Gss::describe(major, minor, GSS_C_NO_OID);
        return Failure{ SecurityFailure{ SecurityFailure::Reason::BadToken, detail, {} } };
    }
    m_isComplete = (major & GSS_S_CONTINUE_NEEDED) == 0;
    m_isChannelBound = m_isComplete && (flags & GSS_C_CHANNEL_BOUND_FLAG) != 0;
    if (m_isComplete)
        setClientName(client);
    gss_release_name(&minor, &client);
    return output.bytes();
}

void GssAcceptor::setClientName(gss_name_t name)
{
    OM_uint32 minor = 0;
    Gss::Buffer text;
    if (!GSS_ERROR(gss_display_name(&minor, name, text.out(), nullptr)))
        m_clientName = QString::fromUtf8(text.bytes().constData()); // gss-ntlmssp counts its final zero
}

} // namespace

Result<std::unique_ptr<SecurityAcceptor>, QString> makeSecurityAcceptor(const QByteArray &channelBinding)
{
    return std::unique_ptr<SecurityAcceptor>(std::make_unique<GssAcceptor>(channelBinding));
}

#endif
