/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "authenticator.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

/// Where no users are configured: nobody is asked who he is.
class OpenAuthenticator final : public Authenticator {
public:
    std::optional<QString> authenticate(const QByteArray &) override
    {
        return u"NT AUTHORITY\\ANONYMOUS LOGON"_s;
    }
    QVector<QByteArray> challenges() const override { return {}; }
};

/// User name and password in every request (RFC 7617).
class BasicAuthenticator final : public Authenticator {
public:
    explicit BasicAuthenticator(const QMap<QString, QString> &users)
        : m_users(users)
    {
    }

    std::optional<QString> authenticate(const QByteArray &authorization) override;
    QVector<QByteArray> challenges() const override { return { "Basic realm=\"WSMAN\"" }; }

private:
    QMap<QString, QString> m_users;
};

/// A user is found with his domain or without it, as the account database of a server finds him.
bool isSameUser(QStringView configured, QStringView given)
{
    if (given.startsWith(".\\"_L1))
        given = given.mid(2);
    const QStringView account = configured.mid(configured.indexOf(u'\\') + 1);
    return given.compare(configured, Qt::CaseInsensitive) == 0
        || given.compare(account, Qt::CaseInsensitive) == 0;
}

/// Clients send UTF-8 or, as it was before RFC 7617, Latin-1; the latter is hardly ever valid UTF-8 by
/// chance.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder fromUtf8(QStringDecoder::Utf8);
    const QString text = fromUtf8(bytes);
    return fromUtf8.hasError() ? QString::fromLatin1(bytes) : text;
}

std::optional<QString> BasicAuthenticator::authenticate(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme("Basic ");
    if (authorization.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QString pair = decoded(QByteArray::fromBase64(authorization.mid(scheme.size())));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        if (isSameUser(it.key(), QStringView(pair).left(colon))
            && it.value() == QStringView(pair).mid(colon + 1))
            return it.key();
    }
    return std::nullopt;
}

} // namespace

std::unique_ptr<Authenticator> makeAuthenticator(const QMap<QString, QString> &users)
{
    if (users.isEmpty())
        return std::make_unique<OpenAuthenticator>();
    return std::make_unique<BasicAuthenticator>(users);
}
