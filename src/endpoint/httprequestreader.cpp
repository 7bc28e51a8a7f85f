/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

// Boost comes before Qt, whose macros collide with its names.
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/string_body.hpp>

#include "httprequestreader.h"

namespace http = boost::beast::http;

namespace {

/// The shortest end of a chunked body, "0\r\n\r\n". Given fewer bytes after it has asked for more of one,
/// Boost 1.74 runs into an assertion.
constexpr qsizetype leastOfChunks = 5;

QByteArray toByteArray(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

int statusFor(const boost::beast::error_code &error)
{
    return error == http::error::body_limit ? 413 : 400;
}

} // namespace

struct HttpRequestReader::Parser : http::request_parser<http::string_body> {
    Parser()
    {
        // Boost 1.74 counts what comes at once, so that a header which drips in has no limit; feed() counts
        // all of it.
        header_limit(headerLimit + 1);
        body_limit(bodyLimit);
        // It also forgets the limit of the body when it goes on from the header in one call.
        eager(false);
    }
};

HttpRequestReader::HttpRequestReader()
    : m_parser(std::make_unique<Parser>())
{
}

HttpRequestReader::~HttpRequestReader() = default;

HttpRequestReader::State HttpRequestReader::feed(QByteArray &bytes)
{
    bool isStarved = false;
    while (!bytes.isEmpty() && !m_parser->is_done() && !isStarved) {
        const bool isInHeader = !m_parser->is_header_done();
        if (!isInHeader && m_asksForMore && bytes.size() < leastOfChunks)
            break;
        boost::beast::error_code error;
        const auto buffer = boost::asio::buffer(bytes.constData(), std::size_t(bytes.size()));
        const auto used = qsizetype(m_parser->put(buffer, error));
        bytes.remove(0, used);
        m_headerBytes += isInHeader ? used : 0;
        m_parser->eager(m_parser->is_header_done());
        m_asksForMore = error == http::error::need_more;
        // What is left of a body is the head of a chunk or the trailer, which Boost lets grow for ever.
        const qsizetype unfinished = m_asksForMore ? bytes.size() : 0;
        if (m_headerBytes > headerLimit || unfinished > headerLimit)
            return fail(statusFor(http::error::header_limit));
        if (error && !m_asksForMore)
            return fail(statusFor(error));
        isStarved = m_asksForMore || used == 0;
    }
    if (m_parser->is_done())
        return State::Complete;
    if (!m_parser->is_header_done() || m_continueSaid)
        return State::NeedMore;
    m_continueSaid = http::token_list(m_parser->get()[http::field::expect]).exists("100-continue");
    return m_continueSaid ? State::WantsContinue : State::NeedMore;
}

HttpRequestReader::State HttpRequestReader::fail(int status)
{
    m_status = status;
    return State::Failed;
}

HttpRequest HttpRequestReader::take()
{
    const auto &message = m_parser->get();
    HttpRequest request;
    request.method = toByteArray(message.method_string());
    request.target = toByteArray(message.target());
    request.body = QByteArray::fromStdString(message.body());
    request.keepAlive = message.keep_alive();
    for (const auto &field : message)
        request.headers.emplace_back(toByteArray(field.name_string()), toByteArray(field.value()));
    reset();
    return request;
}

void HttpRequestReader::reset()
{
    m_parser = std::make_unique<Parser>();
    m_headerBytes = 0;
    m_asksForMore = false;
    m_continueSaid = false;
}
