/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"
#include "secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// Why a store did not do what it was asked for.
struct SecretError {
    enum class Kind {
        /// There is nothing under that key.
        NotFound,
        /// There is no store on this system, or it does not run.
        NoStore,
        /// The user or the system refused it, for example a store that stayed locked.
        Denied,
        Other,
    };

    Kind kind = Kind::Other;
    /// In the words of the store; may be empty.
    QString detail;
};

/// The place where the platform keeps passwords, so that none of them stands in a file of this program. An
/// interface with one implementation for each platform. It may ask the user to unlock it, so every answer
/// comes later and never from within the call; none comes when `context` has gone.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using ReadDone = std::function<void(const Result<Secret, SecretError> &)>;
    /// Empty: it worked.
    using Done = std::function<void(const std::optional<SecretError> &)>;

    /// Of the name under which people find the entries in the store's own program.
    static constexpr QLatin1StringView serviceName{ "WSMan Explorer" };

    using QObject::QObject;

    /// Whether passwords can be kept beyond this run. Found out without asking the user anything.
    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }

    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    /// Replaces what was there.
    virtual void write(const QString &key, const Secret &secret, QObject *context, Done done) = 0;
    /// That there was nothing is success.
    virtual void remove(const QString &key, QObject *context, Done done) = 0;

Q_SIGNALS:
    void availabilityChanged();

protected:
    void setAvailable(bool available);

private:
    bool m_isAvailable = false;
};

/// The store of this platform; where there is none, one that is not available.
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore();
