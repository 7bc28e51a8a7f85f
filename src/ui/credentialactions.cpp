/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialactions.h"

#include "connectionlist.h"
#include "connectiontable.h"
#include "credentialkeeper.h"
#include "credentialsdialog.h"
#include "credentialsets.h"
#include "displaytext.h"
#include "messagearea.h"
#include "messagebar.h"
#include "usecredentialsdialog.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;
using Topic = MessageArea::Topic;
using Kind = InlineMessage::Kind;

namespace {

constexpr auto waitingDelay = 700ms;
constexpr qsizetype longestName = 60;

QList<Profile> profilesOf(const QList<Connection *> &connections)
{
    QList<Profile> profiles;
    for (const Connection *connection : connections)
        profiles.append(connection->profile());
    return profiles;
}

} // namespace

CredentialActions::CredentialActions(ConnectionList &list, CredentialKeeper &keeper, QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_keeper(keeper)
    , m_window(window)
{
}

void CredentialActions::setUp(MessageArea &messages, ConnectionTable &table)
{
    m_messages = &messages;
    m_table = &table;
    m_waitingTimer.setSingleShot(true);
    m_waitingTimer.setInterval(waitingDelay);
    connect(&m_waitingTimer, &QTimer::timeout, this, &CredentialActions::showWaiting);
    connect(&m_keeper, &CredentialKeeper::waitingChanged, this, [this] {
        if (m_keeper.isWaiting()) {
            m_waitingTimer.start();
        } else {
            m_waitingTimer.stop();
            m_messages->clear(Topic::Waiting);
        }
    });
    connect(&m_keeper, &CredentialKeeper::failed, this, &CredentialActions::showProblem);
    connect(&m_keeper.sets(), &CredentialSets::saveFailed, this, &CredentialActions::showProblem);
}

void CredentialActions::showProblem(const QString &text)
{
    m_messages->show(Topic::Credentials, Kind::Warning, safeDisplay(text));
}

void CredentialActions::showWaiting()
{
    MessageBar *bar = m_messages->show(Topic::Waiting, Kind::Warning,
        tr("Waiting for the password store, which may be asking for its own password in another window."),
        tr("Connect Witho&ut It"));
    connect(bar, &MessageBar::activated, this, [this] { m_keeper.stopWaiting(); });
}

void CredentialActions::manage()
{
    auto *dialog = new CredentialsDialog(m_keeper, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CredentialActions::chooseFor(const QList<Connection *> &connections)
{
    QList<QPointer<Connection>> chosen;
    for (Connection *connection : connections) {
        if (!connection->isLocalComputer())
            chosen.append(connection);
    }
    if (chosen.isEmpty())
        return;
    const QUuid first = chosen.constFirst()->profile().credentialSet;
    const bool isSame = std::all_of(chosen.cbegin(), chosen.cend(),
        [&first](const auto &one) { return one->profile().credentialSet == first; });
    auto *dialog
        = new UseCredentialsDialog(m_keeper.sets(), int(chosen.size()), isSame ? first : QUuid(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UseCredentialsDialog::manageRequested, this, [this, dialog] {
        auto *manage = new CredentialsDialog(m_keeper, dialog);
        manage->setAttribute(Qt::WA_DeleteOnClose);
        manage->open();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, chosen] {
        QList<Connection *> present;
        for (const QPointer<Connection> &connection : chosen) {
            if (connection)
                present.append(connection);
        }
        use(present, dialog->chosen());
    });
    dialog->open();
}

void CredentialActions::use(const QList<Connection *> &connections, const QUuid &id)
{
    const QList<Profile> before = profilesOf(connections);
    m_keeper.use(connections, id);
    const CredentialSet *set = m_keeper.sets().find(id);
    const int count = int(connections.size());
    MessageBar *bar = m_messages->show(Topic::Credentials, Kind::Information,
        //: %1 is the name of a credential set
        set ? tr("%n computer(s) use “%1” from now on.", nullptr, count)
                  .arg(clipped(safeLine(set->name), longestName))
            : tr("%n computer(s) use an account of their own from now on.", nullptr, count),
        tr("&Undo"));
    connect(bar, &MessageBar::activated, this, [this, before] { restore(before); });
}

void CredentialActions::restore(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles) {
        Connection *connection = find(profile.id);
        if (!connection)
            continue;
        // One that was connected meanwhile keeps its user until it is closed.
        if (!m_list.change(connection, profile))
            m_list.setPasswordSource(connection, profile.credentialSet, profile.remembersPassword);
    }
}

void CredentialActions::remove(const QList<Connection *> &connections)
{
    const QList<ConnectionList::Removed> removed = m_list.take(connections);
    QList<Profile> profiles;
    for (const ConnectionList::Removed &row : removed)
        profiles.append(row.profile);
    MessageBar *bar = m_messages->show(Topic::Removal, Kind::Information,
        tr("Removed %n computer(s).", nullptr, int(removed.size())), tr("&Undo"));
    connect(bar, &MessageBar::activated, this,
        [this, removed] { m_table->selectConnections(m_list.putBack(removed)); });
    connect(bar, &QObject::destroyed, this, [this, profiles] { forgetGone(profiles); });
}

/// Once it cannot be undone any more, the passwords go too.
void CredentialActions::forgetGone(const QList<Profile> &profiles)
{
    QList<Profile> gone;
    std::copy_if(profiles.cbegin(), profiles.cend(), std::back_inserter(gone),
        [this](const Profile &profile) { return !find(profile.id); });
    m_keeper.forgetGone(gone);
}

Connection *CredentialActions::find(const QUuid &profile) const
{
    const auto &all = m_list.connections();
    const auto it = std::find_if(
        all.cbegin(), all.cend(), [&profile](const Connection *one) { return one->profile().id == profile; });
    return it == all.cend() ? nullptr : *it;
}
