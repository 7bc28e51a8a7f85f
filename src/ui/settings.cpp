/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "settings.h"

#include "optionnames.h"

#include "activitylog.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto openLimitKey = "limits/open"_L1;
constexpr auto closeLimitKey = "limits/close"_L1;
constexpr auto testLimitKey = "limits/test"_L1;
constexpr auto throttleKey = "limits/throttle"_L1;
constexpr auto confirmQuitKey = "window/confirmQuit"_L1;
constexpr auto showsDetailsKey = "window/details"_L1;
constexpr auto activityLevelKey = "activity/level"_L1;
constexpr auto connectSchemeKey = "connect/scheme"_L1;
constexpr auto connectAuthenticationKey = "connect/authentication"_L1;
constexpr auto connectUserKey = "connect/user"_L1;

constexpr auto https = "https"_L1;

QString layoutKey(Settings::Layout part)
{
    return "layout/"_L1 + QLatin1StringView(QMetaEnum::fromType<Settings::Layout>().valueToKey(int(part)));
}

QString layoutKey(const QString &page)
{
    return "layout/page-"_L1 + page;
}

void setOrRemove(QSettings &file, const QString &key, const QByteArray &state)
{
    if (state.isEmpty())
        file.remove(key);
    else
        file.setValue(key, state);
}

std::chrono::milliseconds withinLimits(std::chrono::milliseconds limit)
{
    return std::clamp(limit, std::chrono::milliseconds(std::chrono::seconds(Settings::minimumSeconds)),
        std::chrono::milliseconds(std::chrono::seconds(Settings::maximumSeconds)));
}

/// Kept in seconds, so that the file can be read and edited by people.
std::chrono::milliseconds readLimit(
    const QSettings &file, QLatin1StringView key, std::chrono::milliseconds fallback)
{
    bool isNumber = false;
    const int seconds = file.value(key).toInt(&isNumber);
    return isNumber ? withinLimits(std::chrono::seconds(seconds)) : fallback;
}

void writeLimit(QSettings &file, QLatin1StringView key, std::chrono::milliseconds limit)
{
    file.setValue(key, int(std::chrono::round<std::chrono::seconds>(limit).count()));
}

int validThrottle(int throttle)
{
    return std::clamp(throttle, 1, Settings::maximumThrottle);
}

int readThrottle(const QSettings &file)
{
    bool isNumber = false;
    const int throttle = file.value(throttleKey).toInt(&isNumber);
    return isNumber ? validThrottle(throttle) : Settings::defaultThrottle;
}

} // namespace

Settings::Settings(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_file(fileName.isEmpty() ? std::make_unique<QSettings>()
                                : std::make_unique<QSettings>(fileName, QSettings::IniFormat))
    , m_throttle(readThrottle(*m_file))
{
    const TimeLimits defaults;
    m_timeLimits.open = readLimit(*m_file, openLimitKey, defaults.open);
    m_timeLimits.close = readLimit(*m_file, closeLimitKey, defaults.close);
    m_timeLimits.test = readLimit(*m_file, testLimitKey, defaults.test);
}

Settings::~Settings() = default;

void Settings::setTimeLimits(const TimeLimits &limits)
{
    m_timeLimits = { withinLimits(limits.open), withinLimits(limits.close), withinLimits(limits.test) };
    writeLimit(*m_file, openLimitKey, m_timeLimits.open);
    writeLimit(*m_file, closeLimitKey, m_timeLimits.close);
    writeLimit(*m_file, testLimitKey, m_timeLimits.test);
}

void Settings::setThrottle(int throttle)
{
    throttle = validThrottle(throttle);
    if (throttle == m_throttle)
        return;
    m_throttle = throttle;
    m_file->setValue(throttleKey, throttle);
    Q_EMIT throttleChanged(throttle);
}

bool Settings::confirmQuit() const
{
    return m_file->value(confirmQuitKey, true).toBool();
}

void Settings::setConfirmQuit(bool confirm)
{
    m_file->setValue(confirmQuitKey, confirm);
}

bool Settings::showsDetails() const
{
    return m_file->value(showsDetailsKey, true).toBool();
}

void Settings::setShowsDetails(bool shows)
{
    m_file->setValue(showsDetailsKey, shows);
}

int Settings::activityLevel() const
{
    const int level = m_file->value(activityLevelKey, int(ActivityLog::Stream::Information)).toInt();
    return std::clamp(level, int(ActivityLog::Stream::Verbose), int(ActivityLog::Stream::Error));
}

void Settings::setActivityLevel(int level)
{
    m_file->setValue(activityLevelKey, level);
}

Settings::ConnectChoices Settings::connectChoices() const
{
    ConnectChoices choices;
    if (m_file->value(connectSchemeKey).toString() == https)
        choices.scheme = Scheme::Https;
    const QString authentication = m_file->value(connectAuthenticationKey).toString();
    choices.authentication = OptionNames::authentication(authentication, choices.authentication);
    choices.user = m_file->value(connectUserKey).toString();
    return choices;
}

void Settings::setConnectChoices(const ConnectChoices &choices)
{
    m_file->setValue(connectSchemeKey, choices.scheme == Scheme::Https ? https : "http"_L1);
    m_file->setValue(connectAuthenticationKey, OptionNames::of(choices.authentication));
    m_file->setValue(connectUserKey, choices.user);
}

QByteArray Settings::layout(Layout part) const
{
    return m_file->value(layoutKey(part)).toByteArray();
}

void Settings::setLayout(Layout part, const QByteArray &state)
{
    setOrRemove(*m_file, layoutKey(part), state);
}

QByteArray Settings::pageLayout(const QString &page) const
{
    return m_file->value(layoutKey(page)).toByteArray();
}

void Settings::setPageLayout(const QString &page, const QByteArray &state)
{
    setOrRemove(*m_file, layoutKey(page), state);
}
