/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "benchmarkwork.h"
#include "connectionmodel.h"
#include "descriptorlimit.h"
#include "identify.h"
#include "networkaccess.h"
#include "request.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

/// Bytes that the program has asked for and not given back.
qint64 heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

/// A socket of Qt for each computer that has sent an Identify and heard the answer: the part of an open
/// connection that no program on Qt is without. Emits ready() when all have.
class BareSockets : public QObject {
    Q_OBJECT

public:
    explicit BareSockets(const QJsonArray &computers)
    {
        for (const auto &entry : computers) {
            const QJsonArray computer = entry.toArray();
            auto *socket = new QTcpSocket(this);
            connect(socket, &QTcpSocket::connected, socket, [socket] { socket->write(request()); });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                socket->disconnect(this);
                socket->readAll();
                if (++m_answers == count())
                    Q_EMIT ready();
            });
            socket->connectToHost(computer.at(0).toString(), quint16(computer.at(1).toInt()));
        }
    }

    [[nodiscard]] qsizetype count() const { return children().size(); }

Q_SIGNALS:
    void ready();

private:
    static QByteArray request()
    {
        const QByteArray body = Wsman::toEnvelope(Wsman::identify().request, {});
        return "POST /wsman HTTP/1.1\r\nHost: pc\r\nContent-Type: application/soap+xml;charset=UTF-8\r\n"
               "WSMANIDENTIFY: unauthenticated\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    qsizetype m_answers = 0;
};

} // namespace

/// What connections cost in memory: the heap for each of the job's computers when it is in the table, when it
/// is Opened and idle, and when it is Closed again; and what further rounds of connect and disconnect add.
/// Prints {"socket", "row", "opened", "closed", "rounds"} in bytes a connection, the first for a bare socket
/// of Qt; sockets' buffers in the kernel are not in it.
class MemoryBenchmark : public QObject {
    Q_OBJECT

public:
    explicit MemoryBenchmark(const QJsonObject &json)
        : m_json(json)
    {
    }

    /// The sockets first, as long as the heap is clean.
    void start()
    {
        m_start = heapInUse();
        m_sockets = std::make_unique<BareSockets>(m_json.value("computers"_L1).toArray());
        connect(m_sockets.get(), &BareSockets::ready, this, [this] {
            m_result.insert(u"socket"_s, double(heapInUse() - m_start) / double(m_sockets->count()));
            m_sockets.release()->deleteLater();
            QTimer::singleShot(0, this, &MemoryBenchmark::measureConnections);
        });
    }

private:
    void measureConnections()
    {
        m_model = std::make_unique<ConnectionModel>(m_list);
        m_start = heapInUse();
        m_job = std::make_unique<BenchmarkJob>(m_json, m_list);
        note(u"row"_s);
        open();
    }

    void note(const QString &name)
    {
        const qint64 now = heapInUse();
        m_result.insert(name, double(now - m_start) / double(m_job->connections.size()));
    }

    void open()
    {
        connect(m_list.open(m_job->connections), &BulkRun::finished, this, [this] {
            if (m_rounds == 0)
                note(u"opened"_s);
            close();
        });
    }

    void close()
    {
        connect(m_list.close(m_job->connections), &BulkRun::finished, this, [this] {
            ++m_rounds;
            if (m_rounds == 1)
                note(u"closed"_s);
            if (m_rounds == warmUp)
                m_afterWarmUp = heapInUse();
            if (m_rounds < warmUp + further)
                QTimer::singleShot(0, this, &MemoryBenchmark::open);
            else
                finish();
        });
    }

    void finish()
    {
        const double rounds = double(further) * double(m_job->connections.size());
        m_result.insert(u"rounds"_s, double(heapInUse() - m_afterWarmUp) / rounds);
        BenchmarkJob::print(m_result);
        QCoreApplication::quit();
    }

    /// Until the sessions and the changes of state that a connection keeps are as many as they may be.
    static constexpr int warmUp = 60;
    static constexpr int further = 10;

    QJsonObject m_json;
    TimeLimits m_limits;
    ConnectionList m_list{ makeNetworkAccess, m_limits };
    std::unique_ptr<BareSockets> m_sockets;
    std::unique_ptr<ConnectionModel> m_model;
    std::unique_ptr<BenchmarkJob> m_job;
    QJsonObject m_result;
    qint64 m_start = 0;
    qint64 m_afterWarmUp = 0;
    int m_rounds = 0;
};

int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    QCoreApplication application(argc, argv);
    MemoryBenchmark benchmark(BenchmarkJob::read());
    QTimer::singleShot(0, &benchmark, &MemoryBenchmark::start);
    return QCoreApplication::exec();
}

#include "bench_memory.moc"
