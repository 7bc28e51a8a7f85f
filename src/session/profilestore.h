/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "documentfile.h"
#include "profile.h"

#include <QList>
#include <QString>

/// The file of saved profiles: JSON with a version, written as a whole so that the previous or the new
/// content is there and never a mixture. Holds no secrets.
class ProfileStore {
public:
    explicit ProfileStore(QString fileName);

    struct Loaded {
        QList<Profile> profiles;
        /// What the user must know, translated: a damaged file that was moved aside, a file of a newer
        /// version. Empty when all is well.
        QString warning;
    };

    /// A missing file is an empty list.
    [[nodiscard]] Loaded load();
    /// Empty when it worked; else why not and what to do, translated. Refuses to overwrite a file that load()
    /// could not read or that is from a newer version, as its content would be lost.
    [[nodiscard]] QString save(const QList<Profile> &profiles);

private:
    [[nodiscard]] QString moveAside();

    DocumentFile m_file;
};
