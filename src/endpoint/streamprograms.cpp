/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "streamprograms.h"

void CopyProgram::step(ProgramIo &io)
{
    const qsizetype count = qMin(io.input.size(), io.room());
    io.output += io.input.left(count);
    io.input.remove(0, count);
    if (io.input.isEmpty() && io.inputEnded)
        io.exitCode = 0;
}

void FloodProgram::step(ProgramIo &io)
{
    while (m_written < m_lines) {
        const QByteArray number = "line " + QByteArray::number(m_written + 1) + ' ';
        const QByteArray line = number.leftJustified(m_width, '.') + "\r\n";
        // A line that is longer than all the room there is goes out when there is nothing else.
        if (line.size() > io.room() && io.room() < ProgramIo::outputLimit)
            return;
        io.output += line;
        ++m_written;
    }
    io.exitCode = 0;
}

void IdleProgram::step(ProgramIo &io)
{
    io.input.clear();
}
