/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QUrl>

/// A wsman-endpoint that lives as long as this object: computers for a test, in a process of their own.
///
/// \code
/// EndpointProcess endpoint({QJsonObject{{u"name"_s, u"web01"_s}, {u"delayMs"_s, 100}}});
/// QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
/// client.post(endpoint.url(u"web01"_s), …);
/// QCOMPARE(endpoint.shellCount(), 0);
/// \endcode
class EndpointProcess {
public:
    /// The listeners, as the configuration of wsman-endpoint has them; only "name" is needed in each.
    explicit EndpointProcess(const QJsonArray &listeners);
    ~EndpointProcess();
    EndpointProcess(const EndpointProcess &) = delete;
    EndpointProcess &operator=(const EndpointProcess &) = delete;

    /// The path of the executable.
    [[nodiscard]] static QString program();

    /// Adds variables to the environment of the process, before start(); may be called several times.
    void setEnvironment(const QMap<QString, QString> &variables);

    /// Starts the process and waits until all ports are open. False: see errorString().
    [[nodiscard]] bool start();
    [[nodiscard]] QString errorString() const { return m_error; }

    /// "http://127.0.0.1:40123/wsman"; invalid for a name that is not among the listeners, as 0 and empty
    /// below.
    [[nodiscard]] QUrl url(const QString &name) const;
    [[nodiscard]] quint16 port(const QString &name) const;
    /// Hexadecimal, in small letters; empty without TLS.
    [[nodiscard]] QByteArray certificateSha256(const QString &name) const;

    /// Sends a command, e.g. {"command": "status"}, and waits for its answer; empty when none comes in time.
    [[nodiscard]] QJsonObject command(const QJsonObject &command);

    /// Sends a command and waits for nothing; its answer is thrown away.
    void tell(const QJsonObject &command);

    // The commands that most tests need.
    [[nodiscard]] QJsonObject status();
    /// How many shells clients have opened on all listeners and not closed.
    [[nodiscard]] int shellCount();
    /// How many requests of that kind came, e.g. "Delete".
    [[nodiscard]] int requestCount(const QString &kind);
    /// Replaces the fault plan of a listener. False when it is not accepted.
    bool setFaults(const QString &listener, const QJsonArray &faults);
    /// Opens or closes the port of a listener.
    bool setAccepting(const QString &listener, bool accept);
    /// Gives a listener another certificate; certificateSha256() is then that of the new one.
    bool renewCertificate(const QString &listener);
    bool dropConnections(const QString &listener);
    /// Puts the clock of a listener forward, so that idle time-outs and timers pass at once.
    bool advanceClock(const QString &listener, int seconds);
    /// Opens shells that somebody else is supposed to have opened.
    bool openShells(const QString &listener, const QJsonArray &shells);
    /// Changes some quotas of a listener.
    bool setQuotas(const QString &listener, const QJsonObject &quotas);
    /// "owners", "requests" and "sessions" of a listener.
    [[nodiscard]] QJsonObject statistics(const QString &listener);
    /// "headers" and "body" of the last request that came to a listener.
    [[nodiscard]] QJsonObject lastRequest(const QString &listener);

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    void write(const QJsonObject &object);
    [[nodiscard]] QJsonObject readObject();
    bool succeeds(const QString &command, const QString &listener, QJsonObject arguments = {});

    QProcess m_process;
    QJsonArray m_configuration;
    QHash<QString, QJsonObject> m_listeners; ///< as the process described them
    QString m_error;
    int m_lastId = 0;
};
