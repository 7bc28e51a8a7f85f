/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "newenumerationdialog.h"
#include "newsubscriptiondialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The dialogs of the New menu, which take only what can be sent.
class SessionDialogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEnumerationSaysWhatIsWrong_data();
    void anEnumerationSaysWhatIsWrong();
    void aSubscriptionSaysWhatIsWrong_data();
    void aSubscriptionSaysWhatIsWrong();
};

void SessionDialogsTest::anEnumerationSaysWhatIsWrong_data()
{
    using Language = EnumerationInput::Language;
    QTest::addColumn<QString>("resource");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("isRight");
    const QString service = u"wmicimv2/Win32_Service"_s;
    QTest::newRow("alias") << service << int(Language::None) << QString() << true;
    QTest::newRow("uri") << u"http://example.org/x"_s << int(Language::None) << QString() << true;
    QTest::newRow("nothing") << QString() << int(Language::None) << QString() << false;
    QTest::newRow("no alias") << u"Win32_Service"_s << int(Language::None) << QString() << false;
    QTest::newRow("query") << service << int(Language::Wql) << u"SELECT * FROM Win32_Service"_s << true;
    QTest::newRow("no query") << service << int(Language::Wql) << u"Win32_Service"_s << false;
    QTest::newRow("open quote") << service << int(Language::Wql) << u"select * from X where N='a"_s << false;
    QTest::newRow("selectors") << service << int(Language::Selectors) << u"Name='a;b'; X=1"_s << true;
    QTest::newRow("no selector") << service << int(Language::Selectors) << u"Name"_s << false;
    QTest::newRow("empty selectors") << service << int(Language::Selectors) << u"  "_s << false;
}

void SessionDialogsTest::anEnumerationSaysWhatIsWrong()
{
    QFETCH(const QString, resource);
    QFETCH(const int, language);
    QFETCH(const QString, filter);
    QFETCH(const bool, isRight);
    NewEnumerationDialog dialog({}, u"web01"_s);
    auto *resourceBox = dialog.findChild<QComboBox *>(u"resourceBox"_s);
    resourceBox->setEditText(resource);
    auto *languageBox = dialog.findChild<QComboBox *>(u"languageBox"_s);
    languageBox->setCurrentIndex(languageBox->findData(language));
    dialog.findChild<QPlainTextEdit *>(u"filterEdit"_s)->setPlainText(filter);
    const QAbstractButton *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(ok->isEnabled(), isRight);
    QCOMPARE(dialog.input().problem().isEmpty(), isRight);
    QCOMPARE(ok->toolTip().isEmpty(), isRight);
    if (isRight && language == int(EnumerationInput::Language::Selectors))
        QCOMPARE(dialog.input().request().filter.selectorSet,
            (Wsman::SelectorSet{ { u"Name"_s, u"a;b"_s }, { u"X"_s, u"1"_s } }));
    if (isRight && language == int(EnumerationInput::Language::Wql))
        QVERIFY(dialog.input().request().resourceUri.endsWith("/root/cimv2/*"_L1));
}

void SessionDialogsTest::aSubscriptionSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("channel") << u"System"_s << QString() << true;
    QTest::newRow("no channel") << QString() << QString() << false;
    QTest::newRow("xpath") << u"System"_s << u"*[System[(EventID=7036 or EventID=1)]]"_s << true;
    QTest::newRow("bracket") << u"System"_s << u"*[System[EventID=7036]"_s << false;
    QTest::newRow("wrong order") << u"System"_s << u"*[System[(EventID=7036])]"_s << false;
    QTest::newRow("quote") << u"System"_s << u"*[System[Provider[@Name='x]]]"_s << false;
    QTest::newRow("no xpath") << u"System"_s << u"7036"_s << false;
    QTest::newRow("query list") << QString() << u"<QueryList><Query/></QueryList>"_s << true;
    QTest::newRow("broken list") << u"System"_s << u"<QueryList>"_s << false;
}

void SessionDialogsTest::aSubscriptionSaysWhatIsWrong()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, query);
    QFETCH(const bool, isRight);
    NewSubscriptionDialog dialog({}, u"web01"_s);
    dialog.findChild<QComboBox *>(u"channelBox"_s)->setEditText(channel);
    dialog.findChild<QPlainTextEdit *>(u"queryEdit"_s)->setPlainText(query);
    QCOMPARE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(), isRight);
    QCOMPARE(dialog.input().problem().isEmpty(), isRight);
    QCOMPARE(dialog.findChild<QComboBox *>(u"levelBox"_s)->isEnabled(), query.isEmpty());
}

QTEST_MAIN(SessionDialogsTest)
#include "tst_sessiondialogs.moc"
