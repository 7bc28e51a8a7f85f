/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultoperations.h"

#include "faultcell.h"
#include "probe.h"
#include "remoteshells.h"
#include "sanitized.h"
#include "shell.h"
#include "shellcommand.h"
#include "subscription.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = LiveObject::State;

namespace {

constexpr auto keepAliveInterval = 300ms;
constexpr auto subscriptionTime = 3s * slowness;

void connectAsUser(FaultCell &cell)
{
    cell.connection().open();
}

void test(FaultCell &cell)
{
    QObject::connect(&cell.connection(), &Connection::testFinished, &cell, [&cell] {
        if (const auto *error = cell.connection().lastError())
            cell.fail(*error);
        else
            cell.pass();
    });
    cell.connection().test();
}

void testAnonymously(FaultCell &cell)
{
    const Endpoint endpoint = cell.connection().profile().endpoint.anonymous();
    auto *probe = new Probe(cell.network(), endpoint, {}, cell.limits().test, &cell);
    QObject::connect(probe, &Probe::finished, &cell, [&cell, probe] {
        if (const auto &error = probe->error())
            cell.fail(*error);
        else
            cell.pass();
        probe->deleteLater();
    });
    probe->start();
}

/// Does the rest when the object is Opened; the cell reports how it ends.
template <typename Object, typename Rest> void whenOpened(FaultCell &cell, Object *object, Rest rest)
{
    cell.follow(object);
    QObject::connect(
        object, &LiveObject::stateChanged, &cell,
        [&cell, object, rest](State now) {
            if (now != State::Opened)
                return;
            cell.startClock();
            rest(object);
        },
        Qt::QueuedConnection);
}

/// Its opening is the operation.
template <typename Object> void passWhenOpened(FaultCell &cell, Object *object)
{
    cell.follow(object);
    QObject::connect(object, &LiveObject::stateChanged, &cell, [&cell](State now) {
        if (now == State::Opened)
            cell.pass();
    });
}

template <typename Rest> void withShell(FaultCell &cell, Rest rest)
{
    whenOpened(cell, cell.session().openShell(), rest);
}

template <typename Rest> void withCommand(FaultCell &cell, const QString &commandLine, Rest rest)
{
    withShell(cell, [&cell, commandLine, rest](Shell *shell) {
        ShellCommand *command = shell->openCommand(commandLine);
        QObject::connect(command, &ShellCommand::inputFailed, &cell,
            [&cell](const TransportError &error) { cell.fail(error); });
        whenOpened(cell, command, rest);
    });
}

void createShell(FaultCell &cell)
{
    passWhenOpened(cell, cell.session().openShell());
}

void runCommand(FaultCell &cell)
{
    withShell(cell, [&cell](Shell *shell) { passWhenOpened(cell, shell->openCommand(u"type con"_s)); });
}

void receive(FaultCell &cell)
{
    withCommand(cell, u"echo output"_s, [](ShellCommand *) {});
}

void sendInput(FaultCell &cell)
{
    withCommand(cell, u"type con"_s, [&cell](ShellCommand *command) {
        // What comes back shows that it was delivered, before the answer says so.
        if (cell.fault().effect == Fault::Effect::Harmless)
            QObject::connect(command, &ShellCommand::output, &cell, [&cell] { cell.pass(); });
        command->sendText(u"input\r\n"_s);
    });
}

void interrupt(FaultCell &cell)
{
    withCommand(cell, u"type con"_s, [](ShellCommand *command) { command->interrupt(); });
}

void terminate(FaultCell &cell)
{
    withCommand(cell, u"type con"_s, [](ShellCommand *command) { command->terminate(); });
}

void deleteShell(FaultCell &cell)
{
    withShell(cell, [](Shell *shell) { shell->close(); });
}

void disconnect(FaultCell &cell)
{
    withShell(cell, [&cell](Shell *) { cell.connection().close(); });
}

Wsman::EnumerationRequest someItems()
{
    Wsman::EnumerationRequest request;
    request.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Demo"_s;
    request.maxElements = 20;
    return request;
}

void enumerate(FaultCell &cell)
{
    Enumeration *enumeration = cell.session().openEnumeration(someItems(), Enumeration::Pulling::OnDemand);
    passWhenOpened(cell, enumeration);
}

void pull(FaultCell &cell)
{
    Enumeration *enumeration = cell.session().openEnumeration(someItems(), Enumeration::Pulling::OnDemand);
    whenOpened(
        cell, enumeration, [](Enumeration *opened) { opened->setPulling(Enumeration::Pulling::ToTheEnd); });
}

void release(FaultCell &cell)
{
    Enumeration *enumeration = cell.session().openEnumeration(someItems(), Enumeration::Pulling::OnDemand);
    whenOpened(cell, enumeration, [](Enumeration *opened) { opened->close(); });
}

void listShells(FaultCell &cell)
{
    auto *shells = new RemoteShells(cell.connection(), &cell);
    QObject::connect(shells, &RemoteShells::refreshed, &cell, [&cell] { cell.pass(); });
    QObject::connect(
        shells, &RemoteShells::failed, &cell, [&cell](const TransportError &error) { cell.fail(error); });
    shells->refresh();
}

void readQuotas(FaultCell &cell)
{
    auto *shells = new RemoteShells(cell.connection(), &cell);
    QObject::connect(shells, &RemoteShells::quotasChanged, &cell, [&cell, shells] {
        for (const RemoteShells::Quotas *quotas : { &shells->shellQuotas(), &shells->pluginQuotas() }) {
            if (quotas->state == RemoteShells::Quotas::State::Reading)
                return;
            if (quotas->error)
                cell.fail(*quotas->error);
        }
        cell.pass();
    });
    shells->readQuotas();
}

Subscription *openSubscription(FaultCell &cell, std::chrono::milliseconds expires = 0ms)
{
    Wsman::SubscriptionRequest request = Wsman::eventLogSubscription(Wsman::eventQueryList(u"Application"_s));
    request.heartbeat = 1s;
    request.expires = expires;
    return cell.session().openSubscription(request);
}

void subscribe(FaultCell &cell)
{
    passWhenOpened(cell, openSubscription(cell));
}

void pullEvents(FaultCell &cell)
{
    Subscription *subscription = openSubscription(cell);
    QObject::connect(subscription, &SessionObject::changed, &cell, [&cell, subscription] {
        if (subscription->lastSignOfLifeAt().isValid())
            cell.pass();
    });
    whenOpened(cell, subscription, [](Subscription *) {});
}

void renew(FaultCell &cell)
{
    whenOpened(cell, openSubscription(cell, subscriptionTime), [&cell](Subscription *subscription) {
        const QDateTime first = subscription->expiresAt();
        QObject::connect(
            subscription, &SessionObject::changed, &cell,
            [&cell, subscription, first] {
                if (const auto *error = subscription->lastError())
                    cell.fail(*error);
                else if (subscription->expiresAt() > first)
                    cell.pass();
            },
            Qt::QueuedConnection);
    });
}

void unsubscribe(FaultCell &cell)
{
    whenOpened(cell, openSubscription(cell), [](Subscription *subscription) { subscription->close(); });
}

void keepAlive(FaultCell &cell)
{
    Session *session = &cell.session();
    const qint64 sent = session->bytesSent();
    // An answer that it is content with changes nothing but the counters.
    QObject::connect(
        session, &SessionObject::changed, &cell,
        [&cell, session, sent] {
            if (session->state() == State::Opened && session->bytesSent() > sent)
                cell.pass();
        },
        Qt::QueuedConnection);
    cell.keepAlive(keepAliveInterval);
}

} // namespace

