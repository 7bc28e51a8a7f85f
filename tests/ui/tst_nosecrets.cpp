/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "activitylog.h"
#include "connectdialog.h"
#include "connectionlist.h"
#include "connectiontable.h"
#include "democomputers.h"
#include "diagnosedialog.h"
#include "credentialparts.h"
#include "endpointprocess.h"
#include "kerberosrealm.h"
#include "journal.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "ntlmusers.h"
#include "profilestore.h"
#include "settings.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

const QString rightPassword = u"Kx7-right-Qw93zT"_s;
const QString wrongPassword = u"Vb2-wrong-Lm58yR"_s;
/// Parts of the interface in which a password could be shown, besides the clipboard.
constexpr const char *textProperties[] = { "text", "plainText", "toolTip", "statusTip", "whatsThis",
    "accessibleName", "accessibleDescription", "windowTitle" };

/// What the program and its libraries print, from any thread.
struct Messages {
    QMutex mutex;
    QByteArray all;
} messages;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locker(&messages.mutex);
    messages.all += text.toUtf8() + '\n';
}

/// Every form in which a secret may lie in bytes: as text of the three encodings, in hexadecimal digits, and
/// in base64 wherever it may begin in what was encoded.
QHash<QString, QByteArray> formsOf(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    QHash<QString, QByteArray> forms{
        { u"UTF-8"_s, utf8 },
        { u"UTF-16LE"_s, QStringEncoder(QStringEncoder::Utf16LE).encode(secret) },
        { u"UTF-16BE"_s, QStringEncoder(QStringEncoder::Utf16BE).encode(secret) },
        { u"hex"_s, utf8.toHex() },
    };
    for (int before = 0; before < 3; ++before) {
        // Three bytes are four characters; those that share bits with what stands around are left out.
        QByteArray code = (QByteArray(before, 'x') + utf8).toBase64(QByteArray::OmitTrailingEquals);
        code = code.mid(before == 0 ? 0 : before + 1);
        if ((before + utf8.size()) % 3 != 0)
            code.chop(1);
        forms.insert(u"base64, %1"_s.arg(before), code);
    }
    return forms;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The process itself and all that it started.
QStringList ownProcesses()
{
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    QStringList result;
    const QStringList all = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : all) {
        const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process));
        if (process.toLatin1() == own || status.contains("\nPPid:\t" + own + '\n'))
            result.append(process);
    }
    return result;
}

/// The program as main() puts it together, with its files where it would have them.
struct Program {
    Settings settings;
    NetworkFactory network = makeNetworkAccess;
    TimeLimits limits{ std::chrono::seconds(20), std::chrono::seconds(2), std::chrono::seconds(5) };
    ConnectionList list{ network, limits };
    Journal journal{ list,
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal"_s };
    Leftovers leftovers{ journal, list };
    ActivityLog log{ list };
    DemoComputers demo;
    ProfileStore store{ QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + u"/computers.json"_s };
    CredentialParts credentials{ list, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) };
    MainWindow window{ WindowParts{
        list, credentials.keeper, log, journal, leftovers, store, settings, demo, network } };
};

} // namespace

/// Works the program as its users do, with passwords that are found again wherever they are, and then looks
/// for these in all that it left behind.
class TestNoSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theSearchFindsWhatItLooksFor_data();
    void theSearchFindsWhatItLooksFor();
    void nothingThatIsLeftBehindHoldsAPassword();

private:
    [[nodiscard]] bool startServers();
    [[nodiscard]] QList<Profile> profiles() const;
    void connectByDialog(Program &program);
    void connectAll(Program &program);
    void lookAtEverything(Program &program);
    void diagnose(Program &program, Connection *connection);
    void click(const QWidget &window, const char *button);
    /// Takes the text that stands on the clipboard.
    void takeClipboard();
    void takeTexts(const QWidget &window);
    void search(const QString &where, const QByteArray &bytes);

    QTemporaryDir m_home;
    std::unique_ptr<KerberosRealm> m_realm;
    std::unique_ptr<NtlmUsers> m_ntlmUsers;
    std::unique_ptr<EndpointProcess> m_endpoint;
    QByteArray m_texts;
    int m_copies = 0;
    QStringList m_found;
};

void TestNoSecrets::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("it reads /proc");
#endif
    qputenv("HOME", m_home.path().toLocal8Bit());
    for (const char *folder : { "CONFIG", "DATA", "CACHE", "STATE" }) {
        qputenv(("XDG_"_ba + folder + "_HOME").constData(),
            m_home.filePath(QString::fromLatin1(folder).toLower()).toLocal8Bit());
    }
    QCoreApplication::setOrganizationName(u"WSMan Explorer"_s);
    QCoreApplication::setApplicationName(u"wsman-explorer"_s);
    QVERIFY(startServers());
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    qInstallMessageHandler(keepMessage);
}

