/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "resourcealias.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

struct Alias {
    QLatin1StringView name;
    QLatin1StringView uri;
};

constexpr Alias aliases[] = {
    { "wmi"_L1, "http://schemas.microsoft.com/wbem/wsman/1/wmi"_L1 },
    { "wmicimv2"_L1, "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2"_L1 },
    { "cimv2"_L1, "http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2"_L1 },
    { "winrm"_L1, "http://schemas.microsoft.com/wbem/wsman/1"_L1 },
    { "wsman"_L1, "http://schemas.microsoft.com/wbem/wsman/1"_L1 },
    { "shell"_L1, "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"_L1 },
};

} // namespace

QString resourceFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains(u' ') || trimmed.endsWith(u'/'))
        return {};
    if (trimmed.contains("://"_L1) || trimmed.startsWith("urn:"_L1, Qt::CaseInsensitive))
        return trimmed;
    const QString first = trimmed.section(u'/', 0, 0);
    for (const Alias &alias : aliases) {
        if (first.compare(alias.name, Qt::CaseInsensitive) == 0)
            return alias.uri + trimmed.mid(first.size());
    }
    return {};
}

} // namespace Wsman
