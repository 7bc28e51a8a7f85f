/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QHash>
#include <QString>

class QAction;

/// Actions that say in their tooltip and status tip what they do, or, while they are disabled, why they are.
/// Keeps what the actions say of themselves.
class ExplainedActions {
public:
    /// Takes over the status tip of the action as what it does.
    void add(QAction *action);
    /// `why`: the reason to disable it, translated; empty: it is enabled. `effect`: what it does at this
    /// moment, where that is not what it does otherwise.
    void setUnavailable(QAction *action, const QString &why, const QString &effect = {});

private:
    QHash<const QAction *, QString> m_descriptions;
};
