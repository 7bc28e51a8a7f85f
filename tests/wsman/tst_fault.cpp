/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "fault.h"
#include "operation.h"
#include "response.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray &fault)
{
    return "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'"
           " xmlns:w='http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd'"
           " xmlns:f='http://schemas.microsoft.com/wbem/wsman/1/wsmanfault'"
           " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><s:Header/><s:Body><s:Fault>"
        + fault + "</s:Fault></s:Body></s:Envelope>";
}

QByteArray code(const QByteArray &value, const QByteArray &subcode)
{
    return "<s:Code><s:Value>s:" + value + "</s:Value><s:Subcode><s:Value>" + subcode
        + "</s:Value></s:Subcode></s:Code>";
}

QByteArray reason(const QByteArray &text)
{
    return "<s:Reason><s:Text xml:lang='en-US'>" + text + "</s:Text></s:Reason>";
}

QByteArray detail(const QByteArray &content)
{
    return "<s:Detail>" + content + "</s:Detail>";
}

std::optional<Wsman::Fault> read(const QByteArray &bytes)
{
    Wsman::MessageReader<Wsman::Nothing> reader;
    const auto response = Wsman::readResponse(bytes, {}, reader);
    return response ? response->fault : std::nullopt;
}

/// The properties of CIM_Error in the order in which services write them, as a detail of that class.
QByteArray cimError(const QByteArray &className, const QByteArray &message, const QByteArray &own)
{
    return "<p:" + className + " xmlns:p='http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/" + className
        + "'>"
          "<p:CIMStatusCode>27</p:CIMStatusCode><p:CIMStatusCodeDescription xsi:nil='true'/>"
          "<p:ErrorSourceFormat>0</p:ErrorSourceFormat><p:ErrorType>0</p:ErrorType><p:Message>"
        + message
        + "</p:Message><p:MessageID>HRESULT 0x803381a6</p:MessageID><p:OwningEntity xsi:nil='true'/>"
          "<p:PerceivedSeverity>0</p:PerceivedSeverity><p:ProbableCause>0</p:ProbableCause>"
        + own + "</p:" + className + ">";
}

} // namespace

class FaultTest final : public QObject {
    Q_OBJECT

private slots:
    void windows();
    void nestedProviderFault();
    void providerFaultWithPlainText();
    void providerFaultOnly();
    void extendedErrorComesAfterTheNestedFault();
    void wmiError();
    void wmiErrorThatCountsByItself();
    void wmiErrorBesideAWsmanFault();
    void omi();
    void omiWithoutReason();
    void openwsman();
    void innermostSubcode();
    void reasonInSeveralLanguages_data();
    void reasonInSeveralLanguages();
    void damagedCode_data();
    void damagedCode();
    void anythingMayBeMissing_data();
    void anythingMayBeMissing();
    void theMostTellingText_data();
    void theMostTellingText();
};

void FaultTest::windows()
{
    const auto fault = read(envelope(code("Sender", "w:AccessDenied") + reason("Access is denied. ")
        + detail("<f:WSManFault Code='5' Machine='srv1.contoso.com'><f:Message>Access is denied. </f:Message>"
                 "</f:WSManFault>")));
    QVERIFY(fault);
    const Wsman::Fault expected{ u"Sender"_s, u"AccessDenied"_s, u"Access is denied."_s, 5,
        u"srv1.contoso.com"_s, u"Access is denied."_s, {}, {}, {} };
    QCOMPARE(*fault, expected);
}

void FaultTest::nestedProviderFault()
{
    const auto fault = read(envelope(code("Sender", "w:InvalidSelectors")
        + reason("The request has selectors that the resource does not know.")
        + detail("<w:FaultDetail>http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/UnexpectedSelectors</"
                 "w:FaultDetail>"
                 "<f:WSManFault Code='2150858843' Machine='srv1'><f:Message>\n"
                 "<f:ProviderFault provider='Shell cmd plugin' path='%systemroot%\\system32\\winrscmd.dll'>"
                 "<f:WSManFault Code='2150858843' Machine='127.0.0.1'><f:Message>The shell was not found on "
                 "the server."
                 "</f:Message></f:WSManFault></f:ProviderFault>\n</f:Message></f:WSManFault>")));
    QVERIFY(fault);
    QCOMPARE(fault->wsmanCode, 2150858843u);
    QCOMPARE(fault->machine, u"srv1"_s);
    QCOMPARE(fault->message, QString());
    QCOMPARE(fault->providerText, u"The shell was not found on the server."_s);
    QCOMPARE(fault->providerPath, u"%systemroot%\\system32\\winrscmd.dll"_s);
    QCOMPARE(
        fault->faultDetail, u"http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/UnexpectedSelectors"_s);
    QCOMPARE(fault->text(), fault->providerText);
}

