/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "activitytext.h"

#include "semanticcolors.h"
#include "tintedicon.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString ActivityText::name(ActivityLog::Stream stream)
{
    switch (stream) {
    case ActivityLog::Stream::Verbose:
        //: The next five are the names of PowerShell's streams.
        return QCoreApplication::translate("ActivityText", "Verbose");
    case ActivityLog::Stream::Debug:
        return QCoreApplication::translate("ActivityText", "Debug");
    case ActivityLog::Stream::Information:
        return QCoreApplication::translate("ActivityText", "Information");
    case ActivityLog::Stream::Warning:
        return QCoreApplication::translate("ActivityText", "Warning");
    case ActivityLog::Stream::Error:
        return QCoreApplication::translate("ActivityText", "Error");
    }
    Q_UNREACHABLE();
}

QIcon ActivityText::icon(ActivityLog::Stream stream)
{
    switch (stream) {
    case ActivityLog::Stream::Verbose:
    case ActivityLog::Stream::Debug:
        return tintedIcon(u"more"_s, SemanticColors::muted);
    case ActivityLog::Stream::Information:
        return tintedIcon(u"information"_s, SemanticColors::busy);
    case ActivityLog::Stream::Warning:
        return tintedIcon(u"warning"_s, SemanticColors::attention);
    case ActivityLog::Stream::Error:
        return tintedIcon(u"error"_s, SemanticColors::error);
    }
    Q_UNREACHABLE();
}

QString ActivityText::fromHereOn(ActivityLog::Stream stream)
{
    switch (stream) {
    case ActivityLog::Stream::Verbose:
        return QCoreApplication::translate("ActivityText", "Everything");
    case ActivityLog::Stream::Debug:
        return QCoreApplication::translate("ActivityText", "Debug and above");
    case ActivityLog::Stream::Information:
        return QCoreApplication::translate("ActivityText", "Information and above");
    case ActivityLog::Stream::Warning:
        return QCoreApplication::translate("ActivityText", "Warnings and errors");
    case ActivityLog::Stream::Error:
        return QCoreApplication::translate("ActivityText", "Errors only");
    }
    Q_UNREACHABLE();
}
