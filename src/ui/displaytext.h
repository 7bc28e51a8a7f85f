/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QString>

/// Text that others wrote (servers, certificates, files) as it may be shown. Characters that have no glyph
/// but an effect, such as controls, line and paragraph separators and the marks that turn the direction of
/// the text around, are written out, "<U+202E>", so that nothing can be hidden or made to look like something
/// else. Tabs and line ends stay. The two joiners stay too: whole languages cannot be written without them.
///
/// The result is plain text; it must be shown as such (Qt::PlainText), never as HTML.
[[nodiscard]] QString safeDisplay(const QString &text);

/// The same in one line: white space of every kind becomes one blank.
[[nodiscard]] QString safeLine(const QString &text);

/// At most `maximum` characters, the last of them an ellipsis where something is left out; never half a
/// surrogate pair.
[[nodiscard]] QString clipped(const QString &text, qsizetype maximum);

/// The text of a button or a menu as it is read: without the mark of its access key, and without the key
/// itself where it stands behind the text, as in Japanese: "続行(&C)".
[[nodiscard]] QString withoutAccessKey(QString text);

/// For setToolTip() and Qt::ToolTipRole, which have no way to say that a text is plain and would show markup
/// in it: the text escaped, in lines of a readable length. Empty for an empty one.
[[nodiscard]] QString plainToolTip(const QString &text);

/// A fingerprint as people compare it: upper case hexadecimal digits in groups of four, eight groups a line.
/// Empty for an empty one.
[[nodiscard]] QString fingerprintText(const QByteArray &digest);
