/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "client.h"
#include "sessionobject.h"
#include "timelimits.h"

/// What lives at the server and is closed there by one message: shells, commands, enumerations and
/// subscriptions. Owns the course of closing, which is the same for all: an answer of "already gone" is
/// success, and whatever happens it ends as Closed or as Broken with the reason why it is not known to be
/// closed.
class RemoteObject : public SessionObject {
    Q_OBJECT

public:
    void close() override;
    void giveUp() override;
    void stopWaiting() override;

protected:
    /// Client and limits outlive the object, or rather the time while it is open.
    RemoteObject(Kind kind, const QString &name, const QString &resourceUri, Client &client,
        const TimeLimits &limits, SessionObject *parentObject);

    /// Sends the message that closes it and hands the outcome to handleClosed().
    virtual void sendClose() = 0;
    /// Whether that error says that there is nothing to close any more.
    [[nodiscard]] virtual bool isAlreadyClosed(const TransportError &error) const = 0;
    /// What became of it when the server did not confirm the end, translated.
    [[nodiscard]] virtual QString unconfirmedReason() const = 0;
    /// The same when an answer that is no use came to its opening, `why` being a sentence about that;
    /// translated. Empty: there is nothing that the user would have to know.
    [[nodiscard]] virtual QString uncertainReason(const QString &why) const;
    /// Becomes Closed or Broken, the only way to do so.
    virtual void end(State state, const QString &reason = {});

    /// Sends, and counts the traffic before the outcome is handed on.
    template <typename T, typename Handler>
    Exchange *send(const Wsman::Operation<T> &operation, std::chrono::milliseconds timeout, Handler handler)
    {
        return m_client.send(operation, timeout, this, [this, handler](const Outcome<T> &outcome) {
            addTraffic(outcome.bytesSent, outcome.bytesReceived);
            handler(outcome);
        });
    }
    /// The same for what may wait at the server; stopWaiting() gives it up, and the handler then sees
    /// Cancelled. One at a time.
    template <typename T, typename Handler> void wait(const Wsman::Operation<T> &operation, Handler handler)
    {
        m_waiting = send(operation, m_client.exchangeTimeout(), std::move(handler));
    }

    void handleClosed(const Outcome<Wsman::Nothing> &outcome);
    /// The error ends it: Broken, with the error as its reason.
    void fail(const TransportError &error);
    /// The error is the answer to its opening: as fail(), unless the server may have opened it all the same.
    void failOpening(const TransportError &error);
    [[nodiscard]] Client &client() const { return m_client; }
    [[nodiscard]] const TimeLimits &limits() const { return m_limits; }

private:
    Client &m_client;
    const TimeLimits &m_limits;
    QPointer<Exchange> m_waiting;
};
