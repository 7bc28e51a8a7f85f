/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "channelbinding.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The hash of tls-server-end-point (RFC 5929 4.1), judged by the openssl tool, which makes the certificates
/// too.
class ChannelBindingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hashesTheCertificate_data();
    void hashesTheCertificate();
    void isEmptyWithoutCertificate();

private:
    [[nodiscard]] QByteArray openssl(const QStringList &arguments);
    /// In hexadecimal, as the tool gives it.
    [[nodiscard]] QByteArray fingerprint(const QString &hash);

    QString m_tool;
    QTemporaryDir m_folder;
};

void ChannelBindingTest::initTestCase()
{
    m_tool = QStandardPaths::findExecutable(u"openssl"_s);
    if (m_tool.isEmpty())
        QSKIP("the package openssl is not installed");
}

QByteArray ChannelBindingTest::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(m_tool, arguments);
    const bool isGood = process.waitForFinished() && process.exitCode() == 0;
    const QByteArray output = process.readAllStandardOutput();
    if (!isGood)
        qWarning("%s", process.readAllStandardError().constData());
    return isGood ? output : QByteArray();
}

QByteArray ChannelBindingTest::fingerprint(const QString &hash)
{
    const QByteArray line = openssl({ u"x509"_s, u"-in"_s, m_folder.filePath(u"certificate.pem"_s),
        u"-noout"_s, u"-fingerprint"_s, u'-' + hash });
    return line.mid(line.indexOf('=') + 1).trimmed().replace(":", "").toLower();
}

void ChannelBindingTest::hashesTheCertificate_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QStringList>("signature");
    QTest::addColumn<QString>("hash");
    const QStringList rsa{ u"-newkey"_s, u"rsa:2048"_s };
    const QStringList ec256{ u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s };
    const QStringList ec384{ u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s };
    const QStringList pss{ u"-newkey"_s, u"rsa-pss"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s };

    QTest::newRow("RSA, SHA-256") << rsa << QStringList{ u"-sha256"_s } << u"sha256"_s;
    QTest::newRow("RSA, SHA-384") << rsa << QStringList{ u"-sha384"_s } << u"sha384"_s;
    QTest::newRow("RSA, SHA-512") << rsa << QStringList{ u"-sha512"_s } << u"sha512"_s;
    QTest::newRow("RSA, SHA-1") << rsa << QStringList{ u"-sha1"_s } << u"sha256"_s;
    QTest::newRow("RSA, MD5") << rsa << QStringList{ u"-md5"_s } << u"sha256"_s;
    QTest::newRow("ECDSA, SHA-256") << ec256 << QStringList{ u"-sha256"_s } << u"sha256"_s;
    QTest::newRow("ECDSA, SHA-384") << ec384 << QStringList{ u"-sha384"_s } << u"sha384"_s;
    QTest::newRow("ECDSA, SHA-512") << ec256 << QStringList{ u"-sha512"_s } << u"sha512"_s;
    QTest::newRow("ECDSA, SHA-1") << ec256 << QStringList{ u"-sha1"_s } << u"sha256"_s;
    QTest::newRow("RSASSA-PSS, SHA-256") << pss << QStringList{ u"-sha256"_s } << u"sha256"_s;
    QTest::newRow("RSASSA-PSS, SHA-384") << pss << QStringList{ u"-sha384"_s } << u"sha384"_s;
    QTest::newRow("RSASSA-PSS, SHA-512")
        << rsa << QStringList{ u"-sha512"_s, u"-sigopt"_s, u"rsa_padding_mode:pss"_s } << u"sha512"_s;
    // Only the hash of the certificate's own signature counts, not that inside its mask generation.
    QTest::newRow("RSASSA-PSS, SHA-256 with a mask by SHA-512")
        << rsa
        << QStringList{ u"-sha256"_s, u"-sigopt"_s, u"rsa_padding_mode:pss"_s, u"-sigopt"_s,
               u"rsa_mgf1_md:sha512"_s }
        << u"sha256"_s;
}

void ChannelBindingTest::hashesTheCertificate()
{
    QFETCH(QStringList, key);
    QFETCH(QStringList, signature);
    QFETCH(QString, hash);
    const QString file = m_folder.filePath(u"certificate.pem"_s);
    QFile::remove(file);
    (void)openssl(QStringList{ u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-days"_s,
                      u"1"_s, u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s, file }
        + key + signature);
    const QSslCertificate certificate = QSslCertificate::fromPath(file).value(0);
    QVERIFY(!certificate.isNull());

    const QByteArray binding = ChannelBinding::tlsServerEndPoint(certificate);
    const QByteArray prefix = "tls-server-end-point:";
    QVERIFY(binding.startsWith(prefix));
    QCOMPARE(binding.mid(prefix.size()).toHex(), fingerprint(hash));
}

void ChannelBindingTest::isEmptyWithoutCertificate()
{
    QCOMPARE(ChannelBinding::tlsServerEndPoint(QSslCertificate()), QByteArray());
}

QTEST_GUILESS_MAIN(ChannelBindingTest)

#include "tst_channelbinding.moc"
