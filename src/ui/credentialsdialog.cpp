/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "credentialsdialog.h"

#include "credentialkeeper.h"
#include "credentialsetdialog.h"
#include "credentialsetmodel.h"
#include "credentialsets.h"
#include "displaytext.h"
#include "ui_credentialsdialog.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = InlineMessage::Kind;

namespace {

constexpr QSize dialogCharacters{ 132, 20 };
constexpr qsizetype longestName = 60;

QString shown(const CredentialSet &set)
{
    return clipped(safeLine(set.name), longestName);
}

} // namespace

CredentialsDialog::CredentialsDialog(CredentialKeeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_model(new CredentialSetModel(keeper, this))
    , m_ui(std::make_unique<Ui::CredentialsDialog>())
{
    m_ui->setupUi(this);
    resize(fontMetrics().averageCharWidth() * dialogCharacters.width(),
        fontMetrics().lineSpacing() * dialogCharacters.height());
    setUpView();
    connect(m_ui->addButton, &QAbstractButton::clicked, this, [this] { edit(CredentialSet()); });
    connect(m_ui->changeButton, &QAbstractButton::clicked, this, &CredentialsDialog::change);
    connect(m_ui->forgetButton, &QAbstractButton::clicked, this, &CredentialsDialog::askToForget);
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &CredentialsDialog::askToDelete);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *close = m_ui->buttonBox->button(QDialogButtonBox::Close);
    close->setText(tr("&Close"));
    close->setIcon({});
    close->setDefault(true);
    connect(&keeper, &CredentialKeeper::changed, this, &CredentialsDialog::refresh);
    if (!m_keeper.sets().all().isEmpty())
        m_current = m_keeper.sets().all().constFirst().id;
    refresh();
}

CredentialsDialog::~CredentialsDialog() = default;

void CredentialsDialog::setUpView()
{
    RowView *view = m_ui->setView;
    view->setModel(m_model);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setFrameShape(QFrame::StyledPanel);
    view->header()->setStretchLastSection(true);
    connect(
        view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
            if (index.isValid())
                m_current = m_keeper.sets().all().at(index.row()).id;
            refresh();
        });
    connect(view, &QAbstractItemView::activated, this, &CredentialsDialog::change);
}

const CredentialSet *CredentialsDialog::current() const
{
    return m_keeper.sets().find(m_current);
}

void CredentialsDialog::refresh()
{
    const bool isEmpty = m_keeper.sets().all().isEmpty();
    m_ui->emptyMessage->setMessage(Kind::Hint,
        isEmpty ? tr("A credential set is an account that several computers share: its user and its password "
                     "are changed at one place. Add one, then give it to computers by Use Credentials.")
                : QString());
    m_ui->storeMessage->setMessage(Kind::Warning, m_keeper.whyNotRemember());
    selectSet(m_current);
    const CredentialSet *set = current();
    const bool hasPassword = set && m_keeper.hasPassword(*set);
    const QString choose = tr("Select a credential set first");
    m_ui->changeButton->setEnabled(set);
    m_ui->changeButton->setToolTip(
        set ? tr("Changes name, user and password for all computers that use it") : choose);
    m_ui->deleteButton->setEnabled(set);
    m_ui->deleteButton->setToolTip(set ? tr("Deletes the set and its password") : choose);
    m_ui->forgetButton->setEnabled(hasPassword);
    m_ui->forgetButton->setToolTip(!set ? choose
            : hasPassword               ? tr("Removes the password from the password store and from memory")
                                        : tr("There is no password to forget"));
}

void CredentialsDialog::selectSet(const QUuid &id)
{
    const QList<CredentialSet> &sets = m_keeper.sets().all();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (row < sets.size() && sets.at(row).id == id && m_ui->setView->currentIndex().row() != row)
            m_ui->setView->setCurrentIndex(index);
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_ui->setView->resizeColumnToContents(column);
}

void CredentialsDialog::change()
{
    if (const CredentialSet *set = current())
        edit(*set);
}

void CredentialsDialog::edit(const CredentialSet &set)
{
    auto *dialog = new CredentialSetDialog(m_keeper, set, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_current = dialog->set().id;
        m_keeper.saveSet(dialog->set(), dialog->password());
    });
    dialog->open();
}

void CredentialsDialog::askToForget()
{
    const CredentialSet *set = current();
    if (!set)
        return;
    //: %1 is the name of a credential set
    ask(tr("Forget Password"), tr("Forget the password of “%1”?").arg(shown(*set)),
        tr("%n computer(s) use it and ask for it from the next connect on.", nullptr,
            m_keeper.useCount(set->id)),
        tr("&Forget"), [this, id = set->id] { m_keeper.forgetPassword(id); });
}

void CredentialsDialog::askToDelete()
{
    const CredentialSet *set = current();
    if (!set)
        return;
    const int users = m_keeper.useCount(set->id);
    //: %1 is the name of a credential set
    ask(tr("Delete Credentials"), tr("Delete “%1” with its password?").arg(shown(*set)),
        users == 0
            ? tr("No computer uses it.")
            : tr("%n computer(s) use it. They keep the user, and ask for the password from the next connect "
                 "on.",
                nullptr, users),
        tr("&Delete"), [this, id = set->id] { m_keeper.removeSet(id); });
}

void CredentialsDialog::ask(const QString &title, const QString &question, const QString &detail,
    const QString &action, std::function<void()> act)
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"credentialQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(detail);
    QPushButton *yes = box->addButton(action, QMessageBox::DestructiveRole);
    yes->setObjectName(u"credentialQuestionYes"_s);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setIcon({});
    box->setDefaultButton(cancel);
    connect(yes, &QPushButton::clicked, this, std::move(act));
    box->open();
}
