/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consolesearch.h"

#include "consoleview.h"
#include "rowdelegate.h"
#include "tintedicon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Counting goes through all the text, so it waits until a flood pauses.
constexpr int countAfterMs = 200;
constexpr int widthInCharacters = 30;

} // namespace

ConsoleSearch::ConsoleSearch(ConsoleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_edit(new QLineEdit)
    , m_count(new QLabel)
    //: A button: the place before, among those that were found.
    , m_previous(makeButton(u"searchPrevious"_s, tr("Previous"), tr("Previous place (Shift+F3)")))
    //: A button: the next of the places that were found.
    , m_next(makeButton(u"searchNext"_s, tr("Next"), tr("Next place (F3)")))
    , m_close(makeButton(u"searchClose"_s, {}, tr("Close the search (Esc)")))
{
    setObjectName(u"consoleSearch"_s);
    m_edit->setObjectName(u"searchEdit"_s);
    m_edit->setPlaceholderText(tr("Find in the output"));
    m_edit->setAccessibleName(tr("Find in the output"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    m_count->setObjectName(u"searchCount"_s);
    m_close->setIcon(tintedIcon(u"cancel"_s));
    m_close->setAccessibleName(tr("Close the search"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(RowDelegate::sideMargin, 4, RowDelegate::sideMargin, 0);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(4);
    row->addWidget(m_count, 1);
    row->addWidget(m_close);
    hide();

    m_counting.setSingleShot(true);
    m_counting.setInterval(countAfterMs);
    connect(&m_counting, &QTimer::timeout, this, &ConsoleSearch::updateCount);
    connect(m_edit, &QLineEdit::textChanged, this, &ConsoleSearch::findFromSelection);
    connect(m_previous, &QToolButton::clicked, this, &ConsoleSearch::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &ConsoleSearch::findNext);
    connect(m_close, &QToolButton::clicked, this, &ConsoleSearch::leave);
    connect(&view, &ConsoleView::linesChanged, this, [this] {
        if (!isHidden() && !m_counting.isActive())
            m_counting.start();
    });
}

QToolButton *ConsoleSearch::makeButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ConsoleSearch::start()
{
    show();
    const QString selected = m_view.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_edit->setText(selected);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    updateCount();
}

void ConsoleSearch::findNext()
{
    find(false);
}

void ConsoleSearch::findPrevious()
{
    find(true);
}

/// As one types, the place that is found stays as long as it fits.
void ConsoleSearch::findFromSelection()
{
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_view.setTextCursor(cursor);
    find(false);
}

void ConsoleSearch::find(bool backward)
{
    const QString text = m_edit->text();
    if (!text.isEmpty()) {
        const QTextDocument::FindFlags flags
            = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
        if (!m_view.find(text, flags)) {
            const QTextCursor before = m_view.textCursor();
            m_view.moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
            if (!m_view.find(text, flags))
                m_view.setTextCursor(before);
        }
    }
    updateCount();
}

void ConsoleSearch::updateCount()
{
    m_counting.stop();
    const QString text = m_edit->text();
    const QTextCursor cursor = m_view.textCursor();
    int count = 0;
    int current = 0;
    for (QTextBlock block = m_view.document()->begin(); !text.isEmpty() && block.isValid();
         block = block.next()) {
        const QString line = block.text();
        for (qsizetype at = 0; (at = line.indexOf(text, at, Qt::CaseInsensitive)) >= 0; at += text.size()) {
            ++count;
            if (block.position() + at == cursor.selectionStart() && cursor.hasSelection())
                current = count;
        }
    }
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (text.isEmpty())
        m_count->clear();
    //: The text that is looked for.
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (current == 0)
        m_count->setText(tr("%Ln found", nullptr, count));
    else
        //: Position among the places that were found
        m_count->setText(tr("%L1 of %L2").arg(current).arg(count));
}

void ConsoleSearch::leave()
{
    hide();
    Q_EMIT left();
}

void ConsoleSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (isEnter && m_edit->hasFocus())
        find(event->modifiers() & Qt::ShiftModifier);
    else
        QWidget::keyPressEvent(event);
}
