/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

namespace Wsman::Advice {

namespace {

// HTTP status codes that came without a fault that could be read.
constexpr Entry table[] = {
    { 0x190, QT_TRANSLATE_NOOP("FaultAdvice", "The server did not accept the request and gave no reason."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the port and the path; with Kerberos the ticket may be too large for the server.") },
    { 0x191, QT_TRANSLATE_NOOP("FaultAdvice", "The server refused the logon."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the user name and the password, and choose an authentication that the server offers.") },
    { 0x193,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "A proxy, a filter or the mapping of the client certificate forbids the connection."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the proxy setting and the certificate mapping on the server.") },
    { 0x194, QT_TRANSLATE_NOOP("FaultAdvice", "There is no WS-Management service at this address."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the port and the path; the path is usually /wsman.") },
    { 0x195,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The web server at this address does not accept WS-Management requests."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the port and the path; the path is usually /wsman.") },
    { 0x197, QT_TRANSLATE_NOOP("FaultAdvice", "The proxy asks for a user name and a password."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the proxy setting and its credentials, or connect without a proxy.") },
    { 0x198, QT_TRANSLATE_NOOP("FaultAdvice", "The server waited too long for the request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the network and try again.") },
    { 0x19B, QT_TRANSLATE_NOOP("FaultAdvice", "The server needs the length of the request in advance."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check for a proxy in between that changes requests.") },
    { 0x19D, QT_TRANSLATE_NOOP("FaultAdvice", "The request is larger than the server accepts."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Send less at once, or raise the limit on the server.") },
    { 0x19F,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The server does not accept the content type or the encoding of the request."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the port and the path: the service may not be WS-Management.") },
    { 0x1F4, QT_TRANSLATE_NOOP("FaultAdvice", "The server reported an internal error and gave no reason."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Look in the log of the service; some services answer like this to what they do not support, "
            "such as shells.") },
    { 0x1F6, QT_TRANSLATE_NOOP("FaultAdvice", "A proxy got no usable answer from the server."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the proxy, and that the service is running.") },
    { 0x1F7, QT_TRANSLATE_NOOP("FaultAdvice", "The service is not available at the moment."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check that the service is running there, then try again.") },
    { 0x1F8, QT_TRANSLATE_NOOP("FaultAdvice", "A proxy got no answer from the server in time."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the proxy and the network between it and the server.") },
};

static_assert(isStrictlyAscending(table));

} // namespace

std::span<const Entry> httpEntries()
{
    return table;
}

} // namespace Wsman::Advice
