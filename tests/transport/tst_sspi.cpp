/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "connectionlist.h"
#include "networkaccess.h"
#include "sealedclient.h"
#include "session.h"
#include "shell.h"
#include "sspihandle.h"
#include "sspiidentity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Method = SecurityTarget::Method;
using Reason = SecurityFailure::Reason;
using State = LiveObject::State;

/// SSPI as the initiator. The acceptor is a wsman-endpoint with gss-ntlmssp, which does not run on Windows:
/// packaging/windows/test starts it on Linux, with CONTOSO\ada and her password as here, and names it by
/// WSMAN_TEST_NTLM_URL.
class TestSspi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsTheUser_data();
    void splitsTheUser();
    void tellsTheReason_data();
    void tellsTheReason();
    void describesAStatusWithItsNumber();
    void aSecretThatIsSharedIsLeftToItsOwner();
    void aMissingPackageIsAReason();
    void sealsBothWays_data();
    void sealsBothWays();
    void refusesAWrongPassword();
    void refusesWhatIsSpoilt_data();
    void refusesWhatIsSpoilt();
    void opensAndClosesAShell();

private:
    static QUrl url() { return QUrl(qEnvironmentVariable("WSMAN_TEST_NTLM_URL")); }
    static SecurityTarget target(Method method = Method::Ntlm);
};

namespace {

const QString password = u"S3cret \"ä\" pass"_s;

QString textOf(const unsigned short *text, unsigned long length)
{
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(text), qsizetype(length));
}

} // namespace

#define SKIP_WITHOUT_ENDPOINT()                                                                              \
    if (url().isEmpty())                                                                                     \
    QSKIP("packaging/windows/test was not used: there is no acceptor of NTLM")

SecurityTarget TestSspi::target(Method method)
{
    SecurityTarget target;
    target.method = method;
    target.user = u"CONTOSO\\ada"_s;
    target.password = password;
    target.host = u"localhost"_s;
    return target;
}

void TestSspi::splitsTheUser_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("user");
    QTest::newRow("domain") << u"CONTOSO\\ada"_s << u"CONTOSO"_s << u"ada"_s;
    QTest::newRow("host") << u"WEB01\\ada"_s << u"WEB01"_s << u"ada"_s;
    QTest::newRow("principal") << u"ada@contoso.com"_s << QString() << u"ada@contoso.com"_s;
    QTest::newRow("user") << u"ada"_s << QString() << u"ada"_s;
}

void TestSspi::splitsTheUser()
{
    QFETCH(QString, typed);
    QFETCH(QString, domain);
    QFETCH(QString, user);
    SspiIdentity identity(typed, password);
    const SEC_WINNT_AUTH_IDENTITY_W &made = *identity.get();
    QCOMPARE(textOf(made.Domain, made.DomainLength), domain);
    QCOMPARE(textOf(made.User, made.UserLength), user);
    QCOMPARE(textOf(made.Password, made.PasswordLength), password);
    QCOMPARE(made.Flags, ULONG(SEC_WINNT_AUTH_IDENTITY_UNICODE));
}

void TestSspi::tellsTheReason_data()
{
    QTest::addColumn<SECURITY_STATUS>("status");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("denied") << SECURITY_STATUS(SEC_E_LOGON_DENIED) << Reason::WrongPassword;
    QTest::newRow("target") << SECURITY_STATUS(SEC_E_TARGET_UNKNOWN) << Reason::UnknownService;
    QTest::newRow("skew") << SECURITY_STATUS(SEC_E_TIME_SKEW) << Reason::ClockSkew;
    QTest::newRow("none") << SECURITY_STATUS(SEC_E_NO_CREDENTIALS) << Reason::NoCredentials;
    QTest::newRow("authority") << SECURITY_STATUS(SEC_E_NO_AUTHENTICATING_AUTHORITY)
                               << Reason::KdcUnreachable;
    QTest::newRow("expired") << SECURITY_STATUS(SEC_E_CONTEXT_EXPIRED) << Reason::ExpiredCredentials;
    QTest::newRow("altered") << SECURITY_STATUS(SEC_E_MESSAGE_ALTERED) << Reason::BadMessage;
    QTest::newRow("order") << SECURITY_STATUS(SEC_E_OUT_OF_SEQUENCE) << Reason::BadMessage;
    QTest::newRow("token") << SECURITY_STATUS(SEC_E_INVALID_TOKEN) << Reason::BadToken;
    QTest::newRow("other") << SECURITY_STATUS(SEC_E_INTERNAL_ERROR) << Reason::Other;
}

void TestSspi::tellsTheReason()
{
    QFETCH(SECURITY_STATUS, status);
    QFETCH(Reason, reason);
    QCOMPARE(int(Sspi::reasonOf(status)), int(reason));
}

void TestSspi::describesAStatusWithItsNumber()
{
    QVERIFY(Sspi::describe(SEC_E_LOGON_DENIED).contains("0x8009030c"_L1));
    QVERIFY(Sspi::describe(SECURITY_STATUS(0xc0ffee01)).contains("0xc0ffee01"_L1));
}

