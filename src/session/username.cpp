/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "username.h"

namespace {

struct Account {
    QStringView name;
    /// Short name of the domain or of the computer; empty where it is not named.
    QStringView domain;
    QStringView realm;
};

Account split(QStringView text)
{
    if (const qsizetype slash = text.indexOf(u'\\'); slash >= 0) {
        const QStringView domain = text.first(slash);
        return { text.sliced(slash + 1), domain == u"." ? QStringView() : domain, {} };
    }
    if (const qsizetype at = text.lastIndexOf(u'@'); at >= 0)
        return { text.first(at), {}, text.sliced(at + 1) };
    return { text, {}, {} };
}

bool agree(QStringView one, QStringView other)
{
    return one.isEmpty() || other.isEmpty() || one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isSameUser(QStringView one, QStringView other)
{
    const Account first = split(one);
    const Account second = split(other);
    return !first.name.isEmpty() && first.name.compare(second.name, Qt::CaseInsensitive) == 0
        && agree(first.domain, second.domain) && agree(first.realm, second.realm);
}
