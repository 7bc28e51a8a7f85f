/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosedialog.h"

#include "ui_diagnosedialog.h"

#include "connection.h"
#include "diagnosis.h"
#include "diagnosismodel.h"
#include "diagnosistext.h"
#include "displaytext.h"
#include "rowdelegate.h"
#include "settings.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = DiagnosisStep::State;

namespace {

constexpr qsizetype longestText = 2000;
constexpr int factsLines = 4;

} // namespace

DiagnoseDialog::DiagnoseDialog(Connection &connection, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_connection(&connection)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::DiagnoseDialog>())
    , m_model(new DiagnosisModel(this))
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Diagnose %1").arg(safeLine(connection.profile().displayName())));
    QFont bold = font();
    bold.setBold(true);
    m_ui->nameLabel->setFont(bold);
    m_ui->nameLabel->setText(safeLine(connection.profile().displayName()));
    m_ui->addressLabel->setMuted(true);
    setUpView();
    setUpButtons();
    connect(&connection, &QObject::destroyed, this, &QDialog::reject);
    restoreGeometry(m_settings.layout(Settings::Layout::DiagnoseGeometry));
    run();
}

DiagnoseDialog::~DiagnoseDialog()
{
    m_model->setDiagnosis(nullptr);
}

void DiagnoseDialog::setUpView()
{
    RowView *view = m_ui->stepsView;
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setModel(m_model);
    const auto fit = [view](DiagnosisModel::Column column, const QString &sample) {
        view->setFirstWidth(column, view->fontMetrics().horizontalAdvance(sample));
    };
    // The longest in the language that is spoken.
    const auto longest = [view](const QString &one, const QString &other) {
        const QFontMetrics metrics = view->fontMetrics();
        return metrics.horizontalAdvance(other) > metrics.horizontalAdvance(one) ? other : one;
    };
    QString title;
    QString result;
    DiagnosisStep step;
    for (int id = 0; id < DiagnosisStep::count; ++id) {
        step.id = DiagnosisStep::Id(id);
        title = longest(title, step.title());
    }
    for (int state = 0; state <= int(DiagnosisStep::State::Skipped); ++state) {
        step.state = DiagnosisStep::State(state);
        result = longest(result, step.stateText());
    }
    fit(DiagnosisModel::Step, u"mmm"_s + title);
    fit(DiagnosisModel::Result, u"mmmm"_s + result);
    fit(DiagnosisModel::Time, u"mmm00,000 ms"_s);
    // All steps can be seen at once.
    const int rowHeight = std::max(view->fontMetrics().height(), RowDelegate::iconSize) + RowDelegate::rowAir;
    view->setMinimumHeight(
        view->header()->sizeHint().height() + DiagnosisStep::count * rowHeight + 2 * view->frameWidth());
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            m_hasChosen = !m_isFollowing;
            showStep(current.row());
        });
    m_ui->factsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->factsEdit->setMinimumHeight(factsLines * m_ui->factsEdit->fontMetrics().lineSpacing()
        + 2 * m_ui->factsEdit->frameWidth() + int(2 * m_ui->factsEdit->document()->documentMargin()));
}

void DiagnoseDialog::setUpButtons()
{
    m_runAgain = m_ui->buttonBox->addButton(tr("&Run Again"), QDialogButtonBox::ActionRole);
    m_runAgain->setObjectName(u"runAgainButton"_s);
    m_cancel = m_ui->buttonBox->addButton(tr("Ca&ncel"), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_copy = m_ui->buttonBox->addButton(tr("C&opy Report"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyReportButton"_s);
    m_copy->setToolTip(tr("Copy all steps with what was found as text. It holds no passwords."));
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    connect(m_runAgain, &QPushButton::clicked, this, &DiagnoseDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_diagnosis->cancel(); });
    connect(m_copy, &QPushButton::clicked, this, &DiagnoseDialog::copyReport);
}

void DiagnoseDialog::run()
{
    if (!m_connection)
        return;
    auto next = m_connection->makeDiagnosis();
    m_model->setDiagnosis(next.get());
    m_diagnosis = std::move(next);
    m_ui->addressLabel->setText(m_diagnosis->endpoint().url().toString(QUrl::FullyEncoded));
    connect(m_diagnosis.get(), &Diagnosis::stepChanged, this, &DiagnoseDialog::handleStepChanged);
    connect(m_diagnosis.get(), &Diagnosis::finished, this, &DiagnoseDialog::handleFinished);
    m_diagnosis->start();
    follow(0);
    updateState();
}

/// Moves the selection as the run goes on, which does not count as the user's choice.
void DiagnoseDialog::follow(int row)
{
    m_isFollowing = true;
    m_ui->stepsView->setCurrentIndex(m_model->index(row, 0));
    m_isFollowing = false;
}

void DiagnoseDialog::handleStepChanged(int row)
{
    if (!m_hasChosen && m_diagnosis->steps().at(row).state == State::Running)
        follow(row);
    if (m_ui->stepsView->currentIndex().row() == row)
        showStep(row);
    updateState();
}

/// Shows where to begin: the first step that failed, else the first with a warning.
void DiagnoseDialog::handleFinished()
{
    const QVector<DiagnosisStep> &steps = m_diagnosis->steps();
    const auto first = [&steps](State state) {
        return std::find_if(
            steps.cbegin(), steps.cend(), [state](const DiagnosisStep &step) { return step.state == state; });
    };
    auto found = first(State::Failed);
    if (found == steps.cend())
        found = first(State::Warning);
    if (found != steps.cend() && !m_hasChosen)
        follow(int(found - steps.cbegin()));
    updateState();
}

void DiagnoseDialog::showStep(int row)
{
    if (!m_diagnosis || row < 0 || row >= m_diagnosis->steps().size())
        return;
    const DiagnosisStep &step = m_diagnosis->steps().at(row);
    const QString result = clipped(safeDisplay(step.result), longestText);
    m_ui->resultLabel->setText(result.isEmpty() ? step.stateText() : result);
    m_ui->adviceLabel->setText(clipped(safeDisplay(step.advice), longestText));
    m_ui->adviceLabel->setVisible(!step.advice.isEmpty());
    m_ui->factsEdit->setPlainText(DiagnosisText::facts(step));
}

void DiagnoseDialog::updateState()
{
    const bool isRunning = m_diagnosis->isRunning();
    m_runAgain->setEnabled(!isRunning);
    m_runAgain->setToolTip(isRunning ? tr("The diagnosis is running. Cancel it to begin anew.") : QString());
    m_cancel->setEnabled(isRunning);
    m_cancel->setToolTip(isRunning ? QString() : tr("The diagnosis has ended."));
    InlineMessage::Kind kind = InlineMessage::Kind::Information;
    if (!isRunning && m_diagnosis->count(State::Failed) > 0)
        kind = InlineMessage::Kind::Error;
    else if (!isRunning && m_diagnosis->count(State::Warning) > 0)
        kind = InlineMessage::Kind::Warning;
    else if (!isRunning && DiagnosisText::hasCome(*m_diagnosis))
        kind = InlineMessage::Kind::Success;
    m_ui->summaryMessage->setMessage(kind, DiagnosisText::summary(*m_diagnosis));
}

void DiagnoseDialog::copyReport() const
{
    QApplication::clipboard()->setText(DiagnosisText::report(*m_diagnosis, m_ui->nameLabel->text()));
}

void DiagnoseDialog::done(int result)
{
    m_settings.setLayout(Settings::Layout::DiagnoseGeometry, saveGeometry());
    m_diagnosis->disconnect(this);
    m_diagnosis->cancel();
    QDialog::done(result);
}
