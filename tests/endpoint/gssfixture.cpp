/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gssfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Method = SecurityTarget::Method;

namespace {

QJsonObject listener(const QString &name, QJsonObject more = {})
{
    more.insert(u"name"_s, name);
    more.insert(u"users"_s, QJsonObject{ { u"CONTOSO\\ada"_s, QJsonValue() } });
    more.insert(u"authentication"_s, QJsonArray{ u"Negotiate"_s, u"Kerberos"_s, u"Basic"_s });
    return more;
}

QJsonArray listeners()
{
    return {
        listener(u"web"_s),
        listener(u"strict"_s, { { u"allowUnencrypted"_s, false } }),
        listener(u"tls-none"_s, { { u"tls"_s, true }, { u"channelBinding"_s, u"none"_s } }),
        listener(u"tls-relaxed"_s, { { u"tls"_s, true } }),
        listener(u"tls-strict"_s, { { u"tls"_s, true }, { u"channelBinding"_s, u"strict"_s } }),
    };
}

} // namespace

const QString GssFixture::password = u"S3cret \"ä\" pass"_s;

GssFixture::GssFixture()
    : m_endpoint(listeners())
{
}

bool GssFixture::start()
{
    if (KerberosRealm::isAvailable() && !startRealm())
        return false;
    if (!m_users.add(u"CONTOSO"_s, u"ada"_s, password) || !m_users.add(u"CONTOSO"_s, u"bob"_s, password))
        return false;
    m_endpoint.setEnvironment(m_users.environment());
    return m_endpoint.start();
}

bool GssFixture::startRealm()
{
    if (!m_realm.start() || !m_realm.addPrincipal(u"ada"_s, password)
        || !m_realm.addPrincipal(u"bob"_s, password) || !m_realm.keytab(u"HTTP/localhost"_s)
        || !m_realm.keytab(u"HTTP/127.0.0.1"_s) || !m_realm.kinit(u"ada"_s, password, ticketFile()))
        return false;
    m_endpoint.setEnvironment(m_realm.environment());
    m_realm.useInThisProcess();
    return true;
}

QString GssFixture::errorString() const
{
    return m_realm.errorString() + m_endpoint.errorString();
}

GssFixture::Way GssFixture::way(const QString &name)
{
    if (name == "NTLM"_L1)
        return { Method::Ntlm, u"CONTOSO\\ada"_s, u"NTLM"_s };
    if (name == "SPNEGO with NTLM"_L1)
        return { Method::Negotiate, u"CONTOSO\\ada"_s, u"NTLM"_s };
    if (name == "SPNEGO with Kerberos"_L1)
        return { Method::Negotiate, u"ada@CONTOSO.TEST"_s, u"Kerberos"_s };
    if (name == "SPNEGO with Kerberos, DOMAIN\\user"_L1)
        return { Method::Negotiate, u"contoso.test\\ada"_s, u"Kerberos"_s };
    if (name == "Kerberos, DOMAIN\\user"_L1)
        return { Method::Kerberos, u"CONTOSO.TEST\\ada"_s, u"Kerberos"_s };
    return { Method::Kerberos, u"ada@CONTOSO.TEST"_s, u"Kerberos"_s };
}

SecurityTarget GssFixture::target(const QString &name, const QString &secret)
{
    SecurityTarget target;
    target.method = way(name).method;
    target.user = way(name).user;
    target.password = secret;
    target.host = u"localhost"_s;
    return target;
}

void GssFixture::addWays()
{
    QTest::addColumn<QString>("way");
    for (const char *name : { "NTLM", "SPNEGO with NTLM", "SPNEGO with Kerberos", "Kerberos",
             "SPNEGO with Kerberos, DOMAIN\\user", "Kerberos, DOMAIN\\user" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

QString GssFixture::missingPackage(const QString &name)
{
    return way(name).mechanism == "NTLM"_L1 ? NtlmUsers::missingPackage() : KerberosRealm::missingPackage();
}
