/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"
#include "credentialparts.h"
#include "credentialsdialog.h"
#include "credentialsetdialog.h"
#include "credentialsetmodel.h"
#include "inlinemessage.h"
#include "rowview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCredentialsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyListSaysWhatItIsFor();
    void aSetIsAdded();
    void aNameIsTakenOnce();
    void aSetIsChangedWithoutItsPassword();
    void forgettingAsksFirst();
    void deletingTellsHowManyUseIt();
    void withoutAStoreItSaysSo();
    void theModelFollowsTheSets();

private:
    void makeDialog(bool hasStore = true);
    template <typename T> T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] CredentialSetDialog *editor() const { return m_dialog->findChild<CredentialSetDialog *>(); }
    void enter(const char *field, const QString &text) const;
    void answer(bool yes) const;
    [[nodiscard]] QString cell(int row, int column) const;

    NetworkFactory m_network
        = [](const Endpoint &, const Credential &) { return std::make_unique<QNetworkAccessManager>(); };
    TimeLimits m_limits;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConnectionList> m_list;
    std::unique_ptr<CredentialParts> m_parts;
    std::unique_ptr<CredentialsDialog> m_dialog;
};

void TestCredentialsDialog::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestCredentialsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<ConnectionList>(m_network, m_limits);
    m_parts = std::make_unique<CredentialParts>(*m_list, m_folder->path());
}

void TestCredentialsDialog::cleanup()
{
    m_dialog.reset();
    m_parts.reset();
    m_list.reset();
}

void TestCredentialsDialog::makeDialog(bool hasStore)
{
    if (!hasStore)
        m_parts = std::make_unique<CredentialParts>(*m_list, m_folder->path(), false);
    m_dialog = std::make_unique<CredentialsDialog>(m_parts->keeper);
    m_dialog->show();
}

void TestCredentialsDialog::enter(const char *field, const QString &text) const
{
    editor()->findChild<QLineEdit *>(QLatin1StringView(field))->setText(text);
}

void TestCredentialsDialog::answer(bool yes) const
{
    auto *question = m_dialog->findChild<QMessageBox *>(u"credentialQuestion"_s);
    QVERIFY(question);
    QAbstractButton *button = yes ? question->findChild<QPushButton *>(u"credentialQuestionYes"_s)
                                  : question->button(QMessageBox::Cancel);
    QTest::mouseClick(button, Qt::LeftButton);
}

QString TestCredentialsDialog::cell(int row, int column) const
{
    const QAbstractItemModel *model = child<RowView>("setView")->model();
    return model->index(row, column).data().toString();
}

void TestCredentialsDialog::anEmptyListSaysWhatItIsFor()
{
    makeDialog();
    QVERIFY(child<InlineMessage>("emptyMessage")->isVisible());
    for (const char *name : { "changeButton", "forgetButton", "deleteButton" }) {
        QVERIFY(!child<QPushButton>(name)->isEnabled());
        QVERIFY(!child<QPushButton>(name)->toolTip().isEmpty());
    }
}

void TestCredentialsDialog::aSetIsAdded()
{
    makeDialog();
    QTest::mouseClick(child<QPushButton>("addButton"), Qt::LeftButton);
    QVERIFY(editor());
    auto *save = editor()->findChild<QPushButton *>(u"saveButton"_s);
    QVERIFY(!save->isEnabled());
    enter("nameEdit", u" Admins "_s);
    QVERIFY(!save->isEnabled());
    enter("userEdit", u"CONTOSO\\admin"_s);
    enter("passwordEdit", u"secret"_s);
    editor()->findChild<QComboBox *>(u"authenticationBox"_s)->setCurrentIndex(2);
    QVERIFY(editor()->findChild<QCheckBox *>(u"rememberBox"_s)->isChecked());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_parts->sets.all().size(), 1);
    const CredentialSet set = m_parts->sets.all().constFirst();
    QCOMPARE(set.name, u"Admins"_s);
    QCOMPARE(set.authentication, Authentication::Kerberos);
    QVERIFY(set.remembersPassword);
    QCOMPARE(m_parts->secrets.textOf(m_parts->secrets.keys().constFirst()), u"secret"_s);
    QCOMPARE(cell(0, CredentialSetModel::Password), u"remembered"_s);
    QVERIFY(child<QPushButton>("changeButton")->isEnabled());
    QVERIFY(!child<InlineMessage>("emptyMessage")->isVisible());
}

