/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "emptypanel.h"

#include "tintedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 440;

QPushButton *makeButton(const QString &text, const QString &icon, const QString &name)
{
    auto *button = new QPushButton(tintedIcon(icon), text);
    button->setObjectName(name);
    return button;
}

QLabel *makeLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EmptyPanel::EmptyPanel(QWidget *viewport)
    : QWidget(viewport)
    , m_headline(makeLabel(u"emptyHeadline"_s))
    , m_sentence(makeLabel(u"emptySentence"_s))
    , m_connectButton(makeButton(tr("Connect to a computer…"), u"connect"_s, u"emptyConnectButton"_s))
    , m_demoButton(makeButton(tr("Try it with demo computers"), u"demo"_s, u"emptyDemoButton"_s))
    , m_clearButton(makeButton(tr("Clear filter"), u"clear"_s, u"emptyClearFilterButton"_s))
{
    setObjectName(u"emptyPanel"_s);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_headline->setFont(font);
    m_connectButton->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : { m_connectButton, m_demoButton, m_clearButton })
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addLayout(buttons);

    connect(m_connectButton, &QPushButton::clicked, this, &EmptyPanel::connectRequested);
    connect(m_demoButton, &QPushButton::clicked, this, &EmptyPanel::demoRequested);
    connect(m_clearButton, &QPushButton::clicked, this, &EmptyPanel::clearFilterRequested);
    viewport->installEventFilter(this);
    hide();
}

void EmptyPanel::show(Reason reason, int top)
{
    if (reason == m_reason && top == m_top)
        return;
    m_reason = reason;
    m_top = top;
    const bool isFiltered = reason == Reason::NoMatch;
    m_headline->setText(isFiltered ? tr("No computer matches the filter") : tr("No computers yet"));
    m_sentence->setText(isFiltered
            ? tr("Change the words in the filter box, or show all computers again.")
            : tr("Connect to a computer to see what is open on it and to close it again. "
                 "No computer at hand? The demo brings a few along."));
    m_connectButton->setHidden(isFiltered);
    m_demoButton->setHidden(isFiltered);
    m_clearButton->setHidden(!isFiltered);
    setVisible(reason != Reason::None);
    place();
}

bool EmptyPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return QWidget::eventFilter(watched, event);
}

void EmptyPanel::place()
{
    if (isHidden())
        return;
    const QRect space = parentWidget()->rect().adjusted(0, m_top, 0, 0);
    const int width = std::min(std::max(panelWidth, minimumSizeHint().width()), space.width());
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    // A little above the middle, where the eye looks first.
    const int y = space.top() + std::max(0, (space.height() - height) * 2 / 5);
    setGeometry(space.left() + (space.width() - width) / 2, y, width, height);
}
