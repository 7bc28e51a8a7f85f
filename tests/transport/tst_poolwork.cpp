/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "poolwork.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace {

constexpr int patience = 20'000; // ms

} // namespace

/// Work in the pool, and objects that do not wait for it.
class TestPoolWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theResultComesThroughTheEventLoop();
    void whoeverIsToldMayDeleteTheContext();
    void nobodyIsToldWhoseContextWentMeanwhile();
    void contextsThatGoAtTheSameMomentAreSafe();
};

void TestPoolWork::theResultComesThroughTheEventLoop()
{
    QObject context;
    const QThread *workedIn = nullptr;
    const QThread *toldIn = nullptr;
    PoolWork::start(
        &context, [] { return QThread::currentThread(); },
        [&](const QThread *result) {
            workedIn = result;
            toldIn = QThread::currentThread();
        });
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QVERIFY(!toldIn);
    QTRY_COMPARE(toldIn, context.thread());
    QVERIFY(workedIn != toldIn);
}

void TestPoolWork::whoeverIsToldMayDeleteTheContext()
{
    auto context = std::make_unique<QObject>();
    PoolWork::start(
        context.get(), [] { return 1; }, [&context](int) { context.reset(); });
    QTRY_VERIFY(!context);
}

void TestPoolWork::nobodyIsToldWhoseContextWentMeanwhile()
{
    QSemaphore entered;
    QSemaphore gone;
    auto context = std::make_unique<QObject>();
    bool wasTold = false;
    const auto work = [&] {
        entered.release();
        return gone.tryAcquire(1, patience);
    };
    PoolWork::start(context.get(), work, [&wasTold](bool) { wasTold = true; });
    QVERIFY(entered.tryAcquire(1, patience));
    context.reset();
    gone.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!wasTold);
}

/// For the sanitizers: each ends while its work does.
void TestPoolWork::contextsThatGoAtTheSameMomentAreSafe()
{
    QSemaphore entered;
    for (int i = 0; i < 500; ++i) {
        auto context = std::make_unique<QObject>();
        const auto work = [&entered, token = std::make_shared<int>(i)] {
            entered.release();
            return token;
        };
        PoolWork::start(context.get(), work, [](const std::shared_ptr<int> &) {});
        QVERIFY(entered.tryAcquire(1, patience));
        context.reset();
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
}

QTEST_GUILESS_MAIN(TestPoolWork)
#include "tst_poolwork.moc"
