/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "client.h"
#include "identify.h"
#include "scriptedserver.h"

#include <QMetaType>
#include <QTest>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

/// The client is written against QNetworkAccessManager, so its tests run with both.
enum class Manager { OwnLanes, Qts };
Q_DECLARE_METATYPE(Manager)

/// Generous, because test machines are busy; nothing waits for it that goes well.
inline constexpr std::chrono::seconds patience{ 20 };

/// Adds the global column "manager" with a row for each; for initTestCase_data().
void addManagerRows();
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeNetwork(Manager manager);

/// Leads to that server with Basic, which is allowed over HTTP.
[[nodiscard]] Endpoint endpointOf(const ScriptedServer &server);
/// Of a port of the loopback on which nobody listens.
[[nodiscard]] Endpoint deadEndpoint();

/// One client with a network access of its own. Its user is ann, her password "secret".
class ClientFixture {
public:
    ClientFixture(Manager manager, const Endpoint &endpoint);
    ~ClientFixture();

    [[nodiscard]] Client &client() { return *m_client; }
    void deleteClient() { m_client.reset(); }

    /// Sends and waits; nothing when `done` was not called.
    template <typename T>
    std::optional<Outcome<T>> run(
        const Wsman::Operation<T> &operation, std::chrono::milliseconds timeout = patience)
    {
        std::optional<Outcome<T>> outcome;
        QObject context;
        m_client->send(
            operation, timeout, &context, [&outcome](const Outcome<T> &result) { outcome.emplace(result); });
        const bool done = QTest::qWaitFor(
            [&outcome] { return outcome.has_value(); }, int(std::chrono::milliseconds(2 * patience).count()));
        return done ? outcome : std::nullopt;
    }
    /// The error of an Identify; nothing when it went well or did not end.
    std::optional<TransportError> identifyError(std::chrono::milliseconds timeout = patience);
    /// Whether an Identify goes well.
    bool identifies();

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<Client> m_client;
};

/// A SOAP envelope; the header is left out where it is empty.
[[nodiscard]] QByteArray soapEnvelope(const QByteArray &body, const QByteArray &header = {});
[[nodiscard]] QByteArray identifyEnvelope(const QByteArray &vendor = "Vendor");
[[nodiscard]] QByteArray faultEnvelope(const QByteArray &code, const QByteArray &message);
/// 200 with an IdentifyResponse.
[[nodiscard]] QByteArray identifyAnswer();
/// The text of the first element of that name, prefix included, in a request.
[[nodiscard]] QByteArray textOf(const ReceivedRequest &request, const QByteArray &element);
