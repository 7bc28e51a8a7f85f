/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "faultadvice.h"
#include "faultadvicetable.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Every code that the application has to explain, written down apart from the tables: a row that gets lost
/// or mistyped there is missed here.
constexpr quint32 knownCodes[] = {
    // Connecting and authenticating
    0x5, 0x35, 0x3E3, 0x45B, 0x51F, 0x52E, 0x6BA, 0x80090303, 0x8009030C, 0x8009030E, 0x80090322, 0x80338012,
    0x80338036, 0x8033809F, 0x803380AB, 0x803380B0, 0x803380D8, 0x803380D9, 0x803380DB, 0x803380DE,
    0x803380DF, 0x803380E1, 0x803380E2, 0x803380E3, 0x803380E4, 0x803380E5, 0x803380F7, 0x803380F9,
    0x8033810B, 0x8033810C, 0x8033810E, 0x80338112, 0x80338113, 0x80338126, 0x80338169, 0x80338170,
    0x80338171, 0x80338199, 0x803381A1, 0x803381A2, 0x803381A3, 0x803381A4, 0x803381B1, 0x803381B2,
    0x803381B3, 0x803381B9, 0x803381BA, 0x803381BB, 0x803381DD, 0x803381F0, 0x803381F8, 0x803381F9,
    // Shells, sessions, quotas
    0x2, 0x80338029, 0x8033803B, 0x8033803F, 0x8033805B, 0x80338098, 0x8033814A, 0x8033814F, 0x8033816E,
    0x803381A5, 0x803381A6, 0x803381A7, 0x803381A8, 0x803381AB, 0x803381AC, 0x803381C0, 0x803381C1,
    0x803381C4, 0x803381C5, 0x803381C6, 0x803381CC, 0x803381CD, 0x803381CE, 0x803381CF, 0x803381D0,
    0x803381D7, 0x803381DE, 0x803381DF, 0x803381E3, 0x803381E4, 0x803381E5, 0x803381E6, 0x803381E7,
    0x803381E8, 0x803381E9, 0x803381EA, 0x803381F2, 0x803381FA,
    // Data and configuration
    0x80338000, 0x80338005, 0x80338007, 0x80338008, 0x8033800A, 0x8033800B, 0x8033801A, 0x8033801B,
    0x8033801C, 0x80338041, 0x80338048, 0x80338049, 0x8033805A, 0x80338063, 0x8033808A, 0x803380E9,
    0x803380EC, 0x803380ED, 0x803380EE, 0x803380FA, 0x803380FB, 0x803380FC, 0x80338104, 0x80338105,
    0x80338106, 0x80338111, 0x80338115, 0x80338122, 0x8033813F, 0x80338152, 0x80338154, 0x80338190,
    0x803381AD, 0x803381AE
};

/// Stands for a translation of this context and no other.
class BracketTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *, int) const override
    {
        return qstrcmp(context, "FaultAdvice") == 0 ? u"[%1]"_s.arg(QLatin1StringView(sourceText))
                                                    : QString();
    }
};

void verifySentences(const std::optional<Wsman::FaultAdvice> &advice)
{
    QVERIFY(advice);
    for (const QString &text : { advice->meaning, advice->nextStep }) {
        QVERIFY2(text.size() > 1 && text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.front().isUpper(), qPrintable(text));
        QVERIFY2(!text.contains("  "_L1) && text == text.trimmed(), qPrintable(text));
    }
}

} // namespace

class FaultAdviceTest final : public QObject {
    Q_OBJECT

private slots:
    void everyCodeIsExplained_data();
    void everyCodeIsExplained();
    void unknownCodesAreNotExplained_data();
    void unknownCodesAreNotExplained();
    void limitsOfAPluginAreToldApart();
    void everySubcodeIsExplained_data();
    void everySubcodeIsExplained();
    void unknownSubcodesAreNotExplained_data();
    void unknownSubcodesAreNotExplained();
    void httpStatus_data();
    void httpStatus();
    void tablesAreAscending();
    void orderIsChecked();
    void noKeyIsInTwoTables();
    void sentencesAreTranslatedWhenAskedFor();
    void codeInAllForms_data();
    void codeInAllForms();
    void alreadyGone_data();
    void alreadyGone();
};

void FaultAdviceTest::everyCodeIsExplained_data()
{
    QTest::addColumn<quint32>("code");
    for (const quint32 code : knownCodes)
        QTest::addRow("0x%X", code) << code;
}

