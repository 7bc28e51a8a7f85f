/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectinput.h"
#include "credential.h"
#include "endpointrules.h"

#include <algorithm>
#include <iterator>

ConnectInput::Problems ConnectInput::problems() const
{
    Problems problems;
    if (const auto problem = hostsProblem())
        problems.append(*problem);
    if (!port())
        problems.append(
            { Field::Port, tr("A port is a number from 1 to 65535. Leave it empty for the usual one.") });
    if (!path())
        problems.append(
            { Field::Path, tr("A path has no blanks and neither ? nor #. It is usually wsman.") });
    if (endpointOf({}).namesUser())
        addSignInProblems(problems);
    addRuleProblems(problems);
    if (m_fields.authentication == Authentication::Certificate && !m_fields.certificateProblem.isEmpty())
        problems.append({ Field::Certificate, m_fields.certificateProblem });
    const auto &options = m_fields.options.optionSet;
    if (std::any_of(options.cbegin(), options.cend(), [](const auto &one) { return one.first.isEmpty(); }))
        problems.append(
            { Field::Options, tr("One of the extra options has no name. Enter it, or remove the option.") });
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &one, const Problem &other) { return one.field < other.field; });
    return problems;
}

void ConnectInput::addSignInProblems(Problems &problems) const
{
    const QString user = m_fields.user.trimmed();
    const bool mayUseTicket = m_fields.authentication == Authentication::Negotiate
        || m_fields.authentication == Authentication::Kerberos;
    if (user.isEmpty() && !mayUseTicket)
        problems.append({ Field::User, tr("Enter the user name."), true });
    else if (user.contains(u':') && m_fields.authentication == Authentication::Basic)
        problems.append(
            { Field::User, tr("Basic cannot send a user name with a colon. Enter another user.") });
    const bool usesSet = !m_fields.credentialSet.isNull();
    if (!m_fields.hasPassword && !usesSet && !keepsPassword() && !(user.isEmpty() && mayUseTicket))
        problems.append({ Field::Password, tr("Enter the password."), true });
    if (needsConsent() && !m_fields.allowUnencrypted)
        problems.append({ Field::Encryption, tr("Allow unencrypted traffic, or use HTTPS."), true });
}

/// What the client would refuse.
void ConnectInput::addRuleProblems(Problems &problems) const
{
    for (const EndpointRule rule : brokenRules()) {
        const bool hasPassword = m_fields.hasProxyPassword || keepsProxyPassword();
        if (rule != EndpointRule::ProxyUserWithoutPassword || !hasPassword)
            problems.append(problemOf(rule));
    }
}

/// Of any of the computers: some rules are about what they are called.
QVector<EndpointRule> ConnectInput::brokenRules() const
{
    Endpoint endpoint = endpointOf({});
    QVector<EndpointRule> rules = EndpointRules::broken(endpoint, {});
    for (const QString &host : hosts()) {
        endpoint.host = host;
        const QVector<EndpointRule> broken = EndpointRules::broken(endpoint, {});
        std::copy_if(broken.cbegin(), broken.cend(), std::back_inserter(rules),
            [&rules](EndpointRule rule) { return !rules.contains(rule); });
    }
    return rules;
}

ConnectInput::Problem ConnectInput::problemOf(EndpointRule rule)
{
    const Wsman::FaultAdvice advice = EndpointRules::explanation(rule);
    const bool lacksFile = rule == EndpointRule::CertificateWithoutFile;
    Problem problem;
    problem.field = lacksFile               ? Field::Certificate
        : EndpointRules::isAboutProxy(rule) ? Field::Options
                                            : Field::Authentication;
    problem.text = advice.meaning + u' ' + advice.nextStep;
    problem.isMissing = lacksFile || rule == EndpointRule::ProxyWithoutHost
        || rule == EndpointRule::ProxyUserWithoutPassword;
    problem.needsHttps = rule == EndpointRule::CertificateOverHttp;
    return problem;
}
