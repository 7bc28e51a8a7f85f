/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "timedprograms.h"

void PingProgram::step(ProgramIo &io)
{
    constexpr qsizetype longestText = 512;
    if (m_sent < 0) {
        io.output += "\r\nPinging " + m_host + " [127.0.0.1] with 32 bytes of data:\r\n";
        m_sent = 0;
        m_next = io.now;
    }
    while (m_sent != m_count && m_next <= io.now && io.room() > longestText) {
        io.output += "Reply from 127.0.0.1: bytes=32 time<1ms TTL=128\r\n";
        ++m_sent;
        m_next = m_next.addSecs(1);
    }
    if (m_sent == m_count) {
        io.output += summary();
        io.exitCode = 0;
    } else {
        io.wakeAt = m_next <= io.now ? QDateTime() : m_next;
    }
}

void PingProgram::interrupt(ProgramIo &io)
{
    io.output += summary() + "Control-C\r\n";
    Program::interrupt(io);
}

QByteArray PingProgram::summary() const
{
    const QByteArray count = QByteArray::number(qMax(m_sent, 0));
    return "\r\nPing statistics for 127.0.0.1:\r\n    Packets: Sent = " + count + ", Received = " + count
        + ", Lost = 0 (0% loss),\r\n";
}

void TimeoutProgram::step(ProgramIo &io)
{
    if (!m_end.isValid()) {
        m_end = io.now.addSecs(m_seconds);
        io.output += "\r\nWaiting for " + QByteArray::number(m_seconds) + " seconds ...\r\n";
    }
    if (m_end <= io.now)
        io.exitCode = 0;
    else
        io.wakeAt = m_end;
}
