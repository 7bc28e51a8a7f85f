/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretmemory.h"

namespace {

/// Through volatile, as nobody reads it again and a compiler would leave the writes out.
template <typename Text, typename Unit> void overwrite(Text &secret)
{
    if (!secret.isEmpty() && secret.isDetached()) {
        auto *units = reinterpret_cast<volatile Unit *>(secret.data());
        for (qsizetype i = 0; i < secret.size(); ++i)
            units[i] = Unit(0);
    }
    secret = Text();
}

} // namespace

namespace SecretMemory {

void wipe(QString &secret)
{
    overwrite<QString, char16_t>(secret);
}

void wipe(QByteArray &secret)
{
    overwrite<QByteArray, char>(secret);
}

} // namespace SecretMemory
