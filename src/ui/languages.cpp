/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "languages.h"

#include <QCollator>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/i18n"_L1;
constexpr auto filePrefix = "wsman-explorer_"_L1;
constexpr auto fileSuffix = ".qm"_L1;
constexpr auto english = "en"_L1;

/// QLocale would call some of them by their country too, and writes others in small letters, as within a
/// sentence.
constexpr struct {
    QLatin1StringView code;
    QStringView name;
} ownNames[] = {
    { "cs"_L1, u"Čeština" },
    { "de"_L1, u"Deutsch" },
    { "en"_L1, u"English" },
    { "es"_L1, u"Español" },
    { "fr"_L1, u"Français" },
    { "it"_L1, u"Italiano" },
    { "ja"_L1, u"日本語" },
    { "ko"_L1, u"한국어" },
    { "pl"_L1, u"Polski" },
    { "pt_BR"_L1, u"Português (Brasil)" },
    { "ru"_L1, u"Русский" },
    { "tr"_L1, u"Türkçe" },
    { "zh_Hans"_L1, u"简体中文" },
    { "zh_Hant"_L1, u"繁體中文" },
};

bool isSameLanguage(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

std::unique_ptr<QTranslator> loadOwn(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(filePrefix + code, folder) ? std::move(translator) : nullptr;
}

/// What Qt itself says, from Qt's own place, which fits its version best, or else from this program.
std::unique_ptr<QTranslator> loadQts(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString &place : { QLibraryInfo::path(QLibraryInfo::TranslationsPath), QString(folder) }) {
        if (translator->load(QLocale(code), u"qtbase"_s, u"_"_s, place))
            return translator;
    }
    return nullptr;
}

} // namespace

Languages::Languages() = default;

Languages::~Languages() = default;

QList<QString> Languages::available()
{
    QList<QString> codes;
    const QStringList files = QDir(folder).entryList({ filePrefix + u'*' + fileSuffix });
    for (const QString &file : files)
        codes.append(file.sliced(filePrefix.size()).chopped(fileSuffix.size()));
    if (!codes.contains(english))
        codes.append(english);
    const QCollator collator{ QLocale(QLocale::English) };
    std::sort(codes.begin(), codes.end(), [&collator](const QString &one, const QString &other) {
        return collator.compare(ownName(one), ownName(other)) < 0;
    });
    return codes;
}

QString Languages::ownName(const QString &code)
{
    const auto *found = std::find_if(std::begin(ownNames), std::end(ownNames),
        [&code](const auto &language) { return language.code == code; });
    return found == std::end(ownNames) ? QLocale(code).nativeLanguageName() : found->name.toString();
}

QString Languages::ofSystem()
{
    const QList<QString> codes = available();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const auto found = std::find_if(codes.cbegin(), codes.cend(),
            [&name](const QString &code) { return isSameLanguage(QLocale(code), QLocale(name)); });
        if (found != codes.cend())
            return *found;
    }
    return english;
}

QLocale Languages::localeFor(const QString &code)
{
    const QLocale language(code);
    const QLocale system = QLocale::system();
    return isSameLanguage(language, system)
        ? system
        : QLocale(language.language(), language.script(), system.territory());
}

void Languages::install(const QString &code)
{
    m_translators.clear();
    const bool isChosen = available().contains(code);
    const QString spoken = isChosen ? code : ofSystem();
    QLocale::setDefault(isChosen ? localeFor(code) : QLocale::system());
    // English first, for its plural forms where the other has none.
    add(loadOwn(english));
    if (spoken == english)
        return;
    add(loadQts(spoken));
    add(loadOwn(spoken));
    // Qt takes the direction from its own file, which may be missing. What -reverse has set stays.
    if (QLocale(spoken).textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void Languages::add(std::unique_ptr<QTranslator> translator)
{
    if (!translator)
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
