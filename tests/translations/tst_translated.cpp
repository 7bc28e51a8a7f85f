/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "elidedlabel.h"
#include "languagestage.h"
#include "shellsview.h"
#include "windowtour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is the same in every language. Whatever else has letters was given to no translator, or stands in the
/// code in parts.
const QRegularExpression &exceptions()
{
    static const QRegularExpression expression(QStringList{
        // The name of the program, and what Qt calls the window by it.
        u"WSMan Explorer"_s,
        // Names of languages in themselves.
        u"Deutsch|English|Français|日本語"_s,
        // What the tour itself has put in: computers, users, credential sets, accounts.
        u"localhost|web01|nowhere|127\\.0\\.0\\.1|[Aa]dmins?|CONTOSO\\\\eve"_s,
        // Addresses, resources, namespaces and ids.
        u"(?:https?|http/s)://\\S*|\\b[\\w./-]*(?:wmicimv2|windows/shell|winrm)[\\w./-]*"_s,
        u"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[0-9A-Fa-f-]+…[0-9A-Fa-f-]+"_s,
        // Words of the protocol: schemes, paths, versions, kinds of shells, dialects, event logs, quotas.
        u"\\b(?:https?|HTTP|wsman|WQL|XPath|cmd|PowerShell|UTF-(?:8|16)|WinRM|TCP|OS|SP|Stack|shell)\\b"_s,
        u"\\b(?:Application|System|Security|Setup|ForwardedEvents|Microsoft-Windows-\\S+)\\b"_s,
        // An example of a query.
        u"\\*\\[System.*\\]"_s,
        // Keys.
        u"\\b(?:Ctrl|Shift|Alt|Del|Return|Enter|Backspace|F\\d+)\\b|\\+[A-Z]\\b"_s,
        // Times of the C locale.
        u"\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\w*|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*"_s,
    }
                                                   .join(u'|'));
    return expression;
}

/// What a server says of its shells is shown as it says it.
const QRegularExpression &wordsOfServers()
{
    static const QRegularExpression expression(
        u"\\b(?:Connected|\\d+MB|stdin|stdout|stderr|en-US|NoCompression|Yes|UTF8|Block|[0-9A-F]{8})\\b"_s);
    return expression;
}

/// All texts of a window, with what they belong to.
class Texts {
public:
    void take(const QWidget &window)
    {
        const auto widgets = window.findChildren<QWidget *>();
        takeCommon(window);
        add(window, window.windowTitle());
        for (const QWidget *widget : widgets) {
            if (widget->isVisible() && widget->window() == &window)
                takeWidget(*widget);
        }
        const auto actions = window.findChildren<QAction *>();
        for (const QAction *action : actions) {
            for (const QString &text : { action->text(), action->toolTip(), action->statusTip() })
                add(*action, text);
        }
        const auto menus = window.findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            add(*menu, menu->title());
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QStringList &untranslated() const { return m_untranslated; }

private:
    void add(const QObject &owner, const QString &text)
    {
        ++m_count;
        QTextDocument document;
        document.setHtml(text);
        const QString plain = Qt::mightBeRichText(text) ? document.toPlainText() : text;
        QString rest = PseudoTranslator::withoutMarked(plain);
        rest.remove(exceptions());
        if (qobject_cast<const ShellsView *>(&owner))
            rest.remove(wordsOfServers());
        if (std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetter(); })) {
            const QString line = u"%1 %2: \"%3\""_s.arg(
                QString::fromLatin1(owner.metaObject()->className()), owner.objectName(), plain);
            if (!m_untranslated.contains(line))
                m_untranslated.append(line);
        }
    }

    void takeCommon(const QWidget &widget)
    {
        for (const QString &text : { widget.toolTip(), widget.statusTip(), widget.whatsThis(),
                 widget.accessibleName(), widget.accessibleDescription() })
            add(widget, text);
    }

    void takeWidget(const QWidget &widget)
    {
        takeCommon(widget);
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, label->text());
        else if (const auto *elided = qobject_cast<const ElidedLabel *>(&widget))
            add(widget, elided->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, group->title());
        else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            add(widget, spin->prefix() + spin->specialValueText() + spin->suffix());
        else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(widget, line->placeholderText());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
            add(widget, edit->placeholderText());
        else if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
            add(widget, bar->isTextVisible() ? bar->text() : QString());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            takeTabs(*tabs);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            takeItems(*combo);
        else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            takeSections(*header);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            takeCells(*view, {});
    }

    void takeTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(tabs, tabs.tabText(i));
            add(tabs, tabs.tabToolTip(i));
        }
    }

    void takeItems(const QComboBox &combo)
    {
        for (int i = 0; i < combo.count(); ++i)
            add(combo, combo.itemText(i));
    }

    void takeSections(const QHeaderView &header)
    {
        for (int i = 0; i < header.count() && header.orientation() == Qt::Horizontal; ++i) {
            for (const int role : { Qt::DisplayRole, Qt::ToolTipRole })
                add(header, header.model()->headerData(i, Qt::Horizontal, role).toString());
        }
    }

    void takeCells(const QAbstractItemView &view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (const int role : { Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole })
                    add(view, index.data(role).toString());
            }
            takeCells(view, model->index(row, 0, parent));
        }
    }

    int m_count = 0;
    QStringList m_untranslated;
};

} // namespace

