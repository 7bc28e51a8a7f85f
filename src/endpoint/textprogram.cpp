/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "textprogram.h"

namespace {

void move(QByteArray &from, QByteArray &to, qsizetype room)
{
    const qsizetype count = qMin(from.size(), room);
    to += from.left(count);
    from.remove(0, count);
}

} // namespace

void TextProgram::step(ProgramIo &io)
{
    move(m_output, io.output, io.room());
    move(m_errors, io.errors, io.room());
    if (m_output.isEmpty() && m_errors.isEmpty())
        io.exitCode = m_exitCode;
}
