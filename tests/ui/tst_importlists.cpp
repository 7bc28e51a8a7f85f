/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitylog.h"
#include "connectionlist.h"
#include "connectionlistfile.h"
#include "connectiontable.h"
#include "credentialparts.h"
#include "democomputers.h"
#include "importdialog.h"
#include "importmodel.h"
#include "journal.h"
#include "leftovers.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "messagebar.h"
#include "networkaccess.h"
#include "profilestore.h"
#include "settings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Topic = MessageArea::Topic;

namespace {

/// The parts as main() puts them together, with files of their own.
struct Program {
    explicit Program(const QString &folder)
        : settings(folder + u"/settings.ini"_s)
        , store(folder + u"/computers.json"_s)
        , journal(list, folder + u"/journal"_s)
        , credentials(list, folder)
        , window(WindowParts{
              list, credentials.keeper, log, journal, leftovers, store, settings, demo, network })
    {
        window.show();
    }

    NetworkFactory network = makeNetworkAccess;
    Settings settings;
    ProfileStore store;
    ConnectionList list{ network, settings.timeLimits() };
    Journal journal;
    Leftovers leftovers{ journal, list };
    CredentialParts credentials;
    ActivityLog log{ list };
    DemoComputers demo;
    MainWindow window;
};

constexpr auto unsafeList = R"({"version": 1, "connections": [
    {"host": "safe", "label": "pl\u202eain"},
    {"host": "open", "authentication": "basic", "allowUnencrypted": true,
     "options": {"skipCaCheck": true, "spnHost": "<b>dc01</b>"}},
    {"host": "known"}, {"host": "SAFE."}, {"host": "a b"}]})";

} // namespace

/// Lists of computers on their way into the window and out of it.
class TestImportLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsAddedBeforeTheUserAgrees();
    void addedComputersAreSelectedAndCanBeTakenAway();
    void connectsOnlyWhenToldTo_data();
    void connectsOnlyWhenToldTo();
    void unsafeOptionsStayOffUnlessChecked();
    void eachRowHasItsOwnUnsafeBox();
    void foreignTextCannotHide();
    void whatIsThereAlreadyStays();
    void whatWasAddedMeanwhileKeepsItsSettings();
    void otherKindsThanServersAreNotChecked();
    void boxesForAllFollowTheRows();
    void anEmptyListSaysWhatWouldBeOne();
    void aFileThatCannotBeReadIsSaidInPlace();
    void oneUnreadableFileDoesNotSpoilTheOthers();
    void filesCanBeDroppedOnTheTable();
    void textThatIsDroppedIsNoFile();
    void exportsTheSelectionElseAll();
    void exportingFailsInPlace();
    void thereIsNothingToExportAtFirst();
    void noPasswordGoesIntoTheFile();
    void layoutOfThePreviewIsKept();
    void theLargestListIsShownAndAddedInTime();

private:
    [[nodiscard]] QString write(const QByteArray &content, const QString &name = u"list.txt"_s) const;
    Connection *add(const QString &host);
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] ImportDialog *dialog() const;
    [[nodiscard]] ImportModel *model() const;
    [[nodiscard]] QPushButton *okButton() const;
    /// Until the preview of the file is there.
    void preview(const QByteArray &content, const QString &name = u"list.txt"_s);
    [[nodiscard]] QStringList hosts() const;
    [[nodiscard]] QString message() const;
    void exportTo(const QString &fileName);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestImportLists::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestImportLists::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window));
}

void TestImportLists::cleanup()
{
    m_program.reset();
}

QString TestImportLists::write(const QByteArray &content, const QString &name) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
    return file.fileName();
}

Connection *TestImportLists::add(const QString &host)
{
    Profile profile;
    profile.endpoint.host = host;
    profile.endpoint.setAuthentication(Authentication::Negotiate);
    return m_program->list.add(profile);
}

QAction *TestImportLists::action(const char *name) const
{
    return m_program->window.findChild<QAction *>(QLatin1StringView(name));
}

ImportDialog *TestImportLists::dialog() const
{
    return m_program->window.findChild<ImportDialog *>();
}

ImportModel *TestImportLists::model() const
{
    return dialog()->findChild<ImportModel *>();
}

QPushButton *TestImportLists::okButton() const
{
    return dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

void TestImportLists::preview(const QByteArray &content, const QString &name)
{
    m_program->window.importLists({ write(content, name) });
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), 30'000);
}

