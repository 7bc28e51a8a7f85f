/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "securitycontext.h"

#include "gsscredential.h"
#include "gssname.h"
#include "gssseal.h"
#include "secretmemory.h"

#include <optional>

using namespace Qt::StringLiterals;
using Reason = SecurityFailure::Reason;
using Method = SecurityTarget::Method;

namespace {

Reason reasonOf(OM_uint32 major, OM_uint32 minor)
{
    switch (krb5_error_code(minor)) {
    case KRB5KDC_ERR_C_PRINCIPAL_UNKNOWN:
    case KRB5KDC_ERR_PREAUTH_FAILED:
    case KRB5KRB_AP_ERR_BAD_INTEGRITY:
        return Reason::WrongPassword;
    case KRB5KDC_ERR_S_PRINCIPAL_UNKNOWN:
        return Reason::UnknownService;
    case KRB5KRB_AP_ERR_TKT_EXPIRED:
        return Reason::ExpiredCredentials;
    case KRB5KRB_AP_ERR_SKEW:
    case KRB5_KDCREP_SKEW:
    case KRB5KRB_AP_ERR_TKT_NYV: // a ticket from the future
        return Reason::ClockSkew;
    case KRB5_REALM_UNKNOWN:
    case KRB5KDC_ERR_WRONG_REALM:
        return Reason::UnknownRealm;
    case KRB5_KDC_UNREACH:
        return Reason::KdcUnreachable;
    default:
        break;
    }
    switch (GSS_ROUTINE_ERROR(major)) {
    case GSS_S_NO_CRED:
    case GSS_S_BAD_MECH:
        return Reason::NoCredentials;
    case GSS_S_CREDENTIALS_EXPIRED:
        return Reason::ExpiredCredentials;
    case GSS_S_DEFECTIVE_TOKEN:
    case GSS_S_BAD_SIG:
    case GSS_S_BAD_BINDINGS:
        return Reason::BadToken;
    default:
        return Reason::Other;
    }
}

gss_OID mechanismOf(Method method)
{
    switch (method) {
    case Method::Negotiate:
        return Gss::spnego;
    case Method::Kerberos:
        return Gss::kerberos;
    case Method::Ntlm:
        return Gss::ntlm;
    case Method::CredSsp: // acquire() refuses it
        return GSS_C_NO_OID;
    }
    Q_UNREACHABLE();
}

/// Kerberos, also inside SPNEGO, reads user@REALM only, and a backslash as an escape. NTLM alone reads both.
QString principalOf(const SecurityTarget &target)
{
    const qsizetype slash = target.user.indexOf(u'\\');
    if (target.method == Method::Ntlm || slash < 0)
        return target.user;
    return target.user.mid(slash + 1) + u'@' + target.user.left(slash).toUpper();
}

class GssContext final : public SecurityContext {
public:
    explicit GssContext(const SecurityTarget &target)
        : m_target(target)
        , m_mechanism(mechanismOf(target.method))
        , m_isLocal(GssCredential::isLocal(m_mechanism, !target.user.isEmpty() && !target.password.isEmpty()))
        , m_service(target.service.isEmpty() ? u"HTTP"_s : target.service)
    {
    }
    ~GssContext() override
    {
        OM_uint32 minor = 0;
        gss_delete_sec_context(&minor, &m_context, GSS_C_NO_BUFFER);
    }
    GssContext(const GssContext &) = delete;
    GssContext &operator=(const GssContext &) = delete;

    bool mayBlock() const override { return !m_isLocal; }
    Result<QByteArray, SecurityFailure> step(const QByteArray &token) override;
    bool isComplete() const override { return m_isComplete; }
    QString mechanism() const override;
    Result<Sealed, SecurityFailure> wrap(const QByteArray &message) override;
    Result<QByteArray, SecurityFailure> unwrap(const Sealed &message) override;

private:
    std::optional<SecurityFailure> acquire();
    Result<QByteArray, SecurityFailure> initiate(const QByteArray &token);
    SecurityFailure failure(OM_uint32 major, OM_uint32 minor) const;
    SecurityFailure withService(SecurityFailure problem) const;

