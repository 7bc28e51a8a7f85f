/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvicetable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Wsman::Advice {

namespace {

// Local names from DSP0226, WS-Addressing, WS-Enumeration, WS-Eventing and WS-Transfer. The names of SOAP
// 1.2's own codes are here too, for services that add no subcode to them. No sentence presumes Windows.
constexpr SubcodeEntry table[] = {
    { "AccessDenied"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "Access is denied: the account has no right to do this."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Use another account, or give this one the right on the remote computer.") },
    { "ActionMismatch"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The resource does not fit the operation that was asked for."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose another operation, or check the resource URI.") },
    { "ActionNotSupported"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not support this operation."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the resource URI; this service may not have the function at all.") },
    { "AlreadyExists"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "What should be created exists already."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Edit what is there, or delete it first.") },
    { "CannotProcessFilter"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service cannot process the filter of the query."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the text of the filter, its dialect and the resource URI.") },
    { "Concurrency"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "Something else is using the resource at the moment."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Wait a moment and try again.") },
    { "DataEncodingUnknown"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not know the encoding of the request."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the port and the path: the service may speak another version of SOAP.") },
    { "DeliveryModeRequestedUnavailable"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service cannot deliver events in this way."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose another delivery mode for the subscription.") },
    { "DeliveryRefused"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The receiver refused the events and ended the subscription."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the receiver, then subscribe again.") },
    { "DestinationUnreachable"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service has nothing at this address or resource URI."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the path and the resource URI.") },
    { "EncodingLimit"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice",
            "The message is too large for the service, or is encoded in a way that it does not accept."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Change the envelope size, ask for less at once, or use UTF-8.") },
    { "EndpointUnavailable"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "The resource is offline at the moment."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Try again later.") },
    { "EventSourceUnableToProcess"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The source of the events cannot process the subscription."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the filter and the options of the subscription, then try again.") },
    { "FailedAuthentication"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service could not verify who sent the request."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Check the user name and the password, and whether the service accepts the chosen "
            "authentication.") },
    { "FilterDialectRequestedUnavailable"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not know this filter dialect."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose another dialect, or ask without a filter.") },
    { "FilteringNotSupported"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not support filters here."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Ask without a filter.") },
    { "FilteringRequestedUnavailable"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The source of the events cannot use this filter."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Change the filter, or subscribe without one.") },
    { "FragmentDialectNotSupported"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service cannot read or write a single part of this object."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Work with the whole object instead.") },
    { "IncompatibleEPR"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not understand the form of the reference."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Use the resource URI and selectors instead of the reference.") },
    { "InternalError"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "An error happened inside the service."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Read the detail below and the log of the service, then try again.") },
    { "InvalidAddressingHeader"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not accept an addressing header of the request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the address of the connection and the resource URI.") },
    { "InvalidBookmark"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The bookmark of the subscription is damaged or has expired."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Subscribe again without the bookmark.") },
    { "InvalidEnumerationContext"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The enumeration is no longer valid on the server."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Start the query again, and read its results without long pauses.") },
    { "InvalidExpirationTime"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not accept the expiration time."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Choose another expiration time, or none.") },
    { "InvalidMessage"_L1,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The service does not understand the content of the subscription request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the options of the subscription.") },
    { "InvalidMessageInformationHeader"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not accept an addressing header of the request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the address of the connection and the resource URI.") },
    { "InvalidOptions"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not accept an option of the request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the names and values of the options.") },
    { "InvalidParameter"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "A parameter of the operation is not valid."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the names and values of the parameters.") },
    { "InvalidRepresentation"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The XML that was sent does not fit the resource."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the namespace, the names and the order of the elements.") },
    { "InvalidResourceURI"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not know this resource URI."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the spelling of the resource URI, its class and its namespace.") },
    { "InvalidSelectors"_L1,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The selectors do not fit the resource, or what they name no longer exists."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Refresh, then check the names and values of the selectors.") },
    { "InvalidSystem"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not know the system that the request names."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the system selector, or leave it out.") },
    { "MessageAddressingHeaderRequired"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service misses an addressing header in the request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the address of the connection and the resource URI.") },
    { "MessageInformationHeaderRequired"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service misses an addressing header in the request."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check the address of the connection and the resource URI.") },
    { "MustUnderstand"_L1,
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "The service does not understand a header that it has to understand."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Leave out options that this service does not support, such as session options that only "
            "Windows knows.") },
    { "NoAck"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "The receiver did not acknowledge the events."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Subscribe again without acknowledgement.") },
    { "QuotaLimit"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "The service is busy, or a quota has been reached."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Wait and try again; end shells and queries that nobody needs any more.") },
    { "RenameFailure"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "The resource could not be renamed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Check that the new name is free and that its keys are valid.") },
    { "SchemaValidationError"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The XML does not match the schema of the resource."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the namespace of the values and the order of the elements.") },
    { "TimedOut"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "The operation did not finish in time."),
        QT_TRANSLATE_NOOP("FaultAdvice",
            "Raise the operation time-out and try again. While waiting for output this is no error.") },
    { "UnableToRenew"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The enumeration or the subscription cannot be renewed."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Start it again.") },
    { "UnsupportedExpirationType"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not accept this kind of expiration time."),
        QT_TRANSLATE_NOOP("FaultAdvice", "Give the expiration time as a duration, or leave it out.") },
    { "UnsupportedFeature"_L1,
        QT_TRANSLATE_NOOP("FaultAdvice", "The service does not support a feature that the request asks for."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Leave out the option or the feature that the detail below names.") },
    { "VersionMismatch"_L1, QT_TRANSLATE_NOOP("FaultAdvice", "The service speaks another version of SOAP."),
        QT_TRANSLATE_NOOP(
            "FaultAdvice", "Check the port and the path: the service may not be WS-Management.") },
};

} // namespace

std::span<const SubcodeEntry> subcodeEntries()
{
    return table;
}

} // namespace Wsman::Advice
