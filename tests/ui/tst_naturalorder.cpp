/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestNaturalOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersNames_data();
    void ordersNames();
    void whatDiffersInCapitalsOrZerosAloneIsEqual();
};

void TestNaturalOrder::ordersNames_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("numbers") << QStringList{ u"web1"_s, u"web9"_s, u"web10"_s, u"web100"_s };
    QTest::newRow("numbers within") << QStringList{ u"host99.contoso.com"_s, u"host100.contoso.com"_s,
        u"host9999.contoso.com"_s };
    QTest::newRow("several numbers") << QStringList{ u"10.0.2.9"_s, u"10.0.2.10"_s, u"10.0.11.1"_s };
    QTest::newRow("longer than any integer")
        << QStringList{ u"n99999999999999999999"_s, u"n100000000000000000000"_s };
    QTest::newRow("leading zeros") << QStringList{ u"web008"_s, u"web9"_s, u"web0010"_s };
    QTest::newRow("digits of other scripts") << QStringList{ u"web٩"_s, u"web10"_s, u"web١١"_s };
    QTest::newRow("capitals") << QStringList{ u"app"_s, u"SQL"_s, u"web"_s };
    QTest::newRow("numbers before letters") << QStringList{ u"99"_s, u"100"_s, u"C"_s };
    QTest::newRow("beginnings") << QStringList{ QString(), u"web"_s, u"web0"_s, u"web0.local"_s, u"web1"_s };
    QTest::newRow("letters with marks") << QStringList{ u"arche"_s, u"ärger"_s, u"azur"_s, u"zeta"_s };
}

void TestNaturalOrder::ordersNames()
{
    QFETCH(QStringList, ordered);
    const NaturalOrder order;
    const QList<int> ranks = order.ranks(ordered);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = 0; j < ordered.size(); ++j) {
            const int expected = i < j ? -1 : int(i > j);
            const QString both = ordered.at(i) + u" and "_s + ordered.at(j);
            QVERIFY2(
                std::clamp(order.compare(ordered.at(i), ordered.at(j)), -1, 1) == expected, qPrintable(both));
            QVERIFY2(std::clamp(ranks.at(i) - ranks.at(j), -1, 1) == expected, qPrintable(both));
        }
    }
}

void TestNaturalOrder::whatDiffersInCapitalsOrZerosAloneIsEqual()
{
    const NaturalOrder order;
    QCOMPARE(order.compare(u"WEB01", u"web1"), 0);
    QCOMPARE(order.ranks({ u"b"_s, u"WEB01"_s, u"a"_s, u"web1"_s }), QList<int>({ 1, 2, 0, 2 }));
}

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
