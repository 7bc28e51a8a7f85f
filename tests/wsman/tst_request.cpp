/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "identify.h"
#include "instance.h"
#include "namespaces.h"
#include "request.h"
#include "shellmessages.h"

#include <QDomDocument>
#include <QTest>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An element as one line, without regard to prefixes and to the order of attributes:
/// {namespace}name @{namespace}attribute=value … [text or children].
QString canonical(const QDomElement &element)
{
    const auto expanded = [](const QDomNode &node) {
        return node.namespaceURI().isEmpty() ? node.localName()
                                             : u"{%1}%2"_s.arg(node.namespaceURI(), node.localName());
    };
    QStringList attributes;
    const QDomNamedNodeMap map = element.attributes();
    for (int i = 0; i < map.count(); ++i) {
        const QDomAttr attribute = map.item(i).toAttr();
        if (attribute.prefix() != "xmlns"_L1 && attribute.name() != "xmlns"_L1)
            attributes.append(u" @%1=%2"_s.arg(expanded(attribute), attribute.value()));
    }
    attributes.sort();
    QString content;
    for (QDomNode child = element.firstChild(); !child.isNull(); child = child.nextSibling())
        content += child.isElement() ? canonical(child.toElement()) : child.nodeValue();
    return u"%1%2[%3]"_s.arg(expanded(element), attributes.join(QString()), content);
}

QDomElement parse(const QByteArray &bytes)
{
    QDomDocument document;
    QString error;
    if (!document.setContent(bytes, true, &error))
        qWarning("not well-formed: %s", qPrintable(error));
    return document.documentElement();
}

QDomElement part(const QByteArray &envelope, const QString &name)
{
    return parse(envelope).elementsByTagNameNS(QString(Wsman::Ns::soap), name).at(0).toElement();
}

QDomElement block(const QByteArray &envelope, QLatin1StringView space, const QString &name)
{
    return parse(envelope).elementsByTagNameNS(QString(space), name).at(0).toElement();
}

/// The children of an element, canonical and sorted: header blocks have no order (SOAP 1.2 5.2).
QStringList sortedChildren(const QDomElement &element)
{
    QStringList lines;
    for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        lines.append(canonical(child));
    lines.sort();
    return lines;
}

QStringList sortedChildren(const char *goldenXml)
{
    return sortedChildren(parse(goldenXml));
}

Wsman::RequestContext goldenContext()
{
    Wsman::RequestContext context;
    context.to = QUrl(u"http://srv1:5985/wsman"_s);
    context.messageId = QUuid(u"{8f6a0c1e-0000-4abc-8def-0123456789ab}"_s);
    context.sessionId = QUuid(u"{11111111-2222-4333-8444-555555555555}"_s);
    context.operationId = QUuid(u"{aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee}"_s);
    return context;
}

#define NAMESPACES                                                                                           \
    " xmlns:s='http://www.w3.org/2003/05/soap-envelope'"                                                     \
    " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'"                                            \
    " xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'"                                              \
    " xmlns:p='http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd'"                                         \
    " xmlns:n='http://schemas.xmlsoap.org/ws/2004/09/enumeration'"                                           \
    " xmlns:rsp='http://schemas.microsoft.com/wbem/wsman/1/windows/shell'"

} // namespace

class RequestTest final : public QObject {
    Q_OBJECT

private slots:
    void headersOfAGet();
    void headersOfAShell();
    void bodyOfEachOperation_data();
    void bodyOfEachOperation();
    void envelopeHasHeaderThenBodyAndNothingElse();
    void identifyHasAnEmptyHeader();
    void textIsEscaped_data();
    void textIsEscaped();
    void limitsOfTheContextAreWritten();
    void addressIsWrittenInItsEncodedForm();
    void defaultShellOptions();
    void onlyHarmlessOperationsAreRepeatable();
    void duration_data();
    void duration();
    void uuid();
};

