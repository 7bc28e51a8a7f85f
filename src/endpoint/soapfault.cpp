/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soapfault.h"

#include "namespaces.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView faultDetails("http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/");

SoapFault senderFault(const QString &subcode, quint32 code, const QString &reason, const QString &detail = {})
{
    return { 500, u"s:Sender"_s, subcode, reason, detail, code, {} };
}

SoapFault receiverFault(const QString &subcode, quint32 code, const QString &reason)
{
    return { 500, u"s:Receiver"_s, subcode, reason, {}, code, {} };
}

} // namespace

void writeFault(QXmlStreamWriter &xml, const SoapFault &fault, const QString &machine)
{
    using namespace Wsman;
    xml.writeStartElement(Ns::soap, "Fault"_L1);
    xml.writeStartElement(Ns::soap, "Code"_L1);
    xml.writeTextElement(Ns::soap, "Value"_L1, fault.code);
    if (!fault.subcode.isEmpty()) {
        xml.writeStartElement(Ns::soap, "Subcode"_L1);
        xml.writeTextElement(Ns::soap, "Value"_L1, fault.subcode);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(Ns::soap, "Reason"_L1);
    xml.writeStartElement(Ns::soap, "Text"_L1);
    xml.writeAttribute("xml:lang"_L1, "en-US"_L1);
    xml.writeCharacters(fault.reason);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(Ns::soap, "Detail"_L1);
    if (!fault.detail.isEmpty())
        xml.writeTextElement(Ns::wsman, "FaultDetail"_L1, faultDetails + fault.detail);
    xml.writeNamespace(Ns::fault, "f"_L1);
    xml.writeStartElement(Ns::fault, "WSManFault"_L1);
    xml.writeAttribute("Code"_L1, QString::number(fault.wsmanCode));
    xml.writeAttribute("Machine"_L1, machine);
    xml.writeTextElement(Ns::fault, "Message"_L1, fault.message.isEmpty() ? fault.reason : fault.message);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

namespace Faults {

SoapFault unreadableXml(const QString &error)
{
    SoapFault fault = senderFault(u"w:SchemaValidationError"_s, 0x80338041,
        u"The XML of the message does not match the schema. Correct the XML and try again."_s);
    fault.httpStatus = 400;
    fault.message = u"The request cannot be read: %1."_s.arg(error);
    return fault;
}

SoapFault versionMismatch()
{
    return { 500, u"s:VersionMismatch"_s, {}, u"The service speaks SOAP 1.2 only."_s, {}, 0x8033800D, {} };
}

SoapFault notUnderstood(const QString &header)
{
    return { 500, u"s:MustUnderstand"_s, {},
        u"The service cannot process the header %1, which is marked mustUnderstand."_s.arg(header), {},
        0x80338010, {} };
}

SoapFault headerMissing(const QString &header)
{
    return senderFault(u"a:MessageInformationHeaderRequired"_s, 0x80338011,
        u"The request lacks the header %1, which the service needs."_s.arg(header));
}

SoapFault addressingModeUnsupported()
{
    return senderFault(u"w:UnsupportedFeature"_s, 0x80338076,
        u"The service answers on the connection of the request only."_s, u"AddressingMode"_s);
}

SoapFault actionNotSupported(const QString &action)
{
    return senderFault(
        u"a:ActionNotSupported"_s, 0x80338013, u"The service does not support the action %1."_s.arg(action));
}

SoapFault invalidResourceUri(const QString &uri)
{
    return senderFault(u"a:DestinationUnreachable"_s, 0x8033803B,
        u"The service has no resource with the URI \"%1\", or the URI is missing."_s.arg(uri),
        u"InvalidResourceURI"_s);
}

SoapFault envelopeTooSmall(const QString &size)
{
    return senderFault(u"w:EncodingLimit"_s, 0x8033807E,
        u"The envelope size of the request, %1, is too small. It must be at least 8192."_s.arg(size),
        u"MinimumEnvelopeLimit"_s);
}

SoapFault requestTooLarge(qsizetype limit)
{
    return senderFault(u"w:EncodingLimit"_s, 0x80338111,
        u"The request is larger than the %1 bytes that the service accepts."_s.arg(limit),
        u"MaxEnvelopeSize"_s);
}

SoapFault answerTooLarge(qsizetype size)
{
    return senderFault(u"w:EncodingLimit"_s, 0x80338048,
        u"The answer takes %1 bytes, which is more than the envelope size of the request."_s.arg(size),
        u"MaxEnvelopeSizeExceeded"_s);
}

SoapFault selectorMissing(const QString &name)
{
    return senderFault(u"w:InvalidSelectors"_s, 0x8033805A,
        u"The request lacks the selector %1, which the resource needs."_s.arg(name),
        u"InsufficientSelectors"_s);
}

SoapFault shellNotFound(const QString &shellId)
{
    SoapFault fault = senderFault(u"w:InvalidSelectors"_s, 0x8033805B,
        u"The request has selectors that do not fit the resource."_s, u"UnexpectedSelectors"_s);
    fault.message
        = u"There is no shell with the ShellId %1 on this server. The ShellId is wrong, or the shell "
          u"does not exist any more. Give the right ShellId or create a new shell."_s.arg(shellId);
    return fault;
}

SoapFault shellExists(const QString &shellId)
{
    return senderFault(u"w:AlreadyExists"_s, 0x803381D7,
        u"A shell with the ShellId %1 exists already. Use a new one."_s.arg(shellId));
}

SoapFault invalidValue(const QString &element, const QString &value)
{
    return senderFault(u"w:SchemaValidationError"_s, 0x80338056,
        u"\"%1\" is not a value that %2 can have."_s.arg(value, element), u"InvalidValues"_s);
}

SoapFault filterUnsupported()
{
    return senderFault(u"n:FilteringNotSupported"_s, 0x80338018,
        u"The resource does not support filters. Enumerate it without one."_s);
}

SoapFault enumerationModeUnsupported()
{
    return senderFault(u"w:UnsupportedFeature"_s, 0x80338086,
        u"The resource can be enumerated as objects only."_s, u"EnumerationMode"_s);
}

SoapFault invalidContext()
{
    return receiverFault(u"n:InvalidEnumerationContext"_s, 0x8033801B,
        u"The enumeration context is not valid. The enumeration has ended or timed out. Start a new one."_s);
}

SoapFault nothingInTime()
{
    return receiverFault(u"n:TimedOut"_s, 0x8033801C,
        u"There was nothing to deliver in time. The enumeration is still valid; pull again."_s);
}

SoapFault filterNotUnderstood()
{
    return senderFault(u"n:CannotProcessFilter"_s, 0x8033801A,
        u"The filter cannot be processed. Correct it, or give it the right dialect."_s);
}

SoapFault instanceNotFound()
{
    return senderFault(u"a:DestinationUnreachable"_s, 0x80338000,
        u"There is no instance for these selectors. Check the keys and their values."_s);
}

SoapFault deliveryModeUnsupported()
{
    return senderFault(
        u"e:DeliveryModeRequestedUnavailable"_s, 0x8033801E, u"Events are delivered in pull mode only."_s);
}

SoapFault invalidExpiration(const QString &value)
{
    return senderFault(u"e:InvalidExpirationTime"_s, 0x8033801F,
        u"A subscription cannot expire at \"%1\". Give a duration."_s.arg(value));
}

SoapFault subscriptionUnknown()
{
    return receiverFault(u"e:UnableToRenew"_s, 0x80338024,
        u"The subscription is closed: it was cancelled, or not renewed in time. Subscribe again."_s);
}

SoapFault subscriptionClosed()
{
    return receiverFault(u"n:InvalidEnumerationContext"_s, 0x80338008,
        u"The subscription was closed meanwhile: it was cancelled, or not renewed in time. Subscribe again."_s);
}

SoapFault accessDenied()
{
    return senderFault(u"w:AccessDenied"_s, 5, u"Access is denied."_s);
}

SoapFault internalError()
{
    return receiverFault(u"w:InternalError"_s, 1359, u"An internal error occurred."_s);
}

SoapFault timedOut()
{
    return receiverFault(u"w:TimedOut"_s, 0x80338029,
        u"The service could not complete the operation within the OperationTimeout of the request."_s);
}

} // namespace Faults