/// Everything that can be read in the windows has gone through a translator.
class TestTranslated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pseudoKeepsWhatTranslatorsKeep_data();
    void pseudoKeepsWhatTranslatorsKeep();
    void nothingEscapesTheTranslator_data();
    void nothingEscapesTheTranslator();
};

void TestTranslated::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestTranslated::pseudoKeepsWhatTranslatorsKeep_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << u"Test"_s << u"[!! Ţéšţ !!]"_s;
    QTest::newRow("an access key") << u"Sess&ions"_s << u"[!! Šéšš&iōņš !!]"_s;
    QTest::newRow("placeholders") << u"%L1 of %2, %n"_s << u"[!! %L1 ōf %2, %n !!]"_s;
    QTest::newRow("markup") << u"<b>Go</b> &amp; see"_s << u"[!! <b>Ĝō</b> &amp; šéé !!]"_s;
    QTest::newRow("a pattern of files") << u"All files (*)"_s << u"[!! Âļļ fîļéš !!] (*)"_s;
    QTest::newRow("blanks") << u" s"_s << u" [!! š !!]"_s;
    QTest::newRow("nothing to translate") << u"%1: %2"_s << u"%1: %2"_s;
    QTest::newRow("40 % longer") << u"Select a computer in the table."_s
                                 << u"[!! Šéļéĉţ å ĉōmpŭţéŕ îņ ţĥé ţåbļé. ~~~~ !!]"_s;
}

void TestTranslated::pseudoKeepsWhatTranslatorsKeep()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(PseudoTranslator::pseudo(text), expected);
    if (text != expected)
        QVERIFY(PseudoTranslator::withoutMarked(expected).size() < text.size());
}

void TestTranslated::nothingEscapesTheTranslator_data()
{
    QTest::addColumn<QByteArray>("part");
    for (const QByteArray &part : WindowTour::parts())
        QTest::newRow(part.constData()) << part;
}

void TestTranslated::nothingEscapesTheTranslator()
{
    QFETCH(QByteArray, part);
    const LanguageStage stage(LanguageStage::pseudo());
    WindowTour tour;
    Texts texts;
    QVERIFY(tour.show(part, [&texts](QWidget &window) { texts.take(window); }));
    QVERIFY(texts.count() > 20);
    QVERIFY2(texts.untranslated().isEmpty(), qPrintable(texts.untranslated().join(u'\n')));
}

QTEST_MAIN(TestTranslated)
#include "tst_translated.moc"
