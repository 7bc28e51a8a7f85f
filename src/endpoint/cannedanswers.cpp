/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "cannedanswers.h"

namespace {

constexpr char soapType[] = "application/soap+xml;charset=UTF-8";

constexpr char envelopeStart[]
    = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Header/><s:Body>";
constexpr char envelopeEnd[] = "</s:Body></s:Envelope>";

HttpAnswer htmlPage()
{
    HttpAnswer answer;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = "<!DOCTYPE html>\n<html><head><title>Log on</title><meta charset=utf-8></head>"
                  "<body><h1>Please log on to the network<br></h1></body></html>\n";
    return answer;
}

/// As HTTP.sys says it while the service behind it is down, whatever was agreed on with that.
HttpAnswer unavailable()
{
    HttpAnswer answer;
    answer.status = 503;
    answer.contentType = "text/html; charset=us-ascii";
    answer.body = "<html><head><title>Service Unavailable</title></head>"
                  "<body><h2>Service Unavailable</h2><p>HTTP Error 503.</p></body></html>\n";
    return answer;
}

HttpAnswer deepNesting()
{
    constexpr int depth = 10'000;
    HttpAnswer answer;
    answer.contentType = soapType;
    answer.body = envelopeStart + QByteArray("<d>").repeated(depth) + QByteArray("</d>").repeated(depth)
        + envelopeEnd;
    return answer;
}

/// Ten entities, each of which is ten of the one before.
HttpAnswer xmlBomb()
{
    QByteArray entities = "<!ENTITY e0 \"expand\">";
    for (int level = 1; level < 10; ++level) {
        const QByteArray reference = "&e" + QByteArray::number(level - 1) + ';';
        entities += "<!ENTITY e" + QByteArray::number(level) + " \"" + reference.repeated(10) + "\">";
    }
    HttpAnswer answer;
    answer.contentType = soapType;
    answer.body = "<!DOCTYPE bomb [" + entities + "]>" + envelopeStart + "<d>&e9;</d>" + envelopeEnd;
    return answer;
}

HttpAnswer redirect()
{
    HttpAnswer answer = emptyAnswer(302);
    answer.headers.emplace_back("Location", "http://elsewhere.invalid:5985/wsman");
    return answer;
}

} // namespace

HttpAnswer unauthorizedAnswer(const QVector<QByteArray> &challenges)
{
    HttpAnswer answer = emptyAnswer(401);
    for (const QByteArray &challenge : challenges)
        answer.headers.emplace_back("WWW-Authenticate", challenge);
    return answer;
}

HttpAnswer emptyAnswer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    return answer;
}

std::optional<HttpAnswer> cannedAnswer(Misbehaviour what)
{
    if (what == Misbehaviour::Unauthorized)
        return unauthorizedAnswer({ "Basic realm=\"WSMAN\"" });
    if (what == Misbehaviour::EmptyError)
        return emptyAnswer(500);
    if (what == Misbehaviour::Unavailable)
        return unavailable();
    if (what == Misbehaviour::HtmlPage)
        return htmlPage();
    if (what == Misbehaviour::Redirect)
        return redirect();
    if (what == Misbehaviour::DeepNesting)
        return deepNesting();
    if (what == Misbehaviour::XmlBomb)
        return xmlBomb();
    return std::nullopt;
}
