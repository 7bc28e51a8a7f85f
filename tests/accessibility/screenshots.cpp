/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

// Not a test: what packaging/screenshots runs once for each palette, scale, direction and size.
//
// Usage: make_screenshots FOLDER NAME WIDTHxHEIGHT [connect|dialogs]
// Writes FOLDER/main-NAME.png; with "connect" the largest dialog as well, with "dialogs" the principal ones.

#include "connectiontable.h"
#include "plaindescriptions.h"
#include "readablepalette.h"
#include "readablestyle.h"
#include "session.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

constexpr int patience = 60'000; // ms

/// Works the window as a user would, and keeps pictures.
class Photographer {
public:
    Photographer(Program &program, const QString &folder, const QString &name)
        : m_program(program)
        , m_folder(folder)
        , m_name(name)
    {
    }

    /// The demo with something of everything: opened with shells, closed, broken.
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool takeWindow();
    [[nodiscard]] bool takeConnecting();
    [[nodiscard]] bool takeDialogs();

private:
    using Arrangement = std::function<void(QDialog &)>;

    [[nodiscard]] bool take(const QString &action, const QString &what, const Arrangement &arrange = {});
    [[nodiscard]] Connection *computer(const QString &name) const;
    void select(const QStringList &names);
    void trigger(const QString &action);
    [[nodiscard]] QDialog *dialogOf(const QString &action);
    [[nodiscard]] bool save(QWidget &widget, const QString &what);

    Program &m_program;
    QString m_folder;
    QString m_name;
};

Connection *Photographer::computer(const QString &name) const
{
    for (Connection *connection : m_program.list.connections()) {
        if (connection->profile().displayName() == name)
            return connection;
    }
    return nullptr;
}

void Photographer::select(const QStringList &names)
{
    QList<Connection *> connections;
    for (const QString &name : names)
        connections.append(computer(name));
    m_program.window->table()->selectConnections(connections);
    // What the window makes of a selection comes with the posted events.
    QCoreApplication::sendPostedEvents();
}

void Photographer::trigger(const QString &action)
{
    auto *found = m_program.window->findChild<QAction *>(action);
    if (QTest::qWaitFor([found] { return found->isEnabled(); }, patience))
        found->trigger();
}

bool Photographer::prepare()
{
    m_program.window->startDemo();
    const auto is = [this](const QString &name, State state) {
        return computer(name) && computer(name)->state() == state;
    };
    if (!QTest::qWaitFor(
            [&] {
                return is(u"web01"_s, State::Opened) && is(u"web02"_s, State::Opened)
                    && is(u"app01"_s, State::Opened) && is(u"files01"_s, State::Broken)
                    && is(u"sql01"_s, State::Broken) && is(u"branch07"_s, State::Opened);
            },
            patience))
        return false;
    select({ u"app01"_s });
    trigger(u"actionDisconnect"_s);
    select({ u"web01"_s });
    trigger(u"actionNewShell"_s);
    trigger(u"actionNewShell"_s);
    return QTest::qWaitFor(
        [&] {
            const auto &objects = computer(u"web01"_s)->currentSession()->childObjects();
            return is(u"app01"_s, State::Closed) && objects.size() == 2
                && std::all_of(objects.begin(), objects.end(),
                    [](const SessionObject *object) { return object->state() == State::Opened; });
        },
        patience);
}

bool Photographer::save(QWidget &widget, const QString &what)
{
    // What has changed last comes with the next refresh of the views.
    QElapsedTimer clock;
    clock.start();
    if (!QTest::qWaitFor([&clock] { return clock.hasExpired(300); }, patience))
        return false;
    const QString file = QDir(m_folder).filePath(what + u'-' + m_name + u".png"_s);
    const bool saved = widget.grab().save(file);
    QTextStream(stdout) << (saved ? file : u"could not write "_s + file) << Qt::endl;
    return saved;
}

bool Photographer::takeWindow()
{
    m_program.window->table()->setFocus();
    return save(*m_program.window, u"main"_s);
}

QDialog *Photographer::dialogOf(const QString &action)
{
    trigger(action);
    QDialog *dialog = nullptr;
    const auto isShown = [&dialog, this] {
        const auto dialogs = m_program.window->findChildren<QDialog *>();
        for (QDialog *candidate : dialogs)
            dialog = candidate->isVisible() ? candidate : dialog;
        return dialog != nullptr;
    };
    return QTest::qWaitFor(isShown, patience) ? dialog : nullptr;
}

bool Photographer::take(const QString &action, const QString &what, const Arrangement &arrange)
{
    const QPointer<QDialog> dialog = dialogOf(action);
    if (!dialog)
        return false;
    if (arrange)
        arrange(*dialog);
    const bool isSaved = save(*dialog, what);
    dialog->reject();
    return QTest::qWaitFor([&dialog] { return !dialog || !dialog->isVisible(); }, patience) && isSaved;
}

bool Photographer::takeConnecting()
{
    return take(u"actionConnect"_s, u"connect-options"_s, [](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"hostsEdit"_s)->setPlainText(u"web05\nweb06.contoso.com"_s);
        dialog.findChild<QAbstractButton *>(u"optionsButton"_s)->click();
    });
}

bool Photographer::takeDialogs()
{
    bool isFine = take(u"actionConnect"_s, u"connect"_s);
    isFine = take(u"actionSettings"_s, u"settings"_s) && isFine;
    isFine = take(u"actionCredentials"_s, u"credentials"_s) && isFine;
    isFine = take(u"actionFindOrphans"_s, u"orphans"_s) && isFine;
    select({ u"files01"_s });
    isFine = save(*m_program.window, u"problem"_s) && isFine;
    isFine = take(u"actionDiagnose"_s, u"diagnose"_s) && isFine;
    return take(u"actionResults"_s, u"results"_s) && isFine;
}

} // namespace

int main(int argc, char *argv[])
{
    Q_INIT_RESOURCE(resources);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const PlainDescriptions descriptions(application);
    ReadableStyle::install(application);
    const ReadablePalette palette(application);
    const QStringList size = arguments.at(3).split(u'x');
    // For the plural forms of English.
    QTranslator english;
    if (english.load(QStringLiteral(ENGLISH_TEXTS)))
        QCoreApplication::installTranslator(&english);
    const QTemporaryDir folder;
    Program program(folder.path());
    program.window->resize(size.constFirst().toInt(), size.constLast().toInt());
    Photographer photographer(program, arguments.at(1), arguments.at(2));
    if (!photographer.prepare() || !photographer.takeWindow())
        return 1;
    const QString more = arguments.value(4);
    if (!more.isEmpty() && !photographer.takeConnecting())
        return 1;
    return more != "dialogs"_L1 || photographer.takeDialogs() ? 0 : 1;
}
