/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerations.h"

#include "request.h"

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds enumerationTimeout = 240s;
}

Enumerations::Enumerations(QObject *parent)
    : QObject(parent)
{
    m_endTimer.setInterval(enumerationTimeout / 4);
    connect(&m_endTimer, &QTimer::timeout, this, &Enumerations::endUnused);
}

QString Enumerations::begin(const QVector<Shell> &shells)
{
    QString context = Wsman::uuidUri(QUuid::createUuid());
    m_open.insert(context, { shells, QDateTime::currentDateTimeUtc() });
    if (!m_endTimer.isActive())
        m_endTimer.start();
    return context;
}

Enumerations::Page Enumerations::pull(const QString &context, int count)
{
    Open &open = m_open[context];
    Page page{ open.rest.mid(0, count), context };
    open.rest.remove(0, page.shells.size());
    open.lastUsed = QDateTime::currentDateTimeUtc();
    if (open.rest.isEmpty()) {
        m_open.remove(context);
        page.context.clear();
    }
    return page;
}

void Enumerations::endUnused()
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addMSecs(-enumerationTimeout.count());
    m_open.removeIf([&](const auto &entry) { return entry.value().lastUsed < oldest; });
    if (m_open.isEmpty())
        m_endTimer.stop();
}
