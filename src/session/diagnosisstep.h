/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QMetaType>
#include <QPair>
#include <QString>
#include <QVector>

/// One step of a diagnosis: what is looked at, how far it is, and what came of it. A value.
struct DiagnosisStep {
    /// In the order in which they run.
    enum class Id {
        Name,
        Ports,
        Tls,
        Http,
        Schemes,
        AnonymousIdentify,
        Authentication,
        Identify,
        Configuration,
    };
    static constexpr int count = int(Id::Configuration) + 1;

    enum class State {
        Waiting,
        Running,
        Passed,
        /// It works, but there is something to know.
        Warning,
        Failed,
        /// It made no sense after what came before, or was cancelled; the result says why.
        Skipped,
    };

    /// What was measured or read, for the details: a name, translated, and a value, which others may have
    /// written.
    using Fact = QPair<QString, QString>;

    Id id = Id::Name;
    State state = State::Waiting;
    /// One sentence, translated; empty before the end. May hold what the server wrote.
    QString result;
    /// What to do next, translated; may be empty.
    QString advice;
    QVector<Fact> facts;
    /// What the step took, in milliseconds; -1: it did not run.
    int elapsed = -1;

    [[nodiscard]] bool hasEnded() const { return state != State::Waiting && state != State::Running; }
    /// "TLS and certificate", translated.
    [[nodiscard]] QString title() const;
    /// "Passed", translated.
    [[nodiscard]] QString stateText() const;
};

/// What a check found out: the part of a step that it fills.
struct DiagnosisFinding {
    DiagnosisStep::State state = DiagnosisStep::State::Passed;
    QString result;
    QString advice;
    QVector<DiagnosisStep::Fact> facts;
};

Q_DECLARE_METATYPE(DiagnosisFinding)
