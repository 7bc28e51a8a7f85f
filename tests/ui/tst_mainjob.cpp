/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectdialog.h"
#include "connectionmodel.h"
#include "connectiontable.h"
#include "endpointprocess.h"
#include "profilestore.h"
#include "program.h"
#include "sessiontreemodel.h"
#include "sessionview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds closeLimit{ 1200 };

/// The text of a cell, in the row whose first column begins with `name`; empty when there is no such row.
QString cell(const QAbstractItemView &view, const QString &name, int column, const QModelIndex &parent = {})
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        if (first.data().toString().startsWith(name))
            return model.index(row, column, parent).data().toString();
        if (const QString below = cell(view, name, column, first); !below.isEmpty())
            return below;
    }
    return {};
}

} // namespace

/// Works the window as a person does: by mouse and keyboard, and by what can be read on it.
class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsAndDisconnectsByHand();
    void aComputerThatNeverAnswersIsClosedAfterTheDeadline();
    void aSecondDisconnectClosesAtOnce();
    void thisComputerCannotBeDisconnected();
    void aWrongPasswordIsAskedForAgainInPlace();
    void anUnknownCertificateIsTrustedInPlace();
    void savedComputersComeBackAfterARestart();
    void theFilterHidesAndEscapeShowsAgain();

private:
    void enterAndConnect(const QString &listener, const QString &password = u"secret"_s);
    void clickTool(const char *action);
    void select(const QString &computer);
    [[nodiscard]] QString state(const QString &computer) const;
    [[nodiscard]] QString message(const QString &computer) const;
    [[nodiscard]] QString objectState(const QString &object) const;
    [[nodiscard]] QAction *action(const char *name) const;

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestMainJob::initTestCase()
{
    const QJsonObject users{ { u"admin"_s, u"secret"_s } };
    m_endpoint = std::make_unique<EndpointProcess>(QJsonArray{
        QJsonObject{ { u"name"_s, u"web01"_s }, { u"users"_s, users } },
        QJsonObject{ { u"name"_s, u"silent"_s }, { u"users"_s, users } },
        QJsonObject{ { u"name"_s, u"tls"_s }, { u"users"_s, users }, { u"tls"_s, true } },
    });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void TestMainJob::init()
{
    m_endpoint->setFaults(
        u"silent"_s, { QJsonObject{ { u"on"_s, u"Delete"_s }, { u"do"_s, u"hangBeforeHeaders"_s } } });
    m_folder = std::make_unique<QTemporaryDir>();
    const TimeLimits limits{ std::chrono::seconds(10), closeLimit, std::chrono::seconds(5) };
    m_program = std::make_unique<Program>(m_folder->path(), limits);
    m_program->window->resize(1180, 760);
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
}

void TestMainJob::cleanup()
{
    m_program.reset();
}

QAction *TestMainJob::action(const char *name) const
{
    return m_program->window->findChild<QAction *>(QLatin1StringView(name));
}

void TestMainJob::clickTool(const char *name)
{
    QTRY_VERIFY(action(name)->isEnabled());
    QWidget *button = m_program->window->findChild<QToolBar *>(u"toolBar"_s)->widgetForAction(action(name));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestMainJob::enterAndConnect(const QString &listener, const QString &password)
{
    const QUrl url = m_endpoint->url(listener);
    clickTool("actionConnect");
    QTRY_VERIFY(m_program->window->findChild<ConnectDialog *>());
    auto *dialog = m_program->window->findChild<ConnectDialog *>();
    const auto type = [dialog](const char *field, const QString &text) {
        auto *widget = dialog->findChild<QWidget *>(QLatin1StringView(field));
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    };
    const bool encrypted = url.scheme() == "https"_L1;
    QTest::mouseClick(
        dialog->findChild<QAbstractButton *>(encrypted ? u"httpsButton"_s : u"httpButton"_s), Qt::LeftButton);
    auto *authentication = dialog->findChild<QComboBox *>(u"authenticationBox"_s);
    authentication->setFocus();
    QTest::keyClicks(authentication, u"Basic"_s);
    type("hostsEdit", url.host());
    type("portEdit", QString::number(url.port()));
    type("userEdit", u"admin"_s);
    type("passwordEdit", password);
    type("labelEdit", listener);
    QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"addressEdit"_s)->text(), url.toString());
    auto *connectButton = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    if (!encrypted) {
        // Basic over HTTP is not possible before the user has said so.
        QTRY_VERIFY(!connectButton->isEnabled());
        dialog->findChild<QCheckBox *>(u"allowUnencryptedBox"_s)->click();
    }
    QTRY_VERIFY(connectButton->isEnabled());
    QTest::mouseClick(connectButton, Qt::LeftButton);
    QTRY_VERIFY(!cell(*m_program->window->table(), listener, ConnectionModel::Computer).isEmpty());
}

void TestMainJob::select(const QString &computer)
{
    ConnectionTable *table = m_program->window->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        if (index.data().toString().startsWith(computer))
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    QCOMPARE(table->selectedConnections().size(), 1);
}

QString TestMainJob::state(const QString &computer) const
{
    return cell(*m_program->window->table(), computer, ConnectionModel::State);
}

QString TestMainJob::message(const QString &computer) const
{
    return cell(*m_program->window->table(), computer, ConnectionModel::Message);
}

QString TestMainJob::objectState(const QString &object) const
{
    return cell(*m_program->window->findChild<SessionView *>(), object, SessionTreeModel::StateColumn);
}

