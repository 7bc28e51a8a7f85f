/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "actionrules.h"

#include "connectionlist.h"
#include "displaytext.h"
#include "session.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Connections = QList<Connection *>;

QString translated(const char *text)
{
    return QCoreApplication::translate("ActionRules", text);
}

QString nameOf(const Connection *connection)
{
    return safeLine(connection->profile().displayName());
}

template <typename Predicate> bool anyOf(const Connections &connections, Predicate predicate)
{
    return std::any_of(connections.cbegin(), connections.cend(), predicate);
}

bool isClosing(const Connection *connection)
{
    return connection->state() == LiveObject::State::Closing;
}

bool hasEndedObjects(const Session *session)
{
    return !session->isOpen() || session->hasEndedChildren();
}

bool hasSomethingToClear(const Connection *connection)
{
    const QVector<Session *> &sessions = connection->sessions();
    return std::any_of(sessions.cbegin(), sessions.cend(), hasEndedObjects);
}

QString whyNotDisconnect(const Connections &selected)
{
    if (anyOf(
            selected, [](const Connection *one) { return ConnectionList::reasonNotToClose(one).isEmpty(); }))
        return {};
    if (selected.size() == 1)
        return ConnectionList::reasonNotToClose(selected.constFirst());
    return translated(QT_TRANSLATE_NOOP("ActionRules", "None of the selected computers is connected."));
}

/// A second Disconnect does not wait any more.
QString effectOfDisconnect(const Connections &selected)
{
    const bool isSecond = std::all_of(selected.cbegin(), selected.cend(), [](const Connection *one) {
        return isClosing(one) || !ConnectionList::reasonNotToClose(one).isEmpty();
    });
    if (!isSecond || !anyOf(selected, isClosing))
        return {};
    return translated(QT_TRANSLATE_NOOP("ActionRules",
        "Stops waiting for the server. What it has not confirmed by now may stay open there."));
}

QString whyNotReconnect(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return !one->isOpen(); }))
        return {};
    if (selected.size() > 1)
        return translated(QT_TRANSLATE_NOOP("ActionRules",
            "All of the selected computers are connected. Disconnect them before you connect them anew."));
    if (isClosing(selected.constFirst()))
        return translated(QT_TRANSLATE_NOOP("ActionRules",
                              "%1 is still being disconnected. Wait until it is closed, or disconnect it "
                              "a second time to stop waiting."))
            .arg(nameOf(selected.constFirst()));
    return translated(
        QT_TRANSLATE_NOOP("ActionRules", "%1 is connected. Disconnect it before you connect it anew."))
        .arg(nameOf(selected.constFirst()));
}

QString whyNotReopen(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return one->isOpen() && !one->isLocalComputer(); }))
        return {};
    return translated(QT_TRANSLATE_NOOP(
        "ActionRules", "None of the selected computers is connected. Use Reconnect to connect."));
}

QString whyNotTest(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return !one->isTesting(); }))
        return {};
    return translated(
        QT_TRANSLATE_NOOP("ActionRules", "The test is running. Its result will stand in the row."));
}

QString whyNotWait(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return !one->isOpen() && !one->isComingBack(); }))
        return {};
    if (anyOf(selected, [](const Connection *one) { return one->isComingBack(); }))
        return translated(QT_TRANSLATE_NOOP(
            "ActionRules", "It is tried again by itself already. Stop trying, then wait for the computer."));
    return translated(QT_TRANSLATE_NOOP(
        "ActionRules", "There is nothing to wait for, as the selected computers are connected."));
}

/// Waiting for the next try, or for the computer.
bool isPausing(const Connection *connection)
{
    return connection->isComingBack() && !connection->isOpen();
}

QString whyNotTryNow(const Connections &selected)
{
    if (anyOf(selected, isPausing))
        return {};
    return translated(QT_TRANSLATE_NOOP(
        "ActionRules", "None of the selected computers waits for a further try. Use Reconnect to connect."));
}

QString whyNotStopTrying(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return one->isComingBack(); }))
        return {};
    return translated(
        QT_TRANSLATE_NOOP("ActionRules", "None of the selected computers is being tried again."));
}

QString whyNotDiagnose(const Connections &selected)
{
    if (selected.size() == 1)
        return {};
    return translated(QT_TRANSLATE_NOOP("ActionRules", "Select only one computer to diagnose it."));
}

QString whyNotNewShell(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return one->state() == LiveObject::State::Opened; }))
        return {};
    if (selected.size() > 1)
        return translated(QT_TRANSLATE_NOOP("ActionRules",
            "None of the selected computers is connected. Connect one of them before you open a shell."));
    return translated(
        QT_TRANSLATE_NOOP("ActionRules", "%1 is not connected. Connect it before you open a shell on it."))
        .arg(nameOf(selected.constFirst()));
}

QString whyNotEdit(const Connections &selected)
{
    if (selected.size() > 1)
        return translated(
            QT_TRANSLATE_NOOP("ActionRules", "Select only one computer to edit its connection."));
    const Connection *connection = selected.constFirst();
    if (connection->isLocalComputer())
        return translated(QT_TRANSLATE_NOOP("ActionRules",
            "The connection of this computer cannot be edited. Connect to it by its name instead."));
    if (connection->isOpen())
        return translated(QT_TRANSLATE_NOOP("ActionRules",
                              "%1 is connected. Disconnect it before you edit its connection."))
            .arg(nameOf(connection));
    return {};
}

QString whyNotUseCredentials(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return !one->isLocalComputer(); }))
        return {};
    return translated(QT_TRANSLATE_NOOP("ActionRules",
        "This computer needs no credentials. Connect to it by its name to sign in with an account."));
}

QString whyNotRemove(const Connections &selected)
{
    if (anyOf(selected, [](const Connection *one) { return !one->isOpen() && !one->isLocalComputer(); }))
        return {};
    if (selected.size() > 1)
        return translated(QT_TRANSLATE_NOOP("ActionRules",
            "All of the selected computers are connected. Disconnect them before you remove them."));
    if (selected.constFirst()->isLocalComputer())
        return translated(QT_TRANSLATE_NOOP(
            "ActionRules", "This computer always stays in the list. Choose another computer."));
    return translated(
        QT_TRANSLATE_NOOP("ActionRules", "%1 is connected. Disconnect it before you remove it."))
        .arg(nameOf(selected.constFirst()));
}

QString whyNotClearClosed(const Connections &selected)
{
    if (anyOf(selected, hasSomethingToClear))
        return {};
    return translated(QT_TRANSLATE_NOOP("ActionRules", "There is no closed session to clear."));
}

} // namespace

ActionRules ActionRules::forSelection(const QList<Connection *> &selected)
{
    if (selected.isEmpty()) {
        const QString why = translated(QT_TRANSLATE_NOOP("ActionRules", "Select a computer in the table."));
        return { why, why, why, why, why, why, why, why, why, why, why, why, why, why, {} };
    }
    return { .disconnect = whyNotDisconnect(selected),
        .reconnect = whyNotReconnect(selected),
        .reopen = whyNotReopen(selected),
        .test = whyNotTest(selected),
        .waitForComputer = whyNotWait(selected),
        .tryNow = whyNotTryNow(selected),
        .stopTrying = whyNotStopTrying(selected),
        .diagnose = whyNotDiagnose(selected),
        .newShell = whyNotNewShell(selected),
        .edit = whyNotEdit(selected),
        .useCredentials = whyNotUseCredentials(selected),
        .remove = whyNotRemove(selected),
        .copy = {},
        .clearClosed = whyNotClearClosed(selected),
        .disconnectEffect = effectOfDisconnect(selected) };
}
