/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "descriptorlimit.h"
#include "faultcomputers.h"
#include "faulttable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <iterator>

using namespace Qt::StringLiterals;
using State = LiveObject::State;
using Cells = std::vector<std::unique_ptr<FaultCell>>;

Q_DECLARE_METATYPE(FaultTransport)

namespace {

/// How many cells are under way at once; more only make each other late.
constexpr int mostAtOnce = 80;
/// What a busy machine may add to a deadline, in milliseconds.
constexpr qint64 slack = 5000;
constexpr int patience = 60'000;
/// How long after a connection the server may notice that it is gone.
constexpr int lanePatience = 5000;

/// Where to write the table to; empty: nowhere.
QString tableFile;

Cells cellsOf(FaultTransport transport)
{
    Cells cells;
    for (const Fault &fault : FaultMatrix::faults()) {
        for (const FaultOperation &operation : FaultOperations::all()) {
            if (!FaultMatrix::leftOut(operation, fault, transport))
                cells.push_back(std::make_unique<FaultCell>(operation, fault, transport));
        }
    }
    return cells;
}

/// Lets every cell do one thing that ends with finished(), so many at once.
class Round : public QObject {
public:
    Round(const Cells &cells, const std::function<void(FaultCell &)> &begin)
        : m_cells(cells)
        , m_begin(begin)
    {
        for (int i = 0; i < mostAtOnce; ++i)
            beginNext();
    }

    [[nodiscard]] bool isOver() const { return m_ended == m_cells.size(); }

private:
    void beginNext()
    {
        if (m_begun == m_cells.size())
            return;
        FaultCell &cell = *m_cells.at(m_begun++);
        connect(&cell, &FaultCell::finished, this, [this] {
            ++m_ended;
            beginNext();
        });
        m_begin(cell);
    }

    const Cells &m_cells;
    std::function<void(FaultCell &)> m_begin;
    std::size_t m_begun = 0;
    std::size_t m_ended = 0;
};

} // namespace

/// Every operation with every fault over every transport: whatever a server does, an operation ends in time,
/// with a reason, leaves no connection open, and the computer can be used again.
class FaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyCellIsRun_data();
    void everyCellIsRun();
    void everyCellEndsWell_data();
    void everyCellEndsWell();
    void cleanupTestCase();

private:
    static void reopenAll(const Cells &cells, FaultComputers &computers);
    static void checkReason(const FaultCell &cell);

    Cells m_cells; ///< of all transports that could be had
    QElapsedTimer m_clock;
    int m_redCount = 0;
};

void FaultsTest::initTestCase()
{
    raiseDescriptorLimit();
    m_clock.start();
}

void FaultsTest::cleanup()
{
    if (QTest::currentTestFailed())
        ++m_redCount;
}

void FaultsTest::everyCellIsRun_data()
{
    QTest::addColumn<FaultTransport>("transport");

    for (const FaultTransport transport : allFaultTransports)
        QTest::newRow(qPrintable(toString(transport))) << transport;
}

void FaultsTest::everyCellIsRun()
{
    QFETCH(FaultTransport, transport);
    FaultComputers computers(transport);
    if (const QString missing = computers.missingPart(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    Cells cells = cellsOf(transport);
    const QString error = computers.start(cells);
    QVERIFY2(error.isEmpty(), qPrintable(error));

    const Round faults(
        cells, [&](FaultCell &cell) { cell.start(computers.profile(cell), computers.credential()); });
    const bool isOver = QTest::qWaitFor([&] { return faults.isOver(); }, patience);
    if (isOver)
        reopenAll(cells, computers);
    std::ranges::move(cells, std::back_inserter(m_cells)); // those that go on, too, as they tell which
    QVERIFY(isOver);
}

/// Looks for what is left of the cells, and tries them without their faults.
void FaultsTest::reopenAll(const Cells &cells, FaultComputers &computers)
{
    if (!QTest::qWaitFor([&] { return computers.openLaneCount() == 0; }, lanePatience)) {
        const QJsonObject lanes = computers.openLanes();
        for (const auto &cell : cells)
            cell->setLanesLeft(lanes.value(FaultComputers::name(*cell)).toInt());
    }
    QVERIFY(computers.takeFaultsAway(cells));
    const Round again(cells, [](FaultCell &cell) { cell.reopen(); });
    QTRY_VERIFY_WITH_TIMEOUT(again.isOver(), patience);
}

void FaultsTest::everyCellEndsWell_data()
{
    QTest::addColumn<const FaultCell *>("cell");

    for (const auto &cell : m_cells)
        QTest::newRow(qPrintable(toString(cell->transport()) + u", "_s + FaultComputers::name(*cell)))
            << static_cast<const FaultCell *>(cell.get());
    if (m_cells.empty())
        QSKIP("No transport could be had.");
}

/// It is a sentence, and one about what happened.
void FaultsTest::checkReason(const FaultCell &cell)
{
    const QString reason = cell.outcome().reason;
    // A busy machine may come to the deadline before it comes to the answer; timers are up to 5 % early.
    const bool isLate = cell.outcome().milliseconds * 20 >= cell.operation().deadline.count() * 19;
    const QRegularExpression words(
        isLate ? cell.fault().words + u"|did not answer|not confirmed"_s : cell.fault().words,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(reason.contains(u' '), "it told no reason");
    QVERIFY2(reason.contains(words), qPrintable(reason));
    if (cell.operation().leavesSomething && cell.fault().effect == Fault::Effect::Kept)
        QVERIFY2(reason.contains("not known whether"_L1), qPrintable(reason));
}

void FaultsTest::everyCellEndsWell()
{
    QFETCH(const FaultCell *, cell);
    const FaultOutcome &outcome = cell->outcome();
    QCOMPARE(outcome.setupError, QString());
    QVERIFY2(!outcome.state.isEmpty(), "it did not end");
    if (outcome.hasPassed())
        QVERIFY2(
            FaultMatrix::mayPass(cell->operation(), cell->fault()), "it went well in spite of the fault");
    else
        checkReason(*cell);
    if (QTest::currentTestFailed())
        return;
    const qint64 deadline = cell->operation().deadline.count() + slack;
    QVERIFY2(outcome.milliseconds <= deadline, qPrintable(QString::number(outcome.milliseconds)));
    if (cell->operation().needsConnection) {
        QVERIFY(outcome.connection == State::Closed || outcome.connection == State::Broken);
        QVERIFY(!outcome.message.isEmpty());
    }
    QCOMPARE(outcome.lanesLeft, 0);
    QVERIFY2(outcome.isUsableAgain, qPrintable(outcome.reopenError));
}

void FaultsTest::cleanupTestCase()
{
    if (tableFile.isEmpty())
        return;
    QFile file(tableFile);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    file.write(FaultTable::text(m_cells, m_redCount, m_clock.elapsed()).toUtf8());
}

/// All arguments are those of Qt Test, but for "--table FILE": writes the table there, too.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf("--table"_L1);
    if (option >= 0 && option + 1 < arguments.size()) {
        tableFile = arguments.at(option + 1);
        arguments.remove(option, 2);
    }
    FaultsTest test;
    return QTest::qExec(&test, arguments);
}

#include "tst_faults.moc"
