/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitymodel.h"
#include "connectionlist.h"
#include "eventmodel.h"
#include "itemmodel.h"
#include "networkaccess.h"
#include "sanitized.h"
#include "shellsmodel.h"
#include "shellstext.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src='http://x/'><b>gnp\u202E.exe</b>\u0007\u001b[31m\u2028\u2066&amp;"_s;

/// Memory of the process in MB; 0 where the system does not tell.
qint64 memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 pageSize = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * pageSize / (1024 * 1024);
}

Wsman::Item itemWith(const QString &name, const QString &value)
{
    Wsman::Item item;
    item.name = u"x"_s;
    item.fields = { { name, value } };
    return item;
}

bool isVisible(QChar c)
{
    return c == u'\n'
        || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph);
}

/// What is shown of a cell has no character without a glyph; what is shown as markup has no tag of the text.
void checkTexts(const QAbstractItemModel &model, const QModelIndex &index)
{
    for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::StatusTipRole),
             int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole) }) {
        const QString text = model.data(index, role).toString();
        QVERIFY2(std::all_of(text.cbegin(), text.cend(), isVisible),
            qPrintable(u"column %1, role %2: %3"_s.arg(index.column()).arg(role).arg(text)));
        QVERIFY2(role != Qt::ToolTipRole || !text.contains("<img"_L1), qPrintable(text));
    }
}

void checkTexts(const QAbstractItemModel &model, const QModelIndex &parent, int &found)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            checkTexts(model, index);
            found += index.data().toString().contains("<U+202E>"_L1) ? 1 : 0;
        }
        checkTexts(model, model.index(row, 0, parent), found);
    }
}

/// All cells; at least one of them shows the hostile text, as text.
void checkTexts(const QAbstractItemModel &model)
{
    int found = 0;
    checkTexts(model, {}, found);
    QVERIFY(found > 0);
}

} // namespace

/// Tables of what a server says, which may say anything.
class TestHostileItems final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreBounded();
    void aRowCostsWhatItHas();
    void largeEventsAreFewer();
    void itemsAreShownAsText();
    void eventsAreShownAsText();
    void shellsAreShownAsText();
    void activityIsShownAsText();
};

void TestHostileItems::columnsAreBounded()
{
    ItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVector<Wsman::Item> items;
    for (int i = 0; i < 3000; ++i)
        items.append(itemWith(u"field%1"_s.arg(i), QString::number(i)));
    QVERIFY(!model.append(items));
    QVERIFY(model.isFull());
    QCOMPARE(model.columnCount(), ItemModel::mostColumns);
    QCOMPARE(model.rowCount(), ItemModel::mostColumns);
    const QModelIndex last = model.index(ItemModel::mostColumns - 1, ItemModel::mostColumns - 1);
    QCOMPARE(last.data().toString(), QString::number(ItemModel::mostColumns - 1));
    QVERIFY(!model.index(0, ItemModel::mostColumns - 1).data().isValid());
}

void TestHostileItems::aRowCostsWhatItHas()
{
    ItemModel model;
    Wsman::Item wide;
    for (int i = 0; i < ItemModel::mostColumns; ++i)
        wide.fields.append({ u"field%1"_s.arg(i), {} });
    QVERIFY(model.append({ wide }));
    const QVector<Wsman::Item> items(20'000, itemWith(wide.fields.constLast().name, u"value"_s));
    const qint64 before = memory();
    QVERIFY(model.append(items));
    QCOMPARE(model.rowCount(), 20'001);
    QCOMPARE(model.index(20'000, ItemModel::mostColumns - 1).data().toString(), u"value"_s);
    const qint64 grown = memory() - before;
    QVERIFY2(isSanitized || grown < 64, qPrintable(u"%1 MB"_s.arg(grown)));
}

void TestHostileItems::largeEventsAreFewer()
{
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    constexpr qsizetype size = qsizetype(8) * 1024 * 1024;
    Wsman::Event event;
    event.xml = QString(size, u'x');
    constexpr int fitting = int(EventModel::mostBytes / size);
    for (int i = 0; i < fitting; ++i)
        model.append({ event });
    QCOMPARE(model.rowCount(), fitting);
    QCOMPARE(model.droppedCount(), 0);
    // Two go for two, the oldest first.
    Wsman::Event last = event;
    last.xml.back() = u'y';
    model.append({ event, last });
    QCOMPARE(model.rowCount(), fitting);
    QCOMPARE(model.droppedCount(), 2);
    QVERIFY(model.xmlAt(fitting - 1).endsWith('y'));
}

void TestHostileItems::itemsAreShownAsText()
{
    ItemModel model;
    QVERIFY(model.append({ itemWith(hostile, hostile) }));
    checkTexts(model);
    QVERIFY(model.headerData(0, Qt::Horizontal).toString().contains("<U+202E>"_L1));
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains("<img"_L1));
}

void TestHostileItems::eventsAreShownAsText()
{
    Wsman::Event event;
    event.action = hostile;
    for (const QString &name : { u"System/Provider@Name"_s, u"System/EventID"_s, u"System/Level"_s,
             u"System/TimeCreated@SystemTime"_s, u"RenderingInfo/Message"_s, u"RenderingInfo/Level"_s })
        event.item.fields.append({ name, hostile });
    EventModel model;
    model.append({ event });
    QCOMPARE(model.rowCount(), 1);
    checkTexts(model);
}

void TestHostileItems::shellsAreShownAsText()
{
    RemoteShells::Entry entry;
    entry.info.shellId = hostile;
    for (QString *text : { &entry.info.name, &entry.info.resourceUri, &entry.info.owner, &entry.info.clientIp,
             &entry.info.processId, &entry.info.idleTimeout, &entry.info.state, &entry.info.shellRunTime,
             &entry.info.shellInactivity, &entry.info.memoryUsed, &entry.info.childProcesses })
        *text = hostile;
    ShellsModel model;
    model.setEntries({ entry }, QDateTime::currentDateTime());
    model.setCommands(hostile, { { hostile, hostile, hostile } }, {});
    TransportError error;
    error.message = hostile;
    model.setEnding(hostile, ShellsModel::Ending::Failed, ShellsText::problem(error));
    checkTexts(model);
}

void TestHostileItems::activityIsShownAsText()
{
    TimeLimits limits;
    ConnectionList list{ makeNetworkAccess, limits };
    ActivityLog log{ list };
    ActivityModel model{ log };
    log.append(ActivityLog::Stream::Error, hostile, hostile);
    QTRY_COMPARE(model.rowCount(), 1);
    checkTexts(model);
}

QTEST_MAIN(TestHostileItems)

#include "tst_hostileitems.moc"
