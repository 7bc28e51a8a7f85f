/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "journalentry.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

/// What the program keeps in one folder, with a number of a generation in every part of it, so that a mixture
/// of two of them is seen. Written and read by the application's own code.
class WrittenFiles {
public:
    explicit WrittenFiles(QString folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString profileFile() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString journalFolder() const;

    /// Empty when it worked.
    [[nodiscard]] QString writeProfiles(int generation) const;
    void writeSettings(int generation) const;
    /// What is noted in the journal as opened in that generation.
    [[nodiscard]] static JournalEntry entry(int generation);

    /// Which generation a file holds, or what is wrong with it.
    struct Found {
        std::optional<int> generation;
        QString error;
    };
    [[nodiscard]] Found readProfiles() const;
    [[nodiscard]] Found readSettings() const;
    /// What the journals of dead runs leave to the next one. They are empty afterwards.
    struct Leftovers {
        QSet<int> generations;
        QString error;
    };
    [[nodiscard]] Leftovers takeJournal() const;

private:
    QString m_folder;
};
