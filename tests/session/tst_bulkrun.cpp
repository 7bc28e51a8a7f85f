/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "bulkexport.h"
#include "manycomputers.h"
#include "session.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace ManyComputers;
using namespace Qt::StringLiterals;
using State = LiveObject::State;
using Verb = BulkRun::Verb;
using ErrorAction = BulkRun::ErrorAction;

namespace {

BulkResult failedOn(const QString &computer, const TransportError &error)
{
    BulkResult result;
    result.computer = computer;
    result.address = u"http://%1:5985/wsman"_s.arg(computer);
    result.endedAt = QDateTime(QDate(2026, 3, 14), QTime(15, 9, 26), Qt::UTC);
    result.error = error;
    result.cause = causeOf(error, computer);
    return result;
}

TransportError errorOf(TransportError::Kind kind, const QString &message)
{
    TransportError error;
    error.kind = kind;
    error.message = message;
    return error;
}

} // namespace

/// What a run does with failures, and what it leaves behind to be looked at.
class TestBulkRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFailureHasTheEffectOfItsAction_data();
    void aFailureHasTheEffectOfItsAction();
    void inquireAsksOnceForEachCause();
    void inquireRetries();
    void inquireStops();
    void cancelAnswersTheQuestion();
    void reopenMakesNewSessions();
    void failuresAreGroupedByCause();
    void csvIsQuoted();
    void jsonHoldsTheRun();
};

void TestBulkRun::aFailureHasTheEffectOfItsAction_data()
{
    QTest::addColumn<ErrorAction>("action");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("results");
    QTest::addColumn<int>("notStarted");
    QTest::newRow("Continue") << ErrorAction::Continue << 2 << 6 << 0;
    QTest::newRow("Stop") << ErrorAction::Stop << 1 << 3 << 3;
    QTest::newRow("SilentlyContinue") << ErrorAction::SilentlyContinue << 2 << 6 << 0;
    QTest::newRow("Ignore") << ErrorAction::Ignore << 2 << 4 << 0;
}

void TestBulkRun::aFailureHasTheEffectOfItsAction()
{
    QFETCH(ErrorAction, action);
    EndpointProcess endpoint(listeners(6));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    QVERIFY(endpoint.setAccepting(nameOf(2), false));
    QVERIFY(endpoint.setAccepting(nameOf(4), false));
    ConnectionFixture fixture;
    fixture.list.setThrottle(1);
    fixture.list.setErrorAction(action);
    BulkRun *run = fixture.list.open(addAll(fixture, endpoint, 6));
    int failed = -1;
    connect(run, &BulkRun::finished, this, [&failed, run] { failed = run->failed(); });
    const BulkReport report = finished(run);
    QTEST(failed, "failed");
    QTEST(int(report.results.size()), "results");
    QTEST(report.notStarted, "notStarted");
    const int opened
        = int(std::count_if(fixture.list.connections().cbegin(), fixture.list.connections().cend(),
            [](const Connection *connection) { return connection->state() == State::Opened; }));
    QCOMPARE(report.succeededCount(), opened);
}

void TestBulkRun::inquireAsksOnceForEachCause()
{
    EndpointProcess endpoint(listeners(6));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    for (const int gone : { 1, 3 })
        QVERIFY(endpoint.setAccepting(nameOf(gone), false));
    ConnectionFixture fixture;
    fixture.list.setThrottle(1);
    const QList<Connection *> connections = addAll(fixture, endpoint, 6);
    connections.at(4)->setCredential(Credential(u"admin"_s, u"wrong"_s));
    BulkRun *run = fixture.list.run(Verb::Open, connections, ErrorAction::Inquire);
    QStringList questions;
    connect(run, &BulkRun::inquired, this, [&questions, run] {
        const QList<BulkResult> question = run->question();
        if (question.isEmpty())
            return;
        questions.append(question.constFirst().computer);
        QTimer::singleShot(0, run, [run] { run->answer(BulkRun::Answer::GoOn); });
    });
    const BulkReport report = finished(run);
    QCOMPARE(questions, (QStringList{ nameOf(1), nameOf(4) }));
    QCOMPARE(report.results.size(), 6);
    QCOMPARE(report.groups().size(), 2);
}

void TestBulkRun::inquireRetries()
{
    EndpointProcess endpoint(listeners(3));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    QVERIFY(endpoint.setAccepting(nameOf(0), false));
    ConnectionFixture fixture;
    fixture.list.setThrottle(1);
    const QList<Connection *> connections = addAll(fixture, endpoint, 3);
    BulkRun *run = fixture.list.run(Verb::Open, connections, ErrorAction::Inquire);
    QTRY_COMPARE(run->question().size(), 1);
    QCOMPARE(run->done(), 0);
    QCOMPARE(connections.at(1)->state(), State::BeforeOpen);
    QVERIFY(endpoint.setAccepting(nameOf(0), true));
    run->answer(BulkRun::Answer::Retry);
    QVERIFY(run->question().isEmpty());
    const BulkReport report = finished(run);
    QCOMPARE(report.succeededCount(), 3);
}

