/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "../session/openedconnection.h"
#include "enumerationwindow.h"
#include "eventmodel.h"
#include "newenumerationdialog.h"
#include "newsubscriptiondialog.h"
#include "resultswindow.h"
#include "rowview.h"
#include "sessionopener.h"
#include "sessionpage.h"
#include "sessiontreemodel.h"
#include "sessionview.h"
#include "shell.h"
#include "shellcommand.h"
#include "subscription.h"
#include "subscriptionwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using State = LiveObject::State;

namespace {

constexpr int demoInstances = 10'000;

Wsman::EnumerationRequest demo(int maxElements)
{
    EnumerationInput input;
    input.resource = u"wmicimv2/Win32_Demo"_s;
    input.maxElements = maxElements;
    return input.request();
}

} // namespace

/// What the New menu opens, the windows with its results and what the tree ends.
class SessionResultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void manyItemsArriveWithoutAFreeze();
    void closingTheWindowReleasesTheEnumeration();
    void cancelKeepsWhatHasCome();
    void theWindowOutlivesItsObject();
    void rowsAreCopiedAndFiltered();
    void eventsArriveAndAreShownAsXml();
    void whoScrolledAwayIsNotDisturbed();
    void theMenuSaysWhyItIsNotEnabled();
    void theMenuOpensAnEnumerationWithItsWindow();
    void theTreeEndsEachByItsOwnWord();
    void manyComputersAreNotExpanded();

private:
    EnumerationWindow *enumerate(int maxElements);
    void emitEvents(int count, const QString &message = u"It happened."_s);
    [[nodiscard]] QModelIndex rowOf(const SessionPage &page, const SessionObject *object) const;

    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<OpenedConnection> m_connection;
    std::unique_ptr<QWidget> m_parent;
};

void SessionResultsTest::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProcess>(
        QJsonArray{ ConnectionFixture::listener(u"web01"_s, { { u"demoInstances"_s, demoInstances } }) });
    QVERIFY2(m_endpoint->start(), qPrintable(m_endpoint->errorString()));
}

void SessionResultsTest::init()
{
    m_endpoint->setFaults(u"web01"_s, {});
    m_connection = std::make_unique<OpenedConnection>(*m_endpoint, u"web01"_s);
    QVERIFY(m_connection->isOpen());
    m_parent = std::make_unique<QWidget>();
}

void SessionResultsTest::cleanup()
{
    m_parent.reset();
    m_connection.reset();
}

EnumerationWindow *SessionResultsTest::enumerate(int maxElements)
{
    Enumeration *enumeration = m_connection->session().openEnumeration(demo(maxElements));
    auto *window = new EnumerationWindow(*enumeration, u"web01"_s, m_parent.get());
    window->show();
    return window;
}

void SessionResultsTest::emitEvents(int count, const QString &message)
{
    (void)m_endpoint->command({ { u"command"_s, u"emitEvents"_s }, { u"listener"_s, u"web01"_s },
        { u"count"_s, count }, { u"message"_s, message }, { u"level"_s, 2 } });
}

QModelIndex SessionResultsTest::rowOf(const SessionPage &page, const SessionObject *object) const
{
    const auto *view = page.findChild<SessionView *>();
    const auto *model = qobject_cast<SessionTreeModel *>(view->model());
    QModelIndexList rows = { model->index(0, 0) };
    while (!rows.isEmpty()) {
        const QModelIndex row = rows.takeLast();
        if (model->sessionObjectAt(row) == object)
            return row;
        for (int child = 0; child < model->rowCount(row); ++child)
            rows.append(model->index(child, 0, row));
    }
    return {};
}

/// No single turn of the event loop may take long; the limit leaves room for a busy machine.
void SessionResultsTest::manyItemsArriveWithoutAFreeze()
{
    EnumerationWindow *window = enumerate(500);
    const auto *view = window->findChild<RowView *>(u"resultsView"_s);
    QElapsedTimer sinceLast;
    qint64 longest = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceLast.restart()); });
    sinceLast.start();
    heartbeat.start(5);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), demoInstances, 30'000);
    qInfo("longest pause of the event loop: %lld ms", longest);
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
    QTRY_COMPARE(window->object()->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Release"_s), 0);
}

