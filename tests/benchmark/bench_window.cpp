/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "benchmarkwork.h"
#include "connectiontable.h"
#include "descriptorlimit.h"
#include "enumerationwindow.h"
#include "heartbeat.h"
#include "program.h"
#include "session.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

/// Lists all instances of one computer into a window of results.
class EnumerationWork final : public BenchmarkWork {
public:
    using BenchmarkWork::BenchmarkWork;

    void start() override
    {
        Connection *connection = job().connections.constFirst();
        connect(connection, &LiveObject::stateChanged, this, [this, connection](State now) {
            if (now == State::Opened)
                list(*connection->currentSession());
        });
        connection->open();
    }

private:
    void list(Session &session)
    {
        Wsman::EnumerationRequest request;
        request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Demo"_s;
        Enumeration *enumeration = session.openEnumeration(request);
        m_results = std::make_unique<EnumerationWindow>(*enumeration, u"pc0"_s);
        m_results->show();
        connect(enumeration, &LiveObject::stateChanged, this, [this](State now) {
            if (now == State::Broken)
                countFailure();
            if (now == State::Closed || now == State::Broken)
                emit finished();
        });
    }

    std::unique_ptr<EnumerationWindow> m_results;
};

std::unique_ptr<BenchmarkWork> makeWork(BenchmarkJob &job)
{
    if (job.work == "enumeration"_L1)
        return std::make_unique<EnumerationWork>(job);
    return BenchmarkWork::make(job);
}

} // namespace

/// How long the window is deaf during a work: the program with its window shown does the job on its input, as
/// bench_client, and "enumeration" besides. Prints {"seconds", "failures", "worstGap"}, the last in
/// milliseconds between two beats of a timer of 5 ms.
int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    Q_INIT_RESOURCE(resources);
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    Program program(folder.path());
    BenchmarkJob job(BenchmarkJob::read(), program.list);
    const std::unique_ptr<BenchmarkWork> work = makeWork(job);
    if (!work)
        return 1;
    Heartbeat heartbeat(5);
    QElapsedTimer clock;
    QObject::connect(work.get(), &BenchmarkWork::finished, &application, [&] {
        heartbeat.stop();
        BenchmarkJob::print({ { u"seconds"_s, double(clock.nsecsElapsed()) / 1e9 },
            { u"failures"_s, work->failures() }, { u"worstGap"_s, heartbeat.worstGap() } });
        QApplication::exit();
    });
    // What the first painting takes is another benchmark.
    QTimer::singleShot(500, work.get(), [&] {
        heartbeat.start();
        clock.start();
        work->start();
    });
    return QApplication::exec();
}
