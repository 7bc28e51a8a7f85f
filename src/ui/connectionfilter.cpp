/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionfilter.h"

#include "connection.h"
#include "connectiontext.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool contains(const QString &text, const QString &word)
{
    return text.contains(word, Qt::CaseInsensitive);
}

/// The name that the user reads, and PowerShell's own, so that "state:beforeopen" works in every language.
/// From the start of the name: "state:open" must not find "BeforeOpen".
bool isState(LiveObject::State state, const QString &word)
{
    const auto name = QLatin1StringView(QMetaEnum::fromType<LiveObject::State>().valueToKey(int(state)));
    return stateName(state).startsWith(word, Qt::CaseInsensitive)
        || name.startsWith(word, Qt::CaseInsensitive);
}

bool isAnywhere(const Connection &connection, const QString &word)
{
    const Profile &profile = connection.profile();
    return contains(profile.displayName(), word) || contains(profile.endpoint.host, word)
        || contains(stateName(connection.state()), word) || contains(ConnectionText::user(connection), word)
        || contains(ConnectionText::transport(profile.endpoint, connection.mechanism()), word)
        || contains(connection.message(), word);
}

} // namespace

ConnectionFilter::ConnectionFilter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &typed : words) {
        // While only the prefix is there, there is nothing to look for yet.
        if (const Word word = parseWord(typed); !word.text.isEmpty())
            m_words.append(word);
    }
}

ConnectionFilter::Word ConnectionFilter::parseWord(const QString &typed)
{
    static constexpr struct {
        QLatin1StringView prefix;
        Field field;
    } prefixes[] = { { "state:"_L1, Field::State }, { "user:"_L1, Field::User }, { "os:"_L1, Field::System },
        { "error:"_L1, Field::Error } };
    for (const auto &[prefix, field] : prefixes) {
        if (typed.startsWith(prefix, Qt::CaseInsensitive))
            return { field, typed.sliced(prefix.size()) };
    }
    return { Field::Any, typed };
}

bool ConnectionFilter::matches(const Connection &connection) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
        [&connection](const Word &word) { return matches(word, connection); });
}

bool ConnectionFilter::matches(const Word &word, const Connection &connection)
{
    switch (word.field) {
    case Field::Any:
        return isAnywhere(connection, word.text);
    case Field::State:
        return isState(connection.state(), word.text);
    case Field::User:
        return contains(ConnectionText::user(connection), word.text);
    case Field::System:
        return contains(ConnectionText::system(connection), word.text);
    case Field::Error:
        return connection.lastError() && contains(connection.lastError()->message, word.text);
    }
    Q_UNREACHABLE();
}
