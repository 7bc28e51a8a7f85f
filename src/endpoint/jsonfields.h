/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <limits>

/// Reads the members of a JSON object by name, notices wrong types, and knows at the end which members nobody
/// asked for: a mistyped name in a test must not pass as a default.
class JsonFields {
public:
    explicit JsonFields(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] QString string(QLatin1StringView name, const QString &fallback = {});
    [[nodiscard]] bool boolean(QLatin1StringView name, bool fallback);
    [[nodiscard]] int integer(
        QLatin1StringView name, int fallback, int least = 0, int most = std::numeric_limits<int>::max());
    [[nodiscard]] QJsonObject object(QLatin1StringView name);
    [[nodiscard]] QJsonArray array(QLatin1StringView name);

    /// Members that somebody else has read.
    void ignore(std::initializer_list<QLatin1StringView> names);

    /// What is wrong, to be asked after all members were read; empty when nothing is.
    [[nodiscard]] QString error() const;

private:
    QJsonValue take(QLatin1StringView name, QJsonValue::Type type, QLatin1StringView typeName);

    QJsonObject m_object;
    QStringList m_errors;
};
