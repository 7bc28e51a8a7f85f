/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventquery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAmong(const QVector<int> &wanted, int value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

} // namespace

std::optional<EventQuery> EventQuery::from(const QVector<RequestBody::EventSelect> &selects)
{
    static const QRegularExpression form(
        u"\\A\\*(?:\\[System\\[[\\s()]*(?:(?:Level|EventID)\\s*=\\s*\\d+[\\s()]*(?:or|and)?[\\s()]*)+\\]\\])?\\z"_s);
    static const QRegularExpression comparison(u"(Level|EventID)\\s*=\\s*(\\d+)"_s);
    if (selects.isEmpty())
        return std::nullopt;
    EventQuery query;
    for (const RequestBody::EventSelect &wanted : selects) {
        if (!form.match(wanted.xpath).hasMatch() || wanted.channel.isEmpty())
            return std::nullopt;
        Select select{ wanted.channel, {}, {} };
        for (auto it = comparison.globalMatch(wanted.xpath); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            QVector<int> &values = match.captured(1) == "Level"_L1 ? select.levels : select.eventIds;
            values.append(match.captured(2).toInt());
        }
        query.m_selects.append(select);
    }
    return query;
}

bool EventQuery::matches(const LogEvent &event) const
{
    return std::ranges::any_of(m_selects, [&](const Select &select) {
        return select.channel.compare(event.channel, Qt::CaseInsensitive) == 0
            && isAmong(select.levels, event.level) && isAmong(select.eventIds, event.eventId);
    });
}
