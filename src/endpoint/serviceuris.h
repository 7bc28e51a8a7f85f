/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QLatin1StringView>

/// The actions, resources and states that only the service has to know beside those of namespaces.h.
namespace ServiceUri {

inline constexpr QLatin1StringView command("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Command");
inline constexpr QLatin1StringView receive("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Receive");
inline constexpr QLatin1StringView send("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Send");
inline constexpr QLatin1StringView signal("http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Signal");
inline constexpr QLatin1StringView disconnect(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Disconnect");
inline constexpr QLatin1StringView reconnect(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Reconnect");

inline constexpr QLatin1StringView subscribe("http://schemas.xmlsoap.org/ws/2004/08/eventing/Subscribe");
inline constexpr QLatin1StringView renew("http://schemas.xmlsoap.org/ws/2004/08/eventing/Renew");
inline constexpr QLatin1StringView unsubscribe("http://schemas.xmlsoap.org/ws/2004/08/eventing/Unsubscribe");

inline constexpr QLatin1StringView eventing("http://schemas.xmlsoap.org/ws/2004/08/eventing");
/// The mode of delivery in which the client asks for events (DSP0226 10.2.9.3).
inline constexpr QLatin1StringView pullDelivery("http://schemas.dmtf.org/wbem/wsman/1/wsman/Pull");
inline constexpr QLatin1StringView heartbeat("http://schemas.dmtf.org/wbem/wsman/1/wsman/Heartbeat");
/// In place of a bookmark: from the oldest event on.
inline constexpr QLatin1StringView earliestBookmark(
    "http://schemas.dmtf.org/wbem/wsman/1/wsman/bookmark/earliest");
inline constexpr QLatin1StringView eventLog("http://schemas.microsoft.com/wbem/wsman/1/windows/EventLog");
/// Before the namespace and the name of a class of WMI.
inline constexpr QLatin1StringView wmi("http://schemas.microsoft.com/wbem/wsman/1/wmi/");
inline constexpr QLatin1StringView wqlDialect("http://schemas.microsoft.com/wbem/wsman/1/WQL");
inline constexpr QLatin1StringView selectorDialect(
    "http://schemas.dmtf.org/wbem/wsman/1/wsman/SelectorFilter");
/// The parts of winrm/config that are resources of their own.
inline constexpr QLatin1StringView winrsConfig("http://schemas.microsoft.com/wbem/wsman/1/config/winrs");
inline constexpr QLatin1StringView pluginConfig("http://schemas.microsoft.com/wbem/wsman/1/config/plugin");

/// Before "Running" and "Done" ([MS-WSMV] 2.2.4.10).
inline constexpr QLatin1StringView commandState(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/CommandState/");
/// Before "ctrl_c", "ctrl_break" and "terminate" ([MS-WSMV] 2.2.4.38).
inline constexpr QLatin1StringView signalCode(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/signal/");

/// The commands of a shell, as an enumeration lists them ([MS-WSMV] 3.1.4.11).
inline constexpr QLatin1StringView shellCommands(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Command");
/// What the resources of PowerShell's session configurations begin with.
inline constexpr QLatin1StringView powerShell("http://schemas.microsoft.com/powershell/");

} // namespace ServiceUri
