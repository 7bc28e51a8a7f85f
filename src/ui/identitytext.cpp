/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "identitytext.h"

#include "displaytext.h"
#include "identify.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 80;

QString text(const char *source)
{
    return QCoreApplication::translate("IdentityText", source);
}

QStringList versionParts(const Wsman::IdentifyAnswer &identity)
{
    QStringList parts;
    const QString os = clipped(safeLine(identity.osVersion()), longestPart);
    //: %1: version of the operating system.
    if (!os.isEmpty())
        parts.append(text(QT_TRANSLATE_NOOP("IdentityText", "OS %1")).arg(os));
    const QString stack = clipped(safeLine(identity.stackVersion()), longestPart);
    //: %1: version of the WS-Management software.
    if (!stack.isEmpty())
        parts.append(text(QT_TRANSLATE_NOOP("IdentityText", "Stack %1")).arg(stack));
    // Services of other makes have a version of their own form.
    if (os.isEmpty() && stack.isEmpty() && !identity.productVersion.isEmpty())
        parts.append(clipped(safeLine(identity.productVersion), longestPart));
    return parts;
}

} // namespace

namespace IdentityText {

QString versions(const Wsman::IdentifyAnswer &identity)
{
    return versionParts(identity).join(u", "_s);
}

QString summary(const Wsman::IdentifyAnswer &identity, int latencyMs)
{
    QStringList parts = versionParts(identity);
    if (!identity.productVendor.isEmpty())
        parts.prepend(clipped(safeLine(identity.productVendor), longestPart));
    if (parts.isEmpty())
        parts.append(text(QT_TRANSLATE_NOOP("IdentityText", "A WS-Management service answered")));
    //: %1 says what the service is, %2 how many milliseconds it took to answer
    return text(QT_TRANSLATE_NOOP("IdentityText", "%1 (%2 ms)"))
        .arg(parts.join(u", "_s), QLocale().toString(latencyMs));
}

} // namespace IdentityText
