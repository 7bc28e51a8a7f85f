/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "securitystep.h"

#include <QCoreApplication>
#include <QMutex>

#include <optional>
#include <system_error>
#include <thread>
#include <utility>

/// Where the thread finds whoever still waits for it. Outlives both.
struct SecurityStep::Receiver {
    QMutex mutex;
    SecurityStep *step; ///< nullptr: nobody waits any more
    std::optional<Token> token;

    void deliver(Token made)
    {
        const QMutexLocker locker(&mutex);
        if (!step)
            return;
        token = std::move(made);
        // Through the event loop of the step's thread; what is on its way when the step goes, goes with it.
        QCoreApplication::postEvent(step, new QEvent(QEvent::User));
    }
    Token take()
    {
        const QMutexLocker locker(&mutex);
        return *std::exchange(token, std::nullopt);
    }
};

SecurityStep::SecurityStep(QObject *parent)
    : QObject(parent)
    , m_receiver(std::make_shared<Receiver>())
{
    m_receiver->step = this;
}

SecurityStep::~SecurityStep()
{
    const QMutexLocker locker(&m_receiver->mutex);
    m_receiver->step = nullptr;
}

void SecurityStep::start(const std::shared_ptr<SecurityContext> &context, const QByteArray &token)
{
    if (!context->mayBlock()) {
        m_receiver->deliver(context->step(token));
        return;
    }
    try {
        std::thread([receiver = m_receiver, context, token] {
            receiver->deliver(context->step(token));
        }).detach();
    } catch (const std::system_error &error) {
        m_receiver->deliver(Failure{
            SecurityFailure{ SecurityFailure::Reason::Other, QString::fromLocal8Bit(error.what()), {} } });
    }
}

void SecurityStep::customEvent(QEvent *)
{
    Q_EMIT finished(m_receiver->take());
}
