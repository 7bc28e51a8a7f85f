/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "pendinganswer.h"

void PendingAnswer::finish(const SoapResult &result)
{
    if (m_result)
        return;
    m_result = result;
    emit finished();
}
