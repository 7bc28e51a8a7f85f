/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class Connection;
struct Endpoint;
struct TransportError;

/// An error in the words of the problem panel. All that a server wrote has passed safeDisplay() and is cut to
/// a length that can be read; a member that would only repeat another one is empty.
struct ProblemText {
    /// What happened, one sentence.
    QString what;
    /// What to do next; where several causes are possible, a numbered line for each, the likeliest first.
    QString next;
    /// The account that was sent and its form, where the error is about the user.
    QString account;
    /// The server's own words, the innermost first of all.
    QString serverText;
    /// The code in all forms and the name of the subcode; empty where the error has none.
    QString code;
    /// What is known of that code beyond `what` and `next`.
    QString advice;
    /// The authentication schemes that the server offers, "Negotiate, Basic".
    QString offered;
    /// "HTTP status 500", and what the lower layer said.
    QString technical;
    /// The raw answer, pretty-printed where it is XML; empty where nothing came.
    QString rawAnswer;

    explicit ProblemText(const TransportError &error);
    /// With what only the endpoint tells: the account, and what to try with it.
    ProblemText(const TransportError &error, const Endpoint &endpoint);

    /// All of it with the computer, its URI and the time, for the clipboard. No secrets.
    [[nodiscard]] static QString report(const Connection &connection);
};
