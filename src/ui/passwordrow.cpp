/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "passwordrow.h"

#include "displaytext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordCharacters = 32;

/// As a text in which "&" marks a key.
QString escaped(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

PasswordRow::PasswordRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_connect(new QPushButton(tr("Co&nnect"), this))
    , m_wholeSet(new QCheckBox(this))
    , m_remember(new QCheckBox(tr("Re&member the password"), this))
{
    m_label->setObjectName(u"problemPasswordLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_password);
    m_password->setObjectName(u"problemPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(fontMetrics().averageCharWidth() * passwordCharacters);
    m_connect->setObjectName(u"problemConnect"_s);
    m_connect->setAutoDefault(false);
    m_connect->setEnabled(false);
    m_wholeSet->setObjectName(u"problemWholeSet"_s);
    m_wholeSet->setToolTip(tr("Otherwise the password is for these computers and for this run only"));
    m_remember->setObjectName(u"problemRemember"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_password, 0, 1);
    grid->addWidget(m_connect, 0, 2);
    grid->addWidget(m_wholeSet, 1, 1, 1, 3);
    grid->addWidget(m_remember, 2, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    connect(m_password, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_connect->setEnabled(!text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordRow::give);
    connect(m_connect, &QPushButton::clicked, this, &PasswordRow::give);
    connect(m_wholeSet, &QCheckBox::toggled, this, &PasswordRow::showRemember);
    ask({});
}

void PasswordRow::ask(const Question &question)
{
    m_question = question;
    const QString &user = question.user;
    m_label->setText(
        user.isEmpty() ? tr("Pass&word for all of them:") : tr("Passwo&rd of %1:").arg(escaped(user)));
    m_password->setAccessibleName(
        user.isEmpty() ? tr("Password for all of them") : tr("Password of %1").arg(user));
    m_wholeSet->setVisible(!question.setName.isEmpty());
    m_wholeSet->setChecked(!question.setName.isEmpty());
    //: %1 is the name of a credential set
    m_wholeSet->setText(tr("Change it &for all of “%1” (%n computer(s))", nullptr, question.setUsers)
                            .arg(escaped(question.setName)));
    m_remember->setVisible(question.offersRemember);
    m_remember->setChecked(question.wasRemembered);
    showRemember();
}

void PasswordRow::showRemember()
{
    QString why = m_question.whyNotRemember;
    if (why.isEmpty() && !m_question.setName.isEmpty() && !m_wholeSet->isChecked())
        why = tr("The password of a credential set is remembered for the whole set only.");
    m_remember->setEnabled(why.isEmpty());
    m_remember->setToolTip(plainToolTip(
        why.isEmpty() ? tr("In the password store of this system, for the next runs of this program") : why));
}

void PasswordRow::clear()
{
    m_password->clear();
}

void PasswordRow::give()
{
    const Secret password(m_password->text());
    if (password.isEmpty())
        return;
    m_password->clear();
    const bool remembers = m_question.offersRemember && m_remember->isEnabled() && m_remember->isChecked();
    Q_EMIT passwordGiven({ password, remembers, !m_question.setName.isEmpty() && m_wholeSet->isChecked() });
}