void SessionResultsTest::closingTheWindowReleasesTheEnumeration()
{
    EnumerationWindow *window = enumerate(1);
    const QPointer<SessionObject> enumeration = window->object();
    const auto *view = window->findChild<RowView *>(u"resultsView"_s);
    QTRY_VERIFY(view->model()->rowCount() > 3);
    QVERIFY(window->close());
    QTRY_COMPARE(enumeration->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
}

void SessionResultsTest::cancelKeepsWhatHasCome()
{
    EnumerationWindow *window = enumerate(1);
    const auto *view = window->findChild<RowView *>(u"resultsView"_s);
    QTRY_VERIFY(view->model()->rowCount() > 3);
    auto *end = window->findChild<QPushButton *>(u"endButton"_s);
    QTRY_VERIFY(end->isEnabled());
    end->click();
    QTRY_COMPARE(window->object()->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
    const int rows = view->model()->rowCount();
    QVERIFY(rows > 3 && rows < demoInstances);
    QTRY_VERIFY(!end->isEnabled());
    QVERIFY(!end->toolTip().isEmpty());
    window->close();
    QCOMPARE(m_connection->count(u"Release"_s), 1);
}

void SessionResultsTest::theWindowOutlivesItsObject()
{
    EnumerationWindow *window = enumerate(5000);
    const auto *view = window->findChild<RowView *>(u"resultsView"_s);
    QTRY_COMPARE(window->object()->state(), State::Closed);
    m_connection->connection().clearClosed();
    QTRY_COMPARE(window->object(), nullptr);
    QCOMPARE(view->model()->rowCount(), demoInstances);
    window->close();
}

void SessionResultsTest::rowsAreCopiedAndFiltered()
{
    EnumerationInput input;
    input.resource = u"wmicimv2/Win32_Service"_s;
    Enumeration *enumeration = m_connection->session().openEnumeration(input.request());
    EnumerationWindow window(*enumeration, u"web01"_s);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *view = window.findChild<RowView *>(u"resultsView"_s);
    QTRY_VERIFY(enumeration->isComplete());
    const int all = view->model()->rowCount();
    QVERIFY(all > 1);
    const QString name = view->model()->index(0, 0).data().toString();
    window.findChild<QLineEdit *>(u"resultsFilter"_s)->setText(name);
    QVERIFY(view->model()->rowCount() >= 1 && view->model()->rowCount() < all);
    auto *copy = window.findChild<QPushButton *>(u"copyButton"_s);
    QTRY_VERIFY(!copy->isEnabled());
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(copy->isEnabled());
    copy->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(name));
}

void SessionResultsTest::eventsArriveAndAreShownAsXml()
{
    Subscription *subscription = m_connection->session().openSubscription(SubscriptionInput().request());
    SubscriptionWindow window(*subscription, u"web01"_s);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *view = window.findChild<RowView *>(u"resultsView"_s);
    QTRY_COMPARE(subscription->state(), State::Opened);
    emitEvents(3, u"A <disk> is full"_s);
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QCOMPARE(view->model()->index(0, EventModel::MessageColumn).data().toString(), u"A <disk> is full"_s);
    QCOMPARE(view->model()->index(0, EventModel::LevelColumn).data().toString(), u"Error"_s);
    view->setCurrentIndex(view->model()->index(1, 0));
    QVERIFY(window.findChild<QPlainTextEdit *>(u"eventXml"_s)->toPlainText().contains("<EventRecordID>"_L1));
    window.close();
    QTRY_COMPARE(subscription->state(), State::Closed);
    QCOMPARE(m_connection->count(u"Unsubscribe"_s), 1);
}

void SessionResultsTest::whoScrolledAwayIsNotDisturbed()
{
    Subscription *subscription = m_connection->session().openSubscription(SubscriptionInput().request());
    SubscriptionWindow window(*subscription, u"web01"_s);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *view = window.findChild<RowView *>(u"resultsView"_s);
    QScrollBar *bar = view->verticalScrollBar();
    QTRY_COMPARE(subscription->state(), State::Opened);
    emitEvents(80);
    QTRY_COMPARE(view->model()->rowCount(), 80);
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    window.resize(window.width(), window.height() - 100);
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(0);
    emitEvents(5);
    QTRY_COMPARE(view->model()->rowCount(), 85);
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    emitEvents(5);
    QTRY_COMPARE(view->model()->rowCount(), 90);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void SessionResultsTest::theMenuSaysWhyItIsNotEnabled()
{
    SessionPage page;
    page.setConnections({ &m_connection->connection() });
    const QList<QAction *> actions = page.opener()->menu()->actions();
    QCOMPARE(actions.size(), 4);
    for (const QAction *action : actions)
        QVERIFY(action->isEnabled());
    m_connection->connection().close();
    for (const QAction *action : actions) {
        QTRY_VERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains("Connect"_L1));
    }
}

void SessionResultsTest::theMenuOpensAnEnumerationWithItsWindow()
{
    SessionPage page;
    page.setConnections({ &m_connection->connection() });
    page.opener()->menu()->actions().at(2)->trigger();
    auto *dialog = page.findChild<NewEnumerationDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(u"resourceBox"_s)->setEditText(u"wmicimv2/Win32_Service"_s);
    dialog->accept();
    auto *window = page.findChild<EnumerationWindow *>();
    QVERIFY(window);
    QTRY_VERIFY(window->findChild<RowView *>(u"resultsView"_s)->model()->rowCount() > 0);
    QVERIFY(page.opener()->hasResults(window->object()));
    const QPointer<SessionObject> enumeration = window->object();
    window->close();
    QTRY_VERIFY(!page.opener()->hasResults(enumeration));
}

void SessionResultsTest::theTreeEndsEachByItsOwnWord()
{
    Session &session = m_connection->session();
    Shell *shell = session.openShell();
    QTRY_COMPARE(shell->state(), State::Opened);
    ShellCommand *command = shell->openCommand(u"ping -t localhost"_s);
    Enumeration *enumeration = session.openEnumeration(demo(1), Enumeration::Pulling::OnDemand);
    Subscription *subscription = session.openSubscription(SubscriptionInput().request());
    SessionPage page;
    page.setConnections({ &m_connection->connection() });
    auto *view = page.findChild<SessionView *>();
    QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 3);
    QVERIFY(!view->endAction()->isEnabled());
    const QList<QPair<SessionObject *, QString>> words = { { command, u"S&top"_s }, { shell, u"&Close"_s },
        { enumeration, u"C&ancel"_s }, { subscription, u"&Unsubscribe"_s } };
    for (const auto &[object, word] : words) {
        QTRY_COMPARE(object->state(), State::Opened);
        view->setCurrentIndex(rowOf(page, object));
        QVERIFY(view->endAction()->isEnabled());
        QCOMPARE(view->endAction()->text(), word);
        view->endAction()->trigger();
        QTRY_COMPARE(object->state(), State::Closed);
        QTRY_VERIFY(!view->endAction()->isEnabled());
    }
    QCOMPARE(m_connection->count(u"Delete"_s), 1);
    QCOMPARE(m_connection->count(u"Release"_s), 1);
    QCOMPARE(m_connection->count(u"Unsubscribe"_s), 1);
    QCOMPARE(m_endpoint->shellCount(), 0);
}

void SessionResultsTest::manyComputersAreNotExpanded()
{
    ConnectionFixture fixture;
    QList<Connection *> connections;
    for (int i = 0; i < 21; ++i) {
        connections.append(fixture.add(*m_endpoint, u"web01"_s));
        connections.constLast()->open();
    }
    SessionPage page;
    const auto *view = page.findChild<SessionView *>();
    page.setConnections(connections);
    QCOMPARE(view->model()->rowCount(), connections.size());
    for (const Connection *connection : std::as_const(connections))
        QTRY_COMPARE(connection->state(), State::Opened);
    QVERIFY(!view->isExpanded(view->model()->index(0, 0)));
    page.setConnections(connections.first(20));
    QVERIFY(view->isExpanded(view->model()->index(0, 0)));
    QVERIFY(view->isExpanded(view->model()->index(19, 0)));
}

QTEST_MAIN(SessionResultsTest)
#include "tst_sessionresults.moc"
