/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "servedcomputer.h"

#include "cannedanswers.h"
#include "pendinganswer.h"

using namespace Qt::StringLiterals;

namespace {

/// MaxEnvelopeSizekb of the service, in bytes.
constexpr qsizetype maxRequestSize = 512'000;
/// Longer than everything that ends by itself.
constexpr auto clockJump = std::chrono::hours(24);

/// What HTTP itself has to say against a request; nullopt: nothing.
std::optional<HttpAnswer> refusal(const HttpRequest &request)
{
    const QByteArray target = request.target.toLower();
    if (target != "/wsman" && !target.startsWith("/wsman?"))
        return emptyAnswer(404);
    if (request.method != "POST") {
        HttpAnswer answer = emptyAnswer(405);
        answer.headers.emplace_back("Allow", "POST");
        return answer;
    }
    const QByteArray type = request.header("Content-Type");
    if (!type.isEmpty() && !type.toLower().startsWith("application/soap+xml")
        && !SealedMessage::isSealed(type))
        return emptyAnswer(415);
    return std::nullopt;
}

/// The fault that takes the place of the operation; nullopt: none does.
std::optional<SoapFault> plannedFault(std::optional<Misbehaviour> what)
{
    if (what == Misbehaviour::AccessDenied)
        return Faults::accessDenied();
    if (what == Misbehaviour::InternalError)
        return Faults::internalError();
    if (what == Misbehaviour::TimedOut)
        return Faults::timedOut();
    if (what == Misbehaviour::NothingInTime)
        return Faults::nothingInTime();
    return std::nullopt;
}

/// Whether the connection alone does what is planned, so that there is nothing to carry out or to answer.
bool isWithoutAnswer(std::optional<Misbehaviour> what)
{
    return what && !keepsEffect(*what) && !plannedFault(what);
}

/// At once, or when it is known.
void sealAnswer(HttpAnswer &answer, SealedTransport &transport, std::optional<Misbehaviour> misbehaviour)
{
    if (!answer.pending) {
        transport.seal(answer, misbehaviour);
        return;
    }
    // Both belong to the connection, which outlives what it waits for.
    answer.pending->setEncoder(
        [encode = answer.pending->encoder(), &transport, misbehaviour](const SoapResult &result) {
            HttpAnswer encoded = encode(result);
            transport.seal(encoded, misbehaviour);
            return encoded;
        });
}

/// An empty size is no limit.
bool exceedsEnvelope(const HttpAnswer &answer, const QString &size)
{
    return !size.isEmpty() && answer.body.size() > size.toLongLong();
}

} // namespace

ServedComputer::ServedComputer(const ListenerConfig &config, Statistics &statistics)
    : m_config(config)
    , m_statistics(statistics)
    , m_dispatcher(config)
    , m_faults(config.faults)
{
}

RequestKind ServedComputer::Incoming::kind() const
{
    if (isOnlyToken())
        return RequestKind::Authenticate;
    return envelope ? envelope->kind() : RequestKind::Other;
}

bool ServedComputer::Incoming::isOnlyToken() const
{
    const QByteArray authorization = request.header("Authorization").toLower();
    return request.body.isEmpty()
        && (authorization.startsWith("negotiate ") || authorization.startsWith("kerberos "));
}

std::unique_ptr<Authenticator> ServedComputer::newAuthenticator(const TlsPeer &peer) const
{
    return makeAuthenticator(m_config.authentication, m_config.tls, peer);
}

Treatment ServedComputer::handle(
    const HttpRequest &request, Authenticator &authenticator, const QString &clientIp)
{
    const Incoming incoming = receive(request, authenticator, clientIp);
    // The headers as they came, the body as it was meant.
    m_lastRequest = request;
    m_lastRequest.body = incoming.request.body;
    const RequestKind kind = incoming.kind();
    m_counts.count(kind, incoming.envelope ? incoming.envelope->sessionId : QString());
    const std::optional<FaultRule> rule = m_faults.take(kind);

    Treatment treatment;
    treatment.work = m_statistics.begin(kind);
    treatment.delay = m_config.delay;
    if (rule) {
        treatment.misbehaviour = rule->what;
        treatment.delay += rule->delay;
    }
    if (treatment.misbehaviour == Misbehaviour::ClockJump)
        m_dispatcher.clock().advance(clockJump);
    treatment.answer = answer(incoming, authenticator, treatment.misbehaviour);
    if (incoming.transport)
        sealAnswer(treatment.answer, *incoming.transport, treatment.misbehaviour);
    return treatment;
}

/// Who sent it, and what it says. The tokens of a connection have their order, so each is looked at, whatever
/// is planned for its request.
ServedComputer::Incoming ServedComputer::receive(
    const HttpRequest &request, Authenticator &authenticator, const QString &clientIp) const
{
    const Authenticator::Outcome who = authenticator.authenticate(request.header("Authorization"));
    Incoming incoming{ request, Failure{ QString() }, who, clientIp, nullptr, {} };
    if (who.user && SealedMessage::isSealed(request.header("Content-Type")) && !request.body.isEmpty()) {
        SealedTransport *transport = authenticator.sealedTransport();
        const auto opened = transport ? transport->opened(request)
                                      : Failure{ u"nothing was agreed on to seal messages with"_s };
        if (opened) {
            incoming.request = *opened;
            incoming.transport = transport;
        } else {
            incoming.sealError = opened.error();
        }
    }
    incoming.envelope = readRequestEnvelope(incoming.request.body, incoming.request.charset());
    return incoming;
}

