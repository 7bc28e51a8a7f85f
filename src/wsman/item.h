/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointreference.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace Wsman {

class XmlReader;

/// One value of an item.
struct Field {
    /// The path to it: "Name", "System/Provider@Name".
    QString name;
    QString value;
    /// xsi:nil: there is no value, which is another thing than an empty one.
    bool isNil = false;

    [[nodiscard]] bool operator==(const Field &other) const = default;
};

/// One item of an enumeration, whatever its schema.
struct Item {
    /// Local name of the element, mostly the class.
    QString name;
    /// Its values in the order of the document, for a table; an array has several of one name. Where only a
    /// reference was asked for: the selectors.
    QVector<Field> fields;
    /// Null where only the object was asked for.
    EndpointReference reference;

    /// The first value of that name, or nullptr.
    [[nodiscard]] const Field *field(QStringView fieldName) const;
};

/// Reads items one after another, in whatever mode they were asked for. Remembers the names of the values of
/// the last one, as those of the next are mostly the same and need not be made again.
class ItemReader {
public:
    /// Reads the item on which the reader stands, and leaves it.
    [[nodiscard]] Item read(XmlReader &xml);

private:
    [[nodiscard]] Item readObject(XmlReader &xml);
    [[nodiscard]] Item readPair(XmlReader &xml);
    [[nodiscard]] static bool readAttributes(XmlReader &xml, const QString &path, QVector<Field> &fields);
    void readFields(XmlReader &xml, const QString &path, QVector<Field> &fields);
    [[nodiscard]] QString pathOf(QStringView name, const QString &path, qsizetype position) const;

    QStringList m_lastNames;
};

} // namespace Wsman
