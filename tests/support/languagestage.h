/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "languages.h"
#include "pseudotranslator.h"

#include <QCoreApplication>
#include <QTest>

/// What a test speaks while this lives: one of the program's languages, or the pseudo-language. English and
/// the locale are as before at its end.
class LanguageStage {
public:
    /// Not the code of any language.
    static QString pseudo() { return QStringLiteral("pseudo"); }

    /// A column "language" with a row for each language that there is.
    static void addRows()
    {
        QTest::addColumn<QString>("language");
        const QList<QString> languages = all();
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    static QList<QString> all()
    {
        QList<QString> languages = Languages::available();
        languages.append(pseudo());
        return languages;
    }

    explicit LanguageStage(const QString &language)
    {
        m_languages.install(language == pseudo() ? QStringLiteral("en") : language);
        if (language == pseudo())
            QCoreApplication::installTranslator(&m_pseudo);
    }
    ~LanguageStage()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        QLocale::setDefault(m_locale);
    }
    LanguageStage(const LanguageStage &) = delete;
    LanguageStage &operator=(const LanguageStage &) = delete;

private:
    QLocale m_locale;
    Languages m_languages;
    PseudoTranslator m_pseudo;
};
