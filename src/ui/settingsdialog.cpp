/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "settingsdialog.h"

#include "semanticcolors.h"
#include "settings.h"
#include "ui_settingsdialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogCharacters = 64;

int seconds(std::chrono::milliseconds limit)
{
    return int(std::chrono::round<std::chrono::seconds>(limit).count());
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    for (QSpinBox *box : { m_ui->openBox, m_ui->closeBox, m_ui->testBox })
        box->setRange(Settings::minimumSeconds, Settings::maximumSeconds);
    m_ui->throttleBox->setRange(1, Settings::maximumThrottle);
    for (QLabel *hint : { m_ui->openHint, m_ui->closeHint, m_ui->testHint, m_ui->throttleHint }) {
        QPalette muted = hint->palette();
        muted.setColor(QPalette::WindowText, SemanticColors::muted(muted));
        hint->setPalette(muted);
    }
    showValues(settings.timeLimits(), settings.throttle(), settings.confirmQuit());
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    connect(m_ui->buttonBox->button(QDialogButtonBox::RestoreDefaults), &QAbstractButton::clicked, this,
        &SettingsDialog::restoreDefaults);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showValues(const TimeLimits &limits, int throttle, bool confirmQuit)
{
    m_ui->openBox->setValue(seconds(limits.open));
    m_ui->closeBox->setValue(seconds(limits.close));
    m_ui->testBox->setValue(seconds(limits.test));
    m_ui->throttleBox->setValue(throttle);
    m_ui->confirmQuitBox->setChecked(confirmQuit);
}

void SettingsDialog::restoreDefaults()
{
    showValues(TimeLimits(), Settings::defaultThrottle, true);
}

void SettingsDialog::accept()
{
    TimeLimits limits;
    limits.open = std::chrono::seconds(m_ui->openBox->value());
    limits.close = std::chrono::seconds(m_ui->closeBox->value());
    limits.test = std::chrono::seconds(m_ui->testBox->value());
    m_settings.setTimeLimits(limits);
    m_settings.setThrottle(m_ui->throttleBox->value());
    m_settings.setConfirmQuit(m_ui->confirmQuitBox->isChecked());
    QDialog::accept();
}
