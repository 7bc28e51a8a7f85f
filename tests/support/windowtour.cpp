/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "windowtour.h"

#include "aboutbox.h"
#include "connectdialog.h"
#include "connectiontable.h"
#include "consoleshelldialog.h"
#include "credentialsdialog.h"
#include "credentialsetdialog.h"
#include "diagnosedialog.h"
#include "enumeration.h"
#include "enumerationinput.h"
#include "enumerationwindow.h"
#include "filterbox.h"
#include "importdialog.h"
#include "leftoversdialog.h"
#include "newenumerationdialog.h"
#include "newsubscriptiondialog.h"
#include "orphandialog.h"
#include "remoteshells.h"
#include "runresultsdialog.h"
#include "session.h"
#include "settingsdialog.h"
#include "shell.h"
#include "shellsquestion.h"
#include "shellsview.h"
#include "statehistorypopup.h"
#include "subscription.h"
#include "subscriptioninput.h"
#include "subscriptionwindow.h"
#include "usecredentialsdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QMessageBox>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

constexpr QSize smallScreen{ 1024, 640 };

template <typename Widget> Widget *child(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QLatin1StringView(name));
}

void click(const QWidget &parent, const char *button)
{
    if (auto *found = child<QAbstractButton>(parent, button))
        found->click();
}

/// With all that the preview of an import can show.
ImportedList unsafeList()
{
    ImportedComputer computer;
    computer.profile.endpoint.host = u"web01"_s;
    computer.profile.endpoint.allowUnencrypted = true;
    ImportedList list;
    list.computers.append(computer);
    return list;
}

/// A window that has got new contents is enlarged when its layout comes back to the event loop.
void settle(const QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    (void)QTest::qWaitFor(
        [&window] { return window.size() == window.size().expandedTo(window.minimumSizeHint()); });
    QCoreApplication::sendPostedEvents();
}

} // namespace

WindowTour::WindowTour()
{
    (void)m_server.listen(QHostAddress::LocalHost);
    m_program = std::make_unique<Program>(m_folder.path());
    m_program->window->resize(smallScreen);
}

WindowTour::~WindowTour() = default;

const QList<std::pair<QByteArray, WindowTour::Part>> &WindowTour::table()
{
    static const QList<std::pair<QByteArray, Part>> parts{
        { "empty window", &WindowTour::emptyWindow },
        { "selected computer", &WindowTour::selectedComputer },
        { "broken computer", &WindowTour::brokenComputer },
        { "missing password", &WindowTour::missingPassword },
        { "opened computer", &WindowTour::openedComputer },
        { "connect dialogs", &WindowTour::connectDialogs },
        { "edit dialog", &WindowTour::editDialog },
        { "credential dialogs", &WindowTour::credentialDialogs },
        { "other dialogs", &WindowTour::otherDialogs },
        { "result windows", &WindowTour::resultWindows },
        { "questions", &WindowTour::questions },
    };
    return parts;
}

QList<QByteArray> WindowTour::parts()
{
    QList<QByteArray> names;
    for (const auto &[name, part] : table())
        names.append(name);
    return names;
}

bool WindowTour::show(const QByteArray &part, const Look &look)
{
    m_look = look;
    const auto found = std::find_if(
        table().cbegin(), table().cend(), [&part](const auto &entry) { return entry.first == part; });
    return found != table().cend() && QTest::qWaitForWindowExposed(m_program->window.get())
        && (this->*found->second)();
}

/// The first one takes connections and never answers.
Connection *WindowTour::add(Authentication authentication, const QString &user)
{
    Profile profile;
    profile.endpoint.host = u"127.0.0.1"_s;
    profile.endpoint.port = m_server.serverPort();
    profile.endpoint.user = user;
    profile.endpoint.allowUnencrypted = true;
    profile.endpoint.setAuthentication(authentication);
    Connection *connection = m_program->list.add(profile);
    m_program->window->table()->selectConnections({ connection });
    return connection;
}

