/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "alldialogs.h"
#include "connectiontable.h"
#include "plaindescriptions.h"
#include "readablestyle.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

bool isForKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QString describe(const QWidget *widget)
{
    return widget ? QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()
                  : u"nothing"_s;
}

QRect placeOf(const QWidget *widget)
{
    return QRect(widget->mapTo(widget->window(), QPoint()), widget->size());
}

/// Whether the eye comes to `two` after `one`: further along the line, or below it.
bool isAfter(const QWidget *one, const QWidget *two)
{
    if (one->isAncestorOf(two))
        return true;
    const QRect from = placeOf(one);
    const QRect to = placeOf(two);
    const int shared = qMin(from.bottom(), to.bottom()) - qMax(from.top(), to.top());
    const bool isSameLine = 2 * shared > qMin(from.height(), to.height());
    if (!isSameLine)
        return to.center().y() > from.center().y();
    return two->isRightToLeft() ? to.center().x() < from.center().x() : to.center().x() > from.center().x();
}

/// Where Tab comes to, from the first place of a window until it is there again.
QList<QWidget *> tabWay(QWidget &window)
{
    QWidget *first = window.focusWidget();
    QList<QWidget *> way{ first };
    for (int pressed = 0; pressed < 200; ++pressed) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QWidget *focus = window.focusWidget();
        if (way.contains(focus))
            return way;
        way.append(focus);
    }
    return way;
}

/// What a screen reader says when the focus comes there; on some systems a combo box has its value as name,
/// so that it needs a label.
bool hasName(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface->relations(QAccessible::Label).isEmpty())
        return true;
    return !(
        qobject_cast<QComboBox *>(widget) ? widget->accessibleName() : interface->text(QAccessible::Name))
                .isEmpty();
}

} // namespace

/// All of the program by keyboard alone, and with a name for who does not see where the focus is.
class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyActionHasAKey();
    void f6GoesThroughThePanes();
    void theMenuKeyOpensAMenuAtTheRow();
    void everyColumnHasAName();
    void tabFollowsTheEyeInTheWindow_data();
    void tabFollowsTheEyeInTheWindow();
    void tabFollowsTheEyeInDialogs_data();
    void tabFollowsTheEyeInDialogs();
    void theFocusCanBeSeen();
    void escapeClosesEveryDialog();
    void returnDoesWhatEachDialogIsFor();
    void whatTakesTheFocusHasAName();
    void noDescriptionHasMarkup();

private:
    /// The window and every dialog, one after the other, each shown and with each of its tabs.
    void forEachWindow(const std::function<void(const QByteArray &, QWidget &)> &look);
    static QByteArray wrongTurns(QWidget &window);

    PlainDescriptions m_descriptions{ *qApp };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestKeyboard::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    ReadableStyle::install(*qApp);
}

void TestKeyboard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = std::make_unique<Program>(m_folder->path());
    m_program->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_program->window.get()));
}

void TestKeyboard::cleanup()
{
    m_program.reset();
    m_folder.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestKeyboard::forEachWindow(const std::function<void(const QByteArray &, QWidget &)> &look)
{
    const auto withTabs = [&look](const QByteArray &name, QWidget &window) {
        look(name, window);
        const auto all = window.findChildren<QTabWidget *>();
        for (QTabWidget *tabs : all) {
            for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
                tabs->setCurrentIndex(i);
                look(name + ' ' + tabs->tabText(i).toUtf8(), window);
            }
        }
    };
    const auto dialogs = allDialogs(*m_program);
    m_program->window->findChild<QAction *>(u"actionShowActivity"_s)->setChecked(true);
    m_program->window->table()->selectConnections({ m_program->list.connections().constLast() });
    withTabs("MainWindow", *m_program->window);
    for (const auto &[name, dialog] : dialogs) {
        dialog->show();
        withTabs(name, *dialog);
        dialog->hide();
    }
}