void RequestTest::headersOfAGet()
{
    // [MS-WSMV] 3.1.4.1: the blocks of every message and their mustUnderstand
    const auto golden = sortedChildren(
        "<h" NAMESPACES ">"
        "<a:To>http://srv1:5985/wsman</a:To>"
        "<a:ReplyTo><a:Address s:mustUnderstand='true'>"
        "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>"
        "<a:Action s:mustUnderstand='true'>http://schemas.xmlsoap.org/ws/2004/09/transfer/Get</a:Action>"
        "<w:ResourceURI "
        "s:mustUnderstand='true'>http://schemas.microsoft.com/wbem/wsman/1/config</w:ResourceURI>"
        "<w:MaxEnvelopeSize s:mustUnderstand='true'>153600</w:MaxEnvelopeSize>"
        "<a:MessageID>uuid:8F6A0C1E-0000-4ABC-8DEF-0123456789AB</a:MessageID>"
        "<w:Locale xml:lang='en-US' s:mustUnderstand='false'/>"
        "<p:DataLocale xml:lang='en-US' s:mustUnderstand='false'/>"
        "<p:SessionId s:mustUnderstand='false'>uuid:11111111-2222-4333-8444-555555555555</p:SessionId>"
        "<p:OperationID s:mustUnderstand='false'>uuid:AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE</p:OperationID>"
        "<p:SequenceId s:mustUnderstand='false'>1</p:SequenceId>"
        "<w:OperationTimeout>PT60.000S</w:OperationTimeout>"
        "</h>");
    const auto operation = Wsman::get(QString(Wsman::Resource::config));
    const QByteArray envelope = Wsman::toEnvelope(operation.request, goldenContext());
    QCOMPARE(sortedChildren(part(envelope, u"Header"_s)), golden);
}

void RequestTest::headersOfAShell()
{
    Wsman::ShellOptions options;
    options.noProfile = true;
    options.codePage = 437;
    const QByteArray create = Wsman::toEnvelope(Wsman::createShell(options).request, goldenContext());
    const QStringList blocks = sortedChildren(part(create, u"Header"_s));
    const auto golden = sortedChildren("<h" NAMESPACES "><w:OptionSet s:mustUnderstand='true'>"
                                       "<w:Option Name='WINRS_NOPROFILE'>TRUE</w:Option>"
                                       "<w:Option Name='WINRS_CODEPAGE'>437</w:Option>"
                                       "</w:OptionSet></h>");
    QVERIFY2(blocks.contains(golden.constFirst()), qPrintable(blocks.join(u'\n')));
    QVERIFY(!blocks.join(u'\n').contains("SelectorSet"_L1));

    const auto remove = Wsman::deleteShell(QString(Wsman::Resource::commandShell), u"0A1B"_s);
    const QByteArray envelope = Wsman::toEnvelope(remove.request, goldenContext());
    const auto selectors = sortedChildren("<h" NAMESPACES "><w:SelectorSet>"
                                          "<w:Selector Name='ShellId'>0A1B</w:Selector></w:SelectorSet></h>");
    QVERIFY(sortedChildren(part(envelope, u"Header"_s)).contains(selectors.constFirst()));
    QVERIFY(!envelope.contains("OptionSet"));
}

void RequestTest::bodyOfEachOperation_data()
{
    Wsman::ShellOptions full;
    full.workingDirectory = u"C:\\Temp"_s;
    full.idleTimeout = 2min;

    QTest::addColumn<Wsman::Request>("request");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("body");
    const auto row
        = [](const char *name, const Wsman::Request &request, QLatin1StringView action, const char *body) {
              QTest::newRow(name) << request << QString(action) << QByteArray(body);
          };
    row("Get", Wsman::get(u"urn:x"_s).request, Wsman::Action::get, "");
    row("Delete", Wsman::deleteShell(u"urn:x"_s, u"1"_s).request, Wsman::Action::remove, "");
    row("Create", Wsman::createShell({}).request, Wsman::Action::create,
        "<rsp:Shell><rsp:InputStreams>stdin</rsp:InputStreams>"
        "<rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>");
    row("Create with all", Wsman::createShell(full).request, Wsman::Action::create,
        "<rsp:Shell><rsp:WorkingDirectory>C:\\Temp</rsp:WorkingDirectory>"
        "<rsp:IdleTimeOut>PT120.000S</rsp:IdleTimeOut><rsp:InputStreams>stdin</rsp:InputStreams>"
        "<rsp:OutputStreams>stdout stderr</rsp:OutputStreams></rsp:Shell>");
    row("Enumerate", Wsman::enumerateShells(20).request, Wsman::Action::enumerate,
        "<n:Enumerate><w:OptimizeEnumeration/><w:MaxElements>20</w:MaxElements></n:Enumerate>");
    row("Pull", Wsman::pullShells(u"uuid:<1>"_s, 7).request, Wsman::Action::pull,
        "<n:Pull><n:EnumerationContext>uuid:&lt;1&gt;</n:EnumerationContext>"
        "<n:MaxElements>7</n:MaxElements></n:Pull>");
}

