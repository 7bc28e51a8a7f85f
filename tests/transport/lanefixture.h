/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "accessmanager.h"
#include "scriptedserver.h"

#include <QNetworkReply>
#include <QTest>

/// 200 with the body "hello".
extern const QByteArray ok;

[[nodiscard]] QNetworkRequest requestTo(const QUrl &url, bool repeatable = false);
/// Posts "body", waits for the end and tells how it went.
[[nodiscard]] QNetworkReply::NetworkError exchange(
    AccessManager &manager, const ScriptedServer &server, bool repeatable = false);
