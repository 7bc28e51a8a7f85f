/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "connectionlist.h"
#include "credentialparts.h"
#include "endpointprocess.h"
#include "problempanel.h"
#include "problemtext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProblemPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void textOfAServerIsShownAsText();
    void textIsNotRepeated();
    void isHiddenWhereNothingIsWrong();
    void asksForAPassword();
    void aPasswordThatIsBeingTypedStays();
    void oneAnswerServesAllThatNeedAPassword();
    void aPasswordCanBeForTheWholeSet();
    void remembersOnlyWhereThereIsAStore_data();
    void remembersOnlyWhereThereIsAStore();
    void offersToTryAgain();
    void asksToTrustAnUnknownCertificate();
    void aChangedCertificateNeedsAConfirmation();
    void showsCodeAndRawAnswerOfAFault();
    void theCopyHoldsNoSecret();
    void collapsesToOneLine();

private:
    Connection *fail(
        const QString &listener, const QString &password = u"secret"_s, const QByteArray &pin = {});
    template <typename T> T *child(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<EndpointProcess> m_endpoint;
    TimeLimits m_limits;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<ProblemPanel> m_panel;
};

void TestProblemPanel::initTestCase()
{
    const QJsonObject users{ { u"admin"_s, u"secret"_s } };
    const QJsonObject denied{ { u"on"_s, u"Identify"_s }, { u"do"_s, u"accessDenied"_s } };
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, users } },
        QJsonObject{ { u"name"_s, u"web02"_s }, { u"users"_s, users } },
        QJsonObject{ { u"name"_s, u"off"_s }, { u"users"_s, users } },
        QJsonObject{
            { u"name"_s, u"denied"_s }, { u"users"_s, users }, { u"faults"_s, QJsonArray{ denied } } },
        QJsonObject{ { u"name"_s, u"tls"_s }, { u"users"_s, users }, { u"tls"_s, true } },
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
    QVERIFY(m_endpoint->setAccepting(u"off"_s, false));
}

void TestProblemPanel::init()
{
    m_list = std::make_unique<ConnectionList>(makeNetworkAccess, m_limits);
    m_panel = std::make_unique<ProblemPanel>();
}

void TestProblemPanel::cleanup()
{
    m_panel.reset();
    m_list.reset();
}

/// A connection that was opened and is Broken now; nullptr when that did not happen.
Connection *TestProblemPanel::fail(const QString &listener, const QString &password, const QByteArray &pin)
{
    Profile profile;
    const QUrl url = m_endpoint->url(listener);
    profile.label = listener;
    profile.endpoint.host = url.host();
    profile.endpoint.port = quint16(url.port());
    profile.endpoint.scheme = url.scheme() == "https"_L1 ? Scheme::Https : Scheme::Http;
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    profile.endpoint.pinnedSha256 = pin;
    Connection *connection = m_list->add(profile);
    connection->setCredential({ u"admin"_s, password });
    connection->open();
    return QTest::qWaitFor([connection] { return connection->state() == LiveObject::State::Broken; })
        ? connection
        : nullptr;
}

