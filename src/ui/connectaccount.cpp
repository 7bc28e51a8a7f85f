/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectaccount.h"

#include "authenticationtext.h"
#include "credentialsets.h"
#include "displaytext.h"
#include "ui_connectdialog.h"

#include <QStandardItemModel>

using Kind = InlineMessage::Kind;

namespace {

constexpr qsizetype longestName = 60;

void setVisible(std::initializer_list<QWidget *> widgets, bool isVisible)
{
    for (QWidget *widget : widgets)
        widget->setVisible(isVisible);
}

} // namespace

ConnectAccount::ConnectAccount(Ui::ConnectDialog &ui, const CredentialKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_keeper(keeper)
{
    QComboBox *box = m_ui.authenticationBox;
    fillAuthentications();
    fillSets();
    connect(box, &QComboBox::currentIndexChanged, this, &ConnectAccount::changed);
    connect(m_ui.accountBox, &QComboBox::currentIndexChanged, this, &ConnectAccount::takeSet);
    connect(m_ui.rememberBox, &QAbstractButton::toggled, this, &ConnectAccount::changed);
    // Before the dialog looks at the fields anew.
    connect(m_ui.passwordEdit, &QLineEdit::textChanged, m_ui.certificateChooser,
        &CertificateChooser::setKeyPassword);
    connect(m_ui.certificateChooser, &CertificateChooser::changed, this, &ConnectAccount::changed);
    connect(m_ui.showPasswordBox, &QAbstractButton::toggled, this, [this](bool shows) {
        m_ui.passwordEdit->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(&m_keeper, &CredentialKeeper::changed, this, &ConnectAccount::changed);
}

Authentication ConnectAccount::authentication() const
{
    return Authentication(m_ui.authenticationBox->currentData().toInt());
}

/// What this system cannot do is there too, and says why it cannot be chosen.
void ConnectAccount::fillAuthentications()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_ui.authenticationBox->model());
    for (const Authentication one :
        { Authentication::Negotiate, Authentication::Kerberos, Authentication::Ntlm, Authentication::Basic,
            Authentication::Certificate, Authentication::CredSsp, Authentication::None }) {
        m_ui.authenticationBox->addItem(authenticationName(one), int(one));
        const QString why = whyNotAvailable(one);
        QStandardItem *item = model->item(model->rowCount() - 1);
        item->setEnabled(why.isEmpty());
        item->setToolTip(plainToolTip(why));
    }
}

void ConnectAccount::fillSets()
{
    m_ui.accountBox->addItem(tr("An account of its own"), QUuid());
    for (const CredentialSet &set : m_keeper.sets().all())
        m_ui.accountBox->addItem(clipped(safeLine(set.name), longestName), set.id);
}

QUuid ConnectAccount::credentialSet() const
{
    switch (authentication()) {
    case Authentication::None:
    case Authentication::Certificate:
        return {};
    case Authentication::Basic:
    case Authentication::Negotiate:
    case Authentication::Kerberos:
    case Authentication::Ntlm:
    case Authentication::CredSsp:
        break;
    }
    return m_ui.accountBox->currentData().toUuid();
}

void ConnectAccount::setCredentialSet(const QUuid &id)
{
    m_ui.accountBox->setCurrentIndex(qMax(0, m_ui.accountBox->findData(id)));
}

void ConnectAccount::setRemembers(bool remembers)
{
    m_ui.rememberBox->setChecked(remembers);
}

bool ConnectAccount::remembers() const
{
    return m_keeper.canRemember() && m_ui.rememberBox->isChecked()
        && (hasOwnPassword() || hasProxyPassword());
}

bool ConnectAccount::hasOwnPassword() const
{
    return authentication() != Authentication::None && credentialSet().isNull();
}

bool ConnectAccount::hasProxyPassword() const
{
    return !m_ui.optionsPage->options().proxy.user.isEmpty();
}

/// The user is that of the set; what was typed comes back with the account of its own.
void ConnectAccount::takeSet()
{
    const CredentialSet *set = m_keeper.sets().find(m_ui.accountBox->currentData().toUuid());
    if (set) {
        if (!m_wasSet)
            m_ownUser = m_ui.userEdit->text();
        m_ui.userEdit->setText(set->user);
        if (set->authentication)
            m_ui.authenticationBox->setCurrentIndex(
                m_ui.authenticationBox->findData(int(*set->authentication)));
    } else if (m_wasSet) {
        m_ui.userEdit->setText(m_ownUser);
    }
    m_wasSet = set != nullptr;
    Q_EMIT changed();
}

void ConnectAccount::show(bool keepsPassword)
{
    m_ui.passwordEdit->setPlaceholderText(keepsPassword ? tr("Empty: the one that is known") : QString());
    const Authentication now = authentication();
    showSet(now != Authentication::None && now != Authentication::Certificate);
    showRows(now);
    showRemember();
}

void ConnectAccount::showRows(Authentication authentication)
{
    const bool isCertificate = authentication == Authentication::Certificate;
    const bool usesSet = !credentialSet().isNull();
    setVisible({ m_ui.certificateLabel, m_ui.certificateChooser }, isCertificate);
    setVisible({ m_ui.userLabel, m_ui.userEdit }, !isCertificate);
    setVisible({ m_ui.passwordLabel, m_ui.passwordEdit, m_ui.showPasswordBox }, !usesSet);
    m_ui.passwordLabel->setText(isCertificate ? tr("Key pass&word:") : tr("Pass&word:"));
    m_ui.passwordEdit->setAccessibleName(isCertificate ? tr("Password of the key") : tr("Password"));
    const bool sendsCredentials = authentication != Authentication::None;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui.userLabel, m_ui.userEdit, m_ui.passwordLabel, m_ui.passwordEdit, m_ui.showPasswordBox })
        widget->setEnabled(sendsCredentials);
    m_ui.userEdit->setReadOnly(usesSet);
    m_ui.userEdit->setToolTip(usesSet ? tr("The user of the credential set. Change it by Credentials in the "
                                           "menu Computer.")
                                      : tr("DOMAIN\\user, user@domain or user"));
}

void ConnectAccount::showSet(bool isOffered)
{
    const bool isNeeded = isOffered && m_ui.accountBox->count() > 1;
    setVisible({ m_ui.accountLabel, m_ui.accountBox }, isNeeded);
    const CredentialSet *set = isNeeded ? m_keeper.sets().find(credentialSet()) : nullptr;
    if (set && !m_keeper.hasPassword(*set))
        m_ui.accountMessage->setMessage(Kind::Hint,
            tr("The password of this set is not known. The row will ask for it, or enter it by Credentials "
               "in "
               "the menu Computer."));
    else
        m_ui.accountMessage->clear();
}

void ConnectAccount::showRemember()
{
    const bool hasAny = hasOwnPassword() || hasProxyPassword();
    m_ui.rememberBox->setVisible(hasAny);
    m_ui.rememberBox->setText(!hasOwnPassword() ? tr("Remem&ber the password of the proxy")
            : hasProxyPassword()                ? tr("Remem&ber the passwords")
                                                : tr("Remem&ber the password"));
    const QString why = m_keeper.whyNotRemember();
    m_ui.rememberBox->setEnabled(why.isEmpty());
    m_ui.rememberBox->setToolTip(plainToolTip(
        why.isEmpty() ? tr("In the password store of this system, for the next runs of this program") : why));
    m_ui.rememberMessage->setMessage(Kind::Hint, hasAny ? why : QString());
}