void TestNoSecrets::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules({});
}

bool TestNoSecrets::startServers()
{
    QJsonArray schemes{ u"Basic"_s };
    const bool hasKerberos = KerberosRealm::isAvailable();
    const bool hasNtlm = NtlmUsers::isAvailable();
    if (hasKerberos) {
        m_realm = std::make_unique<KerberosRealm>();
        if (!m_realm->start() || !m_realm->addPrincipal(u"ada"_s, rightPassword)
            || !m_realm->keytab(u"HTTP/localhost"_s))
            return false;
        schemes.append(u"Kerberos"_s);
    }
    if (hasNtlm) {
        m_ntlmUsers = std::make_unique<NtlmUsers>();
        if (!m_ntlmUsers->add(u"CONTOSO"_s, u"ada"_s, rightPassword))
            return false;
        schemes.append(u"Negotiate"_s);
    }
    const QJsonObject common{ { u"users"_s, QJsonObject{ { u"ada"_s, rightPassword } } },
        { u"authentication"_s, schemes } };
    QJsonArray listeners;
    for (const QString &name : { u"right"_s, u"wrong"_s, u"typed"_s }) {
        QJsonObject listener = common;
        listener.insert(u"name"_s, name);
        listeners.append(listener);
    }
    m_endpoint = std::make_unique<EndpointProcess>(listeners);
    if (hasKerberos)
        m_endpoint->setEnvironment(m_realm->environment());
    if (hasNtlm)
        m_endpoint->setEnvironment(m_ntlmUsers->environment());
    if (!m_endpoint->start())
        return false;
    if (hasKerberos)
        m_realm->useInThisProcess();
    return true;
}

QList<Profile> TestNoSecrets::profiles() const
{
    QList<QPair<Authentication, QString>> accounts{ { Authentication::Basic, u"ada"_s } };
    if (m_ntlmUsers)
        accounts.append({ Authentication::Ntlm, u"CONTOSO\\ada"_s });
    if (m_realm)
        accounts.append({ Authentication::Kerberos, u"ada@"_s + m_realm->name() });
    QList<Profile> result;
    for (const QString &listener : { u"right"_s, u"wrong"_s }) {
        for (const auto &[authentication, user] : std::as_const(accounts)) {
            Profile profile;
            profile.label = listener;
            profile.endpoint.host = u"localhost"_s;
            profile.endpoint.port = m_endpoint->port(listener);
            profile.endpoint.authentication = authentication;
            profile.endpoint.user = user;
            profile.endpoint.allowUnencrypted = authentication == Authentication::Basic;
            result.append(profile);
        }
    }
    return result;
}

void TestNoSecrets::click(const QWidget &window, const char *button)
{
    auto *found = window.findChild<QAbstractButton *>(QLatin1StringView(button));
    QVERIFY2(found, button);
    found->click();
}

void TestNoSecrets::takeClipboard()
{
    const QString text = QApplication::clipboard()->text();
    QVERIFY(!text.isEmpty());
    ++m_copies;
    m_texts += text.toUtf8() + '\n';
    QApplication::clipboard()->clear();
}

void TestNoSecrets::takeTexts(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (field && field->echoMode() == QLineEdit::Password)
            continue; // what is being typed has to be there
        for (const char *property : textProperties)
            m_texts += widget->property(property).toString().toUtf8() + '\n';
    }
}

/// The one way by which a password comes in from outside: it is typed, wrong at first.
void TestNoSecrets::connectByDialog(Program &program)
{
    program.window.findChild<QAction *>(u"actionConnect"_s)->trigger();
    auto *dialog = program.window.findChild<ConnectDialog *>();
    QVERIFY(dialog);
    click(*dialog, "httpButton");
    auto *authentication = dialog->findChild<QComboBox *>(u"authenticationBox"_s);
    authentication->setFocus();
    QTest::keyClicks(authentication, u"Basic"_s);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"hostsEdit"_s), u"localhost"_s);
    const auto fill = [dialog](const char *field, const QString &text) {
        auto *edit = dialog->findChild<QLineEdit *>(QLatin1StringView(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    fill("portEdit", QString::number(m_endpoint->port(u"typed"_s)));
    fill("userEdit", u"ada"_s);
    fill("passwordEdit", wrongPassword);
    fill("labelEdit", u"typed"_s);
    dialog->findChild<QCheckBox *>(u"allowUnencryptedBox"_s)->click();
    takeTexts(*dialog);
    auto *connectButton = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(connectButton->isEnabled());
    connectButton->click();

    QTRY_COMPARE(program.list.connections().size(), 2);
    Connection *connection = program.list.connections().constLast();
    QTRY_COMPARE(connection->state(), State::Broken);
    program.window.table()->selectConnections({ connection });
    auto *again = program.window.findChild<QLineEdit *>(u"problemPassword"_s);
    QTRY_VERIFY(again->isVisible());
    QTest::keyClicks(again, rightPassword);
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(again->text().isEmpty());
}

void TestNoSecrets::connectAll(Program &program)
{
    const QList<Connection *> connections = program.list.add(profiles());
    for (Connection *connection : connections) {
        const bool isRight = connection->profile().label == "right"_L1;
        connection->setCredential(
            Credential(connection->profile().endpoint.user, isRight ? rightPassword : wrongPassword));
    }
    program.list.open(connections);
    for (Connection *connection : connections) {
        const bool isRight = connection->profile().label == "right"_L1;
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), isRight ? State::Opened : State::Broken, 20000);
        connection->test();
        QTRY_VERIFY(!connection->isTesting());
    }
}

