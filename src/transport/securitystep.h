/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "securitycontext.h"

#include <QObject>

#include <memory>

/// One step of a security context, which, where it may block, is done in a thread of its own that nobody ever
/// waits for: a KDC that does not answer holds it for half a minute, and neither a closed connection nor the
/// end of the program may. A pool would wait for its threads at the end, and be full of hung ones before.
/// Owns its share of what the thread works on; without this object the result goes nowhere.
class SecurityStep final : public QObject {
    Q_OBJECT

public:
    using Token = Result<QByteArray, SecurityFailure>;

    explicit SecurityStep(QObject *parent);
    ~SecurityStep() override;

    /// Once. finished() follows through the event loop. The context must not be used until then.
    void start(const std::shared_ptr<SecurityContext> &context, const QByteArray &token);

Q_SIGNALS:
    void finished(const SecurityStep::Token &token);

protected:
    /// The token is there.
    void customEvent(QEvent *event) override;

private:
    struct Receiver;

    std::shared_ptr<Receiver> m_receiver;
};
