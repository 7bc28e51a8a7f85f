/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretservice.h"

#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms; generous, because test machines are busy

void diesWithTheTest([[maybe_unused]] QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(2'000)) {
        process.kill();
        process.waitForFinished(patience);
    }
}

} // namespace

SecretService::~SecretService()
{
    end(m_keyring);
    end(m_bus);
}

QString SecretService::missingPackage()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        return u"dbus-daemon"_s;
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        return u"gnome-keyring"_s;
    return {};
}

bool SecretService::startBus()
{
    // Without folders of services, so that nothing is started behind the test's back.
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    const QByteArray text
        = uR"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_s.arg(m_folder.path())
              .toUtf8();
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(text) != text.size())
        return fail(configuration.errorString());
    configuration.close();
    diesWithTheTest(m_bus);
    m_bus.start(u"dbus-daemon"_s,
        { u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + configuration.fileName() });
    if (!m_bus.waitForReadyRead(patience))
        return fail(u"dbus-daemon does not start: "_s + QString::fromLocal8Bit(m_bus.readAllStandardError()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return true;
}

bool SecretService::startKeyring()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CACHE_HOME"_s })
        environment.insert(name, m_folder.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setProcessChannelMode(QProcess::MergedChannels);
    diesWithTheTest(m_keyring);
    m_keyring.start(
        u"gnome-keyring-daemon"_s, { u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s });
    if (!m_keyring.waitForStarted(patience))
        return fail(m_keyring.errorString());
    m_keyring.write("master");
    m_keyring.closeWriteChannel();
    return true;
}

bool SecretService::fail(const QString &error)
{
    m_error = error;
    return false;
}
