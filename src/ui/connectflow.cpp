/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectflow.h"

#include "connectdialog.h"
#include "connectionlist.h"
#include "credentialkeeper.h"
#include "credentialsets.h"
#include "democomputers.h"
#include "diagnosedialog.h"
#include "displaytext.h"

#include <QPointer>
#include <QSet>

ConnectFlow::ConnectFlow(ConnectionList &list, CredentialKeeper &keeper, const NetworkFactory &network,
    Settings &settings, DemoComputers &demo, QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_keeper(keeper)
    , m_network(network)
    , m_settings(settings)
    , m_demo(demo)
    , m_window(window)
{
    connect(&m_demo, &DemoComputers::ready, this, &ConnectFlow::openDemo);
    connect(&m_demo, &DemoComputers::failed, this, &ConnectFlow::demoFailed);
}

void ConnectFlow::open(const QList<Connection *> &connections)
{
    run(BulkRun::Verb::Open, connections);
}

void ConnectFlow::run(BulkRun::Verb verb, const QList<Connection *> &connections)
{
    if (verb == BulkRun::Verb::Close) {
        // Needs no password, and waits for none.
        m_list.run(verb, connections);
        return;
    }
    m_keeper.provide(
        connections, this, [this, verb](const QList<Connection *> &ready) { m_list.run(verb, ready); });
}

void ConnectFlow::showDialog()
{
    auto *dialog = new ConnectDialog(m_list, m_keeper, m_network, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QList<Profile> profiles = dialog->profiles();
        const bool remembers = !profiles.isEmpty() && profiles.constFirst().remembersPassword;
        for (Profile &profile : profiles) {
            const Connection *known = m_list.find(profile.endpoint.key());
            profile.remembersPassword = known && known->profile().remembersPassword;
        }
        const QList<Connection *> connections = m_list.add(profiles);
        for (Connection *connection : connections)
            m_keeper.setOwn(connection, dialog->credential(), remembers);
        open(connections);
        Q_EMIT started(connections);
    });
    dialog->open();
}

void ConnectFlow::edit(Connection *connection)
{
    auto *dialog = new ConnectDialog(m_list, m_keeper, m_network, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->editProfile(connection->profile());
    connect(dialog, &QDialog::accepted, this, [this, dialog, edited = QPointer(connection)] {
        const QList<Profile> profiles = dialog->profiles();
        if (!edited || profiles.isEmpty())
            return;
        // What is remembered changes with the store, below.
        Profile changed = profiles.constFirst();
        changed.remembersPassword = edited->profile().remembersPassword;
        if (!change(edited, changed))
            return;
        m_keeper.setOwn(edited, dialog->credential(), profiles.constFirst().remembersPassword);
        open({ edited });
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
        open({ connection });
}

void ConnectFlow::usePassword(const QList<Connection *> &connections, const GivenPassword &given)
{
    QSet<QUuid> changed;
    for (Connection *connection : connections) {
        const CredentialSet *set = m_keeper.setOf(*connection);
        if (!set || !given.isForWholeSet) {
            Credential entered(connection->profile().endpoint.user, given.password.text());
            m_keeper.setOwn(connection, entered, given.isRemembered && !set);
        } else if (!changed.contains(set->id)) {
            changed.insert(set->id);
            CredentialSet updated = *set;
            updated.remembersPassword = given.isRemembered;
            m_keeper.saveSet(updated, given.password);
        }
    }
    open(connections);
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
            m_keeper.setOwn(connection, computer.credential, false);
    }
    open(connections);
    Q_EMIT started(connections);
}
