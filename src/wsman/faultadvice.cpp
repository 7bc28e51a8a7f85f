/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvice.h"

#include "faultadvicetable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Wsman {

namespace {

FaultAdvice translated(const char *meaning, const char *nextStep)
{
    return { QCoreApplication::translate("FaultAdvice", meaning),
        QCoreApplication::translate("FaultAdvice", nextStep) };
}

std::optional<FaultAdvice> find(std::span<const Advice::Entry> table, quint32 code)
{
    const auto entry = std::ranges::lower_bound(table, code, {}, &Advice::Entry::code);
    if (entry == table.end() || entry->code != code)
        return std::nullopt;
    return translated(entry->meaning, entry->nextStep);
}

} // namespace

std::optional<FaultAdvice> adviceForCode(quint32 code)
{
    for (const auto table : { Advice::connectingEntries(), Advice::logonEntries(), Advice::shellEntries(),
             Advice::quotaEntries(), Advice::dataEntries() }) {
        if (auto advice = find(table, code))
            return advice;
    }
    return std::nullopt;
}

std::optional<FaultAdvice> adviceForSubcode(QStringView localName)
{
    const auto table = Advice::subcodeEntries();
    const auto entry = std::ranges::find_if(table, [localName](const Advice::SubcodeEntry &candidate) {
        return localName.compare(candidate.localName, Qt::CaseInsensitive) == 0;
    });
    if (entry == table.end())
        return std::nullopt;
    return translated(entry->meaning, entry->nextStep);
}

std::optional<FaultAdvice> adviceForHttpStatus(int status)
{
    if (status < 300)
        return std::nullopt;
    if (status < 400) {
        return translated(
            QT_TRANSLATE_NOOP("FaultAdvice", "The server sends the connection on to another address."),
            QT_TRANSLATE_NOOP("FaultAdvice",
                "Connect to the new address yourself if you trust it; redirects are not followed."));
    }
    return find(Advice::httpEntries(), quint32(status));
}

QString codeInAllForms(quint32 code)
{
    constexpr quint32 signBit = 0x80000000;
    const QString unsignedForms = u"%1 · 0x%2"_s.arg(code).arg(QString::number(code, 16).toUpper());
    if (code < signBit)
        return unsignedForms;
    const quint32 magnitude = ~code + 1; // of the two's complement
    return u"%1 · \u2212%2"_s.arg(unsignedForms).arg(magnitude);
}

bool meansAlreadyClosed(quint32 code)
{
    switch (code) {
    case 0x8033805B: // the selectors name a shell or command that no longer exists
    case 0x80338098: // the session is being closed
    case 0x8033814A: // the shell is being closed
    case 0x8033814F: // the command is being closed
    case 0x803381CC: // the command is ending or has ended
        return true;
    default:
        return false;
    }
}

bool meansAlreadyReleased(quint32 code)
{
    switch (code) {
    case 0x80338007: // the enumeration has finished or was cancelled
    case 0x80338008: // the subscription is closed
    case 0x80338009: // the subscription is being closed
    case 0x8033800A: // the subscription was closed, as nothing was fetched
    case 0x8033800B: // the subscription was closed, as its source was silent
    case 0x8033801B: // the enumeration context is not valid any more
        return true;
    default:
        return false;
    }
}

} // namespace Wsman
