/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "displaytext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOutWhatCannotBeSeen_data();
    void writesOutWhatCannotBeSeen();
    void aLineIsOneLine();
    void clipsWithoutBreakingCharacters_data();
    void clipsWithoutBreakingCharacters();
    void accessKeysAreTakenAway();
    void toolTipsShowMarkupAsText();
    void fingerprintsComeInGroups();
};

void TestDisplayText::writesOutWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Access is denied."_s << u"Access is denied."_s;
    QTest::newRow("other scripts") << u"Zugriff verweigert – 拒否 ممنوع"_s
                                   << u"Zugriff verweigert – 拒否 ممنوع"_s;
    QTest::newRow("markup stays text") << u"<b>no</b>"_s << u"<b>no</b>"_s;
    QTest::newRow("lines and tabs stay") << u"one\n\ttwo"_s << u"one\n\ttwo"_s;
    QTest::newRow("line ends of Windows") << u"one\r\ntwo"_s << u"one\ntwo"_s;
    QTest::newRow("lone carriage return") << u"one\rtwo"_s << u"one<U+000D>two"_s;
    QTest::newRow("escape sequence") << u"\u001b[31mred"_s << u"<U+001B>[31mred"_s;
    QTest::newRow("null") << QString(QChar(u'\0')) << u"<U+0000>"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s << u"a<U+0085>b"_s;
    QTest::newRow("right-to-left override") << u"exe.\u202Etxt"_s << u"exe.<U+202E>txt"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"<U+2066>x<U+2069>"_s;
    QTest::newRow("zero width space") << u"con\u200Btoso"_s << u"con<U+200B>toso"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a<U+2028>b"_s;
    QTest::newRow("joiner stays") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("blank letter") << u"a\u3164b"_s << u"a<U+3164>b"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("tag beyond the first plane") << u"a\U000E0041"_s << u"a<U+E0041>"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u"x"_s << u"<U+D83D>x"_s;
}

void TestDisplayText::writesOutWhatCannotBeSeen()
{
    QFETCH(QString, text);
    QTEST(safeDisplay(text), "shown");
}

void TestDisplayText::aLineIsOneLine()
{
    QCOMPARE(safeLine(u"  one\r\n two\tthree \u202E "_s), u"one two three <U+202E>"_s);
}

void TestDisplayText::clipsWithoutBreakingCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("clippedText");

    QTest::newRow("short enough") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("too long") << u"abcd"_s << 3 << u"ab…"_s;
    QTest::newRow("pair at the cut") << u"a\U0001F600bc"_s << 3 << u"a…"_s;
    QTest::newRow("nothing left") << u"abc"_s << 0 << u"…"_s;
}

void TestDisplayText::clipsWithoutBreakingCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, maximum);
    QTEST(clipped(text, maximum), "clippedText");
}

void TestDisplayText::accessKeysAreTakenAway()
{
    QCOMPARE(withoutAccessKey(u"Continue Si&lently"_s), u"Continue Silently"_s);
    QCOMPARE(withoutAccessKey(u"続行(&C)"_s), u"続行"_s);
    QCOMPARE(withoutAccessKey(u"エクスポート (&E)…"_s), u"エクスポート…"_s);
    QCOMPARE(withoutAccessKey(u"Black && &White"_s), u"Black & White"_s);
}

void TestDisplayText::toolTipsShowMarkupAsText()
{
    QVERIFY(plainToolTip(QString()).isEmpty());
    QVERIFY(plainToolTip(u"<img src=x>"_s).contains(u"&lt;img"_s));
}

void TestDisplayText::fingerprintsComeInGroups()
{
    QVERIFY(fingerprintText({}).isEmpty());
    QCOMPARE(fingerprintText(QByteArray::fromHex("00ff10")), u"00FF 10"_s);
    const QStringList lines = fingerprintText(QByteArray(32, '\xab')).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.constFirst(), u"ABAB ABAB ABAB ABAB ABAB ABAB ABAB ABAB"_s);
    QCOMPARE(lines.constLast(), lines.constFirst());
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
