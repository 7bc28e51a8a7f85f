/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "authenticator.h"

#include "gssauthenticator.h"

#include <QStringDecoder>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Where no users are configured: nobody is asked who he is.
class OpenAuthenticator final : public Authenticator {
public:
    bool takes(const QByteArray &) const override { return true; }
    Outcome authenticate(const QByteArray &) override { return { u"NT AUTHORITY\\ANONYMOUS LOGON"_s, {} }; }
    QVector<QByteArray> challenges() const override { return {}; }
};

/// User name and password in every request (RFC 7617).
class BasicAuthenticator final : public Authenticator {
public:
    explicit BasicAuthenticator(const UserMap &users)
        : m_users(users)
    {
    }

    bool takes(const QByteArray &authorization) const override;
    Outcome authenticate(const QByteArray &authorization) override;
    QVector<QByteArray> challenges() const override { return { "Basic realm=\"WSMAN\"" }; }

private:
    UserMap m_users;
};

/// The certificate that the TLS handshake has shown (DSP0226, the security profile https/mutual).
class CertificateAuthenticator final : public Authenticator {
public:
    CertificateAuthenticator(const TlsPeer &peer, const ClientCertificateConfig &config)
        : m_hasCertificate(!peer.certificate.isNull())
        , m_user(userFor(peer, config))
    {
    }

    bool takes(const QByteArray &authorization) const override;
    Outcome authenticate(const QByteArray &authorization) override;
    /// Windows names none either: whether the listener wants a certificate shows in the handshake.
    QVector<QByteArray> challenges() const override { return {}; }

private:
    bool m_hasCertificate;
    QString m_user;
};

/// Several schemes for one connection; each request goes to the one that takes it.
class ManyAuthenticators final : public Authenticator {
public:
    void add(std::unique_ptr<Authenticator> one) { m_all.push_back(std::move(one)); }

    bool takes(const QByteArray &authorization) const override { return find(authorization) != nullptr; }
    Outcome authenticate(const QByteArray &authorization) override;
    QVector<QByteArray> challenges() const override;
    SealedTransport *sealedTransport() override;

private:
    Authenticator *find(const QByteArray &authorization) const;

    std::vector<std::unique_ptr<Authenticator>> m_all;
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

constexpr QByteArrayView basicScheme("Basic ");
constexpr char mutualTlsProfile[] = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual";

bool BasicAuthenticator::takes(const QByteArray &authorization) const
{
    return authorization.left(basicScheme.size()).compare(basicScheme, Qt::CaseInsensitive) == 0;
}

Authenticator::Outcome BasicAuthenticator::authenticate(const QByteArray &authorization)
{
    if (!takes(authorization))
        return {};
    const QString pair = decoded(QByteArray::fromBase64(authorization.mid(basicScheme.size())));
    const qsizetype colon = pair.indexOf(u':');
    if (colon < 0)
        return {};
    for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
        if (isSameUser(it.key(), QStringView(pair).left(colon)) && it.value().has_value()
            && *it.value() == QStringView(pair).mid(colon + 1))
            return { it.key(), {} };
    }
    return {};
}

bool CertificateAuthenticator::takes(const QByteArray &authorization) const
{
    return authorization.compare(mutualTlsProfile, Qt::CaseInsensitive) == 0;
}

Authenticator::Outcome CertificateAuthenticator::authenticate(const QByteArray &)
{
    if (!m_user.isEmpty())
        return { m_user, {} };
    return { std::nullopt, {}, m_hasCertificate ? 401 : 403 };
}

Authenticator *ManyAuthenticators::find(const QByteArray &authorization) const
{
    const auto it = std::ranges::find_if(m_all, [&](const auto &one) { return one->takes(authorization); });
    return it == m_all.end() ? nullptr : it->get();
}

Authenticator::Outcome ManyAuthenticators::authenticate(const QByteArray &authorization)
{
    Authenticator *one = find(authorization);
    return one ? one->authenticate(authorization) : Outcome();
}

QVector<QByteArray> ManyAuthenticators::challenges() const
{
    QVector<QByteArray> challenges;
    for (const auto &one : m_all)
        challenges += one->challenges();
    return challenges;
}

SealedTransport *ManyAuthenticators::sealedTransport()
{
    for (const auto &one : m_all) {
        if (SealedTransport *transport = one->sealedTransport())
            return transport;
    }
    return nullptr;
}

} // namespace

std::unique_ptr<Authenticator> makeAuthenticator(
    const AuthenticationConfig &config, bool isTls, const TlsPeer &peer)
{
    if (config.users.isEmpty() && !config.hasCertificate())
        return std::make_unique<OpenAuthenticator>();
    auto all = std::make_unique<ManyAuthenticators>();
    const QStringList sealing = config.sealingSchemes();
    if (!sealing.isEmpty())
        all->add(std::make_unique<GssAuthenticator>(config, sealing, peer.channelBinding));
    if (config.hasCertificate())
        all->add(std::make_unique<CertificateAuthenticator>(peer, config.clientCertificates));
    // As on Windows, a password in plain text is not even asked for.
    if (config.hasBasic() && (config.allowUnencrypted || isTls))
        all->add(std::make_unique<BasicAuthenticator>(config.users));
    return all;
}
