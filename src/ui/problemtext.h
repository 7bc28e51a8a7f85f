/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

class Connection;
struct TransportError;

/// An error in the words of the problem panel. All that a server wrote has passed safeDisplay() and is cut to
/// a length that can be read; a member that would only repeat another one is empty.
struct ProblemText {
    /// What happened, one sentence.
    QString what;
    /// What to do next.
    QString next;
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

    /// All of it with the computer, its URI and the time, for the clipboard. No secrets.
    [[nodiscard]] static QString report(const Connection &connection);
};
