/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "benchmarkjob.h"

#include <memory>

class Shell;

/// One kind of work that is compared with other clients. Says when all of it is done.
class BenchmarkWork : public QObject {
    Q_OBJECT

public:
    /// The job outlives it.
    explicit BenchmarkWork(BenchmarkJob &job)
        : m_job(job)
    {
    }
    /// By BenchmarkJob::work: "shells" or "commands"; nullptr for any other.
    [[nodiscard]] static std::unique_ptr<BenchmarkWork> make(BenchmarkJob &job);

    virtual void start() = 0;
    [[nodiscard]] int failures() const { return m_failures; }

Q_SIGNALS:
    void finished();

protected:
    [[nodiscard]] BenchmarkJob &job() const { return m_job; }
    void countFailure() { ++m_failures; }

private:
    BenchmarkJob &m_job;
    int m_failures = 0;
};

/// Connects each computer, opens a shell, closes it, and drops the connection; as many side by side as a run
/// has by default.
class ShellsWork final : public BenchmarkWork {
    Q_OBJECT

public:
    using BenchmarkWork::BenchmarkWork;
    void start() override;

private:
    void startNext();
    void follow(Connection *connection);
    void openShell(Connection *connection);
    void endOne();

    qsizetype m_next = 0;
    qsizetype m_done = 0;
};

/// Runs `echo` in one shell of one computer, one after another, and reads each output to its end.
class CommandsWork final : public BenchmarkWork {
    Q_OBJECT

public:
    using BenchmarkWork::BenchmarkWork;
    void start() override;

private:
    void openShell();
    void runNext(Shell &shell);

    int m_done = 0;
};
