/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "answersender.h"

#include "socketreset.h"
#include "tlsalert.h"

#include <QTcpSocket>

using namespace std::chrono_literals;

namespace {

QByteArray firstHalf(const QByteArray &bytes)
{
    return bytes.left(bytes.size() / 2);
}

QByteArray hugeHeader()
{
    constexpr qsizetype limit = 1'048'576;
    const QByteArray line = "X-Padding: " + QByteArray(1000, 'x') + "\r\n";
    return "HTTP/1.1 200 OK\r\n" + line.repeated(limit / line.size());
}

QByteArray hugeLength()
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml;charset=UTF-8\r\nContent-Length: "
           "2147483648\r\n\r\n"
        + QByteArray(1024, '<');
}

QByteArray hugeBody()
{
    constexpr qsizetype size = qsizetype(4) * 1024 * 1024;
    return "HTTP/1.1 200 OK\r\nContent-Type: application/soap+xml;charset=UTF-8\r\nConnection: close\r\n\r\n"
        + QByteArray(size, '<');
}

QByteArray garbage()
{
    QByteArray bytes;
    for (int i = 0; i < 1024; ++i)
        bytes.append(char((i * 167 + 131) % 256));
    return bytes;
}

} // namespace

AnswerSender::AnswerSender(QTcpSocket &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
}

void AnswerSender::send(const HttpAnswer &answer, std::optional<Misbehaviour> misbehaviour)
{
    if (misbehaviour)
        misbehave(answer, *misbehaviour);
    else
        writeWell(answer);
}

void AnswerSender::misbehave(const HttpAnswer &answer, Misbehaviour what)
{
    switch (what) {
    case Misbehaviour::HangBeforeHeaders:
        return;
    case Misbehaviour::Reset:
        return reset();
    case Misbehaviour::CloseBeforeAnswer:
        return cut({});
    case Misbehaviour::Garbage:
        return cut(garbage());
    case Misbehaviour::HugeLength:
        m_socket.write(hugeLength());
        return;
    case Misbehaviour::HugeBody:
        return cut(hugeBody());
    case Misbehaviour::HugeHeader:
        return cut(hugeHeader());
    case Misbehaviour::ContinueForever:
        return repeat(20ms, "HTTP/1.1 100 Continue\r\n\r\n");
    case Misbehaviour::TlsAlert:
        writeTlsAlert(m_socket);
        return cut({});
    case Misbehaviour::HangAfterHeaders:
        m_socket.write(answer.head());
        return;
    case Misbehaviour::HangInBody:
        m_socket.write(answer.head() + firstHalf(answer.body));
        return;
    case Misbehaviour::Drip:
        m_closeAfter = answer.close;
        m_bytes = answer.head() + answer.body;
        connect(&m_timer, &QTimer::timeout, this, &AnswerSender::writeNextByte);
        m_timer.start(1s);
        return writeNextByte();
    case Misbehaviour::CutInHeaders:
        return cut(firstHalf(answer.head()));
    case Misbehaviour::CutInBody:
        return cut(answer.head() + firstHalf(answer.body));
    case Misbehaviour::Unauthorized:
    case Misbehaviour::EmptyError:
    case Misbehaviour::Unavailable:
    case Misbehaviour::HtmlPage:
    case Misbehaviour::Redirect:
    case Misbehaviour::DeepNesting:
    case Misbehaviour::XmlBomb:
    case Misbehaviour::AccessDenied:
    case Misbehaviour::InternalError:
    case Misbehaviour::TimedOut:
    case Misbehaviour::NothingInTime:
    case Misbehaviour::ShellGone:
    case Misbehaviour::WrongRelatesTo:
    case Misbehaviour::Utf16:
    case Misbehaviour::Slow:
    case Misbehaviour::ClockJump:
    case Misbehaviour::FlipBit:
    case Misbehaviour::TruncateSealed:
    case Misbehaviour::WrongSealedLength:
    case Misbehaviour::ReplaySealed:
    case Misbehaviour::UnsealedAnswer:
        break; // these lie in what the answer says or when
    }
    writeWell(answer);
}

void AnswerSender::writeWell(const HttpAnswer &answer)
{
    m_socket.write(answer.head() + answer.body);
    if (answer.close)
        m_socket.disconnectFromHost();
    emit sent();
}

/// Ends the connection in good order, as far as TCP is concerned, after these bytes.
void AnswerSender::cut(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.disconnectFromHost();
}

void AnswerSender::repeat(std::chrono::milliseconds interval, const QByteArray &bytes)
{
    connect(&m_timer, &QTimer::timeout, this, [this, bytes] { m_socket.write(bytes); });
    m_timer.start(interval);
    m_socket.write(bytes);
}

void AnswerSender::writeNextByte()
{
    m_socket.write(m_bytes.left(1));
    m_bytes.remove(0, 1);
    if (!m_bytes.isEmpty())
        return;
    m_timer.stop();
    m_timer.disconnect(this);
    if (m_closeAfter)
        m_socket.disconnectFromHost();
    emit sent();
}

void AnswerSender::reset()
{
    resetOnClose(m_socket);
    m_socket.abort();
}
