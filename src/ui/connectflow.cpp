/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectflow.h"

#include "connectdialog.h"
#include "connectionlist.h"
#include "democomputers.h"
#include "diagnosedialog.h"
#include "displaytext.h"

#include <QPointer>

ConnectFlow::ConnectFlow(ConnectionList &list, const NetworkFactory &network, Settings &settings,
    DemoComputers &demo, QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_network(network)
    , m_settings(settings)
    , m_demo(demo)
    , m_window(window)
{
    connect(&m_demo, &DemoComputers::ready, this, &ConnectFlow::openDemo);
    connect(&m_demo, &DemoComputers::failed, this, &ConnectFlow::demoFailed);
}

void ConnectFlow::showDialog()
{
    auto *dialog = new ConnectDialog(m_list, m_network, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Credential credential = dialog->credential();
        const QList<Connection *> connections = m_list.add(dialog->profiles());
        for (Connection *connection : connections)
            connection->setCredential(credential);
        m_list.open(connections);
        Q_EMIT started(connections);
    });
    dialog->open();
}

void ConnectFlow::edit(Connection *connection)
{
    auto *dialog = new ConnectDialog(m_list, m_network, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->editProfile(connection->profile());
    connect(dialog, &QDialog::accepted, this, [this, dialog, edited = QPointer(connection)] {
        const QList<Profile> profiles = dialog->profiles();
        if (!edited || profiles.isEmpty() || !change(edited, profiles.constFirst()))
            return;
        const Credential credential = dialog->credential();
        if (!credential.password.isEmpty())
            edited->setCredential(credential);
        m_list.open({ edited });
    });
    dialog->open();
}

void ConnectFlow::diagnose(const QList<Connection *> &connections)
{
    if (connections.isEmpty())
        return;
    auto *dialog = new DiagnoseDialog(*connections.constFirst(), m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

bool ConnectFlow::change(Connection *connection, const Profile &profile)
{
    if (m_list.change(connection, profile))
        return true;
    const QString name = safeLine(connection->profile().displayName());
    Q_EMIT changeFailed(connection->isOpen()
            ? tr("%1 was not changed, as it is connected. Disconnect it and try again.").arg(name)
            : tr("%1 was not changed, as another row leads to the same service already. Use that row.")
                  .arg(name));
    return false;
}

void ConnectFlow::trust(Connection *connection, const QByteArray &sha256)
{
    Profile profile = connection->profile();
    profile.endpoint.pinnedSha256 = sha256;
    if (change(connection, profile))
        m_list.open({ connection });
}

void ConnectFlow::usePassword(const QList<Connection *> &connections, const QString &password)
{
    for (Connection *connection : connections)
        connection->setCredential({ connection->profile().endpoint.user, password });
    m_list.open(connections);
}

void ConnectFlow::startDemo()
{
    if (m_demo.isRunning() && !m_demo.computers().isEmpty())
        openDemo();
    else
        m_demo.start();
}

void ConnectFlow::openDemo()
{
    const QList<DemoComputers::Computer> &computers = m_demo.computers();
    QList<Profile> profiles;
    for (const DemoComputers::Computer &computer : computers)
        profiles.append(computer.profile);
    const QList<Connection *> connections = m_list.add(profiles);
    for (const DemoComputers::Computer &computer : computers) {
        if (Connection *connection = m_list.find(computer.profile.endpoint.key()))
            connection->setCredential(computer.credential);
    }
    m_list.open(connections);
    Q_EMIT started(connections);
}
