/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "shellstore.h"

#include <QHash>
#include <QTimer>

/// The enumerations that clients have begun and not finished (WS-Enumeration 3); each works on the shells as
/// they were at its start, and ends when nobody pulls for EnumerationTimeoutms.
class Enumerations : public QObject {
    Q_OBJECT
public:
    explicit Enumerations(QObject *parent = nullptr);

    struct Page {
        QVector<Shell> shells;
        /// To be given to the next pull; empty when this was the last page.
        QString context;
    };

    /// Keeps the shells under a context of their own, which it answers.
    [[nodiscard]] QString begin(const QVector<Shell> &shells);
    [[nodiscard]] bool contains(const QString &context) const { return m_open.contains(context); }
    /// The next shells, at most `count`; only for a context that is contained.
    [[nodiscard]] Page pull(const QString &context, int count);
    /// False when there is none.
    bool release(const QString &context) { return m_open.remove(context); }

private:
    struct Open {
        QVector<Shell> rest;
        QDateTime lastUsed;
    };

    void endUnused();

    QHash<QString, Open> m_open;
    QTimer m_endTimer;
};
