/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "democomputers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const QString demoUser = u"DEMO\\admin"_s;

/// What sets each of the demo's computers apart, and how the profile for it is filled.
struct Role {
    QLatin1StringView name;
    QJsonObject behaviour;
    bool encrypted = false;
    bool pinned = false;
    bool rightPassword = true;
    bool hasForeignShells = false;
};

/// A shell that was there before the demo's user came.
QJsonObject foreignShell(const QString &owner, const QString &clientIp, const QString &inactivity)
{
    return {
        { u"owner"_s, owner },
        { u"clientIp"_s, clientIp },
        { u"inactivity"_s, inactivity },
        { u"age"_s, u"PT45M"_s },
    };
}

/// What others have left open: two owners, an orphan of the demo's own user, and a PowerShell session that is
/// disconnected.
QJsonArray foreignShells()
{
    QJsonObject disconnected = foreignShell(u"DEMO\\backup"_s, u"10.20.0.31"_s, u"PT1H12M"_s);
    disconnected.insert(u"name"_s, u"WinRM nightly"_s);
    disconnected.insert(u"resourceUri"_s, u"http://schemas.microsoft.com/powershell/Microsoft.PowerShell"_s);
    disconnected.insert(u"state"_s, u"Disconnected"_s);
    return {
        foreignShell(u"DEMO\\backup"_s, u"10.20.0.31"_s, u"PT4M"_s),
        foreignShell(u"DEMO\\eva"_s, u"10.20.0.77"_s, u"PT12S"_s),
        foreignShell(demoUser, u"10.20.0.15"_s, u"PT1H41M"_s),
        disconnected,
    };
}

QList<Role> allRoles()
{
    const QJsonObject never{ { u"on"_s, u"Delete"_s }, { u"do"_s, u"hangBeforeHeaders"_s } };
    return {
        { "web01"_L1, { { u"osVersion"_s, u"10.0.20348"_s } }, false, false, true, true },
        { "web02"_L1, { { u"osVersion"_s, u"10.0.17763"_s }, { u"delayMs"_s, 1500 } } },
        { "sql01"_L1, { { u"osVersion"_s, u"10.0.26100"_s }, { u"tls"_s, true } }, true },
        { "app01"_L1, { { u"osVersion"_s, u"10.0.20348"_s }, { u"tls"_s, true } }, true, true, true, true },
        { "files01"_L1, { { u"osVersion"_s, u"6.3.9600"_s } }, false, false, false },
        { "branch07"_L1, { { u"osVersion"_s, u"10.0.14393"_s }, { u"faults"_s, QJsonArray{ never } } } },
    };
}

QList<Role> roles()
{
    QList<Role> served;
    const QList<Role> all = allRoles();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(served),
        [](const Role &role) { return DemoComputers::hasEncrypted || !role.encrypted; });
    return served;
}

QString randomPassword()
{
    QByteArray bytes(18, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return QString::fromLatin1(bytes.first(16).toBase64());
}

QJsonDocument configuration(const QString &password)
{
    QJsonArray listeners;
    const QList<Role> all = roles();
    for (const Role &role : all) {
        QJsonObject listener = role.behaviour;
        listener.insert(u"name"_s, role.name);
        if (role.hasForeignShells)
            listener.insert(u"foreignShells"_s, foreignShells());
        listener.insert(u"users"_s, QJsonObject{ { demoUser, password } });
        listeners.append(listener);
    }
    return QJsonDocument(QJsonObject{ { u"listeners"_s, listeners } });
}

DemoComputers::Computer toComputer(const Role &role, const QJsonObject &listener, const QString &password)
{
    DemoComputers::Computer computer;
    Profile &profile = computer.profile;
    profile.temporary = true;
    profile.label = role.name;
    profile.endpoint.host = listener.value("address"_L1).toString(u"127.0.0.1"_s);
    profile.endpoint.port = quint16(listener.value("port"_L1).toInt());
    profile.endpoint.scheme = role.encrypted ? Scheme::Https : Scheme::Http;
    profile.endpoint.user = demoUser;
    // The traffic of the demo never leaves this computer.
    profile.endpoint.allowUnencrypted = !role.encrypted;
    if (role.pinned)
        profile.endpoint.pinnedSha256
            = QByteArray::fromHex(listener.value("certificateSha256"_L1).toString().toLatin1());
    computer.credential = Credential(demoUser, role.rightPassword ? password : u"not the password"_s);
    return computer;
}

} // namespace

DemoComputers::DemoComputers(QObject *parent)
    : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoComputers::readReady);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("The demo computers could not be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (m_computers.isEmpty())
            Q_EMIT failed(tr("The demo computers ended at once. Install the program again."));
    });
}

DemoComputers::~DemoComputers()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished(1000);
}

QString DemoComputers::program()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside
        = QStandardPaths::findExecutable(u"wsman-endpoint"_s, { here, here + u"/endpoint"_s });
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"wsman-endpoint"_s) : beside;
}

void DemoComputers::start()
{
    if (isRunning())
        return;
    const QString path = program();
    if (path.isEmpty()) {
        Q_EMIT failed(tr(
            "The program wsman-endpoint, which serves the demo computers, was not found. Install it beside "
            "WSMan Explorer."));
        return;
    }
    m_computers.clear();
    m_password = randomPassword();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(path, {});
    m_process.write(configuration(m_password).toJson(QJsonDocument::Compact) + '\n');
}

bool DemoComputers::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

void DemoComputers::readReady()
{
    while (m_process.canReadLine()) {
        const QJsonObject event = QJsonDocument::fromJson(m_process.readLine()).object();
        if (event.value("event"_L1).toString() == "error"_L1)
            Q_EMIT failed(
                tr("The demo computers could not be started: %1").arg(event.value("message"_L1).toString()));
        if (event.value("event"_L1).toString() != "ready"_L1)
            continue;
        const QJsonArray listeners = event.value("listeners"_L1).toArray();
        const QList<Role> all = roles();
        for (qsizetype i = 0; i < qMin(listeners.size(), all.size()); ++i)
            m_computers.append(toComputer(all.at(i), listeners.at(i).toObject(), m_password));
        Q_EMIT ready();
    }
}
