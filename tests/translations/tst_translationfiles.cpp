/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "languages.h"

#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// One text in a file of a language.
struct Message {
    QString context;
    QString source;
    QString comment;
    bool hasPlural = false;
    bool isFinished = true;
    /// One, or one for each plural form.
    QStringList translations;

    /// For what a test says of it.
    [[nodiscard]] QString name() const { return u"%1: \"%2\""_s.arg(context, source); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.hasPlural)
                message.translations.append(xml.readElementText());
            while (message.hasPlural && xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &fileName)
{
    QList<Message> messages;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// How many forms Qt asks for.
int pluralForms(const QString &language)
{
    return QLocale(language).language() == QLocale::Japanese ? 1 : 2;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// All that `expression` finds, each once.
QStringList allOf(const QString &text, const QRegularExpression &expression)
{
    QStringList found;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(u"%L?(?:\\d+|n)|%[vmp](?![a-z])"_s);
    return allOf(text, expression);
}

QStringList tags(const QString &text)
{
    static const QRegularExpression expression(
        u"</?(?:a|b|br|code|em|i|li|p|span|strong|tt|u|ul)\\b[^>]*>"_s);
    return allOf(text, expression);
}

bool isMarkupWhole(const QString &text)
{
    if (tags(text).isEmpty())
        return true;
    QXmlStreamReader xml(u"<p>"_s + text + u"</p>"_s);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// Without the access key that Chinese, Japanese and Korean write behind the text: "(&X)".
QString withoutKey(QString text)
{
    static const QRegularExpression expression(u"\\s?\\(&[A-Z0-9]\\)"_s);
    return text.remove(expression);
}

/// Ellipsis or colon at the end; a colon may be that of another script.
QChar ending(const QString &text)
{
    const QString trimmed = withoutKey(text).trimmed();
    if (trimmed.endsWith(u'…'))
        return u'…';
    return trimmed.endsWith(u':') || trimmed.endsWith(u'：') ? u':' : QChar();
}

QString blanksAround(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return text;
    const qsizetype start = text.indexOf(trimmed);
    return text.first(start) + u'|' + text.sliced(start + trimmed.size());
}

using Difference = QString (*)(const QString &source, const QString &translation, const QString &language);

QString placeholdersDiffer(const QString &source, const QString &translation, const QString &)
{
    return placeholders(source) == placeholders(translation) ? QString() : u"other placeholders"_s;
}

QString markupDiffers(const QString &source, const QString &translation, const QString &)
{
    if (tags(source) != tags(translation))
        return u"other markup"_s;
    return isMarkupWhole(translation) ? QString() : u"broken markup"_s;
}

QString keyDiffers(const QString &source, const QString &translation, const QString &language)
{
    // There "&gt;" is a character.
    if (Qt::mightBeRichText(source))
        return {};
    const bool isWanted = !QKeySequence::mnemonic(source).isEmpty();
    if (isWanted == QKeySequence::mnemonic(translation).isEmpty())
        return isWanted ? u"no access key"_s : u"an access key"_s;
    const bool isBehind = withoutKey(translation) != translation;
    if (isWanted && QLocale(language).language() == QLocale::Japanese && !isBehind)
        return u"an access key that is not written as (&X)"_s;
    return {};
}

QString endingDiffers(const QString &source, const QString &translation, const QString &)
{
    return ending(source) == ending(translation) ? QString() : u"another ending (… or :)"_s;
}

QString blanksDiffer(const QString &source, const QString &translation, const QString &)
{
    // What stands between the items of a list is not the same everywhere.
    if (hasLetters(source) && blanksAround(source) != blanksAround(translation))
        return u"other blanks at its ends"_s;
    const bool isSame
        = source.count(u'\n') == translation.count(u'\n') && source.count(u'\t') == translation.count(u'\t');
    return isSame ? QString() : u"other lines or tabs"_s;
}

} // namespace

/// What the translators have written: complete, and with all that must be the same as in English.
class TestTranslationFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsUnfinished_data() { addLanguages(); }
    void nothingIsUnfinished();
    void theFilesHaveTheTextsOfTheSources_data() { addLanguages(); }
    void theFilesHaveTheTextsOfTheSources();
    void pluralFormsAreThoseOfTheLanguage_data() { addLanguages(true); }
    void pluralFormsAreThoseOfTheLanguage();
    void translationsKeepWhatMustBeTheSame_data();
    void translationsKeepWhatMustBeTheSame();
    void theProgramHasTheTexts_data() { addLanguages(true); }
    void theProgramHasTheTexts();
    void theChecksFindMistakes_data();
    void theChecksFindMistakes();

private:
    void addLanguages(bool withEnglish = false);
    [[nodiscard]] static QString fileOf(const QString &language)
    {
        return QStringLiteral(TRANSLATIONS_FOLDER "/wsman-explorer_%1.ts").arg(language);
    }

    QHash<QString, QList<Message>> m_messages;
};

void TestTranslationFiles::initTestCase()
{
    for (const QString &language : Languages::available())
        m_messages.insert(language, readMessages(fileOf(language)));
    QCOMPARE(QSet<QString>(m_messages.keyBegin(), m_messages.keyEnd()),
        (QSet<QString>{ u"en"_s, u"de"_s, u"fr"_s, u"ja"_s }));
}

void TestTranslationFiles::addLanguages(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::available()) {
        if (withEnglish || language != "en"_L1)
            QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslationFiles::nothingIsUnfinished()
{
    QFETCH(QString, language);
    const QList<Message> messages = m_messages.value(language);
    QVERIFY(messages.size() > 1000);
    QStringList unfinished;
    for (const Message &message : messages) {
        const bool hasEmpty = message.translations.isEmpty()
            || std::any_of(message.translations.cbegin(), message.translations.cend(),
                [](const QString &text) { return text.isEmpty(); });
        if (hasEmpty || !message.isFinished)
            unfinished.append(message.name());
    }
    const QString some = unfinished.mid(0, 20).join(u'\n');
    QVERIFY2(unfinished.isEmpty(), qPrintable(u"%1 unfinished:\n%2"_s.arg(unfinished.size()).arg(some)));
}

/// lupdate reads the sources anew and puts what it finds into a copy.
void TestTranslationFiles::theFilesHaveTheTextsOfTheSources()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(fileOf(language), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TRANSLATIONS_FOLDER "/.."));
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM),
        QStringList{ u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s }
            + QStringLiteral(TRANSLATED_SOURCES).split(u' ') + QStringList{ u"-ts"_s, copy });
    QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAll().constData());
    const auto names = [](const QList<Message> &messages) {
        QSet<QString> result;
        for (const Message &message : messages)
            result.insert(
                message.name() + message.comment + (message.hasPlural ? u" (plural)"_s : QString()));
        return result;
    };
    const QSet<QString> inSources = names(readMessages(copy));
    const QSet<QString> inFile = names(m_messages.value(language));
    const QStringList missing = (inSources - inFile).values();
    const QStringList stale = (inFile - inSources).values();
    QVERIFY2(
        missing.isEmpty(), qPrintable(u"run the target update_translations for:\n"_s + missing.join(u'\n')));
    QVERIFY2(stale.isEmpty(), qPrintable(u"no longer in the sources:\n"_s + stale.join(u'\n')));
}