bool ServedComputer::isAnonymousIdentify(const Incoming &incoming) const
{
    return m_config.anonymousIdentify && incoming.envelope
        && incoming.envelope->kind() == RequestKind::Identify
        && incoming.request.header("Authorization").isEmpty()
        && incoming.request.header("WSMANIDENTIFY") == "unauthenticated";
}

/// With AllowUnencrypted off, Windows authenticates a client that does not seal and then has nothing but an
/// empty 500 for it.
bool ServedComputer::isRefusedAsPlainText(const Incoming &incoming, Authenticator &authenticator) const
{
    return !m_config.authentication.allowUnencrypted && !m_config.tls && !incoming.transport
        && authenticator.sealedTransport();
}

HttpAnswer ServedComputer::answer(
    const Incoming &incoming, Authenticator &authenticator, std::optional<Misbehaviour> misbehaviour)
{
    if (misbehaviour == Misbehaviour::Unauthorized && !authenticator.challenges().isEmpty())
        return unauthorizedAnswer(authenticator.challenges());
    if (misbehaviour) {
        if (const std::optional<HttpAnswer> canned = cannedAnswer(*misbehaviour))
            return *canned;
    }
    if (isWithoutAnswer(misbehaviour))
        return {};
    if (const std::optional<HttpAnswer> refused = refusal(incoming.request))
        return *refused;
    if (isAnonymousIdentify(incoming))
        return perform(*incoming.envelope, { {}, incoming.clientIp, m_serviceUrl }, misbehaviour);

    const QVector<QByteArray> &tokens = incoming.who.tokens;
    if (!incoming.who.user && incoming.who.refusal != 401)
        return emptyAnswer(incoming.who.refusal);
    if (!incoming.who.user)
        return unauthorizedAnswer(tokens.isEmpty() ? authenticator.challenges() : tokens);
    HttpAnswer answer = answerKnownUser(incoming, authenticator, misbehaviour);
    for (const QByteArray &token : tokens)
        answer.headers.emplace_back("WWW-Authenticate", token);
    return answer;
}

HttpAnswer ServedComputer::answerKnownUser(
    const Incoming &incoming, Authenticator &authenticator, std::optional<Misbehaviour> misbehaviour)
{
    if (incoming.isOnlyToken())
        return emptyAnswer(200);
    if (!incoming.sealError.isEmpty()) {
        // The two sides count messages apart from now on.
        HttpAnswer answer = emptyAnswer(400);
        answer.close = true;
        return answer;
    }
    if (isRefusedAsPlainText(incoming, authenticator))
        return emptyAnswer(500);
    const SoapEncoding encoding{ {}, false, m_config.name };
    if (incoming.request.body.size() > maxRequestSize)
        return toHttpAnswer(Failure{ Faults::requestTooLarge(maxRequestSize) }, encoding);
    if (!incoming.envelope)
        return toHttpAnswer(Failure{ Faults::unreadableXml(incoming.envelope.error()) }, encoding);
    return perform(*incoming.envelope, { *incoming.who.user, incoming.clientIp, m_serviceUrl }, misbehaviour);
}

HttpAnswer ServedComputer::perform(
    const RequestEnvelope &envelope, const Caller &caller, std::optional<Misbehaviour> misbehaviour)
{
    SoapEncoding encoding{ envelope.messageId, envelope.utf16, m_config.name };
    if (misbehaviour == Misbehaviour::Utf16)
        encoding.utf16 = true;
    if (misbehaviour == Misbehaviour::WrongRelatesTo)
        encoding.relatesTo = Wsman::uuidUri(QUuid::createUuid());
    if (const std::optional<SoapFault> fault = plannedFault(misbehaviour))
        return toHttpAnswer(Failure{ *fault }, encoding);

    const SoapResult result = m_dispatcher.dispatch(envelope, caller);
    if (misbehaviour == Misbehaviour::ShellGone)
        return toHttpAnswer(Failure{ Faults::shellNotFound(envelope.selector(u"ShellId")) }, encoding);
    const auto encode = [encoding, size = envelope.maxEnvelopeSize](const SoapResult &outcome) {
        HttpAnswer answer = toHttpAnswer(outcome, encoding);
        if (outcome && exceedsEnvelope(answer, size))
            return toHttpAnswer(Failure{ Faults::answerTooLarge(answer.body.size()) }, encoding);
        return answer;
    };
    if (!result || !result->pending)
        return encode(result);
    HttpAnswer answer;
    answer.pending = result->pending;
    answer.pending->setEncoder(encode);
    return answer;
}
