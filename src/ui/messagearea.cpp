/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "messagearea.h"

#include "messagebar.h"

#include <QMetaEnum>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

MessageBar *MessageArea::show(
    Topic topic, InlineMessage::Kind kind, const QString &text, const QString &action)
{
    clear(topic);
    auto *bar = new MessageBar(kind, text, action, this);
    bar->setObjectName(
        "messageBar"_L1 + QLatin1StringView(QMetaEnum::fromType<Topic>().valueToKey(int(topic))));
    m_bars.insert(topic, bar);
    m_layout->addWidget(bar);
    connect(bar, &MessageBar::ended, this, [this, topic] { clear(topic); });
    setVisible(true);
    return bar;
}

void MessageArea::clear(Topic topic)
{
    MessageBar *bar = m_bars.take(topic);
    if (!bar)
        return;
    bar->disconnect(this);
    bar->hide();
    bar->deleteLater();
    setVisible(!m_bars.isEmpty());
}
