/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "certificatechooser.h"
#include "certificatefile.h"
#include "madecertificate.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Problem = CertificateFile::Problem;

Q_DECLARE_METATYPE(CertificateFile::Problem)

class TestCertificateFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsInAFile_data();
    void saysWhatIsInAFile();
    void oneOfSeveralIsChosenByItsThumbprint();
    void thePasswordOpensTheFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray content(const QString &name) const;

    QTemporaryDir m_folder;
};

void TestCertificateFile::initTestCase()
{
    if (!MadeCertificate::isAvailable())
        QSKIP("needs the package openssl");
    const QDir folder(m_folder.path());
    QVERIFY(MadeCertificate::make(folder, u"alice"_s));
    QVERIFY(MadeCertificate::make(folder, u"bob"_s));
    QVERIFY(MadeCertificate::makePkcs12(folder, u"alice"_s, "key word"));
    const QByteArray alice = content(u"alice-cert.pem"_s) + content(u"alice-key.pem"_s);
    write(u"alice.pem"_s, alice);
    write(u"both.pem"_s, alice + content(u"bob-cert.pem"_s) + content(u"bob-key.pem"_s));
    write(u"text.pem"_s, "no certificate at all");
    write(u"large.pem"_s, QByteArray(2 * 1024 * 1024, 'x'));
}

void TestCertificateFile::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray TestCertificateFile::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCertificateFile::saysWhatIsInAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<int>("count");
    QTest::newRow("PEM") << u"alice.pem"_s << QString() << Problem::None << 1;
    QTest::newRow("two in one") << u"both.pem"_s << QString() << Problem::None << 2;
    QTest::newRow("no key") << u"alice-cert.pem"_s << QString() << Problem::NoPrivateKey << 1;
    QTest::newRow("key only") << u"alice-key.pem"_s << QString() << Problem::NoCertificate << 0;
    QTest::newRow("text") << u"text.pem"_s << QString() << Problem::NoCertificate << 0;
    QTest::newRow("too large") << u"large.pem"_s << QString() << Problem::NoCertificate << 0;
    QTest::newRow("missing") << u"nothing.pem"_s << QString() << Problem::Unreadable << 0;
    QTest::newRow("PKCS#12") << u"alice.pfx"_s << u"key word"_s << Problem::None << 1;
    QTest::newRow("PKCS#12, no password") << u"alice.pfx"_s << QString() << Problem::NeedsPassword << 0;
    QTest::newRow("PKCS#12, wrong") << u"alice.pfx"_s << u"other"_s << Problem::WrongPassword << 0;
}

void TestCertificateFile::saysWhatIsInAFile()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(Problem, problem);
    QFETCH(int, count);
    const CertificateFile file = CertificateFile::read(path(name), password);
    QCOMPARE(file.problem, problem);
    QCOMPARE(file.certificates.size(), count);
    QCOMPARE(file.explanation().isEmpty(), problem == Problem::None);
}

void TestCertificateFile::oneOfSeveralIsChosenByItsThumbprint()
{
    CertificateChooser chooser;
    chooser.show();
    QSignalSpy changed(&chooser, &CertificateChooser::changed);
    auto *box = chooser.findChild<QComboBox *>(u"certificateBox"_s);
    QTest::keyClicks(chooser.findChild<QLineEdit *>(u"certificateFileEdit"_s), path(u"alice.pem"_s));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!box->isVisible());
    QVERIFY(chooser.value().thumbprint.isEmpty());
    chooser.findChild<QLineEdit *>(u"certificateFileEdit"_s)->setText(path(u"both.pem"_s));
    QVERIFY(box->isVisible());
    QVERIFY(box->itemText(1).startsWith(u"bob"_s));
    box->setCurrentIndex(1);
    const ClientCertificate chosen = chooser.value();
    QCOMPARE(chosen.thumbprint, thumbprintOf(chooser.content().certificates.at(1)));
    QCOMPARE(chosen.thumbprint.size(), 20);
    CertificateChooser other;
    other.setValue(chosen);
    QCOMPARE(other.value(), chosen);
    QCOMPARE(other.findChild<QComboBox *>(u"certificateBox"_s)->currentIndex(), 1);
}

void TestCertificateFile::thePasswordOpensTheFile()
{
    CertificateChooser chooser;
    chooser.setValue({ path(u"alice.pfx"_s), {} });
    QCOMPARE(chooser.content().problem, Problem::NeedsPassword);
    chooser.setKeyPassword(u"key"_s);
    QCOMPARE(chooser.content().problem, Problem::WrongPassword);
    chooser.setKeyPassword(u"key word"_s);
    QCOMPARE(chooser.content().problem, Problem::None);
    QCOMPARE(chooser.content().certificates.constFirst().subjectDisplayName(), u"alice"_s);
}

QTEST_MAIN(TestCertificateFile)
#include "tst_certificatefile.moc"
