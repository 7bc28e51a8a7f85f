/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "runmessage.h"

#include "bulkrun.h"

#include <QCoreApplication>

QString failureText(const BulkRun &run)
{
    if (run.failed() == 0 || run.total() < 2)
        return {};
    switch (run.verb()) {
    case BulkRun::Verb::Open:
        return QCoreApplication::translate(
            "RunMessage", "%1 of %2 computers could not be connected. Their rows say why.")
            .arg(run.failed())
            .arg(run.total());
    case BulkRun::Verb::Close:
        return QCoreApplication::translate("RunMessage",
            "%1 of %2 computers did not confirm that everything on them is closed. "
            "Select them to see what may be left.")
            .arg(run.failed())
            .arg(run.total());
    case BulkRun::Verb::Test:
        return QCoreApplication::translate(
            "RunMessage", "%1 of %2 computers failed the test. Their rows say why.")
            .arg(run.failed())
            .arg(run.total());
    }
    Q_UNREACHABLE();
}
