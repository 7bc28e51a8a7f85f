/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

namespace Wsman::Advice {

namespace {

// Objects, queries, subscriptions and the configuration.
constexpr Entry table[] = {
    { 0x80338000,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "There is nothing on the server with this resource URI and these selectors."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the values of the keys, and upper and lower case.") },
    { 0x80338005,
        QT_TRANSLATE_NOOP("FaultAdvice", "The WS-Management configuration of the computer is corrupted."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Run winrm invoke Restore winrm/config @{} on that computer, then enter its own settings "
            "again.") },
    { 0x80338007, QT_TRANSLATE_NOOP("FaultAdvice", "The enumeration has finished or was cancelled."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Start the query again.") },
    { 0x80338008, QT_TRANSLATE_NOOP("FaultAdvice", "The subscription is already closed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Subscribe again if you still need the events.") },
    { 0x80338009, QT_TRANSLATE_NOOP("FaultAdvice", "The subscription is already being closed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Subscribe again if you still need the events.") },
    { 0x8033800A,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The subscription was closed, because no events were fetched within the heartbeat interval."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Subscribe again, with a longer heartbeat interval if needed.") },
    { 0x8033800B,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The subscription was closed, because the source sent nothing within the heartbeat interval."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Subscribe again, with a longer heartbeat interval if needed.") },
    { 0x8033801A, QT_TRANSLATE_NOOP("FaultAdvice", "The server cannot process the filter of the query."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the WQL text and the dialect; for WQL the resource URI must end in a star, such as "
            "root/cimv2/*.") },
    { 0x8033801B, QT_TRANSLATE_NOOP("FaultAdvice", "The enumeration is no longer valid on the server."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Start the query again, and read its results without long pauses.") },
    { 0x8033801C,
        QT_TRANSLATE_NOOP("FaultAdvice", "No results came in time, but the query is still running."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Ask for the next results again; this is no error.") },
    { 0x80338041, QT_TRANSLATE_NOOP("FaultAdvice", "The XML does not match the schema of the resource."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the namespace of the values and the order of the elements.") },
    { 0x80338048,
        QT_TRANSLATE_NOOP("FaultAdvice", "The answer is larger than the envelope size that was asked for."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Ask for a larger envelope, for fewer items at once, or for fewer properties.") },
    { 0x80338049, QT_TRANSLATE_NOOP("FaultAdvice", "The answer is larger than the server can send."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Ask for fewer items at once, or for fewer properties.") },
    { 0x8033805A, QT_TRANSLATE_NOOP("FaultAdvice", "Not all selectors of this resource were given."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Fill in all key properties.") },
    { 0x80338063, QT_TRANSLATE_NOOP("FaultAdvice", "What should be created exists already."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Edit what is there, or delete it first.") },
    { 0x8033808A, QT_TRANSLATE_NOOP("FaultAdvice", "This setting is controlled by Group Policy."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Change the policy; the setting itself is locked.") },
    { 0x803380E9,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The host name of the listener does not match the common name of its certificate."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Choose a certificate for this name, or set Hostname to the name in the certificate.") },
    { 0x803380EC, QT_TRANSLATE_NOOP("FaultAdvice", "The IPv4Filter or IPv6Filter is not valid."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Write ranges of addresses such as 10.0.0.1-10.0.0.99 separated by commas, or * for all; an "
            "empty filter listens nowhere.") },
    { 0x803380ED, QT_TRANSLATE_NOOP("FaultAdvice", "Keys of an existing object cannot be changed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Delete the object and create it again with the new keys.") },
    { 0x803380EE, QT_TRANSLATE_NOOP("FaultAdvice", "The certificate is not meant for server authentication."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Choose a certificate with the enhanced key usage Server Authentication.") },
    { 0x803380FA,
        QT_TRANSLATE_NOOP("FaultAdvice", "This class has more than one instance, so its keys are required."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Add the key properties as selectors.") },
    { 0x803380FB,
        QT_TRANSLATE_NOOP("FaultAdvice", "A WQL query must not name a class or keys in its resource URI."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Use a resource URI that ends in a star, such as root/cimv2/*, and remove the selectors.") },
    { 0x80338104, QT_TRANSLATE_NOOP("FaultAdvice", "The WMI service denied access."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Give the account the right Remote Enable on the WMI namespace.") },
    { 0x80338105, QT_TRANSLATE_NOOP("FaultAdvice", "The WMI provider denied access."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Give the account the rights that this WMI provider asks for.") },
    { 0x80338106, QT_TRANSLATE_NOOP("FaultAdvice", "Access was denied when connecting to the WMI service."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Give the account the right Remote Enable on the WMI namespace, and check that it may "
            "connect to WMI.") },
    { 0x80338111, QT_TRANSLATE_NOOP("FaultAdvice", "The request is larger than the server accepts."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Send less at once, or raise MaxEnvelopeSizekb on the server.") },
    { 0x80338115,
        QT_TRANSLATE_NOOP("FaultAdvice", "The computer has no certificate that suits an HTTPS listener."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Install one for server authentication with the host name as common name, neither expired "
            "nor self-signed.") },
    { 0x80338122,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The server cannot process the filter, or the filter is too complex for it."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Simplify the filter and check its dialect; for WQL the resource URI must end in a star, "
            "such as root/cimv2/*.") },
    { 0x8033813F, QT_TRANSLATE_NOOP("FaultAdvice", "This setting is read-only."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Nothing can be changed here; the server sets the value itself.") },
    { 0x80338152,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Certificate mappings can only be changed over a remote connection."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Connect by the host name, even to the same computer.") },
    { 0x80338154,
        QT_TRANSLATE_NOOP("FaultAdvice", "The account of the certificate mapping could not be verified."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Use a local account of that computer with the right password.") },
    { 0x80338190, QT_TRANSLATE_NOOP("FaultAdvice", "The configuration of the plugin is corrupted."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Restore the configuration, or register the plugin again.") },
    { 0x803381AD,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The limits in a Pull request differ from those that started the query."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Please report this as a defect of this program.") },
    { 0x803381AE, QT_TRANSLATE_NOOP("FaultAdvice", "This setting is deprecated."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Leave it out; it has no effect.") },
};

static_assert(isStrictlyAscending(table));

} // namespace

std::span<const Entry> dataEntries()
{
    return table;
}

} // namespace Wsman::Advice
