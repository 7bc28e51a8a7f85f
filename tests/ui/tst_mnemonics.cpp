/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "languagestage.h"
#include "windowtour.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

/// The access keys of one scope, where each may stand once.
class AccessKeys {
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        ++m_count;
        if (m_texts.contains(key))
            m_clashes.append(m_texts.value(key) + u" / "_s + text);
        m_texts.insert(key, text);
    }
    void add(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            if (action->isVisible())
                add(action->text());
        }
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QByteArray clashes() const { return m_clashes.join(u", "_s).toUtf8(); }

private:
    QHash<QKeySequence, QString> m_texts;
    QStringList m_clashes;
    int m_count = 0;
};

/// What can be reached with Alt in a window as it is shown now: what is hidden or disabled has no say.
AccessKeys keysOf(const QWidget &window)
{
    AccessKeys keys;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            keys.add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            keys.add(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            keys.add(box->title());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            keys.add(bar->actions());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                keys.add(tabs->tabText(i));
        }
    }
    return keys;
}

} // namespace

/// A letter under which two things answer only moves the focus between them, so that neither can be reached
/// with one stroke. That holds for every language by itself.
class TestMnemonics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEntryOfAMenuHasAKeyOfItsOwn_data();
    void everyEntryOfAMenuHasAKeyOfItsOwn();
    void everyWindowHasKeysOfItsOwn_data();
    void everyWindowHasKeysOfItsOwn();
};

void TestMnemonics::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestMnemonics::everyEntryOfAMenuHasAKeyOfItsOwn_data()
{
    LanguageStage::addRows();
}

void TestMnemonics::everyEntryOfAMenuHasAKeyOfItsOwn()
{
    QFETCH(QString, language);
    const LanguageStage stage(language);
    WindowTour tour;
    int entries = 0;
    QStringList clashes;
    const auto menus = tour.program().window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        AccessKeys keys;
        keys.add(menu->actions());
        entries += keys.count();
        if (!keys.clashes().isEmpty())
            clashes.append(
                menu->title() + u" "_s + menu->objectName() + u": "_s + QString::fromUtf8(keys.clashes()));
    }
    QVERIFY(entries > 20);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

void TestMnemonics::everyWindowHasKeysOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("part");
    for (const QString &language : LanguageStage::all()) {
        for (const QByteArray &part : WindowTour::parts())
            QTest::addRow("%s, %s", qPrintable(language), part.constData()) << language << part;
    }
}

void TestMnemonics::everyWindowHasKeysOfItsOwn()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, part);
    const LanguageStage stage(language);
    WindowTour tour;
    QStringList clashes;
    int count = 0;
    const bool isShown = tour.show(part, [&](QWidget &window) {
        const AccessKeys keys = keysOf(window);
        count += keys.count();
        if (!keys.clashes().isEmpty()) {
            clashes.append(QString::fromLatin1(window.metaObject()->className()) + u": "_s
                + QString::fromUtf8(keys.clashes()));
        }
    });
    QVERIFY(isShown);
    QVERIFY(count > 0);
    clashes.removeDuplicates();
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