void TestCredentialsDialog::aNameIsTakenOnce()
{
    m_parts->add(u"Admins"_s, u"admin"_s, {});
    makeDialog();
    QTest::mouseClick(child<QPushButton>("addButton"), Qt::LeftButton);
    enter("nameEdit", u"admins"_s);
    enter("userEdit", u"other"_s);
    auto *message = editor()->findChild<InlineMessage *>(u"nameMessage"_s);
    QCOMPARE(message->kind(), InlineMessage::Kind::Error);
    QVERIFY(!editor()->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    editor()->accept();
    QCOMPARE(m_parts->sets.all().size(), 1);
}

void TestCredentialsDialog::aSetIsChangedWithoutItsPassword()
{
    const CredentialSet set = m_parts->add(u"Admins"_s, u"admin"_s, u"secret"_s);
    makeDialog();
    QTest::mouseClick(child<QPushButton>("changeButton"), Qt::LeftButton);
    QVERIFY(editor()->findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
    enter("nameEdit", u"Domain"_s);
    editor()->accept();
    QCOMPARE(m_parts->sets.find(set.id)->name, u"Domain"_s);
    QVERIFY(m_parts->sets.find(set.id)->remembersPassword);
    QCOMPARE(m_parts->secrets.textOf(m_parts->secrets.keys().constFirst()), u"secret"_s);
}

void TestCredentialsDialog::forgettingAsksFirst()
{
    m_parts->add(u"Admins"_s, u"admin"_s, u"secret"_s);
    makeDialog();
    QTest::mouseClick(child<QPushButton>("forgetButton"), Qt::LeftButton);
    answer(false);
    QCOMPARE(m_parts->secrets.keys().size(), 1);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    QTest::mouseClick(child<QPushButton>("forgetButton"), Qt::LeftButton);
    answer(true);
    QVERIFY(m_parts->secrets.keys().isEmpty());
    QCOMPARE(cell(0, CredentialSetModel::Password), u"not known"_s);
    QVERIFY(!child<QPushButton>("forgetButton")->isEnabled());
}

void TestCredentialsDialog::deletingTellsHowManyUseIt()
{
    const CredentialSet set = m_parts->add(u"Admins"_s, u"admin"_s, u"secret"_s);
    for (const QString &host : { u"one"_s, u"two"_s }) {
        Profile profile;
        profile.endpoint.host = host;
        profile.endpoint.user = u"admin"_s;
        profile.credentialSet = set.id;
        m_list->add(profile);
    }
    makeDialog();
    QCOMPARE(cell(0, CredentialSetModel::Computers), u"2"_s);
    QTest::mouseClick(child<QPushButton>("deleteButton"), Qt::LeftButton);
    const auto *question = m_dialog->findChild<QMessageBox *>(u"credentialQuestion"_s);
    QVERIFY(question->informativeText().contains(u'2'));
    QVERIFY(question->text().contains(u"Admins"_s));
    answer(true);
    QVERIFY(m_parts->sets.all().isEmpty());
    QVERIFY(m_parts->secrets.keys().isEmpty());
    QVERIFY(m_list->connections().constLast()->profile().credentialSet.isNull());
    QVERIFY(child<InlineMessage>("emptyMessage")->isVisible());
}

void TestCredentialsDialog::withoutAStoreItSaysSo()
{
    makeDialog(false);
    QVERIFY(child<InlineMessage>("storeMessage")->text().contains(u"this run only"_s));
    QTest::mouseClick(child<QPushButton>("addButton"), Qt::LeftButton);
    QVERIFY(!editor()->findChild<QCheckBox *>(u"rememberBox"_s)->isEnabled());
    enter("nameEdit", u"Admins"_s);
    enter("userEdit", u"admin"_s);
    enter("passwordEdit", u"secret"_s);
    editor()->accept();
    QCOMPARE(cell(0, CredentialSetModel::Password), u"for this run"_s);
}

void TestCredentialsDialog::theModelFollowsTheSets()
{
    CredentialSetModel model(m_parts->keeper);
    const QAbstractItemModelTester tester(&model);
    const CredentialSet set = m_parts->add(u"zeta"_s, u"admin"_s, u"secret"_s);
    m_parts->add(u"alpha"_s, u"admin"_s, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, CredentialSetModel::Name).data().toString(), u"zeta"_s);
    m_parts->keeper.removeSet(set.id);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(TestCredentialsDialog)
#include "tst_credentialsdialog.moc"
