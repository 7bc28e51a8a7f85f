/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "eventmessages.h"

/// What the user fills in to subscribe to an event log, and what it means. A value, so that what is asked of
/// a server is tested without a dialog.
struct SubscriptionInput {
    QString channel = QStringLiteral("Application");
    /// The least important level that is delivered, 1 (critical) to 5 (verbose); 0: all.
    int highestLevel = 0;
    /// XPath of the event log, in place of the level; or a whole QueryList, in place of the channel too.
    /// Empty: neither.
    QString query;
    /// Zero: none.
    std::chrono::seconds heartbeat{ 60 };
    /// Whether the events that are in the log already come first.
    bool fromOldest = false;

    /// Why it cannot be sent and what to do about it, translated; empty: it can.
    [[nodiscard]] QString problem() const;
    /// Of use when there is no problem().
    [[nodiscard]] Wsman::SubscriptionRequest request() const;
};
