/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consolepane.h"

#include "connection.h"
#include "consoleinput.h"
#include "consolesearch.h"
#include "consoleshelldialog.h"
#include "consoleview.h"
#include "displaytext.h"
#include "elidedlabel.h"
#include "inlinemessage.h"
#include "rowdelegate.h"
#include "tintedicon.h"

#include <QAction>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using State = ConsoleRunner::State;

namespace {

constexpr int promptCharacters = 48;
constexpr qsizetype longestName = 80;

QToolButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ConsolePane::ConsolePane(Connection &connection, ConsoleHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_runner(new ConsoleRunner(connection, this))
    , m_view(new ConsoleView)
    , m_search(new ConsoleSearch(*m_view))
    , m_message(new InlineMessage)
    , m_prompt(new ElidedLabel)
    , m_input(new ConsoleInput(history))
    , m_end(makeButton(u"consoleEnd"_s, tr("End Input")))
    //: A button: stops the running command.
    , m_stop(makeButton(u"consoleStop"_s, tr("Stop")))
{
    setObjectName(u"consolePane"_s);
    buildView();
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_search);
    m_message->setObjectName(u"consoleMessage"_s);
    m_message->setContentsMargins(RowDelegate::sideMargin, 4, RowDelegate::sideMargin, 0);
    column->addWidget(m_message);
    column->addWidget(buildInputRow());
    setFocusProxy(m_input);
    connectParts();
    refresh();
}

void ConsolePane::buildView()
{
    m_view->setObjectName(u"consoleView"_s);
    //: Accessible name of what commands print.
    m_view->setAccessibleName(tr("Output"));
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 3);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ConsolePane::showMenu);
}

QWidget *ConsolePane::buildInputRow()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_prompt->setObjectName(u"consolePrompt"_s);
    m_prompt->setFont(fixed);
    m_prompt->setElideMode(Qt::ElideMiddle);
    m_prompt->setMaximumWidth(QFontMetrics(fixed).averageCharWidth() * promptCharacters);
    m_input->setObjectName(u"consoleInput"_s);
    m_input->setFont(fixed);
    m_stop->setIcon(tintedIcon(u"cancel"_s));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(RowDelegate::sideMargin, 4, RowDelegate::sideMargin, 4);
    row->setSpacing(RowDelegate::iconGap);
    row->addWidget(m_prompt);
    row->addWidget(m_input, 1);
    row->addWidget(m_end);
    row->addWidget(m_stop);
    return bar;
}

QAction *ConsolePane::makeAction(const QString &name, const QString &text, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(tintedIcon(icon));
    return action;
}

void ConsolePane::buildActions()
{
    m_newShell = makeAction(u"consoleNewShell"_s, tr("&New Shell…"), u"new-shell"_s);
    m_closeShell = makeAction(u"consoleCloseShell"_s, tr("Clos&e Shell"), {});
    m_find = makeAction(u"consoleFind"_s, tr("&Find…\tCtrl+F"), {});
    m_copy = makeAction(u"consoleCopy"_s, tr("&Copy"), u"copy"_s);
    m_selectAll = makeAction(u"consoleSelectAll"_s, tr("Select &All"), {});
    m_clear = makeAction(u"consoleClear"_s, tr("C&lear"), u"clear"_s);
    m_save = makeAction(u"consoleSave"_s, tr("&Save…"), {});
    connect(m_newShell, &QAction::triggered, this, &ConsolePane::askForShell);
    connect(m_closeShell, &QAction::triggered, m_runner, &ConsoleRunner::closeShell);
    connect(m_find, &QAction::triggered, m_search, &ConsoleSearch::start);
    connect(m_copy, &QAction::triggered, m_view, &QPlainTextEdit::copy);
    connect(m_selectAll, &QAction::triggered, m_view, &QPlainTextEdit::selectAll);
    connect(m_clear, &QAction::triggered, m_view, &ConsoleView::clearLines);
    connect(m_save, &QAction::triggered, this, &ConsolePane::askForFile);
}

void ConsolePane::connectParts()
{
    connect(&m_connection, &LiveObject::stateChanged, this, &ConsolePane::refresh);
    connect(&m_connection, &Connection::changed, this, &ConsolePane::refreshInput);
    connect(m_runner, &ConsoleRunner::output, m_view, &ConsoleView::addOutput);
    connect(m_runner, &ConsoleRunner::line, m_view, &ConsoleView::addLine);
    connect(m_runner, &ConsoleRunner::stateChanged, this, &ConsolePane::refresh);
    connect(m_view, &ConsoleView::linesChanged, this, &ConsolePane::refreshActions);
    connect(m_view, &QPlainTextEdit::copyAvailable, this, &ConsolePane::refreshActions);
    connect(m_view, &ConsoleView::interruptRequested, m_runner, &ConsoleRunner::interrupt);
    connect(m_view, &ConsoleView::typed, this, [this](const QString &text) {
        m_input->setFocus(Qt::OtherFocusReason);
        if (!m_input->isReadOnly())
            m_input->insert(text);
    });
    connect(m_input, &ConsoleInput::entered, this, &ConsolePane::enter);
    connect(m_input, &ConsoleInput::endRequested, m_runner, &ConsoleRunner::endInput);
    // What is selected in the output can be copied while the line has the focus.
    connect(m_input, &ConsoleInput::interruptRequested, this, [this] {
        if (m_view->textCursor().hasSelection())
            m_view->copy();
        else
            m_runner->interrupt();
    });
    connect(m_end, &QToolButton::clicked, m_runner, &ConsoleRunner::endInput);
    connect(m_stop, &QToolButton::clicked, m_runner, &ConsoleRunner::stop);
    connect(m_search, &ConsoleSearch::left, m_input, qOverload<>(&QWidget::setFocus));
}

