/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

namespace Wsman {

class XmlReader;

/// A SOAP fault as WS-Man services send it (SOAP 1.2 5.4, DSP0226 14, [MS-WSMV] 2.2.4.43).
///
/// Every member may be empty: services of other makes send neither code nor detail, some not even a reason.
struct Fault {
    /// Local name of the SOAP code: Sender, Receiver, MustUnderstand.
    QString code;
    /// Local name of the innermost subcode, e.g. AccessDenied or QuotaLimit; the key that all makes share.
    QString subcode;
    QString reason;
    /// Code of the WSManFault element, or of the MSFT_WmiError that stands in its place; 0 when there is
    /// none.
    quint32 wsmanCode = 0;
    /// The computer that the WSManFault speaks of.
    QString machine;
    /// Text of the WSManFault's own Message.
    QString message;
    /// Text of the innermost provider fault or of the CIM error, which often tells the real cause.
    QString providerText;
    /// Path of the provider that failed.
    QString providerPath;
    /// wsman:FaultDetail, a URI that narrows the subcode (DSP0226 14.6).
    QString faultDetail;

    /// The most telling sentence of the server: the innermost provider text, else the message, else the
    /// reason.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool operator==(const Fault &other) const = default;
};

/// Reads the Fault element on which the reader stands, and leaves it.
[[nodiscard]] Fault readFault(XmlReader &xml);

} // namespace Wsman
