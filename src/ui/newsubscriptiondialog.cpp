/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "newsubscriptiondialog.h"

#include "inlinemessage.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogCharacters = 72;
constexpr int queryLines = 4;
constexpr int longestHeartbeatSeconds = 3600;

} // namespace

NewSubscriptionDialog::NewSubscriptionDialog(
    const SubscriptionInput &input, const QString &computer, QWidget *parent)
    : QDialog(parent)
    , m_channel(new QComboBox)
    , m_level(new QComboBox)
    , m_query(new QPlainTextEdit)
    , m_start(new QComboBox)
    , m_heartbeat(new QSpinBox)
    , m_message(new InlineMessage)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"newSubscriptionDialog"_s);
    setWindowTitle(tr("New Subscription on %1").arg(computer));
    // Not of the dialog itself: that would count instead of what the texts of a language need.
    m_buttons->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    createFields();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(form);
    fill(input);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_channel, &QComboBox::editTextChanged, this, &NewSubscriptionDialog::resensitize);
    connect(m_query, &QPlainTextEdit::textChanged, this, &NewSubscriptionDialog::resensitize);
    resensitize();
    m_channel->lineEdit()->selectAll();
}

void NewSubscriptionDialog::createFields()
{
    m_channel->setObjectName(u"channelBox"_s);
    m_channel->setEditable(true);
    // Completed in a list: completed in the line, Return would first accept the completion.
    m_channel->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->addItems({ u"Application"_s, u"System"_s, u"Security"_s, u"Setup"_s, u"ForwardedEvents"_s,
        u"Microsoft-Windows-PowerShell/Operational"_s, u"Microsoft-Windows-WinRM/Operational"_s });
    m_level->setObjectName(u"levelBox"_s);
    m_level->addItem(tr("All levels"), 0);
    m_level->addItem(tr("Critical only"), 1);
    m_level->addItem(tr("Error and above"), 2);
    m_level->addItem(tr("Warning and above"), 3);
    m_level->addItem(tr("Information and above"), 4);
    m_query->setObjectName(u"queryEdit"_s);
    m_query->setTabChangesFocus(true);
    m_query->setPlaceholderText(u"*[System[Provider[@Name='Service Control Manager'] and (EventID=7036)]]"_s);
    m_query->setFixedHeight(fontMetrics().lineSpacing() * queryLines + 12);
    m_query->setToolTip(tr("In place of the level. A whole QueryList can stand here too."));
    m_start->setObjectName(u"startBox"_s);
    m_start->addItem(tr("From now on"), false);
    m_start->addItem(tr("With the oldest event in the log"), true);
    m_heartbeat->setObjectName(u"heartbeatBox"_s);
    m_heartbeat->setRange(0, longestHeartbeatSeconds);
    //: No heartbeat.
    m_heartbeat->setSpecialValueText(tr("None"));
    //: seconds
    m_heartbeat->setSuffix(tr(" s"));
    m_heartbeat->setToolTip(tr("How often the computer says that it is alive while nothing happens"));
}

void NewSubscriptionDialog::addRows(QFormLayout *form)
{
    form->addRow(tr("Event &log:"), m_channel);
    form->addRow(tr("Le&vel:"), m_level);
    form->addRow(tr("&XPath:"), m_query);
    //: With which events a subscription begins.
    form->addRow(tr("&Begin:"), m_start);
    form->addRow(tr("&Heartbeat:"), m_heartbeat);
    m_message->setKeepsPlace(true);
    form->addRow(m_message);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Subscribe"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
    form->addRow(m_buttons);
}

void NewSubscriptionDialog::fill(const SubscriptionInput &input)
{
    m_channel->setEditText(input.channel);
    m_level->setCurrentIndex(qMax(0, m_level->findData(input.highestLevel)));
    m_query->setPlainText(input.query);
    m_start->setCurrentIndex(input.fromOldest ? 1 : 0);
    m_heartbeat->setValue(int(input.heartbeat.count()));
}

SubscriptionInput NewSubscriptionDialog::input() const
{
    return { m_channel->currentText(), m_level->currentData().toInt(), m_query->toPlainText(),
        std::chrono::seconds(m_heartbeat->value()), m_start->currentData().toBool() };
}

void NewSubscriptionDialog::resensitize()
{
    const SubscriptionInput now = input();
    const QString problem = now.problem();
    const bool hasQuery = !now.query.trimmed().isEmpty();
    m_level->setEnabled(!hasQuery);
    m_level->setToolTip(
        hasQuery ? tr("The XPath chooses the events. Empty it to choose a level.") : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(problem);
    m_message->setMessage(InlineMessage::Kind::Information, problem);
}
