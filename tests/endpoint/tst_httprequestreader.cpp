/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httprequestreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = HttpRequestReader::State;

namespace {

const QByteArray chunkedHead = "POST /wsman HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";

/// Feeds the pieces as they would come from a socket, until one settles the matter.
State feedAll(HttpRequestReader &reader, const QList<QByteArray> &pieces)
{
    QByteArray received;
    State state = State::NeedMore;
    for (const QByteArray &piece : pieces) {
        received += piece;
        state = reader.feed(received);
        if (state == State::Complete || state == State::Failed)
            break;
    }
    return state;
}

QList<QByteArray> byteByByte(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char byte : bytes)
        pieces.append(QByteArray(1, byte));
    return pieces;
}

} // namespace

/// What the reader of the endpoint makes of requests that come in any pieces, and of some that never end.
class HttpRequestReaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsChunksAtEverySplit();
    void readsChunksByteByByte();
    void boundsAHeaderThatDripsIn();
    void boundsWhatNeverEnds_data();
    void boundsWhatNeverEnds();
    void boundsTheBody_data();
    void boundsTheBody();
};

void HttpRequestReaderTest::readsChunksAtEverySplit()
{
    const QByteArray request = chunkedHead + "4\r\nwiki\r\n5;x=y\r\npedia\r\n0\r\nT: x\r\n\r\n";
    for (qsizetype split = 1; split < request.size(); ++split) {
        HttpRequestReader reader;
        QCOMPARE(feedAll(reader, { request.left(split), request.mid(split) }), State::Complete);
        QCOMPARE(reader.take().body, "wikipedia");
    }
}

void HttpRequestReaderTest::readsChunksByteByByte()
{
    HttpRequestReader reader;
    QCOMPARE(feedAll(reader, byteByByte(chunkedHead + "4\r\nwiki\r\n0\r\n\r\n")), State::Complete);
    QCOMPARE(reader.take().body, "wiki");
}

void HttpRequestReaderTest::boundsAHeaderThatDripsIn()
{
    HttpRequestReader reader;
    QByteArray received = "POST /wsman HTTP/1.1\r\n";
    qsizetype sent = received.size();
    while (reader.feed(received) == State::NeedMore && sent < 2 * HttpRequestReader::headerLimit) {
        const QByteArray line = "X-Line: " + QByteArray(100, 'x') + "\r\n";
        received += line;
        sent += line.size();
    }
    QVERIFY2(sent < HttpRequestReader::headerLimit + 1000, QByteArray::number(sent).constData());
    QCOMPARE(reader.status(), 400);
}

void HttpRequestReaderTest::boundsWhatNeverEnds_data()
{
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("size of a chunk") << QByteArray("4;");
    QTest::newRow("trailer") << QByteArray("4\r\nwiki\r\n0\r\nT: ");
}

void HttpRequestReaderTest::boundsWhatNeverEnds()
{
    QFETCH(QByteArray, start);
    HttpRequestReader reader;
    QByteArray received = chunkedHead + start;
    State state = reader.feed(received);
    for (int i = 0; i < 200 && state == State::NeedMore; ++i) {
        received += QByteArray(1024, 'x');
        state = reader.feed(received);
    }
    QCOMPARE(state, State::Failed);
    QVERIFY(received.size() < 2 * HttpRequestReader::headerLimit);
}

void HttpRequestReaderTest::boundsTheBody_data()
{
    QTest::addColumn<bool>("inOnePiece");

    QTest::newRow("with the header") << true;
    QTest::newRow("after the header") << false;
}

void HttpRequestReaderTest::boundsTheBody()
{
    QFETCH(bool, inOnePiece);
    const QByteArray chunk = QByteArray::number(HttpRequestReader::bodyLimit + 1, 16) + "\r\n"
        + QByteArray(HttpRequestReader::bodyLimit + 1, 'x') + "\r\n0\r\n\r\n";
    HttpRequestReader reader;
    const QList<QByteArray> pieces = inOnePiece ? QList{ chunkedHead + chunk } : QList{ chunkedHead, chunk };
    QCOMPARE(feedAll(reader, pieces), State::Failed);
    QCOMPARE(reader.status(), 413);
}

QTEST_GUILESS_MAIN(HttpRequestReaderTest)
#include "tst_httprequestreader.moc"
