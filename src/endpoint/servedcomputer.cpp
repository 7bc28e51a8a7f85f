/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "servedcomputer.h"

#include "cannedanswers.h"

using namespace Qt::StringLiterals;

namespace {

/// MaxEnvelopeSizekb of the service, in bytes.
constexpr qsizetype maxRequestSize = 512'000;

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
    if (!type.isEmpty() && !type.toLower().startsWith("application/soap+xml"))
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
    return std::nullopt;
}

/// Whether the connection alone does what is planned, so that there is nothing to carry out or to answer.
bool isWithoutAnswer(std::optional<Misbehaviour> what)
{
    return what && !keepsEffect(*what) && !plannedFault(what);
}

bool exceedsEnvelope(const HttpAnswer &answer, const RequestEnvelope &request)
{
    return !request.maxEnvelopeSize.isEmpty() && answer.body.size() > request.maxEnvelopeSize.toLongLong();
}

} // namespace

ServedComputer::ServedComputer(const ListenerConfig &config, Statistics &statistics)
    : m_config(config)
    , m_statistics(statistics)
    , m_dispatcher(config)
    , m_faults(config.faults)
{
}

std::unique_ptr<Authenticator> ServedComputer::newAuthenticator() const
{
    return makeAuthenticator(m_config.users);
}

Treatment ServedComputer::handle(
    const HttpRequest &request, Authenticator &authenticator, const QString &clientIp)
{
    m_lastRequest = request;
    const Envelope envelope = readRequestEnvelope(request.body, request.charset());
    const RequestKind kind = envelope ? envelope->kind() : RequestKind::Other;
    const std::optional<FaultRule> rule = m_faults.take(kind);

    Treatment treatment;
    treatment.work = m_statistics.begin(kind);
    treatment.delay = m_config.delay;
    if (rule) {
        treatment.misbehaviour = rule->what;
        treatment.delay += rule->delay;
    }
    treatment.answer = answer(request, envelope, authenticator, clientIp, treatment.misbehaviour);
    return treatment;
}

bool ServedComputer::isAnonymousIdentify(const HttpRequest &request, const Envelope &envelope) const
{
    return m_config.anonymousIdentify && envelope && envelope->kind() == RequestKind::Identify
        && request.header("Authorization").isEmpty() && request.header("WSMANIDENTIFY") == "unauthenticated";
}

HttpAnswer ServedComputer::answer(const HttpRequest &request, const Envelope &envelope,
    Authenticator &authenticator, const QString &clientIp, std::optional<Misbehaviour> misbehaviour)
{
    if (misbehaviour) {
        if (const std::optional<HttpAnswer> canned = cannedAnswer(*misbehaviour))
            return *canned;
    }
    if (isWithoutAnswer(misbehaviour))
        return {};
    if (const std::optional<HttpAnswer> refused = refusal(request))
        return *refused;
    if (isAnonymousIdentify(request, envelope))
        return perform(*envelope, { {}, clientIp, m_serviceUrl }, misbehaviour);

    const std::optional<QString> user = authenticator.authenticate(request.header("Authorization"));
    if (!user)
        return unauthorizedAnswer(authenticator.challenges());
    const SoapEncoding encoding{ {}, false, m_config.name };
    if (request.body.size() > maxRequestSize)
        return toHttpAnswer(Failure{ Faults::requestTooLarge(maxRequestSize) }, encoding);
    if (!envelope)
        return toHttpAnswer(Failure{ Faults::unreadableXml(envelope.error()) }, encoding);
    return perform(*envelope, { *user, clientIp, m_serviceUrl }, misbehaviour);
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
    HttpAnswer answer = toHttpAnswer(result, encoding);
    if (result && exceedsEnvelope(answer, envelope))
        return toHttpAnswer(Failure{ Faults::answerTooLarge(answer.body.size()) }, encoding);
    return answer;
}