Connection *WindowTour::open()
{
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{ QJsonObject{
        { u"name"_s, u"web01"_s }, { u"users"_s, QJsonObject{ { u"admin"_s, u"secret"_s } } } } });
    if (!m_endpoint->start())
        return nullptr;
    Profile profile;
    profile.label = u"web01"_s;
    profile.endpoint.host = m_endpoint->url(u"web01"_s).host();
    profile.endpoint.port = m_endpoint->port(u"web01"_s);
    profile.endpoint.user = u"admin"_s;
    profile.endpoint.allowUnencrypted = true;
    profile.endpoint.setAuthentication(Authentication::Basic);
    Connection *connection = m_program->list.add(profile);
    connection->setCredential(Credential(u"admin"_s, u"secret"_s));
    connection->open();
    m_program->window->table()->selectConnections({ connection });
    return QTest::qWaitFor([connection] { return connection->state() == State::Opened; }) ? connection
                                                                                          : nullptr;
}

void WindowTour::lookAt(QWidget &window)
{
    settle(window);
    m_look(window);
    const auto all = window.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
            tabs->setCurrentIndex(i);
            settle(window);
            m_look(window);
        }
    }
}

void WindowTour::lookAtDialog(QWidget &dialog)
{
    dialog.show();
    if (QTest::qWaitForWindowExposed(&dialog))
        lookAt(dialog);
    dialog.hide();
}

bool WindowTour::emptyWindow()
{
    lookAt(*m_program->window);
    child<QAction>(*m_program->window, "actionShowActivity")->trigger();
    child<FilterBox>(*m_program->window, "filterBox")->setText(u"nowhere"_s);
    lookAt(*m_program->window);
    return true;
}

bool WindowTour::selectedComputer()
{
    add(Authentication::None);
    lookAt(*m_program->window);
    return true;
}

bool WindowTour::brokenComputer()
{
    Connection *connection = add(Authentication::None);
    m_server.close();
    connection->open();
    auto *again = child<QWidget>(*m_program->window, "problemRetry");
    if (!again || !QTest::qWaitFor([again] { return again->isVisible(); }))
        return false;
    lookAt(*m_program->window);
    click(*m_program->window, "problemToggleDetails");
    lookAt(*m_program->window);
    return connection->state() == State::Broken;
}

bool WindowTour::missingPassword()
{
    add(Authentication::Basic)->open();
    auto *password = child<QWidget>(*m_program->window, "problemPassword");
    if (!password || !QTest::qWaitFor([password] { return password->isVisible(); }))
        return false;
    lookAt(*m_program->window);
    return true;
}

bool WindowTour::openedComputer()
{
    Connection *connection = open();
    if (!connection)
        return false;
    Shell *shell = connection->currentSession()->openShell(Wsman::ShellOptions());
    if (!QTest::qWaitFor([shell] { return shell->state() == State::Opened; }))
        return false;
    lookAt(*m_program->window);
    child<QTabWidget>(*m_program->window, "detailTabs")
        ->setCurrentWidget(child<QWidget>(*m_program->window, "shellsPage"));
    const auto *shells = m_program->window->findChild<ShellsView *>();
    if (!QTest::qWaitFor([shells] { return shells->isVisible() && shells->model()->rowCount() > 0; }))
        return false;
    lookAt(*m_program->window);
    StateHistoryPopup history(*connection, m_program->window.get());
    lookAtDialog(history);
    return true;
}

bool WindowTour::connectDialogs()
{
    m_program->credentials.add(u"Admins"_s, u"admin"_s, u"secret"_s);
    for (const char *transport : { "httpButton", "httpsButton" }) {
        ConnectDialog dialog(
            m_program->list, m_program->credentials.keeper, m_program->network, m_program->settings);
        dialog.show();
        click(dialog, transport);
        lookAtDialog(dialog);
        dialog.show();
        click(dialog, "optionsButton");
        child<QComboBox>(dialog, "proxyAccessBox")->setCurrentIndex(2);
        auto *box = child<QComboBox>(dialog, "authenticationBox");
        for (int i = 0; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            lookAtDialog(dialog);
        }
    }
    return true;
}

