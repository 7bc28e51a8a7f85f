/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "inlinemessage.h"

#include <QHash>

class MessageBar;
class QVBoxLayout;

/// What the window has to say, in place and below the table, so that no row moves when it appears: at most
/// one bar for each topic, the newest at the bottom. Owns the bars; each can be dismissed.
class MessageArea : public QWidget {
    Q_OBJECT

public:
    /// A new message replaces the one of the same topic.
    enum class Topic {
        Removal,
        Run,
        Question,
        Storage,
        Demo,
        Connection,
        Credentials,
        Waiting,
        Journal,
        Leftovers,
        Lists,
    };
    Q_ENUM(Topic)

    explicit MessageArea(QWidget *parent = nullptr);

    /// `action`: the text of a button, empty for none; its click is MessageBar::activated(). The bar deletes
    /// itself when it is dismissed, replaced, or its button was clicked.
    MessageBar *show(Topic topic, InlineMessage::Kind kind, const QString &text, const QString &action = {});
    void clear(Topic topic);
    /// nullptr: there is no message of that topic.
    [[nodiscard]] MessageBar *bar(Topic topic) const { return m_bars.value(topic); }

private:
    QVBoxLayout *m_layout;
    QHash<Topic, MessageBar *> m_bars;
};