void RequestTest::bodyOfEachOperation()
{
    QFETCH(Wsman::Request, request);
    QFETCH(QString, action);
    QFETCH(QByteArray, body);
    const QByteArray envelope = Wsman::toEnvelope(request, goldenContext());
    const QByteArray golden = "<s:Body" NAMESPACES ">" + body + "</s:Body>";
    QCOMPARE(canonical(part(envelope, u"Body"_s)), canonical(parse(golden)));
    QCOMPARE(block(envelope, Wsman::Ns::addressing, u"Action"_s).text(), action);
}

void RequestTest::envelopeHasHeaderThenBodyAndNothingElse()
{
    const QByteArray envelope = Wsman::toEnvelope(Wsman::enumerateShells().request, goldenContext());
    QVERIFY(envelope.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    const QDomElement root = parse(envelope);
    QCOMPARE(root.namespaceURI(), QString(Wsman::Ns::soap));
    QCOMPARE(root.localName(), u"Envelope"_s);
    QCOMPARE(root.childNodes().count(), 2);
    QCOMPARE(root.firstChildElement().localName(), u"Header"_s);
    QCOMPARE(root.lastChildElement().localName(), u"Body"_s);
}

void RequestTest::identifyHasAnEmptyHeader()
{
    // DSP0226 11.2: no header blocks, so that a service need not know any to answer
    const QByteArray envelope = Wsman::toEnvelope(Wsman::identify().request, goldenContext());
    QVERIFY(!part(envelope, u"Header"_s).isNull());
    QVERIFY(!part(envelope, u"Header"_s).hasChildNodes());
    QCOMPARE(canonical(part(envelope, u"Body"_s).firstChildElement()),
        u"{http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd}Identify[]"_s);
}

void RequestTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"</w:Selector><b>&amp;"_s;
    QTest::newRow("quotes") << u"a\"b'c"_s;
    QTest::newRow("end of CDATA") << u"]]>"_s;
    QTest::newRow("umlauts and beyond") << u"\u00e4\u00f6\u00fc \u4f60\u597d \U0001F5A5"_s;
    QTest::newRow("what stands for values") << u"%1 %12 %L3 %%"_s;
    QTest::newRow("empty") << QString();
}

void RequestTest::textIsEscaped()
{
    QFETCH(QString, text);
    Wsman::Request request;
    request.action = text;
    request.resourceUri = text;
    request.selectors = { { text, text } };
    request.options = { { text, text } };
    request.writeBody = [text](QXmlStreamWriter &xml) { xml.writeTextElement("Own"_L1, text); };
    Wsman::RequestContext context = goldenContext();
    context.locale = text;
    const QByteArray envelope = Wsman::toEnvelope(request, context);
    QCOMPARE(block(envelope, Wsman::Ns::addressing, u"Action"_s).text(), text);
    QCOMPARE(block(envelope, Wsman::Ns::wsman, u"ResourceURI"_s).text(), text);
    for (const QString &name : { u"Selector"_s, u"Option"_s }) {
        QCOMPARE(block(envelope, Wsman::Ns::wsman, name).text(), text);
        QCOMPARE(block(envelope, Wsman::Ns::wsman, name).attribute(u"Name"_s), text);
    }
    QCOMPARE(
        block(envelope, Wsman::Ns::wsman, u"Locale"_s).attributeNS(QString(Wsman::Ns::xml), u"lang"_s), text);
    QCOMPARE(part(envelope, u"Body"_s).text(), text);
}