QStringList TestImportLists::hosts() const
{
    QStringList result;
    for (const Connection *connection : m_program->list.connections())
        result.append(connection->profile().endpoint.host);
    return result;
}

QString TestImportLists::message() const
{
    const MessageBar *bar = m_program->window.messageArea()->bar(Topic::Lists);
    return bar ? bar->text() : QString();
}

void TestImportLists::exportTo(const QString &fileName)
{
    QTRY_VERIFY(action("actionExport")->isEnabled());
    action("actionExport")->trigger();
    auto *chooser = m_program->window.findChild<QFileDialog *>(u"exportListDialog"_s);
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(fileName);
    delete chooser;
}

void TestImportLists::nothingIsAddedBeforeTheUserAgrees()
{
    preview("web01\nweb02\n");
    QCOMPARE(hosts(), QStringList({ u"localhost"_s }));
    QVERIFY(dialog()->isModal());
    QVERIFY(okButton()->isEnabled());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QCOMPARE(hosts(), QStringList({ u"localhost"_s }));
    QVERIFY(message().isEmpty());
}

void TestImportLists::addedComputersAreSelectedAndCanBeTakenAway()
{
    preview("web01\nweb02\n");
    okButton()->click();
    QCOMPARE(hosts(), QStringList({ u"localhost"_s, u"web01"_s, u"web02"_s }));
    QCOMPARE(m_program->window.table()->selectedConnections().size(), 2);
    MessageBar *bar = m_program->window.messageArea()->bar(Topic::Lists);
    QVERIFY(bar);
    Q_EMIT bar->activated();
    QCOMPARE(hosts(), QStringList({ u"localhost"_s }));
    // Which can be undone as any removal.
    QVERIFY(m_program->window.messageArea()->bar(Topic::Removal));
}

void TestImportLists::connectsOnlyWhenToldTo_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("told to") << true;
    QTest::newRow("not told to") << false;
}

void TestImportLists::connectsOnlyWhenToldTo()
{
    QFETCH(bool, isTold);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy runs(&m_program->list, &ConnectionList::runStarted);
    preview(
        R"({"version": 1, "connections": [{"host": "127.0.0.1", "authentication": "none", "transport": "http",
        "port": )"
        + QByteArray::number(server.serverPort()) + "}]}");
    auto *connectBox = dialog()->findChild<QCheckBox *>(u"connectBox"_s);
    QVERIFY(!connectBox->isChecked());
    connectBox->setChecked(isTold);
    okButton()->click();
    QCOMPARE(m_program->list.connections().size(), 2);
    if (isTold)
        QTRY_VERIFY(server.hasPendingConnections());
    QCOMPARE(runs.count(), isTold ? 1 : 0);
    QCOMPARE(m_program->list.connections().at(1)->isOpen(), isTold);
}

void TestImportLists::unsafeOptionsStayOffUnlessChecked()
{
    preview(unsafeList, u"list.wsmanlist"_s);
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *box = dialog()->findChild<QCheckBox *>(u"unsafeBox"_s);
    QVERIFY(box->isVisible());
    QVERIFY(!box->isChecked());
    QCOMPARE(model()->chosenProfiles().size(), 3);
    const Endpoint careful = model()->chosenProfiles().at(1).endpoint;
    QCOMPARE(careful.host, u"open"_s);
    QVERIFY(!careful.allowUnencrypted);
    QVERIFY(!careful.options.skipCaCheck);
    QVERIFY(careful.options.spnHost.isEmpty());
    box->click();
    const Endpoint taken = model()->chosenProfiles().at(1).endpoint;
    QVERIFY(taken.allowUnencrypted);
    QVERIFY(taken.options.skipCaCheck);
    QVERIFY(!taken.options.spnHost.isEmpty());
    box->click();
    okButton()->click();
    QVERIFY(!m_program->list.find(careful.key())->profile().endpoint.allowUnencrypted);
}