void TestKeyboard::everyActionHasAKey()
{
    QStringList without;
    int count = 0;
    const auto actions = m_program->window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        // The cross in a text field; there Escape, or Ctrl+A and Delete do it.
        const bool isInField = qobject_cast<QLineEdit *>(action->parent());
        if (action->isSeparator() || action->text().isEmpty() || action->associatedObjects().isEmpty()
            || isInField)
            continue;
        ++count;
        const auto places = action->associatedObjects();
        const bool isInMenu = std::any_of(places.begin(), places.end(), [](QObject *place) {
            return qobject_cast<QMenu *>(place)
                || qobject_cast<QMenuBar *>(place)
                // A table shows its own actions in its menu.
                || qobject_cast<RowView *>(place);
        });
        const bool hasAccessKey = isInMenu && !QKeySequence::mnemonic(action->text()).isEmpty();
        if (action->shortcut().isEmpty() && !hasAccessKey)
            without.append(action->text() + u" ("_s + action->objectName() + u')');
    }
    QVERIFY(count > 40);
    QVERIFY2(without.isEmpty(), without.join(u", "_s).toUtf8());
}

void TestKeyboard::f6GoesThroughThePanes()
{
    MainWindow &window = *m_program->window;
    window.findChild<QAction *>(u"actionShowActivity"_s)->setChecked(true);
    window.table()->selectConnections({ m_program->list.localComputer() });
    window.table()->setFocus();
    const auto *details = window.findChild<QWidget *>(u"detailPane"_s);
    const auto *activity = window.findChild<QWidget *>(u"activityDock"_s);
    QWidget *list = window.findChild<QWidget *>(u"activityView"_s);

    QTest::keyClick(window.focusWidget(), Qt::Key_F6);
    QVERIFY2(details->isAncestorOf(window.focusWidget()), describe(window.focusWidget()).toUtf8());
    QTest::keyClick(window.focusWidget(), Qt::Key_F6);
    QVERIFY2(activity->isAncestorOf(window.focusWidget()), describe(window.focusWidget()).toUtf8());
    list->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_F6);
    QCOMPARE(window.focusWidget(), window.table());
    QTest::keyClick(window.focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(window.focusWidget(), list);

    // What is hidden is left out.
    window.findChild<QAction *>(u"actionShowDetails"_s)->setChecked(false);
    QTest::keyClick(window.focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(window.focusWidget(), window.table());
}

void TestKeyboard::theMenuKeyOpensAMenuAtTheRow()
{
    int count = 0;
    forEachWindow([&count](const QByteArray &name, QWidget &window) {
        const auto views = window.findChildren<RowView *>();
        for (RowView *view : views) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            view->setCurrentIndex(view->model()->index(0, 0));
            const QPoint middle = view->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, view->mapToGlobal(middle));
            QApplication::sendEvent(view, &event);
            QWidget *menu = QApplication::activePopupWidget();
            QVERIFY2(qobject_cast<QMenu *>(menu), name + ": " + view->objectName().toUtf8());
            const QRect row(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).topLeft()),
                view->visualRect(view->currentIndex()).size());
            QVERIFY2(menu->frameGeometry().adjusted(-4, -4, 4, 4).intersects(row),
                name + ": " + view->objectName().toUtf8());
            menu->close();
            ++count;
        }
    });
    QVERIFY(count >= 3);
}

void TestKeyboard::everyColumnHasAName()
{
    forEachWindow([](const QByteArray &name, QWidget &window) {
        const auto headers = window.findChildren<QHeaderView *>();
        for (const QHeaderView *header : headers) {
            if (!header->model() || header->orientation() != Qt::Horizontal)
                continue;
            for (int i = 0; i < header->count(); ++i)
                QVERIFY2(!header->model()->headerData(i, Qt::Horizontal).toString().isEmpty(),
                    name + ": " + header->parent()->objectName().toUtf8() + ' ' + QByteArray::number(i));
        }
    });
}

QByteArray TestKeyboard::wrongTurns(QWidget &window)
{
    const QList<QWidget *> way = tabWay(window);
    QStringList wrong;
    for (qsizetype i = 0; i < way.size(); ++i) {
        QWidget *next = way.at((i + 1) % way.size());
        if (!isAfter(way.at(i), next))
            wrong.append(describe(way.at(i)) + u" -> "_s + describe(next));
    }
    // Once on its way it goes back to the beginning.
    if (wrong.size() == 1)
        wrong.clear();
    // Everything that the keyboard may reach is on the way, apart from those of a group, of which one stands
    // for all.
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isOneOfGroup = button && button->autoExclusive();
        if (isForKeyboard(widget) && widget->window() == &window && !widget->focusProxy() && !isOneOfGroup
            && !way.contains(widget))
            wrong.append(u"never at "_s + describe(widget));
    }
    return wrong.join(u", "_s).toUtf8();
}

