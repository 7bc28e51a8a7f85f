/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "stdinreader.h"

#include <QMutex>

#include <algorithm>
#include <array>
#include <thread>

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

    template <typename Function> void post(Function function)
    {
        const QMutexLocker lock(&mutex);
        if (reader)
            QMetaObject::invokeMethod(reader, function, Qt::QueuedConnection);
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
                    link->post([link, line] { emit link->reader->lineRead(line); });
            }
        }
        link->post([link] { emit link->reader->ended(); });
    }).detach();
}
