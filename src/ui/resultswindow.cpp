/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "resultswindow.h"

#include "displaytext.h"
#include "elidedlabel.h"
#include "filterbox.h"
#include "inlinemessage.h"
#include "rowdelegate.h"
#include "rowview.h"
#include "sessiontext.h"
#include "stateicon.h"
#include "tableproxy.h"
#include "tintedicon.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80;
constexpr QSize initialSize(860, 520);

} // namespace

ResultsWindow::ResultsWindow(
    SessionObject &object, const QString &computer, const QString &endText, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_object(&object)
    , m_proxy(new TableProxy(this))
    , m_view(new RowView)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_icon(new QLabel)
    , m_progress(new ElidedLabel)
    , m_filter(new FilterBox)
    , m_message(new InlineMessage)
    , m_exportMessage(new InlineMessage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1: what the window shows, %2: the name of a computer
    setWindowTitle(tr("%1 – %2").arg(clipped(SessionText::objectName(object), longestTitle), computer));
    m_view->setObjectName(u"resultsView"_s);
    //: Accessible name of a table of results.
    m_view->setAccessibleName(tr("Results"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildHead());
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_exportMessage);
    column->addWidget(buildButtons(endText));
    m_message->clear();
    m_exportMessage->clear();
    resize(initialSize);

    connect(&m_refresh, &RefreshTimer::due, this, &ResultsWindow::refresh);
    connect(m_object, &SessionObject::changed, this, [this] { m_refresh.request(); });
    connect(m_object, &LiveObject::stateChanged, this, [this] { m_refresh.request(); });
    connect(m_object, &QObject::destroyed, this, [this] { m_refresh.request(); });
    m_refresh.request();
}

ResultsWindow::~ResultsWindow() = default;

QWidget *ResultsWindow::buildHead()
{
    m_progress->setObjectName(u"progressLabel"_s);
    m_filter->setObjectName(u"resultsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter results"));
    m_filter->setAccessibleName(tr("Filter results"));
    m_filter->setToolTip(tr("Shows only the rows in which this text is found"));
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &TableProxy::setText);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_refresh.request(); });
    connect(m_filter, &FilterBox::left, m_view, qOverload<>(&QWidget::setFocus));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_icon);
    row->addWidget(m_progress, 1);
    row->addWidget(m_filter);
    return head;
}

QWidget *ResultsWindow::buildButtons(const QString &endText)
{
    const auto add = [](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_end = add(u"endButton"_s, endText);
    m_copy = add(u"copyButton"_s, tr("C&opy"));
    m_export = add(u"exportButton"_s, tr("&Export…"));
    QPushButton *close = add(u"closeButton"_s, tr("&Close"));
    m_end->setIcon(tintedIcon(u"cancel"_s));
    m_copy->setIcon(tintedIcon(u"copy"_s));
    m_copy->setToolTip(tr("Copies the selected rows, each a line with tabs between its cells"));
    m_export->setToolTip(tr("Writes the rows that are shown as CSV or JSON"));
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence::Copy);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, &ResultsWindow::copy);
    connect(m_copy, &QPushButton::clicked, this, &ResultsWindow::copy);
    connect(m_export, &QPushButton::clicked, this, &ResultsWindow::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (m_object)
            m_object->close();
    });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_copy);
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(m_end);
    row->addWidget(close);
    return buttons;
}

void ResultsWindow::setTable(QAbstractItemModel *table)
{
    table->setParent(this);
    m_proxy->setSourceModel(table);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    // As they come, until the user wants it otherwise.
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_refresh.request(); });
}

void ResultsWindow::setDetails(QWidget *details)
{
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
}

int ResultsWindow::rowCount() const
{
    return m_proxy->sourceModel()->rowCount();
}

void ResultsWindow::done(int result)
{
    if (m_object) {
        m_object->disconnect(this);
        if (m_object->isOpen() && m_object->state() != LiveObject::State::Closing)
            m_object->close();
    }
    QDialog::done(result);
}

void ResultsWindow::refresh()
{
    constexpr QSize iconSize(RowDelegate::iconSize, RowDelegate::iconSize);
    const auto state = m_object ? m_object->state() : LiveObject::State::Closed;
    m_icon->setPixmap(stateIcon(state).pixmap(iconSize, devicePixelRatioF()));
    m_icon->setToolTip(stateName(state));
    m_icon->setAccessibleName(stateName(state));
    if (m_object)
        m_progress->setText(progressText(*m_object));
    showMessage();
    showEnding(m_object && m_object->isOpen() && state != LiveObject::State::Closing);
    const bool hasSelection = m_view->selectionModel() && m_view->selectionModel()->hasSelection();
    m_copy->setEnabled(hasSelection);
    m_copy->setToolTip(hasSelection ? tr("Copies the selected rows, each a line with tabs between its cells")
                                    : tr("Select the rows to copy."));
    m_export->setEnabled(m_proxy->rowCount() > 0);
    m_export->setToolTip(m_export->isEnabled() ? tr("Writes the rows that are shown as CSV or JSON")
                                               : tr("There are no rows to write."));
}

void ResultsWindow::showMessage()
{
    if (m_object && m_object->state() == LiveObject::State::Broken) {
        QStringList sentences{ m_object->reason() };
        if (m_object->lastError())
            sentences = { m_object->lastError()->message, m_object->lastError()->nextStep };
        m_message->setMessage(InlineMessage::Kind::Error, safeDisplay(sentences.join(u'\n').trimmed()));
        return;
    }
    m_message->setMessage(InlineMessage::Kind::Warning, warning());
}

void ResultsWindow::showEnding(bool canEnd)
{
    m_end->setEnabled(canEnd);
    m_end->setToolTip(canEnd ? tr("Ends it on the computer; what has come stays here")
                             : tr("It has ended. The rows stay until this window is closed."));
}

void ResultsWindow::copy()
{
    m_view->copySelection();
}

void ResultsWindow::chooseFile()
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
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsWindow::save);
    dialog->open();
}

void ResultsWindow::save(const QString &fileName)
{
    const auto format = fileName.endsWith(".json"_L1, Qt::CaseInsensitive) ? TableExport::Format::Json
                                                                           : TableExport::Format::Csv;
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && TableExport::write(file, *m_proxy, format) && file.commit())
        m_exportMessage->setMessage(
            InlineMessage::Kind::Success, tr("%Ln row(s) written.", nullptr, m_proxy->rowCount()));
    else
        //: %1: what the system says.
        m_exportMessage->setMessage(InlineMessage::Kind::Error,
            tr("The file could not be written: %1. Choose another place.").arg(file.errorString()));
}
