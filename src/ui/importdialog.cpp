/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "importdialog.h"

#include "checkdelegate.h"
#include "displaytext.h"
#include "importmodel.h"
#include "settings.h"
#include "ui_importdialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

void setPartly(QCheckBox &box, int count, int of)
{
    const bool isPartly = count > 0 && count < of;
    // With three states a click would go to the middle one, too.
    box.setTristate(isPartly);
    box.setCheckState(isPartly ? Qt::PartiallyChecked : count > 0 ? Qt::Checked : Qt::Unchecked);
}

} // namespace

ImportDialog::ImportDialog(
    const QList<ImportedList> &files, const ConnectionList &list, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_model(new ImportModel(files, list, this))
{
    m_ui->setupUi(this);
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    if (files.size() == 1)
        //: %1: the name of a file
        setWindowTitle(tr("Import Connections from %1")
                           .arg(clipped(safeLine(files.constFirst().fileName), longestName)));
    setUpView();
    m_ui->allBox->setVisible(m_model->counts().fresh > 0);
    m_ui->connectBox->setVisible(m_model->counts().fresh > 0);
    m_ui->unsafeBox->setVisible(m_model->counts().withUnsafe > 0);
    if (m_model->counts().withUnsafe > 0)
        m_ui->message->setMessage(InlineMessage::Kind::Warning,
            tr("%Ln computer(s) come with options that lower the security. These stay off unless you check "
               "them; take over only those whose reason you know.",
                nullptr, m_model->counts().withUnsafe));
    connect(m_model, &ImportModel::choiceChanged, this, &ImportDialog::refresh);
    connect(m_ui->allBox, &QCheckBox::clicked, this,
        [this] { m_model->setAllChosen(m_ui->allBox->checkState() != Qt::Unchecked); });
    connect(m_ui->unsafeBox, &QCheckBox::clicked, this,
        [this] { m_model->setAllUnsafeTaken(m_ui->unsafeBox->checkState() != Qt::Unchecked); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    restoreGeometry(m_settings.layout(Settings::Layout::ImportGeometry));
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::done(int result)
{
    m_settings.setLayout(Settings::Layout::ImportGeometry, saveGeometry());
    QDialog::done(result);
}

void ImportDialog::setUpView()
{
    m_ui->view->setItemDelegate(new CheckDelegate(m_ui->view));
    m_ui->view->setModel(m_model);
    for (int row = 0; row < m_model->rowCount() && m_model->isWrong(row); ++row)
        m_ui->view->setFirstColumnSpanned(row, {}, true);
    m_ui->view->setCurrentIndex(m_model->index(0, 0));
    m_ui->view->setColumnHidden(ImportModel::Unsafe, m_model->counts().withUnsafe == 0);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const QList<std::pair<int, int>> widths{ { 18, 28 }, { 18, 34 }, { 28, 36 }, { 20, 44 }, { 12, 24 },
        { 14, 16 }, { 9, 28 } };
    QHeaderView *header = m_ui->view->header();
    int wanted = 0;
    for (int column = 0; column < widths.size(); ++column) {
        const auto [narrowest, widest] = widths.at(column);
        m_ui->view->resizeColumnToContents(column);
        // A heading is longer in some languages than what stands below it.
        const int least = qMax(narrowest * digit, header->sectionSizeHint(column));
        const int width = std::clamp(header->sectionSize(column), least, qMax(least, widest * digit));
        header->resizeSection(column, width);
        wanted += header->isSectionHidden(column) ? 0 : width;
    }
    const QSize size(wanted + 6 * digit, 32 * fontMetrics().height());
    // Beyond that its table scrolls.
    const QSize room = parentWidget() ? parentWidget()->window()->size() : screen()->availableSize();
    resize(size.boundedTo(room).boundedTo(QSize(1000, 600)));
}

QString ImportDialog::summary() const
{
    const ImportModel::Counts &counts = m_model->counts();
    if (m_model->rowCount() == 0)
        return tr(
            "There is no computer in this file. Choose a list that WSMan Explorer or Windows Admin Center "
            "exported, or a text with a name or a URI in each line.");
    QStringList sentences;
    if (counts.fresh > 0)
        sentences.append(tr("%Ln computer(s) are new.", nullptr, counts.fresh));
    else
        sentences.append(tr("Nothing in it is new."));
    if (counts.known > 0)
        sentences.append(tr("%Ln are in the list already and stay as they are.", nullptr, counts.known));
    if (counts.repeated > 0)
        sentences.append(tr("%Ln are repetitions.", nullptr, counts.repeated));
    if (counts.wrong > 0)
        sentences.append(tr("%Ln cannot be taken; they stand at the top.", nullptr, counts.wrong));
    return sentences.join(u' ');
}

void ImportDialog::refresh()
{
    const ImportModel::Counts &counts = m_model->counts();
    m_ui->introduction->setText(summary());
    setPartly(*m_ui->allBox, counts.chosen, counts.fresh);
    setPartly(*m_ui->unsafeBox, counts.takingUnsafe, counts.withUnsafe);
    QPushButton *add = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    const bool canAdd = counts.chosen > 0;
    add->setText(canAdd ? tr("A&dd %Ln", nullptr, counts.chosen) : tr("A&dd"));
    add->setEnabled(canAdd);
    add->setToolTip(canAdd     ? tr("Adds the checked computers to the list; this can be undone")
            : counts.fresh > 0 ? tr("Check the computers to add.")
                               : tr("There is no new computer to add."));
    m_ui->connectBox->setEnabled(canAdd);
}

QList<Profile> ImportDialog::profiles() const
{
    return m_model->chosenProfiles();
}

bool ImportDialog::connectsNow() const
{
    return m_ui->connectBox->isChecked();
}