void TestKeyboard::tabFollowsTheEyeInTheWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestKeyboard::tabFollowsTheEyeInTheWindow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    init();
    MainWindow &window = *m_program->window;
    window.findChild<QAction *>(u"actionShowActivity"_s)->setChecked(true);
    window.table()->selectConnections({ m_program->list.localComputer() });
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        window.table()->setFocus();
        const QByteArray wrong = wrongTurns(window);
        QVERIFY2(wrong.isEmpty(), tabs->tabText(i).toUtf8() + ": " + wrong);
    }
}

void TestKeyboard::tabFollowsTheEyeInDialogs_data()
{
    tabFollowsTheEyeInTheWindow_data();
}

void TestKeyboard::tabFollowsTheEyeInDialogs()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    QByteArrayList wrong;
    const auto dialogs = allDialogs(*m_program);
    for (const auto &[name, dialog] : dialogs) {
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QVERIFY2(dialog->focusWidget(), name);
        if (const QByteArray turns = wrongTurns(*dialog); !turns.isEmpty())
            wrong.append(name + ": " + turns);
        dialog->hide();
    }
    QVERIFY2(wrong.isEmpty(), wrong.join("\n"));
}

void TestKeyboard::theFocusCanBeSeen()
{
    QByteArrayList unseen;
    const auto walk = [&unseen](const QByteArray &name, QWidget &window) {
        // From here on it is the keyboard that moves the focus, which styles mark more clearly.
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        const qsizetype steps = tabWay(window).size();
        for (qsizetype step = 0; step < steps; ++step) {
            QWidget *widget = window.focusWidget();
            const QImage with = widget->grab().toImage();
            QTest::keyClick(widget, Qt::Key_Tab);
            if (with == widget->grab().toImage())
                unseen.append(name + ": " + describe(widget).toUtf8());
        }
    };
    m_program->window->table()->selectConnections({ m_program->list.localComputer() });
    walk("MainWindow", *m_program->window);
    const auto dialogs = allDialogs(*m_program);
    for (const auto &[name, dialog] : dialogs) {
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        walk(name, *dialog);
        dialog->hide();
    }
    QVERIFY2(unseen.isEmpty(), unseen.join('\n'));
}

void TestKeyboard::escapeClosesEveryDialog()
{
    const auto dialogs = allDialogs(*m_program);
    for (const auto &[name, dialog] : dialogs) {
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.get(), Qt::Key_Escape);
        QVERIFY2(!dialog->isVisible(), name);
    }
}

void TestKeyboard::returnDoesWhatEachDialogIsFor()
{
    const auto dialogs = allDialogs(*m_program);
    for (const auto &[name, dialog] : dialogs) {
        dialog->show();
        const auto buttons = dialog->findChildren<QPushButton *>();
        const bool hasDefault = std::any_of(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->isDefault() || button->autoDefault(); });
        QVERIFY2(hasDefault, name);
        dialog->hide();
    }
}

void TestKeyboard::whatTakesTheFocusHasAName()
{
    QByteArrayList without;
    int count = 0;
    forEachWindow([&](const QByteArray &name, QWidget &window) {
        const auto widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isButton = qobject_cast<QAbstractButton *>(widget);
            const bool isInField = qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->focusProxy();
            if (!widget->isVisible() || widget->window() != &window || isInField
                || (!isButton && (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus))
                continue;
            ++count;
            if (!hasName(widget))
                without.append(name + ": " + describe(widget).toUtf8() + " in "
                    + describe(widget->parentWidget()).toUtf8());
        }
    });
    QVERIFY(count > 100);
    QVERIFY2(without.isEmpty(), without.join('\n'));
}

void TestKeyboard::noDescriptionHasMarkup()
{
    QByteArrayList with;
    forEachWindow([&with](const QByteArray &name, QWidget &window) {
        const auto widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            const QString text = interface ? interface->text(QAccessible::Description) : QString();
            if (text.contains(u"</"_s) || text.contains(u"<br"_s))
                with.append(name + ": " + describe(widget).toUtf8());
        }
    });
    QVERIFY2(with.isEmpty(), with.join('\n'));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
