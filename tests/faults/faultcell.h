/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connection.h"
#include "faultmatrix.h"
#include "session.h"

#include <QElapsedTimer>
#include <QObject>

/// What came of one cell.
struct FaultOutcome {
    /// How the operation ended: "Closed", "Broken", "failed", or "passed" when it went well. Empty: it did
    /// not.
    QString state;
    /// What the user reads about that.
    QString reason;
    /// From the beginning of the operation to its end; -1: it did not end.
    qint64 milliseconds = -1;
    /// The connection's own state in the end.
    LiveObject::State connection = LiveObject::State::BeforeOpen;
    /// What the row says then.
    QString message;
    /// Why it never came to the operation; empty: it did.
    QString setupError;
    /// TCP connections that the server still has of it after the end.
    int lanesLeft = 0;
    /// Whether it could be opened and closed again without the fault.
    bool isUsableAgain = false;
    QString reopenError;

    [[nodiscard]] bool hasPassed() const { return state == QLatin1StringView("passed"); }
};

/// One operation with one fault over one transport. Owns a connection of its own, brings it to the operation,
/// waits for the end of that, disconnects, and later opens it again. All by signals, so that hundreds of
/// cells go on side by side.
class FaultCell : public QObject {
    Q_OBJECT

public:
    /// Operation and fault outlive the cell.
    FaultCell(const FaultOperation &operation, const Fault &fault, FaultTransport transport);
    ~FaultCell() override;

    [[nodiscard]] const FaultOperation &operation() const { return m_operation; }
    [[nodiscard]] const Fault &fault() const { return m_fault; }
    [[nodiscard]] FaultTransport transport() const { return m_transport; }
    [[nodiscard]] const FaultOutcome &outcome() const { return m_outcome; }
    void setLanesLeft(int count) { m_outcome.lanesLeft = count; }

    /// finished() follows when the operation has ended and nothing is open any more.
    void start(const Profile &profile, const Credential &credential);
    /// After start() and its finished(), and when the fault was taken away; finished() follows once more.
    void reopen();

    // For the operations.
    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] Session &session() { return *m_connection->currentSession(); }
    [[nodiscard]] const NetworkFactory &network() const { return m_network; }
    [[nodiscard]] const TimeLimits &limits() const { return m_limits; }
    /// The operation begins only now.
    void startClock() { m_clock.start(); }
    /// The end of that object is the end of the operation.
    void follow(SessionObject *object);
    void pass();
    void fail(const TransportError &error);
    /// Asks from now on whether the connection is alive; begins within a second.
    void keepAlive(std::chrono::milliseconds interval);

Q_SIGNALS:
    void finished();

private:
    enum class Phase { Preparing, Operating, Ending, Reopening, Ended };

    void setGenerousLimits();
    void setStrictLimits();
    void begin();
    void report(const QString &state, const QString &reason);
    void reportConnection();
    void disconnect();
    void handleState(LiveObject::State now);
    void finish();

    const FaultOperation &m_operation;
    const Fault &m_fault;
    FaultTransport m_transport;
    NetworkFactory m_network;
    TimeLimits m_limits;
    std::unique_ptr<Connection> m_connection;
    FaultOutcome m_outcome;
    QElapsedTimer m_clock;
    Phase m_phase = Phase::Preparing;
};
