/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "runningcommand.h"

#include <map>
#include <vector>

/// The commands of all shells of one computer. A command stays until its client ends it by the terminate
/// signal or with its shell, even when its program has ended.
class CommandStore : public QObject {
    Q_OBJECT
public:
    explicit CommandStore(const ServiceClock &clock, QObject *parent = nullptr);
    ~CommandStore() override;

    RunningCommand &start(
        const QString &shellId, const QString &id, const QString &line, std::unique_ptr<Program> program);
    /// nullptr when there is none; both ids in any case.
    [[nodiscard]] RunningCommand *find(const QString &shellId, const QString &id) const;
    void remove(const QString &shellId, const QString &id);
    void removeShell(const QString &shellId);
    [[nodiscard]] std::vector<RunningCommand *> ofShell(const QString &shellId) const;
    /// Those whose program has not ended.
    [[nodiscard]] int runningIn(const QString &shellId) const;
    /// All that were started in the shell, whatever became of them: Windows goes on counting a terminated
    /// command of a text shell ([MS-WSMV] note 118).
    [[nodiscard]] int startedIn(const QString &shellId) const;
    /// Those that are not removed.
    [[nodiscard]] int openIn(const QString &shellId) const;

private:
    struct OfShell {
        std::vector<std::unique_ptr<RunningCommand>> commands;
        int started = 0;
    };

    [[nodiscard]] const OfShell *shell(const QString &shellId) const;

    const ServiceClock &m_clock;
    std::map<QString, OfShell> m_shells; ///< by id in capitals
};
