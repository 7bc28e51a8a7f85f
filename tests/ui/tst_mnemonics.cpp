/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitylog.h"
#include "connectdialog.h"
#include "connectionlist.h"
#include "connectiontable.h"
#include "consoleshelldialog.h"
#include "credentialparts.h"
#include "credentialsdialog.h"
#include "credentialsetdialog.h"
#include "democomputers.h"
#include "diagnosedialog.h"
#include "importdialog.h"
#include "journal.h"
#include "leftovers.h"
#include "leftoversdialog.h"
#include "mainwindow.h"
#include "networkaccess.h"
#include "profilestore.h"
#include "runresultsdialog.h"
#include "settings.h"
#include "settingsdialog.h"
#include "usecredentialsdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The parts as main() puts them together.
struct Program {
    explicit Program(const QString &folder)
        : settings(folder + u"/settings.ini"_s)
        , store(folder + u"/computers.json"_s)
        , journal(list, folder + u"/journal"_s)
        , credentials(list, folder)
        , window(WindowParts{
              list, credentials.keeper, log, journal, leftovers, store, settings, demo, network })
    {
        window.show();
    }

    NetworkFactory network = makeNetworkAccess;
    Settings settings;
    ProfileStore store;
    ConnectionList list{ network, settings.timeLimits() };
    Journal journal;
    Leftovers leftovers{ journal, list };
    CredentialParts credentials;
    ActivityLog log{ list };
    DemoComputers demo;
    MainWindow window;
};

/// With all that the preview can show.
ImportedList unsafeList()
{
    ImportedComputer computer;
    computer.profile.endpoint.host = u"web01"_s;
    computer.profile.endpoint.allowUnencrypted = true;
    ImportedList list;
    list.computers.append(computer);
    return list;
}

/// The access keys of one scope, where each may stand once.
class AccessKeys {
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        ++m_count;
        if (m_texts.contains(key))
            m_clashes.append(m_texts.value(key) + u" / "_s + text);
        m_texts.insert(key, text);
    }
    void add(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            if (action->isVisible())
                add(action->text());
        }
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QByteArray clashes() const { return m_clashes.join(u", "_s).toUtf8(); }

private:
    QHash<QKeySequence, QString> m_texts;
    QStringList m_clashes;
    int m_count = 0;
};

/// What can be reached with Alt in a window as it is shown now: what is hidden or disabled has no say.
AccessKeys keysOf(const QWidget &window)
{
    AccessKeys keys;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            keys.add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            keys.add(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            keys.add(box->title());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            keys.add(bar->actions());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                keys.add(tabs->tabText(i));
        }
    }
    return keys;
}

} // namespace

/// A letter under which two things answer only moves the focus between them, so that neither can be reached
/// with one stroke.
class TestMnemonics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyEntryOfAMenuHasAKeyOfItsOwn();
    void everyPageOfTheDetailsHasKeysOfItsOwn_data();
    void everyPageOfTheDetailsHasKeysOfItsOwn();
    void theQuestionBeforeQuitting();
    void connecting_data();
    void connecting();
    void otherDialogs();

private:
    Connection *add(Authentication authentication);
    /// With each page of each tab shown once.
    static void check(QWidget &window);

    QTcpServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestMnemonics::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestMnemonics::init()
{
    QVERIFY(m_server.isListening() || m_server.listen(QHostAddress::LocalHost));
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestMnemonics::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

/// A computer that takes connections and never answers.
Connection *TestMnemonics::add(Authentication authentication)
{
    Profile profile;
    profile.endpoint.host = u"127.0.0.1"_s;
    profile.endpoint.port = m_server.serverPort();
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    profile.endpoint.setAuthentication(authentication);
    return m_program->list.add(profile);
}

void TestMnemonics::check(QWidget &window)
{
    const auto verify = [&window] {
        const QByteArray clashes = keysOf(window).clashes();
        QVERIFY2(clashes.isEmpty(), clashes.constData());
    };
    verify();
    const auto all = window.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
            tabs->setCurrentIndex(i);
            verify();
        }
    }
}

