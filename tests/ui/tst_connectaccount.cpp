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
#include "madecertificate.h"
#include "settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Authentication)

/// The connect dialog's part about who signs in, and its session options.
class TestConnectAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSetStandsInForUserAndPassword();
    void withoutSetsThereIsNothingToChoose();
    void rememberSaysWhyItCannot();
    void onlyWhatTheAuthenticationHasIsShown();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void aCertificateNeedsHttps();
    void credSspSaysWhyItCannotBeChosen();
    void whatDoesNotGoTogetherIsSaidAsOneTypes();
    void theProxysPasswordIsNoPartOfTheProfile();
    void editingShowsAllAgain();
    void aSetIsTestedWithItsPassword();
    void aRememberedPasswordNeedNotBeTypedAgain();

private:
    template <typename T> T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] bool isEnabled() const { return child<QPushButton>("connectButton")->isEnabled(); }
    void makeDialog(bool hasStore = true);
    void choose(Authentication authentication);
    void enter(const QString &host, bool isHttps);

    std::unique_ptr<EndpointProcess> m_endpoint;
    NetworkFactory m_network = makeNetworkAccess;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<CredentialParts> m_credentials;
    std::unique_ptr<ConnectDialog> m_dialog;
};

void TestConnectAccount::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{ QJsonObject{
        { u"name"_s, u"web01"_s }, { u"users"_s, QJsonObject{ { u"admin"_s, u"secret"_s } } } } });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestConnectAccount::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setConnectChoices({ Scheme::Https, Authentication::Negotiate, u"me"_s });
    m_list = std::make_unique<ConnectionList>(m_network, m_settings->timeLimits());
    m_credentials = std::make_unique<CredentialParts>(*m_list, m_folder->path());
}

void TestConnectAccount::cleanup()
{
    m_dialog.reset();
    m_credentials.reset();
    m_list.reset();
    m_settings.reset();
}

void TestConnectAccount::makeDialog(bool hasStore)
{
    if (!hasStore)
        m_credentials = std::make_unique<CredentialParts>(*m_list, m_folder->path(), false);
    m_dialog = std::make_unique<ConnectDialog>(*m_list, m_credentials->keeper, m_network, *m_settings);
    m_dialog->show();
}

void TestConnectAccount::choose(Authentication authentication)
{
    auto *box = child<QComboBox>("authenticationBox");
    box->setCurrentIndex(box->findData(int(authentication)));
}

void TestConnectAccount::enter(const QString &host, bool isHttps)
{
    child<QAbstractButton>(isHttps ? "httpsButton" : "httpButton")->click();
    child<QPlainTextEdit>("hostsEdit")->setPlainText(host);
}

void TestConnectAccount::aSetStandsInForUserAndPassword()
{
    const CredentialSet set = m_credentials->add(u"Admins"_s, u"CONTOSO\\admin"_s, u"secret"_s);
    makeDialog();
    enter(u"srv"_s, true);
    auto *account = child<QComboBox>("accountBox");
    auto *user = child<QLineEdit>("userEdit");
    QVERIFY(account->isVisible());
    QTest::keyClicks(user, u"self"_s);
    account->setCurrentIndex(1);
    QTRY_VERIFY(isEnabled());
    QCOMPARE(user->text(), u"CONTOSO\\admin"_s);
    QVERIFY(user->isReadOnly());
    QVERIFY(!child<QLineEdit>("passwordEdit")->isVisible());
    QVERIFY(!child<QCheckBox>("rememberBox")->isVisible());
    QCOMPARE(m_dialog->profiles().constFirst().credentialSet, set.id);
    QCOMPARE(m_dialog->profiles().constFirst().endpoint.user, u"CONTOSO\\admin"_s);
    QVERIFY(m_dialog->credential().isEmpty());
    account->setCurrentIndex(0);
    QTRY_VERIFY(child<QLineEdit>("passwordEdit")->isVisible());
    QCOMPARE(user->text(), u"meself"_s);
    QVERIFY(!isEnabled());
}

void TestConnectAccount::withoutSetsThereIsNothingToChoose()
{
    makeDialog();
    QVERIFY(!child<QComboBox>("accountBox")->isVisible());
    QVERIFY(!child<QLabel>("accountLabel")->isVisible());
    QVERIFY(child<QCheckBox>("rememberBox")->isEnabled());
}

void TestConnectAccount::rememberSaysWhyItCannot()
{
    makeDialog(false);
    enter(u"srv"_s, true);
    auto *remember = child<QCheckBox>("rememberBox");
    remember->setChecked(true);
    child<QLineEdit>("passwordEdit")->setText(u"secret"_s);
    QTRY_VERIFY(isEnabled());
    QVERIFY(!remember->isEnabled());
    QVERIFY(child<InlineMessage>("rememberMessage")->text().contains(u"this run only"_s));
    QVERIFY(!m_dialog->profiles().constFirst().remembersPassword);
}

