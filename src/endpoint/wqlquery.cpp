/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "wqlquery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

QRegularExpression likePattern(const QString &value)
{
    QString pattern = QRegularExpression::escape(value);
    pattern.replace("\\%"_L1, ".*"_L1).replace("_"_L1, "."_L1);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), anyCase);
}

/// Numbers as numbers, all else as text in any case.
int compared(const QString &one, const QString &other)
{
    bool areNumbers = false;
    bool isNumber = false;
    const double left = one.toDouble(&areNumbers);
    const double right = other.toDouble(&isNumber);
    if (!areNumbers || !isNumber)
        return one.compare(other, Qt::CaseInsensitive);
    return left < right ? -1 : int(left > right);
}

} // namespace

std::optional<WqlQuery> WqlQuery::from(const QString &text)
{
    static const QRegularExpression form(
        u"\\Aselect\\s+(\\*|\\w+(?:\\s*,\\s*\\w+)*)\\s+from\\s+(\\w+)(?:\\s+where\\s+(.+))?\\z"_s,
        anyCase | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression condition(
        u"\\G\\s*(\\w+)\\s*(=|<>|!=|<=|>=|<|>|\\blike\\b)\\s*(?:'([^']*)'|\"([^\"]*)\"|(\\w+))\\s*(and\\b|or\\b|\\z)"_s,
        anyCase);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    WqlQuery query;
    query.m_className = match.captured(2);
    if (match.captured(1) != "*"_L1)
        query.m_properties = match.captured(1).remove(u' ').split(u',');
    const QString where = match.captured(3);
    qsizetype at = 0;
    bool isNew = true;
    while (at < where.size()) {
        const QRegularExpressionMatch part = condition.match(where, at);
        if (!part.hasMatch())
            return std::nullopt;
        if (isNew)
            query.m_alternatives.append(QVector<Condition>());
        query.m_alternatives.last().append({ part.captured(1), part.captured(2).toLower(),
            part.captured(3) + part.captured(4) + part.captured(5) });
        isNew = part.captured(6).compare("or"_L1, Qt::CaseInsensitive) == 0;
        at = part.capturedEnd();
        if (at == where.size() && !part.captured(6).isEmpty())
            return std::nullopt; // something has to stand behind "and"
    }
    return query;
}

bool WqlQuery::matches(const CimInstance &instance) const
{
    if (m_alternatives.isEmpty())
        return true;
    return std::ranges::any_of(m_alternatives, [&](const QVector<Condition> &all) {
        return std::ranges::all_of(all, [&](const Condition &one) { return one.isMet(instance); });
    });
}

bool WqlQuery::Condition::isMet(const CimInstance &instance) const
{
    const QString actual = valueOf(instance, property);
    if (comparison == "like"_L1)
        return likePattern(value).match(actual).hasMatch();
    const int order = compared(actual, value);
    if (comparison == "="_L1)
        return order == 0;
    if (comparison == "<"_L1)
        return order < 0;
    if (comparison == ">"_L1)
        return order > 0;
    if (comparison == "<="_L1)
        return order <= 0;
    if (comparison == ">="_L1)
        return order >= 0;
    return order != 0;
}
