/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "commandmessages.h"
#include "pollpace.h"
#include "remoteobject.h"

#include <QQueue>
#include <QStringDecoder>

#include <optional>

class Shell;

/// A command that runs in a shell ([MS-WSMV] 3.1.4.11 to 3.1.4.14). Owns what waits to be sent to it and the
/// decoders of its two streams; output is handed on as it comes and kept nowhere.
///
/// It is Opened while it runs and Closed when it has ended, by itself or by close(). Broken means that its
/// end is not known.
class ShellCommand : public RemoteObject {
    Q_OBJECT

public:
    enum class Stream { Output, Error };
    Q_ENUM(Stream)

    /// The shell is its parent; client and limits outlive the time while it is open.
    ShellCommand(
        Client &client, const TimeLimits &limits, Shell &shell, const Wsman::CommandOptions &options);

    void open();

    [[nodiscard]] const Wsman::CommandOptions &options() const { return m_options; }
    /// nullopt while it runs, and when the server does not tell.
    [[nodiscard]] std::optional<qint64> exitCode() const { return m_exitCode; }
    /// Characters that were handed on, of both streams.
    [[nodiscard]] qint64 outputSize() const { return m_outputSize; }
    /// Whether input can be sent: it is starting or runs, and its input was not ended.
    [[nodiscard]] bool takesInput() const;

    /// Sends bytes to its input, after all that was given before. Does nothing unless takesInput().
    void sendInput(const QByteArray &bytes);
    /// The same in UTF-8. A line ends with "\r\n".
    void sendText(const QString &text) { sendInput(text.toUtf8()); }
    /// Ends its input, after all that was given before.
    void closeInput();
    /// Ctrl-C; what the command makes of it comes as output and end.
    void interrupt();
    /// Ends it by a signal, whatever it is doing; the same as close().
    void terminate() { close(); }

    // For its shell.
    /// The shell is being deleted, and with it this: nothing is sent any more.
    void closeWithShell();
    void endWithShell(State state, const QString &reason);

Q_SIGNALS:
    /// A piece of output, decoded from UTF-8; a character is never cut in two.
    void output(ShellCommand::Stream stream, const QString &text);
    /// A Ctrl-C or input could not be delivered; the command goes on.
    void inputFailed(const TransportError &error);

protected:
    void sendClose() override;
    [[nodiscard]] bool isAlreadyClosed(const TransportError &error) const override;
    [[nodiscard]] QString unconfirmedReason() const override;

private:
    struct Input {
        QByteArray bytes;
        bool end;
    };

    [[nodiscard]] Wsman::CommandAddress address() const;
    void handleStarted(const Outcome<Wsman::CommandStarted> &outcome);
    void receive();
    void handleReceived(const Outcome<Wsman::ReceivedOutput> &outcome);
    void deliver(const Wsman::StreamChunk &chunk);
    void receiveAgain(std::chrono::milliseconds elapsed, bool broughtSomething);
    void handleDone(std::optional<qint64> exitCode);
    void handleFailure(const TransportError &error);
    void sendNextInput();

    Shell &m_shell;
    Wsman::CommandOptions m_options;
    QStringDecoder m_outputDecoder{ QStringDecoder::Utf8 };
    QStringDecoder m_errorDecoder{ QStringDecoder::Utf8 };
    QQueue<Input> m_input;
    QTimer m_pause;
    PollPace m_pace;
    std::optional<qint64> m_exitCode;
    qint64 m_outputSize = 0;
    bool m_isSendingInput = false;
    bool m_isInputEnded = false;
};
