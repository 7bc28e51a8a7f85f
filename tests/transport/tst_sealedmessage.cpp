/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sealedmessage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using SealedMessage::Envelope;

namespace {

const QByteArray spnego = "application/HTTP-SPNEGO-session-encrypted";
const QByteArray soap = "application/soap+xml;charset=UTF-8";
const QByteArray signature = "\x01\x02\x03\x04\x05\x06\x07\x08\x19\x0a\x0b\x0c\x0d\x0e\x0f\x10";
const QByteArray token = QByteArray("\x10\0\0\0", 4) + signature + "sealed bytes";

QByteArray typeWith(const QByteArray &boundary)
{
    return "multipart/encrypted;protocol=\"" + spnego + "\";" + boundary;
}

/// A message as Windows writes it.
QByteArray windowsBody()
{
    return "--Encrypted Boundary\r\n"
           "\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
           "\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=12\r\n"
           "--Encrypted Boundary\r\n"
           "\tContent-Type: application/octet-stream\r\n"
        + token + "--Encrypted Boundary--\r\n";
}

QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    QByteArray body = windowsBody();
    const bool isThere = body.contains(before);
    return isThere ? body.replace(before, after) : QByteArray("this row changes nothing");
}

} // namespace

/// The codec of multipart/encrypted: tolerant towards how services write it, strict towards what they say.
class SealedMessageTest : public QObject {
    Q_OBJECT

private slots:
    void writesWithoutTab();
    void writesAsWindows();
    void namesTheProtocol();
    void tellsSealedTypes_data();
    void tellsSealedTypes();
    void readsManySpellings_data();
    void readsManySpellings();
    void readsBoundaries_data();
    void readsBoundaries();
    void keepsBinaryData_data();
    void keepsBinaryData();
    void refuses_data();
    void refuses();
    void refusesEveryCut();
};

void SealedMessageTest::writesWithoutTab()
{
    const Envelope envelope{ { signature, "sealed bytes" }, soap, 12 };
    QCOMPARE(SealedMessage::write(envelope, spnego), windowsBody().replace('\t', ""));
}

void SealedMessageTest::writesAsWindows()
{
    const Envelope envelope{ { signature, "sealed bytes" }, soap, 12 };
    QCOMPARE(SealedMessage::write(envelope, spnego, SealedMessage::PartIndent::Tab), windowsBody());
    QCOMPARE(SealedMessage::contentType(spnego), typeWith("boundary=\"Encrypted Boundary\""));
}

void SealedMessageTest::namesTheProtocol()
{
    QCOMPARE(SealedMessage::protocolOf(SecurityTarget::Method::Negotiate), spnego);
    QCOMPARE(SealedMessage::protocolOf(SecurityTarget::Method::Ntlm), spnego);
    QCOMPARE(SealedMessage::protocolOf(SecurityTarget::Method::Kerberos),
        QByteArray("application/HTTP-Kerberos-session-encrypted"));
}

void SealedMessageTest::tellsSealedTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("own") << SealedMessage::contentType(spnego) << true;
    QTest::newRow("capitals and space") << QByteArray(" Multipart/Encrypted; boundary=x") << true;
    QTest::newRow("soap") << soap << false;
    QTest::newRow("several messages") << QByteArray("multipart/x-multi-encrypted;boundary=x") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void SealedMessageTest::tellsSealedTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isSealed);
    QCOMPARE(SealedMessage::isSealed(type), isSealed);
}

void SealedMessageTest::readsManySpellings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as Windows") << windowsBody();
    QTest::newRow("without tab") << windowsBody().replace('\t', "");
    QTest::newRow("spaces for tabs") << windowsBody().replace("\t", "  ");
    QTest::newRow("no last line end") << windowsBody().chopped(2);
    QTest::newRow("two last line ends") << windowsBody() + "\r\n";
    QTest::newRow("line feeds only") << windowsBody().replace("\r\n", "\n");
    QTest::newRow("a line end before") << "\r\n" + windowsBody();
    QTest::newRow("space behind the dashes") << changed("--Encrypted", "-- Encrypted");
    QTest::newRow("space behind the dashes of the last")
        << changed("--Encrypted Boundary--", "-- Encrypted Boundary--");
    QTest::newRow("headers the other way round")
        << changed("\tContent-Type: " + spnego + "\r\n\tOriginalContent: type=" + soap + ";Length=12\r\n",
               "\tOriginalContent: type=" + soap + ";Length=12\r\n\tContent-Type: " + spnego + "\r\n");
    QTest::newRow("small letters") << changed(
        "OriginalContent: type=" + soap + ";Length", "originalcontent: Type=" + soap + "; length");
    QTest::newRow("no space behind the colon") << changed("OriginalContent: ", "OriginalContent:");
}

