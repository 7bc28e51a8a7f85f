/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "networkaccess.h"
#include "activitylog.h"
#include "connectionlist.h"
#include "connectiontable.h"
#include "democomputers.h"
#include "credentialparts.h"
#include "endpointprocess.h"
#include "heartbeat.h"
#include "kerberosrealm.h"
#include "journal.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "profilestore.h"
#include "settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

/// How long the window is deaf while computers wait for a KDC that takes the connection and never answers,
/// and how long a Disconnect takes then. Prints figures and judges nothing. Not more
/// computers than are opened at once.
class HungKdcBenchmark : public QObject {
    Q_OBJECT

public:
    explicit HungKdcBenchmark(int computers)
        : m_count(computers)
    {
    }

    bool start()
    {
        if (!m_realm.start() || !m_realm.addPrincipal(m_user, m_password) || !m_endpoint.start())
            return false;
        m_realm.useInThisProcess();
        m_realm.hang();
        m_window.resize(1180, 760);
        m_window.show();
        QTimer::singleShot(300, this, &HungKdcBenchmark::open);
        return true;
    }

private:
    void open()
    {
        QList<Profile> profiles;
        for (int i = 0; i < m_count; ++i) {
            Profile profile;
            profile.temporary = true;
            profile.label = QStringLiteral("pc%1").arg(i);
            profile.endpoint.host = QStringLiteral("localhost");
            profile.endpoint.path = QStringLiteral("wsman%1").arg(i); // a row of its own for each
            profile.endpoint.port = m_endpoint.port(QStringLiteral("web01"));
            profile.endpoint.authentication = Authentication::Kerberos;
            profile.endpoint.user = m_user + u'@' + m_realm.name();
            profiles.append(profile);
        }
        m_heartbeat.start();
        m_connections = m_list.add(profiles);
        for (Connection *connection : m_connections)
            connection->setCredential(Credential(connection->profile().endpoint.user, m_password));
        m_window.table()->selectConnections(m_connections);
        m_list.open(m_connections);
        QTimer::singleShot(2000, this, &HungKdcBenchmark::close);
    }

    void close()
    {
        report(QStringLiteral("KDC hangs"));
        m_heartbeat.start();
        m_clock.start();
        connect(m_list.close(m_connections), &BulkRun::finished, this, [this] {
            QTextStream(stdout) << QStringLiteral("disconnected after %1 ms\n").arg(m_clock.elapsed());
            // What comes late from the event loop counts too.
            QTimer::singleShot(200, this, [this] {
                report(QStringLiteral("disconnect"));
                QCoreApplication::quit();
            });
        });
    }

    void report(const QString &phase)
    {
        m_heartbeat.stop();
        QTextStream(stdout) << QStringLiteral("%1 computers, %2: %3 beats, worst one %4 ms late\n")
                                   .arg(m_count, 4)
                                   .arg(phase, -11)
                                   .arg(m_heartbeat.beats(), 5)
                                   .arg(m_heartbeat.worst(), 0, 'f', 1);
    }

    int m_count;
    QString m_user = QStringLiteral("ada");
    QString m_password = QStringLiteral("right");
    QTemporaryDir m_folder;
    KerberosRealm m_realm;
    EndpointProcess m_endpoint{ QJsonArray{
        QJsonObject{ { QStringLiteral("name"), QStringLiteral("web01") } } } };
    Settings m_settings{ m_folder.filePath(QStringLiteral("settings.ini")) };
    NetworkFactory m_network = makeNetworkAccess;
    ConnectionList m_list{ m_network, m_settings.timeLimits() };
    Journal m_journal{ m_list, m_folder.filePath(QStringLiteral("journal")) };
    Leftovers m_leftovers{ m_journal, m_list };
    ActivityLog m_log{ m_list };
    ProfileStore m_store{ m_folder.filePath(QStringLiteral("connections.json")) };
    DemoComputers m_demo;
    CredentialParts m_credentials{ m_list, m_folder.path() };
    MainWindow m_window{ WindowParts{ m_list, m_credentials.keeper, m_log, m_journal, m_leftovers, m_store,
        m_settings, m_demo, m_network } };
    QList<Connection *> m_connections;
    Heartbeat m_heartbeat{ 10 };
    QElapsedTimer m_clock;
};
