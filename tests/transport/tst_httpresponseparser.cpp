/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using Progress = HttpResponseParser::Progress;

namespace {

constexpr quint64 largeBody = 1024 * 1024;

HttpResponseParser::Limits limits(quint64 body = largeBody, quint32 header = 64 * 1024)
{
    HttpResponseParser::Limits limits{ body };
    limits.header = header;
    return limits;
}

/// Feeds in pieces of that size, until the answer is complete or bad. Bytes that are left are fed as well.
Progress feedInPieces(HttpResponseParser &parser, const QByteArray &bytes, qsizetype size)
{
    auto progress = Progress::NeedsMore;
    for (qsizetype at = 0; at < bytes.size() && progress == Progress::NeedsMore; at += size)
        progress = parser.feed(bytes.mid(at, size));
    return progress;
}

QByteArray valuesOf(const HttpResponse &response, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values.join('|');
}

const QByteArray withLength
    = "HTTP/1.1 200 OK\r\nServer: Microsoft-HTTPAPI/2.0\r\nContent-Length: 5\r\n\r\nhello";
const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "3\r\nhel\r\n1;ext=\"a\"\r\nl\r\n1\r\no\r\n0\r\nTrailer: x\r\n\r\n";
const QByteArray untilClose = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhello";
const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

class HttpResponseParserTest final : public QObject {
    Q_OBJECT

private slots:
    void completeInPiecesOfEverySize_data();
    void completeInPiecesOfEverySize();
    void untilCloseIsCompleteAtTheEnd();
    void keepAlive_data();
    void keepAlive();
    void severalLinesOfOneHeader();
    void statusLineOfOpenwsman();
    void interimAnswersAreBounded();
    void bodyLimit_data();
    void bodyLimit();
    void twoGigabytesAreRefusedBeforeTheFirstByte();
    void headerLimit_data();
    void headerLimit();
    void headerThatDripsInIsLimited_data();
    void headerThatDripsInIsLimited();
    void headerLinesAreCounted();
    void bytesAfterTheAnswerAreLeftOver_data();
    void bytesAfterTheAnswerAreLeftOver();
    void garbage_data();
    void garbage();
    void cutOffAnywhere_data();
    void cutOffAnywhere();
    void nothingHasStarted();
    void protocolIsNotSwitched();
    void manySmallPiecesTakeLinearTime();
};

void HttpResponseParserTest::completeInPiecesOfEverySize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("Content-Length") << withLength << 200 << QByteArray("hello");
    QTest::newRow("empty body") << QByteArray(
        "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n")
                                << 500 << QByteArray();
    QTest::newRow("chunked") << chunked << 200 << QByteArray("hello");
    QTest::newRow("chunked and empty")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 200
        << QByteArray();
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
    QTest::newRow("100 Continue first") << interim + withLength << 200 << QByteArray("hello");
    QTest::newRow("several interim answers") << interim + "HTTP/1.1 102 Processing\r\nX: y\r\n\r\n" + interim
            + chunked << 200 << QByteArray("hello");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 411 Length Required\r\nContent-Length: 2\r\n\r\nno")
                              << 411 << QByteArray("no");
    QTest::newRow("zeros and line ends in the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n\r\n\r\n") + QByteArray(4, '\0') << 200
        << QByteArray("\r\n\r\n") + QByteArray(4, '\0');
}

void HttpResponseParserTest::completeInPiecesOfEverySize()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        HttpResponseParser parser(limits());
        QCOMPARE(feedInPieces(parser, bytes, size), Progress::Complete);
        QVERIFY(!parser.hasLeftover());
        const HttpResponse response = parser.takeResponse();
        QTEST(response.status, "status");
        QTEST(response.body, "body");
    }
}

void HttpResponseParserTest::untilCloseIsCompleteAtTheEnd()
{
    for (qsizetype size = 1; size <= untilClose.size(); ++size) {
        HttpResponseParser parser(limits());
        QCOMPARE(feedInPieces(parser, untilClose, size), Progress::NeedsMore);
        QCOMPARE(parser.feedEnd(), Progress::Complete);
        const HttpResponse response = parser.takeResponse();
        QCOMPARE(response.body, QByteArray("hello"));
        QVERIFY(!response.keepAlive);
    }
}

void HttpResponseParserTest::keepAlive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keepAlive");
    const QByteArray rest = "\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("HTTP/1.1") << "HTTP/1.1 200 OK" + rest << true;
    QTest::newRow("HTTP/1.1, close") << "HTTP/1.1 200 OK\r\nConnection: close" + rest << false;
    QTest::newRow("openwsman's way to write it") << "HTTP/1.1 200 OK\r\nConnection: Close" + rest << false;
    QTest::newRow("close among others") << "HTTP/1.1 200 OK\r\nConnection: x, close" + rest << false;
    QTest::newRow("HTTP/1.0") << "HTTP/1.0 200 OK" + rest << false;
    QTest::newRow("HTTP/1.0, kept") << "HTTP/1.0 200 OK\r\nConnection: Keep-Alive" + rest << true;
}

