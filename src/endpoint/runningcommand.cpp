/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runningcommand.h"

namespace {

constexpr qsizetype inputLimit = 256 * 1024;

QByteArray cut(QByteArray &from, qsizetype count)
{
    const QByteArray part = from.left(count);
    from.remove(0, part.size());
    return part;
}

} // namespace

RunningCommand::RunningCommand(const QString &id, const QString &line, std::unique_ptr<Program> program,
    const ServiceClock &clock, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_line(line)
    , m_program(std::move(program))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunningCommand::step);
    connect(&clock, &ServiceClock::advanced, this, &RunningCommand::step);
    step();
}

RunningCommand::Output RunningCommand::takeOutput(qsizetype limit, Streams streams)
{
    Output taken;
    while (limit > 0) {
        const QByteArray errors = cut(m_io.errors, streams.errors ? limit : 0);
        const QByteArray output = cut(m_io.output, streams.output ? limit - errors.size() : 0);
        if (errors.isEmpty() && output.isEmpty())
            break;
        taken.errors += errors;
        taken.output += output;
        limit -= errors.size() + output.size();
        if (!m_io.exitCode)
            step();
    }
    if (m_io.output.isEmpty() && m_io.errors.isEmpty())
        taken.exitCode = m_io.exitCode;
    return taken;
}

void RunningCommand::addInput(const QByteArray &bytes, bool isLast)
{
    m_io.input += bytes;
    m_io.inputEnded = m_io.inputEnded || isLast;
    step();
}

bool RunningCommand::takesInput() const
{
    return m_io.input.size() < inputLimit;
}

void RunningCommand::interrupt()
{
    if (m_io.exitCode)
        return;
    m_program->interrupt(m_io);
    m_timer.stop();
    emit changed();
}

void RunningCommand::step()
{
    if (m_io.exitCode)
        return;
    m_io.now = m_clock.now();
    m_io.wakeAt = {};
    m_program->step(m_io);
    if (m_io.exitCode || !m_io.wakeAt.isValid())
        m_timer.stop();
    else
        m_timer.start(m_clock.millisecondsTo(m_io.wakeAt));
    emit changed();
}
