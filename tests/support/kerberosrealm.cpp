/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "kerberosrealm.h"

#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#include <csignal>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; generous, because test machines are busy

/// Those of administrators are not in the PATH of everybody.
QString programPath(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, { u"/usr/sbin"_s, u"/sbin"_s }) : found;
}

/// Shows a process another time; in a folder that depends on the kind of machine.
QString clockLibrary()
{
    QDirIterator found(u"/usr/lib"_s, { u"libfaketime.so.1"_s }, QDir::Files, QDirIterator::Subdirectories);
    return found.hasNext() ? found.next() : QString();
}

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Free a moment ago; nobody else on the loopback is expected to take it at once.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// For the command reader of kadmin, where a quotation mark is written twice.
QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

KerberosRealm::KerberosRealm(const QString &realm)
    : m_realm(realm)
{
}

KerberosRealm::~KerberosRealm()
{
    stopKdc();
}

void KerberosRealm::stopKdc()
{
    if (m_kdc.state() == QProcess::NotRunning)
        return;
    resume();
    m_kdc.terminate();
    if (!m_kdc.waitForFinished(2'000)) {
        m_kdc.kill();
        m_kdc.waitForFinished(patience);
    }
}

QString KerberosRealm::missingPackage()
{
    const struct {
        QString program;
        QString package;
    } needed[] = {
        { u"krb5kdc"_s, u"krb5-kdc"_s },
        { u"kdb5_util"_s, u"krb5-kdc"_s },
        { u"kadmin.local"_s, u"krb5-admin-server"_s },
        { u"kinit"_s, u"krb5-user"_s },
    };
    for (const auto &[program, package] : needed) {
        if (programPath(program).isEmpty())
            return package;
    }
    return {};
}

QString KerberosRealm::missingPackageForClocks()
{
    return clockLibrary().isEmpty() ? u"faketime"_s : QString();
}

/// The library is named to the loader by itself: the program that comes with it would stand between this
/// process and the KDC.
bool KerberosRealm::shiftClock(int minutes)
{
    stopKdc();
    m_clock.clear();
    if (minutes != 0) {
        m_clock = { { u"LD_PRELOAD"_s, clockLibrary() }, { u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s },
            { u"FAKETIME"_s, u"%1%2m"_s.arg(minutes > 0 ? u"+"_s : QString()).arg(minutes) } };
    }
    return startKdc();
}

bool KerberosRealm::start()
{
    if (!m_folder.isValid())
        return fail(m_folder.errorString());
    m_port = freePort();
    // The master key is asked for twice; its stash file is beside the database.
    return writeConfiguration()
        && run(u"kdb5_util"_s, { u"create"_s, u"-s"_s, u"-r"_s, m_realm }, "master\nmaster\n") && startKdc();
}

bool KerberosRealm::writeConfiguration()
{
    const QString client = uR"([libdefaults]
    default_realm = %1
    dns_lookup_kdc = false
    dns_lookup_realm = false
    rdns = false
    dns_canonicalize_hostname = false
    udp_preference_limit = 1
[realms]
    %1 = {
        kdc = 127.0.0.1:%2
    }
[domain_realm]
    localhost = %1
    127.0.0.1 = %1
)"_s;
    const QString server = uR"([kdcdefaults]
    kdc_listen = 127.0.0.1:%2
    kdc_tcp_listen = 127.0.0.1:%2
[realms]
    %1 = {
        database_name = %3/principal
        key_stash_file = %3/stash
        acl_file = %3/acl
    }
[logging]
    kdc = FILE:%3/kdc.log
    default = FILE:%3/other.log
)"_s;
    return (writeFile(path(u"krb5.conf"_s), client.arg(m_realm).arg(m_port))
               && writeFile(path(u"kdc.conf"_s), server.arg(m_realm).arg(m_port).arg(m_folder.path())))
        || fail(u"the configuration of the realm cannot be written to %1"_s.arg(m_folder.path()));
}

