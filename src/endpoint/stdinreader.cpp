/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "stdinreader.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <cerrno>
#include <unistd.h>
#endif

/// What the thread and the object share; the thread may outlive the object.
struct StdinReader::Link {
    QMutex mutex;
    StdinReader *reader = nullptr;
    QByteArrayList lines;
    bool hasEnded = false;

    /// Both from the thread, and the reader hears of it through its event loop.
    void add(const QByteArray &line)
    {
        const QMutexLocker lock(&mutex);
        lines.append(line);
        wake();
    }
    void end()
    {
        const QMutexLocker lock(&mutex);
        hasEnded = true;
        wake();
    }

private:
    void wake()
    {
        if (reader)
            QCoreApplication::postEvent(reader, new QEvent(QEvent::User));
    }
};

namespace {

/// Blocks until there is something; 0 at the end.
qsizetype readSome(std::array<char, 4096> &buffer)
{
#ifdef Q_OS_WIN
    return _read(0, buffer.data(), unsigned(buffer.size()));
#else
    qsizetype count = 0;
    do {
        count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    return count;
#endif
}

} // namespace

StdinReader::StdinReader(QObject *parent)
    : QObject(parent)
    , m_link(std::make_shared<Link>())
{
    m_link->reader = this;
}

StdinReader::~StdinReader()
{
    const QMutexLocker lock(&m_link->mutex);
    m_link->reader = nullptr;
}

void StdinReader::start()
{
    std::thread([link = m_link] {
        std::array<char, 4096> buffer;
        QByteArray pending;
        while (const qsizetype count = std::max<qsizetype>(readSome(buffer), 0)) {
            pending.append(buffer.data(), count);
            for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
                const QByteArray line = pending.left(end).trimmed();
                pending.remove(0, end + 1);
                if (!line.isEmpty())
                    link->add(line);
            }
        }
        link->end();
    }).detach();
}

void StdinReader::customEvent(QEvent *)
{
    QByteArrayList lines;
    bool hasEnded = false;
    {
        const QMutexLocker lock(&m_link->mutex);
        lines.swap(m_link->lines);
        hasEnded = std::exchange(m_link->hasEnded, false);
    }
    // Whoever hears it may ask for the end of the program, but not delete this.
    for (const QByteArray &line : std::as_const(lines))
        emit lineRead(line);
    if (hasEnded)
        emit ended();
}
