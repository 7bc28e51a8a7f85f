/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sealedmessage.h"

#include <QList>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

const QByteArray ownBoundary = "Encrypted Boundary"_qba;

QByteArray boundaryOf(const QByteArray &contentType)
{
    const qsizetype at = contentType.toLower().indexOf("boundary=");
    if (at < 0)
        return {};
    QByteArray value = contentType.mid(at + 9);
    const char end = value.startsWith('"') ? '"' : ';';
    if (end == '"')
        value.remove(0, 1);
    const qsizetype length = value.indexOf(end);
    return (length < 0 ? value : value.left(length)).trimmed();
}

/// "type=application/soap+xml;charset=UTF-8;Length=1234": the type goes on until the length.
bool readOriginalContent(const QByteArray &value, SealedMessage::Envelope &envelope)
{
    const QByteArray lower = value.toLower();
    const qsizetype type = lower.indexOf("type=");
    const qsizetype length = lower.lastIndexOf("length=");
    if (type < 0 || length < type)
        return false;
    QByteArray contentType = value.mid(type + 5, length - type - 5).trimmed();
    while (contentType.endsWith(';'))
        contentType.chop(1);
    envelope.contentType = contentType.trimmed();
    bool ok = false;
    envelope.length = value.mid(length + 7).trimmed().toLongLong(&ok);
    return ok && envelope.length >= 0;
}

/// Position right behind the next line that is the boundary; -1 when there is none.
qsizetype behindBoundary(const QByteArray &body, const QByteArray &boundary, qsizetype from)
{
    while (from < body.size()) {
        qsizetype end = body.indexOf('\n', from);
        if (end < 0)
            return -1;
        const QByteArray line = body.mid(from, end - from).trimmed();
        if (line.startsWith("--") && line.mid(2).trimmed() == boundary)
            return end + 1;
        from = end + 1;
    }
    return -1;
}

/// Where the closing boundary begins, seen from the end, as the sealed bytes may hold anything; -1 when the
/// body does not end with it.
qsizetype closingBoundary(const QByteArray &body, const QByteArray &boundary)
{
    qsizetype length = body.size();
    while (length > 0 && QByteArrayView(" \t\r\n").contains(body.at(length - 1)))
        --length;
    for (const QByteArray &line : { "--" + boundary + "--", "-- " + boundary + "--" }) {
        if (QByteArrayView(body).first(length).endsWith(line))
            return length - line.size();
    }
    return -1;
}

Result<SecurityContext::Sealed, QString> splitToken(const QByteArray &token)
{
    if (token.size() < 4)
        return Failure{ u"the sealed part is cut off"_s };
    const quint32 length = qFromLittleEndian<quint32>(token.constData());
    if (length == 0 || length > quint32(token.size() - 4))
        return Failure{ u"the length of the signature does not fit"_s };
    return SecurityContext::Sealed{ token.mid(4, length), token.mid(4 + qsizetype(length)) };
}

} // namespace

namespace SealedMessage {

QByteArray protocolOf(SecurityTarget::Method method)
{
    switch (method) {
    case SecurityTarget::Method::Negotiate:
    case SecurityTarget::Method::Ntlm:
        return "application/HTTP-SPNEGO-session-encrypted";
    case SecurityTarget::Method::Kerberos:
        return "application/HTTP-Kerberos-session-encrypted";
    case SecurityTarget::Method::CredSsp:
        return "application/HTTP-CredSSP-session-encrypted";
    }
    Q_UNREACHABLE();
}

QByteArray contentType(const QByteArray &protocol)
{
    return "multipart/encrypted;protocol=\"" + protocol + "\";boundary=\"" + ownBoundary + '"';
}

QByteArray write(const Envelope &envelope, const QByteArray &protocol, PartIndent indent)
{
    const QByteArray tab = indent == PartIndent::Tab ? "\t" : "";
    QByteArray length(4, Qt::Uninitialized);
    qToLittleEndian(quint32(envelope.sealed.signature.size()), length.data());
    return "--" + ownBoundary + "\r\n" + tab + "Content-Type: " + protocol + "\r\n" + tab
        + "OriginalContent: type=" + envelope.contentType + ";Length=" + QByteArray::number(envelope.length)
        + "\r\n--" + ownBoundary + "\r\n" + tab + "Content-Type: application/octet-stream\r\n" + length
        + envelope.sealed.signature + envelope.sealed.data + "--" + ownBoundary + "--\r\n";
}

bool isSealed(const QByteArray &contentType)
{
    return contentType.trimmed().toLower().startsWith("multipart/encrypted");
}

Result<Envelope, QString> read(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return Failure{ u"the sealed answer names no boundary"_s };
    const qsizetype first = behindBoundary(body, boundary, 0);
    const qsizetype second = first < 0 ? -1 : behindBoundary(body, boundary, first);
    if (second < 0)
        return Failure{ u"the sealed answer has no second part"_s };

    Envelope envelope;
    bool hasOriginal = false;
    const QList<QByteArray> headers = body.mid(first, second - first).split('\n');
    for (const QByteArray &line : headers) {
        const QByteArray header = line.trimmed();
        if (header.toLower().startsWith("originalcontent:"))
            hasOriginal = readOriginalContent(header.mid(16).trimmed(), envelope);
    }
    if (!hasOriginal)
        return Failure{ u"the sealed answer does not tell its original length"_s };

    // The part has one header line and no empty line behind it; the sealed bytes may begin with anything.
    const qsizetype data = body.indexOf('\n', second) + 1;
    const qsizetype end = closingBoundary(body, boundary);
    if (data <= second || end < data)
        return Failure{ u"the sealed answer is cut off"_s };
    const auto sealed = splitToken(body.mid(data, end - data));
    if (!sealed)
        return Failure{ sealed.error() };
    envelope.sealed = *sealed;
    return envelope;
}

} // namespace SealedMessage
