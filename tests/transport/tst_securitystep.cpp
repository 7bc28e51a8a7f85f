/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "securitystep.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace {

/// Waits for the test as others wait for a KDC, in the thread of the step.
class WaitingContext final : public SecurityContext {
public:
    struct Gate {
        QSemaphore entered;
        QSemaphore answer;
        QSemaphore gone;
    };

    explicit WaitingContext(std::shared_ptr<Gate> gate)
        : m_gate(std::move(gate))
    {
    }
    ~WaitingContext() override { m_gate->gone.release(); }

    Result<QByteArray, SecurityFailure> step(const QByteArray &token) override
    {
        m_gate->entered.release();
        m_gate->answer.acquire();
        return token + " answered";
    }
    bool isComplete() const override { return false; }
    QString mechanism() const override { return {}; }
    Result<Sealed, SecurityFailure> wrap(const QByteArray &) override { return Failure{ SecurityFailure() }; }
    Result<QByteArray, SecurityFailure> unwrap(const Sealed &) override
    {
        return Failure{ SecurityFailure() };
    }

private:
    std::shared_ptr<Gate> m_gate;
};

/// Needs nobody, and tells in which thread it was asked.
class LocalContext final : public SecurityContext {
public:
    bool mayBlock() const override { return false; }
    Result<QByteArray, SecurityFailure> step(const QByteArray &) override
    {
        return QByteArray(QThread::currentThread() == qApp->thread() ? "here" : "elsewhere");
    }
    bool isComplete() const override { return false; }
    QString mechanism() const override { return {}; }
    Result<Sealed, SecurityFailure> wrap(const QByteArray &) override { return Failure{ SecurityFailure() }; }
    Result<QByteArray, SecurityFailure> unwrap(const Sealed &) override
    {
        return Failure{ SecurityFailure() };
    }
};

constexpr int patience = 20'000; // ms

} // namespace

class TestSecurityStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theResultComesThroughTheEventLoop();
    void whatCannotBlockNeedsNoThread();
    void deletingItNeitherWaitsNorIsToldLater();
    void whatIsOnItsWayGoesWithIt();
    void manyThatHangDoNotHoldUpOneMore();
};

void TestSecurityStep::theResultComesThroughTheEventLoop()
{
    const auto gate = std::make_shared<WaitingContext::Gate>();
    gate->answer.release();
    SecurityStep step(nullptr);
    QByteArray result;
    connect(&step, &SecurityStep::finished, this, [&result](const SecurityStep::Token &token) {
        if (token)
            result = *token;
    });
    step.start(std::make_shared<WaitingContext>(gate), "token");
    QVERIFY(result.isEmpty());
    QTRY_COMPARE(result, QByteArray("token answered"));
}

void TestSecurityStep::whatCannotBlockNeedsNoThread()
{
    SecurityStep step(nullptr);
    QByteArray result;
    connect(&step, &SecurityStep::finished, this, [&result](const SecurityStep::Token &token) {
        if (token)
            result = *token;
    });
    step.start(std::make_shared<LocalContext>(), {});
    QVERIFY(result.isEmpty()); // through the event loop all the same
    QTRY_COMPARE(result, QByteArray("here"));
}

void TestSecurityStep::deletingItNeitherWaitsNorIsToldLater()
{
    const auto gate = std::make_shared<WaitingContext::Gate>();
    bool wasTold = false;
    QElapsedTimer clock;
    {
        SecurityStep step(nullptr);
        connect(&step, &SecurityStep::finished, this, [&wasTold] { wasTold = true; });
        step.start(std::make_shared<WaitingContext>(gate), {});
        QVERIFY(gate->entered.tryAcquire(1, patience));
        clock.start();
    }
    QVERIFY(clock.elapsed() < 500);
    gate->answer.release();
    // The thread was the last to hold the context.
    QVERIFY(gate->gone.tryAcquire(1, patience));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!wasTold);
}

void TestSecurityStep::whatIsOnItsWayGoesWithIt()
{
    const auto gate = std::make_shared<WaitingContext::Gate>();
    gate->answer.release();
    bool wasTold = false;
    {
        SecurityStep step(nullptr);
        connect(&step, &SecurityStep::finished, this, [&wasTold] { wasTold = true; });
        step.start(std::make_shared<WaitingContext>(gate), {});
        QVERIFY(gate->gone.tryAcquire(1, patience));
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!wasTold);
}

void TestSecurityStep::manyThatHangDoNotHoldUpOneMore()
{
    constexpr int many = 100;
    const auto hung = std::make_shared<WaitingContext::Gate>();
    std::vector<std::unique_ptr<SecurityStep>> steps;
    for (int i = 0; i < many; ++i) {
        steps.push_back(std::make_unique<SecurityStep>(nullptr));
        steps.back()->start(std::make_shared<WaitingContext>(hung), {});
    }
    QVERIFY(hung->entered.tryAcquire(many, patience));
    theResultComesThroughTheEventLoop();
    steps.clear();
    hung->answer.release(many);
    QVERIFY(hung->gone.tryAcquire(many, patience));
}

QTEST_GUILESS_MAIN(TestSecurityStep)
#include "tst_securitystep.moc"