void TestSspi::aSecretThatIsSharedIsLeftToItsOwner()
{
    const QString owner = u"secret"_s.repeated(1);
    QString shared = owner;
    Sspi::wipe(shared);
    QVERIFY(shared.isEmpty());
    QCOMPARE(owner, u"secret"_s);
}

void TestSspi::aMissingPackageIsAReason()
{
    SecPkgInfoW *package = nullptr;
    if (QuerySecurityPackageInfoW(const_cast<wchar_t *>(Sspi::packageOf(Method::CredSsp)), &package)
        == SEC_E_OK) {
        FreeContextBuffer(package);
        QSKIP("CredSSP is installed here");
    }
    const auto context = makeSecurityContext(target(Method::CredSsp));
    const auto first = context->step({});
    QVERIFY(!first);
    QCOMPARE(int(first.error().reason), int(Reason::NoCredentials));
    QCOMPARE(first.error().service, u"WSMAN/localhost"_s);
}

void TestSspi::sealsBothWays_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("NTLM") << Method::Ntlm;
    QTest::newRow("Negotiate") << Method::Negotiate;
}

void TestSspi::sealsBothWays()
{
    QFETCH(Method, method);
    SKIP_WITHOUT_ENDPOINT();
    SealedClient client(url(), target(method));
    QCOMPARE(client.authenticate(), QString());
    QVERIFY(client.context().isComplete());
    QCOMPARE(client.context().mechanism(), u"NTLM"_s);
    // Several messages, as each is sealed by a key stream and a number that the one before moved on.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.call(Wsman::identify()).error, QString());
    const auto sealed = client.context().wrap("readable");
    QVERIFY(sealed);
    QCOMPARE(sealed->signature.size(), 16); // [MS-NLMP] 2.2.2.9
    QCOMPARE(sealed->data.size(), 8);
    QVERIFY(sealed->data != "readable");
}

void TestSspi::refusesAWrongPassword()
{
    SKIP_WITHOUT_ENDPOINT();
    SecurityTarget wrong = target();
    wrong.password = u"wrong"_s;
    SealedClient client(url(), wrong);
    QVERIFY(!client.authenticate().isEmpty());
    QCOMPARE(client.answer().status, 401);
}

void TestSspi::refusesWhatIsSpoilt_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("data") << u"data"_s;
    QTest::newRow("signature") << u"signature"_s;
    QTest::newRow("cut off") << u"end"_s;
}

void TestSspi::refusesWhatIsSpoilt()
{
    QFETCH(QString, part);
    SKIP_WITHOUT_ENDPOINT();
    SealedClient client(url(), target());
    QCOMPARE(client.authenticate(), QString());
    client.post(Wsman::toEnvelope(Wsman::identify().request, newContext()));
    auto envelope = SealedMessage::read(client.answer().body, client.answer().header("Content-Type"));
    QVERIFY(envelope);
    SecurityContext::Sealed spoilt = envelope->sealed;
    if (part == "data"_L1)
        spoilt.data[spoilt.data.size() / 2] = char(spoilt.data.at(spoilt.data.size() / 2) ^ 1);
    else if (part == "signature"_L1)
        spoilt.signature[9] = char(spoilt.signature.at(9) ^ 1); // the checksum, in both forms of it
    else
        spoilt.data.chop(1);
    const auto opened = client.context().unwrap(spoilt);
    QVERIFY(!opened);
    QCOMPARE(int(opened.error().reason), int(Reason::BadMessage));
}

void TestSspi::opensAndClosesAShell()
{
    SKIP_WITHOUT_ENDPOINT();
    // The list looks at them again for each thing it opens.
    const TimeLimits limits{ std::chrono::seconds(20), std::chrono::seconds(10), std::chrono::seconds(10) };
    ConnectionList list(makeNetworkAccess, limits);
    Profile profile;
    profile.endpoint.host = url().host();
    profile.endpoint.port = quint16(url().port());
    profile.endpoint.authentication = Authentication::Ntlm;
    profile.endpoint.user = u"CONTOSO\\ada"_s;
    Connection *connection = list.add(profile);
    connection->setCredential(Credential(profile.endpoint.user, password));
    connection->open();
    QTRY_VERIFY_WITH_TIMEOUT(connection->state() != State::Opening, 20000);
    QVERIFY2(connection->state() == State::Opened,
        connection->lastError() ? qPrintable(connection->lastError()->message) : "without an error");
    QCOMPARE(connection->mechanism(), u"NTLM"_s);
    connection->openShell();
    const SessionObject *shell = connection->currentSession()->childObjects().value(0);
    QVERIFY(shell);
    QTRY_COMPARE_WITH_TIMEOUT(shell->state(), State::Opened, 20000);
    connection->close();
    QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Closed, 20000);
    QCOMPARE(shell->state(), State::Closed);
}

QTEST_GUILESS_MAIN(TestSspi)

#include "tst_sspi.moc"
