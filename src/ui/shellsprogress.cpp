/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "shellsprogress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 160;

} // namespace

ShellsProgress::ShellsProgress(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Cance&l"), this))
{
    m_bar->setObjectName(u"shellsBar"_s);
    m_stop->setObjectName(u"shellsStop"_s);
    m_bar->setFixedWidth(barWidth);
    //: In a progress bar; %v and %m are replaced by the numbers: "9 of 12".
    m_bar->setFormat(tr("%v of %m"));
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    row->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &ShellsProgress::stopped);
    hide();
}

void ShellsProgress::setProgress(const QString &what, int done, int total)
{
    m_label->setText(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(what);
    show();
}

void ShellsProgress::setStopTip(const QString &tip)
{
    m_stop->setToolTip(tip);
}