void TestBulkRun::inquireStops()
{
    EndpointProcess endpoint(listeners(3));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    QVERIFY(endpoint.setAccepting(nameOf(0), false));
    ConnectionFixture fixture;
    fixture.list.setThrottle(1);
    BulkRun *run = fixture.list.run(Verb::Open, addAll(fixture, endpoint, 3), ErrorAction::Inquire);
    QTRY_COMPARE(run->question().size(), 1);
    run->answer(BulkRun::Answer::Stop);
    const BulkReport report = finished(run);
    QCOMPARE(report.results.size(), 1);
    QCOMPARE(report.notStarted, 2);
}

void TestBulkRun::cancelAnswersTheQuestion()
{
    EndpointProcess endpoint(listeners(3));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    QVERIFY(endpoint.setAccepting(nameOf(0), false));
    ConnectionFixture fixture;
    fixture.list.setThrottle(1);
    BulkRun *run = fixture.list.run(Verb::Open, addAll(fixture, endpoint, 3), ErrorAction::Inquire);
    QTRY_COMPARE(run->question().size(), 1);
    run->cancel();
    QVERIFY(run->question().isEmpty());
    QCOMPARE(finished(run).notStarted, 2);
}

void TestBulkRun::reopenMakesNewSessions()
{
    EndpointProcess endpoint(listeners(4));
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    ConnectionFixture fixture;
    const QList<Connection *> connections = addAll(fixture, endpoint, 4);
    finished(fixture.list.open(connections.first(3)));
    connections.constFirst()->openShell();
    QTRY_COMPARE(endpoint.shellCount(), 1);
    const BulkReport report = finished(fixture.list.run(Verb::Reopen, connections));
    QCOMPARE(report.succeededCount(), 4);
    QCOMPARE(endpoint.shellCount(), 0);
    QCOMPARE(connections.at(0)->sessions().size(), 2);
    QCOMPARE(connections.at(0)->sessions().constFirst()->state(), State::Closed);
    QCOMPARE(connections.at(3)->sessions().size(), 1);
}

void TestBulkRun::failuresAreGroupedByCause()
{
    BulkReport report;
    TransportError denied = errorOf(TransportError::Kind::Fault, u"Access is denied."_s);
    denied.fault = Wsman::Fault();
    denied.fault->wsmanCode = 5;
    report.results.append(failedOn(u"a"_s, denied));
    for (const QString &host : { u"b"_s, u"c"_s })
        report.results.append(failedOn(
            host, errorOf(TransportError::Kind::Network, u"Nothing listens on port 1 of %1."_s.arg(host))));
    report.results.append({ nullptr, u"d"_s, u"http://d/wsman"_s, {}, {}, {} });
    const QList<BulkReport::Group> groups = report.groups();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).cause, u"Cannot connect"_s);
    QCOMPARE(groups.at(0).failures.size(), 2);
    QCOMPARE(groups.at(1).cause, u"Access is denied."_s);
    QCOMPARE(report.succeededCount(), 1);
}

void TestBulkRun::csvIsQuoted()
{
    BulkReport report;
    report.verb = Verb::Test;
    report.results.append(
        failedOn(u"web,01"_s, errorOf(TransportError::Kind::Fault, u"=SUM(\"1\")\nsecond line"_s)));
    report.results.append({ nullptr, u"db"_s, u"http://db:5985/wsman"_s, {}, {}, {} });
    const QByteArray csv = BulkExport::toCsv(report);
    QVERIFY(csv.startsWith(
        "computer,address,action,result,endedAt,cause,kind,code,httpStatus,message,nextStep\r\n"));
    QVERIFY(csv.contains("\"web,01\","));
    QVERIFY(csv.contains(",\"'=SUM(\"\"1\"\")\nsecond line\",\r\n"));
    QVERIFY(csv.endsWith("db,http://db:5985/wsman,Test,Succeeded,,,,,,,\r\n"));
}

void TestBulkRun::jsonHoldsTheRun()
{
    BulkReport report;
    report.errorAction = ErrorAction::Stop;
    report.notStarted = 3;
    TransportError error = errorOf(TransportError::Kind::Fault, u"Too many shells."_s);
    error.fault = Wsman::Fault();
    error.fault->wsmanCode = 2150859173u;
    report.results.append(failedOn(u"web01"_s, error));
    const QJsonObject run = QJsonDocument::fromJson(BulkExport::toJson(report)).object();
    QCOMPARE(run.value("action"_L1).toString(), u"Open"_s);
    QCOMPARE(run.value("errorAction"_L1).toString(), u"Stop"_s);
    QCOMPARE(run.value("notStarted"_L1).toInt(), 3);
    const QJsonObject result = run.value("results"_L1).toArray().at(0).toObject();
    QCOMPARE(result.value("result"_L1).toString(), u"Failed"_s);
    QCOMPARE(result.value("code"_L1).toString(), u"2150859173"_s);
    QCOMPARE(result.value("message"_L1).toString(), u"Too many shells."_s);
}

QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
