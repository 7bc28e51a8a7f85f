/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include "duration.h"
#include "request.h"
#include "xsduration.h"

using namespace std::chrono_literals;

namespace {

const FuzzTarget target("durations", [](const QByteArray &bytes) {
    const QString text = QString::fromUtf8(bytes);
    const auto duration = Wsman::parseDuration(text);
    if (duration && *duration >= 0ms)
        require(
            Wsman::parseDuration(Wsman::toDuration(*duration)) == duration, "a duration is the same again");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    const QDateTime expiration = Wsman::parseExpiration(text, now);
    if (duration && *duration >= 0ms && *duration < 24h * 365 * 100)
        require(expiration >= now, "what lasts ends later");
    const auto ofEndpoint = fromXsDuration(text);
    if (ofEndpoint) {
        require(*ofEndpoint >= 0ms, "the endpoint takes no negative time");
        (void)toDaysDuration(*ofEndpoint);
        const auto ofClient = Wsman::parseDuration(text);
        require(ofClient && *ofClient == *ofEndpoint, "both sides read the same");
    }
});

} // namespace
