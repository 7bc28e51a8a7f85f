/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "dispatcher.h"
#include "endpointconfig.h"
#include "requestcounts.h"
#include "requesthandler.h"

/// One computer that the service plays, apart from its port: who may ask, what is answered, which faults are
/// planned, and what was asked last.
class ServedComputer final : public RequestHandler {
public:
    ServedComputer(const ListenerConfig &config, Statistics &statistics);

    void setFaults(const QVector<FaultRule> &rules) { m_faults = FaultPlan(rules); }
    /// The address under which it is reached, for the endpoint references that it gives out.
    void setServiceUrl(const QString &url) { m_serviceUrl = url; }
    [[nodiscard]] Dispatcher &dispatcher() { return m_dispatcher; }
    [[nodiscard]] const Dispatcher &dispatcher() const { return m_dispatcher; }
    [[nodiscard]] const RequestCounts &requestCounts() const { return m_counts; }
    [[nodiscard]] const HttpRequest &lastRequest() const { return m_lastRequest; }

    [[nodiscard]] std::unique_ptr<Authenticator> newAuthenticator(const TlsPeer &peer) const override;
    [[nodiscard]] Treatment handle(
        const HttpRequest &request, Authenticator &authenticator, const QString &clientIp) override;

private:
    /// A request with all that is known about it before it is carried out.
    struct Incoming {
        HttpRequest request; ///< opened, where it was sealed
        Result<RequestEnvelope, QString> envelope;
        Authenticator::Outcome who;
        QString clientIp;
        /// What seals the answer; nullptr where the request was not sealed.
        SealedTransport *transport = nullptr;
        /// Why the request cannot be opened; empty when it could, or was not sealed.
        QString sealError;

        [[nodiscard]] RequestKind kind() const;
        /// Whether it carries a token of Negotiate or Kerberos and nothing else.
        [[nodiscard]] bool isOnlyToken() const;
    };

    [[nodiscard]] Incoming receive(
        const HttpRequest &request, Authenticator &authenticator, const QString &clientIp) const;
    [[nodiscard]] bool isAnonymousIdentify(const Incoming &incoming) const;
    [[nodiscard]] bool isRefusedAsPlainText(const Incoming &incoming, Authenticator &authenticator) const;
    [[nodiscard]] HttpAnswer answer(
        const Incoming &incoming, Authenticator &authenticator, std::optional<Misbehaviour> misbehaviour);
    [[nodiscard]] HttpAnswer answerKnownUser(
        const Incoming &incoming, Authenticator &authenticator, std::optional<Misbehaviour> misbehaviour);
    [[nodiscard]] HttpAnswer perform(
        const RequestEnvelope &envelope, const Caller &caller, std::optional<Misbehaviour> misbehaviour);

    ListenerConfig m_config;
    Statistics &m_statistics;
    Dispatcher m_dispatcher;
    FaultPlan m_faults;
    RequestCounts m_counts;
    HttpRequest m_lastRequest;
    QString m_serviceUrl;
};
