/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "client.h"
#include "enumeration.h"
#include "eventmessages.h"
#include "identify.h"
#include "sessionobject.h"
#include "shellmessages.h"
#include "timelimits.h"

#include <memory>

class QNetworkAccessManager;
class Shell;
class Subscription;

/// One WS-Management session, from a connect to its end. Owns the client, the network access with its
/// connections, and the objects inside the session. Each connect makes a new one; ended ones stay, without
/// network access, to be looked at.
class Session : public SessionObject {
    Q_OBJECT

public:
    /// The limits outlive the session.
    Session(std::unique_ptr<QNetworkAccessManager> network, const Endpoint &endpoint,
        const Credential &credential, const TimeLimits &limits, QObject *parent);
    ~Session() override;

    /// Opens it by an Identify as the user.
    void open();
    /// Opens a command shell; nullptr unless the session is Opened.
    Shell *openShell(const Wsman::ShellOptions &options = {});
    /// Opens a shell like that one and closes that one; for Shell::needsRenewal(). nullptr unless both are
    /// Opened.
    Shell *renewShell(Shell &shell);
    /// Begins to list instances; nullptr unless the session is Opened.
    Enumeration *openEnumeration(const Wsman::EnumerationRequest &request,
        Enumeration::Pulling pulling = Enumeration::Pulling::ToTheEnd);
    /// Subscribes to events; nullptr unless the session is Opened.
    Subscription *openSubscription(const Wsman::SubscriptionRequest &request);
    /// For what is not an object of the session, such as looking at the server's shells; nullptr unless the
    /// session is Opened.
    [[nodiscard]] Client *client() const;

    /// Closes all open objects side by side, then itself. What the server has not confirmed when the time
    /// limit is over becomes Broken; the session becomes Closed in any case.
    void close() override;
    /// Closes at once; what was open inside becomes Broken.
    void giveUp() override;

    /// Asks the service whether it is still there, unless it was heard since the last time. When nobody
    /// answers, the session and all in it become Broken with that reason.
    void checkAlive();
    /// As checkAlive(), whatever was heard.
    void checkNow();

    /// What the service said when the session was opened.
    [[nodiscard]] const Wsman::IdentifyAnswer &identity() const { return m_identity; }
    /// Milliseconds that the Identify took; -1 before.
    [[nodiscard]] int latency() const { return m_latency; }
    /// What authenticated it, "Kerberos" or "NTLM"; empty where requests authenticate.
    [[nodiscard]] QString mechanism() const { return m_mechanism; }
    /// How many objects its end had to close, and how many of these are not known to be closed.
    [[nodiscard]] int closingCount() const { return int(m_closing.size()); }
    /// The same of one kind, commands not counted.
    [[nodiscard]] int closingCount(Kind kind) const;
    [[nodiscard]] int unconfirmedCount(Kind kind) const;
    [[nodiscard]] int unconfirmedCount() const { return m_unconfirmedCount; }
    /// Of those that are not known to be closed the one that was opened first; nullptr: there is none. What
    /// was Broken before the end is none of them.
    [[nodiscard]] const SessionObject *firstUnconfirmed() const;

private:
    void adopt(SessionObject *object);
    void handleIdentified(const Outcome<Wsman::IdentifyAnswer> &outcome);
    void handleChecked(const Outcome<Wsman::IdentifyAnswer> &outcome);
    void breakDown(const TransportError &error);
    void finishWhenChildrenAreClosed();
    void collectOpenChildren();
    void closeChildren();
    void finish(State state, const QString &reason = {});

    const TimeLimits &m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
    QTimer m_closeDeadline;
    QList<QPointer<SessionObject>> m_closing;
    Wsman::IdentifyAnswer m_identity;
    QString m_mechanism;
    int m_latency = -1;
    int m_unconfirmedCount = 0;
    qint64 m_bytesAtCheck = 0;
    bool m_isChecking = false;
};
