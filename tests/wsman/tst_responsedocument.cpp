/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "identify.h"
#include "instance.h"
#include "response.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray &body)
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
           " xmlns:wsmid='http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd'>"
           "<s:Header/><s:Body>"
        + body + "</s:Body></s:Envelope>";
}

QByteArray identifyEnvelope(const QByteArray &vendor)
{
    return envelope("<wsmid:IdentifyResponse><wsmid:ProductVendor>" + vendor
        + "</wsmid:ProductVendor></wsmid:IdentifyResponse>");
}

/// An envelope whose innermost element stands at that depth, the Envelope being 1.
QByteArray nested(int depth)
{
    const int inner = depth - 2;
    return envelope(QByteArray("<d>").repeated(inner) + QByteArray("</d>").repeated(inner));
}

/// Empty when the document is accepted.
template <typename Message>
QString errorOf(const QByteArray &bytes, Message &message, const QByteArray &charset = "utf-8")
{
    Wsman::MessageReader<Message> reader;
    const auto response = Wsman::readResponse(bytes, charset, reader);
    message = std::move(reader.message);
    return response ? QString() : response.error();
}

QString errorOf(const QByteArray &bytes)
{
    Wsman::IdentifyAnswer answer;
    return errorOf(bytes, answer);
}

} // namespace

/// What documents are taken for an answer, whatever stands in them.
class ResponseDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void refused_data();
    void refused();
    void entityBombIsRefusedAtOnce();
    void depth_data();
    void depth();
    void errorNamesTheLine();
    void cutOffAnywhereIsAnError();
};

void ResponseDocumentTest::encodings_data()
{
    const QString declared = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s;
    const QString text = QString::fromUtf8(identifyEnvelope("M\u00fcller \u4f60"));
    const auto encode = [](QStringConverter::Encoding encoding, const QString &string, bool mark) {
        QStringEncoder encoder(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(string));
    };
    const auto little = QStringConverter::Utf16LE;
    const auto big = QStringConverter::Utf16BE;

    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("UTF-8") << text.toUtf8() << QByteArray("utf-8");
    QTest::newRow("UTF-8 without charset") << text.toUtf8() << QByteArray();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << QByteArray("utf-8");
    QTest::newRow("UTF-8 with mark goes before the charset")
        << "\xEF\xBB\xBF" + text.toUtf8() << QByteArray("utf-16");
    for (const auto encoding : { little, big }) {
        const char *name = encoding == little ? "LE" : "BE";
        for (const char *charset : { "", "utf-16", "UTF-16", "utf-8" })
            QTest::addRow("UTF-16%s with mark, charset '%s'", name, charset)
                << encode(encoding, text, true) << QByteArray(charset);
        QTest::addRow("UTF-16%s with mark and declaration", name)
            << encode(encoding, declared + text, true) << QByteArray("utf-16");
        for (const char *charset : { "", "utf-16" })
            QTest::addRow("UTF-16%s without mark, charset '%s'", name, charset)
                << encode(encoding, text, false) << QByteArray(charset);
        QTest::addRow("UTF-16%s without mark, with declaration", name)
            << encode(encoding, declared + text, false) << QByteArray("utf-16");
    }
    QTest::newRow("UTF-16LE by name") << encode(little, text, false) << QByteArray("utf-16le");
    QTest::newRow("UTF-16BE by name") << encode(big, text, false) << QByteArray("utf-16be");
}

void ResponseDocumentTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, charset);
    Wsman::IdentifyAnswer answer;
    QCOMPARE(errorOf(bytes, answer, charset), QString());
    QCOMPARE(answer.productVendor, u"M\u00fcller \u4f60"_s);
}

void ResponseDocumentTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("white space") << QByteArray("  \r\n") << QString();
    QTest::newRow("text") << QByteArray("Internal error") << QString();
    QTest::newRow("zeros") << QByteArray(64, '\0') << QString();
    QTest::newRow("not UTF-8") << identifyEnvelope("\xFC\xFF") << QString();
    QTest::newRow("web page") << QByteArray("<html><body><p>Sign in</p></body></html>") << u"<html>"_s;
    QTest::newRow("web page with doctype")
        << QByteArray("<!DOCTYPE html><html><body></body></html>") << u"Document types"_s;
    QTest::newRow("undeclared prefix") << QByteArray("<s:Envelope><s:Body/></s:Envelope>") << QString();
    QTest::newRow("no body") << QByteArray("<s:Envelope xmlns:s='urn:s'><s:Header/></s:Envelope>")
                             << u"no body"_s;
    QTest::newRow("tags that do not match")
        << QByteArray("<s:Envelope xmlns:s='urn:s'><s:Body></s:Envelope></s:Body>") << QString();
    QTest::newRow("two documents") << identifyEnvelope("a") + identifyEnvelope("b") << QString();
    QTest::newRow("bytes after the end") << identifyEnvelope("a") + "HTTP/1.1 200 OK" << QString();
    QTest::newRow("undeclared entity") << identifyEnvelope("&nbsp;") << QString();
    QTest::newRow("document type") << "<!DOCTYPE s:Envelope>" + identifyEnvelope("a") << u"Document types"_s;
    QTest::newRow("external entity") << "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + identifyEnvelope("&x;") << QString();
    QTest::newRow("answer to something else") << envelope("<Other/>") << u"asked for"_s;
    QTest::newRow("empty body where something was asked for") << envelope({}) << u"asked for"_s;
}

void ResponseDocumentTest::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString error = errorOf(bytes);
    QVERIFY(!error.isEmpty());
    QVERIFY2(error.contains(says), qPrintable(error));
}

void ResponseDocumentTest::entityBombIsRefusedAtOnce()
{
    QByteArray bomb = "<!DOCTYPE d [<!ENTITY e0 'ha'>";
    for (int i = 1; i <= 30; ++i) {
        const QByteArray inner = "&e" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY e" + QByteArray::number(i) + " '" + inner.repeated(10) + "'>";
    }
    bomb += "<!ATTLIST Envelope b CDATA '&e30;'>]>" + identifyEnvelope("&e30;");
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!errorOf(bomb).isEmpty());
    // It would not end in a lifetime, so there is no need to be exact.
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void ResponseDocumentTest::depth_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("128") << 128 << true;
    QTest::newRow("129") << 129 << false;
    QTest::newRow("a million") << 1'000'000 << false;
}

void ResponseDocumentTest::depth()
{
    QFETCH(int, depth);
    QFETCH(bool, accepted);
    // Both ways through the document: passed over, and kept as a tree by recursion.
    Wsman::Nothing nothing;
    Wsman::Instance instance;
    for (const QString &error : { errorOf(nested(depth), nothing), errorOf(nested(depth), instance) }) {
        QCOMPARE(error.isEmpty(), accepted);
        QVERIFY2(accepted || error.contains("deeper than 128"_L1), qPrintable(error));
    }
}

void ResponseDocumentTest::errorNamesTheLine()
{
    const QString error = errorOf("<s:Envelope xmlns:s='urn:s'>\n<s:Body>\n<a></b>\n</s:Body></s:Envelope>");
    QVERIFY2(error.startsWith("line 3: "_L1), qPrintable(error));
}

void ResponseDocumentTest::cutOffAnywhereIsAnError()
{
    const QByteArray whole = identifyEnvelope("Microsoft Corporation");
    QVERIFY(errorOf(whole).isEmpty());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!errorOf(whole.first(size)).isEmpty(), qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(ResponseDocumentTest)

#include "tst_responsedocument.moc"
