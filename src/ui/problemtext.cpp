/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "problemtext.h"

#include "accountform.h"
#include "certificatequestion.h"
#include "connection.h"
#include "displaytext.h"
#include "faultadvice.h"
#include "logonadvice.h"
#include "prettyxml.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;
constexpr qsizetype longestName = 200;

QString text(const char *source)
{
    return QCoreApplication::translate("ProblemText", source);
}

QString readable(const QString &theirs)
{
    return clipped(safeDisplay(theirs).trimmed(), longestText);
}

/// By the most precise key that is known.
std::optional<Wsman::FaultAdvice> adviceFor(const TransportError &error)
{
    if (error.fault && error.fault->wsmanCode != 0) {
        if (auto advice = Wsman::adviceForCode(error.fault->wsmanCode))
            return advice;
    }
    if (error.fault) {
        if (auto advice = Wsman::adviceForSubcode(error.fault->subcode))
            return advice;
    }
    return error.httpStatus >= 300 ? Wsman::adviceForHttpStatus(error.httpStatus) : std::nullopt;
}

QString codeText(const Wsman::Fault &fault)
{
    QStringList parts;
    if (fault.wsmanCode != 0)
        parts.append(Wsman::codeInAllForms(fault.wsmanCode));
    if (!fault.subcode.isEmpty())
        parts.append(clipped(safeLine(fault.subcode), longestName));
    return parts.join(u" · "_s);
}

/// Complete sentences of which none says what is said already.
QString unsaid(const Wsman::FaultAdvice &advice, const ProblemText &said)
{
    // Without a fault the advice is all that there is to say, and the error was made of it.
    if (said.code.isEmpty() && advice.nextStep == said.next)
        return {};
    QStringList sentences;
    if (advice.meaning != said.what)
        sentences.append(advice.meaning);
    if (advice.nextStep != said.next)
        sentences.append(advice.nextStep);
    return sentences.join(u' ');
}

QString technicalText(const TransportError &error, const QString &serverText)
{
    QStringList lines;
    if (error.httpStatus != 0)
        lines.append(text(QT_TRANSLATE_NOOP("ProblemText", "HTTP status %1")).arg(error.httpStatus));
    const QString detail = readable(error.detail);
    if (!detail.isEmpty() && detail != serverText)
        lines.append(detail);
    if (error.fault && !error.fault->machine.isEmpty())
        lines.append(text(QT_TRANSLATE_NOOP("ProblemText", "Reported by %1"))
                         .arg(clipped(safeLine(error.fault->machine), longestName)));
    if (error.fault && !error.fault->faultDetail.isEmpty())
        lines.append(clipped(safeLine(error.fault->faultDetail), longestName));
    return lines.join(u'\n');
}

} // namespace

ProblemText::ProblemText(const TransportError &error)
    : what(readable(error.message))
    , next(readable(error.nextStep))
    , offered(clipped(safeLine(error.offeredSchemes.join(u", "_s)), longestName))
{
    if (error.fault) {
        serverText = readable(error.fault->text());
        if (serverText == what)
            serverText.clear();
        code = codeText(*error.fault);
    }
    if (const auto known = adviceFor(error))
        advice = unsaid(*known, *this);
    technical = technicalText(error, error.fault ? readable(error.fault->text()) : QString());
    if (!error.rawAnswer.isEmpty())
        rawAnswer = safeDisplay(Wsman::prettyXml(error.rawAnswer));
}

ProblemText::ProblemText(const TransportError &error, const Endpoint &endpoint)
    : ProblemText(error)
{
    const QStringList steps = LogonAdvice::nextSteps(error, endpoint);
    if (!steps.isEmpty())
        next = readable(LogonAdvice::numbered(steps));
    const bool isAboutUser = error.kind == TransportError::Kind::Authentication || !steps.isEmpty();
    if (isAboutUser && endpoint.authentication != Authentication::None
        && endpoint.authentication != Authentication::Certificate)
        account = clipped(safeLine(AccountForm::of(endpoint.user, endpoint.host).description()), longestName);
}

QString ProblemText::report(const Connection &connection)
{
    if (!connection.lastError())
        return {};
    const TransportError &error = *connection.lastError();
    const Endpoint &endpoint = connection.profile().endpoint;
    const ProblemText problem(error, endpoint);
    QStringList lines{ safeLine(connection.profile().displayName()) + u"  "_s
        + endpoint.url().toString(QUrl::FullyEncoded) };
    if (connection.messageTime().isValid())
        lines.append(connection.messageTime().toString(Qt::ISODateWithMs));
    lines.append({ problem.what, problem.next, problem.serverText, problem.code, problem.advice });
    if (!problem.account.isEmpty())
        lines.append(text(QT_TRANSLATE_NOOP("ProblemText", "Account: %1")).arg(problem.account));
    if (!problem.offered.isEmpty())
        lines.append(
            text(QT_TRANSLATE_NOOP("ProblemText", "Authentication offered: %1")).arg(problem.offered));
    if (error.certificate)
        lines.append(CertificateQuestion::factsText(error));
    lines.append({ problem.technical, problem.rawAnswer });
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n';
}
