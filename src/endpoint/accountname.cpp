/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accountname.h"

namespace {

struct Account {
    QStringView user;
    QStringView domain;
};

Account accountOf(QStringView name)
{
    const qsizetype slash = name.indexOf(u'\\');
    if (slash >= 0)
        return { name.mid(slash + 1), name.left(slash) };
    const qsizetype at = name.lastIndexOf(u'@');
    if (at >= 0)
        return { name.left(at), name.mid(at + 1) };
    return { name, {} };
}

/// The first label of a realm; the whole of a short name.
QStringView shortName(QStringView domain)
{
    const qsizetype dot = domain.indexOf(u'.');
    return dot < 0 ? domain : domain.left(dot);
}

bool isSameDomain(QStringView one, QStringView other)
{
    if (one.isEmpty() || other.isEmpty() || one.compare(other, Qt::CaseInsensitive) == 0)
        return true;
    const bool areBothLong = one.contains(u'.') && other.contains(u'.');
    return !areBothLong && shortName(one).compare(shortName(other), Qt::CaseInsensitive) == 0;
}

} // namespace

bool isSameAccount(QStringView configured, QStringView authenticated)
{
    const Account one = accountOf(configured);
    const Account other = accountOf(authenticated);
    return one.user.compare(other.user, Qt::CaseInsensitive) == 0 && isSameDomain(one.domain, other.domain);
}
