/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quotareading.h"

#include "shellstext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double nearShare = 0.8;

QString text(const char *source)
{
    return QCoreApplication::translate("QuotaReading", source);
}

/// What the shells of a computer add up to, as its quotas count them.
struct Counts {
    int all = 0;
    int ofThisUser = 0;
    QSet<QString> users;

    void add(const RemoteShells::Entry &entry)
    {
        ++all;
        ofThisUser += entry.ownership != RemoteShells::Ownership::Others ? 1 : 0;
        users.insert(entry.info.owner.toCaseFolded());
    }
};

QString whyUnknown(const RemoteShells::Quotas &quotas)
{
    switch (quotas.state) {
    case RemoteShells::Quotas::State::Known:
        return text(
            QT_TRANSLATE_NOOP("QuotaReading", "The configuration of that computer does not name it."));
    case RemoteShells::Quotas::State::Denied:
        return text(QT_TRANSLATE_NOOP(
            "QuotaReading", "The user of this connection may not read the configuration of that computer."));
    case RemoteShells::Quotas::State::Unknown:
        return quotas.error ? ShellsText::problem(*quotas.error)
                            : text(QT_TRANSLATE_NOOP("QuotaReading", "It has not been read yet."));
    case RemoteShells::Quotas::State::Reading:
        return text(QT_TRANSLATE_NOOP("QuotaReading", "It is being read."));
    }
    Q_UNREACHABLE();
}

QuotaReading reading(
    const QString &caption, int used, const RemoteShells::Quotas &quotas, const QString &name)
{
    QuotaReading result{ caption, used };
    //: %1: the name of a quota, "MaxShellsPerUser".
    result.explanation = text(QT_TRANSLATE_NOOP("QuotaReading", "Quota %1")).arg(name);
    // While it is read again the old values stand.
    const std::optional<Wsman::Quota> quota = quotas.values.quota(name);
    if (!quota) {
        result.explanation += u'\n' + whyUnknown(quotas);
        return result;
    }
    if (quota->isUnlimited()) {
        result.level = QuotaReading::Level::Unlimited;
        return result;
    }
    result.limit = quota->value;
    result.level = quint64(used) >= quota->value           ? QuotaReading::Level::Full
        : double(used) >= nearShare * double(quota->value) ? QuotaReading::Level::Near
                                                           : QuotaReading::Level::Well;
    return result;
}

} // namespace

QString QuotaReading::text() const
{
    switch (level) {
    case Level::Unknown:
        //: How much is used of a quota that could not be read.
        return ::text(QT_TRANSLATE_NOOP("QuotaReading", "%1 of unknown")).arg(used);
    case Level::Unlimited:
        //: How much is used of what has no limit: "3, unlimited".
        return ::text(QT_TRANSLATE_NOOP("QuotaReading", "%1, unlimited")).arg(used);
    case Level::Well:
        //: How much of a quota is used: "3 of 30".
        return ::text(QT_TRANSLATE_NOOP("QuotaReading", "%1 of %2")).arg(used).arg(limit);
    case Level::Near:
        return ::text(QT_TRANSLATE_NOOP("QuotaReading", "%1 of %2, nearly full")).arg(used).arg(limit);
    case Level::Full:
        return ::text(QT_TRANSLATE_NOOP("QuotaReading", "%1 of %2, full")).arg(used).arg(limit);
    }
    Q_UNREACHABLE();
}

double QuotaReading::share() const
{
    switch (level) {
    case Level::Unknown:
    case Level::Unlimited:
        return 0;
    case Level::Well:
    case Level::Near:
        return double(used) / double(limit);
    case Level::Full:
        return 1;
    }
    Q_UNREACHABLE();
}

QList<QuotaReading> QuotaReading::of(const RemoteShells &shells)
{
    Counts all;
    Counts powerShell;
    for (const RemoteShells::Entry &entry : shells.entries()) {
        all.add(entry);
        if (entry.info.resourceUri.contains("/powershell/"_L1, Qt::CaseInsensitive))
            powerShell.add(entry);
    }
    const RemoteShells::Quotas &general = shells.shellQuotas();
    const RemoteShells::Quotas &plugin = shells.pluginQuotas();
    return {
        reading(::text(QT_TRANSLATE_NOOP("QuotaReading", "Shells of this user")), all.ofThisUser, general,
            u"MaxShellsPerUser"_s),
        //: What a quota limits: how many users may have shells.
        reading(::text(QT_TRANSLATE_NOOP("QuotaReading", "Users")), int(all.users.size()), general,
            u"MaxConcurrentUsers"_s),
        //: The PowerShell sessions of the connection's own user.
        reading(::text(QT_TRANSLATE_NOOP("QuotaReading", "PowerShell of this user")), powerShell.ofThisUser,
            plugin, u"MaxShellsPerUser"_s),
        reading(::text(QT_TRANSLATE_NOOP("QuotaReading", "PowerShell in all")), powerShell.all, plugin,
            u"MaxShells"_s),
    };
}