    SecurityTarget m_target;
    gss_OID m_mechanism;
    bool m_isLocal;
    QString m_service;
    /// nullptr: of whoever is logged in.
    std::shared_ptr<const GssCredential> m_credential;
    gss_ctx_id_t m_context = GSS_C_NO_CONTEXT;
    bool m_isComplete = false;
};

SecurityFailure GssContext::failure(OM_uint32 major, OM_uint32 minor) const
{
    return withService({ reasonOf(major, minor), Gss::describe(major, minor, m_mechanism), {} });
}

SecurityFailure GssContext::withService(SecurityFailure problem) const
{
    problem.service = m_service + u'@' + m_target.host;
    return problem;
}

std::optional<SecurityFailure> GssContext::acquire()
{
    if (m_target.method == Method::CredSsp)
        return withService({ Reason::NoCredentials, u"CredSSP is not available on this system"_s, {} });
    // Without a credential of its own, a further step would take the ticket of whoever is logged in.
    if (m_credential || m_target.user.isEmpty())
        return std::nullopt;
    QByteArray password = m_target.password.toUtf8();
    auto credential = GssCredential::acquire(m_mechanism, principalOf(m_target).toUtf8(), password);
    SecretMemory::wipe(password);
    if (!credential)
        return failure(credential.error().major, credential.error().minor);
    m_credential = *credential;
    SecretMemory::wipe(m_target.password); // the credential has its own
    return std::nullopt;
}

Result<QByteArray, SecurityFailure> GssContext::step(const QByteArray &token)
{
    if (const auto problem = acquire())
        return Failure{ *problem };
    auto next = initiate(token);
    const bool mayTryHost = token.isEmpty() && m_target.service.isEmpty() && m_service == "HTTP"_L1;
    if (next || !mayTryHost || next.error().reason != Reason::UnknownService)
        return next;
    // Many domains register only host/ for their computers.
    OM_uint32 minor = 0;
    gss_delete_sec_context(&minor, &m_context, GSS_C_NO_BUFFER);
    m_service = u"host"_s;
    return initiate(token);
}

Result<QByteArray, SecurityFailure> GssContext::initiate(const QByteArray &token)
{
    const Gss::Name service((m_service + u'@' + m_target.host).toUtf8(), GSS_C_NT_HOSTBASED_SERVICE);
    gss_channel_bindings_struct bindings{};
    bindings.application_data = Gss::viewOf(m_target.channelBinding);
    gss_buffer_desc input = Gss::viewOf(token);
    Gss::Buffer output;
    const OM_uint32 flags = GSS_C_MUTUAL_FLAG | GSS_C_REPLAY_FLAG | GSS_C_SEQUENCE_FLAG | GSS_C_CONF_FLAG
        | GSS_C_INTEG_FLAG | (m_target.delegate ? GSS_C_DELEG_FLAG : 0);
    OM_uint32 minor = 0;
    const OM_uint32 major = gss_init_sec_context(&minor,
        m_credential ? m_credential->handle() : GSS_C_NO_CREDENTIAL, &m_context, service.get(), m_mechanism,
        flags, 0, m_target.channelBinding.isEmpty() ? GSS_C_NO_CHANNEL_BINDINGS : &bindings,
        token.isEmpty() ? GSS_C_NO_BUFFER : &input, nullptr, output.out(), nullptr, nullptr);
    if (GSS_ERROR(major))
        return Failure{ failure(major, minor) };
    m_isComplete = (major & GSS_S_CONTINUE_NEEDED) == 0;
    return output.bytes();
}

QString GssContext::mechanism() const
{
    return m_isComplete ? GssSeal::mechanism(m_context) : QString();
}

Result<SecurityContext::Sealed, SecurityFailure> GssContext::wrap(const QByteArray &message)
{
    auto sealed = GssSeal::wrap(m_context, message);
    return sealed ? sealed : Failure{ withService(sealed.error()) };
}

Result<QByteArray, SecurityFailure> GssContext::unwrap(const Sealed &message)
{
    auto opened = GssSeal::unwrap(m_context, message);
    return opened ? opened : Failure{ withService(opened.error()) };
}

} // namespace

std::unique_ptr<SecurityContext> makeSecurityContext(const SecurityTarget &target)
{
    return std::make_unique<GssContext>(target);
}
