/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "liveobject.h"
#include "transporterror.h"

#include <QUuid>

#include <optional>

/// One node of the sessions tree: a session or something that lives inside one. Owns its children.
class SessionObject : public LiveObject {
    Q_OBJECT

public:
    enum class Kind { Session, Shell, Command, Enumeration, Subscription };
    Q_ENUM(Kind)

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Names this object over all runs of the program; the server does not know it.
    [[nodiscard]] QUuid key() const { return m_key; }
    /// The id that the server knows it by, upper case; empty until there is one.
    [[nodiscard]] QString id() const { return m_id; }
    /// What it is, in a word or two: "cmd" for a shell, the command line of a command.
    [[nodiscard]] QString name() const { return m_name; }
    /// Empty for a session.
    [[nodiscard]] QString resourceUri() const { return m_resourceUri; }
    /// Invalid until it was Opened.
    [[nodiscard]] QDateTime openedAt() const;
    /// When it became Closed or Broken; invalid before.
    [[nodiscard]] QDateTime closedAt() const;
    /// Bytes of message bodies, its children's included.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }
    [[nodiscard]] qint64 bytesSent() const { return m_bytesSent; }
    /// nullptr: there was none.
    [[nodiscard]] const TransportError *lastError() const { return m_lastError.get(); }

    [[nodiscard]] SessionObject *parentObject() const { return m_parentObject; }
    [[nodiscard]] const QVector<SessionObject *> &childObjects() const { return m_children; }
    /// How many of the children, at any depth, are open.
    [[nodiscard]] int openChildCount() const;

    /// Whether removeEndedChildren() would find something.
    [[nodiscard]] bool hasEndedChildren() const;

    /// Begins to close it; the state is Closing when this returns, and becomes Closed or Broken later. Does
    /// nothing where there is nothing to close.
    virtual void close() = 0;
    /// Gives up requests that wait at the server for something to happen, so that what closes it is not kept
    /// waiting behind them.
    virtual void stopWaiting() { }
    /// Waits no longer: it is Closed or Broken when this returns, and nothing is sent any more.
    virtual void giveUp() = 0;
    /// The connection is gone: what is open of it and below becomes Broken with that error and reason.
    void breakDown(const TransportError &error, const QString &reason);
    /// Forgets what is not open, at any depth below it.
    void removeEndedChildren();

Q_SIGNALS:
    /// A child was added at the end of childObjects().
    void childAdded(SessionObject *child);
    /// A child is about to leave childObjects(); it is deleted afterwards.
    void childAboutToBeRemoved(SessionObject *child, int index);
    void childRemoved();
    /// Counters, id or error of this object changed; a change of state has its own signal.
    void changed();

protected:
    SessionObject(Kind kind, const QString &name, const QString &resourceUri, SessionObject *parentObject);

    void setId(const QString &id);
    void setName(const QString &name);
    void setLastError(const TransportError &error);
    /// Adds to this object's counters and to those of all its ancestors.
    void addTraffic(qint64 sent, qint64 received);
    void addChild(SessionObject *child);

private:
    Kind m_kind;
    QUuid m_key = QUuid::createUuid();
    QString m_id;
    QString m_name;
    QString m_resourceUri;
    qint64 m_bytesReceived = 0;
    qint64 m_bytesSent = 0;
    /// On its own, because it is as large as all the rest and most objects have none.
    std::unique_ptr<const TransportError> m_lastError;
    SessionObject *m_parentObject;
    QVector<SessionObject *> m_children;
};
