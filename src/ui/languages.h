/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

/// The languages that the program speaks, and the one that it speaks now. Owns what translates; without it
/// the program speaks the English of its sources. A language is named by the code of its file, such as "de"
/// or "zh_Hans".
class Languages {
public:
    Languages();
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// The codes of all languages that there are, in the order of their own names. There is always English.
    [[nodiscard]] static QList<QString> available();
    /// The name of a language in this language itself: "Deutsch".
    [[nodiscard]] static QString ownName(const QString &code);
    /// The first language of the user's list in the system that is available, else English.
    [[nodiscard]] static QString ofSystem();
    /// How dates and numbers are written together with a language: as the system writes them where it speaks
    /// that language, else as it is usual in the system's country, else in the language's own.
    [[nodiscard]] static QLocale localeFor(const QString &code);

    /// Speaks another language from now on; windows that are there keep theirs. `code`: empty, or one that is
    /// not available: the system's, with its dates and numbers. Needs the QApplication.
    void install(const QString &code);

private:
    void add(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