void TestMainJob::connectsAndDisconnectsByHand()
{
    enterAndConnect(u"web01"_s);
    QTRY_COMPARE(state(u"web01"_s), u"Opened"_s);
    select(u"web01"_s);
    clickTool("actionNewShell");
    QTRY_COMPARE(objectState(u"Shell"_s), u"Opened"_s);
    QTRY_COMPARE(objectState(u"WS-Management session"_s), u"Opened"_s);

    Connection *connection = m_program->window->table()->selectedConnections().constFirst();
    QSignalSpy states(connection, &LiveObject::stateChanged);
    clickTool("actionDisconnect");
    QCOMPARE(states.constFirst().constFirst().value<LiveObject::State>(), LiveObject::State::Closing);
    QTRY_COMPARE(state(u"web01"_s), u"Closed"_s);
    QTRY_COMPARE(objectState(u"Shell"_s), u"Closed"_s);
    QTRY_COMPARE(objectState(u"WS-Management session"_s), u"Closed"_s);
    QVERIFY(message(u"web01"_s).contains(u"everything closed"_s));
    QCOMPARE(m_endpoint->shellCount(), 0);
    QVERIFY(!action("actionDisconnect")->isEnabled());
    QVERIFY(action("actionDisconnect")->toolTip().contains(u"web01"_s));
}

void TestMainJob::aComputerThatNeverAnswersIsClosedAfterTheDeadline()
{
    enterAndConnect(u"silent"_s);
    QTRY_COMPARE(state(u"silent"_s), u"Opened"_s);
    select(u"silent"_s);
    clickTool("actionNewShell");
    QTRY_COMPARE(objectState(u"Shell"_s), u"Opened"_s);
    clickTool("actionDisconnect");
    QTRY_COMPARE(state(u"silent"_s), u"Closing"_s);
    QTRY_COMPARE(objectState(u"Shell"_s), u"Closing"_s);
    QVERIFY(message(u"silent"_s).contains(u"Waiting for the server"_s));
    QTRY_COMPARE(state(u"silent"_s), u"Closed"_s);
    QTRY_COMPARE(objectState(u"Shell"_s), u"Broken"_s);
    QVERIFY(message(u"silent"_s).contains(u"not confirmed"_s));
}

void TestMainJob::aSecondDisconnectClosesAtOnce()
{
    enterAndConnect(u"silent"_s);
    QTRY_COMPARE(state(u"silent"_s), u"Opened"_s);
    select(u"silent"_s);
    clickTool("actionNewShell");
    QTRY_COMPARE(objectState(u"Shell"_s), u"Opened"_s);
    Connection *connection = m_program->window->table()->selectedConnections().constFirst();
    clickTool("actionDisconnect");
    QCOMPARE(connection->state(), LiveObject::State::Closing);
    clickTool("actionDisconnect");
    QCOMPARE(connection->state(), LiveObject::State::Closed);
    QTRY_COMPARE(objectState(u"Shell"_s), u"Broken"_s);
}

void TestMainJob::thisComputerCannotBeDisconnected()
{
    select(u"localhost"_s);
    QTRY_VERIFY(!action("actionDisconnect")->isEnabled());
    QVERIFY(action("actionDisconnect")->toolTip().contains(u"always connected"_s));
    QVERIFY(!action("actionRemove")->isEnabled());
}

void TestMainJob::aWrongPasswordIsAskedForAgainInPlace()
{
    enterAndConnect(u"web01"_s, u"wrong"_s);
    QTRY_COMPARE(state(u"web01"_s), u"Broken"_s);
    select(u"web01"_s);
    const auto field = [this] { return m_program->window->findChild<QLineEdit *>(u"problemPassword"_s); };
    QTRY_VERIFY(field() && field()->isVisible());
    QTest::keyClicks(field(), u"secret"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(state(u"web01"_s), u"Opened"_s);
}

void TestMainJob::anUnknownCertificateIsTrustedInPlace()
{
    enterAndConnect(u"tls"_s);
    QTRY_COMPARE(state(u"tls"_s), u"Broken"_s);
    select(u"tls"_s);
    const auto button = [this] { return m_program->window->findChild<QPushButton *>(u"trustButton"_s); };
    QTRY_VERIFY(button() && button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(state(u"tls"_s), u"Opened"_s);
}

void TestMainJob::savedComputersComeBackAfterARestart()
{
    enterAndConnect(u"web01"_s);
    QTRY_COMPARE(state(u"web01"_s), u"Opened"_s);
    QTRY_COMPARE(ProfileStore(m_folder->filePath(u"computers.json"_s)).load().profiles.size(), 1);
    QFile file(m_folder->filePath(u"computers.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("web01"));
    QVERIFY(!content.contains("secret"));
}

void TestMainJob::theFilterHidesAndEscapeShowsAgain()
{
    for (const QString &host : { u"alpha"_s, u"beta"_s }) {
        Profile profile;
        profile.endpoint.host = host;
        m_program->list.add(profile);
    }
    QTRY_COMPARE(m_program->window->table()->model()->rowCount(), 3);
    QTest::keyClick(m_program->window.get(), Qt::Key_F, Qt::ControlModifier);
    QWidget *box = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(box));
    QTest::keyClicks(box, u"bet"_s);
    QTRY_COMPARE(m_program->window->table()->model()->rowCount(), 1);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(m_program->window->table()->model()->rowCount(), 3);
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
