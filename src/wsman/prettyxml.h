/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QString>

namespace Wsman {

/// A document as a person wants to read it: indented, one element a line. What is no well-formed XML, or
/// nested deeper than XmlReader allows, comes back as plain text; nothing that a server sends makes this
/// fail.
[[nodiscard]] QString prettyXml(const QByteArray &bytes);

} // namespace Wsman