QProcessEnvironment KerberosRealm::childEnvironment() const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    EnvironmentVariables own = environment();
    own.insert(m_clock);
    for (auto it = own.begin(); it != own.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

bool KerberosRealm::startKdc()
{
    m_kdc.setProcessEnvironment(childEnvironment());
    m_kdc.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_LINUX
    // It must not outlive a test that crashes or is killed.
    m_kdc.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    m_kdc.start(programPath(u"krb5kdc"_s), { u"-n"_s });
    QByteArray output;
    while (!output.contains("starting")) {
        if (!m_kdc.waitForReadyRead(patience))
            return fail(u"krb5kdc does not start: "_s + QString::fromLocal8Bit(output) + m_kdc.errorString());
        output += m_kdc.readAll();
    }
    return true;
}

bool KerberosRealm::addPrincipal(const QString &name, const QString &password)
{
    return administer(u"add_principal -pw %1 %2"_s.arg(quoted(password), quoted(name)), "created.");
}

bool KerberosRealm::keytab(const QString &principal)
{
    return administer(u"add_principal -randkey %1"_s.arg(quoted(principal)), "created.")
        && administer(
            u"ktadd -k %1 %2"_s.arg(quoted(path(u"service.keytab"_s)), quoted(principal)), "added to keytab");
}

bool KerberosRealm::kinit(
    const QString &name, const QString &password, const QString &cacheFile, const QStringList &options)
{
    return run(u"kinit"_s, options + QStringList{ u"-c"_s, cacheFile, name + u'@' + m_realm },
        password.toUtf8() + '\n');
}

EnvironmentVariables KerberosRealm::environment() const
{
    return {
        { u"KRB5_CONFIG"_s, path(u"krb5.conf"_s) },
        { u"KRB5_KDC_PROFILE"_s, path(u"kdc.conf"_s) },
        { u"KRB5_KTNAME"_s, u"FILE:"_s + path(u"service.keytab"_s) },
        { u"KRB5_CLIENT_KTNAME"_s, u"FILE:"_s + path(u"no.keytab"_s) },
        { u"KRB5CCNAME"_s, u"FILE:"_s + path(u"no.ccache"_s) },
        { u"KRB5RCACHENAME"_s, u"file2:"_s + path(u"replays"_s) },
    };
}

void KerberosRealm::useInThisProcess() const
{
    const EnvironmentVariables own = environment();
    for (auto it = own.begin(); it != own.end(); ++it)
        qputenv(it.key().toLatin1().constData(), it.value().toLocal8Bit());
}

void KerberosRealm::useTickets(const QString &cacheFile) const
{
    const QString file = cacheFile.isEmpty() ? path(u"no.ccache"_s) : cacheFile;
    qputenv("KRB5CCNAME", "FILE:" + file.toLocal8Bit());
}

void KerberosRealm::hang()
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_kdc.processId()), SIGSTOP);
#endif
}

void KerberosRealm::resume()
{
#ifdef Q_OS_UNIX
    ::kill(pid_t(m_kdc.processId()), SIGCONT);
#endif
}

/// Secrets go by standard input: arguments can be seen by everybody.
bool KerberosRealm::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(childEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programPath(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isGood = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    m_output = process.readAll();
    return isGood
        || fail(program + u": "_s + process.errorString() + u'\n' + QString::fromLocal8Bit(m_output));
}

/// The exit code of kadmin says nothing about its commands.
bool KerberosRealm::administer(const QString &command, const QByteArray &success)
{
    if (!run(u"kadmin.local"_s, { u"-r"_s, m_realm }, command.toUtf8() + '\n'))
        return false;
    return m_output.contains(success) || fail(u"kadmin.local: "_s + QString::fromLocal8Bit(m_output));
}

bool KerberosRealm::fail(const QString &error)
{
    m_error = error;
    return false;
}
