/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "messagebar.h"

#include "semanticcolors.h"
#include "tintedicon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lifetimeOfInformation = 30s;

QColor kindColor(InlineMessage::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case InlineMessage::Kind::Hint:
        return SemanticColors::muted(palette);
    case InlineMessage::Kind::Information:
        return SemanticColors::busy(palette);
    case InlineMessage::Kind::Success:
        return SemanticColors::ok(palette);
    case InlineMessage::Kind::Warning:
        return SemanticColors::attention(palette);
    case InlineMessage::Kind::Error:
        return SemanticColors::error(palette);
    }
    Q_UNREACHABLE();
}

bool isOnlyGoodToKnow(InlineMessage::Kind kind)
{
    return kind != InlineMessage::Kind::Warning && kind != InlineMessage::Kind::Error;
}

} // namespace

MessageBar::MessageBar(InlineMessage::Kind kind, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_layout(new QHBoxLayout(this))
    , m_dismissButton(makeDismissButton())
{
    m_message->setMessage(kind, text);
    m_layout->setContentsMargins(12, 5, 6, 5);
    m_layout->addWidget(m_message, 1, Qt::AlignVCenter);
    m_layout->addWidget(m_dismissButton, 0, Qt::AlignVCenter);
    if (!action.isEmpty())
        addActionButton(action);
    if (isOnlyGoodToKnow(kind)) {
        m_lifetime.setInterval(lifetimeOfInformation);
        connect(&m_lifetime, &QTimer::timeout, this, &MessageBar::endUnlessInUse);
        m_lifetime.start();
    }
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_layout->insertWidget(m_layout->indexOf(m_dismissButton), button, 0, Qt::AlignVCenter);
    return button;
}

void MessageBar::setDismissable(bool dismissable)
{
    m_dismissButton->setVisible(dismissable);
}

void MessageBar::addActionButton(const QString &action)
{
    QPushButton *button = addButton(action);
    button->setObjectName(u"actionButton"_s);
    connect(button, &QPushButton::clicked, this, [this] {
        Q_EMIT activated();
        Q_EMIT ended();
    });
}

QWidget *MessageBar::makeDismissButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"dismissButton"_s);
    button->setAutoRaise(true);
    button->setIcon(tintedIcon(u"cancel"_s));
    button->setToolTip(tr("Dismiss this message"));
    button->setAccessibleName(tr("Dismiss"));
    connect(button, &QToolButton::clicked, this, &MessageBar::ended);
    return button;
}

void MessageBar::endUnlessInUse()
{
    const QWidget *focus = focusWidget();
    if (!underMouse() && !(focus && focus->hasFocus()))
        Q_EMIT ended();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = kindColor(kind(), palette());
    QColor ground = color;
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(rect(), ground);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), color);
}
