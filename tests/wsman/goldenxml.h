/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "request.h"
#include "response.h"

#include <QRegularExpression>
#include <QString>

/// A message together with what was common to its answer.
template <typename T> struct ReadAnswer {
    Result<Wsman::Response, QString> response;
    T message;
};

template <typename T> ReadAnswer<T> readAnswer(const QByteArray &bytes)
{
    Wsman::MessageReader<T> reader;
    auto response = Wsman::readResponse(bytes, "utf-8", reader);
    return { std::move(response), std::move(reader.message) };
}

/// An answer with this in its Body and its Header; the usual prefixes are declared.
inline QByteArray goldenEnvelope(const QByteArray &body, const QByteArray &header = {})
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
           " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'"
           " xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'"
           " xmlns:n='http://schemas.xmlsoap.org/ws/2004/09/enumeration'"
           " xmlns:e='http://schemas.xmlsoap.org/ws/2004/08/eventing'"
           " xmlns:rsp='http://schemas.microsoft.com/wbem/wsman/1/windows/shell'"
           " xmlns:cim='http://schemas.dmtf.org/wbem/wscim/1/common'"
           " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
           "<s:Header>"
        + header + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
}

/// What stands in the Body of a request, as it is written, with the declarations of namespaces left out.
inline QString bodyOf(const Wsman::Request &request)
{
    const QString envelope = QString::fromUtf8(Wsman::toEnvelope(request, Wsman::RequestContext()));
    static const QRegularExpression body(
        QStringLiteral("<s:Body[^>]*>(.*)</s:Body>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression declarations(QStringLiteral(" xmlns(:\\w+)?=\"[^\"]*\""));
    return body.match(envelope).captured(1).remove(declarations);
}

/// The same of the Header.
inline QString headerOf(const Wsman::Request &request)
{
    const QString envelope = QString::fromUtf8(Wsman::toEnvelope(request, Wsman::RequestContext()));
    return envelope.section(QStringLiteral("<s:Header>"), 1).section(QStringLiteral("</s:Header>"), 0, 0);
}
