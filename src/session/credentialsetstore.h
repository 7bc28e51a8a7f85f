/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "credentialset.h"
#include "documentfile.h"

#include <QList>
#include <QString>

/// The file of the named credential sets: JSON with a version, beside that of the computers. Holds no
/// secrets.
class CredentialSetStore {
public:
    explicit CredentialSetStore(QString fileName);

    struct Loaded {
        QList<CredentialSet> sets;
        /// What the user must know, translated; empty when all is well.
        QString warning;
    };

    /// A missing file is an empty list; a damaged one is moved aside and named in the warning.
    [[nodiscard]] Loaded load();
    /// Empty when it worked; else why not and what to do, translated. Never overwrites what load() could not
    /// read.
    [[nodiscard]] QString save(const QList<CredentialSet> &sets);

private:
    [[nodiscard]] QString moveAside();

    DocumentFile m_file;
};
