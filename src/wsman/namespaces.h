/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QLatin1StringView>

/// Every namespace, action and resource URI that the program sends or reads, in one place.
namespace Wsman {

namespace Ns {
inline constexpr QLatin1StringView soap("http://www.w3.org/2003/05/soap-envelope");
inline constexpr QLatin1StringView addressing("http://schemas.xmlsoap.org/ws/2004/08/addressing");
inline constexpr QLatin1StringView wsman("http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd");
inline constexpr QLatin1StringView identity(
    "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd");
inline constexpr QLatin1StringView microsoft("http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd");
inline constexpr QLatin1StringView fault("http://schemas.microsoft.com/wbem/wsman/1/wsmanfault");
inline constexpr QLatin1StringView shell("http://schemas.microsoft.com/wbem/wsman/1/windows/shell");
inline constexpr QLatin1StringView transfer("http://schemas.xmlsoap.org/ws/2004/09/transfer");
inline constexpr QLatin1StringView enumeration("http://schemas.xmlsoap.org/ws/2004/09/enumeration");
inline constexpr QLatin1StringView eventing("http://schemas.xmlsoap.org/ws/2004/08/eventing");
inline constexpr QLatin1StringView cimBinding("http://schemas.dmtf.org/wbem/wsman/1/cimbinding.xsd");
inline constexpr QLatin1StringView cimCommon("http://schemas.dmtf.org/wbem/wscim/1/common");
inline constexpr QLatin1StringView config("http://schemas.microsoft.com/wbem/wsman/1/config");
inline constexpr QLatin1StringView xml("http://www.w3.org/XML/1998/namespace");
inline constexpr QLatin1StringView schemaInstance("http://www.w3.org/2001/XMLSchema-instance");
} // namespace Ns

namespace Action {
inline constexpr QLatin1StringView get("http://schemas.xmlsoap.org/ws/2004/09/transfer/Get");
inline constexpr QLatin1StringView getResponse("http://schemas.xmlsoap.org/ws/2004/09/transfer/GetResponse");
inline constexpr QLatin1StringView create("http://schemas.xmlsoap.org/ws/2004/09/transfer/Create");
inline constexpr QLatin1StringView createResponse(
    "http://schemas.xmlsoap.org/ws/2004/09/transfer/CreateResponse");
inline constexpr QLatin1StringView remove("http://schemas.xmlsoap.org/ws/2004/09/transfer/Delete");
inline constexpr QLatin1StringView removeResponse(
    "http://schemas.xmlsoap.org/ws/2004/09/transfer/DeleteResponse");
inline constexpr QLatin1StringView enumerate("http://schemas.xmlsoap.org/ws/2004/09/enumeration/Enumerate");
inline constexpr QLatin1StringView enumerateResponse(
    "http://schemas.xmlsoap.org/ws/2004/09/enumeration/EnumerateResponse");
inline constexpr QLatin1StringView pull("http://schemas.xmlsoap.org/ws/2004/09/enumeration/Pull");
inline constexpr QLatin1StringView pullResponse(
    "http://schemas.xmlsoap.org/ws/2004/09/enumeration/PullResponse");
inline constexpr QLatin1StringView release("http://schemas.xmlsoap.org/ws/2004/09/enumeration/Release");
inline constexpr QLatin1StringView releaseResponse(
    "http://schemas.xmlsoap.org/ws/2004/09/enumeration/ReleaseResponse");
// The verbs of shells ([MS-WSMV] 3.1.4.11 to 3.1.4.17); an answer has the same with "Response" at the end.
inline constexpr QLatin1StringView command("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Command");
inline constexpr QLatin1StringView receive("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Receive");
inline constexpr QLatin1StringView send("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Send");
inline constexpr QLatin1StringView signal("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Signal");
inline constexpr QLatin1StringView disconnect(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Disconnect");
inline constexpr QLatin1StringView reconnect(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Reconnect");
inline constexpr QLatin1StringView connect("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Connect");
// The verbs of subscriptions (WS-Eventing 3).
inline constexpr QLatin1StringView subscribe("http://schemas.xmlsoap.org/ws/2004/08/eventing/Subscribe");
inline constexpr QLatin1StringView renew("http://schemas.xmlsoap.org/ws/2004/08/eventing/Renew");
inline constexpr QLatin1StringView unsubscribe("http://schemas.xmlsoap.org/ws/2004/08/eventing/Unsubscribe");
/// Of the pseudo-event that says that a subscription is alive (DSP0226 10.2.5).
inline constexpr QLatin1StringView heartbeat("http://schemas.dmtf.org/wbem/wsman/1/wsman/Heartbeat");
/// Of the pseudo-event that says that events were lost (DSP0226 10.2.7).
inline constexpr QLatin1StringView droppedEvents("http://schemas.dmtf.org/wbem/wsman/1/wsman/DroppedEvents");
inline constexpr QLatin1StringView addressingFault("http://schemas.xmlsoap.org/ws/2004/08/addressing/fault");
inline constexpr QLatin1StringView wsmanFault("http://schemas.dmtf.org/wbem/wsman/1/wsman/fault");
} // namespace Action

namespace Resource {
/// The shells of a computer, as an enumeration lists them ([MS-WSMV] 3.1.4.11).
inline constexpr QLatin1StringView shells("http://schemas.microsoft.com/wbem/wsman/1/windows/shell");
/// The text shell, in which cmd.exe runs.
inline constexpr QLatin1StringView commandShell(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd");
/// The commands of one shell, which a selector filter names.
inline constexpr QLatin1StringView shellCommands(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Command");
inline constexpr QLatin1StringView config("http://schemas.microsoft.com/wbem/wsman/1/config");
/// The limits of remote shells, winrm/config/winrs.
inline constexpr QLatin1StringView shellConfig("http://schemas.microsoft.com/wbem/wsman/1/config/winrs");
inline constexpr QLatin1StringView pluginConfig("http://schemas.microsoft.com/wbem/wsman/1/config/plugin");
/// Before the namespace and the name of a class of WMI.
inline constexpr QLatin1StringView wmi("http://schemas.microsoft.com/wbem/wsman/1/wmi/");
/// What the session configurations of PowerShell begin with.
inline constexpr QLatin1StringView powerShell("http://schemas.microsoft.com/powershell/");
/// The event log, to which one subscribes ([MS-WSMV] 3.1.4.6).
inline constexpr QLatin1StringView eventLog("http://schemas.microsoft.com/wbem/wsman/1/windows/EventLog");
} // namespace Resource

/// In which language a filter is written.
namespace Dialect {
inline constexpr QLatin1StringView wql("http://schemas.microsoft.com/wbem/wsman/1/WQL");
/// Names and values of selectors ([MS-WSMV] 2.2.4.36).
inline constexpr QLatin1StringView selector("http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter");
/// DSP0227 8.
inline constexpr QLatin1StringView association(
    "http://schemas.dmtf.org/wbem/wsman/1/cimbinding/associationFilter");
/// A QueryList of the event log.
inline constexpr QLatin1StringView eventQuery("http://schemas.microsoft.com/win/2004/08/events/eventquery");
} // namespace Dialect

/// Before "Running" and "Done" ([MS-WSMV] 2.2.4.10).
inline constexpr QLatin1StringView commandStatePrefix(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/CommandState/");
/// Before "ctrl_c", "ctrl_break" and "terminate" ([MS-WSMV] 2.2.4.38).
inline constexpr QLatin1StringView signalPrefix(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/signal/");
/// Events are fetched by Pull (DSP0226 10.2.9.5).
inline constexpr QLatin1StringView pullDelivery("http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull");
/// The bookmark that stands before the oldest event (DSP0226 10.2.6).
inline constexpr QLatin1StringView earliestBookmark(
    "http://schemas.dmtf.org/wbem/wsman/1/wsman/bookmark/earliest");

/// The address of whoever waits on the same connection for the answer (WS-Addressing 2.1).
inline constexpr QLatin1StringView anonymousAddress(
    "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous");

} // namespace Wsman
