/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "passwordrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int passwordCharacters = 32;

} // namespace

PasswordRow::PasswordRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_connect(new QPushButton(tr("Co&nnect"), this))
{
    m_label->setObjectName(u"problemPasswordLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_password);
    m_password->setObjectName(u"problemPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(fontMetrics().averageCharWidth() * passwordCharacters);
    m_connect->setObjectName(u"problemConnect"_s);
    m_connect->setAutoDefault(false);
    m_connect->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_password, 1);
    row->addWidget(m_connect);
    row->addStretch(1);
    connect(m_password, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_connect->setEnabled(!text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordRow::give);
    connect(m_connect, &QPushButton::clicked, this, &PasswordRow::give);
}

void PasswordRow::ask(const QString &user)
{
    QString label = tr("&Password for all of them:");
    if (!user.isEmpty())
        label = tr("&Password of %1:").arg(QString(user).replace(u'&', "&&"_L1));
    m_label->setText(label);
    m_password->setAccessibleName(
        user.isEmpty() ? tr("Password for all of them") : tr("Password of %1").arg(user));
}

void PasswordRow::clear()
{
    m_password->clear();
}

void PasswordRow::give()
{
    const QString password = m_password->text();
    if (password.isEmpty())
        return;
    m_password->clear();
    Q_EMIT passwordGiven(password);
}