void FaultTest::providerFaultWithPlainText()
{
    const auto fault = read(envelope(
        detail("<f:WSManFault Code='2' Machine='srv1'><f:Message>Outer sentence."
               "<f:ProviderFault provider='p' path='x.dll'>The system cannot find the file.</f:ProviderFault>"
               "</f:Message></f:WSManFault>")));
    QVERIFY(fault);
    QCOMPARE(fault->message, u"Outer sentence."_s);
    QCOMPARE(fault->providerText, u"The system cannot find the file."_s);
}

void FaultTest::providerFaultOnly()
{
    const auto fault
        = read(envelope(detail("<f:WSManFault Code='2'><f:Message>"
                               "<f:ProviderFault provider='p' path='x.dll'/></f:Message></f:WSManFault>")));
    QVERIFY(fault);
    QCOMPARE(fault->providerPath, u"x.dll"_s);
    QCOMPARE(fault->text(), QString());
}

void FaultTest::extendedErrorComesAfterTheNestedFault()
{
    const QByteArray extended
        = "<f:ExtendedError><e:__ExtendedStatus xmlns:e='urn:wmi'><e:Description>Not found"
          "</e:Description><e:Operation>GetObject</e:Operation></e:__ExtendedStatus></f:ExtendedError>";
    const auto fault = read(
        envelope(detail("<f:WSManFault Code='2150858752'><f:Message><f:ProviderFault provider='WMI Provider' "
                        "path='WsmWmiPl.dll'>"
                        "<f:WSManFault Code='2150859002'><f:Message>No such key.</f:Message></f:WSManFault>"
            + extended + "</f:ProviderFault></f:Message></f:WSManFault>")));
    QVERIFY(fault);
    QCOMPARE(fault->wsmanCode, 2150858752u);
    QCOMPARE(fault->providerText, u"No such key."_s);
}

void FaultTest::wmiError()
{
    const auto fault = read(envelope(code("Receiver", "w:InternalError") + reason("Reason.")
        + detail(cimError("MSFT_WmiError", "The quota of operations is used up.",
            "<p:error_Category>30</p:error_Category><p:error_Code>2150859174</p:error_Code>"
            "<p:error_Type>HRESULT</p:error_Type><p:error_WindowsErrorMessage>The same in other words."
            "</p:error_WindowsErrorMessage>"))));
    QVERIFY(fault);
    // Not the first text that stands there, which is the number 27
    QCOMPARE(fault->text(), u"The quota of operations is used up."_s);
    QCOMPARE(fault->wsmanCode, 2150859174u);
}

void FaultTest::wmiErrorThatCountsByItself()
{
    const auto fault = read(envelope(detail(cimError("MSFT_WmiError", "Not supported.",
        "<p:error_Code>7</p:error_Code><p:error_Type>MI</p:error_Type>"))));
    QVERIFY(fault);
    QCOMPARE(fault->text(), u"Not supported."_s);
    QCOMPARE(fault->wsmanCode, 0u);
}

void FaultTest::wmiErrorBesideAWsmanFault()
{
    const QByteArray error = cimError("MSFT_WmiError", "The cause.",
        "<p:error_Code>2150859174</p:error_Code><p:error_Type>HRESULT</p:error_Type>");
    const QByteArray own = "<f:WSManFault Code='5'><f:Message>m</f:Message></f:WSManFault>";
    for (const QByteArray &content : { own + error, error + own }) {
        const auto fault = read(envelope(detail(content)));
        QVERIFY(fault);
        QCOMPARE(fault->wsmanCode, 5u);
        QCOMPARE(fault->text(), u"The cause."_s);
    }
}

void FaultTest::omi()
{
    const auto fault = read(envelope(code("Sender", "w:InvalidResourceURI") + reason("Outer.")
        + detail("<w:FaultDetail>urn:detail</w:FaultDetail>"
            + cimError("OMI_Error", "No class of that name.", "<p:OMI_Code>5</p:OMI_Code>"))));
    QVERIFY(fault);
    QCOMPARE(fault->subcode, u"InvalidResourceURI"_s);
    QCOMPARE(fault->faultDetail, u"urn:detail"_s);
    QCOMPARE(fault->text(), u"No class of that name."_s);
    // OMI counts by itself, so its number is no code of Windows.
    QCOMPARE(fault->wsmanCode, 0u);
}

void FaultTest::omiWithoutReason()
{
    const auto fault = read(
        envelope(code("Receiver", "w:InternalError") + "<s:Reason><s:Text xml:lang='en-US'/></s:Reason>"
            + detail(cimError("OMI_Error", "", "<p:OMI_Code>1</p:OMI_Code>"))));
    QVERIFY(fault);
    QCOMPARE(fault->subcode, u"InternalError"_s);
    QCOMPARE(fault->text(), QString());
}

