/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "readablepalette.h"

#include "readablestyle.h"
#include "semanticcolors.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPalette made(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb highlighted)
{
    QPalette palette{ QColor(window), QColor(window) };
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(base));
    for (const QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(role, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(highlighted));
    // As Qt leaves them on a dark palette.
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    for (const QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(window));
    return palette;
}

double contrast(
    const QPalette &palette, QPalette::ColorGroup group, QPalette::ColorRole one, QPalette::ColorRole other)
{
    return SemanticColors::contrastRatio(palette.color(group, one), palette.color(group, other));
}

} // namespace

/// What is written and drawn can be read in the palettes that desktops have.
class TestReadablePalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsCanBeRead_data();
    void textsCanBeRead();
    void statesCanBeTold_data() { textsCanBeRead_data(); }
    void statesCanBeTold();
    void aGoodPaletteIsLeftAlone();
    void boxesHaveOutlines_data() { textsCanBeRead_data(); }
    void boxesHaveOutlines();
};

void TestReadablePalette::textsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << made(0xeff0f1, 0xffffff, 0x232629, 0x3daee9, 0xffffff);
    QTest::newRow("dark") << made(0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9, 0xfcfcfc);
    QTest::newRow("high contrast, black") << made(0x000000, 0x000000, 0xffffff, 0xffff00, 0x000000);
    QTest::newRow("high contrast, white") << made(0xffffff, 0xffffff, 0x000000, 0x000000, 0xffffff);
}

void TestReadablePalette::textsCanBeRead()
{
    QFETCH(QPalette, palette);
    const QPalette mended = ReadablePalette::mended(palette).resolve(palette);
    for (const QPalette::ColorGroup group : { QPalette::Active, QPalette::Inactive }) {
        QVERIFY(contrast(mended, group, QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(contrast(mended, group, QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
    }
    const QPalette::ColorGroup disabled = QPalette::Disabled;
    QVERIFY(contrast(mended, disabled, QPalette::PlaceholderText, QPalette::Base) >= 2.5);
    QVERIFY(contrast(mended, disabled, QPalette::Text, QPalette::Base) >= 2.5);
    QVERIFY(contrast(mended, disabled, QPalette::WindowText, QPalette::Window) >= 2.5);
    QVERIFY(contrast(mended, disabled, QPalette::ButtonText, QPalette::Button) >= 2.5);
    // All else is the desktop's.
    QCOMPARE(mended.color(QPalette::Window), palette.color(QPalette::Window));
    QCOMPARE(mended.color(QPalette::Text), palette.color(QPalette::Text));
}

/// In a selected row an icon has the colour of the selected text.
void TestReadablePalette::statesCanBeTold()
{
    QFETCH(QPalette, palette);
    for (const auto meaning : { SemanticColors::ok, SemanticColors::busy, SemanticColors::attention,
             SemanticColors::error, SemanticColors::muted }) {
        for (const QPalette::ColorRole ground : { QPalette::Base, QPalette::AlternateBase, QPalette::Window })
            QVERIFY(SemanticColors::contrastRatio(meaning(palette), palette.color(ground)) >= 4.5);
    }
}

void TestReadablePalette::aGoodPaletteIsLeftAlone()
{
    QPalette palette = made(0xffffff, 0xffffff, 0x000000, 0x000000, 0xffffff);
    palette.setColor(QPalette::PlaceholderText, QColor(0x60, 0x60, 0x60));
    for (const QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    QCOMPARE(ReadablePalette::mended(palette).resolveMask(), QPalette::ResolveMask(0));
}

void TestReadablePalette::boxesHaveOutlines()
{
    QFETCH(QPalette, palette);
    ReadableStyle style;
    QCheckBox box;
    QRadioButton button;
    for (QWidget *widget : { static_cast<QWidget *>(&box), static_cast<QWidget *>(&button) }) {
        widget->setStyle(&style);
        widget->setPalette(palette);
        widget->resize(widget->sizeHint());
        const QImage image = widget->grab().toImage();
        // At the edge of the mark there is something that stands out of the window; a little less than the
        // outline itself, which is smoothed.
        double best = 1;
        for (int x = 0; x < qMin(8, image.width()); ++x)
            best = qMax(best,
                SemanticColors::contrastRatio(
                    image.pixelColor(x, image.height() / 2), palette.color(QPalette::Window)));
        QVERIFY2(best >= 2.2, qPrintable(QString::number(best)));
    }
}

QTEST_MAIN(TestReadablePalette)
#include "tst_readablepalette.moc"
