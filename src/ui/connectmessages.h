/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "connectinput.h"

class InlineMessage;

namespace Ui {
class ConnectDialog;
}

/// Says below each field of the connect dialog what ConnectInput has to say of it. Apart from the dialog,
/// which does the asking, so that all the sentences stand at one place.
class ConnectMessages {
    Q_DECLARE_TR_FUNCTIONS(ConnectMessages)

public:
    explicit ConnectMessages(Ui::ConnectDialog &ui);

    /// `problems` as `input` has them now.
    void show(const ConnectInput &input, const ConnectInput::Problems &problems);

private:
    void showHosts(const ConnectInput &input, const ConnectInput::Problem *problem);
    void showProblem(InlineMessage *message, const ConnectInput::Problem *problem);
    void showConsent(bool isNeeded, const ConnectInput::Problem *problem);
    void showAuthentication(const ConnectInput &input, const ConnectInput::Problem *problem);

    Ui::ConnectDialog &m_ui;
};