void FaultTest::openwsman()
{
    const auto fault = read(envelope(code("Sender", "wsa:DestinationUnreachable")
        + reason("No route can be determined to reach the destination role defined by the "
                 "Addressing To.")
        + detail("\n  The resource is not there.\n"
                 "<w:FaultDetail>urn:InvalidResourceURI</w:FaultDetail>\n")));
    QVERIFY(fault);
    QCOMPARE(fault->subcode, u"DestinationUnreachable"_s);
    QCOMPARE(fault->faultDetail, u"urn:InvalidResourceURI"_s);
    QCOMPARE(fault->text(), u"The resource is not there."_s);
    QCOMPARE(fault->wsmanCode, 0u);
}

void FaultTest::innermostSubcode()
{
    const auto fault
        = read(envelope("<s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>w:Outer</s:Value>"
                        "<s:Subcode><s:Value>Inner</s:Value></s:Subcode></s:Subcode></s:Code>"));
    QVERIFY(fault);
    QCOMPARE(fault->code, u"Sender"_s);
    QCOMPARE(fault->subcode, u"Inner"_s);
}

void FaultTest::reasonInSeveralLanguages_data()
{
    const QByteArray german = "<s:Text xml:lang='de-DE'>Zugriff verweigert</s:Text>";
    const QByteArray english = "<s:Text xml:lang='EN-us'>Access is denied</s:Text>";
    const QByteArray french = "<s:Text xml:lang='fr'>Acc\xC3\xA8s refus\xC3\xA9</s:Text>";

    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QString>("reason");
    QTest::newRow("English last") << german + french + english << u"Access is denied"_s;
    QTest::newRow("English first") << english + german << u"Access is denied"_s;
    QTest::newRow("no English") << german + french << u"Zugriff verweigert"_s;
    QTest::newRow("English, but empty")
        << german + "<s:Text xml:lang='en'> </s:Text>" << u"Zugriff verweigert"_s;
    QTest::newRow("without language")
        << QByteArray("<s:Text>Access is denied</s:Text>") << u"Access is denied"_s;
    QTest::newRow("empty language") << QByteArray("<s:Text xml:lang=''>Access is denied</s:Text>")
                                    << u"Access is denied"_s;
    QTest::newRow("other elements") << "<Own xml:lang='en'>x</Own>" + german << u"Zugriff verweigert"_s;
    QTest::newRow("other elements after") << german + "<Own xml:lang='en'>x</Own>" << u"Zugriff verweigert"_s;
    QTest::newRow("none") << QByteArray() << QString();
}

void FaultTest::reasonInSeveralLanguages()
{
    QFETCH(QByteArray, texts);
    const auto fault = read(envelope("<s:Reason>" + texts + "</s:Reason>"));
    QVERIFY(fault);
    QTEST(fault->reason, "reason");
}

void FaultTest::damagedCode_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<quint32>("code");
    QTest::newRow("decimal") << QByteArray("Code='2150859173'") << 0x803381A5u;
    QTest::newRow("missing") << QByteArray() << 0u;
    QTest::newRow("empty") << QByteArray("Code=''") << 0u;
    QTest::newRow("not a number") << QByteArray("Code='x'") << 0u;
    QTest::newRow("too large") << QByteArray("Code='99999999999'") << 0u;
}

void FaultTest::damagedCode()
{
    QFETCH(QByteArray, attribute);
    const auto fault
        = read(envelope(detail("<f:WSManFault " + attribute + "><f:Message>m</f:Message></f:WSManFault>")));
    QVERIFY(fault);
    QTEST(fault->wsmanCode, "code");
    QCOMPARE(fault->message, u"m"_s);
}

void FaultTest::anythingMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("all") << QByteArray();
    QTest::newRow("all but white space") << QByteArray("\n \n");
    QTest::newRow("no reason") << code("Sender", "w:AccessDenied");
    QTest::newRow("no code") << reason("r");
    QTest::newRow("empty parts") << QByteArray("<s:Code/><s:Reason/><s:Detail/>");
    QTest::newRow("empty WSManFault") << detail("<f:WSManFault/>");
    QTest::newRow("unknown parts") << QByteArray("<s:Node>n</s:Node><s:Role>r</s:Role><Own><a/></Own>");
}

void FaultTest::anythingMayBeMissing()
{
    QFETCH(QByteArray, content);
    QVERIFY(read(envelope(content)));
}

void FaultTest::theMostTellingText_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("reason") << u"r"_s << QString() << QString() << u"r"_s;
    QTest::newRow("message") << u"r"_s << u"m"_s << QString() << u"m"_s;
    QTest::newRow("provider") << u"r"_s << u"m"_s << u"p"_s << u"p"_s;
}

void FaultTest::theMostTellingText()
{
    QFETCH(QString, reason);
    QFETCH(QString, message);
    QFETCH(QString, provider);
    Wsman::Fault fault;
    fault.reason = reason;
    fault.message = message;
    fault.providerText = provider;
    QTEST(fault.text(), "text");
}

QTEST_GUILESS_MAIN(FaultTest)

#include "tst_fault.moc"
