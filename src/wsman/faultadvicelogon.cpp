/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

namespace Wsman::Advice {

namespace {

// Who connects: accounts, credentials, authentication schemes.
constexpr Entry table[] = {
    { 0x5,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Access is denied: the account was refused, or it has no right to use WinRM on the remote "
            "computer."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Add the account to Administrators or Remote Management Users there; for a local account in "
            "Administrators, check LocalAccountTokenFilterPolicy.") },
    { 0x51F, QT_TRANSLATE_NOOP("FaultAdvice", "No domain controller could be reached to check the account."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check that a domain controller can be reached, or use a local account of the remote "
            "computer.") },
    { 0x52E, QT_TRANSLATE_NOOP("FaultAdvice", "The user name or the password is wrong."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Enter them again, as DOMAIN\\user or user@domain; for a local account use COMPUTER\\user.") },
    { 0x80090303,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Kerberos does not know the remote computer: its service principal name was not found."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Use the full DNS name that the computer has in the directory, not an IP address, or try the "
            "service name host, HTTP or WSMAN.") },
    { 0x8009030C,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The logon was refused by NTLM or Kerberos: the user name or the password is wrong."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Enter them again, as DOMAIN\\user or user@domain; for a local account use COMPUTER\\user.") },
    { 0x8009030E,
        QT_TRANSLATE_NOOP("FaultAdvice", "There are no credentials that could be used for this logon."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Enter a user name and a password; with a Microsoft account on the same computer, use a "
            "local account instead.") },
    { 0x80090322,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The service principal name of the remote computer belongs to another account."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Look for a second account with the same HTTP or host principal name, or set the service "
            "name to host.") },
    { 0x80338036, QT_TRANSLATE_NOOP("FaultAdvice", "The service could not verify who sent the request."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the user name and the password, and whether the service accepts the chosen "
            "authentication.") },
    { 0x8033809F, QT_TRANSLATE_NOOP("FaultAdvice", "The pattern in the TrustedHosts list is not valid."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Write host names separated by commas; let * stand for a whole name or for part of one, and "
            "let <local> stand alone.") },
    { 0x803380AB,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Credentials were given together with the option not to authenticate."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Remove the credentials, or choose an authentication.") },
    { 0x803380B0,
        QT_TRANSLATE_NOOP("FaultAdvice", "Basic and Digest authentication need a user name and a password."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Enter a user name and a password.") },
    { 0x803380D8, QT_TRANSLATE_NOOP("FaultAdvice", "A client certificate cannot be used over HTTP."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose HTTPS, or another authentication.") },
    { 0x803380DE,
        QT_TRANSLATE_NOOP("FaultAdvice", "The WinRM client is set not to send unencrypted messages."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Choose HTTPS, or an authentication that encrypts messages, such as Kerberos, NTLM or "
            "CredSSP; leave AllowUnencrypted set to false.") },
    { 0x803380DF,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Basic authentication is switched off in the settings of the WinRM client."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Choose Negotiate, or set Client\\Auth\\Basic to true and use HTTPS.") },
    { 0x803380E1,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Negotiate authentication is switched off in the settings of the WinRM client."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Set Client\\Auth\\Negotiate to true, or choose another authentication.") },
    { 0x803380E2,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Kerberos authentication is switched off in the settings of the WinRM client."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Set Client\\Auth\\Kerberos to true, or choose another authentication.") },
    { 0x803380E3,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Authentication by certificate is switched off in the settings of the WinRM client."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Set Client\\Auth\\Certificate to true, or choose another authentication.") },
    { 0x803380E4,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Without Kerberos and HTTPS, Windows only connects to computers in its TrustedHosts list."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Use HTTPS, or add the computer to TrustedHosts if you are sure of the network.") },
    { 0x803380E5,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Over HTTP, Negotiate uses the credentials of the signed-in user only for computers in the "
            "TrustedHosts list."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Enter a user name and a password, or use HTTPS.") },
    { 0x8033810B, QT_TRANSLATE_NOOP("FaultAdvice", "Kerberos cannot be used with an IP address."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Use the host name of the computer, or choose Negotiate over HTTPS.") },
    { 0x8033810C,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "This computer is not in a domain, so Kerberos has no credentials of the signed-in user."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Enter the user as user@REALM with a password, or choose NTLM, Basic over HTTPS, or a "
            "certificate.") },
    { 0x8033810E,
        QT_TRANSLATE_NOOP("FaultAdvice", "Kerberos cannot be used with localhost or a loopback address."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Choose Negotiate, or use the DNS or NetBIOS name of the computer.") },
    { 0x803381A1, QT_TRANSLATE_NOOP("FaultAdvice", "CredSSP needs a user name and a password."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Enter a user name and a password.") },
    { 0x803381A2,
        QT_TRANSLATE_NOOP("FaultAdvice", "CredSSP is switched off in the settings of the WinRM client."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Run Enable-WSManCredSSP -Role Client on the computer that connects, or choose another "
            "authentication.") },
    { 0x803381A3,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "A policy of this computer does not allow passing your credentials on to the remote "
            "computer."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Add WSMAN/ and the host name to the policy Allow Delegating Fresh Credentials.") },
    { 0x803381A4,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Your credentials were not passed on, because the identity of the remote computer could not "
            "be proven."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Repair Kerberos or the certificate of its service, or add the computer to the policy Allow "
            "Delegating Fresh Credentials with NTLM-only Server Authentication.") },
    { 0x803381BB,
        QT_TRANSLATE_NOOP("FaultAdvice", "Default authentication is not allowed with an IP address here."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Enter a user name and a password, and use HTTPS or add the address to TrustedHosts.") },
    { 0x803381F0, QT_TRANSLATE_NOOP("FaultAdvice", "The identity of the server could not be verified."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the host name, the service principal name and the certificate; use TrustedHosts only "
            "if you are sure of the computer.") },
};

static_assert(isStrictlyAscending(table));

} // namespace

std::span<const Entry> logonEntries()
{
    return table;
}

} // namespace Wsman::Advice
