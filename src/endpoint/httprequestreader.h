/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "httpmessage.h"

#include <memory>

/// Takes the bytes of one connection apart into requests (RFC 9112), by the parser of Boost.Beast.
class HttpRequestReader {
public:
    static constexpr int headerLimit = 64 * 1024;
    static constexpr int bodyLimit = 512 * 1024;

    enum class State {
        NeedMore,
        WantsContinue, ///< the client waits for 100 Continue before it sends the body; said once
        Complete, ///< take() has the request
        Failed, ///< this is no HTTP, or more than is taken; status() tells which
    };

    HttpRequestReader();
    ~HttpRequestReader();

    /// Reads on, and removes what it has read from the bytes; what is left must be given again, with more
    /// bytes behind it.
    [[nodiscard]] State feed(QByteArray &bytes);
    /// The request that is complete; the reader is then ready for the next one.
    [[nodiscard]] HttpRequest take();
    /// What to answer to a request that failed.
    [[nodiscard]] int status() const { return m_status; }

private:
    struct Parser;

    State fail(int status);
    void reset();

    std::unique_ptr<Parser> m_parser;
    int m_status = 0;
    qsizetype m_headerBytes = 0;
    bool m_asksForMore = false; ///< whether the parser has not enough to go on
    bool m_continueSaid = false;
};
