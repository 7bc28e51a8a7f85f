/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include <sys/types.h>

#include <cstdarg>

extern "C" int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

/// For tests that start programs under the thread sanitizer: that of clang 14 takes each clone() for a fork
/// and ends the test when it is told twice in the same memory, as it is by QProcess, which shares it until
/// the program runs.
extern "C" __attribute__((no_sanitize("thread"))) int clone(
    int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    auto *parent = va_arg(rest, pid_t *);
    auto *storage = va_arg(rest, void *);
    auto *child = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(function, stack, flags, argument, parent, storage, child);
}
