/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fuzztarget.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace {

std::vector<const FuzzTarget *> &registered()
{
    static std::vector<const FuzzTarget *> targets;
    return targets;
}

} // namespace

FuzzTarget::FuzzTarget(const char *name, Function function)
    : m_name(name)
    , m_function(std::move(function))
{
    registered().push_back(this);
}

const std::vector<const FuzzTarget *> &FuzzTarget::all()
{
    return registered();
}

unsigned char FuzzInput::takeByte()
{
    return m_position < m_bytes.size() ? static_cast<unsigned char>(m_bytes.at(m_position++)) : 0;
}

QByteArray FuzzInput::takeLine()
{
    const qsizetype end = m_bytes.indexOf('\n', m_position);
    const QByteArray line = m_bytes.mid(m_position, end < 0 ? -1 : end - m_position);
    m_position = end < 0 ? m_bytes.size() : end + 1;
    return line;
}

void require(bool promise, const char *text)
{
    if (promise)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", text);
    std::abort();
}
