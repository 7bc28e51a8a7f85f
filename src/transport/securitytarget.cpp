/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "securitycontext.h"

#include "secretmemory.h"

SecurityTarget::~SecurityTarget()
{
    SecretMemory::wipe(password);
}
