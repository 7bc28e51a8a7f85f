/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "leftoversflow.h"

#include "connectflow.h"
#include "connectionlist.h"
#include "journal.h"
#include "leftovers.h"
#include "leftoversdialog.h"
#include "messagearea.h"
#include "messagebar.h"

#include <QSet>

namespace {

/// "web01", "web01 and web02", or "4 computers".
QString computers(const Leftovers &leftovers)
{
    QStringList names;
    for (const Leftovers::Item &item : leftovers.items()) {
        if (!names.contains(item.entry.profile.displayName()))
            names.append(item.entry.profile.displayName());
    }
    if (names.size() == 1)
        return names.constFirst();
    if (names.size() == 2)
        return LeftoversFlow::tr("%1 and %2").arg(names.at(0), names.at(1));
    return LeftoversFlow::tr("%n computers", nullptr, leftovers.computerCount());
}

} // namespace

LeftoversFlow::LeftoversFlow(Journal &journal, Leftovers &leftovers, ConnectionList &list,
    ConnectFlow &connectFlow, MessageArea &messages, QWidget &window)
    : QObject(&window)
    , m_journal(journal)
    , m_leftovers(leftovers)
    , m_list(list)
    , m_connectFlow(connectFlow)
    , m_messages(messages)
    , m_window(window)
{
    connect(&journal, &Journal::failed, this, [this](const QString &text) {
        m_messages.show(MessageArea::Topic::Journal, InlineMessage::Kind::Warning, text);
    });
}

void LeftoversFlow::announce()
{
    if (const QString warning = m_journal.warning(); !warning.isEmpty())
        m_messages.show(MessageArea::Topic::Journal, InlineMessage::Kind::Warning, warning);
    if (m_leftovers.openCount() == 0)
        return;
    //: %1: names of computers, or their number.
    const QString text = tr("The last time %n object(s) stayed open on %1.", nullptr, m_leftovers.openCount())
                             .arg(computers(m_leftovers));
    MessageBar *bar
        = m_messages.show(MessageArea::Topic::Leftovers, InlineMessage::Kind::Warning, text, tr("Loo&k…"));
    connect(bar, &MessageBar::activated, this, &LeftoversFlow::showDialog);
}

void LeftoversFlow::showDialog()
{
    if (!m_dialog) {
        m_dialog = new LeftoversDialog(m_leftovers, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &LeftoversDialog::connectRequested, this, [this](const QList<QUuid> &keys) {
            const QSet<QUuid> wanted(keys.cbegin(), keys.cend());
            QList<Profile> profiles;
            for (const Leftovers::Item &item : m_leftovers.items()) {
                if (wanted.contains(item.entry.key))
                    profiles.append(item.entry.profile);
            }
            m_connectFlow.open(m_list.add(profiles));
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}
