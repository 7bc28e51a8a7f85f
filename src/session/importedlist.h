/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "profile.h"

#include <QList>
#include <QString>

/// One computer of a list that somebody else may have written.
struct ImportedComputer {
    /// The line, or in JSON the number of the entry, from 1.
    int place = 0;
    /// With an id of its own, and without anything that belongs to the user who wrote it. May have unsafe
    /// options.
    Profile profile;
    /// What the list calls it where that is no server, such as "cluster".
    QString otherKind;
};

/// What cannot be taken from such a list.
struct ImportProblem {
    int place = 0;
    /// What stands there, cut off where it is long. May be empty.
    QString typed;
    /// What is wrong and what to do, translated.
    QString text;
};

/// What a file of computers holds. All texts are the file's own and not safe to show as they are.
struct ImportedList {
    enum class Place { Line, Entry };

    /// Without its folder.
    QString fileName;
    Place place = Place::Line;
    QList<ImportedComputer> computers;
    QList<ImportProblem> problems;
};
