/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credential.h"
#include "endpoint.h"

#include <functional>
#include <memory>

class QNetworkAccessManager;

/// Makes the network access of one session; every session has its own, so that nothing is shared by accident.
using NetworkFactory
    = std::function<std::unique_ptr<QNetworkAccessManager>(const Endpoint &, const Credential &)>;
