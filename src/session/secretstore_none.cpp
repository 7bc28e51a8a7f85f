/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretstore_memory.h"

// Built where there is no QtKeychain: passwords are for this run only, and the dialogs say so.

std::unique_ptr<SecretStore> makeSecretStore()
{
    return std::make_unique<MemorySecretStore>();
}