void TestConnectAccount::onlyWhatTheAuthenticationHasIsShown()
{
    makeDialog();
    QVERIFY(!child<QWidget>("certificateChooser")->isVisible());
    choose(Authentication::Certificate);
    QTRY_VERIFY(child<QWidget>("certificateChooser")->isVisible());
    QVERIFY(!child<QLineEdit>("userEdit")->isVisible());
    QVERIFY(child<QLabel>("passwordLabel")->text().contains(u"Key"_s));
    choose(Authentication::None);
    QTRY_VERIFY(!child<QLineEdit>("passwordEdit")->isEnabled());
    QVERIFY(!child<QWidget>("certificateChooser")->isVisible());
    QVERIFY(!child<QCheckBox>("rememberBox")->isVisible());
}

void TestConnectAccount::nothingIsCutOff_data()
{
    QTest::addColumn<Authentication>("authentication");
    QTest::newRow("Negotiate") << Authentication::Negotiate;
    QTest::newRow("Kerberos") << Authentication::Kerberos;
    QTest::newRow("Basic") << Authentication::Basic;
    QTest::newRow("Certificate") << Authentication::Certificate;
    QTest::newRow("None") << Authentication::None;
}

/// The dialog grows with what appears in it, as long as the screen has room.
void TestConnectAccount::nothingIsCutOff()
{
    QFETCH(Authentication, authentication);
    m_credentials->add(u"Admins"_s, u"admin"_s, {});
    makeDialog();
    enter(u"srv"_s, false);
    const auto isWhole = [this] {
        const auto widgets = child<QWidget>("formPage")->findChildren<QWidget *>();
        return std::all_of(widgets.cbegin(), widgets.cend(), [](const QWidget *widget) {
            const int wanted = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->minimumSizeHint().height();
            // The field of the computers has fixed lines.
            return !widget->isVisible() || qobject_cast<const QPlainTextEdit *>(widget)
                || widget->height() >= wanted;
        });
    };
    for (const int account : { 0, 1 }) {
        child<QComboBox>("accountBox")->setCurrentIndex(account);
        choose(authentication);
        QTRY_VERIFY(isWhole());
        QTRY_VERIFY(child<QWidget>("formArea")->height() >= child<QWidget>("formPage")->height());
    }
}

void TestConnectAccount::aCertificateNeedsHttps()
{
    if (!MadeCertificate::isAvailable())
        QSKIP("needs the package openssl");
    QVERIFY(MadeCertificate::make(QDir(m_folder->path()), u"alice"_s));
    QVERIFY(MadeCertificate::makePkcs12(QDir(m_folder->path()), u"alice"_s, "key word"));
    const QString file = m_folder->filePath(u"alice.pfx"_s);
    makeDialog();
    enter(u"srv"_s, false);
    choose(Authentication::Certificate);
    child<QLineEdit>("certificateFileEdit")->setText(file);
    child<QLineEdit>("passwordEdit")->setText(u"wrong"_s);
    auto *message = child<InlineMessage>("authenticationMessage");
    QTRY_COMPARE(message->kind(), InlineMessage::Kind::Error);
    QVERIFY(!child<QCheckBox>("allowUnencryptedBox")->isVisible());
    Q_EMIT message->activated();
    QTRY_COMPARE(child<InlineMessage>("certificateMessage")->kind(), InlineMessage::Kind::Error);
    QVERIFY(!isEnabled());
    child<QLineEdit>("passwordEdit")->setText(u"key word"_s);
    QTRY_VERIFY(isEnabled());
    const Profile profile = m_dialog->profiles().constFirst();
    QCOMPARE(profile.endpoint.certificate.file, file);
    QVERIFY(profile.endpoint.user.isEmpty());
    QCOMPARE(m_dialog->credential().password, u"key word"_s);
}

void TestConnectAccount::credSspSaysWhyItCannotBeChosen()
{
    makeDialog();
    auto *box = child<QComboBox>("authenticationBox");
    const QStandardItem *item
        = qobject_cast<QStandardItemModel *>(box->model())->item(box->findData(int(Authentication::CredSsp)));
#ifdef Q_OS_WIN
    QVERIFY(item->isEnabled());
#else
    QVERIFY(!item->isEnabled());
    QVERIFY(item->toolTip().contains(u"Windows"_s));
#endif
}

void TestConnectAccount::whatDoesNotGoTogetherIsSaidAsOneTypes()
{
    makeDialog();
    enter(u"srv"_s, true);
    child<QLineEdit>("passwordEdit")->setText(u"secret"_s);
    QTRY_VERIFY(isEnabled());
    auto *message = child<InlineMessage>("optionsMessage");
    child<QComboBox>("proxyAccessBox")->setCurrentIndex(2);
    QTRY_VERIFY(!isEnabled());
    QCOMPARE(message->kind(), InlineMessage::Kind::Hint);
    QVERIFY(message->isVisible());
    child<QLineEdit>("proxyHostEdit")->setText(u"proxy"_s);
    QTRY_VERIFY(isEnabled());
    child<QAbstractButton>("httpButton")->click();
    QTRY_COMPARE(message->kind(), InlineMessage::Kind::Error);
    QVERIFY(message->isVisible());
    QVERIFY(!child<QWidget>("optionsPage")->isVisible());
    QVERIFY(!isEnabled());
    child<QAbstractButton>("httpsButton")->click();
    choose(Authentication::Kerberos);
    QTRY_VERIFY(message->text().contains(u"Kerberos"_s));
}

