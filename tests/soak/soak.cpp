/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitylog.h"
#include "connectionlist.h"
#include "connectionmodel.h"
#include "descriptorlimit.h"
#include "journal.h"
#include "leftovers.h"
#include "networkaccess.h"
#include "ntlmcost.h"
#include "soakcomputers.h"
#include "soakfigures.h"
#include "soakreport.h"
#include "soakvisitor.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A shorter run judges only that its rounds end: what is under way at the moment is more than what can grow.
constexpr qint64 shortestJudged = 10 * 60; // s

TimeLimits shortLimits()
{
    TimeLimits limits;
    limits.open = limits.test = 5s;
    limits.close = 3s;
    limits.keepAlive = 2s;
    limits.reconnectTries = 2;
    limits.reconnectWithin = 4s;
    return limits;
}

} // namespace

/// The program without its window: the list of connections with all that follows it, used for as long as one
/// wishes by many visitors at once while everything goes wrong. Owns both sides.
class Soak : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::chrono::seconds length;
        int computers;
        quint32 seed;
        QString table;
    };

    explicit Soak(const Options &options)
        : m_options(options)
        , m_random(options.seed)
        , m_computers(options.computers, m_random)
    {
    }

    /// Answers what went wrong, or an empty string.
    [[nodiscard]] QString start()
    {
        if (const QString error = m_computers.start(); !error.isEmpty())
            return error;
        connect(&m_model, &QAbstractItemModel::dataChanged, this, &Soak::readRows);
        for (int i = 0; i < m_computers.count(); ++i)
            (new SoakVisitor({ m_list, m_computers, m_tally, m_random }, i, this))->start();
        every(150ms, [this] { m_computers.changeFaults(); });
        every(400ms, [this] { m_computers.advanceClock(); });
        every(20s, [this] { killOne(); });
        every(5s, [this] { cleanUp(); });
        every(m_options.length / samples, [this] { sample(); });
        every(1min, [this] { print(); });
        QTimer::singleShot(m_options.length, this, &Soak::finish);
        m_clock.start();
        return {};
    }

private:
    template <typename Work> void every(std::chrono::milliseconds interval, Work work)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, work);
        timer->start(interval);
    }

    /// As a view does with what it shows.
    void readRows(const QModelIndex &first, const QModelIndex &last)
    {
        for (int row = first.row(); row <= last.row(); ++row) {
            for (int column = first.column(); column <= last.column(); ++column)
                m_readCharacters += m_model.index(row, column).data().toString().size();
        }
    }

    void killOne()
    {
        if (m_killed >= 0)
            return;
        m_killed = m_computers.kill();
        QTimer::singleShot(2s, this, &Soak::startAgain);
    }

    void startAgain()
    {
        if (m_computers.startAgain(m_killed))
            m_killed = -1;
        else // somebody has one of its ports for a moment
            QTimer::singleShot(1s, this, &Soak::startAgain);
    }

    /// What a user does about leftovers: closes the shells, and forgets the subscriptions, which nobody can
    /// look for and which end by themselves.
    void cleanUp()
    {
        m_leftovers.clearSettled();
        QList<QUuid> shells;
        QList<QUuid> subscriptions;
        for (const Leftovers::Item &item : m_leftovers.items()) {
            const bool isShell = item.entry.kind == SessionObject::Kind::Shell;
            (isShell ? shells : subscriptions).append(item.entry.key);
        }
        m_leftovers.forget(subscriptions);
        m_leftovers.close(shells);
    }

    void sample()
    {
        const qint64 objects = m_list.findChildren<QObject *>().size();
        m_series.append(SoakSample::take(m_clock.elapsed() / 1000, m_tally.rounds, objects,
            m_computers.steadyProcesses(), foreignBytes()));
    }

    /// What the platform's NTLM has kept since the start.
    [[nodiscard]] qint64 foreignBytes() const
    {
        return (NtlmCost::credentialCount() - m_credentialsBefore) * m_credentialCost;
    }

    void print()
    {
        if (!m_series.samples().empty())
            QTextStream(stdout) << m_series.samples().back().text() << ", leftovers "
                                << m_leftovers.openCount() << ", credentials made for NTLM "
                                << NtlmCost::credentialCount() - m_credentialsBefore << Qt::endl;
    }

    void finish()
    {
        const qint64 seconds = m_clock.elapsed() / 1000;
        const QString text = SoakReport::text({ m_computers, m_tally, m_series, m_options.seed, seconds,
            NtlmCost::credentialCount() - m_credentialsBefore, m_credentialCost });
        QTextStream(stdout) << text;
        bool isWell = m_tally.stuck == 0 && m_tally.rounds > 0;
        if (seconds >= shortestJudged)
            isWell = isWell && m_series.isFlat();
        QFile file(m_options.table);
        if (!m_options.table.isEmpty()
            && (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)) {
            qWarning("%s cannot be written: %s", qPrintable(m_options.table), qPrintable(file.errorString()));
            isWell = false;
        }
        QCoreApplication::exit(isWell ? 0 : 1);
    }

    static constexpr int samples = 720;

    Options m_options;
    QRandomGenerator m_random;
    SoakComputers m_computers;
    SoakTally m_tally;
    SoakSeries m_series;
    QElapsedTimer m_clock;
    QTemporaryDir m_folder;
    TimeLimits m_limits = shortLimits();
    ConnectionList m_list{ makeNetworkAccess, m_limits };
    Journal m_journal{ m_list, m_folder.path() };
    Leftovers m_leftovers{ m_journal, m_list };
    ActivityLog m_log{ m_list };
    ConnectionModel m_model{ m_list };
    const qint64 m_credentialCost = NtlmCost::measure();
    const qint64 m_credentialsBefore = NtlmCost::credentialCount();
    qint64 m_readCharacters = 0;
    int m_killed = -1;
};

int main(int argc, char *argv[])
{
    raiseDescriptorLimit();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"seconds"_s, u"How long it runs."_s, u"number"_s, u"3600"_s });
    parser.addOption({ u"computers"_s, u"How many computers there are."_s, u"number"_s, u"200"_s });
    parser.addOption({ u"seed"_s, u"Repeats the lots of another run, as far as time lets it."_s, u"number"_s,
        QString::number(QRandomGenerator::global()->generate()) });
    parser.addOption({ u"table"_s, u"Writes what came of it there, too."_s, u"file"_s });
    parser.process(application);

    Soak soak({ std::chrono::seconds(parser.value(u"seconds"_s).toInt()),
        parser.value(u"computers"_s).toInt(), parser.value(u"seed"_s).toUInt(), parser.value(u"table"_s) });
    QTextStream(stdout) << "seed " << parser.value(u"seed"_s) << Qt::endl;
    if (const QString error = soak.start(); !error.isEmpty()) {
        qWarning("%s", qPrintable(error));
        return 2;
    }
    return QCoreApplication::exec();
}

#include "soak.moc"
