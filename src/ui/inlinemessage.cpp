/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "inlinemessage.h"

#include "announcement.h"
#include "semanticcolors.h"
#include "tintedicon.h"
#include "wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int mostCharacters = 40;

QIcon kindIcon(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Hint:
        return {};
    case InlineMessage::Kind::Information:
        return tintedIcon(u"information"_s, SemanticColors::busy);
    case InlineMessage::Kind::Success:
        return tintedIcon(u"test"_s, SemanticColors::ok);
    case InlineMessage::Kind::Warning:
        return tintedIcon(u"warning"_s, SemanticColors::attention);
    case InlineMessage::Kind::Error:
        return tintedIcon(u"error"_s, SemanticColors::error);
    }
    Q_UNREACHABLE();
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrappingLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setObjectName(u"messageIcon"_s);
    m_text->setObjectName(u"messageText"_s);
    m_button->setObjectName(u"messageButton"_s);
    m_icon->setAlignment(Qt::AlignBottom);
    m_button->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_button, &QPushButton::clicked, this, &InlineMessage::activated);
    clear();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

/// Not QWidget's, which is as high as the text would be at a width that it does not get. A message takes the
/// width that there is; it does not make a window wider.
QSize InlineMessage::sizeHint() const
{
    const QSize hint = layout()->sizeHint();
    return { qMin(hint.width(), fontMetrics().averageCharWidth() * mostCharacters), hint.height() };
}

QString InlineMessage::action() const
{
    return m_button->isHidden() ? QString() : m_button->text();
}

void InlineMessage::setMessage(Kind kind, const QString &text, const QString &action)
{
    const bool isNew = text != m_text->text() || kind != m_kind;
    m_kind = kind;
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    alignFirstLine();
    setVisible(m_keepsPlace || !text.isEmpty());
    showKind();
    if (isNew)
        announce();
}

/// A hint is found by who looks for it; what happened must come by itself.
void InlineMessage::announce()
{
    if (m_kind == Kind::Hint || !isVisibleTo(window()))
        return;
    const bool isWrong = m_kind == Kind::Error || m_kind == Kind::Warning;
    Announcement::say(
        *this, text(), isWrong ? Announcement::Urgency::Urgent : Announcement::Urgency::Polite);
}

/// Icon, first line and button have one middle.
void InlineMessage::alignFirstLine()
{
    const int lineHeight = m_text->fontMetrics().height();
    const int height = qMax(lineHeight, action().isEmpty() ? iconSize : m_button->sizeHint().height());
    m_icon->setFixedSize(iconSize, iconSize + (height - iconSize) / 2);
    m_text->setContentsMargins(0, (height - lineHeight) / 2, 0, 0);
}

void InlineMessage::setKeepsPlace(bool keeps)
{
    m_keepsPlace = keeps;
    setVisible(m_keepsPlace || !text().isEmpty());
}

void InlineMessage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showKind();
}

void InlineMessage::showKind()
{
    const QIcon icon = kindIcon(m_kind);
    m_icon->setVisible(!icon.isNull());
    m_icon->setPixmap(icon.pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QPalette colors = palette();
    if (m_kind == Kind::Hint)
        colors.setColor(QPalette::WindowText, SemanticColors::muted(colors));
    m_text->setPalette(colors);
}
