/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

/// A file that is read and written as a whole, so that the previous or the new content is there and never a
/// mixture. What the program could not understand is protected from being overwritten. Knows nothing of what
/// is in it.
class DocumentFile {
public:
    explicit DocumentFile(QString fileName);

    /// A null byte array where there is no file; an untranslated reason, and the file is protected, where it
    /// cannot be read.
    [[nodiscard]] Result<QByteArray, QString> read();
    /// Empty when it worked, and then it also outlives a loss of power; else the system's reason. Only where
    /// it is not protected.
    [[nodiscard]] QString write(const QByteArray &content);
    /// Renames a damaged file and answers its new name as it may be shown. Empty, and the file is protected:
    /// that did not work.
    [[nodiscard]] QString moveAside();

    /// From now on nothing may replace it.
    void protect() { m_isProtected = true; }
    [[nodiscard]] bool isProtected() const { return m_isProtected; }

    [[nodiscard]] QString displayName() const;
    [[nodiscard]] QString displayFolder() const;

private:
    QString m_fileName;
    bool m_isProtected = false;
};
