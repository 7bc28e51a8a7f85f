/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "activityfilter.h"
#include "activitymodel.h"
#include "connectionlist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Stream = ActivityLog::Stream;

namespace {

struct Fixture {
    TimeLimits limits;
    ConnectionList list{ makeNetworkAccess, limits };
    ActivityLog log{ list };
    ActivityModel model{ log };
    QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
};

QString text(const QAbstractItemModel &model, int row)
{
    return model.index(row, ActivityModel::Text).data().toString();
}

} // namespace

class TestActivityModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyEntriesComeAsOneInsertion();
    void whatTheLogDropsGoes();
    void clearingForgetsWhatWasNotShownYet();
    void filtersByLevel();
};

void TestActivityModel::manyEntriesComeAsOneInsertion()
{
    Fixture fixture;
    QSignalSpy inserted(&fixture.model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 100; ++i)
        fixture.log.append(Stream::Information, u"web"_s, QString::number(i));
    QCOMPARE(fixture.model.rowCount(), 0);
    QTRY_COMPARE(fixture.model.rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(text(fixture.model, 0), u"0"_s);
    QCOMPARE(text(fixture.model, 99), u"99"_s);
    QVERIFY(!fixture.model.index(0, ActivityModel::Level).data(Qt::DecorationRole).isNull());
    QVERIFY(!fixture.model.index(0, ActivityModel::Level).data().toString().isEmpty());
}

void TestActivityModel::whatTheLogDropsGoes()
{
    Fixture fixture;
    const int surplus = 10;
    for (int i = 0; i < ActivityLog::maximumEntries; ++i)
        fixture.log.append(Stream::Information, {}, QString::number(i));
    QTRY_COMPARE(fixture.model.rowCount(), ActivityLog::maximumEntries);
    for (int i = 0; i < surplus; ++i)
        fixture.log.append(Stream::Information, {}, u"late %1"_s.arg(i));
    // The rows are still announced, but their entries are gone.
    QCOMPARE(text(fixture.model, 0), QString());
    QCOMPARE(text(fixture.model, surplus), QString::number(surplus));
    QTRY_COMPARE(text(fixture.model, 0), QString::number(surplus));
    QCOMPARE(fixture.model.rowCount(), ActivityLog::maximumEntries);
    QCOMPARE(text(fixture.model, ActivityLog::maximumEntries - 1), u"late 9"_s);
    // More than there is room for between two refreshes.
    for (int i = 0; i < 2 * ActivityLog::maximumEntries; ++i)
        fixture.log.append(Stream::Information, {}, u"flood %1"_s.arg(i));
    QTRY_COMPARE(text(fixture.model, 0), u"flood %1"_s.arg(ActivityLog::maximumEntries));
    QCOMPARE(fixture.model.rowCount(), ActivityLog::maximumEntries);
}

void TestActivityModel::clearingForgetsWhatWasNotShownYet()
{
    Fixture fixture;
    fixture.log.append(Stream::Information, {}, u"one"_s);
    QTRY_COMPARE(fixture.model.rowCount(), 1);
    fixture.log.append(Stream::Information, {}, u"two"_s);
    fixture.log.clear();
    QCOMPARE(fixture.model.rowCount(), 0);
    fixture.log.append(Stream::Information, {}, u"three"_s);
    QTRY_COMPARE(fixture.model.rowCount(), 1);
    QCOMPARE(text(fixture.model, 0), u"three"_s);
}

void TestActivityModel::filtersByLevel()
{
    Fixture fixture;
    ActivityFilter filter;
    filter.setSourceModel(&fixture.model);
    for (const Stream stream :
        { Stream::Verbose, Stream::Debug, Stream::Information, Stream::Warning, Stream::Error })
        fixture.log.append(stream, {}, QString::number(int(stream)));
    QTRY_COMPARE(fixture.model.rowCount(), 5);
    QCOMPARE(filter.rowCount(), 3);
    filter.setLevel(Stream::Error);
    QCOMPARE(filter.rowCount(), 1);
    filter.setLevel(Stream::Verbose);
    QCOMPARE(filter.rowCount(), 5);
}

QTEST_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
