/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>
#include <QString>

/// Overwrites the memory of secrets, as far as the sharing of Qt's types lets one.
namespace SecretMemory {

/// Overwrites and empties it. Where other copies share the memory, the last one of them has to do it: a
/// write would only detach and leave the secret behind in the others.
void wipe(QString &secret);
void wipe(QByteArray &secret);

} // namespace SecretMemory