bool WindowTour::editDialog()
{
    ConnectDialog dialog(
        m_program->list, m_program->credentials.keeper, m_program->network, m_program->settings);
    dialog.editProfile(add(Authentication::Basic)->profile());
    lookAtDialog(dialog);
    return true;
}

bool WindowTour::credentialDialogs()
{
    const CredentialSet set = m_program->credentials.add(u"Admins"_s, u"admin"_s, u"secret"_s);
    m_program->credentials.keeper.use({ add(Authentication::Basic) }, set.id);
    CredentialsDialog dialog(m_program->credentials.keeper);
    lookAtDialog(dialog);
    dialog.show();
    click(dialog, "deleteButton");
    if (auto *question = dialog.findChild<QMessageBox *>())
        lookAtDialog(*question);
    for (const CredentialSet &one : { set, CredentialSet() }) {
        CredentialSetDialog edit(m_program->credentials.keeper, one);
        lookAtDialog(edit);
    }
    UseCredentialsDialog use(m_program->credentials.sets, 2, set.id);
    lookAtDialog(use);
    return true;
}

bool WindowTour::otherDialogs()
{
    Connection *connection = add(Authentication::Basic);
    BulkReport report;
    report.startedAt = QDateTime::currentDateTime();
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ConsoleShellDialog>(Wsman::ShellOptions()));
    dialogs.push_back(std::make_unique<DiagnoseDialog>(*connection, m_program->settings));
    dialogs.push_back(std::make_unique<ImportDialog>(
        QList<ImportedList>{ unsafeList() }, m_program->list, m_program->settings));
    dialogs.push_back(std::make_unique<LeftoversDialog>(m_program->leftovers, nullptr));
    dialogs.push_back(std::make_unique<NewEnumerationDialog>(EnumerationInput(), u"web01"_s));
    dialogs.push_back(std::make_unique<NewSubscriptionDialog>(SubscriptionInput(), u"web01"_s));
    dialogs.push_back(std::make_unique<OrphanDialog>(m_program->list, QList<Connection *>(), 8, nullptr));
    dialogs.push_back(std::make_unique<RunResultsDialog>(report, m_program->settings));
    dialogs.push_back(std::make_unique<SettingsDialog>(m_program->settings));
    for (const auto &dialog : dialogs)
        lookAtDialog(*dialog);
    return true;
}

bool WindowTour::resultWindows()
{
    Connection *connection = open();
    if (!connection)
        return false;
    EnumerationInput input;
    input.resource = u"wmicimv2/Win32_Service"_s;
    Enumeration *enumeration = connection->currentSession()->openEnumeration(input.request());
    EnumerationWindow items(*enumeration, u"web01"_s);
    lookAtDialog(items);
    Subscription *subscription
        = connection->currentSession()->openSubscription(SubscriptionInput().request());
    SubscriptionWindow events(*subscription, u"web01"_s);
    lookAtDialog(events);
    return true;
}

bool WindowTour::questions()
{
    showAboutBox(m_program->window.get());
    if (auto *about = child<QMessageBox>(*m_program->window, "aboutBox"))
        lookAtDialog(*about);
    RemoteShells::Entry entry;
    entry.info.owner = u"CONTOSO\\eve"_s;
    entry.isInUse = true;
    RemoteShells::Entry other = entry;
    other.isInUse = false;
    auto *shells = new ShellsQuestion({ entry, other, other }, 2, m_program->window.get());
    lookAtDialog(*shells);

    Connection *connection = add(Authentication::Basic);
    connection->setCredential(Credential(u"admin"_s, u"secret"_s));
    connection->open();
    m_program->window->close();
    auto *quit = child<QMessageBox>(*m_program->window, "quitQuestion");
    if (!quit)
        return false;
    lookAtDialog(*quit);
    return true;
}