void RequestTest::limitsOfTheContextAreWritten()
{
    Wsman::RequestContext context = goldenContext();
    context.maxEnvelopeSize = 4294967295;
    context.operationTimeout = 1500ms;
    context.sequenceId = 18446744073709551615u;
    context.locale = u"de-DE"_s;
    context.dataLocale = u"fr-FR"_s;
    const QByteArray envelope = Wsman::toEnvelope(Wsman::get(u"urn:x"_s).request, context);
    QCOMPARE(block(envelope, Wsman::Ns::wsman, u"MaxEnvelopeSize"_s).text(), u"4294967295"_s);
    QCOMPARE(block(envelope, Wsman::Ns::wsman, u"OperationTimeout"_s).text(), u"PT1.500S"_s);
    QCOMPARE(block(envelope, Wsman::Ns::microsoft, u"SequenceId"_s).text(), u"18446744073709551615"_s);
    const QString language = QString(Wsman::Ns::xml);
    QCOMPARE(block(envelope, Wsman::Ns::wsman, u"Locale"_s).attributeNS(language, u"lang"_s), u"de-DE"_s);
    QCOMPARE(
        block(envelope, Wsman::Ns::microsoft, u"DataLocale"_s).attributeNS(language, u"lang"_s), u"fr-FR"_s);
}

void RequestTest::addressIsWrittenInItsEncodedForm()
{
    Wsman::RequestContext context = goldenContext();
    context.to = QUrl(u"https://b\u00fcro.example:5986/ws man"_s);
    const QByteArray envelope = Wsman::toEnvelope(Wsman::get(u"urn:x"_s).request, context);
    QCOMPARE(block(envelope, Wsman::Ns::addressing, u"To"_s).text(),
        u"https://xn--bro-hoa.example:5986/ws%20man"_s);
}

void RequestTest::defaultShellOptions()
{
    const Wsman::OptionSet expected{ { u"WINRS_NOPROFILE"_s, u"FALSE"_s },
        { u"WINRS_CODEPAGE"_s, u"65001"_s } };
    QCOMPARE(Wsman::createShell({}).request.options, expected);
}

void RequestTest::onlyHarmlessOperationsAreRepeatable()
{
    QVERIFY(Wsman::identify().repeatable);
    QVERIFY(Wsman::get(u"urn:x"_s).repeatable);
    QVERIFY(Wsman::deleteShell(u"urn:x"_s, u"1"_s).repeatable);
    // Each of these makes or moves something on the server.
    QVERIFY(!Wsman::createShell({}).repeatable);
    QVERIFY(!Wsman::enumerateShells().repeatable);
    QVERIFY(!Wsman::pullShells(u"1"_s).repeatable);
    QVERIFY(Wsman::pullShells(u"1"_s).mayWait);
    QVERIFY(!Wsman::enumerateShells().mayWait);
}

void RequestTest::duration_data()
{
    QTest::addColumn<std::chrono::milliseconds>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("a minute") << std::chrono::milliseconds(60s) << u"PT60.000S"_s;
    QTest::newRow("zero") << 0ms << u"PT0.000S"_s;
    QTest::newRow("one millisecond") << 1ms << u"PT0.001S"_s;
    QTest::newRow("leading zero of the fraction") << 2050ms << u"PT2.050S"_s;
    QTest::newRow("hours stay seconds") << std::chrono::milliseconds(2h) << u"PT7200.000S"_s;
    QTest::newRow("largest of Windows") << 2147483647ms << u"PT2147483.647S"_s;
}

void RequestTest::duration()
{
    QFETCH(std::chrono::milliseconds, time);
    QTEST(Wsman::toDuration(time), "text");
}

void RequestTest::uuid()
{
    QCOMPARE(Wsman::uuidUri(QUuid(u"{8f6a0c1e-0000-4abc-8def-0123456789ab}"_s)),
        u"uuid:8F6A0C1E-0000-4ABC-8DEF-0123456789AB"_s);
    QVERIFY(Wsman::uuidUri(QUuid::createUuid()) != Wsman::uuidUri(QUuid::createUuid()));
}

QTEST_GUILESS_MAIN(RequestTest)

#include "tst_request.moc"
