/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "comeback.h"

#include <QElapsedTimer>

/// Connects anew after a connection has broken by itself: a few tries with pauses that grow, spread over a
/// time that the user sets. The pauses differ a little between connections, so that those which broke at one
/// moment do not all come back at one moment.
class Reconnector : public Comeback {
    Q_OBJECT

public:
    /// `tries`: at least 1. `reason`: why the connection broke.
    Reconnector(int tries, std::chrono::milliseconds within, const QString &reason);

    void start() override;
    void tryNow() override;
    [[nodiscard]] bool goesOnAfter(const TransportError &error) override;
    [[nodiscard]] QString status() const override;
    [[nodiscard]] QString closingWords() const override;

    /// When the try of that number (from 1) is due, from the break on; `tries` is one at least.
    [[nodiscard]] static std::chrono::milliseconds due(
        int number, int tries, std::chrono::milliseconds within);

private:
    void scheduleNext();

    int m_tries;
    std::chrono::milliseconds m_within;
    QString m_reason;
    /// Of the try that is waited for or under way, from 1.
    int m_number = 1;
    QElapsedTimer m_clock;
    QTimer m_pause;
};
