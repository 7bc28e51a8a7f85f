/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httprequestreader.h"

#include "cimclass.h"
#include "eventquery.h"
#include "fuzztarget.h"
#include "requestenvelope.h"
#include "wqlquery.h"

using namespace Qt::StringLiterals;

namespace {

const CimInstance instance{ { u"Name"_s, u"Spooler"_s }, { u"State"_s, u"Running"_s },
    { u"ProcessId"_s, u"4"_s } };

void checkQuery(const QString &text)
{
    const auto query = WqlQuery::from(text);
    if (!query)
        return;
    require(!query->className().isEmpty(), "a query names a class");
    (void)query->matches(instance);
}

void checkEnvelope(const QByteArray &body, const QByteArray &charset)
{
    const auto envelope = readRequestEnvelope(body, charset);
    if (!envelope) {
        require(!envelope.error().isEmpty(), "a refusal has a reason");
        return;
    }
    (void)envelope->kind();
    require(envelope->timeLimit().count() >= 0, "a time limit is never negative");
    checkQuery(envelope->body.filterText);
    if (const auto events = EventQuery::from(envelope->body.eventSelects))
        (void)events->matches(LogEvent());
}

/// The first line is a query, as a filter would bring it; the rest comes over a connection.
const FuzzTarget target("endpointrequest", [](const QByteArray &bytes) {
    FuzzInput input(bytes);
    checkQuery(QString::fromUtf8(input.takeLine()));
    HttpRequestReader reader;
    QByteArray received = input.rest();
    for (;;) {
        const HttpRequestReader::State state = reader.feed(received);
        if (state == HttpRequestReader::State::WantsContinue)
            continue;
        if (state != HttpRequestReader::State::Complete)
            break;
        const HttpRequest request = reader.take();
        require(request.body.size() <= HttpRequestReader::bodyLimit, "a body is no longer than the limit");
        require(request.header("Authorization").isEmpty()
                || request.redactedHead().toLower().contains("authorization: <redacted>"),
            "credentials are left out of the log");
        checkEnvelope(request.body, request.charset());
    }
});

} // namespace
