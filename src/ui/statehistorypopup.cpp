/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "statehistorypopup.h"

#include "displaytext.h"
#include "semanticcolors.h"
#include "stateicon.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
/// An object with a longer history shows its end.
constexpr qsizetype longestHistory = 20;
constexpr int reasonWidth = 320;

QString clock(const LiveObject::Transition &change)
{
    return change.at.toString(u"HH:mm:ss.zzz"_s);
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    return result;
}

} // namespace

StateHistoryPopup::StateHistoryPopup(const LiveObject &object, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"stateHistory"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("History of states"));
    setAccessibleDescription(text(object));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    const auto &history = object.history();
    for (qsizetype i = qMax<qsizetype>(0, history.size() - longestHistory); i < history.size(); ++i) {
        const LiveObject::Transition &change = history.at(i);
        const int row = grid->rowCount();
        auto *icon = new QLabel(this);
        icon->setPixmap(stateIcon(change.to).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
        QLabel *when = label(clock(change), this);
        when->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(icon, row, 1, Qt::AlignTop);
        //: the change from one state to another
        grid->addWidget(label(tr("%1 → %2").arg(stateName(change.from), stateName(change.to)), this), row, 2,
            Qt::AlignTop);
        if (!change.reason.isEmpty()) {
            QLabel *why = label(clipped(safeDisplay(change.reason), 500), this);
            why->setWordWrap(true);
            why->setMinimumWidth(reasonWidth);
            grid->addWidget(why, row, 3, Qt::AlignTop);
        }
    }
    const auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    const auto *copy = new QShortcut(QKeySequence(QKeySequence::Copy), this);
    connect(copy, &QShortcut::activated, this,
        [this] { QApplication::clipboard()->setText(accessibleDescription()); });
}

void StateHistoryPopup::showBelow(const QRect &anchor)
{
    adjustSize();
    const QRect available = parentWidget()->screen()->availableGeometry();
    QPoint where = anchor.bottomLeft() + QPoint(0, 2);
    if (where.y() + height() > available.bottom())
        where.setY(qMax(available.top(), anchor.top() - height() - 2));
    where.setX(qBound(available.left(), where.x(), qMax(available.left(), available.right() - width())));
    move(where);
    show();
    setFocus();
}

/// Styles draw frames that cannot be seen on a dark ground.
void StateHistoryPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(SemanticColors::muted(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QString StateHistoryPopup::text(const LiveObject &object)
{
    QStringList lines;
    for (const LiveObject::Transition &change : object.history()) {
        const QString line = tr("%1 → %2").arg(stateName(change.from), stateName(change.to));
        lines.append(QStringList{ clock(change), line, safeLine(change.reason) }.join(u'\t').trimmed());
    }
    return lines.join(u'\n');
}
