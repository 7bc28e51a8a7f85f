/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

using EnvironmentVariables = QMap<QString, QString>;

/// A Kerberos realm of a test's own: a KDC as a child process on a free port of the loopback, its database
/// and all files in a temporary folder. It lives as long as this object, and nothing outside knows it.
///
/// \code
/// if (!KerberosRealm::isAvailable())
///     QSKIP(qPrintable(u"the package %1 is missing"_s.arg(KerberosRealm::missingPackage())));
/// KerberosRealm realm;
/// QVERIFY2(realm.start(), qPrintable(realm.errorString()));
/// QVERIFY(realm.addPrincipal(u"ada"_s, password) && realm.keytab(u"HTTP/localhost"_s));
/// endpoint.setEnvironment(realm.environment());
/// realm.useInThisProcess();
/// \endcode
class KerberosRealm {
public:
    explicit KerberosRealm(const QString &realm = QStringLiteral("CONTOSO.TEST"));
    ~KerberosRealm();
    KerberosRealm(const KerberosRealm &) = delete;
    KerberosRealm &operator=(const KerberosRealm &) = delete;

    [[nodiscard]] static bool isAvailable() { return missingPackage().isEmpty(); }
    /// The name of Debian's package that is not installed; empty when all are.
    [[nodiscard]] static QString missingPackage();

    /// Makes the database and waits until the KDC answers. False: see errorString().
    [[nodiscard]] bool start();
    [[nodiscard]] QString errorString() const { return m_error; }
    [[nodiscard]] QString name() const { return m_realm; }

    /// A user, without the realm.
    [[nodiscard]] bool addPrincipal(const QString &name, const QString &password);
    /// Adds a service, e.g. "HTTP/localhost", with a random key, which goes to the key table of
    /// environment().
    [[nodiscard]] bool keytab(const QString &principal);
    /// Gets a ticket for a user and puts it into this file; more options of kinit, e.g. "-l", "1s".
    [[nodiscard]] bool kinit(const QString &name, const QString &password, const QString &cacheFile,
        const QStringList &options = {});

    /// What a process has to have in its environment to be in this realm, for the service and for clients.
    /// The ticket cache that it names is empty.
    [[nodiscard]] EnvironmentVariables environment() const;
    /// Puts this process into the realm. The library reads some of it once, so this has to come before its
    /// first use.
    void useInThisProcess() const;
    /// The same for the ticket cache alone, which is read at each use; an empty name: the one without
    /// tickets.
    void useTickets(const QString &cacheFile = {}) const;
    /// Starts the KDC anew with a clock that is ahead of this computer's by so many minutes, or behind it,
    /// which goes for kinit too. False: see errorString().
    [[nodiscard]] bool shiftClock(int minutes);
    /// The name of Debian's package that shiftClock() needs and that is not installed; empty when it is.
    [[nodiscard]] static QString missingPackageForClocks();
    /// A path in the temporary folder.
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    /// From now on the KDC takes connections and answers nothing, until resume().
    void hang();
    void resume();

private:
    [[nodiscard]] bool writeConfiguration();
    [[nodiscard]] bool startKdc();
    [[nodiscard]] QProcessEnvironment childEnvironment() const;
    void stopKdc();
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments, const QByteArray &input);
    [[nodiscard]] bool administer(const QString &command, const QByteArray &success);
    bool fail(const QString &error);

    QString m_realm;
    QTemporaryDir m_folder;
    QProcess m_kdc;
    EnvironmentVariables m_clock;
    QByteArray m_output; ///< of the last run()
    QString m_error;
    quint16 m_port = 0;
};
