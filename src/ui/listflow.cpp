/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "listflow.h"

#include "connectflow.h"
#include "connectionlist.h"
#include "connectionlistfile.h"
#include "displaytext.h"
#include "importdialog.h"
#include "messagearea.h"
#include "messagebar.h"
#include "poolwork.h"
#include "settings.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using Topic = MessageArea::Topic;
using Kind = InlineMessage::Kind;

namespace {

constexpr qsizetype longestName = 80;

bool canExport(const Connection *connection)
{
    return !connection->isLocalComputer() && !connection->profile().temporary;
}

QList<Profile> exportable(const QList<Connection *> &connections)
{
    QList<Profile> profiles;
    for (const Connection *connection : connections) {
        if (canExport(connection))
            profiles.append(connection->profile());
    }
    return profiles;
}

QString shownName(const QString &fileName)
{
    return clipped(safeLine(QFileInfo(fileName).fileName()), longestName);
}

} // namespace

ListFlow::ListFlow(ConnectionList &list, ConnectFlow &connectFlow, Settings &settings, MessageArea &messages,
    QWidget &window)
    : QObject(&window)
    , m_list(list)
    , m_connectFlow(connectFlow)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString ListFlow::whyNotExport() const
{
    const auto &all = m_list.connections();
    if (std::any_of(all.cbegin(), all.cend(), canExport))
        return {};
    return tr(
        "There is no computer to export. This computer and those of the demo are not exported; connect to "
        "another one first.");
}

QString ListFlow::exportEffect(const QList<Connection *> &selected) const
{
    const auto count = int(std::count_if(selected.cbegin(), selected.cend(), canExport));
    return count > 0 ? tr("Writes the %Ln selected computer(s) to a file, without passwords.", nullptr, count)
                     : tr("Writes all computers of the list to a file, without passwords.");
}

void ListFlow::chooseExport(const QList<Connection *> &selected)
{
    QList<Profile> profiles = exportable(selected);
    const bool isSelection = !profiles.isEmpty();
    if (!isSelection)
        profiles = m_list.profiles();
    if (profiles.isEmpty())
        return;
    const auto count = int(profiles.size());
    auto *dialog = new QFileDialog(&m_window,
        isSelection ? tr("Export %Ln Selected Computer(s)", nullptr, count)
                    : tr("Export All %Ln Computer(s)", nullptr, count));
    dialog->setObjectName(u"exportListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("List of computers (*.wsmanlist)"), tr("Table for a spreadsheet (*.csv)") });
    dialog->setDefaultSuffix(ConnectionListFile::suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : QString(ConnectionListFile::suffix));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, profiles](const QString &fileName) { exportTo(fileName, profiles); });
    dialog->open();
}

void ListFlow::exportTo(const QString &fileName, const QList<Profile> &profiles)
{
    const QString problem = ConnectionListFile::write(fileName, profiles);
    if (!problem.isEmpty()) {
        //: %1: the name of a file, %2: what the system says.
        showProblem(
            tr("%1 could not be written: %2. Choose another place.").arg(shownName(fileName), problem));
        return;
    }
    //: %1: the name of a file
    m_messages.show(Topic::Lists, Kind::Success,
        tr("%Ln computer(s) written to %1, without passwords and trusted certificates.", nullptr,
            int(profiles.size()))
            .arg(shownName(fileName)));
}

void ListFlow::chooseImport()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import Connections"));
    dialog->setObjectName(u"importListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Lists of computers (*.wsmanlist *.csv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, &ListFlow::importFiles);
    dialog->open();
}

void ListFlow::importFiles(const QStringList &fileNames)
{
    if (fileNames.isEmpty())
        return;
    const Settings::ConnectChoices choices = m_settings.connectChoices();
    Endpoint defaults;
    defaults.scheme = choices.scheme;
    defaults.user = choices.user;
    defaults.setAuthentication(choices.authentication);
    const auto read = [fileNames, defaults] {
        QList<Reading> readings;
        for (const QString &fileName : fileNames)
            readings.append(ConnectionListFile::read(fileName, defaults));
        return readings;
    };
    PoolWork::start(
        this, read, [this, fileNames](const QList<Reading> &readings) { preview(fileNames, readings); });
}

void ListFlow::preview(const QStringList &fileNames, const QList<Reading> &readings)
{
    QList<ImportedList> files;
    QStringList failures;
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const Reading &reading = readings.at(i);
        ImportedList unreadable;
        unreadable.fileName = QFileInfo(fileNames.at(i)).fileName();
        if (!reading) {
            failures.append(reading.error());
            unreadable.problems.append({ 0, unreadable.fileName, reading.error() });
        }
        files.append(reading ? *reading : unreadable);
    }
    if (failures.size() == readings.size()) {
        showProblem(failures.join(u'\n'));
        return;
    }
    m_messages.clear(Topic::Lists);
    auto *dialog = new ImportDialog(files, m_list, m_settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->profiles(), dialog->connectsNow()); });
    dialog->open();
}

void ListFlow::add(const QList<Profile> &profiles, bool connectsNow)
{
    QList<Profile> fresh;
    // What came into the list meanwhile keeps its settings.
    std::copy_if(profiles.cbegin(), profiles.cend(), std::back_inserter(fresh),
        [this](const Profile &profile) { return !m_list.find(profile.endpoint.key()); });
    if (fresh.isEmpty())
        return;
    const QList<Connection *> connections = m_list.add(fresh);
    Q_EMIT added(connections);
    MessageBar *bar = m_messages.show(Topic::Lists, Kind::Information,
        tr("Added %Ln computer(s).", nullptr, int(connections.size())), tr("&Undo"));
    connect(bar, &MessageBar::activated, this,
        [this, all = QList<QPointer<Connection>>(connections.cbegin(), connections.cend())] {
            QList<Connection *> present;
            std::copy_if(all.cbegin(), all.cend(), std::back_inserter(present),
                [](const auto &connection) { return connection && !connection->isOpen(); });
            if (present.isEmpty())
                showProblem(tr("None of them was removed, as they are connected. Disconnect them first."));
            else
                Q_EMIT removalRequested(present);
        });
    if (connectsNow)
        m_connectFlow.open(connections);
}

void ListFlow::showProblem(const QString &text)
{
    m_messages.show(Topic::Lists, Kind::Error, safeDisplay(text));
}

QStringList ListFlow::filesIn(const QMimeData *data)
{
    QStringList fileNames;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            fileNames.append(url.toLocalFile());
    }
    return fileNames;
}

bool ListFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    // All three are drop events; a move is one that was accepted as it entered.
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList fileNames = filesIn(drop->mimeData());
    if (fileNames.isEmpty())
        return QObject::eventFilter(watched, event);
    // Never a move, after which the file would be gone from where it was.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        importFiles(fileNames);
    return true;
}
