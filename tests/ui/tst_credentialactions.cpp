/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectdialog.h"
#include "connectiontable.h"
#include "credentialsdialog.h"
#include "endpointprocess.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "messagebar.h"
#include "program.h"
#include "usecredentialsdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;
using Topic = MessageArea::Topic;

namespace {

} // namespace

/// What the window does about credentials, with services that check them.
class TestCredentialActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void credentialsAreGivenToTheSelectedAndTakenBack();
    void thisComputerNeedsNone();
    void aWrongPasswordIsChangedForTheWholeSet();
    void aLockedStoreCanBeLeftAside();
    void passwordsGoWithTheirRowButNotBeforeUndo();
    void noPasswordIsWrittenToAnyFile();

private:
    QList<Connection *> add(const QStringList &names);
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] MessageBar *bar(Topic topic) const { return m_program->window->messageArea()->bar(topic); }
    template <typename T> T *child(const char *name) const
    {
        return m_program->window->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestCredentialActions::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    const QJsonObject users{ { u"admin"_s, u"k3epM3Out"_s } };
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, users } },
            QJsonObject{ { u"name"_s, u"web02"_s }, { u"users"_s, users } } });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestCredentialActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
}

void TestCredentialActions::cleanup()
{
    m_program.reset();
}

QAction *TestCredentialActions::action(const char *name) const
{
    return child<QAction>(name);
}

/// Rows with the user "self", selected.
QList<Connection *> TestCredentialActions::add(const QStringList &names)
{
    QList<Profile> profiles;
    for (const QString &name : names) {
        Profile profile;
        profile.label = name;
        profile.endpoint.host = u"127.0.0.1"_s;
        profile.endpoint.port = m_endpoint->port(name);
        profile.endpoint.user = u"self"_s;
        profile.endpoint.allowUnencrypted = true;
        profiles.append(profile);
    }
    const QList<Connection *> connections = m_program->list.add(profiles);
    m_program->window->table()->selectConnections(connections);
    return connections;
}

void TestCredentialActions::credentialsAreGivenToTheSelectedAndTakenBack()
{
    m_program->credentials.add(u"Admins"_s, u"admin"_s, u"k3epM3Out"_s);
    const QList<Connection *> connections = add({ u"web01"_s, u"web02"_s });
    QTRY_VERIFY(action("actionUseCredentials")->isEnabled());
    action("actionUseCredentials")->trigger();
    auto *dialog = m_program->window->findChild<UseCredentialsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QListWidget *>()->setCurrentRow(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"useButton"_s), Qt::LeftButton);
    for (const Connection *connection : connections)
        QCOMPARE(connection->profile().endpoint.user, u"admin"_s);
    action("actionReconnect")->trigger();
    for (const Connection *connection : connections)
        QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(bar(Topic::Credentials)->text().contains(u"Admins"_s));
    m_program->list.close(connections);
    for (const Connection *connection : connections)
        QTRY_COMPARE(connection->state(), State::Closed);
    QTest::mouseClick(bar(Topic::Credentials)->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    for (const Connection *connection : connections) {
        QCOMPARE(connection->profile().endpoint.user, u"self"_s);
        QVERIFY(connection->profile().credentialSet.isNull());
    }
}

void TestCredentialActions::thisComputerNeedsNone()
{
    m_program->window->table()->selectConnections({ m_program->list.localComputer() });
    QTRY_VERIFY(!action("actionUseCredentials")->isEnabled());
    QVERIFY(action("actionUseCredentials")->toolTip().contains(u"needs no credentials"_s));
    QVERIFY(action("actionCredentials")->isEnabled());
    action("actionCredentials")->trigger();
    QVERIFY(m_program->window->findChild<CredentialsDialog *>());
}

