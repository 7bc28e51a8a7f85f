/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretstore.h"

void SecretStore::setAvailable(bool available)
{
    if (m_isAvailable == available)
        return;
    m_isAvailable = available;
    Q_EMIT availabilityChanged();
}
