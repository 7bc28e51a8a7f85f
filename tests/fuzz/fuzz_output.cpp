/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "commandmessages.h"
#include "consolelines.h"
#include "displaytext.h"
#include "response.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

QByteArray answerWith(const QByteArray &base64)
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><ReceiveResponse>"
           "<Stream Name='stdout'>"
        + base64 + "</Stream></ReceiveResponse></s:Body></s:Envelope>";
}

/// Bytes come out of an answer as they went in.
void checkStream(const QByteArray &bytes)
{
    Wsman::MessageReader<Wsman::ReceivedOutput> reader;
    const auto response = Wsman::readResponse(answerWith(bytes.toBase64()), {}, reader);
    require(bool(response) && reader.message.chunks.size() == 1, "the stream has one piece");
    require(reader.message.chunks.constFirst().bytes == bytes, "the piece is whole");
}

/// The only characters without a glyph that may be shown, see safeDisplay().
bool isShown(QChar c)
{
    const bool isJoiner = c.unicode() == 0x200C || c.unicode() == 0x200D;
    return c == u'\n' || c == u'\t' || isJoiner || c.isSurrogate()
        || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
}

void checkShown(const QString &text)
{
    for (const QChar c : text)
        require(isShown(c), "what has no glyph is written out");
    require(text.isValidUtf16(), "no half of a character is shown");
    require(safeDisplay(text) == text, "what is safe stays as it is");
}

void checkLines(const ConsoleLines::Change &change)
{
    for (const ConsoleLine &line : change.lines) {
        require(!line.text.contains(u'\n') && !line.text.contains(u'\r'), "a line is one line");
        checkShown(line.text);
    }
}

/// The first byte says in which pieces the output comes.
const FuzzTarget target("output", [](const QByteArray &bytes) {
    FuzzInput input(bytes);
    const qsizetype pieceSize = 1 + input.takeByte() % 64;
    const QByteArray output = input.rest();
    checkStream(output);
    ConsoleLines lines;
    QStringDecoder decode(QStringDecoder::Utf8);
    for (qsizetype at = 0; at < output.size(); at += pieceSize) {
        const auto kind = at % 3 == 2 ? ConsoleLine::Kind::Error : ConsoleLine::Kind::Output;
        const QString piece = decode(output.mid(at, pieceSize));
        lines.addPiece(kind, piece);
        if (at % 5 == 4)
            checkLines(lines.take());
    }
    checkLines(lines.take());
    const QString text = QString::fromUtf8(output);
    require(safeLine(text) == safeLine(text).simplified(), "a line is one line");
    require(
        clipped(text, 7).size() <= 7 && clipped(safeDisplay(text), 7).isValidUtf16(), "what is clipped fits");
    require(!plainToolTip(text).contains("<script"_L1, Qt::CaseInsensitive), "markup is shown as text");
});

} // namespace
