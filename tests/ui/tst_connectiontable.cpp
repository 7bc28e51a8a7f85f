/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "../session/connectionfixture.h"
#include "connectionmodel.h"
#include "connectiontable.h"
#include "mainwindow.h"
#include "program.h"

#include <QAction>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The columns of the table of computers.
class TestConnectionTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void columnsComeBackAfterARestart();
    void aColumnGrowsWithItsTexts();
    void resetBringsTheFirstColumnsBack();

private:
    void restart();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestConnectionTable::init()
{
    Q_INIT_RESOURCE(resources);
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestConnectionTable::cleanup()
{
    m_program.reset();
}

void TestConnectionTable::restart()
{
    m_program.reset();
    m_program = std::make_unique<Program>(m_folder->path());
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window.get()));
}

void TestConnectionTable::columnsComeBackAfterARestart()
{
    QHeaderView *header = m_program->window->table()->header();
    header->setSectionHidden(ConnectionModel::System, false);
    header->moveSection(header->visualIndex(ConnectionModel::State), 0);
    header->setSortIndicator(ConnectionModel::User, Qt::DescendingOrder);
    header->resizeSection(ConnectionModel::User, 234);
    QVERIFY(m_program->window->close());
    restart();
    header = m_program->window->table()->header();
    QVERIFY(!header->isSectionHidden(ConnectionModel::System));
    QCOMPARE(header->visualIndex(ConnectionModel::State), 0);
    QCOMPARE(header->sortIndicatorSection(), int(ConnectionModel::User));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(header->sectionSize(ConnectionModel::User), 234);
}

/// As where it turns out that the way is sealed.
void TestConnectionTable::aColumnGrowsWithItsTexts()
{
    EndpointProcess endpoint(QJsonArray{ ConnectionFixture::listener(u"web01"_s) });
    QVERIFY2(endpoint.start(), qPrintable(endpoint.errorString()));
    QHeaderView *header = m_program->window->table()->header();
    header->setSectionHidden(ConnectionModel::System, false);
    Profile profile = ConnectionFixture::profileFor(endpoint, u"web01"_s);
    profile.label = u"a.computer.with.a.long.name.example.org"_s;
    const int emptyWidth = header->sectionSize(ConnectionModel::Computer);
    Connection *connection = m_program->list.add(profile);
    QTRY_VERIFY(header->sectionSize(ConnectionModel::Computer) > emptyWidth);
    const int before = header->minimumSectionSize();
    header->resizeSection(ConnectionModel::System, before);
    connection->setCredential(Credential(u"admin"_s, u"secret"_s));
    connection->open();
    // What system it is comes with the answer.
    QTRY_VERIFY(header->sectionSize(ConnectionModel::System) > before);
}

void TestConnectionTable::resetBringsTheFirstColumnsBack()
{
    QHeaderView *header = m_program->window->table()->header();
    header->setSectionHidden(ConnectionModel::System, false);
    header->moveSection(header->visualIndex(ConnectionModel::Message), 0);
    header->setSortIndicator(ConnectionModel::User, Qt::DescendingOrder);
    m_program->window->findChild<QAction *>(u"actionResetColumns"_s)->trigger();
    QVERIFY(header->isSectionHidden(ConnectionModel::System));
    QCOMPARE(header->visualIndex(ConnectionModel::Message), int(ConnectionModel::Message));
    QCOMPARE(header->sortIndicatorSection(), -1);
}

QTEST_MAIN(TestConnectionTable)
#include "tst_connectiontable.moc"
