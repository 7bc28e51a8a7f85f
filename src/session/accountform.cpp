/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "accountform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("AccountForm", source);
}

/// NetBIOS names are the first label of the full name.
QString firstLabel(const QString &host)
{
    return host.section(u'.', 0, 0);
}

} // namespace

AccountForm AccountForm::of(const QString &user, const QString &host)
{
    if (user.isEmpty())
        return {};
    const qsizetype slash = user.indexOf(u'\\');
    if (slash >= 0) {
        const QString domain = user.left(slash);
        const bool isLocal = domain == "."_L1 || domain.compare(host, Qt::CaseInsensitive) == 0
            || domain.compare(firstLabel(host), Qt::CaseInsensitive) == 0;
        return { isLocal ? Kind::Local : Kind::Domain, user, user.mid(slash + 1) };
    }
    const qsizetype at = user.indexOf(u'@');
    if (at >= 0)
        return { Kind::PrincipalName, user, user.left(at) };
    return { Kind::Bare, user, user };
}

QString AccountForm::description() const
{
    switch (kind) {
    case Kind::LoggedIn:
        return text(QT_TRANSLATE_NOOP(
            "AccountForm", "whoever is logged in here, by the Kerberos ticket that is there"));
    case Kind::Domain:
        return text(QT_TRANSLATE_NOOP("AccountForm", "%1 (domain account)")).arg(written);
    case Kind::Local:
        return text(QT_TRANSLATE_NOOP("AccountForm", "%1 (local account of the server)")).arg(written);
    case Kind::PrincipalName:
        return text(QT_TRANSLATE_NOOP("AccountForm", "%1 (user principal name)")).arg(written);
    case Kind::Bare:
        return text(QT_TRANSLATE_NOOP("AccountForm", "%1 (without domain or computer)")).arg(written);
    }
    Q_UNREACHABLE();
}
