/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "benchmarkwork.h"
#include "descriptorlimit.h"
#include "networkaccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

/// This project's client in a comparison: reads a job from its input, does it, and prints
/// {"seconds", "failures"}. The time of the start is not in it, as with the other clients.
int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    const TimeLimits limits;
    ConnectionList list(makeNetworkAccess, limits);
    BenchmarkJob job(BenchmarkJob::read(), list);
    const std::unique_ptr<BenchmarkWork> work = BenchmarkWork::make(job);
    if (!work)
        return 1;
    QElapsedTimer clock;
    QObject::connect(work.get(), &BenchmarkWork::finished, &application, [&] {
        BenchmarkJob::print(
            { { u"seconds"_s, double(clock.nsecsElapsed()) / 1e9 }, { u"failures"_s, work->failures() } });
        QCoreApplication::quit();
    });
    QTimer::singleShot(0, work.get(), [&] {
        clock.start();
        work->start();
    });
    return QCoreApplication::exec();
}
