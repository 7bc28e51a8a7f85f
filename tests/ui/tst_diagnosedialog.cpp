/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "diagnosedialog.h"
#include "diagnosismodel.h"
#include "diagnosisstep.h"
#include "endpointprocess.h"
#include "rowview.h"
#include "settings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDiagnoseDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void runsByItselfAndShowsWhereToBegin();
    void aStepThatTheUserChoseStays();
    void runsAgainWithTheNewPassword();
    void cancelEndsItInPlace();
    void theReportHoldsAllStepsAndNoSecret();
    void goesWithItsConnection();

private:
    DiagnoseDialog &show(const QString &password);
    [[nodiscard]] QString cell(DiagnosisStep::Id step, DiagnosisModel::Column column) const;
    template <typename T> T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<EndpointProcess> m_endpoint;
    QTemporaryDir m_folder;
    TimeLimits m_limits;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<Settings> m_settings;
    Connection *m_connection = nullptr;
    QPointer<DiagnoseDialog> m_dialog;
};

void TestDiagnoseDialog::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{ QJsonObject{
        { u"name"_s, u"web01"_s }, { u"users"_s, QJsonObject{ { u"admin"_s, u"s3cret-word"_s } } } } });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestDiagnoseDialog::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    Profile profile;
    profile.label = u"web01"_s;
    profile.endpoint.host = u"127.0.0.1"_s;
    profile.endpoint.port = m_endpoint->port(u"web01"_s);
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    m_connection = m_list->add(profile);
}

void TestDiagnoseDialog::cleanup()
{
    delete m_dialog;
    m_list.reset();
    m_endpoint->setFaults(u"web01"_s, {});
}

DiagnoseDialog &TestDiagnoseDialog::show(const QString &password)
{
    m_connection->setCredential(Credential(u"admin"_s, password));
    m_dialog = new DiagnoseDialog(*m_connection, *m_settings);
    new QAbstractItemModelTester(m_dialog->findChild<DiagnosisModel *>(), m_dialog);
    m_dialog->show();
    return *m_dialog;
}

QString TestDiagnoseDialog::cell(DiagnosisStep::Id step, DiagnosisModel::Column column) const
{
    return child<RowView>("stepsView")->model()->index(int(step), column).data().toString();
}

void TestDiagnoseDialog::runsByItselfAndShowsWhereToBegin()
{
    show(u"wrong"_s);
    QVERIFY(!child<QPushButton>("runAgainButton")->isEnabled());
    QVERIFY(child<QPushButton>("cancelButton")->isEnabled());
    QTRY_VERIFY(child<QPushButton>("runAgainButton")->isEnabled());
    QVERIFY(!child<QPushButton>("cancelButton")->isEnabled());
    QCOMPARE(cell(DiagnosisStep::Id::Authentication, DiagnosisModel::Result), u"Failed"_s);
    QCOMPARE(child<RowView>("stepsView")->currentIndex().row(), int(DiagnosisStep::Id::Authentication));
    QVERIFY(child<QLabel>("resultLabel")->text().contains(u"not accepted"_s));
    QVERIFY(child<QLabel>("adviceLabel")->text().startsWith(u"1. "_s));
}

void TestDiagnoseDialog::aStepThatTheUserChoseStays()
{
    m_endpoint->setFaults(u"web01"_s,
        { QJsonObject{
            { u"on"_s, u"Identify"_s }, { u"do"_s, u"slow"_s }, { u"ms"_s, 300 }, { u"count"_s, 1 } } });
    show(u"wrong"_s);
    QTRY_COMPARE(cell(DiagnosisStep::Id::AnonymousIdentify, DiagnosisModel::Result), u"Running"_s);
    QTest::keyClick(child<RowView>("stepsView"), Qt::Key_Home);
    QTRY_VERIFY(child<QPushButton>("runAgainButton")->isEnabled());
    QCOMPARE(child<RowView>("stepsView")->currentIndex().row(), 0);
}

void TestDiagnoseDialog::runsAgainWithTheNewPassword()
{
    show(u"wrong"_s);
    QTRY_VERIFY(child<QPushButton>("runAgainButton")->isEnabled());
    m_connection->setCredential(Credential(u"admin"_s, u"s3cret-word"_s));
    child<QPushButton>("runAgainButton")->click();
    QTRY_COMPARE(cell(DiagnosisStep::Id::Configuration, DiagnosisModel::Result), u"Passed"_s);
    QVERIFY(cell(DiagnosisStep::Id::Configuration, DiagnosisModel::Time).contains(u"ms"_s));
}

void TestDiagnoseDialog::cancelEndsItInPlace()
{
    m_endpoint->setFaults(
        u"web01"_s, { QJsonObject{ { u"on"_s, u"Identify"_s }, { u"do"_s, u"hangBeforeHeaders"_s } } });
    show(u"s3cret-word"_s);
    QTRY_COMPARE(cell(DiagnosisStep::Id::AnonymousIdentify, DiagnosisModel::Result), u"Running"_s);
    child<QPushButton>("cancelButton")->click();
    QCOMPARE(cell(DiagnosisStep::Id::AnonymousIdentify, DiagnosisModel::Result), u"Skipped"_s);
    QVERIFY(child<QPushButton>("runAgainButton")->isEnabled());
}

void TestDiagnoseDialog::theReportHoldsAllStepsAndNoSecret()
{
    show(u"s3cret-word"_s);
    QTRY_VERIFY(child<QPushButton>("runAgainButton")->isEnabled());
    child<QPushButton>("copyReportButton")->click();
    const QString report = QApplication::clipboard()->text();
    for (int i = 0; i < DiagnosisStep::count; ++i)
        QVERIFY(report.contains(cell(DiagnosisStep::Id(i), DiagnosisModel::Step)));
    QVERIFY(report.contains(u"web01"_s));
    QVERIFY(!report.contains(u"s3cret-word"_s));
}

void TestDiagnoseDialog::goesWithItsConnection()
{
    show(u"s3cret-word"_s).setAttribute(Qt::WA_DeleteOnClose);
    m_list.reset();
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(TestDiagnoseDialog)
#include "tst_diagnosedialog.moc"
