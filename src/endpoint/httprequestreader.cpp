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
        header_limit(headerLimit);
        body_limit(bodyLimit);
        eager(true);
    }
};

HttpRequestReader::HttpRequestReader()
    : m_parser(std::make_unique<Parser>())
{
}

HttpRequestReader::~HttpRequestReader() = default;

HttpRequestReader::State HttpRequestReader::feed(QByteArray &bytes)
{
    boost::beast::error_code error;
    while (!bytes.isEmpty() && !m_parser->is_done() && !error) {
        const auto buffer = boost::asio::buffer(bytes.constData(), std::size_t(bytes.size()));
        bytes.remove(0, qsizetype(m_parser->put(buffer, error)));
    }
    if (error && error != http::error::need_more) {
        m_status = statusFor(error);
        return State::Failed;
    }
    if (m_parser->is_done())
        return State::Complete;
    if (!m_parser->is_header_done() || m_continueSaid)
        return State::NeedMore;
    m_continueSaid = http::token_list(m_parser->get()[http::field::expect]).exists("100-continue");
    return m_continueSaid ? State::WantsContinue : State::NeedMore;
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
    m_continueSaid = false;
}