void FaultAdviceTest::everyCodeIsExplained()
{
    QFETCH(quint32, code);
    verifySentences(Wsman::adviceForCode(code));
}

void FaultAdviceTest::unknownCodesAreNotExplained_data()
{
    QTest::addColumn<quint32>("code");
    QTest::newRow("no code") << quint32(0);
    QTest::newRow("before the first") << quint32(1);
    QTest::newRow("between") << quint32(0x80338001);
    QTest::newRow("HTTP status") << quint32(404);
    QTest::newRow("after the last") << quint32(0x803381FF);
    QTest::newRow("largest") << quint32(0xFFFFFFFF);
}

void FaultAdviceTest::unknownCodesAreNotExplained()
{
    QFETCH(quint32, code);
    QVERIFY(!Wsman::adviceForCode(code));
}

void FaultAdviceTest::limitsOfAPluginAreToldApart()
{
    QSet<QString> meanings;
    for (quint32 code = 0x803381E4; code <= 0x803381EA; ++code)
        meanings.insert(Wsman::adviceForCode(code).value_or(Wsman::FaultAdvice()).meaning);
    QCOMPARE(meanings.size(), 7);
}

void FaultAdviceTest::everySubcodeIsExplained_data()
{
    QTest::addColumn<QString>("localName");
    for (const char *name : { "AccessDenied", "ActionNotSupported", "AlreadyExists", "CannotProcessFilter",
             "Concurrency", "DestinationUnreachable", "EncodingLimit", "EndpointUnavailable",
             "FailedAuthentication", "FilterDialectRequestedUnavailable", "InternalError",
             "InvalidEnumerationContext", "InvalidOptions", "InvalidParameter", "InvalidRepresentation",
             "InvalidResourceURI", "InvalidSelectors", "MessageInformationHeaderRequired", "MustUnderstand",
             "QuotaLimit", "SchemaValidationError", "TimedOut", "Timedout", "UnableToRenew",
             "UnsupportedFeature", "VersionMismatch" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void FaultAdviceTest::everySubcodeIsExplained()
{
    QFETCH(QString, localName);
    verifySentences(Wsman::adviceForSubcode(localName));
}

void FaultAdviceTest::unknownSubcodesAreNotExplained_data()
{
    QTest::addColumn<QString>("localName");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("whose fault it is") << u"Sender"_s;
    QTest::newRow("with prefix") << u"w:AccessDenied"_s;
    QTest::newRow("beginning only") << u"Access"_s;
    QTest::newRow("longer") << u"AccessDeniedHere"_s;
}

void FaultAdviceTest::unknownSubcodesAreNotExplained()
{
    QFETCH(QString, localName);
    QVERIFY(!Wsman::adviceForSubcode(localName));
}

void FaultAdviceTest::httpStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("known");
    for (const int status :
        { 300, 302, 399, 400, 401, 403, 404, 405, 407, 408, 411, 413, 415, 500, 502, 503, 504 })
        QTest::addRow("%d", status) << status << true;
    for (const int status : { -1, 0, 100, 200, 299, 418, 599, 1000 })
        QTest::addRow("%d", status) << status << false;
}

void FaultAdviceTest::httpStatus()
{
    QFETCH(int, status);
    QFETCH(bool, known);
    const auto advice = Wsman::adviceForHttpStatus(status);
    QCOMPARE(advice.has_value(), known);
    if (known)
        verifySentences(advice);
}

void FaultAdviceTest::tablesAreAscending()
{
    QVERIFY(Wsman::Advice::isStrictlyAscending(Wsman::Advice::logonEntries()));
    QVERIFY(Wsman::Advice::isStrictlyAscending(Wsman::Advice::connectingEntries()));
    QVERIFY(Wsman::Advice::isStrictlyAscending(Wsman::Advice::shellEntries()));
    QVERIFY(Wsman::Advice::isStrictlyAscending(Wsman::Advice::quotaEntries()));
    QVERIFY(Wsman::Advice::isStrictlyAscending(Wsman::Advice::dataEntries()));
    QVERIFY(Wsman::Advice::isStrictlyAscending(Wsman::Advice::httpEntries()));
}

void FaultAdviceTest::orderIsChecked()
{
    const Wsman::Advice::Entry first{ 1, "", "" };
    const Wsman::Advice::Entry second{ 2, "", "" };
    const Wsman::Advice::Entry ascending[]{ first, second };
    const Wsman::Advice::Entry descending[]{ second, first };
    const Wsman::Advice::Entry twice[]{ first, first };
    QVERIFY(Wsman::Advice::isStrictlyAscending(ascending));
    QVERIFY(!Wsman::Advice::isStrictlyAscending(descending));
    QVERIFY(!Wsman::Advice::isStrictlyAscending(twice));
}

void FaultAdviceTest::noKeyIsInTwoTables()
{
    QSet<quint32> codes;
    qsizetype codeRows = 0;
    for (const auto table : { Wsman::Advice::logonEntries(), Wsman::Advice::connectingEntries(),
             Wsman::Advice::shellEntries(), Wsman::Advice::quotaEntries(), Wsman::Advice::dataEntries() }) {
        for (const auto &entry : table) {
            codes.insert(entry.code);
            ++codeRows;
        }
    }
    QCOMPARE(codes.size(), codeRows);

    QSet<QString> names;
    for (const auto &entry : Wsman::Advice::subcodeEntries()) {
        names.insert(QString(entry.localName).toLower());
        verifySentences(Wsman::adviceForSubcode(QString(entry.localName)));
    }
    QCOMPARE(names.size(), qsizetype(Wsman::Advice::subcodeEntries().size()));
}

void FaultAdviceTest::sentencesAreTranslatedWhenAskedFor()
{
    const auto inEnglish = Wsman::adviceForCode(0x52E);
    BracketTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    for (const auto &advice : { Wsman::adviceForCode(0x52E), Wsman::adviceForSubcode(u"AccessDenied"_s),
             Wsman::adviceForHttpStatus(302), Wsman::adviceForHttpStatus(401) }) {
        QVERIFY(advice);
        QVERIFY(advice->meaning.startsWith(u'['));
        QVERIFY(advice->nextStep.startsWith(u'['));
    }
    QVERIFY(QCoreApplication::removeTranslator(&translator));
    QCOMPARE(Wsman::adviceForCode(0x52E)->meaning, inEnglish->meaning);
}

void FaultAdviceTest::codeInAllForms_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("shells of the user")
        << quint32(0x803381A5) << u"2150859173 · 0x803381A5 · \u22122144108123"_s;
    QTest::newRow("cannot connect") << quint32(0x80338012) << u"2150858770 · 0x80338012 · \u22122144108526"_s;
    QTest::newRow("smallest negative")
        << quint32(0x80000000) << u"2147483648 · 0x80000000 · \u22122147483648"_s;
    QTest::newRow("minus one") << quint32(0xFFFFFFFF) << u"4294967295 · 0xFFFFFFFF · \u22121"_s;
    QTest::newRow("access denied") << quint32(5) << u"5 · 0x5"_s;
    QTest::newRow("wrong password") << quint32(1326) << u"1326 · 0x52E"_s;
    QTest::newRow("largest positive") << quint32(0x7FFFFFFF) << u"2147483647 · 0x7FFFFFFF"_s;
}

void FaultAdviceTest::codeInAllForms()
{
    QFETCH(quint32, code);
    QTEST(Wsman::codeInAllForms(code), "text");
}

void FaultAdviceTest::alreadyGone_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("released");
    for (const quint32 code : { 0x8033805B, 0x80338098, 0x8033814A, 0x8033814F, 0x803381CC })
        QTest::addRow("closed 0x%X", code) << code << true << false;
    for (const quint32 code : { 0x80338007, 0x80338008, 0x80338009, 0x8033800A, 0x8033800B, 0x8033801B })
        QTest::addRow("released 0x%X", code) << code << false << true;
    QTest::newRow("no code") << quint32(0) << false << false;
    QTest::newRow("access denied") << quint32(5) << false << false;
    QTest::newRow("time-out") << quint32(0x80338029) << false << false;
    QTest::newRow("nothing to pull yet") << quint32(0x8033801C) << false << false;
    QTest::newRow("already disconnected") << quint32(0x803381CF) << false << false;
    QTest::newRow("connected elsewhere") << quint32(0x803381CD) << false << false;
}

void FaultAdviceTest::alreadyGone()
{
    QFETCH(quint32, code);
    QTEST(Wsman::meansAlreadyClosed(code), "closed");
    QTEST(Wsman::meansAlreadyReleased(code), "released");
}

QTEST_GUILESS_MAIN(FaultAdviceTest)

#include "tst_faultadvice.moc"
