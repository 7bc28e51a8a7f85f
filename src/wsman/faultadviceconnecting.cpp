/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

namespace Wsman::Advice {

namespace {

// The way to the service: names, ports, proxies, TLS.
constexpr Entry table[] = {
    { 0x35, QT_TRANSLATE_NOOP("FaultAdvice", "The computer was not found on the network."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the name, DNS, the VPN and the firewall.") },
    { 0x3E3,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The operation was cancelled, because the connection was closed while it was running."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Try again.") },
    { 0x45B, QT_TRANSLATE_NOOP("FaultAdvice", "The remote computer is shutting down."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait until it has started again, then connect.") },
    { 0x6BA, QT_TRANSLATE_NOOP("FaultAdvice", "The server gave an answer that makes no sense here."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Try again; if it happens again, check for a proxy in between.") },
    { 0x80338012, QT_TRANSLATE_NOOP("FaultAdvice", "The service on the remote computer cannot be reached."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check that WinRM is running there, the port (5985 or 5986) and the listener; winrm "
            "quickconfig on that computer sets them up.") },
    { 0x803380D9, QT_TRANSLATE_NOOP("FaultAdvice", "The address of the connection is not valid."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Write it as http://host:port/path or https://host:port/path, with an IPv6 address in "
            "brackets.") },
    { 0x803380DB, QT_TRANSLATE_NOOP("FaultAdvice", "The port in the address is not valid."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Use a port from 1 to 65535; WinRM uses 5985 for HTTP and 5986 for HTTPS.") },
    { 0x803380F7,
        QT_TRANSLATE_NOOP("FaultAdvice", "The answer has no content type that belongs to WS-Management."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the port and the path: another web server, a proxy or a sign-in page has answered.") },
    { 0x803380F9, QT_TRANSLATE_NOOP("FaultAdvice", "The encrypted answer could not be decrypted."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Disconnect and connect again.") },
    { 0x803380FC,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service can only be identified over a remote connection."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Connect by the name of the computer.") },
    { 0x80338112, QT_TRANSLATE_NOOP("FaultAdvice", "The connection was refused."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check that the service is running there, and that the port and the path are right.") },
    { 0x80338113, QT_TRANSLATE_NOOP("FaultAdvice", "There is no WS-Management service at this address."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the port and the path; the path is usually /wsman.") },
    { 0x80338126, QT_TRANSLATE_NOOP("FaultAdvice", "The remote computer did not answer in time."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the name, the network and the firewall; on a public network Windows answers only its "
            "own subnet.") },
    { 0x80338169,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "A network of the computer that runs the service is set to Public, so its firewall exception "
            "was refused."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Set that network to Private, or run Enable-PSRemoting -SkipNetworkProfileCheck there.") },
    { 0x80338170,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The server reported an internal error (HTTP 500) without any detail."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Look in the event log Microsoft-Windows-WinRM/Operational of that computer.") },
    { 0x80338171,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The server did not accept the request (HTTP 400) and gave no detail."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "With Kerberos the ticket may be too large: raise MaxTokenSize and the header limits of "
            "http.sys on the server, or use NTLM.") },
    { 0x80338199, QT_TRANSLATE_NOOP("FaultAdvice", "The server sends the connection on to another address."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Connect to the new address yourself if you trust it; redirects are not followed.") },
    { 0x803381B1, QT_TRANSLATE_NOOP("FaultAdvice", "A proxy cannot be used with HTTP."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose HTTPS, or connect without a proxy.") },
    { 0x803381B2, QT_TRANSLATE_NOOP("FaultAdvice", "A proxy cannot be used together with Kerberos."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose another authentication, or connect without a proxy.") },
    { 0x803381B3, QT_TRANSLATE_NOOP("FaultAdvice", "A proxy cannot be used together with CredSSP."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose another authentication, or connect without a proxy.") },
    { 0x803381B9, QT_TRANSLATE_NOOP("FaultAdvice", "The name of the computer could not be resolved."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the spelling, the DNS suffix and the DNS server.") },
    { 0x803381BA, QT_TRANSLATE_NOOP("FaultAdvice", "The secure connection (TLS) could not be set up."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check that the HTTPS listener has a certificate and that both sides share a TLS version.") },
    { 0x803381DD, QT_TRANSLATE_NOOP("FaultAdvice", "The service is set not to accept remote connections."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Run Enable-PSRemoting on that computer, and check the setting AllowRemoteAccess and its "
            "Group Policy.") },
    { 0x803381F8, QT_TRANSLATE_NOOP("FaultAdvice", "The name of a computer is needed here, not a URL."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Enter a host name or an IP address; put an IPv6 address in brackets, such as [::1].") },
    { 0x803381F9, QT_TRANSLATE_NOOP("FaultAdvice", "The server does not support the Identify request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Connect without the test.") },
};

static_assert(isStrictlyAscending(table));

} // namespace

std::span<const Entry> connectingEntries()
{
    return table;
}

} // namespace Wsman::Advice