void TestCredentialActions::aWrongPasswordIsChangedForTheWholeSet()
{
    const CredentialSet set = m_program->credentials.add(u"Admins"_s, u"admin"_s, u"old"_s);
    const QList<Connection *> connections = add({ u"web01"_s, u"web02"_s });
    m_program->credentials.keeper.use(connections, set.id);
    action("actionReconnect")->trigger();
    for (const Connection *connection : connections)
        QTRY_COMPARE(connection->state(), State::Broken);
    m_program->window->table()->selectConnections({ connections.constFirst() });
    auto *password = child<QLineEdit>("problemPassword");
    QTRY_VERIFY(password->isVisible());
    QVERIFY(child<QCheckBox>("problemWholeSet")->isChecked());
    QVERIFY(child<QCheckBox>("problemRemember")->isChecked());
    QTest::keyClicks(password, u"k3epM3Out"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_COMPARE(connections.constFirst()->state(), State::Opened);
    QCOMPARE(m_program->credentials.secrets.textOf(m_program->credentials.secrets.keys().constFirst()),
        u"k3epM3Out"_s);
    m_program->window->table()->selectConnections({ connections.constLast() });
    QTRY_VERIFY(action("actionReconnect")->isEnabled());
    action("actionReconnect")->trigger();
    QTRY_COMPARE(connections.constLast()->state(), State::Opened);
}

void TestCredentialActions::aLockedStoreCanBeLeftAside()
{
    Connection *connection = add({ u"web01"_s }).constFirst();
    m_program->credentials.keeper.setOwn(connection, { u"self"_s, u"k3epM3Out"_s }, true);
    // As after a restart: nothing is in memory.
    CredentialKeeper fresh(m_program->list, m_program->credentials.sets, m_program->credentials.secrets);
    Program &program = *m_program;
    MainWindow window({ program.list, fresh, program.log, program.journal, program.leftovers, program.store,
        program.settings, program.demo, program.network });
    window.show();
    connection->setCredential({});
    m_program->credentials.secrets.setHeldBack(true);
    window.table()->selectConnections({ connection });
    auto *reconnect = window.findChild<QAction *>(u"actionReconnect"_s);
    QTRY_VERIFY(reconnect->isEnabled());
    reconnect->trigger();
    QTRY_VERIFY(window.messageArea()->bar(Topic::Waiting));
    QCOMPARE(connection->state(), State::BeforeOpen);
    QTest::mouseClick(window.messageArea()->bar(Topic::Waiting)->findChild<QPushButton *>(u"actionButton"_s),
        Qt::LeftButton);
    QTRY_COMPARE(connection->state(), State::Broken);
    QVERIFY(!window.messageArea()->bar(Topic::Waiting));
    m_program->credentials.secrets.setHeldBack(false);
}

void TestCredentialActions::passwordsGoWithTheirRowButNotBeforeUndo()
{
    const QList<Connection *> connections = add({ u"web01"_s });
    MemorySecretStore &secrets = m_program->credentials.secrets;
    m_program->credentials.keeper.setOwn(connections.constFirst(), { u"self"_s, u"k3epM3Out"_s }, true);
    QTRY_VERIFY(action("actionRemove")->isEnabled());
    action("actionRemove")->trigger();
    QCOMPARE(secrets.keys().size(), 1);
    QTRY_VERIFY(!action("actionRemove")->isEnabled());
    QTest::mouseClick(bar(Topic::Removal)->findChild<QPushButton *>(u"actionButton"_s), Qt::LeftButton);
    QCOMPARE(m_program->list.connections().size(), 2);
    QTRY_VERIFY(action("actionRemove")->isEnabled());
    QCOMPARE(secrets.keys().size(), 1);
    action("actionRemove")->trigger();
    m_program->window->messageArea()->clear(Topic::Removal);
    QTRY_VERIFY(secrets.keys().isEmpty());
}

/// Everything by which a password could get into a file: a set, an account of its own, a proxy, remembered
/// and not; then all files are searched.
void TestCredentialActions::noPasswordIsWrittenToAnyFile()
{
    m_program->credentials.add(u"Admins"_s, u"admin"_s, u"k3epM3Out"_s);
    m_program->settings.setConnectChoices({ Scheme::Http, Authentication::Basic, {} });
    action("actionConnect")->trigger();
    auto *dialog = m_program->window->findChild<ConnectDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(u"hostsEdit"_s)->setPlainText(u"127.0.0.1"_s);
    dialog->findChild<QLineEdit *>(u"portEdit"_s)->setText(QString::number(m_endpoint->port(u"web01"_s)));
    dialog->findChild<QLineEdit *>(u"userEdit"_s)->setText(u"admin"_s);
    dialog->findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"k3epM3Out"_s);
    dialog->findChild<QCheckBox *>(u"rememberBox"_s)->setChecked(true);
    dialog->findChild<QCheckBox *>(u"allowUnencryptedBox"_s)->setChecked(true);
    dialog->accept();
    Connection *connection = m_program->list.connections().constLast();
    QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(connection->profile().remembersPassword);
    Profile proxied = connection->profile();
    proxied.id = QUuid::createUuid();
    proxied.endpoint.host = u"elsewhere"_s;
    proxied.endpoint.options.proxy = { ProxyOptions::Access::Http, u"proxy"_s, 3128, u"guest"_s };
    Credential entered(u"admin"_s, u"k3epM3Out"_s);
    entered.proxyPassword = u"thr0ughTh3Wall"_s;
    m_program->credentials.keeper.setOwn(m_program->list.add(proxied), entered, true);
    QCOMPARE(m_program->credentials.secrets.keys().size(), 4);
    m_program->list.close({ connection });
    QTRY_COMPARE(connection->state(), State::Closed);
    QVERIFY(m_program->window->close());
    m_program.reset();

    int files = 0;
    QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray &secret : { QByteArray("k3epM3Out"), QByteArray("thr0ughTh3Wall") }) {
            for (const QByteArray &form : { secret, secret.toBase64(), secret.toHex() })
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
            const QString text = QString::fromLatin1(secret);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            QVERIFY2(!content.contains(wide), qPrintable(file.fileName()));
        }
    }
    QCOMPARE(files, 3);
}

QTEST_MAIN(TestCredentialActions)
#include "tst_credentialactions.moc"
