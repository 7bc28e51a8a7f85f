/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "leftoversdialog.h"

#include "leftovers.h"
#include "leftoversmodel.h"
#include "ui_leftoversdialog.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

LeftoversDialog::LeftoversDialog(Leftovers &leftovers, QWidget *parent)
    : QDialog(parent)
    , m_leftovers(leftovers)
    , m_model(new LeftoversModel(leftovers, this))
    , m_ui(std::make_unique<Ui::LeftoversDialog>())
{
    m_ui->setupUi(this);
    m_ui->view->setModel(m_model);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const QList<int> widths{ 22, 13, 16, 44, 0 };
    for (int column = 0; column < widths.size(); ++column)
        m_ui->view->setFirstWidth(column, widths.at(column) * digit);
    resize(112 * digit, sizeHint().height());
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    connect(m_ui->view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LeftoversDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LeftoversDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LeftoversDialog::updateButtons);
    connect(m_ui->lookButton, &QPushButton::clicked, this, [this] { m_leftovers.look(chosen()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, [this] { m_leftovers.close(chosen()); });
    connect(m_ui->connectButton, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(chosen()); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] { m_leftovers.cancel(); });
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &LeftoversDialog::forgetChosen);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(this, &QDialog::finished, this, [this] { m_leftovers.clearSettled(); });
    updateButtons();
}

LeftoversDialog::~LeftoversDialog() = default;

QList<QUuid> LeftoversDialog::chosen() const
{
    QList<QUuid> keys;
    const bool isAll = !m_ui->view->selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Leftovers::Item &item = m_model->itemAt(row);
        if (!item.isSettled() && (isAll || m_ui->view->selectionModel()->isRowSelected(row, {})))
            keys.append(item.entry.key);
    }
    return keys;
}

void LeftoversDialog::updateText()
{
    const int open = m_leftovers.openCount();
    m_ui->introduction->setText(open == 0
            ? tr("Nothing is left: all that this program opened at servers is closed or gone.")
            : tr("WSMan Explorer opened these and did not see them closed, because it ended unexpectedly or "
                 "the "
                 "server did not answer. Until its idle time-out each counts against the quotas of its "
                 "server."));
}

void LeftoversDialog::updateButtons()
{
    updateText();
    const bool isAll = !m_ui->view->selectionModel()->hasSelection();
    const bool hasChosen = !chosen().isEmpty();
    const bool isBusy = m_leftovers.isBusy();
    m_ui->lookButton->setText(isAll ? tr("As&k About All") : tr("As&k About Selected"));
    m_ui->closeButton->setText(isAll ? tr("&End All") : tr("&End Selected"));
    m_ui->lookButton->setEnabled(hasChosen && !isBusy);
    m_ui->closeButton->setEnabled(hasChosen && !isBusy);
    m_ui->connectButton->setEnabled(hasChosen);
    m_ui->forgetButton->setEnabled(hasChosen && !isBusy);
    m_ui->cancelButton->setVisible(isBusy);
}

void LeftoversDialog::forgetChosen()
{
    const QList<QUuid> keys = chosen();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Forget"),
        tr("Forget %n entry(s)?", nullptr, int(keys.size())), QMessageBox::Cancel, this);
    question->setInformativeText(
        tr("Nothing is ended at the servers, and this program will not remind you of them again."));
    QPushButton *forget = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(forget, &QPushButton::clicked, this, [this, keys] { m_leftovers.forget(keys); });
    question->open();
}