void HttpResponseParserTest::keepAlive()
{
    QFETCH(QByteArray, bytes);
    HttpResponseParser parser(limits());
    QCOMPARE(parser.feed(bytes), Progress::Complete);
    QTEST(parser.takeResponse().keepAlive, "keepAlive");
}

void HttpResponseParserTest::severalLinesOfOneHeader()
{
    HttpResponseParser parser(limits());
    QCOMPARE(
        parser.feed("HTTP/1.1 401 \r\nWWW-Authenticate: Basic realm=\"WSMAN\"\r\nServer: x\r\n"
                    "www-authenticate: Negotiate\r\nWWW-AUTHENTICATE: Kerberos\r\nContent-Length: 0\r\n\r\n"),
        Progress::Complete);
    const HttpResponse response = parser.takeResponse();
    QCOMPARE(response.status, 401);
    QCOMPARE(valuesOf(response, "WWW-Authenticate"), QByteArray("Basic realm=\"WSMAN\"|Negotiate|Kerberos"));
    QCOMPARE(valuesOf(response, "Server"), QByteArray("x"));
}

void HttpResponseParserTest::statusLineOfOpenwsman()
{
    HttpResponseParser parser(limits());
    QCOMPARE(parser.feed("HTTP/1.1 200 (null)\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nok"),
        Progress::Complete);
    const HttpResponse response = parser.takeResponse();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.reasonPhrase, QByteArray("(null)"));
    QCOMPARE(response.body, QByteArray("ok"));
}

void HttpResponseParserTest::interimAnswersAreBounded()
{
    HttpResponseParser::Limits some = limits();
    some.interimAnswers = 3;
    HttpResponseParser enough(some);
    QCOMPARE(enough.feed(interim.repeated(3) + withLength), Progress::Complete);
    HttpResponseParser tooMany(some);
    QCOMPARE(tooMany.feed(interim.repeated(3)), Progress::NeedsMore);
    QCOMPARE(tooMany.feed(interim), Progress::Failed);
    QVERIFY(!tooMany.error().isEmpty());
    QVERIFY(!tooMany.isTooLarge());
}

void HttpResponseParserTest::bodyLimit_data()
{
    const auto length = [](int size) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
            + QByteArray(size, 'x');
    };
    const auto close = [](int size) { return "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(size, 'x'); };
    const auto chunks = [](int count) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + QByteArray("a\r\n0123456789\r\n").repeated(count) + "0\r\n\r\n";
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("Content-Length, just fits") << length(100) << true;
    QTest::newRow("Content-Length, one too many") << length(101) << false;
    QTest::newRow("chunked, just fits") << chunks(10) << true;
    QTest::newRow("chunked, one chunk too many") << chunks(11) << false;
    QTest::newRow("one chunk that is too large")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n65\r\n") + QByteArray(101, 'x')
        << false;
    QTest::newRow("until close, just fits") << close(100) << true;
    QTest::newRow("until close, one too many") << close(101) << false;
}

void HttpResponseParserTest::bodyLimit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, accepted);
    for (const qsizetype size : { qsizetype(1), qsizetype(7), bytes.size() }) {
        HttpResponseParser parser(limits(100));
        auto progress = feedInPieces(parser, bytes, size);
        if (progress == Progress::NeedsMore)
            progress = parser.feedEnd();
        QCOMPARE(progress, accepted ? Progress::Complete : Progress::Failed);
        QCOMPARE(parser.isTooLarge(), !accepted);
        if (accepted)
            QCOMPARE(parser.takeResponse().body.size(), 100);
    }
}

void HttpResponseParserTest::twoGigabytesAreRefusedBeforeTheFirstByte()
{
    for (const char *length : { "2147483648", "9223372036854775807", "18446744073709551615" }) {
        HttpResponseParser parser(limits());
        QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray(length) + "\r\n\r\n"),
            Progress::Failed);
        QVERIFY(parser.isTooLarge());
    }
}

void HttpResponseParserTest::headerLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("small") << 500 << true;
    QTest::newRow("just fits") << 1024 << true;
    QTest::newRow("one byte too many") << 1025 << false;
    QTest::newRow("much too large") << 100'000 << false;
}

void HttpResponseParserTest::headerLimit()
{
    QFETCH(int, size);
    QFETCH(bool, accepted);
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: ";
    head += QByteArray(size - head.size() - 4, 'x') + "\r\n\r\n";
    QCOMPARE(head.size(), size);
    for (const qsizetype pieces : { qsizetype(1), qsizetype(size) }) {
        HttpResponseParser parser(limits(largeBody, 1024));
        QCOMPARE(feedInPieces(parser, head, pieces), accepted ? Progress::Complete : Progress::Failed);
        QCOMPARE(parser.isTooLarge(), !accepted);
    }
}

