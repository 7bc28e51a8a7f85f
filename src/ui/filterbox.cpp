/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "filterbox.h"

#include "semanticcolors.h"
#include "tintedicon.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int widthInCharacters = 34;

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter computers"));
    setAccessibleName(tr("Filter computers"));
    setToolTip(tr(
        "<p>Shows only the computers in which each of these words is found: in the name, the user, the "
        "transport, the state or the message.</p>"
        "<p><b>state:opened</b>, <b>user:admin</b>, <b>os:10.0</b> and <b>error:denied</b> look into one of "
        "them only.</p>"));
    // A text may come without the focus, which brings the button.
    connect(this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); });
    addAction(tintedIcon(u"filter"_s, SemanticColors::muted), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FilterBox::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * widthInCharacters, QLineEdit::sizeHint().height() };
}

/// The button to clear it comes no sooner: for its picture Qt reads the whole theme of icons.
void FilterBox::focusInEvent(QFocusEvent *event)
{
    setClearButtonEnabled(true);
    QLineEdit::focusInEvent(event);
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}
