/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runresultsdialog.h"

#include "bulkexport.h"
#include "connection.h"
#include "rowview.h"
#include "runmessage.h"
#include "runresultsmodel.h"
#include "semanticcolors.h"
#include "settings.h"
#include "tintedicon.h"
#include "ui_runresultsdialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// In digits of the font.
constexpr int computerWidth = 32;
constexpr int addressWidth = 28;
constexpr int messageWidth = 38;
constexpr int shortestExpanded = 20;

} // namespace

RunResultsDialog::RunResultsDialog(const BulkReport &report, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::RunResultsDialog>())
    , m_model(new RunResultsModel(report, this))
{
    m_ui->setupUi(this);
    setWindowTitle(resultsTitle(report.verb));
    m_ui->summaryLabel->setText(resultsSummary(report));
    m_ui->resultsView->setModel(m_model);
    m_ui->resultsView->setRootIsDecorated(true);
    setInitialWidths();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_ui->resultsView->setFirstColumnSpanned(row, {}, true);
        // A long group would hide those below it; what went well is of no interest.
        if (m_model->rowCount(group) <= shortestExpanded && m_model->resultsAt(group).constFirst().error)
            m_ui->resultsView->expand(group);
    }
    m_ui->copyButton->setIcon(tintedIcon(u"copy"_s));
    m_ui->retryButton->setIcon(tintedIcon(u"reconnect"_s));
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    m_ui->resultsView->addAction(m_ui->actionCopyResults);
    connect(m_ui->actionCopyResults, &QAction::triggered, this, &RunResultsDialog::copy);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &RunResultsDialog::copy);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &RunResultsDialog::chooseFile);
    connect(m_ui->retryButton, &QPushButton::clicked, this,
        [this] { Q_EMIT retryRequested(m_model->report().verb, selectedConnections()); });
    connect(m_ui->showButton, &QPushButton::clicked, this,
        [this] { Q_EMIT showRequested(selectedConnections()); });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->resultsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RunResultsDialog::resensitize);
    m_ui->resultsView->setCurrentIndex(m_model->index(0, 0));
    resensitize();
    restoreGeometry(m_settings.layout(Settings::Layout::ResultsGeometry));
}

RunResultsDialog::~RunResultsDialog() = default;

void RunResultsDialog::done(int result)
{
    m_settings.setLayout(Settings::Layout::ResultsGeometry, saveGeometry());
    QDialog::done(result);
}

void RunResultsDialog::setInitialWidths()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_ui->resultsView->setFirstWidth(RunResultsModel::ComputerColumn, digit * computerWidth);
    m_ui->resultsView->setFirstWidth(RunResultsModel::AddressColumn, digit * addressWidth);
    m_ui->resultsView->setFirstWidth(RunResultsModel::MessageColumn, digit * messageWidth);
}

QList<BulkResult> RunResultsDialog::selectedResults() const
{
    QList<BulkResult> results;
    const QItemSelectionModel *selection = m_ui->resultsView->selectionModel();
    const QModelIndexList rows = selection->selectedRows();
    for (const QModelIndex &row : rows) {
        // What is below a selected group has come with it.
        if (!row.parent().isValid() || !selection->isSelected(row.parent()))
            results += m_model->resultsAt(row);
    }
    return results;
}

QList<Connection *> RunResultsDialog::selectedConnections() const
{
    QList<Connection *> connections;
    for (const BulkResult &result : selectedResults()) {
        if (result.connection)
            connections.append(result.connection);
    }
    return connections;
}

BulkReport RunResultsDialog::selectedReport() const
{
    BulkReport report = m_model->report();
    if (const QList<BulkResult> selected = selectedResults(); !selected.isEmpty())
        report.results = selected;
    return report;
}

void RunResultsDialog::resensitize()
{
    const bool hasSome = !selectedConnections().isEmpty();
    const QString why = hasSome
        ? QString()
        : tr("Select a cause or computers. Those that were removed from the list cannot be chosen.");
    m_ui->retryButton->setEnabled(hasSome);
    m_ui->retryButton->setToolTip(hasSome ? tr("Does the same once more on the selected computers") : why);
    m_ui->showButton->setEnabled(hasSome);
    m_ui->showButton->setToolTip(hasSome ? tr("Selects these computers in the table") : why);
}

void RunResultsDialog::copy()
{
    QStringList lines;
    for (const BulkResult &result : selectedReport().results) {
        QStringList cells{ result.computer, result.address, result.cause };
        if (result.error)
            cells.append({ result.error->message, result.error->nextStep });
        lines.append(cells.join(u'\t').replace(u'\n', u' '));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void RunResultsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export Results"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Table for a spreadsheet (*.csv)"), tr("JSON (*.json)") });
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &RunResultsDialog::save);
    dialog->open();
}

void RunResultsDialog::save(const QString &fileName)
{
    const BulkReport report = selectedReport();
    QSaveFile file(fileName);
    const bool isJson = fileName.endsWith(".json"_L1, Qt::CaseInsensitive);
    const bool isSaved = file.open(QIODevice::WriteOnly)
        && file.write(isJson ? BulkExport::toJson(report) : BulkExport::toCsv(report)) >= 0 && file.commit();
    m_ui->exportMessage->setVisible(true);
    if (isSaved)
        m_ui->exportMessage->setMessage(
            InlineMessage::Kind::Success, tr("%n result(s) written.", nullptr, int(report.results.size())));
    else
        //: %1: what the system says.
        m_ui->exportMessage->setMessage(InlineMessage::Kind::Error,
            tr("The file could not be written: %1. Choose another place.").arg(file.errorString()));
}
