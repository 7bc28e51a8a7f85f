/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitydock.h"

#include "activityfilter.h"
#include "activitymodel.h"
#include "activitytext.h"
#include "rowview.h"
#include "settings.h"
#include "tintedicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMetaEnum>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto allStreams = { ActivityLog::Stream::Verbose, ActivityLog::Stream::Debug,
    ActivityLog::Stream::Information, ActivityLog::Stream::Warning, ActivityLog::Stream::Error };

QToolButton *makeButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(tintedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ActivityDock::ActivityDock(QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_filter(new ActivityFilter(this))
    , m_view(new RowView(this))
    , m_levelBox(new QComboBox(this))
{
    m_view->setObjectName(u"activityView"_s);
    m_view->setAccessibleName(tr("Activity"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_view, 1);
    setWidget(content);
    setTabOrder(content->findChild<QWidget *>(u"activityClearButton"_s), m_view);
}

QWidget *ActivityDock::lastForKeyboard() const
{
    return m_view;
}

QWidget *ActivityDock::makeTools()
{
    m_levelBox->setObjectName(u"activityLevelBox"_s);
    //: Before a box with the kinds of entries: "Show: Warnings and errors".
    m_levelBox->setAccessibleName(tr("Show"));
    m_levelBox->setToolTip(tr("Which entries are shown"));
    for (const ActivityLog::Stream stream : allStreams)
        m_levelBox->addItem(ActivityText::icon(stream), ActivityText::fromHereOn(stream));
    QToolButton *copyButton = makeButton(u"copy"_s, tr("Copy"), u"activityCopyButton"_s);
    copyButton->setToolTip(tr("Copies the selected lines, or all that are shown where none is selected"));
    //: A button that empties the list.
    QToolButton *clearButton = makeButton(u"clear"_s, tr("Clear"), u"activityClearButton"_s);
    clearButton->setToolTip(tr("Forgets all entries"));

    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_levelBox);
    layout->addStretch();
    layout->addWidget(copyButton);
    layout->addWidget(clearButton);
    connect(m_levelBox, &QComboBox::activated, this, &ActivityDock::chooseLevel);
    connect(copyButton, &QToolButton::clicked, this, &ActivityDock::copy);
    connect(clearButton, &QToolButton::clicked, this, [this] { m_log->clear(); });
    return tools;
}

void ActivityDock::setUp(ActivityLog &log, Settings &settings)
{
    m_log = &log;
    m_settings = &settings;
    m_levelBox->setCurrentIndex(settings.activityLevel());
    m_filter->setLevel(ActivityLog::Stream(settings.activityLevel()));
    m_filter->setSourceModel(new ActivityModel(log, this));
    m_view->setModel(m_filter);
    setUpColumns();
    followEnd();
}

void ActivityDock::chooseLevel(int index)
{
    m_filter->setLevel(ActivityLog::Stream(index));
    m_settings->setActivityLevel(index);
}

void ActivityDock::setUpColumns()
{
    QHeaderView *header = m_view->header();
    if (header->restoreState(m_settings->layout(Settings::Layout::ActivityHeader)))
        return;
    const int digit = m_view->fontMetrics().horizontalAdvance(u'0');
    m_view->setFirstWidth(ActivityModel::Time, 12 * digit);
    m_view->setFirstWidth(ActivityModel::Level, 15 * digit);
    m_view->setFirstWidth(ActivityModel::Computer, 21 * digit);
}

void ActivityDock::saveColumns() const
{
    m_settings->setLayout(Settings::Layout::ActivityHeader, m_view->header()->saveState());
}

void ActivityDock::followEnd()
{
    m_view->scrollToBottom();
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->value() < bar->maximum())
            return;
        // The rows are laid out after this; then the end is somewhere else.
        QMetaObject::invokeMethod(m_view, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
    });
}

void ActivityDock::copy() const
{
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectAll();
    m_view->copySelection();
}
