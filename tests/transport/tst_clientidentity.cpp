/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "clientidentity.h"
#include "testcertificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = IdentityProblem::Kind;
using Validity = TestCertificate::Validity;
using Algorithm = TestCertificate::Algorithm;

Q_DECLARE_METATYPE(Algorithm)

/// What a file gives, or why it gives nothing.
class ClientIdentityTest final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPeopleHave_data();
    void readsWhatPeopleHave();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void picksByThumbprint();
    void keepsTheWayToTheIssuerAndNothingElse();
    void oldPkcs12IsNamedAsSuch();
    void aPublicKeyOfNoKindIsNoCrash();
    void aFileThatIsNotThere();

private:
    [[nodiscard]] Result<ClientIdentity, IdentityProblem> load(
        const QByteArray &content, const QString &password = {}, const QByteArray &thumbprint = {});

    QTemporaryDir m_folder;
    TestCertificate m_authority{ { "Test authority" } };
};

Result<ClientIdentity, IdentityProblem> ClientIdentityTest::load(
    const QByteArray &content, const QString &password, const QByteArray &thumbprint)
{
    QFile file(m_folder.filePath(u"client"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    file.close();
    return loadClientIdentity({ file.fileName(), thumbprint }, password);
}

void ClientIdentityTest::readsWhatPeopleHave_data()
{
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("password");
    for (const Algorithm algorithm : { Algorithm::Ec, Algorithm::Rsa }) {
        const char *name = algorithm == Algorithm::Ec ? "EC" : "RSA";
        for (const char *format : { "pem", "key first", "pkcs12" }) {
            QTest::addRow("%s, %s, no password", name, format)
                << algorithm << QByteArray(format) << QString();
            QTest::addRow("%s, %s, password", name, format)
                << algorithm << QByteArray(format) << u"pä:ss wörd"_s;
        }
    }
}

void ClientIdentityTest::readsWhatPeopleHave()
{
    QFETCH(Algorithm, algorithm);
    QFETCH(QByteArray, format);
    QFETCH(QString, password);
    TestCertificate::Wish wish;
    wish.algorithm = algorithm;
    wish.issuer = &m_authority;
    const TestCertificate own(wish);
    const QByteArray secret = password.toUtf8();
    QByteArray content = own.pem() + own.keyPem(secret);
    if (format == "key first")
        content = own.keyPem(secret) + "Bag Attributes\n    friendlyName: ada\n" + own.pem();
    if (format == "pkcs12")
        content = own.pkcs12(secret);
    const auto identity = load(content, password);
    QVERIFY2(identity, identity ? "" : qPrintable(QString::number(int(identity.error().kind))));
    QCOMPARE(identity->chain.constFirst(), own.certificate());
    QVERIFY(!identity->key.isNull());
}

void ClientIdentityTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("thumbprint");
    QTest::addColumn<int>("kind");
    const TestCertificate own({});
    const TestCertificate other({});
    const TestCertificate expired({ "old", nullptr, Validity::Expired });
    const TestCertificate early({ "early", nullptr, Validity::NotYet });
    const QByteArray none;
    const auto row = [](const char *name, const QByteArray &content, const QString &password,
                         const QByteArray &thumbprint, Kind kind) {
        QTest::newRow(name) << content << password << thumbprint << int(kind);
    };
    row("empty", none, {}, none, Kind::NotACertificate);
    row("text", "Dear Sir or Madam", {}, none, Kind::NotACertificate);
    row("key alone", own.keyPem(), {}, none, Kind::NotACertificate);
    row("cut off PEM", own.pem().left(200), {}, none, Kind::NotACertificate);
    row("cut off PKCS#12", own.pkcs12("right").left(500), u"right"_s, none, Kind::NotACertificate);
    row("certificate alone, DER", own.certificate().toDer(), {}, none, Kind::NotACertificate);
    row("certificate alone", own.pem(), {}, none, Kind::NoKey);
    row("key of another", own.pem() + other.keyPem(), {}, none, Kind::NoKey);
    row("chosen one has no key", own.pem() + other.pem() + own.keyPem(), {}, other.sha1(), Kind::NoKey);
    row("PEM without its password", own.pem() + own.keyPem("right"), {}, none, Kind::PasswordMissing);
    row("PEM, wrong password", own.pem() + own.keyPem("right"), u"wrong"_s, none, Kind::WrongPassword);
    row("PKCS#12 without its password", own.pkcs12("right"), {}, none, Kind::PasswordMissing);
    row("PKCS#12, wrong password", own.pkcs12("right"), u"wrong"_s, none, Kind::WrongPassword);
    row("another thumbprint", own.pem() + own.keyPem(), {}, other.sha1(), Kind::NoSuchThumbprint);
    row("expired", expired.pem() + expired.keyPem(), {}, none, Kind::Expired);
    row("not yet valid", early.pem() + early.keyPem(), {}, none, Kind::NotYetValid);
}

void ClientIdentityTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, password);
    QFETCH(QByteArray, thumbprint);
    const auto identity = load(content, password, thumbprint);
    QVERIFY(!identity);
    QTEST(int(identity.error().kind), "kind");
}

void ClientIdentityTest::picksByThumbprint()
{
    const TestCertificate first({});
    const TestCertificate second({});
    const QByteArray content = first.pem() + second.pem() + first.keyPem() + second.keyPem();
    const auto chosen = load(content, {}, second.sha1());
    QVERIFY(chosen);
    QCOMPARE(chosen->chain, QList{ second.certificate() });
    const auto any = load(content);
    QVERIFY(any);
    QCOMPARE(any->chain, QList{ first.certificate() });
    QVERIFY(any->key != chosen->key);
}

void ClientIdentityTest::keepsTheWayToTheIssuerAndNothingElse()
{
    const TestCertificate stranger({ "stranger" });
    TestCertificate::Wish wish;
    wish.issuer = &m_authority;
    const TestCertificate own(wish);
    const auto identity = load(stranger.pem() + m_authority.pem() + own.pem() + own.keyPem());
    QVERIFY(identity);
    QCOMPARE(identity->chain, (QList{ own.certificate(), m_authority.certificate() }));
}

void ClientIdentityTest::oldPkcs12IsNamedAsSuch()
{
    const QByteArray content = TestCertificate({}).pkcs12("right", TestCertificate::Cipher::Rc2);
    if (content.isEmpty())
        QSKIP("OpenSSL has no legacy provider here");
    const auto identity = load(content, u"right"_s);
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Kind::OutdatedEncryption);
}

void ClientIdentityTest::aPublicKeyOfNoKindIsNoCrash()
{
    const TestCertificate own({});
    QByteArray der = own.certificate().toDer();
    // id-ecPublicKey becomes a kind of key that nobody knows.
    const QByteArray kind("\x2a\x86\x48\xce\x3d\x02\x01", 7);
    QVERIFY(der.contains(kind));
    QByteArray unknown = kind;
    unknown.back() = '\x7f';
    der.replace(kind, unknown);
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    QCOMPARE(QSslCertificate::fromData(pem).size(), 1);
    const TestCertificate other({});
    const auto identity = load(pem + other.keyPem());
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Kind::NoKey);
}

void ClientIdentityTest::aFileThatIsNotThere()
{
    const auto identity = loadClientIdentity({ m_folder.filePath(u"missing"_s), {} }, {});
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Kind::CannotRead);
    QVERIFY(!identity.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(ClientIdentityTest)
#include "tst_clientidentity.moc"