void HttpResponseParserTest::headerThatDripsInIsLimited_data()
{
    const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("reason phrase") << QByteArray("HTTP/1.1 200 ") << QByteArray("no end in sight ");
    QTest::newRow("one header") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray("no end in sight ");
    QTest::newRow("many headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-Name: value\r\n");
    QTest::newRow("many headers, cut behind the first letter")
        << QByteArray("HTTP/1.1 200 OK\r\nX") << QByteArray("-Name: value\r\nX");
    QTest::newRow("extension of a chunk") << chunks + "1;x=" << QByteArray("no-end-in-sight-");
    QTest::newRow("trailer") << chunks + "0\r\n" << QByteArray("X-Name: value\r\n");
}

void HttpResponseParserTest::headerThatDripsInIsLimited()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, more);
    HttpResponseParser parser(limits(largeBody, 1024));
    auto progress = parser.feed(start);
    int count = 0;
    for (; count < 1000 && progress == Progress::NeedsMore; ++count)
        progress = parser.feed(more);
    QCOMPARE(progress, Progress::Failed);
    QVERIFY(parser.isTooLarge());
    QVERIFY(count < 100);
}

void HttpResponseParserTest::headerLinesAreCounted()
{
    const QByteArray lengthLine = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n";
    HttpResponseParser enough(limits());
    QCOMPARE(enough.feed(lengthLine + QByteArray("X: y\r\n").repeated(499) + "\r\n"), Progress::Complete);
    HttpResponseParser tooMany(limits());
    QCOMPARE(tooMany.feed(lengthLine + QByteArray("X: y\r\n").repeated(500) + "\r\n"), Progress::Failed);
    QVERIFY(tooMany.isTooLarge());
    HttpResponseParser trailers(limits());
    QCOMPARE(trailers.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
                 + QByteArray("X: y\r\n").repeated(500) + "\r\n"),
        Progress::Failed);
    QVERIFY(trailers.isTooLarge());
}

void HttpResponseParserTest::bytesAfterTheAnswerAreLeftOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another answer") << withLength + withLength;
    QTest::newRow("one byte") << withLength + "x";
    QTest::newRow("after a chunked answer") << chunked + "HTTP/1.1";
    QTest::newRow("body that was not announced") << QByteArray("HTTP/1.1 204 No Content\r\n\r\nbody");
}

void HttpResponseParserTest::bytesAfterTheAnswerAreLeftOver()
{
    QFETCH(QByteArray, bytes);
    HttpResponseParser parser(limits());
    QCOMPARE(parser.feed(bytes), Progress::Complete);
    QVERIFY(parser.hasLeftover());
}

void HttpResponseParserTest::garbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46\r\n\r\n", 11);
    QTest::newRow("a request") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200 OK\r\n\r\n");
    QTest::newRow("status without digits") << QByteArray("HTTP/1.1 OK\r\n\r\n");
    QTest::newRow("status of two digits") << QByteArray("HTTP/1.1 20 OK\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
    QTest::newRow("zero in a header") << QByteArray("HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n", 27);
    QTest::newRow("length that is no number")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    QTest::newRow("chunk size that is no number")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nhello");
    QTest::newRow("chunk without its end")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nhello, world");
}

void HttpResponseParserTest::garbage()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype size : { qsizetype(1), bytes.size() }) {
        HttpResponseParser parser(limits());
        QCOMPARE(feedInPieces(parser, bytes, size), Progress::Failed);
        QVERIFY(!parser.error().isEmpty());
        QVERIFY(!parser.isTooLarge());
    }
}

void HttpResponseParserTest::cutOffAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Content-Length") << withLength;
    QTest::newRow("chunked") << chunked;
    QTest::newRow("interim") << interim + withLength;
}

void HttpResponseParserTest::cutOffAnywhere()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        HttpResponseParser parser(limits());
        QCOMPARE(parser.feed(bytes.first(size)), Progress::NeedsMore);
        QCOMPARE(parser.feedEnd(), Progress::Failed);
        QVERIFY(!parser.error().isEmpty());
    }
}

void HttpResponseParserTest::nothingHasStarted()
{
    HttpResponseParser parser(limits());
    QVERIFY(!parser.hasStarted());
    QCOMPARE(parser.feed({}), Progress::NeedsMore);
    QVERIFY(!parser.hasStarted());
    QCOMPARE(parser.feed("H"), Progress::NeedsMore);
    QVERIFY(parser.hasStarted());
}

void HttpResponseParserTest::protocolIsNotSwitched()
{
    HttpResponseParser parser(limits());
    QCOMPARE(parser.feed("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"),
        Progress::Complete);
    const HttpResponse response = parser.takeResponse();
    QCOMPARE(response.status, 101);
    // What would come next is no HTTP.
    QVERIFY(!response.keepAlive);
}

void HttpResponseParserTest::manySmallPiecesTakeLinearTime()
{
    const int size = 4 * 1024 * 1024;
    HttpResponseParser parser(limits(size));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(parser.feed("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"),
        Progress::NeedsMore);
    auto progress = Progress::NeedsMore;
    for (int i = 0; i < size / 64; ++i)
        progress = parser.feed(QByteArray(64, 'x'));
    QCOMPARE(progress, Progress::Complete);
    // Milliseconds when each byte is touched once or twice, minutes when all are for each piece.
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(HttpResponseParserTest)

#include "tst_httpresponseparser.moc"
