/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

// Opens and closes shells without end, so that a test can kill it in the middle of that. Takes the folder of
// the journal and the URLs of the computers; prints a line when the first shell is open.

#include "connectionfixture.h"
#include "journal.h"
#include "session.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

constexpr int shellsPerSession = 3;

/// Lets one computer be connected, be given shells, be disconnected, and that again.
class Churn : public QObject {
    Q_OBJECT

public:
    explicit Churn(Connection &connection, QObject *parent)
        : QObject(parent)
        , m_connection(connection)
    {
        connect(&m_connection, &Connection::sessionAdded, this, &Churn::follow);
        connect(&m_connection, &LiveObject::stateChanged, this, &Churn::handleState);
    }

private:
    void follow(Session *session)
    {
        connect(session, &SessionObject::childAdded, this, [this](SessionObject *child) {
            connect(child, &LiveObject::stateChanged, this, [this](State now) {
                if (now == State::Opened)
                    handleShellOpened();
            });
        });
    }

    void handleState(State now)
    {
        if (now == State::Opened) {
            m_opened = 0;
            for (int i = 0; i < shellsPerSession; ++i)
                m_connection.openShell();
        } else if (now == State::Closed) {
            m_connection.clearClosed();
            QTimer::singleShot(0, &m_connection, &Connection::open);
        } else if (now == State::Broken) {
            qFatal("%s", qPrintable(m_connection.reason()));
        }
    }

    void handleShellOpened()
    {
        ++m_opened;
        QTextStream(stdout) << "opened" << Qt::endl;
        // While the last one is still on its way, so that a Disconnect in the middle of an open comes too.
        if (m_opened == shellsPerSession - 1)
            QTimer::singleShot(0, &m_connection, &Connection::close);
    }

    Connection &m_connection;
    int m_opened = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    ConnectionFixture run;
    const Journal journal(run.list, arguments.takeFirst());
    for (const QString &address : std::as_const(arguments)) {
        const QUrl url(address);
        Profile profile;
        profile.endpoint.host = url.host();
        profile.endpoint.port = quint16(url.port());
        profile.endpoint.user = u"admin"_s;
        profile.endpoint.allowUnencrypted = true;
        Connection *connection = run.list.add(profile);
        connection->setCredential(Credential(u"admin"_s, u"secret"_s));
        new Churn(*connection, &application);
        connection->open();
    }
    return QCoreApplication::exec();
}

#include "journalvictim.moc"
