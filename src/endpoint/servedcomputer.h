/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "dispatcher.h"
#include "endpointconfig.h"
#include "requesthandler.h"

/// One computer that the service plays, apart from its port: who may ask, what is answered, which faults are
/// planned, and what was asked last.
class ServedComputer final : public RequestHandler {
public:
    ServedComputer(const ListenerConfig &config, Statistics &statistics);

    void setFaults(const QVector<FaultRule> &rules) { m_faults = FaultPlan(rules); }
    /// The address under which it is reached, for the endpoint references that it gives out.
    void setServiceUrl(const QString &url) { m_serviceUrl = url; }
    [[nodiscard]] const ShellStore &shells() const { return m_dispatcher.shells(); }
    [[nodiscard]] const HttpRequest &lastRequest() const { return m_lastRequest; }

    [[nodiscard]] std::unique_ptr<Authenticator> newAuthenticator() const override;
    [[nodiscard]] Treatment handle(
        const HttpRequest &request, Authenticator &authenticator, const QString &clientIp) override;

private:
    using Envelope = Result<RequestEnvelope, QString>;

    [[nodiscard]] bool isAnonymousIdentify(const HttpRequest &request, const Envelope &envelope) const;
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request, const Envelope &envelope,
        Authenticator &authenticator, const QString &clientIp, std::optional<Misbehaviour> misbehaviour);
    [[nodiscard]] HttpAnswer perform(
        const RequestEnvelope &envelope, const Caller &caller, std::optional<Misbehaviour> misbehaviour);

    ListenerConfig m_config;
    Statistics &m_statistics;
    Dispatcher m_dispatcher;
    FaultPlan m_faults;
    HttpRequest m_lastRequest;
    QString m_serviceUrl;
};
