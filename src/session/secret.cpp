/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secret.h"

#include "secretmemory.h"

#include <utility>

Secret::Secret(QString text)
    : m_text(std::move(text))
{
}

Secret &Secret::operator=(Secret other) noexcept
{
    m_text.swap(other.m_text);
    return *this;
}

Secret::~Secret()
{
    SecretMemory::wipe(m_text);
}
