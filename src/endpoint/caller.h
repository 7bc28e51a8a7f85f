/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

/// Who sent a request.
struct Caller {
    /// Empty: not authenticated, which only Identify allows.
    QString user;
    QString clientIp;
    /// The address that he reached, e.g. "http://127.0.0.1:40123/wsman".
    QString serviceUrl;
};
