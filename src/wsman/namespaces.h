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
inline constexpr QLatin1StringView addressingFault("http://schemas.xmlsoap.org/ws/2004/08/addressing/fault");
inline constexpr QLatin1StringView wsmanFault("http://schemas.dmtf.org/wbem/wsman/1/wsman/fault");
} // namespace Action

namespace Resource {
/// The shells of a computer, as an enumeration lists them ([MS-WSMV] 3.1.4.11).
inline constexpr QLatin1StringView shells("http://schemas.microsoft.com/wbem/wsman/1/windows/shell");
/// The text shell, in which cmd.exe runs.
inline constexpr QLatin1StringView commandShell(
    "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd");
inline constexpr QLatin1StringView config("http://schemas.microsoft.com/wbem/wsman/1/config");
} // namespace Resource

/// The address of whoever waits on the same connection for the answer (WS-Addressing 2.1).
inline constexpr QLatin1StringView anonymousAddress(
    "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous");

} // namespace Wsman
