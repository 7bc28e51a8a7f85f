/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "securitycontext.h"

#include "sspihandle.h"
#include "sspiidentity.h"
#include "sspiseal.h"

#include <optional>
#include <string>

using namespace Qt::StringLiterals;
using Reason = SecurityFailure::Reason;
using Method = SecurityTarget::Method;

namespace {

/// The policy that lets a user's password go to a server names the service WSMAN (AllowFreshCredentials).
QString firstServiceOf(const SecurityTarget &target)
{
    if (!target.service.isEmpty())
        return target.service;
    return target.method == Method::CredSsp ? u"WSMAN"_s : u"HTTP"_s;
}

/// SECBUFFER_CHANNEL_BINDINGS: the head of the structure, and the data behind it.
QByteArray bindingsOf(const SecurityTarget &target)
{
    // CredSSP binds itself to the TLS that it runs inside.
    if (target.channelBinding.isEmpty() || target.method == Method::CredSsp)
        return {};
    SEC_CHANNEL_BINDINGS head{};
    head.cbApplicationDataLength = ULONG(target.channelBinding.size());
    head.dwApplicationDataOffset = sizeof(head);
    return QByteArray(reinterpret_cast<const char *>(&head), sizeof(head)) + target.channelBinding;
}

ULONG requestedFlags(const SecurityTarget &target)
{
    // CredSSP is there to delegate, and fails without that.
    const bool delegates = target.delegate || target.method == Method::CredSsp;
    return ISC_REQ_MUTUAL_AUTH | ISC_REQ_REPLAY_DETECT | ISC_REQ_SEQUENCE_DETECT | ISC_REQ_CONFIDENTIALITY
        | ISC_REQ_INTEGRITY | ISC_REQ_ALLOCATE_MEMORY | (delegates ? ISC_REQ_DELEGATE : 0);
}

class SspiContext final : public SecurityContext {
public:
    explicit SspiContext(const SecurityTarget &target)
        : m_target(target)
        , m_service(firstServiceOf(target))
        , m_bindings(bindingsOf(target))
    {
    }
    ~SspiContext() override { Sspi::wipe(m_target.password); }
    SspiContext(const SspiContext &) = delete;
    SspiContext &operator=(const SspiContext &) = delete;

    Result<QByteArray, SecurityFailure> step(const QByteArray &token) override;
    bool isComplete() const override { return m_isComplete; }
    QString mechanism() const override { return m_mechanism; }
    Result<Sealed, SecurityFailure> wrap(const QByteArray &message) override;
    Result<QByteArray, SecurityFailure> unwrap(const Sealed &message) override;

private:
    std::optional<SecurityFailure> acquire();
    Result<QByteArray, SecurityFailure> initiate(const QByteArray &token);
    QString principal() const { return m_service + u'/' + m_target.host; }
    SecurityFailure failure(SECURITY_STATUS status) const;
    SecurityFailure withService(SecurityFailure problem) const;

    SecurityTarget m_target;
    QString m_service;
    QByteArray m_bindings;
    Sspi::CredentialHandle m_credential;
    Sspi::ContextHandle m_context; ///< after the credential, by which it was made
    QString m_mechanism;
    bool m_isComplete = false;
};

SecurityFailure SspiContext::failure(SECURITY_STATUS status) const
{
    return withService({ Sspi::reasonOf(status), Sspi::describe(status), {} });
}

SecurityFailure SspiContext::withService(SecurityFailure problem) const
{
    problem.service = principal();
    return problem;
}

std::optional<SecurityFailure> SspiContext::acquire()
{
    if (m_credential.isValid())
        return std::nullopt;
    const SECURITY_STATUS status = Sspi::acquireCredential(m_target, m_credential);
    if (status != SEC_E_OK)
        return failure(status);
    Sspi::wipe(m_target.password);
    return std::nullopt;
}

Result<QByteArray, SecurityFailure> SspiContext::step(const QByteArray &token)
{
    if (const auto problem = acquire())
        return Failure{ *problem };
    auto next = initiate(token);
    const bool mayTryHost = token.isEmpty() && m_target.service.isEmpty() && m_service == "HTTP"_L1;
    if (next || !mayTryHost || next.error().reason != Reason::UnknownService)
        return next;
    // Many domains register only host/ for their computers.
    m_context.reset();
    m_service = u"host"_s;
    return initiate(token);
}

Result<QByteArray, SecurityFailure> SspiContext::initiate(const QByteArray &token)
{
    SecBuffer inputs[2]{};
    SecBufferDesc input{ SECBUFFER_VERSION, 0, inputs };
    if (!token.isEmpty())
        inputs[input.cBuffers++] = Sspi::viewOf(token, SECBUFFER_TOKEN);
    if (!m_bindings.isEmpty())
        inputs[input.cBuffers++] = Sspi::viewOf(m_bindings, SECBUFFER_CHANNEL_BINDINGS);
    std::wstring name = principal().toStdWString();
    const bool isFirst = !m_context.isValid();
    SecHandle made{};
    Sspi::Token output;
    ULONG granted = 0;
    TimeStamp expiry{};
    SECURITY_STATUS status
        = InitializeSecurityContextW(m_credential.get(), isFirst ? nullptr : m_context.get(), name.data(),
            requestedFlags(m_target), 0, SECURITY_NATIVE_DREP, input.cBuffers == 0 ? nullptr : &input, 0,
            isFirst ? &made : m_context.get(), output.out(), &granted, &expiry);
    const bool isToBeCompleted = status == SEC_I_COMPLETE_NEEDED || status == SEC_I_COMPLETE_AND_CONTINUE;
    const bool hasMore = status == SEC_I_CONTINUE_NEEDED || status == SEC_I_COMPLETE_AND_CONTINUE;
    if (status != SEC_E_OK && !isToBeCompleted && !hasMore)
        return Failure{ failure(status) };
    if (isFirst)
        m_context.adopt(made);
    if (isToBeCompleted) {
        status = CompleteAuthToken(m_context.get(), output.out());
        if (status != SEC_E_OK)
            return Failure{ failure(status) };
    }
    m_isComplete = !hasMore;
    if (m_isComplete)
        m_mechanism = SspiSeal::mechanism(m_context.get(), m_target.method);
    return output.bytes();
}

Result<SecurityContext::Sealed, SecurityFailure> SspiContext::wrap(const QByteArray &message)
{
    auto sealed = SspiSeal::wrap(m_context.get(), m_target.method, message);
    return sealed ? sealed : Failure{ withService(sealed.error()) };
}

Result<QByteArray, SecurityFailure> SspiContext::unwrap(const Sealed &message)
{
    auto opened = SspiSeal::unwrap(m_context.get(), message);
    return opened ? opened : Failure{ withService(opened.error()) };
}

} // namespace

std::unique_ptr<SecurityContext> makeSecurityContext(const SecurityTarget &target)
{
    return std::make_unique<SspiContext>(target);
}
