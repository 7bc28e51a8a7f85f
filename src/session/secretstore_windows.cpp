/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretstore.h"

#include <QPointer>

#include <qt_windows.h>

#include <wincred.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What Windows shows as the name of the entry in its Credential Manager.
QString targetName(const QString &key)
{
    return SecretStore::serviceName + u'/' + key;
}

wchar_t *wide(QString &text)
{
    return reinterpret_cast<wchar_t *>(text.data());
}

SecretError errorOf(DWORD code)
{
    const QString detail = qt_error_string(int(code));
    switch (code) {
    case ERROR_NOT_FOUND:
        return { SecretError::Kind::NotFound, detail };
    case ERROR_NO_SUCH_LOGON_SESSION:
        // The session of a service or of a network logon has no store.
        return { SecretError::Kind::NoStore, detail };
    case ERROR_ACCESS_DENIED:
        return { SecretError::Kind::Denied, detail };
    default:
        return { SecretError::Kind::Other, detail };
    }
}

Result<Secret, SecretError> readNow(const QString &key)
{
    QString target = targetName(key);
    PCREDENTIALW found = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found))
        return Failure{ errorOf(GetLastError()) };
    const auto *characters = reinterpret_cast<const QChar *>(found->CredentialBlob);
    Secret secret(QString(characters, qsizetype(found->CredentialBlobSize / sizeof(QChar))));
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return secret;
}

std::optional<SecretError> writeNow(const QString &key, const Secret &secret)
{
    const qsizetype size = secret.text().size() * qsizetype(sizeof(QChar));
    if (size > CRED_MAX_CREDENTIAL_BLOB_SIZE)
        return errorOf(ERROR_BAD_LENGTH);
    QString target = targetName(key);
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = wide(target);
    credential.CredentialBlobSize = DWORD(size);
    // Only read by CredWriteW, whose structure has no const.
    credential.CredentialBlob = const_cast<LPBYTE>(reinterpret_cast<const BYTE *>(secret.text().constData()));
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    if (CredWriteW(&credential, 0))
        return std::nullopt;
    return errorOf(GetLastError());
}

std::optional<SecretError> removeNow(const QString &key)
{
    QString target = targetName(key);
    if (CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0))
        return std::nullopt;
    const DWORD code = GetLastError();
    return code == ERROR_NOT_FOUND ? std::nullopt : std::optional(errorOf(code));
}

/// The Credential Manager of Windows, which answers at once and asks nobody.
class WindowsSecretStore : public SecretStore {
public:
    WindowsSecretStore() { setAvailable(true); }

    void read(const QString &key, QObject *context, ReadDone done) override
    {
        later(context, [result = readNow(key), done = std::move(done)] { done(result); });
    }

    void write(const QString &key, const Secret &secret, QObject *context, Done done) override
    {
        const std::optional<SecretError> error = writeNow(key, secret);
        if (error && error->kind == SecretError::Kind::NoStore)
            setAvailable(false);
        later(context, [error, done = std::move(done)] { done(error); });
    }

    void remove(const QString &key, QObject *context, Done done) override
    {
        later(context, [error = removeNow(key), done = std::move(done)] { done(error); });
    }

private:
    /// The caller is told in a turn of its own, as on the platforms that take their time.
    void later(QObject *context, std::function<void()> answer)
    {
        QMetaObject::invokeMethod(
            this,
            [context = QPointer(context), answer = std::move(answer)] {
                if (context)
                    answer();
            },
            Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<SecretStore> makeSecretStore()
{
    return std::make_unique<WindowsSecretStore>();
}
