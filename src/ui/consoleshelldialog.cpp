/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consoleshelldialog.h"

#include "displaytext.h"
#include "inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int utf8 = 65001;
constexpr int dialogCharacters = 64;
constexpr int environmentLines = 4;
constexpr int longestIdleMinutes = 24 * 60;
constexpr qsizetype longestQuote = 40;

/// The lines of the environment field that say something.
QStringList environmentLinesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

bool isAssignment(const QString &line)
{
    return line.indexOf(u'=') > 0 && !line.section(u'=', 0, 0).trimmed().isEmpty();
}

} // namespace

ConsoleShellDialog::ConsoleShellDialog(const Wsman::ShellOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_directory(new QLineEdit)
    , m_environment(new QPlainTextEdit)
    , m_codePage(new QComboBox)
    , m_idle(new QSpinBox)
    , m_name(new QLineEdit)
    , m_noProfile(new QCheckBox(tr("Without the user's &profile, which opens faster")))
    , m_message(new InlineMessage)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"consoleShellDialog"_s);
    setWindowTitle(tr("New Shell"));
    // Not of the dialog itself: that would count instead of what the texts of a language need.
    m_buttons->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields(form);
    m_message->setKeepsPlace(true);
    form->addRow(m_message);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Open"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
    form->addRow(m_buttons);

    showOptions(options);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_environment, &QPlainTextEdit::textChanged, this, &ConsoleShellDialog::validate);
    connect(m_codePage, &QComboBox::currentIndexChanged, this, &ConsoleShellDialog::validate);
    validate();
}

void ConsoleShellDialog::addFields(QFormLayout *form)
{
    m_directory->setObjectName(u"directoryEdit"_s);
    m_directory->setPlaceholderText(tr("The user's own folder"));
    m_environment->setObjectName(u"environmentEdit"_s);
    m_environment->setPlaceholderText(tr("One NAME=value in a line, added to the variables of the computer"));
    m_environment->setTabChangesFocus(true);
    m_environment->setFixedHeight(fontMetrics().lineSpacing() * environmentLines + 12);
    m_codePage->setObjectName(u"codePageBox"_s);
    for (const int page : { utf8, 437, 850, 1252 }) {
        m_codePage->addItem(page == utf8 ? tr("%1 (UTF-8)").arg(page) : QString::number(page), page);
    }
    m_idle->setObjectName(u"idleBox"_s);
    m_idle->setRange(0, longestIdleMinutes);
    m_idle->setSpecialValueText(tr("That of the server"));
    m_idle->setSuffix(tr(" min"));
    m_idle->setToolTip(tr("The server ends a shell that nobody has used for so long"));
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setPlaceholderText(tr("Shown in the server's list of shells"));
    m_noProfile->setObjectName(u"noProfileBox"_s);
    form->addRow(tr("&Working directory:"), m_directory);
    form->addRow(tr("&Environment:"), m_environment);
    form->addRow(tr("&Code page:"), m_codePage);
    form->addRow(tr("&Idle time-out:"), m_idle);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_noProfile);
}

void ConsoleShellDialog::showOptions(const Wsman::ShellOptions &options)
{
    m_directory->setText(options.workingDirectory);
    QStringList variables;
    for (const auto &[name, value] : options.environment)
        variables.append(name + u'=' + value);
    m_environment->setPlainText(variables.join(u'\n'));
    m_codePage->setCurrentIndex(std::max(m_codePage->findData(options.codePage), 0));
    m_idle->setValue(int(std::chrono::duration_cast<std::chrono::minutes>(options.idleTimeout).count()));
    m_name->setText(options.name);
    m_noProfile->setChecked(options.noProfile);
}

Wsman::ShellOptions ConsoleShellDialog::options() const
{
    Wsman::ShellOptions options;
    options.workingDirectory = m_directory->text().trimmed();
    const QStringList lines = environmentLinesOf(m_environment->toPlainText());
    for (const QString &line : lines)
        options.environment.append({ line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1) });
    options.codePage = m_codePage->currentData().toInt();
    options.idleTimeout = std::chrono::minutes(m_idle->value());
    options.name = m_name->text().trimmed();
    options.noProfile = m_noProfile->isChecked();
    return options;
}

void ConsoleShellDialog::validate()
{
    const QStringList lines = environmentLinesOf(m_environment->toPlainText());
    const auto wrong = std::find_if_not(lines.cbegin(), lines.cend(), isAssignment);
    const bool isValid = wrong == lines.cend();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isValid);
    if (!isValid) {
        m_message->setMessage(InlineMessage::Kind::Error,
            tr("“%1” is no variable. Write NAME=value.").arg(clipped(safeLine(*wrong), longestQuote)));
    } else if (m_codePage->currentData().toInt() != utf8) {
        m_message->setMessage(InlineMessage::Kind::Hint,
            tr("Output is read as UTF-8. With this code page, characters other than ASCII may come out "
               "wrong."));
    } else {
        m_message->clear();
    }
}
