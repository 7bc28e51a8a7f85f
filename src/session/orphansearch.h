/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"

#include <QList>
#include <QPointer>
#include <QQueue>

#include <memory>
#include <vector>

/// Looks at many computers at once for shells that nobody seems to need any more. Owns what was read of each
/// of them, so that what was found can be ended here too.
class OrphanSearch : public QObject {
    Q_OBJECT

public:
    enum class State {
        Waiting,
        Reading,
        Read,
        /// See `error`.
        Failed,
        /// Not asked, as the search was stopped before.
        Stopped,
    };
    Q_ENUM(State)

    struct Computer {
        QPointer<Connection> connection;
        /// As the row was called when the search began.
        QString name;
        State state = State::Waiting;
        /// Why it could not be read.
        std::optional<TransportError> error;
        std::unique_ptr<RemoteShells> shells;
    };

    /// `throttle`: how many computers are asked at once, at least 1. The connections may go away at any time.
    OrphanSearch(const QList<Connection *> &connections, int throttle, QObject *parent = nullptr);
    ~OrphanSearch() override;

    /// Unused for this long makes a shell of the same user an orphan candidate; computerChanged() follows for
    /// those that are read already.
    void setOrphanAge(std::chrono::milliseconds age);
    /// Asks all of them anew, unless that is under way. computerChanged() follows for each and finished() at
    /// the end, never from within.
    void start();
    /// Begins no more and waits for nothing; finished() follows where the search is not over.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    [[nodiscard]] int count() const { return int(m_computers.size()); }
    [[nodiscard]] const Computer &computer(int index) const { return m_computers.at(size_t(index)); }
    /// How many have been read or could not be.
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int failedCount() const;
    [[nodiscard]] int orphanCount() const;

    /// Ends these shells of one computer; shellEnded() follows for each, endingFinished() after the last of
    /// all computers. Those that are in use by this program are left out unless `evenInUse`.
    int end(int index, const QStringList &shellIds, bool evenInUse);
    /// What was not begun yet is left alone.
    void cancelEnd();
    [[nodiscard]] int pendingEndCount() const;
    [[nodiscard]] int finishedEndCount() const { return m_endedCount + m_failedEndCount; }

Q_SIGNALS:
    void computerChanged(int index);
    void finished();
    /// `error` is empty when the shell has ended, also when it had before.
    void shellEnded(int index, const QString &shellId, const std::optional<TransportError> &error);
    void endingFinished(int succeeded, int failed);

private:
    void startNext();
    void read(int index);
    void handleList(int index);
    void settle(int index, State state, const std::optional<TransportError> &error = {});
    void finishWhenIdle();
    void handleEnded(int index, const QString &shellId, const std::optional<TransportError> &error);
    void finishEnding();

    std::vector<Computer> m_computers;
    QQueue<int> m_waiting;
    int m_throttle;
    int m_readingCount = 0;
    int m_endedCount = 0;
    int m_failedEndCount = 0;
    bool m_isRunning = false;
};
