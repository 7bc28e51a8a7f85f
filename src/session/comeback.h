/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "transporterror.h"

#include <QObject>
#include <QTimer>

/// A way by which a connection that is not open comes back without the user. Says when to open and what to
/// tell meanwhile; opening is the connection's own business. Lives as long as one such attempt.
class Comeback : public QObject {
    Q_OBJECT

public:
    /// Nothing is signalled from within.
    virtual void start() = 0;
    /// Does not wait for the next moment.
    virtual void tryNow() = 0;
    /// Opening failed. False: there is no sense in going on, closingWords() says why.
    [[nodiscard]] virtual bool goesOnAfter(const TransportError &error) = 0;
    /// One line about the present situation, translated.
    [[nodiscard]] virtual QString status() const = 0;
    /// What to say when it has come to nothing, translated; empty: the error says it all.
    [[nodiscard]] virtual QString closingWords() const = 0;

    /// Whether nobody answers, which may be different a moment later; all that is about the user, about trust
    /// or about the answer's content is not.
    [[nodiscard]] static bool meansAbsence(const TransportError &error);

Q_SIGNALS:
    /// The connection shall open now.
    void openDue();
    /// status() is another.
    void statusChanged();
    /// There will be no further try.
    void gaveUp();

protected:
    explicit Comeback(QObject *parent = nullptr);

    /// Lets status() be told every second, as it counts.
    void setCounting(bool counting);

private:
    QTimer m_ticker;
};
