/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include <iterator>

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

/// The shortest end of a chunked body, "0\r\n\r\n". Given fewer bytes after it has asked for more of one,
/// Boost 1.74 runs into an assertion.
constexpr qsizetype leastOfChunks = 5;

QByteArray toByteArray(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void HttpResponse::setHeader(QByteArrayView name, const QByteArray &value)
{
    headers.removeIf(
        [name](const auto &header) { return name.compare(header.first, Qt::CaseInsensitive) == 0; });
    headers.append({ name.toByteArray(), value });
}

HttpResponseParser::HttpResponseParser(const Limits &limits)
    : m_limits(limits)
{
    startAnswer();
}

void HttpResponseParser::startAnswer()
{
    m_parser = std::make_unique<Parser>();
    // Boost 1.74 counts what comes at once, so that a header which drips in has no limit; parsePending()
    // counts all of it.
    m_parser->header_limit(m_limits.header + 1);
    m_parser->body_limit(m_limits.body);
    // It also forgets the limit of the body when it goes on from the header in one call.
    m_parser->eager(false);
    m_headerBytes = 0;
    m_asksForMore = false;
}

HttpResponseParser::Progress HttpResponseParser::feed(const QByteArray &bytes)
{
    m_hasStarted = m_hasStarted || !bytes.isEmpty();
    m_pending += bytes;
    return parsePending();
}

HttpResponseParser::Progress HttpResponseParser::parsePending()
{
    while (!m_pending.isEmpty()) {
        const bool isInHeader = !m_parser->is_header_done();
        if (!isInHeader && m_asksForMore && m_pending.size() < leastOfChunks)
            return Progress::NeedsMore;
        boost::beast::error_code code;
        const size_t used
            = m_parser->put(boost::asio::buffer(m_pending.constData(), size_t(m_pending.size())), code);
        m_pending.remove(0, qsizetype(used));
        m_headerBytes += isInHeader ? quint64(used) : 0;
        m_parser->eager(m_parser->is_header_done());
        m_asksForMore = code == http::error::need_more;
        // What is left of a body is the head of a chunk or the trailer, which Boost lets grow for ever.
        const quint64 unfinished = m_asksForMore ? quint64(m_pending.size()) : 0;
        if (m_headerBytes > m_limits.header || unfinished > m_limits.header || hasTooManyHeaders())
            return fail(http::error::header_limit);
        if (code && !m_asksForMore)
            return fail(code);
        if (!m_parser->is_done()) {
            if (m_asksForMore || used == 0)
                return Progress::NeedsMore;
            continue;
        }
        // 101 would change the protocol, which nobody asked for; as an answer it is an error like any other.
        const int status = int(m_parser->get().result_int());
        if (status / 100 != 1 || status == 101)
            return Progress::Complete;
        if (++m_interimAnswers > m_limits.interimAnswers) {
            m_error = u"more than %1 interim answers"_s.arg(m_limits.interimAnswers);
            return Progress::Failed;
        }
        startAnswer();
    }
    return Progress::NeedsMore;
}

bool HttpResponseParser::hasTooManyHeaders() const
{
    // Trailers are among them.
    const auto &fields = m_parser->get();
    return (m_parser->is_header_done() || m_parser->is_done())
        && std::distance(fields.begin(), fields.end()) > m_limits.headerLines;
}

HttpResponseParser::Progress HttpResponseParser::feedEnd()
{
    if (m_parser->is_done())
        return Progress::Complete;
    boost::beast::error_code code;
    // Of a parser that has not seen a byte, as after an interim answer, the end would make an empty 200.
    if (m_parser->got_some())
        m_parser->put_eof(code);
    if (code || !m_parser->is_done()) {
        m_error = u"the connection was closed in the middle of the answer"_s;
        return Progress::Failed;
    }
    return Progress::Complete;
}

HttpResponseParser::Progress HttpResponseParser::fail(const boost::beast::error_code &code)
{
    m_isTooLarge = code == http::error::body_limit || code == http::error::header_limit;
    m_error = QString::fromStdString(code.message());
    return Progress::Failed;
}

HttpResponse HttpResponseParser::takeResponse()
{
    HttpResponse response;
    // After 101 no HTTP follows.
    response.keepAlive = m_parser->keep_alive() && m_parser->get().result_int() != 101;
    const auto message = m_parser->release();
    response.status = int(message.result_int());
    response.reasonPhrase = toByteArray(message.reason());
    for (const auto &field : message)
        response.headers.append({ toByteArray(field.name_string()), toByteArray(field.value()) });
    response.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    return response;
}
