/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "program.h"
#include "serviceclock.h"

#include <QObject>
#include <QTimer>

#include <memory>

/// A command in a shell: owns its program and what goes in and out of it. What nobody fetches holds the
/// program up, so that memory stays bounded.
class RunningCommand : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it.
    RunningCommand(const QString &id, const QString &line, std::unique_ptr<Program> program,
        const ServiceClock &clock, QObject *parent = nullptr);

    struct Streams {
        bool output = true;
        bool errors = true;
    };

    /// What a Receive brings.
    struct Output {
        QByteArray output;
        QByteArray errors;
        /// Set when the program has ended and all of its output is fetched.
        std::optional<int> exitCode;

        [[nodiscard]] bool isEmpty() const { return output.isEmpty() && errors.isEmpty() && !exitCode; }
    };

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString line() const { return m_line; }
    [[nodiscard]] bool isRunning() const { return !m_io.exitCode; }

    /// At most `limit` bytes of these streams together.
    [[nodiscard]] Output takeOutput(qsizetype limit, Streams streams);
    void addInput(const QByteArray &bytes, bool isLast);
    /// Whether input is taken, or first what there is must be read.
    [[nodiscard]] bool takesInput() const;
    /// Ctrl-C or Ctrl-Break. Nothing happens to one that has ended.
    void interrupt();
    /// Ends what waits for it, as its shell is disconnected.
    void detach() { emit detached(); }

signals:
    /// There may be output to take, or room for input.
    void changed();
    void detached();

private:
    void step();

    QString m_id;
    QString m_line;
    std::unique_ptr<Program> m_program;
    const ServiceClock &m_clock;
    ProgramIo m_io;
    QTimer m_timer;
};
