/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerations.h"

#include "namespaces.h"
#include "request.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds enumerationTimeout = 240s;

/// What an item takes within an answer, where the usual prefixes are declared.
qsizetype sizeOf(const EnumerationItems &items, qsizetype index)
{
    using namespace Wsman;
    QString text;
    QXmlStreamWriter xml(&text);
    xml.writeNamespace(Ns::wsman, "w"_L1);
    xml.writeNamespace(Ns::shell, "rsp"_L1);
    xml.writeNamespace(Ns::addressing, "a"_L1);
    xml.writeStartElement("i"_L1);
    const qsizetype before = text.size();
    items.write(xml, index);
    return text.size() - before;
}

} // namespace

Enumerations::Enumerations(const ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_endTimer.setInterval(enumerationTimeout / 4);
    connect(&m_endTimer, &QTimer::timeout, this, &Enumerations::endUnused);
    connect(&clock, &ServiceClock::advanced, this, &Enumerations::endUnused);
}

QString Enumerations::begin(const EnumerationItems &items, const QString &owner)
{
    QString context = Wsman::uuidUri(QUuid::createUuid());
    m_open.insert(context, { std::make_shared<EnumerationItems>(items), 0, owner, m_clock.now() });
    if (!m_endTimer.isActive())
        m_endTimer.start();
    return context;
}

Result<Enumerations::Page, SoapFault> Enumerations::pull(const QString &context, const Limits &limits)
{
    const auto it = m_open.find(context);
    if (it == m_open.end())
        return Failure{ Faults::invalidContext() };
    Page page{ it->items, it->next, 0, context };
    const qsizetype left = it->items->count - it->next;
    qsizetype characters = 0;
    while (page.count < std::min(left, limits.count)) {
        characters += sizeOf(*it->items, page.first + page.count);
        if (characters > limits.characters)
            break;
        ++page.count;
    }
    if (page.count == 0 && left > 0)
        return Failure{ Faults::answerTooLarge(characters) };
    it->next += page.count;
    it->lastUsed = m_clock.now();
    if (it->next == it->items->count) {
        m_open.erase(it);
        page.context.clear();
    }
    return page;
}

int Enumerations::countOf(const QString &owner) const
{
    return int(std::ranges::count_if(
        m_open, [&](const Open &open) { return open.owner.compare(owner, Qt::CaseInsensitive) == 0; }));
}

QHash<QString, int> Enumerations::countsByOwner() const
{
    QHash<QString, int> counts;
    for (const Open &open : m_open)
        ++counts[open.owner];
    return counts;
}

void Enumerations::endUnused()
{
    const QDateTime oldest = m_clock.now().addMSecs(-enumerationTimeout.count());
    m_open.removeIf([&](const auto &entry) { return entry.value().lastUsed < oldest; });
    if (m_open.isEmpty())
        m_endTimer.stop();
}
