/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "orphandialog.h"

#include "connectionlist.h"
#include "checkdelegate.h"
#include "orphanmodel.h"
#include "shellsquestion.h"
#include "ui_orphandialog.h"

#include <QHeaderView>
#include <QScreen>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Scope { Selected, Connected };

} // namespace

OrphanDialog::OrphanDialog(
    ConnectionList &list, const QList<Connection *> &selected, int throttle, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_selected(selected.cbegin(), selected.cend())
    , m_throttle(throttle)
    , m_model(new OrphanModel(this))
    , m_ui(std::make_unique<Ui::OrphanDialog>())
{
    m_ui->setupUi(this);
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    m_ui->scopeBox->addItem(tr("%n selected computer(s)", nullptr, int(selected.size())));
    m_ui->scopeBox->addItem(tr("All connected computers"));
    m_ui->scopeBox->setCurrentIndex(selected.size() > 1 ? Selected : Connected);
    m_ui->progress->setStopTip(tr("Waits for the servers no longer, and ends no more shells"));
    buildView();
    connect(m_model, &OrphanModel::checkedChanged, &m_refresh, &RefreshTimer::request);
    connect(&m_refresh, &RefreshTimer::due, this, &OrphanDialog::refresh);
    connect(m_ui->scopeBox, &QComboBox::currentIndexChanged, this, &OrphanDialog::search);
    connect(m_ui->searchButton, &QPushButton::clicked, this, &OrphanDialog::search);
    connect(m_ui->minutesBox, &QSpinBox::valueChanged, this,
        [this](int minutes) { m_search->setOrphanAge(std::chrono::minutes(minutes)); });
    connect(m_ui->showAllBox, &QCheckBox::toggled, m_model, &OrphanModel::setShowsAll);
    connect(m_ui->endButton, &QPushButton::clicked, this, &OrphanDialog::askToEnd);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_ui->progress, &ShellsProgress::stopped, this, [this] {
        m_search->stop();
        m_search->cancelEnd();
    });
    search();
}

OrphanDialog::~OrphanDialog()
{
    // The model looks into the search.
    m_model->setSearch(nullptr);
}

void OrphanDialog::buildView()
{
    m_ui->view->setItemDelegate(new CheckDelegate(m_ui->view));
    m_ui->view->setModel(m_model);
    m_ui->view->setRootIsDecorated(true);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_ui->view,
        [this](const QModelIndex &parent, int first, int last) {
            for (int row = first; row <= last && !parent.isValid(); ++row)
                m_ui->view->expand(m_model->index(row, 0));
            if (parent.isValid() && first == 0)
                m_ui->view->expand(parent);
        });
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const QList<int> widths{ 27, 21, 15, 10, 17, 36, 20 };
    for (int column = 0; column < widths.size(); ++column)
        m_ui->view->setFirstWidth(column, widths.at(column) * digit);
    const QSize wanted(150 * digit, 30 * fontMetrics().height());
    resize(wanted.boundedTo(parentWidget() ? parentWidget()->window()->size() : screen()->availableSize()));
}

QList<Connection *> OrphanDialog::scope() const
{
    QList<Connection *> result;
    if (m_ui->scopeBox->currentIndex() == Selected) {
        for (const QPointer<Connection> &connection : m_selected) {
            if (connection)
                result.append(connection);
        }
        return result;
    }
    const QVector<Connection *> &all = m_list.connections();
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(result),
        [](const Connection *one) { return one->state() == LiveObject::State::Opened; });
    return result;
}

void OrphanDialog::search()
{
    m_model->setSearch(nullptr);
    m_endingTotal = 0;
    m_ui->message->clear();
    m_search = std::make_unique<OrphanSearch>(scope(), m_throttle);
    m_search->setOrphanAge(std::chrono::minutes(m_ui->minutesBox->value()));
    connect(m_search.get(), &OrphanSearch::computerChanged, &m_refresh, &RefreshTimer::request);
    connect(m_search.get(), &OrphanSearch::finished, &m_refresh, &RefreshTimer::request);
    connect(m_search.get(), &OrphanSearch::endingFinished, this, &OrphanDialog::finishEnding);
    m_model->setSearch(m_search.get());
    m_search->start();
    refresh();
}

void OrphanDialog::askToEnd()
{
    const QList<OrphanModel::Choice> choices = m_model->checkedShells();
    if (choices.isEmpty())
        return;
    QList<RemoteShells::Entry> shells;
    for (const OrphanModel::Choice &choice : choices)
        shells.append(choice.shells);
    auto *question = new ShellsQuestion(shells, int(choices.size()), this);
    connect(question, &ShellsQuestion::confirmed, this, &OrphanDialog::end);
    question->open();
}

void OrphanDialog::end(bool evenInUse)
{
    const QList<OrphanModel::Choice> choices = m_model->checkedShells();
    m_ui->message->clear();
    for (const OrphanModel::Choice &choice : choices) {
        QStringList ids;
        for (const RemoteShells::Entry &entry : choice.shells)
            ids.append(entry.info.shellId);
        // Shown as ending before, as it may fail at once.
        m_model->setEnding(choice.computer, ids);
        m_endingTotal += m_search->end(choice.computer, ids, evenInUse);
    }
    refresh();
}

void OrphanDialog::finishEnding(int succeeded, int failed)
{
    m_endingTotal = 0;
    m_model->resetWaiting();
    if (failed > 0)
        m_ui->message->setMessage(InlineMessage::Kind::Warning,
            tr("%n shell(s) not ended; the reason stands in the row.", nullptr, failed));
    else
        m_ui->message->setMessage(InlineMessage::Kind::Success, tr("%n shell(s) ended.", nullptr, succeeded));
    m_refresh.request();
}

QString OrphanDialog::summary() const
{
    if (m_search->count() == 0)
        return tr("No computer is connected. Connect some and search again.");
    if (m_search->isRunning())
        return {};
    const int read = m_search->count() - m_search->failedCount();
    //: %1: "7 orphans", %2: "5 computers".
    const QString found
        = tr("%1 on %2.")
              .arg(tr("%n orphan(s)", nullptr, m_search->orphanCount()), tr("%n computer(s)", nullptr, read));
    if (m_search->failedCount() == 0)
        return found;
    //: %1: "7 orphans on 5 computers.", %2: "2 computers could not be read."
    return tr("%1 %2").arg(found, tr("%n computer(s) could not be read.", nullptr, m_search->failedCount()));
}

void OrphanDialog::refresh()
{
    const bool isEnding = m_search->pendingEndCount() > 0;
    if (isEnding)
        m_ui->progress->setProgress(tr("Ending shells…"), m_search->finishedEndCount(), m_endingTotal);
    else if (m_search->isRunning())
        m_ui->progress->setProgress(tr("Reading shells…"), m_search->doneCount(), m_search->count());
    else
        m_ui->progress->hide();
    m_ui->summary->setText(summary());
    m_ui->summary->setVisible(!m_search->isRunning());
    m_ui->searchButton->setEnabled(!m_search->isRunning() && !isEnding);
    m_ui->scopeBox->setEnabled(!isEnding);
    const int count = m_model->checkedCount();
    m_ui->endButton->setEnabled(count > 0 && !isEnding);
    m_ui->endButton->setText(count > 0 ? tr("&End %Ln…", nullptr, count) : tr("&End…"));
    m_ui->endButton->setToolTip(
        count > 0 ? tr("Ends the checked shells, after a question") : tr("Check the shells to end"));
}