void TestImportLists::eachRowHasItsOwnUnsafeBox()
{
    preview(unsafeList, u"list.wsmanlist"_s);
    const QModelIndex box = model()->index(2, ImportModel::Unsafe);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(box.data().toString().contains("unencrypted"_L1));
    QVERIFY(!model()->index(1, ImportModel::Unsafe).data(Qt::CheckStateRole).isValid());
    QVERIFY(model()->setData(box, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model()->counts().takingUnsafe, 1);
    QVERIFY(model()->chosenProfiles().at(1).endpoint.allowUnencrypted);
}

void TestImportLists::foreignTextCannotHide()
{
    preview(unsafeList, u"list.wsmanlist"_s);
    QCOMPARE(model()->index(1, ImportModel::Computer).data().toString(), u"pl<U+202E>ain"_s);
    const QString tip = model()->index(2, ImportModel::Unsafe).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains("<b>"_L1));
    QVERIFY(tip.contains("dc01"_L1));
    // What is wrong stands first.
    QVERIFY(model()->isWrong(0));
    const QString wrong = model()->index(0, ImportModel::Computer).data().toString();
    QVERIFY2(wrong.startsWith(u"entry 5: “a b” has a space"_s), qPrintable(wrong));
    QVERIFY(!model()->flags(model()->index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
}

void TestImportLists::whatIsThereAlreadyStays()
{
    Profile known;
    known.label = u"mine"_s;
    known.endpoint.host = u"known"_s;
    known.endpoint.setAuthentication(Authentication::Negotiate);
    const Profile before = m_program->list.add(known)->profile();
    preview(unsafeList, u"list.wsmanlist"_s);
    const ImportModel::Counts &counts = model()->counts();
    QCOMPARE(counts.fresh, 2);
    QCOMPARE(counts.known, 1);
    QCOMPARE(counts.repeated, 1);
    QCOMPARE(counts.wrong, 1);
    QVERIFY(!model()->setData(model()->index(3, 0), Qt::Checked, Qt::CheckStateRole));
    okButton()->click();
    QCOMPARE(m_program->list.find(known.endpoint.key())->profile(), before);
    QCOMPARE(m_program->list.connections().size(), 4);
}

void TestImportLists::whatWasAddedMeanwhileKeepsItsSettings()
{
    preview("web01\nweb02\n");
    Profile meanwhile = model()->chosenProfiles().constFirst();
    meanwhile.label = u"mine"_s;
    m_program->list.add(meanwhile);
    okButton()->click();
    QCOMPARE(m_program->list.connections().size(), 3);
    QCOMPARE(m_program->list.find(meanwhile.endpoint.key())->profile().label, u"mine"_s);
}

void TestImportLists::otherKindsThanServersAreNotChecked()
{
    preview("\"name\",\"type\",\"tags\",\"groupId\"\n\"srv1\",\"msft.sme.connection-type.server\",\"\",\"\"\n"
            "\"c1\",\"msft.sme.connection-type.cluster\",\"\",\"\"\n",
        u"export.csv"_s);
    QCOMPARE(model()->chosenProfiles().size(), 1);
    QVERIFY(model()->index(1, ImportModel::Situation).data().toString().contains("cluster"_L1));
    QVERIFY(model()->setData(model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model()->chosenProfiles().size(), 2);
}

void TestImportLists::boxesForAllFollowTheRows()
{
    preview("web01\nweb02\n");
    auto *all = dialog()->findChild<QCheckBox *>(u"allBox"_s);
    QCOMPARE(all->checkState(), Qt::Checked);
    model()->setData(model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    all->click();
    QCOMPARE(all->checkState(), Qt::Checked);
    QCOMPARE(model()->counts().chosen, 2);
    all->click();
    QCOMPARE(all->checkState(), Qt::Unchecked);
    QVERIFY(!okButton()->isEnabled());
    QVERIFY(!okButton()->toolTip().isEmpty());
    // With the keyboard alone.
    auto *view = dialog()->findChild<QTreeView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(model()->counts().chosen, 1);
    QVERIFY(okButton()->isEnabled());
}

void TestImportLists::anEmptyListSaysWhatWouldBeOne()
{
    preview("# nothing yet\n");
    QVERIFY(dialog()->findChild<QLabel *>(u"introduction"_s)->text().contains("no computer"_L1));
    QVERIFY(!okButton()->isEnabled());
}

void TestImportLists::aFileThatCannotBeReadIsSaidInPlace()
{
    m_program->window.importLists({});
    m_program->window.importLists({ m_folder->filePath(u"missing.txt"_s) });
    QTRY_VERIFY(message().contains("missing.txt"_L1));
    m_program->window.importLists({ write(R"({"version": 99, "connections": []})", u"new.wsmanlist"_s) });
    QTRY_VERIFY(message().contains("newer version"_L1));
    QVERIFY(!dialog());
}

void TestImportLists::oneUnreadableFileDoesNotSpoilTheOthers()
{
    m_program->window.importLists({ m_folder->filePath(u"missing.txt"_s), write("web01\n") });
    QTRY_VERIFY(dialog());
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(model()->index(0, ImportModel::Computer).data().toString().contains("cannot be read"_L1));
    QCOMPARE(model()->index(1, ImportModel::Place).data().toString(), u"list.txt, line 1"_s);
}

void TestImportLists::filesCanBeDroppedOnTheTable()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(write("web01\n")) });
    QWidget *target = m_program->window.table()->viewport();
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(target, &enter);
    // As Qt does it: who does not want it leaves it to the widget around.
    for (QWidget *widget = target->parentWidget(); !enter.isAccepted() && widget;
         widget = widget->parentWidget()) {
        if (widget->acceptDrops())
            QCoreApplication::sendEvent(widget, &enter);
    }
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent drop({ 5, 5 }, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_program->window, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(dialog());
    QCOMPARE(model()->chosenProfiles().size(), 1);
}

void TestImportLists::textThatIsDroppedIsNoFile()
{
    QMimeData data;
    data.setText(u"web01"_s);
    data.setUrls({ QUrl(u"http://example.com/list.txt"_s) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&m_program->window, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestImportLists::exportsTheSelectionElseAll()
{
    add(u"web01"_s);
    Connection *second = add(u"web02"_s);
    const QString fileName = m_folder->filePath(u"out.wsmanlist"_s);
    m_program->window.table()->selectConnections({ second });
    QVERIFY(action("actionExport")->toolTip().contains("selected"_L1));
    exportTo(fileName);
    QVERIFY(message().contains("out.wsmanlist"_L1));
    QCOMPARE(ConnectionListFile::read(fileName, {})->computers.size(), 1);
    // This computer is in each list and in no file.
    m_program->window.table()->selectConnections({ m_program->list.localComputer() });
    QTRY_VERIFY(action("actionExport")->toolTip().contains("all"_L1));
    exportTo(fileName);
    QCOMPARE(ConnectionListFile::read(fileName, {})->computers.size(), 2);
}

void TestImportLists::exportingFailsInPlace()
{
    add(u"web01"_s);
    exportTo(m_folder->path());
    const MessageBar *bar = m_program->window.messageArea()->bar(Topic::Lists);
    QVERIFY(bar);
    QCOMPARE(bar->kind(), InlineMessage::Kind::Error);
}

void TestImportLists::thereIsNothingToExportAtFirst()
{
    QVERIFY(!action("actionExport")->isEnabled());
    QVERIFY(!action("actionExport")->toolTip().isEmpty());
    Profile demo;
    demo.endpoint.host = u"demo"_s;
    demo.temporary = true;
    m_program->list.add(demo);
    Connection *real = add(u"web01"_s);
    QTRY_VERIFY(action("actionExport")->isEnabled());
    m_program->list.remove({ real });
    QTRY_VERIFY(!action("actionExport")->isEnabled());
}

void TestImportLists::layoutOfThePreviewIsKept()
{
    preview("web01\n");
    dialog()->resize(777, 333);
    const QSize size = dialog()->size();
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    preview("web01\n");
    QCOMPARE(dialog()->size(), size);
}

void TestImportLists::noPasswordGoesIntoTheFile()
{
    Connection *connection = add(u"web01"_s);
    m_program->credentials.keeper.setOwn(connection, Credential(u"ada"_s, u"hunter2"_s), true);
    QVERIFY(connection->hasCredential());
    for (const QString &name : { u"out.wsmanlist"_s, u"out.csv"_s }) {
        exportTo(m_folder->filePath(name));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("web01"));
        QVERIFY(!content.contains("hunter2"));
    }
}

void TestImportLists::theLargestListIsShownAndAddedInTime()
{
    QByteArray lines;
    for (int i = 0; i < ConnectionListFile::mostComputers / 2; ++i)
        lines += "web" + QByteArray::number(i) + "\na b" + QByteArray::number(i) + '\n';
    QElapsedTimer clock;
    clock.start();
    preview(lines);
    const qint64 shown = clock.restart();
    QCOMPARE(model()->rowCount(), ConnectionListFile::mostComputers);
    okButton()->click();
    const qint64 added = clock.elapsed();
    QCOMPARE(m_program->list.connections().size(), ConnectionListFile::mostComputers / 2 + 1);
    QVERIFY2(shown < 20'000 && added < 20'000, qPrintable(u"%1 ms, %2 ms"_s.arg(shown).arg(added)));
    qInfo("shown after %lld ms, added in %lld ms", shown, added);
}

QTEST_MAIN(TestImportLists)
#include "tst_importlists.moc"
