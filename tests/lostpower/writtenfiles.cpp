/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "writtenfiles.h"

#include "connectionlist.h"
#include "journal.h"
#include "networkaccess.h"
#include "profilestore.h"
#include "settings.h"

#include <QFile>
#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QUuid keySpace(u"8d0f1d3e-7a43-4f0b-9c61-2f6f7f0f5a10"_s);

// Some pages of a file, and another number of them in each generation.
int profileCount(int generation)
{
    return 20 + generation % 30;
}

QByteArray someLayout(int generation)
{
    return QByteArray(6000 + generation % 3000, char('a' + generation % 26));
}

int throttleOf(int generation)
{
    return 1 + generation % Settings::maximumThrottle;
}

} // namespace

WrittenFiles::WrittenFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString WrittenFiles::profileFile() const
{
    return m_folder + u"/computers.json"_s;
}

QString WrittenFiles::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString WrittenFiles::journalFolder() const
{
    return m_folder + u"/journal"_s;
}

QString WrittenFiles::writeProfiles(int generation) const
{
    QList<Profile> profiles;
    for (int i = 0; i < profileCount(generation); ++i) {
        Profile profile;
        profile.label = QString::number(generation);
        profile.endpoint.host = u"pc%1.example.com"_s.arg(i);
        profiles.append(profile);
    }
    ProfileStore store(profileFile());
    return store.save(profiles);
}

WrittenFiles::Found WrittenFiles::readProfiles() const
{
    ProfileStore store(profileFile());
    const ProfileStore::Loaded loaded = store.load();
    if (!loaded.warning.isEmpty())
        return { {}, loaded.warning };
    if (loaded.profiles.isEmpty())
        return { {}, u"there are no profiles"_s };
    const QString label = loaded.profiles.constFirst().label;
    const int generation = label.toInt();
    const bool isWhole = loaded.profiles.size() == profileCount(generation)
        && std::all_of(loaded.profiles.cbegin(), loaded.profiles.cend(),
            [&label](const Profile &profile) { return profile.label == label; });
    if (!isWhole)
        return { {}, u"the profiles are a mixture"_s };
    return { generation, {} };
}

void WrittenFiles::writeSettings(int generation) const
{
    Settings settings(settingsFile());
    settings.setThrottle(throttleOf(generation));
    settings.setConnectChoices({ Scheme::Https, Authentication::Negotiate, QString::number(generation) });
    settings.setLayout(Settings::Layout::Splitter, someLayout(generation));
    settings.setPageLayout(u"last"_s, QByteArray::number(generation));
}

WrittenFiles::Found WrittenFiles::readSettings() const
{
    if (!QFile::exists(settingsFile()))
        return { {}, u"there are no settings"_s };
    const Settings settings(settingsFile());
    bool isNumber = false;
    const int generation = settings.connectChoices().user.toInt(&isNumber);
    const bool isWhole = isNumber && settings.throttle() == throttleOf(generation)
        && settings.layout(Settings::Layout::Splitter) == someLayout(generation)
        && settings.pageLayout(u"last"_s) == QByteArray::number(generation);
    if (!isWhole)
        return { {}, u"the settings are a mixture"_s };
    return { generation, {} };
}

JournalEntry WrittenFiles::entry(int generation)
{
    JournalEntry entry;
    entry.key = QUuid::createUuidV5(keySpace, QByteArray::number(generation));
    entry.profile.label = QString::number(generation);
    entry.profile.endpoint.host = u"pc.example.com"_s;
    entry.resourceUri = u"http://schemas.microsoft.com/wbem/wsman/1/windows/shell/cmd"_s;
    entry.openedAt = QDateTime::currentDateTimeUtc();
    return entry;
}

WrittenFiles::Leftovers WrittenFiles::takeJournal() const
{
    const TimeLimits limits;
    ConnectionList list(makeNetworkAccess, limits);
    Journal journal(list, journalFolder());
    Leftovers found{ {}, journal.warning() };
    const QList<JournalEntry> left = journal.leftovers();
    for (const JournalEntry &entry : left) {
        const int generation = entry.profile.label.toInt();
        if (entry.key != WrittenFiles::entry(generation).key || found.generations.contains(generation))
            found.error = u"the journal holds what nobody has written"_s;
        found.generations.insert(generation);
        journal.resolve(entry.key);
    }
    return found;
}
