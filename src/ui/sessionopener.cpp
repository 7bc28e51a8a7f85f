/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "sessionopener.h"

#include "connection.h"
#include "consoleshelldialog.h"
#include "displaytext.h"
#include "enumerationwindow.h"
#include "newenumerationdialog.h"
#include "newsubscriptiondialog.h"
#include "session.h"
#include "shell.h"
#include "subscription.h"
#include "subscriptionwindow.h"
#include "tintedicon.h"

#include <QDataStream>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

QString nameOf(const Connection *connection)
{
    return clipped(safeLine(connection->profile().displayName()), longestName);
}

} // namespace

SessionOpener::SessionOpener(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_menu(new QMenu(parent))
    , m_shell(addAction(u"actionOpenShell"_s, tr("&Shell")))
    , m_shellWithOptions(addAction(u"actionOpenShellWithOptions"_s, tr("Shell With &Options…")))
    , m_enumeration(addAction(u"actionOpenEnumeration"_s, tr("&Enumeration…")))
    , m_subscription(addAction(u"actionOpenSubscription"_s, tr("S&ubscription…")))
{
    m_menu->setTitle(tr("&New"));
    m_menu->setIcon(tintedIcon(u"new-shell"_s));
    m_menu->setObjectName(u"newObjectMenu"_s);
    m_menu->setToolTipsVisible(true);
    m_shell->setIcon(tintedIcon(u"new-shell"_s));
    m_enumeration->setIcon(tintedIcon(u"details"_s));
    m_subscription->setIcon(tintedIcon(u"activity"_s));
    connect(m_shell, &QAction::triggered, this, [this] { openShells({}); });
    connect(m_shellWithOptions, &QAction::triggered, this, &SessionOpener::askShell);
    connect(m_enumeration, &QAction::triggered, this, &SessionOpener::askEnumeration);
    connect(m_subscription, &QAction::triggered, this, &SessionOpener::askSubscription);
}

QAction *SessionOpener::addAction(const QString &name, const QString &text)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    return action;
}

void SessionOpener::setConnections(const QList<Connection *> &selected)
{
    m_connections = QList<QPointer<Connection>>(selected.begin(), selected.end());
    const qsizetype opened = openedConnections().size();
    const QString notOpened = tr("Connect the computer first.");
    for (QAction *action : { m_shell, m_shellWithOptions }) {
        action->setEnabled(opened > 0);
        action->setToolTip(
            opened == 0 ? notOpened : tr("Opens a command shell on %Ln computer(s)", nullptr, int(opened)));
    }
    const QString several = tr("Select one connected computer: the results of one are shown at a time.");
    m_enumeration->setEnabled(opened == 1);
    m_enumeration->setToolTip(opened == 1 ? tr("Lists instances of a resource in a window of its own")
                                          : (opened == 0 ? notOpened : several));
    m_subscription->setEnabled(opened == 1);
    m_subscription->setToolTip(
        opened == 1 ? tr("Shows the events of a log as they happen") : (opened == 0 ? notOpened : several));
}

QList<Connection *> SessionOpener::openedConnections() const
{
    QList<Connection *> opened;
    for (const QPointer<Connection> &connection : m_connections) {
        if (connection && connection->state() == LiveObject::State::Opened)
            opened.append(connection);
    }
    return opened;
}

void SessionOpener::openShells(const Wsman::ShellOptions &options)
{
    const QList<Connection *> opened = openedConnections();
    for (Connection *connection : opened)
        connection->currentSession()->openShell(options);
}

void SessionOpener::askShell()
{
    auto *dialog = new ConsoleShellDialog(m_lastShell, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // For those that were selected when the dialog came, whatever is selected at its end.
    const QList<QPointer<Connection>> connections = m_connections;
    connect(dialog, &QDialog::accepted, this, [this, dialog, connections] {
        m_lastShell = dialog->options();
        for (const QPointer<Connection> &connection : connections) {
            if (connection && connection->currentSession())
                connection->currentSession()->openShell(m_lastShell);
        }
    });
    dialog->open();
}

void SessionOpener::askEnumeration()
{
    const QList<Connection *> opened = openedConnections();
    if (opened.size() != 1)
        return;
    auto *dialog = new NewEnumerationDialog(m_lastEnumeration, nameOf(opened.constFirst()), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, opened.constFirst(), [this, dialog, connection = opened.constFirst()] {
            m_lastEnumeration = dialog->input();
            openEnumeration(connection);
        });
    dialog->open();
}

void SessionOpener::openEnumeration(Connection *connection)
{
    Session *session = connection->currentSession();
    Enumeration *enumeration = session ? session->openEnumeration(m_lastEnumeration.request()) : nullptr;
    if (enumeration)
        showWindow(new EnumerationWindow(*enumeration, nameOf(connection), m_parent));
}

void SessionOpener::askSubscription()
{
    const QList<Connection *> opened = openedConnections();
    if (opened.size() != 1)
        return;
    auto *dialog = new NewSubscriptionDialog(m_lastSubscription, nameOf(opened.constFirst()), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, opened.constFirst(), [this, dialog, connection = opened.constFirst()] {
            m_lastSubscription = dialog->input();
            openSubscription(connection);
        });
    dialog->open();
}

void SessionOpener::openSubscription(Connection *connection)
{
    Session *session = connection->currentSession();
    Subscription *subscription = session ? session->openSubscription(m_lastSubscription.request()) : nullptr;
    if (subscription)
        showWindow(new SubscriptionWindow(*subscription, nameOf(connection), m_parent));
}

void SessionOpener::showWindow(ResultsWindow *window)
{
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    if (const QByteArray geometry = m_geometries.value(window->objectName()); !geometry.isEmpty())
        window->restoreGeometry(geometry);
    connect(window, &QDialog::finished, this,
        [this, window] { m_geometries.insert(window->objectName(), window->saveGeometry()); });
    window->show();
}

QByteArray SessionOpener::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_geometries;
    return state;
}

void SessionOpener::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    stream >> m_geometries;
}

ResultsWindow *SessionOpener::windowOf(const SessionObject *object) const
{
    for (const QPointer<ResultsWindow> &window : m_windows) {
        if (window && object && window->object() == object && window->isVisible())
            return window;
    }
    return nullptr;
}

void SessionOpener::showResults(const SessionObject *object)
{
    ResultsWindow *window = windowOf(object);
    if (!window)
        return;
    window->show();
    window->raise();
    window->activateWindow();
}
