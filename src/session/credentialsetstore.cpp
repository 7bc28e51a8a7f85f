/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialsetstore.h"

#include "optionnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Raised when a file of this version could no longer be understood by the program before it.
constexpr int version = 1;

QString text(const char *source)
{
    return QCoreApplication::translate("CredentialSetStore", source);
}

QJsonObject toJson(const CredentialSet &set)
{
    return {
        { u"id"_s, set.id.toString(QUuid::WithoutBraces) },
        { u"name"_s, set.name },
        { u"user"_s, set.user },
        { u"authentication"_s, set.authentication ? OptionNames::of(*set.authentication) : QString() },
        { u"remembersPassword"_s, set.remembersPassword },
    };
}

CredentialSet toSet(const QJsonObject &json)
{
    CredentialSet set;
    set.id = QUuid(json.value("id"_L1).toString());
    set.name = json.value("name"_L1).toString();
    set.user = json.value("user"_L1).toString();
    const QString authentication = json.value("authentication"_L1).toString();
    if (!authentication.isEmpty())
        set.authentication = OptionNames::authentication(authentication, Authentication::Negotiate);
    set.remembersPassword = json.value("remembersPassword"_L1).toBool();
    return set;
}

QByteArray toBytes(const QList<CredentialSet> &sets)
{
    QJsonArray array;
    for (const CredentialSet &set : sets)
        array.append(toJson(set));
    return QJsonDocument(QJsonObject{ { u"version"_s, version }, { u"credentials"_s, array } }).toJson();
}

/// Empty where it is damaged: a set without an id or a name is of no use to anybody.
std::optional<QList<CredentialSet>> toSets(const QJsonObject &root)
{
    if (root.value("version"_L1).toInt() < 1 || !root.value("credentials"_L1).isArray())
        return std::nullopt;
    QList<CredentialSet> sets;
    const QJsonArray array = root.value("credentials"_L1).toArray();
    for (const auto &value : array) {
        const CredentialSet set = toSet(value.toObject());
        if (set.id.isNull() || set.name.isEmpty())
            return std::nullopt;
        sets.append(set);
    }
    return sets;
}

} // namespace

CredentialSetStore::CredentialSetStore(QString fileName)
    : m_file(std::move(fileName))
{
}

CredentialSetStore::Loaded CredentialSetStore::load()
{
    const auto bytes = m_file.read();
    if (!bytes) {
        return { {},
            text(QT_TRANSLATE_NOOP("CredentialSetStore",
                     "The credential sets in %1 cannot be read: %2 Changes are not saved until that is "
                     "mended."))
                .arg(m_file.displayName(), bytes.error()) };
    }
    if (bytes->isNull())
        return {};
    const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
    if (root.value("version"_L1).toInt() > version) {
        m_file.protect();
        return { {},
            text(QT_TRANSLATE_NOOP("CredentialSetStore",
                     "%1 was written by a newer version of WSMan Explorer. It is left as it is; credential "
                     "sets that you add now are not saved."))
                .arg(m_file.displayName()) };
    }
    if (auto sets = toSets(root))
        return { *sets, {} };
    return { {}, moveAside() };
}

QString CredentialSetStore::moveAside()
{
    const QString aside = m_file.moveAside();
    if (aside.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("CredentialSetStore",
                        "The file of credential sets, %1, is damaged and cannot be moved aside. Changes are "
                        "not saved until it is moved."))
            .arg(m_file.displayName());
    }
    return text(QT_TRANSLATE_NOOP("CredentialSetStore",
                    "The file of credential sets was damaged. It was kept as %1; the computers keep their "
                    "users and ask for the password."))
        .arg(aside);
}

QString CredentialSetStore::save(const QList<CredentialSet> &sets)
{
    if (m_file.isProtected()) {
        return text(QT_TRANSLATE_NOOP("CredentialSetStore",
                        "The credential sets are not saved: %1 must not be overwritten. Move it away, and "
                        "start the program again."))
            .arg(m_file.displayName());
    }
    const QString problem = m_file.write(toBytes(sets));
    if (problem.isEmpty())
        return {};
    return text(QT_TRANSLATE_NOOP("CredentialSetStore",
                    "The credential sets could not be saved: %1. What was saved before is untouched. Make "
                    "room or check the rights on %2; the next change saves again."))
        .arg(problem, m_file.displayFolder());
}
