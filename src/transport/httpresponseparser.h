/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

// Boost goes first: it must not see Qt's keyword macros.
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

/// An HTTP answer as it came.
struct HttpResponse {
    int status = 0;
    QByteArray reasonPhrase;
    /// In the order of arrival; a name may be there more than once.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// Whether the connection may carry another exchange (RFC 9112 9.3).
    bool keepAlive = false;

    /// The first header of that name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    void setHeader(QByteArrayView name, const QByteArray &value);
};

/// Makes an answer of the bytes of one connection, in whatever pieces they come, within limits. Owns
/// Boost.Beast's parser; adds what a client needs around it: interim answers, and bytes after the end.
class HttpResponseParser {
public:
    struct Limits {
        /// Bytes of the body; an announced Content-Length beyond it is refused before the first byte of it.
        quint64 body;
        /// Bytes of the status line and all header lines.
        quint32 header = 64 * 1024;
        /// Header lines; a QNetworkReply looks through all of them for each.
        int headerLines = 500;
        /// How many 1xx answers may come before the real one.
        int interimAnswers = 8;
    };
    enum class Progress { NeedsMore, Complete, Failed };

    explicit HttpResponseParser(const Limits &limits);

    Progress feed(const QByteArray &bytes);
    /// The server has closed the connection, which is the proper end of some answers (RFC 9112 6.3).
    Progress feedEnd();

    /// Whether the server has sent anything at all.
    [[nodiscard]] bool hasStarted() const { return m_hasStarted; }
    /// Whether bytes came that belong to no answer; the connection must not be used again.
    [[nodiscard]] bool hasLeftover() const { return !m_pending.isEmpty(); }
    /// After Complete.
    [[nodiscard]] HttpResponse takeResponse();
    /// After Failed; untranslated.
    [[nodiscard]] QString error() const { return m_error; }
    /// After Failed: whether a limit was exceeded, rather than the grammar.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }

private:
    using Parser = boost::beast::http::response_parser<boost::beast::http::string_body>;

    void startAnswer();
    Progress parsePending();
    [[nodiscard]] bool hasTooManyHeaders() const;
    Progress fail(const boost::beast::error_code &code);

    Limits m_limits;
    std::unique_ptr<Parser> m_parser;
    /// What the parser has not consumed yet.
    QByteArray m_pending;
    QString m_error;
    int m_interimAnswers = 0;
    /// How much of the header the parser has consumed.
    quint64 m_headerBytes = 0;
    bool m_asksForMore = false;
    bool m_hasStarted = false;
    bool m_isTooLarge = false;
};
