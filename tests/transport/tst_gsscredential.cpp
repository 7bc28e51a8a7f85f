/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gsscredential.h"
#include "gssname.h"

#include <QTest>

/// Nobody has to know these users: NTLM takes any name and password until a server asks for a proof.
class TestGssCredential : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneUserHasOne();
    void anotherUserOrPasswordHasAnother_data();
    void anotherUserOrPasswordHasAnother();
    void itGoesWithTheLastThatHoldsIt();
    void onlyWhatAsksNobodyIsLocal();

private:
    static std::shared_ptr<const GssCredential> acquire(const QByteArray &user, const QByteArray &password);
};

std::shared_ptr<const GssCredential> TestGssCredential::acquire(
    const QByteArray &user, const QByteArray &password)
{
    const auto credential = GssCredential::acquire(Gss::ntlm, user, password);
    return credential ? *credential : nullptr;
}

void TestGssCredential::initTestCase()
{
    if (!acquire("CONTOSO\\ada", "Secret1"))
        QSKIP("needs gss-ntlmssp");
}

void TestGssCredential::oneUserHasOne()
{
    const auto first = acquire("CONTOSO\\ada", "Secret1");
    QVERIFY(first);
    QCOMPARE(acquire("CONTOSO\\ada", "Secret1"), first);
}

void TestGssCredential::anotherUserOrPasswordHasAnother_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("password") << QByteArray("CONTOSO\\ada") << QByteArray("Secret2");
    QTest::newRow("user") << QByteArray("CONTOSO\\bob") << QByteArray("Secret1");
    QTest::newRow("the same letters") << QByteArray("CONTOSO\\adaS") << QByteArray("ecret1");
}

void TestGssCredential::anotherUserOrPasswordHasAnother()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, password);
    const auto first = acquire("CONTOSO\\ada", "Secret1");
    const auto second = acquire(user, password);
    QVERIFY(second);
    QVERIFY(second != first);
    QVERIFY(second->handle() != first->handle());
}

void TestGssCredential::itGoesWithTheLastThatHoldsIt()
{
    std::weak_ptr<const GssCredential> known;
    {
        const auto first = acquire("CONTOSO\\ada", "Secret1");
        const auto second = acquire("CONTOSO\\ada", "Secret1");
        known = first;
    }
    QVERIFY(known.expired());
    QVERIFY(acquire("CONTOSO\\ada", "Secret1"));
}

void TestGssCredential::onlyWhatAsksNobodyIsLocal()
{
    QVERIFY(GssCredential::isLocal(Gss::ntlm, true));
    QVERIFY(!GssCredential::isLocal(Gss::ntlm, false)); // asks winbind
    QVERIFY(!GssCredential::isLocal(Gss::kerberos, true));
    QVERIFY(!GssCredential::isLocal(Gss::spnego, true));
}

QTEST_GUILESS_MAIN(TestGssCredential)
#include "tst_gsscredential.moc"