void SealedMessageTest::readsManySpellings()
{
    QFETCH(QByteArray, body);
    const auto envelope = SealedMessage::read(body, SealedMessage::contentType(spnego));
    QVERIFY2(envelope, qPrintable(envelope ? QString() : envelope.error()));
    QCOMPARE(envelope->contentType, soap);
    QCOMPARE(envelope->length, 12);
    QCOMPARE(envelope->sealed.signature, signature);
    QCOMPARE(envelope->sealed.data, QByteArray("sealed bytes"));
}

void SealedMessageTest::readsBoundaries_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("quoted") << typeWith("boundary=\"Encrypted Boundary\"");
    QTest::newRow("bare") << typeWith("boundary=Encrypted Boundary");
    QTest::newRow("bare and not the last") << typeWith("boundary=Encrypted Boundary ; charset=x");
    QTest::newRow("capitals") << typeWith("BOUNDARY=\"Encrypted Boundary\"");
    QTest::newRow("quote never closed") << typeWith("boundary=\"Encrypted Boundary");
}

void SealedMessageTest::readsBoundaries()
{
    QFETCH(QByteArray, type);
    const auto envelope = SealedMessage::read(windowsBody(), type);
    QVERIFY2(envelope, qPrintable(envelope ? QString() : envelope.error()));
    QCOMPARE(envelope->sealed.data, QByteArray("sealed bytes"));
}

void SealedMessageTest::keepsBinaryData_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("line ends") << QByteArray("a\r\nb\r\n\r\nc\n");
    QTest::newRow("starts with line ends") << QByteArray("\r\n\r\nb");
    QTest::newRow("zeros") << QByteArray("\0\0a\0", 4);
    QTest::newRow("boundary") << QByteArray("a\r\n--Encrypted Boundary\r\nb");
    QTest::newRow("last boundary") << QByteArray("a\r\n--Encrypted Boundary--\r\nb");
    QTest::newRow("ends with dashes") << QByteArray("a--");
    QTest::newRow("header") << QByteArray("\r\n\tContent-Type: application/octet-stream\r\n");
    QTest::newRow("empty") << QByteArray();
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QTest::newRow("every byte") << all.repeated(300);
}

void SealedMessageTest::keepsBinaryData()
{
    QFETCH(QByteArray, data);
    for (const auto indent : { SealedMessage::PartIndent::None, SealedMessage::PartIndent::Tab }) {
        const Envelope envelope{ { "\r\nsig\n", data }, "application/soap+xml;charset=UTF-16", 7 };
        const auto read = SealedMessage::read(
            SealedMessage::write(envelope, spnego, indent), SealedMessage::contentType(spnego));
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->sealed.signature, envelope.sealed.signature);
        QCOMPARE(read->sealed.data, data);
        QCOMPARE(read->contentType, envelope.contentType);
        QCOMPARE(read->length, 7);
    }
}

void SealedMessageTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("SOAP") << QByteArray("<s:Envelope/>");
    QTest::newRow("another boundary") << changed("Encrypted Boundary", "Other Boundary");
    QTest::newRow("one part") << changed(
        "--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n", "");
    QTest::newRow("no last boundary") << changed("--Encrypted Boundary--\r\n", "");
    QTest::newRow("half of the last boundary") << changed("Boundary--\r\n", "Bound");
    QTest::newRow("bytes behind the last boundary") << windowsBody() + "more";
    QTest::newRow("no original") << changed("OriginalContent", "Original");
    QTest::newRow("no length") << changed(";Length=12", "");
    QTest::newRow("length is no number") << changed("Length=12", "Length=twelve");
    QTest::newRow("negative length") << changed("Length=12", "Length=-12");
    QTest::newRow("length too large for a number") << changed("Length=12", "Length=99999999999999999999");
    QTest::newRow("no token") << changed(token, "");
    QTest::newRow("token of three bytes") << changed(token, "\x10\x01\x01");
    QTest::newRow("signature without length") << changed(token, QByteArray("\0\0\0\0", 4) + "sealed");
    QTest::newRow("signature longer than the token")
        << changed(token, QByteArray("\x11\0\0\0", 4) + signature);
    QTest::newRow("signature of 4 GiB") << changed(token, "\xff\xff\xff\xff" + signature);
}

void SealedMessageTest::refuses()
{
    QFETCH(QByteArray, body);
    QVERIFY(body != "this row changes nothing");
    const auto envelope = SealedMessage::read(body, SealedMessage::contentType(spnego));
    QVERIFY(!envelope);
    QVERIFY(!envelope.error().isEmpty());
    QVERIFY(!SealedMessage::read(windowsBody(), soap));
}

void SealedMessageTest::refusesEveryCut()
{
    const QByteArray whole = windowsBody();
    for (qsizetype length = 0; length < whole.size() - 2; ++length) {
        const auto envelope = SealedMessage::read(whole.left(length), SealedMessage::contentType(spnego));
        QVERIFY2(!envelope, qPrintable(u"cut to %1 bytes"_s.arg(length)));
    }
}

QTEST_GUILESS_MAIN(SealedMessageTest)

#include "tst_sealedmessage.moc"
