/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "jsonfields.h"

using namespace Qt::StringLiterals;

QJsonValue JsonFields::take(QLatin1StringView name, QJsonValue::Type type, QLatin1StringView typeName)
{
    QJsonValue value = m_object.take(name);
    if (!value.isUndefined() && value.type() != type) {
        m_errors.append(u"\"%1\" must be %2"_s.arg(name, typeName));
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString JsonFields::string(QLatin1StringView name, const QString &fallback)
{
    return take(name, QJsonValue::String, "a string"_L1).toString(fallback);
}

bool JsonFields::boolean(QLatin1StringView name, bool fallback)
{
    return take(name, QJsonValue::Bool, "true or false"_L1).toBool(fallback);
}

int JsonFields::integer(QLatin1StringView name, int fallback, int least, int most)
{
    const QJsonValue value = take(name, QJsonValue::Double, "a number"_L1);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble();
    if (number < least || number > most) {
        m_errors.append(u"\"%1\" must be from %2 to %3"_s.arg(name).arg(least).arg(most));
        return fallback;
    }
    return static_cast<int>(number);
}

QJsonObject JsonFields::object(QLatin1StringView name)
{
    return take(name, QJsonValue::Object, "an object"_L1).toObject();
}

QJsonArray JsonFields::array(QLatin1StringView name)
{
    return take(name, QJsonValue::Array, "an array"_L1).toArray();
}

void JsonFields::ignore(std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        m_object.remove(name);
}

QString JsonFields::error() const
{
    if (!m_errors.isEmpty())
        return m_errors.first();
    return m_object.isEmpty() ? QString() : u"there is no setting named \"%1\""_s.arg(m_object.begin().key());
}
