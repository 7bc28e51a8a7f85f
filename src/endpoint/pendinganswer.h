/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "httpmessage.h"
#include "soapanswer.h"

#include <QObject>

#include <functional>
#include <memory>

/// An answer that is not known yet, as that to a Receive while the command is silent. The connection that
/// waits for it owns it: with the connection it goes, and with it whatever works on it as its child.
class PendingAnswer : public QObject {
    Q_OBJECT
public:
    using Encoder = std::function<HttpAnswer(const SoapResult &)>;

    using QObject::QObject;

    /// How the outcome is put on the wire.
    void setEncoder(const Encoder &encoder) { m_encoder = encoder; }
    [[nodiscard]] const Encoder &encoder() const { return m_encoder; }
    /// Says what came of it; only the first time counts.
    void finish(const SoapResult &result);
    [[nodiscard]] bool isFinished() const { return m_result.has_value(); }
    /// Only once it is finished.
    [[nodiscard]] HttpAnswer encoded() const { return m_encoder(*m_result); }

signals:
    void finished();

private:
    Encoder m_encoder;
    std::optional<SoapResult> m_result;
};
