/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialsetdialog.h"

#include "authenticationtext.h"
#include "credentialkeeper.h"
#include "credentialsets.h"
#include "displaytext.h"
#include "ui_credentialsetdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = InlineMessage::Kind;

namespace {

constexpr int dialogCharacters = 64;

} // namespace

CredentialSetDialog::CredentialSetDialog(
    const CredentialKeeper &keeper, const CredentialSet &set, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_set(set)
    , m_ui(std::make_unique<Ui::CredentialSetDialog>())
{
    m_ui->setupUi(this);
    // Not of the dialog itself: that would count instead of what the texts of a language need.
    m_ui->buttonBox->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    const bool isNew = !keeper.sets().find(set.id);
    setUpWidgets(isNew);
    fillAuthentications();
    m_ui->nameEdit->setText(set.name);
    m_ui->userEdit->setText(set.user);
    m_ui->authenticationBox->setCurrentIndex(
        set.authentication ? m_ui->authenticationBox->findData(int(*set.authentication)) : 0);
    m_ui->rememberBox->setChecked(keeper.canRemember() && (isNew || set.remembersPassword));
    for (const QLineEdit *edit : { m_ui->nameEdit, m_ui->userEdit, m_ui->passwordEdit })
        connect(edit, &QLineEdit::textChanged, this, &CredentialSetDialog::refresh);
    connect(m_ui->showPasswordBox, &QAbstractButton::toggled, this, [this](bool shows) {
        m_ui->passwordEdit->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &CredentialSetDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &CredentialSetDialog::reject);
    connect(&keeper, &CredentialKeeper::changed, this, &CredentialSetDialog::refresh);
    refresh();
}

CredentialSetDialog::~CredentialSetDialog() = default;

void CredentialSetDialog::setUpWidgets(bool isNew)
{
    setWindowTitle(isNew ? tr("Add Credentials") : tr("Change Credentials"));
    QPushButton *save = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    save->setObjectName(u"saveButton"_s);
    save->setText(isNew ? tr("&Add") : tr("&Save"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    if (m_keeper.hasPassword(m_set))
        m_ui->passwordEdit->setPlaceholderText(tr("Empty: the one that is known"));
    const int users = m_keeper.useCount(m_set.id);
    if (users > 0)
        m_ui->usersMessage->setMessage(Kind::Information,
            tr("%n computer(s) use it. What you change counts for them from the next connect on.", nullptr,
                users));
}

void CredentialSetDialog::fillAuthentications()
{
    m_ui->authenticationBox->addItem(tr("As each computer has it"));
    for (const Authentication one : { Authentication::Negotiate, Authentication::Kerberos,
             Authentication::Ntlm, Authentication::Basic, Authentication::CredSsp }) {
        if (whyNotAvailable(one).isEmpty() || m_set.authentication == one)
            m_ui->authenticationBox->addItem(authenticationName(one), int(one));
    }
}

QString CredentialSetDialog::nameProblem() const
{
    const QString name = m_ui->nameEdit->text().trimmed();
    if (name.isEmpty())
        return tr("Enter a name.");
    return m_keeper.sets().hasName(name, m_set.id) ? tr("Another set has this name. Enter another one.")
                                                   : QString();
}

QString CredentialSetDialog::userProblem() const
{
    return m_ui->userEdit->text().trimmed().isEmpty() ? tr("Enter the user name.") : QString();
}

void CredentialSetDialog::refresh()
{
    const QString name = nameProblem();
    const QString user = userProblem();
    const bool lacksName = m_ui->nameEdit->text().trimmed().isEmpty();
    m_ui->nameMessage->setMessage(lacksName ? Kind::Hint : Kind::Error, name);
    // One missing thing at a time: nobody wants to read that everything is still empty.
    m_ui->userMessage->setMessage(Kind::Hint, name.isEmpty() ? user : QString());
    const QString why = m_keeper.whyNotRemember();
    m_ui->rememberBox->setEnabled(why.isEmpty());
    m_ui->rememberBox->setToolTip(plainToolTip(
        why.isEmpty() ? tr("In the password store of this system, for the next runs of this program") : why));
    m_ui->rememberMessage->setMessage(Kind::Hint, why);
    QPushButton *save = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    save->setEnabled(name.isEmpty() && user.isEmpty());
    save->setToolTip(name.isEmpty() ? user : name);
}

CredentialSet CredentialSetDialog::set() const
{
    CredentialSet set = m_set;
    set.name = m_ui->nameEdit->text().trimmed();
    set.user = m_ui->userEdit->text().trimmed();
    set.authentication.reset();
    if (m_ui->authenticationBox->currentIndex() > 0)
        set.authentication = Authentication(m_ui->authenticationBox->currentData().toInt());
    set.remembersPassword = m_ui->rememberBox->isEnabled() && m_ui->rememberBox->isChecked();
    return set;
}

Secret CredentialSetDialog::password() const
{
    return Secret(m_ui->passwordEdit->text());
}

void CredentialSetDialog::accept()
{
    if (nameProblem().isEmpty() && userProblem().isEmpty())
        QDialog::accept();
}
