/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quitguard.h"

#include "connectionlist.h"
#include "settings.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

QuitGuard::QuitGuard(ConnectionList &list, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_settings(settings)
    , m_window(window)
{
}

QList<Connection *> QuitGuard::openConnections() const
{
    QList<Connection *> result;
    std::copy_if(m_list.connections().cbegin(), m_list.connections().cend(), std::back_inserter(result),
        [](const Connection *one) {
            return one->isOpen() && ConnectionList::reasonNotToClose(one).isEmpty();
        });
    return result;
}

bool QuitGuard::mayQuit()
{
    const int count = int(openConnections().size());
    // Whoever closes the window again while it waits does not want to wait.
    if (m_isAllowed || m_isDisconnecting || count == 0)
        return true;
    if (!m_settings.confirmQuit())
        disconnectAll();
    else if (m_question)
        m_question->activateWindow();
    else
        ask(count);
    return false;
}

void QuitGuard::ask(int count)
{
    m_question = new QMessageBox(&m_window);
    m_question->setObjectName(u"quitQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Question);
    m_question->setWindowTitle(tr("Quit"));
    m_question->setText(tr("Disconnect %n computer(s) and quit?", nullptr, count));
    m_question->setInformativeText(
        tr("Shells that stay open count against the quota of their computer until its idle "
           "time-out ends them."));
    QPushButton *yes = m_question->addButton(tr("&Disconnect and Quit"), QMessageBox::AcceptRole);
    QPushButton *no = m_question->addButton(tr("Quit &Without Disconnecting"), QMessageBox::DestructiveRole);
    m_question->addButton(QMessageBox::Cancel);
    yes->setObjectName(u"quitDisconnectButton"_s);
    no->setObjectName(u"quitAnywayButton"_s);
    m_question->setDefaultButton(yes);
    auto *always = new QCheckBox(tr("&Always disconnect without asking"));
    always->setObjectName(u"quitAlwaysBox"_s);
    m_question->setCheckBox(always);
    connect(yes, &QPushButton::clicked, this, [this, always] {
        if (always->isChecked())
            m_settings.setConfirmQuit(false);
        disconnectAll();
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_isAllowed = true;
        Q_EMIT readyToQuit();
    });
    m_question->open();
}

void QuitGuard::disconnectAll()
{
    m_isDisconnecting = true;
    for (Connection *connection : m_list.connections())
        connection->stopTrying();
    const QList<Connection *> open = openConnections();
    QList<Connection *> toClose;
    for (Connection *connection : open) {
        connect(connection, &LiveObject::stateChanged, this, &QuitGuard::quitWhenAllIsClosed,
            Qt::UniqueConnection);
        // A second close of what is closing already would not wait for the server.
        if (connection->state() != LiveObject::State::Closing)
            toClose.append(connection);
    }
    // One that fails must not keep the others open.
    BulkRun *run = m_list.close(toClose, BulkRun::ErrorAction::Continue);
    connect(run, &BulkRun::finished, this, [this] {
        // The user has stopped it: then there is no quitting either.
        const QList<Connection *> left = openConnections();
        m_isDisconnecting = m_isDisconnecting
            && std::all_of(left.cbegin(), left.cend(),
                [](const Connection *one) { return one->state() == LiveObject::State::Closing; });
    });
}

void QuitGuard::quitWhenAllIsClosed()
{
    if (!m_isDisconnecting || !openConnections().isEmpty())
        return;
    m_isDisconnecting = false;
    m_isAllowed = true;
    // Not from inside of a change of state.
    QMetaObject::invokeMethod(this, &QuitGuard::readyToQuit, Qt::QueuedConnection);
}
