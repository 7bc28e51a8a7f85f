/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "secretmemory.h"
#include "secretservice.h"
#include "secretstore_memory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = SecretError::Kind;

namespace {

/// What came back from one call, once it did.
struct Answer {
    bool isThere = false;
    QString text;
    std::optional<SecretError> error;
};

} // namespace

/// One behaviour for every store: the one in memory, and the one of the platform where it can be had.
class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBusWithoutAStoreSaysSo();
    void keepsReplacesAndForgets_data();
    void keepsReplacesAndForgets();
    void answersNobodyWhoHasGone();
    void aFailureHasAKind();
    void wipingLeavesOtherOwnersAlone();

private:
    /// Null: it does not come; m_service may know why.
    std::unique_ptr<SecretStore> platformStore();
    Answer read(SecretStore &store, const QString &key);
    Answer write(SecretStore &store, const QString &key, const QString &text);
    Answer remove(SecretStore &store, const QString &key);

    SecretService m_service;
    QString m_missing;
};

void TestSecretStore::initTestCase()
{
#ifdef WSMAN_EXPLORER_KEYCHAIN
    m_missing = SecretService::missingPackage();
    // As it is on a desktop that is not KDE's.
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    if (m_missing.isEmpty())
        QVERIFY2(m_service.startBus(), qPrintable(m_service.errorString()));
#elif !defined(Q_OS_WIN)
    m_missing = u"qtkeychain-qt6-dev"_s;
#endif
}

std::unique_ptr<SecretStore> TestSecretStore::platformStore()
{
    std::unique_ptr<SecretStore> store;
#ifdef Q_OS_WIN
    store = makeSecretStore();
#else
    if (!m_service.startKeyring())
        return nullptr;
    // The service registers when it is ready; a store looks only once.
    const bool isReady = QTest::qWaitFor(
        [&store] {
            store = makeSecretStore();
            QSignalSpy available(store.get(), &SecretStore::availabilityChanged);
            return available.wait(200);
        },
        20'000);
    if (!isReady)
        store.reset();
#endif
    return store;
}

Answer TestSecretStore::read(SecretStore &store, const QString &key)
{
    Answer answer;
    store.read(key, this, [&answer](const Result<Secret, SecretError> &result) {
        answer.isThere = true;
        if (result)
            answer.text = result->text();
        else
            answer.error = result.error();
    });
    // Never from within the call.
    return !answer.isThere && QTest::qWaitFor([&answer] { return answer.isThere; }) ? answer : Answer();
}

Answer TestSecretStore::write(SecretStore &store, const QString &key, const QString &text)
{
    Answer answer;
    store.write(key, Secret(text), this, [&answer](const std::optional<SecretError> &error) {
        answer.isThere = true;
        answer.error = error;
    });
    return !answer.isThere && QTest::qWaitFor([&answer] { return answer.isThere; }) ? answer : Answer();
}

Answer TestSecretStore::remove(SecretStore &store, const QString &key)
{
    Answer answer;
    store.remove(key, this, [&answer](const std::optional<SecretError> &error) {
        answer.isThere = true;
        answer.error = error;
    });
    return !answer.isThere && QTest::qWaitFor([&answer] { return answer.isThere; }) ? answer : Answer();
}

/// Runs before the service is on the bus.
void TestSecretStore::aBusWithoutAStoreSaysSo()
{
#ifdef Q_OS_WIN
    QSKIP("Windows always has a store");
#endif
    if (!m_missing.isEmpty())
        QSKIP(qPrintable(u"needs the package "_s + m_missing));
    const std::unique_ptr<SecretStore> store = makeSecretStore();
    const Answer answer = write(*store, u"computer/x"_s, u"pass"_s);
    QVERIFY(answer.isThere);
    QVERIFY(answer.error);
    QVERIFY(!store->isAvailable());
}

void TestSecretStore::keepsReplacesAndForgets_data()
{
    QTest::addColumn<bool>("isPlatform");
    QTest::newRow("memory") << false;
    QTest::newRow("platform") << true;
}

void TestSecretStore::keepsReplacesAndForgets()
{
    QFETCH(bool, isPlatform);
    std::unique_ptr<SecretStore> store = std::make_unique<MemorySecretStore>(true);
    if (isPlatform) {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(u"needs the package "_s + m_missing));
        store = platformStore();
        QVERIFY2(store, qPrintable(m_service.errorString()));
    }
    QVERIFY(store->isAvailable());
    const QString key = u"credentials/4711"_s;
    QCOMPARE(read(*store, key).error.value_or(SecretError()).kind, Kind::NotFound);
    QVERIFY(!write(*store, key, u"pass"_s).error);
    QCOMPARE(read(*store, key).text, u"pass"_s);
    const QString other = u"pässwörd\u2713 with \"quotes\" and a \\"_s;
    QVERIFY(!write(*store, key, other).error);
    QCOMPARE(read(*store, key).text, other);
    QVERIFY(!write(*store, u"computer/4711"_s, u"another"_s).error);
    QCOMPARE(read(*store, key).text, other);
    QVERIFY(!remove(*store, key).error);
    QCOMPARE(read(*store, key).error.value_or(SecretError()).kind, Kind::NotFound);
    QCOMPARE(read(*store, u"computer/4711"_s).text, u"another"_s);
    QVERIFY(remove(*store, key).isThere);
    QVERIFY(!remove(*store, key).error);
    // The store of Windows outlives the test.
    QVERIFY(!remove(*store, u"computer/4711"_s).error);
}

void TestSecretStore::answersNobodyWhoHasGone()
{
    MemorySecretStore store(true);
    bool isCalled = false;
    {
        const QObject context;
        store.write(u"k"_s, Secret(u"pass"_s), const_cast<QObject *>(&context),
            [&isCalled](const auto &) { isCalled = true; });
    }
    QCOMPARE(read(store, u"k"_s).text, u"pass"_s);
    QVERIFY(!isCalled);
}

void TestSecretStore::aFailureHasAKind()
{
    MemorySecretStore store(true);
    store.failWith(SecretError{ Kind::Denied, u"locked"_s });
    QCOMPARE(write(store, u"k"_s, u"pass"_s).error.value_or(SecretError()).kind, Kind::Denied);
    QCOMPARE(read(store, u"k"_s).error.value_or(SecretError()).detail, u"locked"_s);
    QVERIFY(store.keys().isEmpty());
}

void TestSecretStore::wipingLeavesOtherOwnersAlone()
{
    QString secret = u"a password"_s;
    secret.detach();
    {
        const QString other = secret;
        SecretMemory::wipe(secret);
        QCOMPARE(other, u"a password"_s);
    }
    QVERIFY(secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
