/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "prettyxml.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class PrettyXmlTest final : public QObject {
    Q_OBJECT

private slots:
    void oneElementALine();
    void indentationOfTheSenderDoesNotCount();
    void contentSurvives();
    void utf16_data();
    void utf16();
    void plainText_data();
    void plainText();
    void deepNestingStaysAsItCame();
    void manyElementsAtAGreatDepthAreNotMovedIn();
};

void PrettyXmlTest::oneElementALine()
{
    QCOMPARE(Wsman::prettyXml("<a xmlns='urn:x'><b><c>text</c></b><d/></a>"),
        u"<a xmlns=\"urn:x\">\n  <b>\n    <c>text</c>\n  </b>\n  <d/>\n</a>\n"_s);
}

void PrettyXmlTest::indentationOfTheSenderDoesNotCount()
{
    QCOMPARE(Wsman::prettyXml("<a>\r\n\t\t<b>\n</b>\n\n</a>"), Wsman::prettyXml("<a><b></b></a>"));
}

void PrettyXmlTest::contentSurvives()
{
    const QString text = Wsman::prettyXml("<?xml version='1.0'?><s:a xmlns:s='urn:s' b='&quot;1&quot; &lt; "
                                          "2'>&lt;x&gt; &amp; \xC3\xBC<!-- c --></s:a>");
    QVERIFY2(text.contains("<s:a "_L1) && text.contains("xmlns:s=\"urn:s\""_L1), qPrintable(text));
    QVERIFY2(text.contains("b=\"&quot;1&quot; &lt; 2\""_L1), qPrintable(text));
    QVERIFY2(text.contains(u"&lt;x> &amp; \u00fc"_s) || text.contains(u"&lt;x&gt; &amp; \u00fc"_s),
        qPrintable(text));
    QVERIFY2(text.contains("<!-- c -->"_L1), qPrintable(text));
}

void PrettyXmlTest::utf16_data()
{
    const auto encode = [](QStringConverter::Encoding encoding, const QString &string) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(string));
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("little-endian") << encode(QStringConverter::Utf16LE, u"<a><b>\u00fc</b></a>"_s)
                                   << u"<a>\n  <b>\u00fc</b>\n</a>\n"_s;
    QTest::newRow("big-endian") << encode(QStringConverter::Utf16BE, u"<a><b>\u00fc</b></a>"_s)
                                << u"<a>\n  <b>\u00fc</b>\n</a>\n"_s;
    QTest::newRow("not XML") << encode(QStringConverter::Utf16LE, u"No \u00fc"_s) << u"No \u00fc"_s;
    QTest::newRow("cut off") << encode(QStringConverter::Utf16LE, u"<a><b>\u00fc"_s) << u"<a><b>\u00fc"_s;
}

void PrettyXmlTest::utf16()
{
    QFETCH(QByteArray, bytes);
    QTEST(Wsman::prettyXml(bytes), "text");
}

void PrettyXmlTest::plainText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("401 Unauthorized \xC3\xBC");
    QTest::newRow("cut off") << QByteArray("<a><b>text");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html><br></html>");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>");
}

void PrettyXmlTest::plainText()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(Wsman::prettyXml(bytes), QString::fromUtf8(bytes));
}

void PrettyXmlTest::deepNestingStaysAsItCame()
{
    const auto nested
        = [](int depth) { return QByteArray("<d>").repeated(depth) + QByteArray("</d>").repeated(depth); };
    QVERIFY(Wsman::prettyXml(nested(128)).contains(u'\n'));
    QCOMPARE(Wsman::prettyXml(nested(129)), QString::fromLatin1(nested(129)));
    QCOMPARE(Wsman::prettyXml(nested(200'000)), QString::fromLatin1(nested(200'000)));
}

void PrettyXmlTest::manyElementsAtAGreatDepthAreNotMovedIn()
{
    const QByteArray bytes = QByteArray("<a>").repeated(120) + QByteArray("<b/>").repeated(10'000)
        + QByteArray("</a>").repeated(120);
    const QString pretty = Wsman::prettyXml(bytes);
    // Moved in, it would have 2.4 million characters.
    QVERIFY2(pretty.size() < 2 * bytes.size(), qPrintable(QString::number(pretty.size())));
    QCOMPARE(pretty.count(u'\n'), 10'240);
}

QTEST_GUILESS_MAIN(PrettyXmlTest)

#include "tst_prettyxml.moc"
