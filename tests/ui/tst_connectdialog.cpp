/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectdialog.h"
#include "connectionlist.h"
#include "credentialparts.h"
#include "endpointprocess.h"
#include "inlinemessage.h"
#include "settings.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestConnectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsCalm();
    void showsTheAddressWhileOneTypes();
    void anErrorStandsBelowItsField();
    void aUriIsTakenWithOneClick();
    void anOfferKeepsWhatWasTypedSince();
    void undoBringsBackWhatWasTyped();
    void unencryptedTrafficNeedsAWord();
    void controlEnterConnects();
    void choicesAreRemembered();
    void aTestShowsTheServiceAndEditingForgetsIt();
    void aTestCanBeCancelled();
    void anUnknownCertificateIsPinnedInPlace();
    void editingKeepsTheProfile();
    void everyFieldHasANameAndAKeyOfItsOwn_data();
    void everyFieldHasANameAndAKeyOfItsOwn();
    void fitsASmallScreen();

private:
    template <typename T> T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QAbstractButton *connectButton() const { return child<QAbstractButton>("connectButton"); }
    [[nodiscard]] InlineMessage *message(const char *name) const { return child<InlineMessage>(name); }
    void enter(const QUrl &url);
    [[nodiscard]] QHash<QString, QString> keysOfVisible() const;

    std::unique_ptr<EndpointProcess> m_endpoint;
    NetworkFactory m_network = makeNetworkAccess;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<CredentialParts> m_credentials;
    std::unique_ptr<ConnectDialog> m_dialog;
};

void TestConnectDialog::initTestCase()
{
    const QJsonObject users{ { u"admin"_s, u"secret"_s } };
    const QJsonObject silent{ { u"on"_s, u"Identify"_s }, { u"do"_s, u"hangBeforeHeaders"_s } };
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, users } },
        QJsonObject{
            { u"name"_s, u"silent"_s }, { u"users"_s, users }, { u"faults"_s, QJsonArray{ silent } } },
        QJsonObject{ { u"name"_s, u"tls"_s }, { u"users"_s, users }, { u"tls"_s, true } },
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestConnectDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setConnectChoices({ Scheme::Http, Authentication::Basic, {} });
    m_list = std::make_unique<ConnectionList>(m_network, m_settings->timeLimits());
    m_credentials = std::make_unique<CredentialParts>(*m_list, m_folder->path());
    m_dialog = std::make_unique<ConnectDialog>(*m_list, m_credentials->keeper, m_network, *m_settings);
    m_dialog->show();
}

void TestConnectDialog::cleanup()
{
    m_dialog.reset();
    m_credentials.reset();
    m_list.reset();
    m_settings.reset();
    m_folder.reset();
}

/// All that leads to a listener of the endpoint, with consent where it is needed.
void TestConnectDialog::enter(const QUrl &url)
{
    child<QAbstractButton>(url.scheme() == "https"_L1 ? "httpsButton" : "httpButton")->click();
    child<QPlainTextEdit>("hostsEdit")->setPlainText(url.host());
    child<QLineEdit>("portEdit")->setText(QString::number(url.port()));
    child<QLineEdit>("userEdit")->setText(u"admin"_s);
    child<QLineEdit>("passwordEdit")->setText(u"secret"_s);
    child<QCheckBox>("allowUnencryptedBox")->setChecked(true);
    QTRY_VERIFY(connectButton()->isEnabled());
}

void TestConnectDialog::startsCalm()
{
    QVERIFY(!connectButton()->isEnabled());
    QVERIFY(!connectButton()->toolTip().isEmpty());
    QVERIFY(!child<QCheckBox>("allowUnencryptedBox")->isChecked());
    const auto messages = m_dialog->findChildren<InlineMessage *>();
    for (const InlineMessage *shown : messages)
        QVERIFY(shown->kind() != InlineMessage::Kind::Error);
    QVERIFY(m_dialog->profiles().isEmpty());
    QCOMPARE(m_dialog->focusWidget(), child<QPlainTextEdit>("hostsEdit"));
}

void TestConnectDialog::showsTheAddressWhileOneTypes()
{
    auto *address = child<QLineEdit>("addressEdit");
    QTest::keyClicks(child<QPlainTextEdit>("hostsEdit"), u"srv"_s);
    QTRY_COMPARE(address->text(), u"http://srv:5985/wsman"_s);
    child<QAbstractButton>("httpsButton")->click();
    QTRY_COMPARE(address->text(), u"https://srv:5986/wsman"_s);
    QCOMPARE(child<QLineEdit>("portEdit")->placeholderText(), u"5986"_s);
    QTest::keyClicks(child<QPlainTextEdit>("hostsEdit"), u", [::1]"_s);
    QTRY_COMPARE(address->text(), u"2 computers: https://srv:5986/wsman, https://[::1]:5986/wsman"_s);
    QVERIFY(!child<QLineEdit>("labelEdit")->isEnabled());
}

