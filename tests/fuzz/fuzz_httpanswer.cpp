/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "httpresponseparser.h"

#include "fuzztarget.h"
#include "lanereply.h"

#include <QNetworkRequest>

namespace {

constexpr HttpResponseParser::Limits limits{ 4096, 2048, 100, 8 };

struct Outcome {
    HttpResponseParser::Progress progress = HttpResponseParser::Progress::NeedsMore;
    HttpResponse response;
};

/// As a lane reads it: in pieces, and at the end the connection is closed.
Outcome readInPieces(const QByteArray &bytes, qsizetype pieceSize)
{
    using Progress = HttpResponseParser::Progress;
    HttpResponseParser parser(limits);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && outcome.progress == Progress::NeedsMore; at += pieceSize)
        outcome.progress = parser.feed(bytes.mid(at, pieceSize));
    if (outcome.progress == Progress::NeedsMore && parser.hasStarted())
        outcome.progress = parser.feedEnd();
    if (outcome.progress == Progress::Failed)
        require(!parser.error().isEmpty(), "a failure has a reason");
    if (outcome.progress == Progress::Complete)
        outcome.response = parser.takeResponse();
    return outcome;
}

void check(const HttpResponse &response)
{
    require(quint64(response.body.size()) <= limits.body, "a body is no longer than the limit");
    qsizetype headers = 0;
    for (const auto &[name, value] : response.headers)
        headers += name.size() + value.size();
    require(headers <= qsizetype(limits.header) * limits.interimAnswers, "so are the headers");
    require(response.status / 100 != 1 || response.status == 101, "an interim answer is no answer");
    LaneReply reply(QNetworkAccessManager::PostOperation, QNetworkRequest(QUrl(QStringLiteral("http://a/b"))),
        {}, nullptr);
    reply.complete(response);
    require(reply.readAll() == response.body, "the reply has the whole body");
    require(reply.isFinished(), "the reply has ended");
}

/// The first byte says in which pieces the bytes come.
const FuzzTarget target("httpanswer", [](const QByteArray &bytes) {
    FuzzInput input(bytes);
    const qsizetype pieceSize = 1 + input.takeByte() % 64;
    const Outcome whole = readInPieces(input.rest(), bytes.size() + 1);
    const Outcome pieces = readInPieces(input.rest(), pieceSize);
    using Progress = HttpResponseParser::Progress;
    if (whole.progress == Progress::Complete)
        check(whole.response);
    if (pieces.progress == Progress::Complete)
        check(pieces.response);
    if (whole.progress == Progress::Complete && pieces.progress == Progress::Complete) {
        require(whole.response.status == pieces.response.status, "pieces make the same status");
        require(whole.response.body == pieces.response.body, "pieces make the same body");
        require(whole.response.headers == pieces.response.headers, "pieces make the same headers");
    }
});

} // namespace
