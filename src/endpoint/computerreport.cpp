/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "computerreport.h"

#include "servedcomputer.h"

using namespace Qt::StringLiterals;

namespace {

/// What one owner has open.
struct Holdings {
    int shells = 0;
    int foreignShells = 0;
    int commands = 0;
    int runningCommands = 0;
    int enumerations = 0;
    int subscriptions = 0;

    [[nodiscard]] QJsonObject toJson() const
    {
        return {
            { u"shells"_s, shells },
            { u"foreignShells"_s, foreignShells },
            { u"commands"_s, commands },
            { u"runningCommands"_s, runningCommands },
            { u"enumerations"_s, enumerations },
            { u"subscriptions"_s, subscriptions },
        };
    }
};

QMap<QString, Holdings> holdingsOf(const Dispatcher &dispatcher)
{
    QMap<QString, Holdings> all;
    for (const Shell &shell : dispatcher.shells().shells()) {
        Holdings &holdings = all[shell.owner];
        ++(shell.foreign ? holdings.foreignShells : holdings.shells);
        holdings.commands += dispatcher.commands().openIn(shell.id);
        holdings.runningCommands += dispatcher.commands().runningIn(shell.id);
    }
    const QHash<QString, int> enumerations = dispatcher.enumerations().countsByOwner();
    for (auto it = enumerations.begin(); it != enumerations.end(); ++it)
        all[it.key()].enumerations = it.value();
    const QHash<QString, int> subscriptions = dispatcher.subscriptions().countsByOwner();
    for (auto it = subscriptions.begin(); it != subscriptions.end(); ++it)
        all[it.key()].subscriptions = it.value();
    return all;
}

} // namespace

QJsonObject computerReport(const ServedComputer &computer)
{
    QJsonObject owners;
    const QMap<QString, Holdings> holdings = holdingsOf(computer.dispatcher());
    for (auto it = holdings.begin(); it != holdings.end(); ++it)
        owners.insert(it.key(), it.value().toJson());
    return {
        { u"owners"_s, owners },
        { u"requests"_s, computer.requestCounts().total() },
        { u"sessions"_s, computer.requestCounts().bySession() },
    };
}
