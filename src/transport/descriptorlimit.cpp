/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "descriptorlimit.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <algorithm>
#include <sys/resource.h>
#endif

void raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
#ifdef Q_OS_MACOS
    // The hard limit may be given as infinite there, but setrlimit takes OPEN_MAX at most.
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 10240);
#endif
    setrlimit(RLIMIT_NOFILE, &limit);
#endif
}
