/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "activitylog.h"
#include "connectionlist.h"
#include "credentialparts.h"
#include "connectiontable.h"
#include "democomputers.h"
#include "endpointprocess.h"
#include "heartbeat.h"
#include "hungkdc.h"
#include "journal.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "profilestore.h"
#include "session.h"
#include "settings.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

/// How long the window is deaf while computers are connected and disconnected, with one that never answers
/// among them. Prints the worst gap of each phase; it judges nothing, as machines differ.
class HeartbeatBenchmark : public QObject {
    Q_OBJECT

public:
    explicit HeartbeatBenchmark(int computers)
        : m_count(computers)
        , m_endpoint(listeners(computers))
    {
    }

    bool start()
    {
        if (!m_endpoint.start())
            return false;
        m_window.resize(1180, 760);
        m_window.show();
        QTimer::singleShot(300, this, &HeartbeatBenchmark::open);
        return true;
    }

private:
    static QJsonArray listeners(int count)
    {
        QJsonArray result;
        for (int i = 0; i < count; ++i) {
            QJsonObject listener{ { u"name"_s, u"pc%1"_s.arg(i) },
                { u"users"_s, QJsonObject{ { u"admin"_s, u"secret"_s } } } };
            if (i == 0) {
                const QJsonObject never{ { u"on"_s, u"Delete"_s }, { u"do"_s, u"hangBeforeHeaders"_s } };
                listener.insert(u"faults"_s, QJsonArray{ never });
            }
            result.append(listener);
        }
        return result;
    }

    void open()
    {
        QList<Profile> profiles;
        for (int i = 0; i < m_count; ++i) {
            Profile profile;
            profile.temporary = true;
            profile.label = u"pc%1"_s.arg(i);
            profile.endpoint.host = u"127.0.0.1"_s;
            profile.endpoint.port = m_endpoint.port(profile.label);
            profile.endpoint.user = u"admin"_s;
            profile.endpoint.allowUnencrypted = true;
            profiles.append(profile);
        }
        m_heartbeat.start();
        m_connections = m_list.add(profiles);
        for (Connection *connection : m_connections)
            connection->setCredential(Credential(u"admin"_s, u"secret"_s));
        m_window.table()->selectConnections(m_connections);
        connect(m_list.open(m_connections), &BulkRun::finished, this, &HeartbeatBenchmark::openShells);
    }

    void openShells()
    {
        report(u"connect"_s);
        m_heartbeat.start();
        for (Connection *connection : m_connections)
            connection->openShell();
        m_poll.setInterval(20);
        connect(&m_poll, &QTimer::timeout, this, [this] {
            const bool ready
                = std::all_of(m_connections.cbegin(), m_connections.cend(), [](const Connection *c) {
                      return c->currentSession()->childObjects().constFirst()->state() == State::Opened;
                  });
            if (ready) {
                m_poll.stop();
                close();
            }
        });
        m_poll.start();
    }

    void close()
    {
        report(u"open shells"_s);
        m_heartbeat.start();
        connect(m_list.close(m_connections), &BulkRun::finished, this, [this] {
            report(u"disconnect"_s);
            QCoreApplication::quit();
        });
    }

    void report(const QString &phase)
    {
        m_heartbeat.stop();
        QTextStream(stdout) << u"%1 computers, %2: %3 beats, worst one %4 ms late\n"_s.arg(m_count, 4)
                                   .arg(phase, -11)
                                   .arg(m_heartbeat.beats(), 5)
                                   .arg(m_heartbeat.worst(), 0, 'f', 1);
    }

    int m_count;
    QTemporaryDir m_folder;
    EndpointProcess m_endpoint;
    Settings m_settings{ m_folder.filePath(u"settings.ini"_s) };
    NetworkFactory m_network = makeNetworkAccess;
    ConnectionList m_list{ m_network, m_settings.timeLimits() };
    Journal m_journal{ m_list, m_folder.filePath(u"journal"_s) };
    Leftovers m_leftovers{ m_journal, m_list };
    ActivityLog m_log{ m_list };
    ProfileStore m_store{ m_folder.filePath(u"connections.json"_s) };
    DemoComputers m_demo;
    CredentialParts m_credentials{ m_list, m_folder.path() };
    MainWindow m_window{ WindowParts{ m_list, m_credentials.keeper, m_log, m_journal, m_leftovers, m_store,
        m_settings, m_demo, m_network } };
    QList<Connection *> m_connections;
    Heartbeat m_heartbeat{ 10 };
    QTimer m_poll;
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    for (const int computers : { 1, 500 }) {
        HeartbeatBenchmark benchmark(computers);
        if (!benchmark.start())
            return 1;
        QApplication::exec();
    }
    if (!KerberosRealm::isAvailable()) {
        QTextStream(stdout) << u"the package %1 is missing\n"_s.arg(KerberosRealm::missingPackage());
        return 0;
    }
    {
        HungKdcBenchmark hungKdc(32);
        if (!hungKdc.start())
            return 1;
        QApplication::exec();
    }
    // Threads that waited for the KDC are still in its library, which an orderly end would take down under
    // them.
    std::fflush(nullptr);
    std::_Exit(0);
}

#include "bench_heartbeat.moc"
