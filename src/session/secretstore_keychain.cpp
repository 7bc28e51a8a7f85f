/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretstore.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

#ifdef WSMAN_EXPLORER_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace {

SecretError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretError::Kind::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::Kind::NoStore;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretError::Kind::Denied;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return SecretError::Kind::Other;
}

/// The Keychain of macOS, and on other systems the Secret Service or KWallet, through QtKeychain.
class KeychainSecretStore : public SecretStore {
public:
    KeychainSecretStore();

    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

private:
    void askBus(const QString &method);
    /// A job has no parent and deletes itself: one that goes while libsecret works on it crashes when that
    /// has done.
    void start(QKeychain::Job *job, const QString &key, QObject *context,
        std::function<void(const std::optional<SecretError> &)> done);
};

KeychainSecretStore::KeychainSecretStore()
{
#ifdef WSMAN_EXPLORER_DBUS
    // Asking QtKeychain itself could make a wallet show its password dialog; the bus knows who can be asked.
    askBus(u"ListNames"_s);
    askBus(u"ListActivatableNames"_s);
#else
    setAvailable(true);
#endif
}

void KeychainSecretStore::askBus([[maybe_unused]] const QString &method)
{
#ifdef WSMAN_EXPLORER_DBUS
    const QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            return;
        for (const auto name :
            { "org.freedesktop.secrets"_L1, "org.kde.kwalletd5"_L1, "org.kde.kwalletd6"_L1 }) {
            if (reply.value().contains(name))
                setAvailable(true);
        }
    });
#endif
}

void KeychainSecretStore::start(QKeychain::Job *job, const QString &key, QObject *context,
    std::function<void(const std::optional<SecretError> &)> done)
{
    job->setKey(key);
    // QtKeychain would otherwise write the password into a file that everyone can read.
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
        [this, context = QPointer(context), done = std::move(done)](const QKeychain::Job *finished) {
            std::optional<SecretError> error;
            if (finished->error() != QKeychain::NoError)
                error = SecretError{ kindOf(finished->error()), finished->errorString() };
            if (error && error->kind == SecretError::Kind::NoStore)
                setAvailable(false);
            if (context)
                done(error);
        });
    job->start();
}

void KeychainSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    start(job, key, context, [job, done = std::move(done)](const std::optional<SecretError> &error) {
        if (error)
            done(Failure{ *error });
        else
            done(Secret(job->textData()));
    });
}

void KeychainSecretStore::write(const QString &key, const Secret &secret, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(secret.text());
    start(job, key, context, std::move(done));
}

void KeychainSecretStore::remove(const QString &key, QObject *context, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    start(job, key, context, [done = std::move(done)](const std::optional<SecretError> &error) {
        done(error && error->kind == SecretError::Kind::NotFound ? std::nullopt : error);
    });
}

} // namespace

std::unique_ptr<SecretStore> makeSecretStore()
{
    return std::make_unique<KeychainSecretStore>();
}
