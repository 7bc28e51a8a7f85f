/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretmemory.h"

#include <cstring>

namespace {

/// Through a volatile pointer, as nobody reads it again and a compiler would leave the writes out.
void *(*const volatile setMemory)(void *, int, size_t) = std::memset;

template <typename Text> void overwrite(Text &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        setMemory(secret.data(), 0, size_t(secret.size()) * sizeof(*secret.data()));
    secret = Text();
}

} // namespace

namespace SecretMemory {

void wipe(QString &secret)
{
    overwrite(secret);
}

void wipe(QByteArray &secret)
{
    overwrite(secret);
}

} // namespace SecretMemory