void TestConnectAccount::theProxysPasswordIsNoPartOfTheProfile()
{
    makeDialog();
    enter(u"srv"_s, true);
    child<QLineEdit>("passwordEdit")->setText(u"secret"_s);
    child<QComboBox>("proxyAccessBox")->setCurrentIndex(3);
    child<QLineEdit>("proxyHostEdit")->setText(u"proxy"_s);
    child<QSpinBox>("proxyPortBox")->setValue(1080);
    QVERIFY(!child<QLineEdit>("proxyPasswordEdit")->isEnabled());
    child<QLineEdit>("proxyUserEdit")->setText(u"guest"_s);
    QVERIFY(child<QLineEdit>("proxyPasswordEdit")->isEnabled());
    child<QLineEdit>("proxyPasswordEdit")->setText(u"through"_s);
    QTRY_VERIFY(isEnabled());
    const ProxyOptions wanted{ ProxyOptions::Access::Socks5, u"proxy"_s, 1080, u"guest"_s };
    QCOMPARE(m_dialog->profiles().constFirst().endpoint.options.proxy, wanted);
    QCOMPARE(m_dialog->credential().proxyPassword, u"through"_s);
    QCOMPARE(m_dialog->credential().password, u"secret"_s);
}

void TestConnectAccount::editingShowsAllAgain()
{
    const CredentialSet set = m_credentials->add(u"Admins"_s, u"admin"_s, u"secret"_s);
    Profile profile;
    profile.endpoint.host = u"srv"_s;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.authentication = Authentication::Negotiate;
    profile.endpoint.user = u"admin"_s;
    profile.credentialSet = set.id;
    profile.remembersPassword = true;
    SessionOptions &options = profile.endpoint.options;
    options.operationTimeout = std::chrono::milliseconds(90'500);
    options.maxEnvelopeSize = 500'001;
    options.useUtf16 = true;
    options.optionSet = { { u"one"_s, u"1"_s }, { u"two"_s, {} }, { u"one"_s, u"again"_s } };
    options.skipRevocationCheck = true;
    options.encryption = Encryption::Always;
    options.spnService = u"WSMAN"_s;
    options.spnHost = u"srv.contoso.com"_s;
    options.spnPort = true;
    options.delegate = true;
    options.proxy = { ProxyOptions::Access::Http, u"proxy"_s, 3128, u"guest"_s };
    m_list->add(profile);
    makeDialog();
    m_dialog->editProfile(profile);
    QVERIFY(child<QWidget>("optionsPage")->isVisible());
    QCOMPARE(child<QTableWidget>("optionSetTable")->rowCount(), 3);
    QCOMPARE(m_dialog->profiles(), QList<Profile>{ profile });
    child<QPushButton>("addOptionButton")->click();
    QCOMPARE(m_dialog->profiles(), QList<Profile>{ profile });
    child<QTableWidget>("optionSetTable")->selectRow(1);
    child<QPushButton>("removeOptionButton")->click();
    m_dialog->accept();
    profile.endpoint.options.optionSet.removeAt(1);
    QCOMPARE(m_dialog->profiles(), QList<Profile>{ profile });
}

void TestConnectAccount::aSetIsTestedWithItsPassword()
{
    m_settings->setConnectChoices({ Scheme::Http, Authentication::Basic, {} });
    m_credentials->add(u"Admins"_s, u"admin"_s, u"secret"_s);
    makeDialog();
    enter(u"127.0.0.1"_s, false);
    child<QLineEdit>("portEdit")->setText(QString::number(m_endpoint->port(u"web01"_s)));
    child<QComboBox>("accountBox")->setCurrentIndex(1);
    child<QCheckBox>("allowUnencryptedBox")->setChecked(true);
    QTRY_VERIFY(child<QPushButton>("testButton")->isEnabled());
    child<QPushButton>("testButton")->click();
    QTRY_COMPARE(child<InlineMessage>("testMessage")->kind(), InlineMessage::Kind::Success);
}

void TestConnectAccount::aRememberedPasswordNeedNotBeTypedAgain()
{
    Profile profile;
    profile.endpoint.host = u"srv"_s;
    profile.endpoint.scheme = Scheme::Https;
    profile.endpoint.user = u"admin"_s;
    profile.remembersPassword = true;
    m_list->add(profile);
    makeDialog();
    m_dialog->editProfile(profile);
    QVERIFY(isEnabled());
    QVERIFY(child<QCheckBox>("rememberBox")->isChecked());
    QVERIFY(!child<QLineEdit>("passwordEdit")->placeholderText().isEmpty());
    child<QLineEdit>("userEdit")->setText(u"other"_s);
    QTRY_VERIFY(!isEnabled());
}

QTEST_MAIN(TestConnectAccount)
#include "tst_connectaccount.moc"
