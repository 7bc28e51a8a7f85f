/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "settingsdialog.h"

#include "displaytext.h"
#include "languages.h"
#include "runmessage.h"
#include "semanticcolors.h"
#include "settings.h"
#include "ui_settingsdialog.h"

#include <QMetaEnum>
#include <QPushButton>

#include <algorithm>

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
    // Not of the dialog itself: that would count instead of what the texts of a language need.
    m_ui->buttonBox->setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    setRanges();
    for (QLabel *hint :
        { m_ui->openHint, m_ui->closeHint, m_ui->testHint, m_ui->throttleHint, m_ui->keepAliveHint,
            m_ui->withinHint, m_ui->waitHint, m_ui->errorActionHint, m_ui->languageHint }) {
        QPalette muted = hint->palette();
        muted.setColor(QPalette::WindowText, SemanticColors::muted(muted));
        hint->setPalette(muted);
    }
    fillLanguages();
    fillErrorActions();
    // Without tries there is no time to spread them over.
    connect(m_ui->triesBox, &QSpinBox::valueChanged, m_ui->withinBox,
        [this](int tries) { m_ui->withinBox->setEnabled(tries > 0); });
    showValues(settings.timeLimits(), settings.throttle(), settings.errorAction());
    m_ui->confirmQuitBox->setChecked(settings.confirmQuit());
    m_ui->restoreBox->setChecked(settings.restoresConnections());
    m_ui->languageBox->setCurrentIndex(std::max(0, m_ui->languageBox->findData(settings.language())));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    for (QAbstractButton *button : m_ui->buttonBox->buttons())
        button->setIcon({});
    connect(m_ui->buttonBox->button(QDialogButtonBox::RestoreDefaults), &QAbstractButton::clicked, this,
        &SettingsDialog::restoreDefaults);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setRanges()
{
    for (QSpinBox *box : { m_ui->openBox, m_ui->closeBox, m_ui->testBox })
        box->setRange(Settings::minimumSeconds, Settings::maximumSeconds);
    m_ui->keepAliveBox->setRange(0, Settings::maximumKeepAliveSeconds);
    //: Open connections are not checked.
    m_ui->keepAliveBox->setSpecialValueText(tr("Never"));
    m_ui->triesBox->setRange(0, Settings::maximumReconnectTries);
    //: Connections that broke are not connected anew.
    m_ui->triesBox->setSpecialValueText(tr("Never"));
    m_ui->withinBox->setRange(Settings::minimumSeconds, Settings::maximumReconnectSeconds);
    m_ui->waitBox->setRange(0, Settings::maximumWaitMinutes);
    //: Waits for a computer without an end.
    m_ui->waitBox->setSpecialValueText(tr("Until it answers"));
    m_ui->throttleBox->setRange(1, Settings::maximumThrottle);
}

void SettingsDialog::fillLanguages()
{
    //: The first of the languages to choose from. %1: the name of the system's language in itself, "Deutsch".
    m_ui->languageBox->addItem(
        tr("System language (%1)").arg(Languages::ownName(Languages::ofSystem())), QString());
    const QList<QString> codes = Languages::available();
    for (const QString &code : codes)
        m_ui->languageBox->addItem(Languages::ownName(code), code);
}

void SettingsDialog::fillErrorActions()
{
    const QMetaEnum actions = QMetaEnum::fromType<BulkReport::ErrorAction>();
    for (int i = 0; i < actions.keyCount(); ++i) {
        const auto action = BulkReport::ErrorAction(actions.value(i));
        m_ui->errorActionBox->addItem(withoutAccessKey(errorActionName(action)), QVariant::fromValue(action));
    }
    connect(m_ui->errorActionBox, &QComboBox::currentIndexChanged, this,
        [this] { m_ui->errorActionHint->setText(errorActionMeaning(chosenErrorAction())); });
}

BulkReport::ErrorAction SettingsDialog::chosenErrorAction() const
{
    return m_ui->errorActionBox->currentData().value<BulkReport::ErrorAction>();
}

void SettingsDialog::showValues(const TimeLimits &limits, int throttle, BulkReport::ErrorAction action)
{
    m_ui->openBox->setValue(seconds(limits.open));
    m_ui->closeBox->setValue(seconds(limits.close));
    m_ui->testBox->setValue(seconds(limits.test));
    m_ui->keepAliveBox->setValue(seconds(limits.keepAlive));
    m_ui->triesBox->setValue(limits.reconnectTries);
    m_ui->withinBox->setValue(seconds(limits.reconnectWithin));
    m_ui->waitBox->setValue(seconds(limits.waitForComputer) / 60);
    m_ui->throttleBox->setValue(throttle);
    m_ui->errorActionBox->setCurrentIndex(m_ui->errorActionBox->findData(QVariant::fromValue(action)));
    m_ui->errorActionHint->setText(errorActionMeaning(action));
}

void SettingsDialog::restoreDefaults()
{
    showValues(TimeLimits(), Settings::defaultThrottle, BulkReport::ErrorAction::Continue);
    m_ui->confirmQuitBox->setChecked(true);
    m_ui->restoreBox->setChecked(false);
    m_ui->languageBox->setCurrentIndex(0);
}

void SettingsDialog::accept()
{
    TimeLimits limits;
    limits.open = std::chrono::seconds(m_ui->openBox->value());
    limits.close = std::chrono::seconds(m_ui->closeBox->value());
    limits.test = std::chrono::seconds(m_ui->testBox->value());
    limits.keepAlive = std::chrono::seconds(m_ui->keepAliveBox->value());
    limits.reconnectTries = m_ui->triesBox->value();
    limits.reconnectWithin = std::chrono::seconds(m_ui->withinBox->value());
    limits.waitForComputer = std::chrono::minutes(m_ui->waitBox->value());
    m_settings.setTimeLimits(limits);
    m_settings.setThrottle(m_ui->throttleBox->value());
    m_settings.setErrorAction(chosenErrorAction());
    m_settings.setConfirmQuit(m_ui->confirmQuitBox->isChecked());
    m_settings.setRestoresConnections(m_ui->restoreBox->isChecked());
    m_settings.setLanguage(m_ui->languageBox->currentData().toString());
    QDialog::accept();
}
