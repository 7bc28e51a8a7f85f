/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "usecredentialsdialog.h"

#include "credentialsets.h"
#include "displaytext.h"
#include "rowdelegate.h"
#include "ui_usecredentialsdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogCharacters = 70;
constexpr int listLines = 9;
constexpr qsizetype longestText = 60;

QString shown(const QString &text)
{
    return clipped(safeLine(text), longestText);
}

} // namespace

UseCredentialsDialog::UseCredentialsDialog(
    const CredentialSets &sets, int computers, const QUuid &current, QWidget *parent)
    : QDialog(parent)
    , m_sets(sets)
    , m_ui(std::make_unique<Ui::UseCredentialsDialog>())
{
    m_ui->setupUi(this);
    // Not of the dialog itself: that would count instead of what the texts of a language need.
    m_ui->buttonBox->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    m_ui->accountList->setItemDelegate(new RowDelegate(m_ui->accountList));
    m_ui->accountList->setMinimumHeight(fontMetrics().lineSpacing() * listLines);
    m_ui->questionLabel->setText(
        tr("Which account shall %n computer(s) sign in with? Those that are connected use it the next time.",
            nullptr, computers));
    QPushButton *use = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    use->setObjectName(u"useButton"_s);
    use->setText(tr("&Use"));
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->accountList, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_ui->manageButton, &QAbstractButton::clicked, this, &UseCredentialsDialog::manageRequested);
    connect(&m_sets, &CredentialSets::changed, this, [this] { fill(chosen()); });
    fill(current);
    m_ui->accountList->setFocus();
}

UseCredentialsDialog::~UseCredentialsDialog() = default;

void UseCredentialsDialog::fill(const QUuid &current)
{
    QListWidget *list = m_ui->accountList;
    list->clear();
    list->addItem(tr("An account of its own"));
    list->setCurrentRow(0);
    for (const CredentialSet &set : m_sets.all()) {
        //: A credential set to choose. %1: its name, %2: its user.
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(shown(set.name), shown(set.user)), list);
        item->setData(Qt::UserRole, set.id);
        if (set.id == current)
            list->setCurrentItem(item);
    }
    m_ui->emptyMessage->setMessage(InlineMessage::Kind::Hint,
        m_sets.all().isEmpty() ? tr("There are no credential sets yet. Add one by Manage Credentials.")
                               : QString());
}

QUuid UseCredentialsDialog::chosen() const
{
    const QListWidgetItem *item = m_ui->accountList->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}
