/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QTranslator>

/// A language that nobody speaks, to see what a translation does to the windows: every text of the program
/// and of Qt becomes 40 % longer, with accents and between marks, "[!! Ĉōņņéĉţ ~~~ !!]". Placeholders,
/// markup, access keys, patterns of files and English plural forms stay. What has no mark on the screen was
/// never given to a translator, or was put together from parts.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override;

    /// A text without letters stays as it is: there is nothing to translate in it.
    [[nodiscard]] static QString pseudo(const QString &text);
    /// What is left of a text when all that stands between marks is taken away.
    [[nodiscard]] static QString withoutMarked(QString text);

private:
    /// Has the English plural forms.
    QTranslator m_english;
};
