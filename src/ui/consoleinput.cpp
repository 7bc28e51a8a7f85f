/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consoleinput.h"

#include "consolehistory.h"

#include <QKeyEvent>

ConsoleInput::ConsoleInput(ConsoleHistory &history, QWidget *parent)
    : QLineEdit(parent)
    , m_history(history)
{
    setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
}

void ConsoleInput::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_position = -1;
}

bool ConsoleInput::event(QEvent *event)
{
    // These keys are the console's, whatever else they do in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || endsInput(*key)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

/// Only in an empty line: in another one Ctrl+Z takes back what was typed.
bool ConsoleInput::endsInput(const QKeyEvent &event) const
{
    return m_mode == Mode::Input && text().isEmpty() && event.modifiers() == Qt::ControlModifier
        && (event.key() == Qt::Key_Z || event.key() == Qt::Key_D);
}

void ConsoleInput::keyPressEvent(QKeyEvent *event)
{
    if (endsInput(*event)) {
        Q_EMIT endRequested();
        return;
    }
    if (event->matches(QKeySequence::Copy) && !hasSelectedText()) {
        Q_EMIT interruptRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isReadOnly())
            enter();
        return;
    case Qt::Key_Up:
        goBack();
        return;
    case Qt::Key_Down:
        goForward();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void ConsoleInput::enter()
{
    const QString line = text();
    if (m_mode == Mode::Command) {
        if (line.trimmed().isEmpty())
            return;
        m_history.add(line);
    }
    m_position = -1;
    clear();
    Q_EMIT entered(line);
}

void ConsoleInput::goBack()
{
    const QStringList &lines = m_history.lines();
    const qsizetype position = (m_position < 0 ? lines.size() : m_position) - 1;
    if (m_mode != Mode::Command || isReadOnly() || position < 0)
        return;
    if (m_position < 0)
        m_typed = text();
    m_position = position;
    setText(lines.at(position));
}

void ConsoleInput::goForward()
{
    if (m_mode != Mode::Command || isReadOnly() || m_position < 0)
        return;
    const QStringList &lines = m_history.lines();
    m_position = m_position + 1 < lines.size() ? m_position + 1 : -1;
    setText(m_position < 0 ? m_typed : lines.at(m_position));
}