void TestMnemonics::everyEntryOfAMenuHasAKeyOfItsOwn()
{
    int entries = 0;
    const auto menus = m_program->window.menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        AccessKeys keys;
        keys.add(menu->actions());
        entries += keys.count();
        QVERIFY2(keys.clashes().isEmpty(), menu->title().toUtf8() + ": " + keys.clashes());
    }
    QVERIFY(entries > 20);
    check(m_program->window);
}

void TestMnemonics::everyPageOfTheDetailsHasKeysOfItsOwn_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing wrong") << Authentication::None << QString();
    QTest::newRow("a problem") << Authentication::None << u"problemRetry"_s;
    QTest::newRow("a password is missing") << Authentication::Basic << u"problemPassword"_s;
}

void TestMnemonics::everyPageOfTheDetailsHasKeysOfItsOwn()
{
    QFETCH(Authentication, authentication);
    QFETCH(QString, shown);
    Connection *connection = add(authentication);
    m_program->window.table()->selectConnections({ connection });
    if (!shown.isEmpty()) {
        m_server.close();
        connection->open();
        QTRY_COMPARE(connection->state(), LiveObject::State::Broken);
        auto *widget = m_program->window.findChild<QWidget *>(shown);
        QVERIFY(widget);
        QTRY_VERIFY(widget->isVisible());
    }
    check(m_program->window);
}

void TestMnemonics::theQuestionBeforeQuitting()
{
    Connection *connection = add(Authentication::Basic);
    connection->setCredential(Credential(u"admin"_s, u"secret"_s));
    connection->open();
    QVERIFY(!m_program->window.close());
    auto *question = m_program->window.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(keysOf(*question).count() > 1);
    check(*question);
}

void TestMnemonics::connecting_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<Authentication>("authentication");
    for (const QString &transport : { u"httpButton"_s, u"httpsButton"_s }) {
        for (int i = 0; i <= int(Authentication::CredSsp); ++i)
            QTest::addRow("%s %d", qPrintable(transport), i) << transport << Authentication(i);
    }
}

void TestMnemonics::connecting()
{
    QFETCH(QString, transport);
    QFETCH(Authentication, authentication);
    m_program->credentials.add(u"Admins"_s, u"admin"_s, u"secret"_s);
    ConnectDialog dialog(
        m_program->list, m_program->credentials.keeper, m_program->network, m_program->settings);
    dialog.show();
    dialog.findChild<QAbstractButton *>(transport)->click();
    dialog.findChild<QAbstractButton *>(u"optionsButton"_s)->click();
    auto *box = dialog.findChild<QComboBox *>(u"authenticationBox"_s);
    box->setCurrentIndex(box->findData(int(authentication)));
    dialog.findChild<QComboBox *>(u"proxyAccessBox"_s)->setCurrentIndex(2);
    QVERIFY(keysOf(dialog).count() > 10);
    check(dialog);
}

void TestMnemonics::otherDialogs()
{
    const CredentialSet set = m_program->credentials.add(u"Admins"_s, u"admin"_s, u"secret"_s);
    Connection *connection = add(Authentication::Basic);
    BulkReport report;
    report.startedAt = QDateTime::currentDateTime();
    const CredentialKeeper &keeper = m_program->credentials.keeper;
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ConsoleShellDialog>(Wsman::ShellOptions()));
    dialogs.push_back(std::make_unique<CredentialsDialog>(m_program->credentials.keeper));
    dialogs.push_back(std::make_unique<CredentialSetDialog>(keeper, set));
    dialogs.push_back(std::make_unique<CredentialSetDialog>(keeper, CredentialSet()));
    dialogs.push_back(std::make_unique<DiagnoseDialog>(*connection, m_program->settings));
    dialogs.push_back(std::make_unique<ImportDialog>(
        QList<ImportedList>{ unsafeList() }, m_program->list, m_program->settings));
    dialogs.push_back(std::make_unique<LeftoversDialog>(m_program->leftovers, nullptr));
    dialogs.push_back(std::make_unique<RunResultsDialog>(report, m_program->settings));
    dialogs.push_back(std::make_unique<SettingsDialog>(m_program->settings));
    dialogs.push_back(std::make_unique<UseCredentialsDialog>(m_program->credentials.sets, 2, set.id));
    for (const auto &dialog : dialogs) {
        dialog->show();
        check(*dialog);
        dialog->hide();
    }
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
