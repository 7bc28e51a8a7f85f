/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectmessages.h"

#include "ui_connectdialog.h"

#include <algorithm>
#include <utility>

using Field = ConnectInput::Field;
using Kind = InlineMessage::Kind;

namespace {

const ConnectInput::Problem *problemOf(const ConnectInput::Problems &problems, Field field)
{
    const auto it = std::find_if(problems.begin(), problems.end(),
        [field](const ConnectInput::Problem &problem) { return problem.field == field; });
    return it == problems.end() ? nullptr : &*it;
}

/// What stands in the way, without all that is only missing but the first: nobody wants to read that
/// everything is still empty.
ConnectInput::Problems worthSaying(const ConnectInput::Problems &problems)
{
    ConnectInput::Problems result;
    bool hasMissing = false;
    for (const ConnectInput::Problem &problem : problems) {
        if (problem.isMissing && std::exchange(hasMissing, true))
            continue;
        result.append(problem);
    }
    return result;
}

} // namespace

ConnectMessages::ConnectMessages(Ui::ConnectDialog &ui)
    : m_ui(ui)
{
}

void ConnectMessages::show(const ConnectInput &input, const ConnectInput::Problems &all)
{
    const ConnectInput::Problems problems = worthSaying(all);
    showHosts(input, problemOf(problems, Field::Hosts));
    const ConnectInput::Problem *port = problemOf(problems, Field::Port);
    showProblem(m_ui.transportMessage, port ? port : problemOf(problems, Field::Path));
    if (m_ui.transportMessage->text().isEmpty())
        m_ui.transportMessage->setMessage(Kind::Warning, input.portNote());
    showAuthentication(input, problemOf(problems, Field::Authentication));
    showProblem(m_ui.certificateMessage, problemOf(problems, Field::Certificate));
    if (m_ui.certificateMessage->text().isEmpty())
        m_ui.certificateMessage->setMessage(Kind::Hint, m_ui.certificateChooser->content().explanation());
    m_ui.certificateMessage->setVisible(
        !m_ui.certificateMessage->text().isEmpty() && m_ui.certificateChooser->isVisibleTo(m_ui.formPage));
    showProblem(m_ui.userMessage, problemOf(problems, Field::User));
    showProblem(m_ui.passwordMessage, problemOf(problems, Field::Password));
    showConsent(input.needsConsent(), problemOf(problems, Field::Encryption));
    showProblem(m_ui.optionsMessage, problemOf(problems, Field::Options));
}

void ConnectMessages::showAuthentication(const ConnectInput &input, const ConnectInput::Problem *problem)
{
    if (!problem) {
        m_ui.authenticationMessage->setMessage(Kind::Hint, input.authenticationNote());
        return;
    }
    m_ui.authenticationMessage->setMessage(
        Kind::Error, problem->text, problem->needsHttps ? tr("Use HTTPS &instead") : QString());
}

void ConnectMessages::showHosts(const ConnectInput &input, const ConnectInput::Problem *problem)
{
    const QString note = input.hostsNote();
    if (problem && !problem->isMissing) {
        const auto offer = input.offer();
        m_ui.hostsMessage->setMessage(Kind::Error, problem->text, offer ? offer->action : QString());
    } else if (problem && input.isEditing()) {
        m_ui.hostsMessage->setMessage(Kind::Hint, problem->text);
    } else if (!note.isEmpty()) {
        m_ui.hostsMessage->setMessage(Kind::Information, note);
    } else if (!input.isEditing()) {
        m_ui.hostsMessage->setMessage(
            Kind::Hint, tr("Names or addresses, one per line or separated by commas."));
    } else {
        m_ui.hostsMessage->clear();
    }
}

void ConnectMessages::showProblem(InlineMessage *message, const ConnectInput::Problem *problem)
{
    if (problem)
        message->setMessage(problem->isMissing ? Kind::Hint : Kind::Error, problem->text);
    else
        message->clear();
}

void ConnectMessages::showConsent(bool isNeeded, const ConnectInput::Problem *problem)
{
    m_ui.allowUnencryptedBox->setVisible(isNeeded);
    if (isNeeded)
        m_ui.consentMessage->setMessage(Kind::Warning,
            tr("Basic over HTTP is not encrypted: anyone who can listen on the network between here and the "
               "computer can read the password, and all that is sent and received."),
            tr("Use HTTPS &instead"));
    else
        m_ui.consentMessage->clear();
    showProblem(m_ui.consentMissing, problem);
}
