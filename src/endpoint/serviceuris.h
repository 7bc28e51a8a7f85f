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
