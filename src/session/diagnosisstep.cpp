/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "diagnosisstep.h"

#include <QCoreApplication>

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DiagnosisStep", source);
}

} // namespace

QString DiagnosisStep::title() const
{
    switch (id) {
    case Id::Name:
        //: A step of the diagnosis: the name is resolved to addresses.
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Name"));
    case Id::Ports:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "TCP ports"));
    case Id::Tls:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "TLS and certificate"));
    case Id::Http:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "HTTP service"));
    case Id::Schemes:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Offered authentication"));
    case Id::AnonymousIdentify:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Identify, anonymous"));
    case Id::Authentication:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Authentication"));
    case Id::Identify:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Identify, authenticated"));
    case Id::Configuration:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Right to read winrm/config"));
    }
    Q_UNREACHABLE();
}

QString DiagnosisStep::stateText() const
{
    switch (state) {
    case State::Waiting:
        //: State of a step of the diagnosis, as the next five.
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Waiting"));
    case State::Running:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Running"));
    case State::Passed:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Passed"));
    case State::Warning:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Warning"));
    case State::Failed:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Failed"));
    case State::Skipped:
        return text(QT_TRANSLATE_NOOP("DiagnosisStep", "Skipped"));
    }
    Q_UNREACHABLE();
}
