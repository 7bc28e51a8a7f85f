/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "languages.h"
#include "settings.h"
#include "settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLibraryInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString cancel()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

QString oneComputer()
{
    return QCoreApplication::translate("StatusSummary", "%n computer(s)", nullptr, 1);
}

} // namespace

/// Which language the program speaks. CMake runs it for several settings of the system.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::system()); }
    void namesItsLanguagesInThemselves();
    void followsTheSystem();
    void datesFollowAChosenLanguage();
    void speaksTheChosenLanguage();
    void aLanguageThatIsNotThereIsTheSystems();
    void isChosenInTheSettings();
};

void TestLanguages::namesItsLanguagesInThemselves()
{
    QStringList names;
    for (const QString &code : Languages::available())
        names.append(Languages::ownName(code));
    QCOMPARE(names, (QStringList{ u"Deutsch"_s, u"English"_s, u"Français"_s, u"日本語"_s }));
    QCOMPARE(Languages::ownName(u"sv"_s), QLocale(u"sv"_s).nativeLanguageName());
}

void TestLanguages::followsTheSystem()
{
    const QString expected = qEnvironmentVariable("EXPECTED_LANGUAGE");
    if (expected.isEmpty())
        QSKIP("only with the environment that CMake sets");
    QCOMPARE(Languages::ofSystem(), expected);
    Languages languages;
    languages.install({});
    QCOMPARE(QLocale().name(), QLocale::system().name());
}

void TestLanguages::datesFollowAChosenLanguage()
{
    const QLocale system = QLocale::system();
    for (const QString &code : Languages::available()) {
        const QLocale locale = Languages::localeFor(code);
        QCOMPARE(locale.language(), QLocale(code).language());
        // The system's own country, where that country has a way to write this language.
        if (locale.language() == system.language())
            QCOMPARE(locale.name(), system.name());
    }
    if (system.territory() == QLocale::Austria) {
        QCOMPARE(Languages::localeFor(u"en"_s).name(), u"en_AT"_s);
        QCOMPARE(Languages::localeFor(u"ja"_s).name(), u"ja_JP"_s);
    }
}

void TestLanguages::speaksTheChosenLanguage()
{
    const QString qts = u"qtbase_de.qm"_s;
    if (!QFile::exists(u":/i18n/"_s + qts)
        && !QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u'/' + qts))
        QSKIP("the package qt6-translations-l10n was missing when this was built");
    Languages languages;
    languages.install(u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    QCOMPARE(cancel(), u"Abbrechen"_s);
    languages.install(u"ja"_s);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    QCOMPARE(cancel(), u"キャンセル"_s);
    languages.install(u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(cancel(), u"Cancel"_s);
    QCOMPARE(oneComputer(), u"1 computer"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestLanguages::aLanguageThatIsNotThereIsTheSystems()
{
    Languages languages;
    languages.install(Languages::ofSystem());
    const QString expected = cancel();
    languages.install(u"tlh"_s);
    QCOMPARE(cancel(), expected);
    QCOMPARE(QLocale().name(), QLocale::system().name());
}

void TestLanguages::isChosenInTheSettings()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    {
        SettingsDialog dialog(settings);
        auto *box = dialog.findChild<QComboBox *>(u"languageBox"_s);
        QCOMPARE(box->count(), Languages::available().size() + 1);
        QCOMPARE(box->currentIndex(), 0);
        QVERIFY(box->itemText(0).contains(u'(' + Languages::ownName(Languages::ofSystem()) + u')'));
        box->setCurrentIndex(box->findText(u"日本語"_s));
        dialog.accept();
    }
    QCOMPARE(settings.language(), u"ja"_s);
    SettingsDialog dialog(settings);
    QCOMPARE(dialog.findChild<QComboBox *>(u"languageBox"_s)->currentText(), u"日本語"_s);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    dialog.accept();
    QVERIFY(settings.language().isEmpty());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