void TestNoSecrets::diagnose(Program &program, Connection *connection)
{
    program.window.table()->selectConnections({ connection });
    QAction *action = program.window.findChild<QAction *>(u"actionDiagnose"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    auto *dialog = program.window.findChild<DiagnoseDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(u"runAgainButton"_s)->isEnabled(), 20000);
    click(*dialog, "copyReportButton");
    takeClipboard();
    takeTexts(*dialog);
    delete dialog;
}

void TestNoSecrets::lookAtEverything(Program &program)
{
    for (Connection *connection : program.list.connections()) {
        if (connection->isLocalComputer())
            continue;
        program.window.table()->selectConnections({ connection });
        program.window.findChild<QAction *>(u"actionCopy"_s)->trigger();
        takeClipboard();
        if (connection->lastError()) {
            QTRY_VERIFY(program.window.findChild<QWidget *>(u"problemPanel"_s)->isVisible());
            click(program.window, "problemCopy");
            takeClipboard();
            click(program.window, "problemToggleDetails");
        }
        takeTexts(program.window);
        diagnose(program, connection);
    }
    program.window.findChild<QAction *>(u"actionShowActivity"_s)->trigger();
    click(program.window, "activityCopyButton");
    takeClipboard();
    for (int i = 0; i < program.log.size(); ++i)
        m_texts += program.log.at(i).computer.toUtf8() + ' ' + program.log.at(i).text.toUtf8() + '\n';
}

void TestNoSecrets::search(const QString &where, const QByteArray &bytes)
{
    for (const QString &secret : { rightPassword, wrongPassword }) {
        const QHash<QString, QByteArray> forms = formsOf(secret);
        for (auto it = forms.begin(); it != forms.end(); ++it) {
            if (bytes.contains(it.value()))
                m_found.append(u"%1 (%2)"_s.arg(where, it.key()));
        }
    }
}

void TestNoSecrets::theSearchFindsWhatItLooksFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as it is") << "{\"password\":\"" + rightPassword.toUtf8() + "\"}";
    QTest::newRow("in UTF-16") << QByteArray(
        reinterpret_cast<const char *>(rightPassword.utf16()), rightPassword.size() * 2);
    QTest::newRow("as Basic sends it") << ("ada:" + rightPassword.toUtf8()).toBase64();
    QTest::newRow("as Basic sends it for a user of two letters")
        << ("bo:" + rightPassword.toUtf8()).toBase64();
    QTest::newRow("as Basic sends it for one of four")
        << ("carl:" + wrongPassword.toUtf8() + "\n\n").toBase64();
}

void TestNoSecrets::theSearchFindsWhatItLooksFor()
{
    QFETCH(QByteArray, bytes);
    search(u"here"_s, bytes);
    QCOMPARE(m_found.size(), 1);
    m_found.clear();
}

void TestNoSecrets::nothingThatIsLeftBehindHoldsAPassword()
{
    {
        Program program;
        program.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));
        connectByDialog(program);
        connectAll(program);
        if (QTest::currentTestFailed())
            return;
        lookAtEverything(program);
        for (const QString &process : ownProcesses()) {
            for (const char *file : { "cmdline", "environ" }) {
                const QString path = u"/proc/%1/%2"_s.arg(process, QLatin1StringView(file));
                search(path, contentOf(path));
            }
        }
        program.list.close(program.list.connections());
        QTRY_VERIFY(std::none_of(program.list.connections().cbegin(), program.list.connections().cend(),
            [](const Connection *connection) { return connection->isOpen(); }));
        program.window.close();
    }
    search(u"what was shown or copied"_s, m_texts);
    search(u"messages"_s, messages.all);
    int files = 0;
    QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        search(path, path.toUtf8() + contentOf(path));
        ++files;
    }
    QVERIFY2(files >= 2, "neither the computers nor the settings were written");
    QVERIFY(m_copies > 4);
    QVERIFY(!messages.all.isEmpty());
    QVERIFY(ownProcesses().size() >= 2);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

QTEST_MAIN(TestNoSecrets)
#include "tst_nosecrets.moc"
