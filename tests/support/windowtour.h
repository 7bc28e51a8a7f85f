/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpoint.h"
#include "endpointprocess.h"
#include "program.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// Shows every window of the program in those of its states that differ in what can be read, one after the
/// other, so that tests can look at them. Owns the program, and the computers that it connects to. Speaks the
/// language that is installed when it is made.
class WindowTour {
public:
    /// Looks at a window that is shown and laid out.
    using Look = std::function<void(QWidget &window)>;

    WindowTour();
    ~WindowTour();

    /// The names of the parts of the tour.
    [[nodiscard]] static QList<QByteArray> parts();
    /// A window with tabs is looked at once with each of them. False where a state was not reached.
    [[nodiscard]] bool show(const QByteArray &part, const Look &look);

    [[nodiscard]] Program &program() { return *m_program; }

private:
    using Part = bool (WindowTour::*)();
    static const QList<std::pair<QByteArray, Part>> &table();

    [[nodiscard]] bool emptyWindow();
    [[nodiscard]] bool selectedComputer();
    [[nodiscard]] bool brokenComputer();
    [[nodiscard]] bool missingPassword();
    [[nodiscard]] bool openedComputer();
    [[nodiscard]] bool connectDialogs();
    [[nodiscard]] bool editDialog();
    [[nodiscard]] bool credentialDialogs();
    [[nodiscard]] bool otherDialogs();
    [[nodiscard]] bool resultWindows();
    [[nodiscard]] bool questions();

    Connection *add(Authentication authentication, const QString &user = QStringLiteral("admin"));
    /// A computer that answers; nullptr where it cannot be connected.
    Connection *open();
    void lookAt(QWidget &window);
    /// Shows a dialog, looks at it, and hides it.
    void lookAtDialog(QWidget &dialog);

    QTemporaryDir m_folder;
    QTcpServer m_server;
    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<Program> m_program;
    Look m_look;
};
