/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "inlinemessage.h"

#include <QTimer>

/// One message of the window with its button and a way to dismiss it. What is only good to know goes by
/// itself after a while, but not under the pointer and not while the keyboard is in it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    /// `action`: the text of the button; empty for none.
    MessageBar(InlineMessage::Kind kind, const QString &text, const QString &action, QWidget *parent);

    [[nodiscard]] QString text() const { return m_message->text(); }
    [[nodiscard]] InlineMessage::Kind kind() const { return m_message->kind(); }

Q_SIGNALS:
    /// The button was clicked; ended() follows.
    void activated();
    /// It has done its work or was dismissed.
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeActionButton(const QString &action);
    QWidget *makeDismissButton();
    void endUnlessInUse();

    InlineMessage *m_message;
    QTimer m_lifetime;
};
