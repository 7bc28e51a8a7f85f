/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credential.h"
#include "identify.h"
#include "liveobject.h"
#include "networkfactory.h"
#include "profile.h"
#include "sweep.h"
#include "timelimits.h"
#include "transporterror.h"

#include <memory>
#include <optional>

class Comeback;
class Diagnosis;
class Probe;
class Session;

/// One row of the table: a profile and the sessions that were opened through it. Owns those sessions, the
/// latest closed ones too, and the password for the time of the run.
class Connection : public LiveObject {
    Q_OBJECT

public:
    /// The factory and the limits outlive the connection.
    Connection(
        Profile profile, const NetworkFactory &network, const TimeLimits &limits, QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /// Only while it is not open.
    void setProfile(const Profile &profile);
    /// Also while it is open. False: nothing changed by it.
    bool setPasswordSource(const QUuid &credentialSet, bool remembersPassword);
    void setCredential(const Credential &credential);
    [[nodiscard]] const Credential &credential() const { return m_credential; }
    /// Whether open() can send what the authentication needs. False after a start, until
    /// a remembered password was given to it or one was entered.
    [[nodiscard]] bool hasCredential() const;

    /// The row of this computer itself, which is always there and cannot be disconnected.
    [[nodiscard]] bool isLocalComputer() const { return m_isLocal; }
    void setLocalComputer() { m_isLocal = true; }

    /// Opens a new session, in place of any further try of its own. Does nothing while it is open. Without a
    /// password that it needs it becomes Broken with an Authentication error that says so, and nothing is
    /// sent.
    void open();
    /// Closes what is open, and opens anew when that is done.
    void reopen();
    /// Whether reopen() has not come to its opening yet.
    [[nodiscard]] bool isReopening() const { return m_reopens; }
    /// Closes the session with all that is open in it, and tries no more to come back. A second call while
    /// Closing drops the connection at once.
    void close();
    /// Closes without asking the server: what is open there becomes Broken with that reason.
    void drop();

    /// Waits until something answers at the address, then opens. Only while it is not open; message() tells
    /// how it goes, stopTrying() ends it.
    void waitForComputer();
    /// Whether it will open by itself: after it broke, or when its computer answers.
    [[nodiscard]] bool isComingBack() const { return m_comeback != nullptr; }
    /// Does not wait for the next moment; only while isComingBack().
    void tryNow();
    void stopTrying();

    /// Asks the service to identify itself, without any change of state; message() tells the result.
    void test();
    [[nodiscard]] bool isTesting() const { return m_probe != nullptr; }
    void cancelTest();
    /// Makes what looks for leftovers of earlier sessions at the server, with the account of this connection.
    [[nodiscard]] std::unique_ptr<Sweep> makeSweep(
        const QList<JournalEntry> &entries, Sweep::Task task) const;
    /// A diagnosis of this very connection, with its credentials; not started. The factory outlives it.
    [[nodiscard]] std::unique_ptr<Diagnosis> makeDiagnosis() const;
    /// Opens a command shell; only while Opened.
    void openShell();
    /// Forgets sessions and shells that are Closed or Broken, except those of an open session.
    void clearClosed();

    /// Of more than this the oldest is forgotten; what it left at the server stands in the journal.
    static constexpr int mostSessions = 20;
    /// Oldest first.
    [[nodiscard]] const QVector<Session *> &sessions() const { return m_sessions; }
    /// The session that is open or was open last; nullptr before the first.
    [[nodiscard]] Session *currentSession() const;
    /// The error that made it Broken, or that a test met; nullptr when all is well.
    [[nodiscard]] const TransportError *lastError() const { return m_lastError.get(); }
    /// Tells something about a row that nothing has happened to yet.
    void setNote(const QString &note) { setMessage(note, {}); }
    /// One line about the present situation, translated. Where it is about a moment, messageTime() is that
    /// moment.
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QDateTime messageTime() const { return m_messageTime; }
    /// What the service said of itself the last time; found is false before.
    [[nodiscard]] const Wsman::IdentifyAnswer &identity() const { return m_identity; }
    /// Time of the last Identify, in milliseconds; -1: never measured.
    [[nodiscard]] int latency() const { return m_latency; }
    /// What authenticated the current or the last session, "Kerberos" or "NTLM"; empty where requests do.
    [[nodiscard]] QString mechanism() const { return m_mechanism; }
    /// Open objects below the current session, for the table's column.
    [[nodiscard]] int openObjectCount() const;

Q_SIGNALS:
    /// Message, latency, profile, error or counts changed; a change of state has its own signal.
    void changed();
    /// The profile is another, which changed() tells as well.
    void profileChanged();
    void sessionAdded(Session *session);
    void sessionAboutToBeRemoved(Session *session, int index);
    void sessionRemoved();
    /// It was disconnected between the two halves of a reopen, and stays closed.
    void reopenGivenUp();
    /// A test ended; failed when `error` is set.
    void testFinished();

private:
    void setMessage(const QString &message, const QDateTime &time = QDateTime::currentDateTime());
    void sessionStateChanged(Session *session, LiveObject::State now);
    void handleBroken(const Session &session);
    void finishTest();
    void reopenAfterClose();
    void stopReopening();
    void beginOpen();
    void beginComeback(Comeback *comeback);
    void endComeback();
    void showComeback();
    void giveUpComeback();
    void forgetFailedTry();
    void removeSession(int index);
    [[nodiscard]] QString closingMessage(const Session &session) const;
    [[nodiscard]] QString closedMessage(const Session &session) const;

    Profile m_profile;
    Credential m_credential;
    const NetworkFactory &m_network;
    const TimeLimits &m_limits;
    bool m_isLocal = false;
    bool m_reopens = false;
    QVector<Session *> m_sessions;
    std::unique_ptr<Probe> m_probe;
    std::unique_ptr<Comeback> m_comeback;
    /// On its own, because it is half as large as all the rest and most rows have none.
    std::unique_ptr<const TransportError> m_lastError;
    QString m_message;
    QDateTime m_messageTime;
    Wsman::IdentifyAnswer m_identity;
    QString m_mechanism;
    int m_latency = -1;
};