const QVector<FaultOperation> &FaultOperations::all()
{
    constexpr auto exchangeLimit = operationTimeout + 10s; // Client::exchangeTimeout()
    static const QVector<FaultOperation> operations{
        { .name = u"Log on (NTLM)"_s,
            .request = u"Authenticate"_s,
            .deadline = openLimit,
            .needsConnection = false,
            .begin = connectAsUser },
        { .name = u"Connect (Identify)"_s,
            .request = u"Identify"_s,
            .deadline = openLimit,
            .needsConnection = false,
            .begin = connectAsUser },
        { .name = u"Test (Identify)"_s,
            .request = u"Identify"_s,
            .deadline = openLimit,
            .needsConnection = false,
            .begin = test },
        { .name = u"Anonymous test (Identify)"_s,
            .request = u"Identify"_s,
            .deadline = openLimit,
            .needsConnection = false,
            .isAnonymous = true,
            .begin = testAnonymously },
        { .name = u"Keep-alive (Identify)"_s,
            .request = u"Identify"_s,
            .passing = 1,
            .deadline = openLimit + keepAliveInterval + 1s,
            .isContentWithAnyAnswer = true,
            .begin = keepAlive },
        { .name = u"Create shell"_s,
            .request = u"Create"_s,
            .deadline = exchangeLimit,
            .leavesSomething = true,
            .begin = createShell },
        { .name = u"Command"_s, .request = u"Command"_s, .deadline = exchangeLimit, .begin = runCommand },
        { .name = u"Receive"_s, .request = u"Receive"_s, .deadline = exchangeLimit, .begin = receive },
        { .name = u"Send"_s, .request = u"Send"_s, .deadline = exchangeLimit, .begin = sendInput },
        { .name = u"Signal (Ctrl-C)"_s,
            .request = u"Signal"_s,
            .deadline = exchangeLimit,
            .showsEffect = true,
            .begin = interrupt },
        { .name = u"Signal (terminate)"_s,
            .request = u"Signal"_s,
            .deadline = closeLimit,
            .begin = terminate },
        { .name = u"Delete shell"_s, .request = u"Delete"_s, .deadline = closeLimit, .begin = deleteShell },
        { .name = u"Disconnect (Delete)"_s,
            .request = u"Delete"_s,
            .deadline = closeLimit,
            .begin = disconnect },
        { .name = u"Enumerate"_s, .request = u"Enumerate"_s, .deadline = exchangeLimit, .begin = enumerate },
        { .name = u"Pull"_s, .request = u"Pull"_s, .deadline = exchangeLimit, .begin = pull },
        { .name = u"Release"_s, .request = u"Release"_s, .deadline = closeLimit, .begin = release },
        { .name = u"List shells (Enumerate)"_s,
            .request = u"Enumerate"_s,
            .deadline = exchangeLimit,
            .begin = listShells },
        { .name = u"Quotas (Get)"_s, .request = u"Get"_s, .deadline = exchangeLimit, .begin = readQuotas },
        { .name = u"Subscribe"_s,
            .request = u"Subscribe"_s,
            .deadline = exchangeLimit,
            .leavesSomething = true,
            .begin = subscribe },
        { .name = u"Pull of events"_s, .request = u"Pull"_s, .deadline = exchangeLimit, .begin = pullEvents },
        { .name = u"Renew"_s,
            .request = u"Renew"_s,
            .deadline = exchangeLimit + subscriptionTime,
            .begin = renew },
        { .name = u"Unsubscribe"_s,
            .request = u"Unsubscribe"_s,
            .deadline = closeLimit,
            .begin = unsubscribe },
    };
    return operations;
}
