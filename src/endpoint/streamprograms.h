/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "program.h"

/// "type con": writes what it reads, until the input ends.
class CopyProgram final : public Program {
public:
    void step(ProgramIo &io) override;
};

/// "flood N BYTES": numbered lines of so many bytes each, without end of line.
class FloodProgram final : public Program {
public:
    FloodProgram(qint64 lines, int width)
        : m_lines(lines)
        , m_width(width)
    {
    }

    void step(ProgramIo &io) override;

private:
    qint64 m_lines;
    int m_width;
    qint64 m_written = 0;
};

/// Writes nothing and never ends by itself, as a pipeline that waits for its client.
class IdleProgram final : public Program {
public:
    void step(ProgramIo &io) override;
};
