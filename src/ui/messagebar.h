/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "inlinemessage.h"

#include <QTimer>

class QHBoxLayout;
class QPushButton;

/// One message of the window with its button and a way to dismiss it. What is only good to know goes by
/// itself after a while, but not under the pointer and not while the keyboard is in it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    /// `action`: the text of the button; empty for none.
    MessageBar(InlineMessage::Kind kind, const QString &text, const QString &action, QWidget *parent);

    [[nodiscard]] QString text() const { return m_message->text(); }
    [[nodiscard]] InlineMessage::Kind kind() const { return m_message->kind(); }

    /// One more button, before the one that dismisses. Does nothing by itself.
    QPushButton *addButton(const QString &text);
    /// Whether the user may send it away without an answer; true at first.
    void setDismissable(bool dismissable);

Q_SIGNALS:
    /// The button was clicked; ended() follows.
    void activated();
    /// It has done its work or was dismissed.
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addActionButton(const QString &action);
    QWidget *makeDismissButton();
    void endUnlessInUse();

    InlineMessage *m_message;
    QHBoxLayout *m_layout;
    QWidget *m_dismissButton;
    QTimer m_lifetime;
};
