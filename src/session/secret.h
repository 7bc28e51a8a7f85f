/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QString>

/// One password on its way to or from a store. Its memory is overwritten when the last copy goes, as far as
/// QString's sharing lets one.
class Secret {
public:
    Secret() = default;
    explicit Secret(QString text);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    /// Takes copies and temporaries alike; what was there before goes with `other`, overwritten.
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
};
