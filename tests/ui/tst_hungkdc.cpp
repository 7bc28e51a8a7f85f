/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "activitylog.h"
#include "connectionlist.h"
#include "connectionmodel.h"
#include "connectiontable.h"
#include "democomputers.h"
#include "diagnosedialog.h"
#include "diagnosismodel.h"
#include "diagnosisstep.h"
#include "credentialparts.h"
#include "endpointprocess.h"
#include "heartbeat.h"
#include "kerberosrealm.h"
#include "journal.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "profilestore.h"
#include "rowview.h"
#include "settings.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

/// Half a second of the window's life.
constexpr int enoughBeats = 50;
/// What a user would take for a window that hangs; a step that blocked it would take 30 seconds.
constexpr int longestGap = 500; // ms
/// What feels like at once, on a busy machine too.
constexpr int atOnce = 500; // ms

} // namespace

/// A KDC that takes the connection and never answers, and the window meanwhile.
class TestHungKdc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowLivesAndDisconnectEndsIt();
    void aDiagnosisIsCancelledAtOnce();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<KerberosRealm> m_realm;
    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits;
    NetworkFactory m_network = makeNetworkAccess;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Leftovers> m_leftovers;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<CredentialParts> m_credentials;
    std::unique_ptr<DemoComputers> m_demo;
    std::unique_ptr<MainWindow> m_window;
    Connection *m_connection = nullptr;
};

void TestHungKdc::initTestCase()
{
    if (!KerberosRealm::isAvailable())
        QSKIP(qPrintable(u"the package %1 is missing"_s.arg(KerberosRealm::missingPackage())));
    m_realm = std::make_unique<KerberosRealm>();
    QVERIFY2(m_realm->start(), qPrintable(m_realm->errorString()));
    QVERIFY(m_realm->addPrincipal(u"ada"_s, u"right"_s));
    QVERIFY(m_realm->keytab(u"HTTP/localhost"_s));
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, QJsonObject{ { u"ada"_s, {} } } },
            { u"authentication"_s, QJsonArray{ u"Kerberos"_s } } } });
    m_endpoint->setEnvironment(m_realm->environment());
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    m_realm->useInThisProcess();
}

void TestHungKdc::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_store = std::make_unique<ProfileStore>(m_folder.filePath(u"computers.json"_s));
    m_list = std::make_unique<ConnectionList>(m_network, m_limits);
    m_journal = std::make_unique<Journal>(*m_list, m_folder.filePath(u"journal"_s));
    m_leftovers = std::make_unique<Leftovers>(*m_journal, *m_list);
    m_log = std::make_unique<ActivityLog>(*m_list);
    m_credentials = std::make_unique<CredentialParts>(*m_list, m_folder.path());
    m_demo = std::make_unique<DemoComputers>();
    m_window = std::make_unique<MainWindow>(WindowParts{ *m_list, m_credentials->keeper, *m_log, *m_journal,
        *m_leftovers, *m_store, *m_settings, *m_demo, m_network });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Profile profile;
    profile.temporary = true;
    profile.endpoint.host = u"localhost"_s;
    profile.endpoint.port = m_endpoint->port(u"web01"_s);
    profile.endpoint.authentication = Authentication::Kerberos;
    profile.endpoint.user = u"ada@"_s + m_realm->name();
    m_connection = m_list->add(profile);
    m_connection->setCredential(Credential(profile.endpoint.user, u"right"_s));
    m_window->table()->selectConnections({ m_connection });
    m_realm->hang();
}

void TestHungKdc::cleanup()
{
    if (m_realm)
        m_realm->resume();
    m_window.reset();
    m_credentials.reset();
    m_log.reset();
    m_leftovers.reset();
    m_journal.reset();
    m_list.reset();
}

void TestHungKdc::theWindowLivesAndDisconnectEndsIt()
{
    Heartbeat heartbeat(10);
    heartbeat.start();
    m_list->open({ m_connection });
    QCOMPARE(m_connection->state(), State::Opening);
    QTRY_VERIFY(heartbeat.beats() > enoughBeats);
    QVERIFY2(heartbeat.worst() < longestGap, qPrintable(QString::number(heartbeat.worst())));
    QCOMPARE(m_connection->state(), State::Opening);

    auto *disconnect = m_window->findChild<QAction *>(u"actionDisconnect"_s);
    QTRY_VERIFY(disconnect->isEnabled());
    QWidget *button = m_window->findChild<QToolBar *>(u"toolBar"_s)->widgetForAction(disconnect);
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_connection->state(), State::Closed);
    QVERIFY2(clock.elapsed() < atOnce, qPrintable(QString::number(clock.elapsed())));

    // What hangs is left to itself; the connection can be opened at once when the KDC is back.
    m_realm->resume();
    m_list->open({ m_connection });
    QTRY_COMPARE(m_connection->state(), State::Opened);
    m_list->close({ m_connection });
    QTRY_COMPARE(m_connection->state(), State::Closed);
}

void TestHungKdc::aDiagnosisIsCancelledAtOnce()
{
    auto *action = m_window->findChild<QAction *>(u"actionDiagnose"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = m_window->findChild<DiagnoseDialog *>();
    QVERIFY(dialog);
    const auto result = [dialog] {
        return dialog->findChild<DiagnosisModel *>()
            ->index(int(DiagnosisStep::Id::Authentication), DiagnosisModel::Result)
            .data()
            .toString();
    };
    QTRY_COMPARE(result(), u"Running"_s);
    Heartbeat heartbeat(10);
    heartbeat.start();
    QTRY_VERIFY(heartbeat.beats() > enoughBeats);
    QVERIFY2(heartbeat.worst() < longestGap, qPrintable(QString::number(heartbeat.worst())));
    QElapsedTimer clock;
    clock.start();
    dialog->findChild<QPushButton *>(u"cancelButton"_s)->click();
    QCOMPARE(result(), u"Skipped"_s);
    QVERIFY(clock.elapsed() < atOnce);
}

QTEST_MAIN(TestHungKdc)
#include "tst_hungkdc.moc"
