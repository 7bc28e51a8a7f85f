/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gssfixture.h"
#include "identify.h"
#include "namespaces.h"
#include "sealedclient.h"
#include "shellmessages.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray identifyMessage()
{
    return Wsman::toEnvelope(Wsman::identify().request, newContext());
}

} // namespace

/// What wsman-endpoint does with messages that are sealed, badly sealed or not sealed, and how it fails on
/// purpose in sealing its own.
class EndpointSealingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void keepsPlainTextOut_data() { GssFixture::addWays(); }
    void keepsPlainTextOut();
    void answersPlainTextInPlainText();
    void refusesWhatCannotBeOpened_data();
    void refusesWhatCannotBeOpened();
    void spoilsSealedAnswers_data();
    void spoilsSealedAnswers();
    void leavesErrorsUnsealed();

private:
    GssFixture m_fixture;
};

void EndpointSealingTest::initTestCase()
{
    QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorString()));
}

void EndpointSealingTest::cleanup()
{
    QVERIFY(m_fixture.endpoint().setFaults(u"web"_s, {}));
}

void EndpointSealingTest::keepsPlainTextOut()
{
    QFETCH(QString, way);
    SKIP_UNLESS_INSTALLED(way);
    SealedClient client(m_fixture.url(u"strict"_s), GssFixture::target(way));
    QCOMPARE(client.authenticate(), QString());
    client.raw().send(rawPost(identifyMessage()));
    const RawAnswer answer = client.raw().readAnswer();
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(client.call(Wsman::identify()).error, QString());
}

void EndpointSealingTest::answersPlainTextInPlainText()
{
    SKIP_UNLESS_INSTALLED(u"NTLM"_s);
    for (const QString &name : { u"web"_s, u"tls-relaxed"_s }) {
        SealedClient client(m_fixture.url(name), GssFixture::target(u"NTLM"_s));
        QCOMPARE(client.authenticate(), QString());
        const auto outcome = call(client.raw(), Wsman::identify());
        QCOMPARE(outcome.raw.status, 200);
        QCOMPARE(outcome.error, QString());
    }
}

void EndpointSealingTest::refusesWhatCannotBeOpened_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("what");
    for (const QString &way : { u"NTLM"_s, u"Kerberos"_s }) {
        for (const QString &what : { u"flipped bit"_s, u"wrong length"_s, u"cut off"_s, u"replayed"_s })
            QTest::addRow("%s, %s", qPrintable(way), qPrintable(what)) << way << what;
    }
}

void EndpointSealingTest::refusesWhatCannotBeOpened()
{
    QFETCH(QString, way);
    QFETCH(QString, what);
    SKIP_UNLESS_INSTALLED(way);
    SealedClient client(m_fixture.url(), GssFixture::target(way));
    QCOMPARE(client.authenticate(), QString());
    const QByteArray message = identifyMessage();
    const auto sealed = client.context().wrap(message);
    QVERIFY(sealed);
    SealedMessage::Envelope envelope{ *sealed, "application/soap+xml;charset=UTF-8", message.size() };
    if (what == "flipped bit"_L1)
        envelope.sealed.data[5] = char(envelope.sealed.data.at(5) ^ 1);
    if (what == "wrong length"_L1)
        --envelope.length;
    QByteArray body = SealedMessage::write(envelope, client.protocol());
    if (what == "cut off"_L1)
        body.chop(100);
    if (what == "replayed"_L1) {
        client.send(body);
        QCOMPARE(client.answer().status, 200);
    }
    client.send(body);
    QCOMPARE(client.answer().status, 400);
    QCOMPARE(client.answer().body, QByteArray());
    QVERIFY(client.raw().waitForEnd());
}

void EndpointSealingTest::spoilsSealedAnswers_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("error");
    for (const QString &way :
        { u"NTLM"_s, u"SPNEGO with NTLM"_s, u"SPNEGO with Kerberos"_s, u"Kerberos"_s }) {
        const auto add = [&way](const QString &fault, const QString &error) {
            QTest::addRow("%s, %s", qPrintable(way), qPrintable(fault)) << way << fault << error;
        };
        add(u"flipBit"_s, u"bad message: "_s);
        add(u"truncateSealed"_s, u"the sealed answer is cut off"_s);
        add(u"wrongSealedLength"_s, u"wrong length"_s);
        add(u"replaySealed"_s, u"bad message: "_s);
        add(u"unsealedAnswer"_s, u"the sealed answer names no boundary"_s);
    }
}

void EndpointSealingTest::spoilsSealedAnswers()
{
    QFETCH(QString, way);
    QFETCH(QString, fault);
    QFETCH(QString, error);
    SKIP_UNLESS_INSTALLED(way);
    SealedClient client(m_fixture.url(), GssFixture::target(way));
    QCOMPARE(client.authenticate(), QString());
    QCOMPARE(client.call(Wsman::identify()).error, QString());
    QVERIFY(m_fixture.endpoint().setFaults(
        u"web"_s, { QJsonObject{ { u"do"_s, fault }, { u"on"_s, u"Identify"_s } } }));
    const auto outcome = client.call(Wsman::identify());
    QCOMPARE(outcome.raw.status, 200);
    QVERIFY2(outcome.error.startsWith(error), qPrintable(outcome.error));
    QCOMPARE(client.answer().body.contains("IdentifyResponse"), fault == "unsealedAnswer"_L1);
}

void EndpointSealingTest::leavesErrorsUnsealed()
{
    SKIP_UNLESS_INSTALLED(u"NTLM"_s);
    SealedClient client(m_fixture.url(), GssFixture::target(u"NTLM"_s));
    QCOMPARE(client.authenticate(), QString());
    for (const auto &[fault, status] :
        { std::pair(u"unauthorized"_s, 401), std::pair(u"emptyError"_s, 500) }) {
        QVERIFY(m_fixture.endpoint().setFaults(
            u"web"_s, { QJsonObject{ { u"do"_s, fault }, { u"count"_s, 1 } } }));
        client.post(identifyMessage());
        QCOMPARE(client.answer().status, status);
        QCOMPARE(client.answer().body, QByteArray());
    }
    QCOMPARE(client.answer().header("WWW-Authenticate"), QByteArray());
    const auto outcome
        = client.call(Wsman::deleteShell(QString::fromLatin1(Wsman::Resource::commandShell), u"x"_s));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.raw.status, 500);
    QVERIFY(outcome.faultCode() != 0);
}

QTEST_GUILESS_MAIN(EndpointSealingTest)

#include "tst_endpointsealing.moc"
