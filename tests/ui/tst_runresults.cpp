/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "rowview.h"
#include "runresultsdialog.h"
#include "runresultsmodel.h"
#include "settings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BulkResult resultOf(Connection *connection, std::optional<TransportError::Kind> kind)
{
    BulkResult result;
    result.connection = connection;
    result.computer = connection->profile().displayName();
    result.address = connection->profile().endpoint.url().toString();
    result.endedAt = QDateTime::currentDateTime();
    if (kind) {
        TransportError error;
        error.kind = *kind;
        error.message = u"It\nfailed on %1."_s.arg(result.computer);
        result.error = error;
        result.cause = causeOf(error, result.computer);
    }
    return result;
}

} // namespace

class TestRunResults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theModelIsSound();
    void causesStandAboveTheirComputers();
    void aGroupCanBeTriedAgain();
    void whatWasRemovedCannotBeTriedAgain();
    void copiesTheSelection();
    void exportsToAFile_data();
    void exportsToAFile();

private:
    NetworkFactory m_network = makeNetworkAccess;
    TimeLimits m_limits;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionList> m_list;
    BulkReport m_report;
};

void TestRunResults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_list = std::make_unique<ConnectionList>(m_network, m_limits);
    m_report = {};
    m_report.startedAt = QDateTime::currentDateTime();
    const std::optional<TransportError::Kind> kinds[] = { TransportError::Kind::Timeout,
        TransportError::Kind::Network, TransportError::Kind::Network, std::nullopt };
    int number = 0;
    for (const auto &kind : kinds) {
        Profile profile;
        profile.endpoint.host = u"web%1"_s.arg(++number);
        m_report.results.append(resultOf(m_list->add(profile), kind));
    }
}

void TestRunResults::theModelIsSound()
{
    RunResultsModel model(m_report);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunResultsModel empty({});
    const QAbstractItemModelTester emptyTester(
        &empty, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(empty.rowCount(), 0);
}

void TestRunResults::causesStandAboveTheirComputers()
{
    const RunResultsModel model(m_report);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex first = model.index(0, 0);
    QVERIFY(first.data().toString().startsWith(u"2 computer"_s));
    QVERIFY(first.data().toString().endsWith(u"Cannot connect"_s));
    QCOMPARE(model.rowCount(first), 2);
    QCOMPARE(model.index(0, 0, first).data().toString(), u"web2"_s);
    QVERIFY(!model.index(0, RunResultsModel::MessageColumn, first).data().toString().contains(u'\n'));
    QCOMPARE(model.index(0, 0, model.index(2, 0)).data().toString(), u"web4"_s);
}

void TestRunResults::aGroupCanBeTriedAgain()
{
    RunResultsDialog dialog(m_report, *m_settings);
    QSignalSpy retries(&dialog, &RunResultsDialog::retryRequested);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"retryButton"_s), Qt::LeftButton);
    QCOMPARE(retries.size(), 1);
    const auto connections = retries.constFirst().at(1).value<QList<Connection *>>();
    QCOMPARE(connections, m_list->connections().mid(2, 2));
}

void TestRunResults::whatWasRemovedCannotBeTriedAgain()
{
    RunResultsDialog dialog(m_report, *m_settings);
    const QPointer<Connection> gone = m_report.results.constFirst().connection;
    QCOMPARE(m_list->remove({ gone }), 1);
    QTRY_VERIFY(!gone);
    auto *view = dialog.findChild<RowView *>();
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(!dialog.findChild<QPushButton *>(u"retryButton"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPushButton *>(u"retryButton"_s)->toolTip().contains(u"removed"_s));
}

void TestRunResults::copiesTheSelection()
{
    RunResultsDialog dialog(m_report, *m_settings);
    dialog.findChild<QPushButton *>(u"copyButton"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().startsWith(u"web2\thttp://web2:5985/wsman\tCannot connect"_s));
}

void TestRunResults::exportsToAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << u"results.csv"_s << QByteArray("computer,");
    QTest::newRow("JSON") << u"results.json"_s << QByteArray("{\n");
}

void TestRunResults::exportsToAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    RunResultsDialog dialog(m_report, *m_settings);
    dialog.show();
    dialog.findChild<QPushButton *>(u"exportButton"_s)->click();
    auto *files = dialog.findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(files);
    Q_EMIT files->fileSelected(m_folder->filePath(name));
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

QTEST_MAIN(TestRunResults)
#include "tst_runresults.moc"
