/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QPair>
#include <QString>
#include <QVector>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace Wsman {

/// Copies XML from a reader to a writer with its prefixes as they are, and declares those that were declared
/// outside of the part that is copied, so that the copy stands for itself.
class FragmentWriter {
public:
    /// The writer outlives this.
    explicit FragmentWriter(QXmlStreamWriter &writer);

    /// Copies what the reader stands on: a tag or text; anything else is left out.
    void copyToken(const QXmlStreamReader &reader);

private:
    void copyStart(const QXmlStreamReader &reader);
    void declare(QStringView prefix, QStringView uri);

    QXmlStreamWriter &m_writer;
    int m_depth = 0;
    /// Depth and prefix of the declarations that are in force.
    QVector<QPair<int, QString>> m_scope;
};

/// What is wrong with a piece of XML, untranslated, with its line; empty when it can be sent. Plain text is
/// not wrong.
[[nodiscard]] QString fragmentError(const QString &fragment);

/// Writes a piece of XML, with any number of elements at its top, or plain text. What fragmentError() finds
/// wrong is written as text.
void writeFragment(QXmlStreamWriter &xml, const QString &fragment);

/// Writes XML that is well-formed and escaped already, and uses only prefixes that are declared, as it is.
/// The writer writes into `target`.
void writeWellFormed(QXmlStreamWriter &xml, QString &target, const QString &wellFormed);

} // namespace Wsman
