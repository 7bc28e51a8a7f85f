/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "program.h"

/// "ping": a reply each second, and a summary.
class PingProgram final : public Program {
public:
    /// `count`: -1 for "-t", without end.
    PingProgram(const QByteArray &host, int count)
        : m_host(host)
        , m_count(count)
    {
    }

    void step(ProgramIo &io) override;
    void interrupt(ProgramIo &io) override;

private:
    [[nodiscard]] QByteArray summary() const;

    QByteArray m_host;
    int m_count;
    int m_sent = -1; ///< -1: not even the heading
    QDateTime m_next;
};

/// "timeout /t": waits.
class TimeoutProgram final : public Program {
public:
    explicit TimeoutProgram(int seconds)
        : m_seconds(seconds)
    {
    }

    void step(ProgramIo &io) override;

private:
    int m_seconds;
    QDateTime m_end;
};
