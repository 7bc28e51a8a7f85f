/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "networkaccess.h"
#include "activitylog.h"
#include "connectionlist.h"
#include "credentialkeeper.h"
#include "credentialsets.h"
#include "credentialsetstore.h"
#include "democomputers.h"
#include "demotour.h"
#include "descriptorlimit.h"
#include "journal.h"
#include "languages.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "plaindescriptions.h"
#include "profilestore.h"
#include "readablepalette.h"
#include "readablestyle.h"
#include "settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Options {
    bool startDemo = false;
    /// Where the pictures of the tour go; empty: no tour.
    QString tourFolder;
    /// Lists of computers to import.
    QStringList files;
};

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"WSMan Explorer"_s);
    QCoreApplication::setApplicationName(u"wsman-explorer"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(WSMAN_EXPLORER_VERSION));
    QGuiApplication::setApplicationDisplayName(u"WSMan Explorer"_s);
    QGuiApplication::setDesktopFileName(u"wsman-explorer"_s);
    QIcon icon;
    // X11 gets all of them at the start: none larger than a list of windows shows. With the size told, a
    // picture is not read before somebody draws it.
    for (const int size : { 16, 24, 32, 48, 64, 128 })
        icon.addFile(u":/app/wsman-explorer-%1.png"_s.arg(size), QSize(size, size));
    QGuiApplication::setWindowIcon(icon);
}

Options readOptions(const QApplication &application)
{
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("main", "Start with the demo computers."));
    const QCommandLineOption tour(u"tour"_s,
        QCoreApplication::translate("main",
            "With --demo: work through the demo without a user, print each change of "
            "state, and save pictures of the window in <folder>."),
        QCoreApplication::translate("main", "folder"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main",
        "Connect to computers over WS-Management (WinRM), see what is open there, "
        "and close it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({ demo, tour });
    parser.addPositionalArgument(u"file"_s,
        QCoreApplication::translate("main", "Lists of computers to import, after a preview."),
        u"[file...]"_s);
    parser.process(application);
    return { parser.isSet(demo), parser.value(tour), parser.positionalArguments() };
}

QString dataFile(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

} // namespace

int main(int argc, char *argv[])
{
    // Each open computer takes a few sockets.
    raiseDescriptorLimit();
    Q_INIT_RESOURCE(resources);
    QApplication application(argc, argv);
    nameApplication();
    Settings settings;
    Languages languages;
    languages.install(settings.language());
    const Options options = readOptions(application);
    const PlainDescriptions descriptions(application);
    ReadableStyle::install(application);
    const ReadablePalette palette(application);

    const NetworkFactory network = makeNetworkAccess;
    ConnectionList list(network, settings.timeLimits());
    Journal journal(list, dataFile(u"journal"_s));
    Leftovers leftovers(journal, list);
    ActivityLog log(list);
    DemoComputers demo;
    ProfileStore store(dataFile(u"computers.json"_s));
    const ProfileStore::Loaded loaded = store.load();
    if (!loaded.profiles.isEmpty())
        list.add(loaded.profiles);

    const std::unique_ptr<SecretStore> secrets = makeSecretStore();
    CredentialSetStore setStore(dataFile(u"credentials.json"_s));
    CredentialSets sets(setStore);
    const QString setsWarning = sets.load();
    CredentialKeeper keeper(list, sets, *secrets);

    MainWindow window({ list, keeper, log, journal, leftovers, store, settings, demo, network });
    window.showStorageWarning(QStringList{ loaded.warning, setsWarning }.join(u'\n').trimmed());
    window.show();
    window.importLists(options.files);
    // Whether a service answers here; the row says what came of it.
    list.open({ list.localComputer() });
    if (settings.restoresConnections()) {
        const QList<QUuid> ids = settings.openAtEnd();
        keeper.provide(list.withIds(ids), &list, [&list, ids](const auto &) { list.restore(ids); });
    }

    std::optional<DemoTour> tour;
    if (!options.tourFolder.isEmpty()) {
        tour.emplace(window, list, options.tourFolder);
        QObject::connect(
            &*tour, &DemoTour::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
        tour->start();
    } else if (options.startDemo) {
        window.startDemo();
    }
    return application.exec();
}
