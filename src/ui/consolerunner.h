/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "consolelines.h"
#include "shellcommand.h"
#include "shellmessages.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class Connection;
class Session;
class Shell;

/// Runs the commands of one console, one after another in one shell of the connection's current session.
/// Opens the shell when the first command needs it and renews it between two commands before the server has
/// counted too many operations in it. Owns neither: both belong to the session and are looked at there too.
class ConsoleRunner : public QObject {
    Q_OBJECT

public:
    enum class State {
        /// The next command opens one.
        NoShell,
        OpeningShell,
        /// A command can be run.
        Ready,
        Running,
        /// A command was told to end.
        Stopping,
    };
    Q_ENUM(State)

    explicit ConsoleRunner(Connection &connection, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isConnected() const;
    /// Whether a command was started that has not ended, or waits for its shell.
    [[nodiscard]] bool isBusy() const;
    /// Whether a line can be sent to the command that runs.
    [[nodiscard]] bool takesInput() const;
    /// Of the command that runs or ran last.
    [[nodiscard]] QString commandLine() const { return m_commandLine; }
    /// Where commands run; empty: where the service puts them.
    [[nodiscard]] QString workingDirectory() const { return m_options.workingDirectory; }
    /// How the present shell was asked for, and the next will be.
    [[nodiscard]] const Wsman::ShellOptions &options() const { return m_options; }

    /// Only while not isBusy().
    void run(const QString &commandLine);
    /// Opens a shell in the place of the present one, which is closed. Only while not isBusy().
    void openShell(const Wsman::ShellOptions &options);
    void closeShell();

    /// Without its line end.
    void sendLine(const QString &line);
    void endInput();
    /// Ctrl-C; a second one ends the command whatever it is doing.
    void interrupt();
    void stop();

Q_SIGNALS:
    void output(ConsoleLine::Kind kind, const QString &piece);
    /// A line to be shown, translated where it is this program that speaks.
    void line(ConsoleLine::Kind kind, const QString &text);
    void stateChanged();

private:
    void setState(State state);
    [[nodiscard]] Session *openSession() const;
    void follow(Shell *shell);
    void start();
    void handleShellState();
    void handleCommandState();
    void tellShellEnd(const Shell &shell);
    void tellCommandEnd(const ShellCommand &command);
    void adviseAboutBuiltIns();

    Connection &m_connection;
    Wsman::ShellOptions m_options;
    QPointer<Shell> m_shell;
    QPointer<ShellCommand> m_command;
    State m_state = State::NoShell;
    QString m_commandLine;
    bool m_isWaitingForShell = false;
    bool m_isInterrupted = false;
    QElapsedTimer m_clock;
};
