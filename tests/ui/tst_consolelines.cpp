/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consolelines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ConsoleLine::Kind;

/// How the pieces of output become lines.
class TestConsoleLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesBecomeLines_data();
    void piecesBecomeLines();
    void aLineGrowsInPlace();
    void anOverwrittenLineReplacesTheShownOne();
    void streamsDoNotShareALine();
    void allLinesOfAPieceAreOfItsStream();
    void aRemarkEndsAnUnfinishedLine();
    void aLongLineIsBroken();
    void theOldestIsForgotten();
    void charactersAreBoundedToo();
    void clearForgetsTheUnfinishedLine();

private:
    static QStringList texts(const ConsoleLines::Change &change)
    {
        QStringList result;
        for (const ConsoleLine &line : change.lines)
            result.append(line.text);
        return result;
    }
};

void TestConsoleLines::piecesBecomeLines_data()
{
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one line") << QStringList{ u"one\r\n"_s } << QStringList{ u"one"_s };
    QTest::newRow("cut inside a line end")
        << QStringList{ u"one\r"_s, u"\ntwo\n"_s } << QStringList{ u"one"_s, u"two"_s };
    QTest::newRow("unfinished") << QStringList{ u"a\nPassword: "_s }
                                << QStringList{ u"a"_s, u"Password: "_s };
    QTest::newRow("empty lines") << QStringList{ u"\r\n\r\n"_s } << QStringList{ QString(), QString() };
    QTest::newRow("carriage return writes over") << QStringList{ u"10%\r20%\r"_s } << QStringList{ u"20%"_s };
    QTest::newRow("what is longer stays") << QStringList{ u"abcdef\rXY\n"_s } << QStringList{ u"XYcdef"_s };
    QTest::newRow("backspace goes back") << QStringList{ u"abc\b\bX\n"_s } << QStringList{ u"aXc"_s };
    QTest::newRow("backspace stops at the beginning")
        << QStringList{ u"a\b\b\bX\n"_s } << QStringList{ u"X"_s };
    QTest::newRow("tabs stay") << QStringList{ u"a\tb\n"_s } << QStringList{ u"a\tb"_s };
    QTest::newRow("escape sequences are harmless")
        << QStringList{ u"\x1b[31mred\x1b[0m\n"_s } << QStringList{ u"<U+001B>[31mred<U+001B>[0m"_s };
    QTest::newRow("nothing turns the text round")
        << QStringList{ u"a\u202eb\u2028c\n"_s } << QStringList{ u"a<U+202E>b<U+2028>c"_s };
}

void TestConsoleLines::piecesBecomeLines()
{
    QFETCH(QStringList, pieces);
    ConsoleLines lines;
    for (const QString &piece : std::as_const(pieces))
        lines.addPiece(Kind::Output, piece);
    QTEST(texts(lines.take()), "lines");
}

void TestConsoleLines::aLineGrowsInPlace()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Output, u"one, ");
    QVERIFY(!lines.take().replacesLast);
    QVERIFY(lines.isEmpty());
    lines.addPiece(Kind::Output, u"two\nthree");
    ConsoleLines::Change change = lines.take();
    QVERIFY(change.replacesLast);
    QCOMPARE(texts(change), QStringList({ u"one, two"_s, u"three"_s }));
    lines.addPiece(Kind::Output, u"\nfour");
    change = lines.take();
    QVERIFY(change.replacesLast);
    QCOMPARE(texts(change), QStringList({ u"three"_s, u"four"_s }));
}

void TestConsoleLines::anOverwrittenLineReplacesTheShownOne()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Output, u"10%\r");
    QCOMPARE(texts(lines.take()), QStringList{ u"10%"_s });
    lines.addPiece(Kind::Output, u"20%\r");
    const ConsoleLines::Change change = lines.take();
    QVERIFY(change.replacesLast);
    QCOMPARE(texts(change), QStringList{ u"20%"_s });
}

void TestConsoleLines::streamsDoNotShareALine()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Output, u"out");
    lines.addPiece(Kind::Error, u"err\n");
    lines.addPiece(Kind::Output, u"put\n");
    const ConsoleLines::Change change = lines.take();
    QCOMPARE(texts(change), QStringList({ u"out"_s, u"err"_s, u"put"_s }));
    QCOMPARE(change.lines.at(0).kind, Kind::Output);
    QCOMPARE(change.lines.at(1).kind, Kind::Error);
    QCOMPARE(change.lines.at(2).kind, Kind::Output);
}

void TestConsoleLines::allLinesOfAPieceAreOfItsStream()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Error, u"one\r\ntwo\r\nthree");
    const ConsoleLines::Change change = lines.take();
    QCOMPARE(change.lines.size(), 3);
    for (const ConsoleLine &line : change.lines)
        QCOMPARE(line.kind, Kind::Error);
}

void TestConsoleLines::aRemarkEndsAnUnfinishedLine()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Output, u"no line end");
    (void)lines.take();
    lines.addText(Kind::Note, u"Exit code 0"_s);
    const ConsoleLines::Change change = lines.take();
    QVERIFY(change.replacesLast);
    QCOMPARE(texts(change), QStringList({ u"no line end"_s, u"Exit code 0"_s }));
    lines.addPiece(Kind::Output, u"next");
    QVERIFY(!lines.take().replacesLast);
}

void TestConsoleLines::aLongLineIsBroken()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Error, QString(ConsoleLines::maximumLineLength * 2 + 1, u'x'));
    const ConsoleLines::Change change = lines.take();
    QCOMPARE(change.lines.size(), 3);
    QCOMPARE(change.lines.at(1).text.size(), ConsoleLines::maximumLineLength);
    QCOMPARE(change.lines.at(2).kind, Kind::Error);
}

void TestConsoleLines::theOldestIsForgotten()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Output, u"unfinished");
    (void)lines.take();
    for (int i = 0; i < ConsoleLines::maximumLines + 5; ++i)
        lines.addPiece(Kind::Output, QString::number(i) + u'\n');
    const ConsoleLines::Change change = lines.take();
    QVERIFY(change.hasGap);
    QVERIFY(!change.replacesLast);
    QCOMPARE(change.lines.size(), ConsoleLines::maximumLines);
    QCOMPARE(change.lines.constFirst().text, u"5"_s);
    lines.addPiece(Kind::Output, u"more\n");
    QVERIFY(!lines.take().hasGap);
}

void TestConsoleLines::charactersAreBoundedToo()
{
    ConsoleLines lines;
    const QString line(ConsoleLines::maximumLineLength - 1, u'x');
    for (int i = 0; i < 1000; ++i)
        lines.addPiece(Kind::Output, line + u'\n');
    const ConsoleLines::Change change = lines.take();
    QVERIFY(change.hasGap);
    QCOMPARE(change.lines.size(), ConsoleLines::maximumCharacters / ConsoleLines::maximumLineLength);
}

void TestConsoleLines::clearForgetsTheUnfinishedLine()
{
    ConsoleLines lines;
    lines.addPiece(Kind::Output, u"old");
    (void)lines.take();
    lines.clear();
    lines.addPiece(Kind::Output, u"new\n");
    const ConsoleLines::Change change = lines.take();
    QVERIFY(!change.replacesLast);
    QCOMPARE(texts(change), QStringList{ u"new"_s });
}

QTEST_GUILESS_MAIN(TestConsoleLines)
#include "tst_consolelines.moc"
