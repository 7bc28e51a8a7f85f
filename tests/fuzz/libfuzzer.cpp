/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>

/// Once, before the first input. Qt's TLS wants an application.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

/// What libFuzzer calls with each input. Its programs hold one target each.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzTarget::all().front()->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
