/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationmessages.h"
#include "eventmessages.h"
#include "goldenxml.h"
#include "instance.h"
#include "xmlreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using Wsman::EnumerationPage;
using Wsman::Instance;
using Wsman::SubscriptionPage;
using Wsman::XmlReader;

namespace {

template <typename T> QString errorOf(const QByteArray &bytes)
{
    const auto answer = readAnswer<T>(bytes);
    return answer.response ? QString() : answer.response.error();
}

QByteArray attributes(int count, const QByteArray &value = "v")
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "='" + value + '\'';
    return text;
}

QByteArray declarations(int from, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " xmlns:p" + QByteArray::number(from + i) + "='urn:p'";
    return text;
}

QByteArray page(const QByteArray &items, const QByteArray &declaration = {})
{
    return goldenEnvelope(
        "<n:PullResponse" + declaration + "><n:Items>" + items + "</n:Items></n:PullResponse>");
}

} // namespace

/// Small documents that would cost a reader much: seconds of time by comparing everything with everything, or
/// gigabytes by repeating what stands there once.
class HostileDocumentsTest final : public QObject {
    Q_OBJECT

private slots:
    void attributesAreCounted_data();
    void attributesAreCounted();
    void namespacesInForceAreCounted_data();
    void namespacesInForceAreCounted();
    void aLongNamespaceIsNotRepeatedForEver();
    void aShortNamespaceMayBeRepeated();
    void longNamesAreNotRepeatedForEver();
};

void HostileDocumentsTest::attributesAreCounted_data()
{
    constexpr int most = XmlReader::maximumAttributes;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    // What the envelope has stands in another element.
    const QByteArray good = goldenEnvelope("<x" + attributes(most) + "/>");
    const QByteArray bad = goldenEnvelope("<x" + attributes(most + 1) + "/>");
    QTest::newRow("1000") << good << true;
    QTest::newRow("1001") << bad << false;
    QTest::newRow("1001 with ends of tags inside")
        << goldenEnvelope("<x" + attributes(most + 1, "/>\"") + "/>") << false;
    QTest::newRow("in a text") << goldenEnvelope("<x>" + attributes(5 * most) + "</x>") << true;
    QTest::newRow("in many elements")
        << goldenEnvelope("<x>" + ("<y" + attributes(most / 2) + "/>").repeated(4) + "</x>") << true;
    const auto utf16 = [](const QByteArray &bytes) {
        QStringEncoder encode(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
        return QByteArray(encode(QString::fromUtf8(bytes)));
    };
    QTest::newRow("1000 in UTF-16") << utf16(good) << true;
    QTest::newRow("1001 in UTF-16") << utf16(bad) << false;
    // Otherwise the reader would change over to UTF-16 behind the declaration, unseen by who counts.
    QTest::newRow("1000 declared as UTF-16, but in UTF-8")
        << "<?xml version='1.0' encoding='UTF-16'?>" + good << true;
    // In its bytes this character looks like the beginning of a tag.
    QTest::newRow("1001 in UTF-16 with tags in its bytes")
        << utf16(goldenEnvelope("<x" + attributes(most + 1, "\u3C3C") + "/>")) << false;
}

void HostileDocumentsTest::attributesAreCounted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, accepted);
    const QString error = errorOf<Instance>(bytes);
    QCOMPARE(error.isEmpty(), accepted);
    QVERIFY2(accepted || error.contains("attributes"_L1), qPrintable(error));
}

void HostileDocumentsTest::namespacesInForceAreCounted_data()
{
    constexpr int most = XmlReader::maximumNamespaces;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("in one element") << "<x" + declarations(0, most) + "/>" << true;
    QTest::newRow("too many in one element") << "<x" + declarations(0, most + 1) + "/>" << false;
    const QByteArray half = declarations(0, most / 2);
    const QByteArray other = declarations(most / 2, most / 2);
    QTest::newRow("in two around each other") << "<x" + half + "><y" + other + "/></x>" << true;
    QTest::newRow("too many in three around each other")
        << "<x" + half + "><y" + other + "><z xmlns='urn:z'/></y></x>" << false;
    QTest::newRow("one after the other")
        << "<x" + half + ">" + ("<y" + other + "/>").repeated(9) + "</x>" << true;
}

void HostileDocumentsTest::namespacesInForceAreCounted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, accepted);
    XmlReader xml(bytes);
    xml.finish();
    QCOMPARE(xml.hasError(), !accepted);
    QVERIFY2(accepted || xml.error().contains("namespaces"_L1), qPrintable(xml.error()));
}

void HostileDocumentsTest::aLongNamespaceIsNotRepeatedForEver()
{
    // Each item would have to declare it again: 800 MB.
    const QByteArray name = " xmlns:p='" + QByteArray(200'000, 'u') + '\'';
    QVERIFY(
        errorOf<SubscriptionPage>(page(QByteArray("<p:x/>").repeated(2000), name)).contains("too long"_L1));
    // The same inside of one item.
    const QByteArray item = "<x>" + QByteArray("<p:y/>").repeated(2000) + "</x>";
    QVERIFY(errorOf<SubscriptionPage>(page(item, name)).contains("too long"_L1));
}

void HostileDocumentsTest::aShortNamespaceMayBeRepeated()
{
    const QByteArray item
        = "<p:Win32_Service><p:Name>Spooler</p:Name><p:Path xsi:nil='true'/></p:Win32_Service>";
    const QByteArray name
        = " xmlns:p='http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Service'";
    const auto answer = readAnswer<EnumerationPage>(page(item.repeated(10'000), name));
    QVERIFY2(answer.response, answer.response ? "" : qPrintable(answer.response.error()));
    QCOMPARE(answer.message.items.size(), 10'000);
    QCOMPARE(answer.message.items.constLast().field(u"Name")->value, u"Spooler"_s);
}

void HostileDocumentsTest::longNamesAreNotRepeatedForEver()
{
    const QByteArray name(4000, 'u');
    constexpr int depth = 20;
    // Each value has the names of all around it in its path: 800 MB.
    const QByteArray item = "<x>" + ('<' + name + '>').repeated(depth) + QByteArray("<y/>").repeated(5000)
        + ("</" + name + '>').repeated(depth) + "</x>";
    QVERIFY(errorOf<EnumerationPage>(page(item)).contains("too long"_L1));
}

QTEST_GUILESS_MAIN(HostileDocumentsTest)

#include "tst_hostiledocuments.moc"
