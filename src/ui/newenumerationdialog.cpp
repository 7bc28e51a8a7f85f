/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "newenumerationdialog.h"

#include "inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Language = EnumerationInput::Language;
using Mode = Wsman::EnumerationRequest::Mode;
using Polymorphism = Wsman::EnumerationRequest::Polymorphism;

namespace {

constexpr int dialogCharacters = 72;
constexpr int filterLines = 3;
constexpr int mostElements = 50'000;

template <typename Enum> Enum chosen(const QComboBox *box)
{
    return Enum(box->currentData().toInt());
}

template <typename Enum> void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(qMax(0, box->findData(int(value))));
}

} // namespace

NewEnumerationDialog::NewEnumerationDialog(
    const EnumerationInput &input, const QString &computer, QWidget *parent)
    : QDialog(parent)
    , m_resource(new QComboBox)
    , m_language(new QComboBox)
    , m_filter(new QPlainTextEdit)
    , m_mode(new QComboBox)
    , m_polymorphism(new QComboBox)
    , m_maxElements(new QSpinBox)
    , m_optimized(new QCheckBox(tr("Fetch the first items with the first &answer")))
    , m_message(new InlineMessage)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"newEnumerationDialog"_s);
    setWindowTitle(tr("New Enumeration on %1").arg(computer));
    // Not of the dialog itself: that would count instead of what the texts of a language need.
    m_buttons->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    createFields();
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(form);
    fill(input);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_resource, &QComboBox::editTextChanged, this, &NewEnumerationDialog::resensitize);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NewEnumerationDialog::resensitize);
    connect(m_filter, &QPlainTextEdit::textChanged, this, &NewEnumerationDialog::resensitize);
    resensitize();
    m_resource->lineEdit()->selectAll();
}

void NewEnumerationDialog::createFields()
{
    m_resource->setObjectName(u"resourceBox"_s);
    m_resource->setEditable(true);
    // Completed in a list: completed in the line, Return would first accept the completion.
    m_resource->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_resource->setInsertPolicy(QComboBox::NoInsert);
    m_resource->setToolTip(tr("A resource URI, or an alias of the winrm command with what follows it"));
    m_resource->addItems(
        { u"wmicimv2/Win32_Service"_s, u"wmicimv2/Win32_Process"_s, u"wmicimv2/Win32_OperatingSystem"_s,
            u"wmicimv2/Win32_LogicalDisk"_s, u"wmicimv2/Win32_Share"_s, u"wmicimv2/*"_s,
            u"winrm/config/listener"_s, u"winrm/config/plugin"_s, u"winrm/config/winrs"_s, u"shell"_s });
    m_language->setObjectName(u"languageBox"_s);
    m_language->addItem(tr("None: all instances"), int(Language::None));
    m_language->addItem(tr("WQL query"), int(Language::Wql));
    //: A kind of filter: names and values of keys.
    m_language->addItem(tr("Selectors"), int(Language::Selectors));
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setTabChangesFocus(true);
    m_filter->setFixedHeight(fontMetrics().lineSpacing() * filterLines + 12);
    m_mode->setObjectName(u"modeBox"_s);
    //: What an enumeration delivers.
    m_mode->addItem(tr("Objects"), int(Mode::Object));
    m_mode->addItem(tr("References: only what names each object"), int(Mode::Reference));
    m_mode->addItem(tr("Objects with their references"), int(Mode::ObjectAndReference));
    m_polymorphism->setObjectName(u"polymorphismBox"_s);
    m_polymorphism->addItem(tr("As the service shows them"), int(Polymorphism::Default));
    m_polymorphism->addItem(
        tr("With the properties of the base class only"), int(Polymorphism::ExcludeSubclassProperties));
    m_polymorphism->addItem(tr("With all their properties"), int(Polymorphism::IncludeSubclassProperties));
    m_polymorphism->addItem(tr("Not at all (shallow)"), int(Polymorphism::None));
    m_maxElements->setObjectName(u"maxElementsBox"_s);
    m_maxElements->setRange(1, mostElements);
    m_maxElements->setGroupSeparatorShown(true);
    m_optimized->setObjectName(u"optimizedBox"_s);
    m_optimized->setToolTip(tr("Needs one message less where the service can do it"));
}

void NewEnumerationDialog::addRows(QFormLayout *form)
{
    form->addRow(tr("&Resource:"), m_resource);
    form->addRow(tr("&Filter:"), m_language);
    form->addRow(tr("Filter te&xt:"), m_filter);
    //: What an enumeration delivers: objects, references to them, or both.
    form->addRow(tr("&List:"), m_mode);
    form->addRow(tr("&Derived classes:"), m_polymorphism);
    form->addRow(tr("Items a &page:"), m_maxElements);
    form->addRow(QString(), m_optimized);
    m_message->setKeepsPlace(true);
    form->addRow(m_message);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Enumerate"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon({});
    form->addRow(m_buttons);
}

void NewEnumerationDialog::fill(const EnumerationInput &input)
{
    if (!input.resource.isEmpty())
        m_resource->setEditText(input.resource);
    choose(m_language, input.language);
    m_filter->setPlainText(input.filter);
    choose(m_mode, input.mode);
    choose(m_polymorphism, input.polymorphism);
    m_maxElements->setValue(input.maxElements);
    m_optimized->setChecked(input.optimized);
}

EnumerationInput NewEnumerationDialog::input() const
{
    return { m_resource->currentText(), chosen<Language>(m_language), m_filter->toPlainText(),
        chosen<Mode>(m_mode), chosen<Polymorphism>(m_polymorphism), m_maxElements->value(),
        m_optimized->isChecked() };
}

void NewEnumerationDialog::resensitize()
{
    const EnumerationInput now = input();
    const QString problem = now.problem();
    m_filter->setEnabled(now.language != Language::None);
    m_filter->setToolTip(m_filter->isEnabled() ? QString() : tr("Choose a kind of filter to write one."));
    m_filter->setPlaceholderText(now.language == Language::Wql
            ? u"select Name, State from Win32_Service where State = 'Running'"_s
            : now.language == Language::Selectors ? u"Name='Winmgmt'"_s
                                                  : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(problem);
    m_message->setMessage(problem.isEmpty() ? InlineMessage::Kind::Hint : InlineMessage::Kind::Information,
        problem.isEmpty() ? now.hint() : problem);
}
