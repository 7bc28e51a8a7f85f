/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QVector>

/// Base of everything that is opened and closed: connections and session objects. Owns the state and its
/// history, so that there is one enum, one setState() and one signal for all of them.
class LiveObject : public QObject {
    Q_OBJECT

public:
    /// PowerShell's own names.
    enum class State {
        /// Known, never opened in this run.
        BeforeOpen,
        /// The request to open is under way.
        Opening,
        Opened,
        /// WS-Man's own Disconnect is under way: the shell shall live on at the server.
        Disconnecting,
        Disconnected,
        /// A reconnect to a disconnected shell is under way.
        Connecting,
        /// The request to close is under way.
        Closing,
        Closed,
        /// Not usable any more; the reason says why.
        Broken,
    };
    Q_ENUM(State)

    struct Transition {
        QDateTime at;
        State from;
        State to;
        /// Translated; empty where the change needs none.
        QString reason;
    };

    explicit LiveObject(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Opened, or on the way there or from there: there is something at the server to take care of.
    [[nodiscard]] bool isOpen() const;
    /// When the present state began; invalid before the first change.
    [[nodiscard]] QDateTime since() const;
    /// The reason of the last change; empty where it had none.
    [[nodiscard]] QString reason() const;
    /// The latest changes, at most 200, oldest first.
    [[nodiscard]] const QVector<Transition> &history() const { return m_history; }

Q_SIGNALS:
    void stateChanged(LiveObject::State now, LiveObject::State before);

protected:
    /// The only place where a state is set. Does nothing when `state` is the present one.
    void setState(State state, const QString &reason = {});

private:
    State m_state = State::BeforeOpen;
    QVector<Transition> m_history;
};

/// The name of a state as the user reads it.
[[nodiscard]] QString stateName(LiveObject::State state);