void TestTranslationFiles::pluralFormsAreThoseOfTheLanguage()
{
    QFETCH(QString, language);
    for (const Message &message : m_messages.value(language)) {
        const qsizetype wanted = message.hasPlural ? pluralForms(language) : 1;
        QVERIFY2(message.translations.size() == wanted, qPrintable(message.name()));
    }
}

void TestTranslationFiles::translationsKeepWhatMustBeTheSame_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Difference>("difference");
    for (const QString &language : Languages::available()) {
        const QByteArray name = language.toLatin1();
        QTest::addRow("%s, placeholders", name.constData()) << language << &placeholdersDiffer;
        QTest::addRow("%s, markup", name.constData()) << language << &markupDiffers;
        QTest::addRow("%s, access keys", name.constData()) << language << &keyDiffers;
        QTest::addRow("%s, endings", name.constData()) << language << &endingDiffers;
        QTest::addRow("%s, blanks", name.constData()) << language << &blanksDiffer;
    }
}

void TestTranslationFiles::translationsKeepWhatMustBeTheSame()
{
    QFETCH(QString, language);
    QFETCH(Difference, difference);
    QStringList mistakes;
    for (const Message &message : m_messages.value(language)) {
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                continue;
            if (const QString mistake = difference(message.source, translation, language); !mistake.isEmpty())
                mistakes.append(u"%1 has %2: \"%3\""_s.arg(message.name(), mistake, translation));
        }
    }
    QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
}

void TestTranslationFiles::theProgramHasTheTexts()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/wsman-explorer_%1.qm"_s.arg(language)));
    for (const Message &message : m_messages.value(language)) {
        if (!message.isFinished || message.translations.isEmpty())
            continue;
        const QString compiled
            = translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                message.comment.toUtf8().constData(), message.hasPlural ? 1 : -1);
        QVERIFY2(compiled == message.translations.constFirst(), qPrintable(message.name()));
    }
}

void TestTranslationFiles::theChecksFindMistakes_data()
{
    QTest::addColumn<Difference>("difference");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isMistake");
    const auto add = [](const char *name, Difference difference, const QString &source,
                         const QString &translation, const QString &language, bool isMistake) {
        QTest::newRow(name) << difference << source << translation << language << isMistake;
    };
    add("a lost placeholder", &placeholdersDiffer, u"%1 of %2"_s, u"%1 von"_s, u"de"_s, true);
    add("another order", &placeholdersDiffer, u"%1 of %2"_s, u"%2: %1"_s, u"de"_s, false);
    add("a number without its groups", &placeholdersDiffer, u"%Ln rows"_s, u"%n Zeilen"_s, u"de"_s, true);
    add("a tag that is not closed", &markupDiffers, u"<b>no</b>"_s, u"<b>nein<b>"_s, u"de"_s, true);
    add("no access key", &keyDiffers, u"&Help"_s, u"Hilfe"_s, u"de"_s, true);
    add("an access key too many", &keyDiffers, u"Help"_s, u"&Hilfe"_s, u"de"_s, true);
    add("an access key inside of Japanese", &keyDiffers, u"&Help"_s, u"&ヘルプ"_s, u"ja"_s, true);
    add("an access key behind Japanese", &keyDiffers, u"&Help"_s, u"ヘルプ(&H)"_s, u"ja"_s, false);
    add("a lost ellipsis", &endingDiffers, u"&Export…"_s, u"&Exportieren"_s, u"de"_s, true);
    add("an ellipsis behind a key", &endingDiffers, u"&Export…"_s, u"エクスポート(&E)…"_s, u"ja"_s, false);
    add("a colon of another script", &endingDiffers, u"&User:"_s, u"ユーザー(&U)："_s, u"ja"_s, false);
    add("a blank too few", &blanksDiffer, u" min"_s, u"Min."_s, u"de"_s, true);
    add("a separator of another script", &blanksDiffer, u", "_s, u"、"_s, u"ja"_s, false);
}

void TestTranslationFiles::theChecksFindMistakes()
{
    QFETCH(Difference, difference);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, language);
    QFETCH(bool, isMistake);
    QCOMPARE(!difference(source, translation, language).isEmpty(), isMistake);
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translationfiles.moc"