void TestConnectDialog::anErrorStandsBelowItsField()
{
    enter(QUrl(u"https://srv:5986/"_s));
    child<QLineEdit>("portEdit")->setText(u"70000"_s);
    QTRY_COMPARE(message("transportMessage")->kind(), InlineMessage::Kind::Error);
    QVERIFY(message("transportMessage")->isVisible());
    QVERIFY(!connectButton()->isEnabled());
    child<QLineEdit>("portEdit")->clear();
    QTRY_VERIFY(!message("transportMessage")->isVisible());
    child<QPlainTextEdit>("hostsEdit")->setPlainText(u"my server"_s);
    QTRY_COMPARE(message("hostsMessage")->kind(), InlineMessage::Kind::Error);
}

void TestConnectDialog::aUriIsTakenWithOneClick()
{
    child<QPlainTextEdit>("hostsEdit")->setPlainText(u"https://srv:8443/other"_s);
    QTRY_VERIFY(!message("hostsMessage")->action().isEmpty());
    Q_EMIT message("hostsMessage")->activated();
    QCOMPARE(child<QPlainTextEdit>("hostsEdit")->toPlainText(), u"srv"_s);
    QVERIFY(child<QAbstractButton>("httpsButton")->isChecked());
    QCOMPARE(child<QLineEdit>("portEdit")->text(), u"8443"_s);
    QCOMPARE(child<QLineEdit>("pathEdit")->text(), u"other"_s);
    QCOMPARE(child<QLineEdit>("addressEdit")->text(), u"https://srv:8443/other"_s);
}

void TestConnectDialog::anOfferKeepsWhatWasTypedSince()
{
    child<QPlainTextEdit>("hostsEdit")->setPlainText(u"web01:5000"_s);
    QTRY_VERIFY(!message("hostsMessage")->action().isEmpty());
    child<QLineEdit>("userEdit")->setText(u"admin"_s);
    child<QLineEdit>("passwordEdit")->setText(u"secret"_s);
    Q_EMIT message("hostsMessage")->activated();
    QCOMPARE(child<QLineEdit>("portEdit")->text(), u"5000"_s);
    QCOMPARE(child<QLineEdit>("userEdit")->text(), u"admin"_s);
    QCOMPARE(child<QLineEdit>("passwordEdit")->text(), u"secret"_s);
}

void TestConnectDialog::undoBringsBackWhatWasTyped()
{
    auto *hosts = child<QPlainTextEdit>("hostsEdit");
    QTest::keyClicks(hosts, u"one, t/wo"_s);
    QTRY_VERIFY(!message("hostsMessage")->action().isEmpty());
    Q_EMIT message("hostsMessage")->activated();
    QCOMPARE(hosts->toPlainText(), u"one"_s);
    hosts->undo();
    QCOMPARE(hosts->toPlainText(), u"one, t/wo"_s);
}

void TestConnectDialog::unencryptedTrafficNeedsAWord()
{
    enter(QUrl(u"http://srv:5985/"_s));
    auto *allow = child<QCheckBox>("allowUnencryptedBox");
    QVERIFY(allow->isVisible());
    QVERIFY(message("consentMessage")->text().contains(u"not encrypted"_s));
    allow->setChecked(false);
    QTRY_VERIFY(!connectButton()->isEnabled());
    Q_EMIT message("consentMessage")->activated();
    QTRY_VERIFY(connectButton()->isEnabled());
    QVERIFY(child<QAbstractButton>("httpsButton")->isChecked());
    QVERIFY(!allow->isVisible());
    QVERIFY(!m_dialog->profiles().constFirst().endpoint.allowUnencrypted);
}

