/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosislogon.h"

#include "accountform.h"
#include "client.h"
#include "faultadvice.h"
#include "logonadvice.h"
#include "namespaces.h"

using namespace Qt::StringLiterals;
using Kind = TransportError::Kind;
using State = DiagnosisStep::State;

namespace {

constexpr std::chrono::seconds answerLimit{ 10 };
constexpr quint32 accessDenied = 5;

QVector<DiagnosisStep::Fact> errorFacts(const QString &name, const TransportError &error)
{
    if (error.detail.isEmpty() || error.detail == error.message)
        return {};
    return { { name, error.detail } };
}

bool isDenied(const TransportError &error)
{
    return error.fault
        && (error.fault->wsmanCode == accessDenied || error.fault->subcode == "AccessDenied"_L1);
}

} // namespace

DiagnosisAnonymousCheck::DiagnosisAnonymousCheck(DiagnosisKnowledge &knowledge, Client &client)
    : DiagnosisCheck(knowledge)
    , m_client(client)
{
}

void DiagnosisAnonymousCheck::start()
{
    m_client.send(
        Wsman::identify(), answerLimit, this, [this](const Outcome<Wsman::IdentifyAnswer> &outcome) {
            if (outcome.result) {
                const QString version = outcome.result->productVersion;
                Q_EMIT finished(
                    { State::Passed, tr("It answers: %1, %2").arg(outcome.result->productVendor, version), {},
                        { { tr("Vendor"), outcome.result->productVendor }, { tr("Version"), version },
                            { tr("Protocol"), outcome.result->protocolVersion } } });
                return;
            }
            const TransportError &error = outcome.result.error();
            if (error.kind == Kind::Authentication || isDenied(error)) {
                Q_EMIT finished({ State::Passed, tr("It tells nothing to those whom it does not know."),
                    tr("That is a setting of the server, and no fault."), errorFacts(tr("Reason"), error) });
                return;
            }
            Q_EMIT finished(
                { State::Warning, error.message, error.nextStep, errorFacts(tr("Reason"), error) });
        });
}

DiagnosisLogonCheck::DiagnosisLogonCheck(
    DiagnosisKnowledge &knowledge, Client &client, std::chrono::milliseconds limit)
    : DiagnosisCheck(knowledge)
    , m_client(client)
    , m_limit(limit)
{
}

void DiagnosisLogonCheck::start()
{
    m_client.send(Wsman::identify(), m_limit, this,
        [this](const Outcome<Wsman::IdentifyAnswer> &outcome) { Q_EMIT finished(judge(outcome)); });
}

DiagnosisFinding DiagnosisLogonCheck::judge(const Outcome<Wsman::IdentifyAnswer> &outcome)
{
    const QString account = AccountForm::of(endpoint().user, endpoint().host).description();
    const bool isAnswered = outcome.result || outcome.result.error().kind == Kind::Fault;
    if (!isAnswered) {
        const TransportError &error = outcome.result.error();
        const QStringList steps = LogonAdvice::nextSteps(error, endpoint());
        return { State::Failed, error.message,
            steps.isEmpty() ? error.nextStep : LogonAdvice::numbered(steps),
            facts({}) + errorFacts(tr("Reason"), error) };
    }
    knowledge().isAuthenticated = true;
    const QString mechanism
        = outcome.mechanism.isEmpty() ? LogonAdvice::schemeOf(endpoint()) : outcome.mechanism;
    DiagnosisFinding finding{ State::Passed, tr("%1 accepted %2.").arg(mechanism, account), {},
        facts(outcome.mechanism) };
    if (endpoint().authentication == Authentication::Certificate)
        finding.result = tr("The client certificate was accepted.");
    if (endpoint().authentication == Authentication::Negotiate && outcome.mechanism == "NTLM"_L1) {
        finding.advice
            = tr("Kerberos could not be used, so the server has not proven who it is. For Kerberos "
                 "connect by the full name, with an account of the domain (user@REALM).");
    }
    return finding;
}

QVector<DiagnosisStep::Fact> DiagnosisLogonCheck::facts(const QString &mechanism) const
{
    const AccountForm account = AccountForm::of(endpoint().user, endpoint().host);
    QVector<DiagnosisStep::Fact> facts{ { tr("Account sent"), account.description() } };
    if (endpoint().authenticatesLanes() && endpoint().authentication != Authentication::Ntlm)
        facts.append({ tr("Service principal"), principal() });
    if (!mechanism.isEmpty())
        facts.append({ tr("Mechanism"), mechanism });
    return facts;
}

QString DiagnosisLogonCheck::principal() const
{
    const SessionOptions &options = endpoint().options;
    QString host = options.spnHost.isEmpty() ? endpoint().host : options.spnHost;
    if (options.spnPort)
        host += u':' + QString::number(endpoint().effectivePort());
    return options.spnService.isEmpty() ? tr("HTTP/%1, then host/%1").arg(host)
                                        : options.spnService + u'/' + host;
}

DiagnosisIdentifyCheck::DiagnosisIdentifyCheck(DiagnosisKnowledge &knowledge, Client &client)
    : DiagnosisCheck(knowledge)
    , m_client(client)
{
}

void DiagnosisIdentifyCheck::start()
{
    m_client.send(
        Wsman::identify(), answerLimit, this, [this](const Outcome<Wsman::IdentifyAnswer> &outcome) {
            if (!outcome.result) {
                const TransportError &error = outcome.result.error();
                const QStringList steps = LogonAdvice::nextSteps(error, endpoint());
                Q_EMIT finished({ State::Failed, error.message,
                    steps.isEmpty() ? error.nextStep : LogonAdvice::numbered(steps),
                    errorFacts(tr("Reason"), error) });
                return;
            }
            Q_EMIT finished({ State::Passed,
                tr("%1, %2").arg(outcome.result->productVendor, outcome.result->productVersion), {},
                { { tr("Vendor"), outcome.result->productVendor },
                    { tr("Version"), outcome.result->productVersion },
                    { tr("Protocol"), outcome.result->protocolVersion } } });
        });
}

DiagnosisConfigCheck::DiagnosisConfigCheck(DiagnosisKnowledge &knowledge, Client &client)
    : DiagnosisCheck(knowledge)
    , m_client(client)
{
}

void DiagnosisConfigCheck::start()
{
    m_client.send(Wsman::get(Wsman::Resource::config), answerLimit, this,
        [this](const Outcome<Wsman::Instance> &outcome) { Q_EMIT finished(judge(outcome)); });
}

DiagnosisFinding DiagnosisConfigCheck::judge(const Outcome<Wsman::Instance> &outcome) const
{
    if (outcome.result) {
        DiagnosisFinding finding{ State::Passed, tr("The configuration can be read."), {}, {} };
        for (const Wsman::Element &element : outcome.result->root.children) {
            if (!element.text.isEmpty())
                finding.facts.append({ element.name, element.text });
        }
        return finding;
    }
    const TransportError &error = outcome.result.error();
    if (isDenied(error)) {
        return { State::Warning, tr("The account may log on, but not read the configuration."),
            tr("Shells may work all the same. For the configuration and for the shells of others the account "
               "has to be an administrator there.")
                + u'\n' + LogonAdvice::numbered(LogonAdvice::nextSteps(error, endpoint())),
            errorFacts(tr("Reason"), error) };
    }
    // Services of other makes have no such resource.
    return { State::Warning, error.message, error.nextStep, errorFacts(tr("Reason"), error) };
}