void TestProblemPanel::textOfAServerIsShownAsText()
{
    TransportError error;
    error.message = u"<h1>Owned</h1>\u202Egnp.exe"_s;
    error.nextStep = u"<a href='x'>click</a>"_s;
    error.rawAnswer = "<html>\x1b[2J</html>";
    const ProblemText problem(error);
    QCOMPARE(problem.what, u"<h1>Owned</h1><U+202E>gnp.exe"_s);
    QVERIFY(!problem.rawAnswer.contains(QChar(0x1b)));
    const auto labels = m_panel->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->objectName().startsWith(u"problem"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestProblemPanel::textIsNotRepeated()
{
    TransportError error;
    error.kind = TransportError::Kind::Fault;
    error.message = u"Access is denied."_s;
    error.fault = Wsman::Fault();
    error.fault->wsmanCode = 5;
    error.fault->providerText = u"Access is denied."_s;
    const ProblemText problem(error);
    QVERIFY(problem.serverText.isEmpty());
    QVERIFY(problem.code.contains(u"0x5"_s));
    QVERIFY(!problem.advice.isEmpty());

    error.message = u"Something else."_s;
    QCOMPARE(ProblemText(error).serverText, u"Access is denied."_s);
}

void TestProblemPanel::isHiddenWhereNothingIsWrong()
{
    QVERIFY(m_panel->isHidden());
    m_panel->setConnections({ m_list->localComputer() });
    QVERIFY(m_panel->isHidden());
    Connection *connection = fail(u"web01"_s, u"wrong"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    QVERIFY(!m_panel->isHidden());
    m_panel->setConnections({});
    QVERIFY(m_panel->isHidden());
}

void TestProblemPanel::asksForAPassword()
{
    Connection *connection = fail(u"web01"_s, u"wrong"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    QSignalSpy given(m_panel.get(), &ProblemPanel::passwordGiven);
    auto *password = child<QLineEdit>("problemPassword");
    QVERIFY(password->isVisible());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(!child<QPushButton>("problemConnect")->isEnabled());
    QTest::keyClick(password, Qt::Key_Return);
    QVERIFY(given.isEmpty());
    QTest::keyClicks(password, u"secret"_s);
    QTest::mouseClick(child<QPushButton>("problemConnect"), Qt::LeftButton);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.constFirst().at(0).value<QList<Connection *>>(), QList<Connection *>{ connection });
    QCOMPARE(given.constFirst().at(1).value<GivenPassword>().password.text(), u"secret"_s);
    QVERIFY(password->text().isEmpty());
}

void TestProblemPanel::aPasswordThatIsBeingTypedStays()
{
    Connection *connection = fail(u"web01"_s, u"wrong"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    auto *password = child<QLineEdit>("problemPassword");
    QTest::keyClicks(password, u"sec"_s);
    m_panel->setConnections({ connection });
    QCOMPARE(password->text(), u"sec"_s);
    Connection *other = fail(u"web02"_s, u"wrong"_s);
    QVERIFY(other);
    m_panel->setConnections({ other });
    QVERIFY(password->text().isEmpty());
}

void TestProblemPanel::oneAnswerServesAllThatNeedAPassword()
{
    const QList<Connection *> all{ fail(u"web01"_s, u"wrong"_s), fail(u"off"_s),
        fail(u"web02"_s, QString()) };
    QVERIFY(!all.contains(nullptr));
    m_panel->setConnections(all);
    QVERIFY(child<QLabel>("problemWhat")->text().startsWith(u"3"_s));
    QSignalSpy given(m_panel.get(), &ProblemPanel::passwordGiven);
    QTest::keyClicks(child<QLineEdit>("problemPassword"), u"secret"_s);
    QTest::keyClick(child<QLineEdit>("problemPassword"), Qt::Key_Return);
    QCOMPARE(
        given.constFirst().at(0).value<QList<Connection *>>(), (QList<Connection *>{ all.at(0), all.at(2) }));
}

void TestProblemPanel::aPasswordCanBeForTheWholeSet()
{
    const QTemporaryDir folder;
    CredentialParts parts(*m_list, folder.path());
    const CredentialSet set = parts.add(u"R&D <admins>"_s, u"admin"_s, {});
    m_panel->setUp(parts.keeper);
    Connection *connection = fail(u"web01"_s, u"wrong"_s);
    QVERIFY(connection);
    parts.keeper.use({ connection }, set.id);
    m_panel->setConnections({ connection });
    m_panel->show();
    auto *whole = child<QCheckBox>("problemWholeSet");
    auto *remember = child<QCheckBox>("problemRemember");
    QVERIFY(whole->isVisible() && whole->isChecked());
    QVERIFY(whole->text().contains(u"R&&D <admins>"_s));
    QVERIFY(remember->isEnabled());
    whole->setChecked(false);
    QVERIFY(!remember->isEnabled());
    QVERIFY(!remember->toolTip().isEmpty());
    whole->setChecked(true);
    remember->setChecked(true);
    QSignalSpy given(m_panel.get(), &ProblemPanel::passwordGiven);
    QTest::keyClicks(child<QLineEdit>("problemPassword"), u"secret"_s);
    QTest::keyClick(child<QLineEdit>("problemPassword"), Qt::Key_Return);
    const auto answer = given.constFirst().at(1).value<GivenPassword>();
    QVERIFY(answer.isForWholeSet && answer.isRemembered);
    m_panel->setConnections({});
}

void TestProblemPanel::remembersOnlyWhereThereIsAStore_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("store") << true;
    QTest::newRow("no store") << false;
}

void TestProblemPanel::remembersOnlyWhereThereIsAStore()
{
    QFETCH(bool, hasStore);
    const QTemporaryDir folder;
    CredentialParts parts(*m_list, folder.path(), hasStore);
    m_panel->setUp(parts.keeper);
    Connection *connection = fail(u"web01"_s, u"wrong"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    auto *remember = child<QCheckBox>("problemRemember");
    QVERIFY(remember->isVisible());
    QCOMPARE(remember->isEnabled(), hasStore);
    QVERIFY(remember->toolTip().contains(u"store"_s));
    QVERIFY(!child<QCheckBox>("problemWholeSet")->isVisible());
    remember->setChecked(true);
    QSignalSpy given(m_panel.get(), &ProblemPanel::passwordGiven);
    QTest::keyClicks(child<QLineEdit>("problemPassword"), u"secret"_s);
    QTest::keyClick(child<QLineEdit>("problemPassword"), Qt::Key_Return);
    QCOMPARE(given.constFirst().at(1).value<GivenPassword>().isRemembered, hasStore);
    m_panel->setConnections({});
}

void TestProblemPanel::offersToTryAgain()
{
    Connection *connection = fail(u"off"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    QSignalSpy again(m_panel.get(), &ProblemPanel::reconnectRequested);
    QSignalSpy edit(m_panel.get(), &ProblemPanel::editRequested);
    QVERIFY(!child<QLineEdit>("problemPassword")->isVisible());
    QTest::mouseClick(child<QPushButton>("problemRetry"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("problemEdit"), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.constFirst().constFirst().value<QList<Connection *>>(), QList<Connection *>{ connection });
    QCOMPARE(edit.constFirst().constFirst().value<Connection *>(), connection);
}

void TestProblemPanel::asksToTrustAnUnknownCertificate()
{
    Connection *connection = fail(u"tls"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    auto *trust = child<QPushButton>("trustButton");
    QVERIFY(trust->isVisible() && trust->isEnabled());
    QVERIFY(!child<QCheckBox>("checkedWithAdministrator")->isVisible());
    QSignalSpy trusted(m_panel.get(), &ProblemPanel::trustGiven);
    QTest::mouseClick(trust, Qt::LeftButton);
    QCOMPARE(trusted.size(), 1);
    QCOMPARE(trusted.constFirst().at(0).value<Connection *>(), connection);
    QCOMPARE(trusted.constFirst().at(1).toByteArray().toHex(), m_endpoint->certificateSha256(u"tls"_s));
}

void TestProblemPanel::aChangedCertificateNeedsAConfirmation()
{
    Connection *connection = fail(u"tls"_s, u"secret"_s, QByteArray(32, 'x'));
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    auto *trust = child<QPushButton>("trustButton");
    auto *checked = child<QCheckBox>("checkedWithAdministrator");
    QVERIFY(trust->isVisible() && !trust->isEnabled());
    QVERIFY(checked->isVisible() && !checked->isChecked());
    QVERIFY(child<QLabel>("pinnedFingerprint")->text().startsWith(u"7878 7878"_s));
    checked->click();
    QVERIFY(trust->isEnabled());
    QSignalSpy trusted(m_panel.get(), &ProblemPanel::trustGiven);
    QTest::mouseClick(trust, Qt::LeftButton);
    QCOMPARE(trusted.constFirst().at(1).toByteArray().toHex(), m_endpoint->certificateSha256(u"tls"_s));
}

void TestProblemPanel::showsCodeAndRawAnswerOfAFault()
{
    Connection *connection = fail(u"denied"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    QStringList facts;
    const auto labels = m_panel->findChildren<QLabel *>(u"problemFact"_s);
    for (const QLabel *label : labels)
        facts.append(label->text());
    QVERIFY2(facts.join(u'\n').contains(u"0x5"_s), qPrintable(facts.join(u'\n')));
    auto *details = child<QPlainTextEdit>("problemDetails");
    QVERIFY(!details->isVisible());
    QTest::mouseClick(child<QPushButton>("problemToggleDetails"), Qt::LeftButton);
    QVERIFY(details->isVisible());
    QVERIFY(details->toPlainText().contains(u"WSManFault"_s));
    QVERIFY(details->isReadOnly());
}

void TestProblemPanel::theCopyHoldsNoSecret()
{
    Connection *connection = fail(u"web01"_s, u"wrong-secret-42"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    QTest::mouseClick(child<QPushButton>("problemCopy"), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(m_endpoint->url(u"web01"_s).toString()));
    QVERIFY(copied.contains(u"401"_s));
    QVERIFY(!copied.contains(u"wrong-secret-42"_s));
    QVERIFY(!copied.contains(QString::fromLatin1("admin:wrong-secret-42"_ba.toBase64())));
}

void TestProblemPanel::collapsesToOneLine()
{
    Connection *connection = fail(u"web01"_s, u"wrong"_s);
    QVERIFY(connection);
    m_panel->setConnections({ connection });
    m_panel->show();
    const int whole = m_panel->sizeHint().height();
    child<QAbstractButton>("problemCollapse")->click();
    QVERIFY(!child<QLineEdit>("problemPassword")->isVisible());
    QVERIFY(child<QLabel>("problemWhat")->isVisible());
    QVERIFY(m_panel->sizeHint().height() < whole);
    child<QAbstractButton>("problemCollapse")->click();
    QVERIFY(child<QLineEdit>("problemPassword")->isVisible());
}

QTEST_MAIN(TestProblemPanel)
#include "tst_problempanel.moc"
