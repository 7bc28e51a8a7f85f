/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "ntlmusers.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// Whether a configuration of GSSAPI mechanisms names that of NTLM.
bool namesNtlm(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("gssntlmssp");
}

} // namespace

QString NtlmUsers::missingPackage()
{
    const QDir mechanisms(u"/etc/gss/mech.d"_s);
    const QStringList files = mechanisms.entryList(QDir::Files);
    for (const QString &file : files) {
        if (namesNtlm(mechanisms.filePath(file)))
            return {};
    }
    return namesNtlm(u"/etc/gss/mech"_s) ? QString() : u"gss-ntlmssp"_s;
}

bool NtlmUsers::add(const QString &domain, const QString &user, const QString &password)
{
    // The format has no way to write these.
    if ((domain + user + password).contains(u':') || password.contains(u'\n'))
        return false;
    QFile file(m_folder.filePath(u"users"_s));
    const QByteArray line = (domain + u':' + user + u':' + password + u'\n').toUtf8();
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(line) == line.size();
}

QMap<QString, QString> NtlmUsers::environment() const
{
    return { { u"NTLM_USER_FILE"_s, m_folder.filePath(u"users"_s) } };
}
