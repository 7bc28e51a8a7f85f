/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "gsscredential.h"

#include "gssname.h"

#include <QHash>
#include <QMessageAuthenticationCode>
#include <QMutex>
#include <QRandomGenerator>

namespace {

/// Those of NTLM that contexts hold now, by a digest of name and password that means nothing outside of this
/// run; the password itself is not kept here.
class Held {
public:
    static Held &instance()
    {
        static Held held;
        return held;
    }

    GssCredential::Outcome acquire(const QByteArray &principal, const QByteArray &password);

private:
    Held()
        : m_key(32, Qt::Uninitialized)
    {
        QRandomGenerator::system()->generate(m_key.begin(), m_key.end());
    }
    QByteArray digestOf(const QByteArray &principal, const QByteArray &password) const;

    QMutex m_mutex;
    QByteArray m_key;
    QHash<QByteArray, std::weak_ptr<const GssCredential>> m_credentials;
};

GssCredential::Outcome fetch(gss_OID mechanism, const QByteArray &principal, const QByteArray &password)
{
    const Gss::Name name(principal, GSS_C_NT_USER_NAME);
    gss_OID_set_desc mechanisms{ 1, mechanism };
    gss_buffer_desc view = Gss::viewOf(password);
    gss_cred_id_t handle = GSS_C_NO_CREDENTIAL;
    OM_uint32 minor = 0;
    const OM_uint32 major = password.isEmpty()
        ? gss_acquire_cred(
            &minor, name.get(), GSS_C_INDEFINITE, &mechanisms, GSS_C_INITIATE, &handle, nullptr, nullptr)
        : gss_acquire_cred_with_password(&minor, name.get(), &view, GSS_C_INDEFINITE, &mechanisms,
            GSS_C_INITIATE, &handle, nullptr, nullptr);
    if (GSS_ERROR(major))
        return Failure{ GssCredential::Problem{ major, minor } };
    return GssCredential::Outcome(std::make_shared<const GssCredential>(handle));
}

GssCredential::Outcome Held::acquire(const QByteArray &principal, const QByteArray &password)
{
    const QByteArray digest = digestOf(principal, password);
    const QMutexLocker locker(&m_mutex);
    if (auto held = m_credentials.value(digest).lock())
        return GssCredential::Outcome(std::move(held));
    m_credentials.removeIf([](const auto &entry) { return entry.value().expired(); });
    GssCredential::Outcome fetched = fetch(Gss::ntlm, principal, password);
    if (fetched)
        m_credentials.insert(digest, *fetched);
    return fetched;
}

QByteArray Held::digestOf(const QByteArray &principal, const QByteArray &password) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    for (const QByteArray &text : { principal, password }) {
        code.addData(QByteArray::number(text.size()) + ':');
        code.addData(text);
    }
    return code.result();
}

} // namespace

GssCredential::~GssCredential()
{
    OM_uint32 minor = 0;
    gss_release_cred(&minor, &m_handle);
}

GssCredential::Outcome GssCredential::acquire(
    gss_OID mechanism, const QByteArray &principal, const QByteArray &password)
{
    return isLocal(mechanism, !password.isEmpty()) ? Held::instance().acquire(principal, password)
                                                   : fetch(mechanism, principal, password);
}

bool GssCredential::isLocal(gss_OID mechanism, bool hasPassword)
{
    return mechanism == Gss::ntlm && hasPassword;
}
