/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "settings.h"

#include "optionnames.h"

#include "activitylog.h"
#include "unreadablelock.h"

#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto openLimitKey = "limits/open"_L1;
constexpr auto closeLimitKey = "limits/close"_L1;
constexpr auto testLimitKey = "limits/test"_L1;
constexpr auto keepAliveKey = "life/keepAlive"_L1;
constexpr auto reconnectTriesKey = "life/reconnectTries"_L1;
constexpr auto reconnectWithinKey = "life/reconnectWithin"_L1;
constexpr auto waitForComputerKey = "life/waitForComputer"_L1;
constexpr auto restoreKey = "life/restore"_L1;
constexpr auto openAtEndKey = "life/open"_L1;
constexpr auto errorActionKey = "limits/errorAction"_L1;
constexpr auto throttleKey = "limits/throttle"_L1;
constexpr auto confirmQuitKey = "window/confirmQuit"_L1;
constexpr auto languageKey = "window/language"_L1;
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

/// All that a file or a caller may have got wrong is brought inside.
TimeLimits valid(TimeLimits limits)
{
    const auto upTo = [](std::chrono::milliseconds value, std::chrono::milliseconds most) {
        return std::clamp(value, 0ms, most);
    };
    limits.open = withinLimits(limits.open);
    limits.close = withinLimits(limits.close);
    limits.test = withinLimits(limits.test);
    limits.keepAlive = upTo(limits.keepAlive, std::chrono::seconds(Settings::maximumKeepAliveSeconds));
    limits.reconnectTries = std::clamp(limits.reconnectTries, 0, Settings::maximumReconnectTries);
    limits.reconnectWithin
        = std::max(upTo(limits.reconnectWithin, std::chrono::seconds(Settings::maximumReconnectSeconds)),
            std::chrono::milliseconds(std::chrono::seconds(Settings::minimumSeconds)));
    limits.waitForComputer = upTo(limits.waitForComputer, std::chrono::minutes(Settings::maximumWaitMinutes));
    return limits;
}

/// Kept in seconds, so that the file can be read and edited by people.
void readLimit(const QSettings &file, QLatin1StringView key, std::chrono::milliseconds &limit)
{
    bool isNumber = false;
    const int seconds = file.value(key).toInt(&isNumber);
    if (isNumber)
        limit = std::chrono::seconds(seconds);
}

TimeLimits readLimits(const QSettings &file)
{
    TimeLimits limits;
    readLimit(file, openLimitKey, limits.open);
    readLimit(file, closeLimitKey, limits.close);
    readLimit(file, testLimitKey, limits.test);
    readLimit(file, keepAliveKey, limits.keepAlive);
    readLimit(file, reconnectWithinKey, limits.reconnectWithin);
    readLimit(file, waitForComputerKey, limits.waitForComputer);
    bool isNumber = false;
    const int tries = file.value(reconnectTriesKey).toInt(&isNumber);
    if (isNumber)
        limits.reconnectTries = tries;
    return valid(limits);
}

BulkReport::ErrorAction readErrorAction(const QSettings &file)
{
    bool isKnown = false;
    const int action = QMetaEnum::fromType<BulkReport::ErrorAction>().keyToValue(
        file.value(errorActionKey).toString().toLatin1().constData(), &isKnown);
    return isKnown ? BulkReport::ErrorAction(action) : BulkReport::ErrorAction::Continue;
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
    , m_timeLimits(readLimits(*m_file))
    , m_throttle(readThrottle(*m_file))
    , m_errorAction(readErrorAction(*m_file))
{
    // Two runs that write at once do no harm, each write being whole.
    removeUnreadableLock(m_file->fileName() + u".lock"_s, 0ms);
}

Settings::~Settings() = default;

void Settings::setTimeLimits(const TimeLimits &limits)
{
    m_timeLimits = valid(limits);
    writeLimit(*m_file, openLimitKey, m_timeLimits.open);
    writeLimit(*m_file, closeLimitKey, m_timeLimits.close);
    writeLimit(*m_file, testLimitKey, m_timeLimits.test);
    writeLimit(*m_file, keepAliveKey, m_timeLimits.keepAlive);
    writeLimit(*m_file, reconnectWithinKey, m_timeLimits.reconnectWithin);
    writeLimit(*m_file, waitForComputerKey, m_timeLimits.waitForComputer);
    m_file->setValue(reconnectTriesKey, m_timeLimits.reconnectTries);
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

void Settings::setErrorAction(BulkReport::ErrorAction action)
{
    if (action == m_errorAction)
        return;
    m_errorAction = action;
    m_file->setValue(errorActionKey,
        QLatin1StringView(QMetaEnum::fromType<BulkReport::ErrorAction>().valueToKey(int(action))));
    Q_EMIT errorActionChanged(action);
}

bool Settings::restoresConnections() const
{
    return m_file->value(restoreKey, false).toBool();
}

void Settings::setRestoresConnections(bool restores)
{
    m_file->setValue(restoreKey, restores);
    if (!restores)
        m_file->remove(openAtEndKey);
}

QList<QUuid> Settings::openAtEnd() const
{
    QList<QUuid> ids;
    const QStringList texts = m_file->value(openAtEndKey).toStringList();
    for (const QString &text : texts) {
        if (const QUuid id = QUuid::fromString(text); !id.isNull())
            ids.append(id);
    }
    return ids;
}

void Settings::setOpenAtEnd(const QList<QUuid> &ids)
{
    QStringList texts;
    for (const QUuid &id : ids)
        texts.append(id.toString(QUuid::WithoutBraces));
    m_file->setValue(openAtEndKey, texts);
}

bool Settings::confirmQuit() const
{
    return m_file->value(confirmQuitKey, true).toBool();
}

void Settings::setConfirmQuit(bool confirm)
{
    m_file->setValue(confirmQuitKey, confirm);
}

QString Settings::language() const
{
    return m_file->value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_file->remove(languageKey);
    else
        m_file->setValue(languageKey, code);
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
