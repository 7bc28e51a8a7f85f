/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "eventmodel.h"
#include "itemmodel.h"
#include "rowdelegate.h"
#include "tableexport.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Wsman::Item item(const QVector<Wsman::Field> &fields)
{
    Wsman::Item item;
    item.fields = fields;
    return item;
}

} // namespace

/// The tables of items and of events.
class ResultModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreTheUnionInTheOrderOfTheirAppearance();
    void nilIsNotEmpty();
    void tooManyItemsAreNotKept();
    void theOldestEventsGo();
};

void ResultModelsTest::columnsAreTheUnionInTheOrderOfTheirAppearance()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.append({ item({ { u"Name"_s, u"one"_s }, { u"Tag"_s, u"a"_s }, { u"Tag"_s, u"b"_s } }) }));
    QVERIFY(model.append({ item({ { u"State"_s, u"on"_s }, { u"Name"_s, u"two"_s } }) }));
    QStringList columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(columns, (QStringList{ u"Name"_s, u"Tag"_s, u"State"_s }));
    QCOMPARE(model.index(0, 1).data().toString(), u"a, b"_s);
    QVERIFY(!model.index(0, 2).data().isValid());
    QCOMPARE(model.index(1, 0).data().toString(), u"two"_s);
}

void ResultModelsTest::nilIsNotEmpty()
{
    ItemModel model;
    QVERIFY(model.append({ item({ { u"Nil"_s, {}, true }, { u"Empty"_s, {} }, { u"More"_s, u"=1"_s } }),
        item({ { u"More"_s, u"two"_s } }) }));
    QCOMPARE(model.index(0, 0).data().toString(), u"null"_s);
    QVERIFY(model.index(0, 0).data(RowDelegate::MutedRole).toBool());
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QVERIFY(!model.index(0, 1).data(RowDelegate::MutedRole).toBool());

    QBuffer json;
    json.open(QIODevice::WriteOnly);
    QVERIFY(TableExport::write(json, model, TableExport::Format::Json));
    const QJsonArray rows = QJsonDocument::fromJson(json.data()).array();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0]["Nil"_L1].isNull());
    QCOMPARE(rows[0]["Empty"_L1], QJsonValue(QString()));
    QVERIFY(rows[1]["Nil"_L1].isUndefined());
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(TableExport::write(csv, model, TableExport::Format::Csv));
    QCOMPARE(csv.data(), QByteArray("Nil,Empty,More\r\n,,'=1\r\n,,two\r\n"));
}

void ResultModelsTest::tooManyItemsAreNotKept()
{
    ItemModel model;
    const QVector<Wsman::Item> page(ItemModel::mostItems / 2, item({ { u"Id"_s, u"1"_s } }));
    QVERIFY(model.append(page));
    QVERIFY(model.append(page));
    QVERIFY(!model.append({ page.constFirst() }));
    QVERIFY(model.isFull());
    QCOMPARE(model.rowCount(), ItemModel::mostItems);
}

void ResultModelsTest::theOldestEventsGo()
{
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Wsman::Event event;
    event.item = item({ { u"System/EventID"_s, u"1"_s } });
    model.append(QVector<Wsman::Event>(EventModel::mostEvents, event));
    event.item = item({ { u"System/EventID"_s, u"2"_s } });
    model.append(QVector<Wsman::Event>(3, event));
    QCOMPARE(model.rowCount(), EventModel::mostEvents);
    QCOMPARE(model.droppedCount(), 3);
    QCOMPARE(model.index(EventModel::mostEvents - 1, EventModel::IdColumn).data().toString(), u"2"_s);
    QCOMPARE(model.index(EventModel::mostEvents - 4, EventModel::IdColumn).data().toString(), u"1"_s);
}

QTEST_MAIN(ResultModelsTest)
#include "tst_resultmodels.moc"
