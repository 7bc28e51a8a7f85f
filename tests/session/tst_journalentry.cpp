/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "journalentry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

JournalEntry shellOn(const QString &host)
{
    JournalEntry entry;
    entry.key = QUuid::createUuid();
    entry.profile.endpoint.host = host;
    entry.profile.endpoint.user = u"CONTOSO\\maria"_s;
    entry.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s;
    entry.openedAt = QDateTime::currentDateTimeUtc();
    return entry;
}

} // namespace

class TestJournalEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasOpenedAndNotClosedIsOpen()
    {
        const JournalEntry closed = shellOn(u"web01"_s);
        const JournalEntry open = shellOn(u"web02"_s);
        const JournalEntry unanswered = shellOn(u"web03"_s);
        const QByteArray bytes = JournalFormat::heading() + JournalFormat::opening(closed)
            + JournalFormat::opening(open) + JournalFormat::opened(closed.key, u"AAAA"_s)
            + JournalFormat::opened(open.key, u"BBBB"_s) + JournalFormat::closed(closed.key)
            + JournalFormat::opening(unanswered);

        const JournalFormat::Content content = JournalFormat::read(bytes);

        QCOMPARE(content.open.size(), 2);
        QCOMPARE(content.open.at(0).key, open.key);
        QCOMPARE(content.open.at(0).id, u"BBBB"_s);
        QCOMPARE(content.open.at(0).profile, open.profile);
        QCOMPARE(content.open.at(0).resourceUri, open.resourceUri);
        QCOMPARE(content.open.at(0).openedAt.toMSecsSinceEpoch(), open.openedAt.toMSecsSinceEpoch());
        QCOMPARE(content.open.at(1).key, unanswered.key);
        QVERIFY(content.open.at(1).id.isEmpty());
        QCOMPARE(content.damagedLines, 0);
    }

    void aFileCutAtAnyByteTellsAllThatItsWholeLinesTell()
    {
        const JournalEntry first = shellOn(u"web01"_s);
        const JournalEntry second = shellOn(u"web02"_s);
        const QByteArray whole = JournalFormat::heading() + JournalFormat::opening(first);
        const QByteArray bytes = whole + JournalFormat::opening(second);
        for (qsizetype size = whole.size(); size < bytes.size() - 1; ++size) {
            const JournalFormat::Content content = JournalFormat::read(bytes.first(size));
            QCOMPARE(content.open.size(), 1);
            QCOMPARE(content.open.constFirst().key, first.key);
            QCOMPARE(content.damagedLines, 0);
        }
        // All of the last line but its end is the line.
        QCOMPARE(JournalFormat::read(bytes.first(bytes.size() - 1)).open.size(), 2);
    }

    void aDamagedLineHidesNoOther()
    {
        const JournalEntry entry = shellOn(u"web01"_s);
        const QByteArray bytes
            = JournalFormat::heading() + "{\"event\":\"ope\xff\n" + JournalFormat::opening(entry) + "\n";
        const JournalFormat::Content content = JournalFormat::read(bytes);
        QCOMPARE(content.open.size(), 1);
        QCOMPARE(content.damagedLines, 2);
    }

    void aNewerVersionIsNotUnderstood()
    {
        const JournalFormat::Content content = JournalFormat::read(
            QByteArray("{\"journal\":99}\n") + JournalFormat::opening(shellOn(u"web01"_s)));
        QVERIFY(content.isNewer);
        QVERIFY(content.open.isEmpty());
    }

    void theMarkIsTheSameForAnObjectAndItsEntry()
    {
        const JournalEntry entry = shellOn(u"web01"_s);
        QCOMPARE(entry.shellMark(), shellMark(entry.key));
        QCOMPARE(entry.shellMark().size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestJournalEntry)
#include "tst_journalentry.moc"
