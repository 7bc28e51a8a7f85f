/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "namespaces.h"
#include "soapclient.h"

#include <QRegularExpression>

#include <utility>

/// A request whose Body is written as it stands on the wire, so that a test shows what it sends.
struct VerbRequest {
    QString action;
    QString resourceUri = QString(Wsman::Resource::commandShell);
    QByteArray body;
    QString shellId = {};
    Wsman::OptionSet options = {};
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30);
    quint32 maxEnvelopeSize = 153600;
    /// Header blocks, as text.
    QByteArray headers = {};
};

/// The answer as text, and the number of the fault; 0: none.
struct VerbAnswer {
    QByteArray text;
    quint32 fault = 0;
    QString subcode;

    /// What stands between the tags of the first element of that local name; empty when there is none.
    [[nodiscard]] QString element(const QString &name) const
    {
        const QRegularExpression form(QStringLiteral("<(?:\\w+:)?%1(?: [^>]*)?>([^<]*)</").arg(name));
        return form.match(QString::fromUtf8(text)).captured(1);
    }
    /// The bytes of a stream, all its pieces.
    [[nodiscard]] QByteArray stream(const QString &name) const
    {
        const QRegularExpression form(QStringLiteral("<rsp:Stream Name=\"%1\"[^>]*>([^<]*)</").arg(name));
        QByteArray bytes;
        for (auto it = form.globalMatch(QString::fromUtf8(text)); it.hasNext();)
            bytes += QByteArray::fromBase64(it.next().captured(1).toLatin1());
        return bytes;
    }
};

/// Speaks to one computer as one user, with one session.
class VerbClient {
public:
    VerbClient(const QUrl &url, const QByteArray &authorization)
        : m_client(url)
        , m_authorization(authorization)
    {
    }

    void setSession(const QUuid &id) { m_sessionId = id; }

    void send(const VerbRequest &verb)
    {
        Wsman::Request request;
        request.action = verb.action;
        request.resourceUri = verb.resourceUri;
        request.options = verb.options;
        if (!verb.shellId.isEmpty())
            request.selectors = { { QStringLiteral("ShellId"), verb.shellId } };
        Wsman::RequestContext context = newContext();
        context.sessionId = m_sessionId;
        context.operationTimeout = verb.timeLimit;
        context.maxEnvelopeSize = verb.maxEnvelopeSize;
        QByteArray bytes = Wsman::toEnvelope(request, context);
        bytes.replace("<s:Body/>", startOfBody() + verb.body + "</s:Body>");
        bytes.replace("</s:Header>", verb.headers + "</s:Header>");
        m_client.send(rawPost(bytes, m_authorization));
    }
    [[nodiscard]] VerbAnswer answer()
    {
        const auto outcome = readOutcome<Wsman::Nothing>(m_client.readAnswer());
        VerbAnswer answer{ outcome.raw.body, outcome.faultCode(), {} };
        if (outcome.response.fault)
            answer.subcode = outcome.response.fault->subcode;
        return answer;
    }
    [[nodiscard]] bool staysSilent(int time) { return m_client.staysSilent(time); }
    [[nodiscard]] VerbAnswer call(const VerbRequest &verb)
    {
        send(verb);
        return answer();
    }

private:
    /// With the prefixes that the bodies here use, as an operation declares them itself.
    [[nodiscard]] static QByteArray startOfBody()
    {
        using namespace Wsman;
        QByteArray tag = "<s:Body";
        for (const auto &[prefix, space] : { std::pair{ "n", Ns::enumeration }, { "rsp", Ns::shell } })
            tag += " xmlns:" + QByteArray(prefix) + "=\"" + space.data() + '"';
        return tag + '>';
    }

    RawClient m_client;
    QByteArray m_authorization;
    QUuid m_sessionId = QUuid::createUuid();
};

/// The verbs of a shell, with their bodies.
namespace Verbs {

inline QString shellAction(const QString &verb)
{
    return Wsman::Resource::shells + u'/' + verb;
}

inline VerbRequest create(
    const QByteArray &attributes = {}, const QString &resourceUri = Wsman::Resource::commandShell)
{
    return { Wsman::Action::create, resourceUri,
        "<rsp:Shell" + attributes
            + "><rsp:InputStreams>stdin</rsp:InputStreams><rsp:OutputStreams>stdout stderr"
              "</rsp:OutputStreams></rsp:Shell>" };
}

inline VerbRequest command(const QString &shellId, const QByteArray &line,
    const QString &resourceUri = Wsman::Resource::commandShell)
{
    return { shellAction(QStringLiteral("Command")), resourceUri,
        "<rsp:CommandLine><rsp:Command>" + line + "</rsp:Command></rsp:CommandLine>", shellId };
}

inline VerbRequest receive(const QString &shellId, const QString &commandId)
{
    return { shellAction(QStringLiteral("Receive")), Wsman::Resource::commandShell,
        "<rsp:Receive><rsp:DesiredStream CommandId=\"" + commandId.toLatin1()
            + "\">stdout stderr</rsp:DesiredStream></rsp:Receive>",
        shellId };
}

inline VerbRequest send(
    const QString &shellId, const QString &commandId, const QByteArray &bytes, bool isLast = false)
{
    return { shellAction(QStringLiteral("Send")), Wsman::Resource::commandShell,
        "<rsp:Send><rsp:Stream Name=\"stdin\" CommandId=\"" + commandId.toLatin1() + "\""
            + (isLast ? " End=\"true\">" : ">") + bytes.toBase64() + "</rsp:Stream></rsp:Send>",
        shellId };
}

inline VerbRequest signal(const QString &shellId, const QString &commandId, const QByteArray &code)
{
    return { shellAction(QStringLiteral("Signal")), Wsman::Resource::commandShell,
        "<rsp:Signal CommandId=\"" + commandId.toLatin1()
            + "\"><rsp:Code>http://schemas.microsoft.com/wbem/wsman/1/windows/shell/signal/" + code
            + "</rsp:Code></rsp:Signal>",
        shellId };
}

inline VerbRequest remove(const QString &shellId, const QString &resourceUri = Wsman::Resource::commandShell)
{
    return { Wsman::Action::remove, resourceUri, {}, shellId };
}

} // namespace Verbs
