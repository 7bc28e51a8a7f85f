/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "remoteshells.h"

#include <QList>
#include <QString>

/// How much of one quota is used, ready to be shown. A value, so that no widget is needed to test it.
struct QuotaReading {
    enum class Level {
        /// The limit is not known.
        Unknown,
        Unlimited,
        Well,
        /// From 80 percent on.
        Near,
        /// Nothing more can be opened.
        Full,
    };

    /// Of what, "Shells of this user".
    QString caption;
    int used = 0;
    Level level = Level::Unknown;
    /// Only where level is Well, Near or Full.
    quint64 limit = 0;
    /// What the quota is called at the server, and why it is not known.
    QString explanation{};

    /// "3 of 30", "31 of 30, full", "3 of unlimited", "3 of unknown".
    [[nodiscard]] QString text() const;
    /// 0 to 1; 0 where there is no limit.
    [[nodiscard]] double share() const;

    /// What is known of a computer: shells of this user, users, and the same for PowerShell's plug-in.
    [[nodiscard]] static QList<QuotaReading> of(const RemoteShells &shells);
};