void TestConnectDialog::controlEnterConnects()
{
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(child<QWidget>("hostsEdit"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(accepted.isEmpty());
    enter(QUrl(u"https://srv:5986/"_s));
    QTest::keyClick(child<QWidget>("hostsEdit"), Qt::Key_Return);
    QVERIFY(accepted.isEmpty());
    QTest::keyClick(child<QWidget>("hostsEdit"), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(m_dialog->profiles().size(), 1);
    QCOMPARE(m_dialog->credential().user, u"admin"_s);
    QCOMPARE(m_dialog->credential().password, u"secret"_s);
}

void TestConnectDialog::choicesAreRemembered()
{
    enter(QUrl(u"https://srv:5986/"_s));
    m_dialog->accept();
    const ConnectDialog next(*m_list, m_credentials->keeper, m_network, *m_settings);
    QVERIFY(next.findChild<QAbstractButton *>(u"httpsButton"_s)->isChecked());
    QCOMPARE(next.findChild<QLineEdit *>(u"userEdit"_s)->text(), u"admin"_s);
    QVERIFY(next.findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
    QVERIFY(!next.findChild<QCheckBox *>(u"allowUnencryptedBox"_s)->isChecked());
}

void TestConnectDialog::aTestShowsTheServiceAndEditingForgetsIt()
{
    enter(m_endpoint->url(u"web01"_s));
    child<QAbstractButton>("testButton")->click();
    QTRY_COMPARE(message("testMessage")->kind(), InlineMessage::Kind::Success);
    QVERIFY(message("testMessage")->text().contains(u"ms)"_s));
    QVERIFY(message("testMessage")->isVisible());
    child<QLineEdit>("passwordEdit")->setText(u"wrong"_s);
    QVERIFY(!message("testMessage")->isVisible());
    QTRY_VERIFY(child<QAbstractButton>("testButton")->isEnabled());
    child<QAbstractButton>("testButton")->click();
    QTRY_COMPARE(message("testMessage")->kind(), InlineMessage::Kind::Error);
    QVERIFY(m_list->connections().size() == 1);
}

void TestConnectDialog::aTestCanBeCancelled()
{
    enter(m_endpoint->url(u"silent"_s));
    child<QAbstractButton>("testButton")->click();
    QTRY_VERIFY(!message("testMessage")->action().isEmpty());
    QTRY_VERIFY(!child<QAbstractButton>("testButton")->isEnabled());
    Q_EMIT message("testMessage")->activated();
    QVERIFY(message("testMessage")->action().isEmpty());
    QTRY_VERIFY(child<QAbstractButton>("testButton")->isEnabled());
}

void TestConnectDialog::anUnknownCertificateIsPinnedInPlace()
{
    enter(m_endpoint->url(u"tls"_s));
    child<QAbstractButton>("testButton")->click();
    auto *trust = child<QAbstractButton>("trustButton");
    QTRY_VERIFY(trust->isVisible());
    QVERIFY(m_dialog->profiles().constFirst().endpoint.pinnedSha256.isEmpty());
    trust->click();
    QTRY_COMPARE(message("testMessage")->kind(), InlineMessage::Kind::Success);
    QCOMPARE(m_dialog->profiles().constFirst().endpoint.pinnedSha256.toHex(),
        m_endpoint->certificateSha256(u"tls"_s));
}

void TestConnectDialog::editingKeepsTheProfile()
{
    Profile profile;
    profile.label = u"Files"_s;
    profile.endpoint.host = u"fe80::1"_s;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.port = 8443;
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.options.skipCnCheck = true;
    profile.endpoint.options.maxEnvelopeSize = 512000;
    profile.endpoint.pinnedSha256 = QByteArray(32, 'p');
    m_credentials->keeper.setOwn(m_list->add(profile), { u"admin"_s, u"secret"_s }, false);
    m_dialog->editProfile(profile);
    QCOMPARE(m_dialog->windowTitle(), u"Edit Connection"_s);
    QVERIFY(connectButton()->isEnabled());
    QVERIFY(child<QWidget>("optionsPage")->isVisible());
    QCOMPARE(m_dialog->profiles(), QList<Profile>{ profile });
    child<QLineEdit>("labelEdit")->setText(u"Other"_s);
    m_dialog->accept();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    profile.label = u"Other"_s;
    QCOMPARE(m_dialog->profiles(), QList<Profile>{ profile });
    QVERIFY(m_settings->connectChoices().user.isEmpty());
}

void TestConnectDialog::everyFieldHasANameAndAKeyOfItsOwn_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("HTTP") << u"httpButton"_s;
    QTest::newRow("HTTPS") << u"httpsButton"_s;
}

void TestConnectDialog::everyFieldHasANameAndAKeyOfItsOwn()
{
    QFETCH(QString, transport);
    m_credentials->add(u"Admins"_s, u"admin"_s, u"secret"_s);
    m_dialog = std::make_unique<ConnectDialog>(*m_list, m_credentials->keeper, m_network, *m_settings);
    m_dialog->show();
    m_dialog->findChild<QAbstractButton *>(transport)->click();
    child<QAbstractButton>("optionsButton")->click();
    QTRY_VERIFY(child<QWidget>("optionsPage")->isVisible());
    QTRY_COMPARE(child<QCheckBox>("allowUnencryptedBox")->isVisible(), transport == u"httpButton"_s);
    auto *tabs = child<QTabWidget>("optionTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const QHash<QString, QString> keys = keysOfVisible();
        QVERIFY2(!keys.contains(u"twice"_s), qPrintable(tabs->tabText(tab) + keys.value(u"twice"_s)));
        QVERIFY(keys.size() > 10);
    }
}

/// The mnemonics that can be pressed now, with their texts; under "twice" what is wrong: two fields with the
/// same one, or a field without an accessible name.
QHash<QString, QString> TestConnectDialog::keysOfVisible() const
{
    QHash<QString, QString> keys;
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const QString text = widget->property("text").toString();
        const bool isLabel
            = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        const QString key = isLabel ? QKeySequence::mnemonic(text).toString() : QString();
        if (!key.isEmpty() && keys.contains(key))
            keys.insert(u"twice"_s, keys.value(key) + u", "_s + text);
        if (!key.isEmpty())
            keys.insert(key, text);
        const bool isField = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (isField && widget->objectName() != "qt_spinbox_lineedit"_L1 && widget->accessibleName().isEmpty())
            keys.insert(u"twice"_s, u"no name: "_s + widget->objectName());
    }
    return keys;
}

void TestConnectDialog::fitsASmallScreen()
{
    child<QAbstractButton>("optionsButton")->click();
    enter(m_endpoint->url(u"web01"_s));
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 600,
        qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