bool ConsolePane::isUsed() const
{
    return m_view->hasLines() || m_runner->state() != State::NoShell || !m_input->text().isEmpty();
}

QList<QAction *> ConsolePane::menuActions() const
{
    return { m_find, m_copy, m_selectAll, nullptr, m_save, m_clear, nullptr, m_newShell, m_closeShell };
}

QString ConsolePane::prompt() const
{
    if (m_runner->state() == State::Running && m_runner->takesInput()) {
        //: Before the line in which input for a running command is typed
        return tr("Input to %1:").arg(clipped(safeLine(m_runner->commandLine()), longestName));
    }
    const QString computer = clipped(safeLine(m_connection.profile().displayName()), longestName);
    const QString directory = safeLine(m_runner->workingDirectory());
    return directory.isEmpty() ? computer + u'>' : computer + u' ' + directory + u'>';
}

QString ConsolePane::hint() const
{
    if (!m_runner->isConnected())
        return tr("Not connected. Reconnect to run more commands.");
    switch (m_runner->state()) {
    case State::NoShell:
        return tr("Type a command; it opens a shell");
    case State::OpeningShell:
        return tr("The shell is being opened…");
    case State::Ready:
        return tr("Type a command");
    case State::Running:
        return m_runner->takesInput() ? tr("Type a line for the command; Ctrl+C interrupts it")
                                      : tr("Its input has ended; Ctrl+C interrupts it");
    case State::Stopping:
        return tr("The command is being stopped…");
    }
    Q_UNREACHABLE();
}

void ConsolePane::refresh()
{
    refreshInput();
    refreshActions();
}

void ConsolePane::refreshInput()
{
    const bool isRunning = m_runner->state() == State::Running;
    m_prompt->setText(prompt());
    m_input->setMode(isRunning ? ConsoleInput::Mode::Input : ConsoleInput::Mode::Command);
    m_input->setPlaceholderText(hint());
    m_input->setAccessibleName(prompt());
    // Not disabled, so that the focus stays and Ctrl+C goes on to work.
    m_input->setReadOnly(!m_runner->isConnected() || (m_runner->isBusy() && !m_runner->takesInput()));
    m_end->setEnabled(m_runner->takesInput());
    m_end->setToolTip(m_end->isEnabled()
            ? tr("Tells the command that no more input follows (Ctrl+Z or Ctrl+D in an empty line)")
            : tr("No command waits for input"));
    m_stop->setEnabled(isRunning || m_runner->state() == State::OpeningShell);
    m_stop->setToolTip(m_stop->isEnabled() ? tr("Ends the command whatever it is doing (Ctrl+C twice)")
                                           : tr("No command runs"));
}

void ConsolePane::refreshActions()
{
    const bool isFree = m_runner->isConnected() && !m_runner->isBusy();
    m_newShell->setEnabled(isFree);
    if (isFree)
        m_newShell->setToolTip(tr("Opens a shell with options of its own, in the place of the present one"));
    else if (m_runner->isConnected())
        m_newShell->setToolTip(tr("Stop the command first"));
    else
        m_newShell->setToolTip(tr("Reconnect first"));
    m_closeShell->setEnabled(isFree && m_runner->state() == State::Ready);
    const bool hasLines = m_view->hasLines();
    for (QAction *action : { m_find, m_selectAll, m_clear, m_save })
        action->setEnabled(hasLines);
    m_copy->setEnabled(m_view->textCursor().hasSelection());
}

void ConsolePane::enter(const QString &line)
{
    m_message->clear();
    m_view->scrollToEnd();
    if (m_runner->takesInput())
        m_runner->sendLine(line);
    else
        m_runner->run(line);
}

void ConsolePane::askForShell()
{
    auto *dialog = new ConsoleShellDialog(m_runner->options(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_runner->openShell(dialog->options()); });
    dialog->open();
}

void ConsolePane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Output"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Text files (*.txt)"), tr("All files (*)") });
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsolePane::save);
    dialog->open();
}

void ConsolePane::save(const QString &fileName)
{
    const QString error = m_view->save(fileName);
    if (error.isEmpty())
        m_message->setMessage(InlineMessage::Kind::Success, tr("Saved to %1").arg(safeLine(fileName)));
    else
        m_message->setMessage(InlineMessage::Kind::Error, error);
}

void ConsolePane::showMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menuActions()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

bool ConsolePane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::FindNext)
            || key->matches(QKeySequence::FindPrevious)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ConsolePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        m_search->start();
    else if (event->matches(QKeySequence::FindNext))
        m_search->findNext();
    else if (event->matches(QKeySequence::FindPrevious))
        m_search->findPrevious();
    else
        QWidget::keyPressEvent(event);
}
