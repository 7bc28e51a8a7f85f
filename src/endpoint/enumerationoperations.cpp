/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationoperations.h"

#include "namespaces.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace Wsman;

namespace {

/// Windows' default for the first page of an optimised enumeration, and for a Pull (DSP0226 8.2.3).
constexpr int defaultElements = 20;
/// MaxBatchItems.
constexpr int mostElements = 32'000;
/// Headers and the frame of a page.
constexpr qsizetype frameSize = 2048;

enum class PageOf { Enumerate, Pull };

/// n:EnumerateResponse without any items (WS-Enumeration 3.1).
void writeBegun(QXmlStreamWriter &xml, const QString &context)
{
    xml.writeStartElement(Ns::enumeration, "EnumerateResponse"_L1);
    xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, context);
    xml.writeEndElement();
}

/// n:EnumerateResponse of an optimised enumeration (DSP0226 8.2.3), or n:PullResponse.
void writePage(QXmlStreamWriter &xml, const Enumerations::Page &page, PageOf operation)
{
    const bool optimised = operation == PageOf::Enumerate;
    const QLatin1StringView space = optimised ? Ns::wsman : Ns::enumeration;
    xml.writeStartElement(Ns::enumeration, optimised ? "EnumerateResponse"_L1 : "PullResponse"_L1);
    xml.writeTextElement(Ns::enumeration, "EnumerationContext"_L1, page.context);
    xml.writeStartElement(space, "Items"_L1);
    for (qsizetype i = 0; i < page.count; ++i)
        page.items->write(xml, page.first + i);
    xml.writeEndElement();
    if (page.context.isEmpty())
        xml.writeEmptyElement(space, "EndOfSequence"_L1);
    xml.writeEndElement();
}

SoapResult pageAnswer(
    const Result<Enumerations::Page, SoapFault> &page, QLatin1StringView action, PageOf operation)
{
    if (!page)
        return Failure{ page.error() };
    return SoapAnswer{ action,
        [page = *page, operation](QXmlStreamWriter &xml) { writePage(xml, page, operation); } };
}

} // namespace

Result<Enumerations::Limits, SoapFault> EnumerationOperations::limitsOf(const RequestEnvelope &request)
{
    Enumerations::Limits limits{ defaultElements, std::numeric_limits<qsizetype>::max() };
    if (!request.body.maxElements.isEmpty()) {
        bool ok = false;
        limits.count = request.body.maxElements.toInt(&ok);
        if (!ok || limits.count <= 0)
            return Failure{ Faults::invalidValue(u"MaxElements"_s, request.body.maxElements) };
    }
    limits.count = qMin<qsizetype>(limits.count, mostElements);
    if (const qsizetype envelope = request.maxEnvelopeSize.toLongLong(); envelope > 0)
        limits.characters = (request.utf16 ? envelope / 2 : envelope) - frameSize;
    return limits;
}

SoapResult EnumerationOperations::begin(
    const RequestEnvelope &request, const Caller &caller, const EnumerationItems &items)
{
    const auto limits = limitsOf(request);
    if (!limits)
        return Failure{ limits.error() };
    if (const auto fault = m_quotas.forNewOperation(caller.user))
        return Failure{ *fault };
    const QString context = m_enumerations.begin(items, caller.user);
    if (!request.body.optimize) {
        return SoapAnswer{ Action::enumerateResponse,
            [context](QXmlStreamWriter &xml) { writeBegun(xml, context); } };
    }
    const auto page = m_enumerations.pull(context, *limits);
    if (!page)
        m_enumerations.release(context); // nobody knows it
    return pageAnswer(page, Action::enumerateResponse, PageOf::Enumerate);
}

SoapResult EnumerationOperations::pull(const RequestEnvelope &request)
{
    const auto limits = limitsOf(request);
    if (!limits)
        return Failure{ limits.error() };
    return pageAnswer(m_enumerations.pull(request.body.context, *limits), Action::pullResponse, PageOf::Pull);
}

SoapResult EnumerationOperations::release(const RequestEnvelope &request)
{
    if (!m_enumerations.release(request.body.context))
        return Failure{ Faults::invalidContext() };
    return SoapAnswer{ Action::releaseResponse, {} };
}
