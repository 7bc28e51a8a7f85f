/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QString>

class Connection;

/// What the user typed into the filter box. Each word must be found, without regard to case, in one of the
/// texts of a row; a word with a prefix ("state:", "user:", "os:", "error:") only in that one. A value.
class ConnectionFilter {
public:
    ConnectionFilter() = default;
    explicit ConnectionFilter(const QString &text);

    /// Lets everything through.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool matches(const Connection &connection) const;

private:
    enum class Field { Any, State, User, System, Error };

    struct Word {
        Field field;
        QString text;
    };

    [[nodiscard]] static Word parseWord(const QString &typed);
    [[nodiscard]] static bool matches(const Word &word, const Connection &connection);

    QList<Word> m_words;
};
