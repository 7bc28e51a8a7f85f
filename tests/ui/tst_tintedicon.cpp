/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "semanticcolors.h"
#include "tintedicon.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const QStringList &expectedNames()
{
    static const QStringList names
        = { u"about"_s, u"activity"_s, u"cancel"_s, u"certificate"_s, u"clear"_s, u"computer"_s, u"connect"_s,
              u"copy"_s, u"demo"_s, u"details"_s, u"diagnose"_s, u"disconnect"_s, u"edit"_s, u"error"_s,
              u"expand"_s, u"filter"_s, u"information"_s, u"key"_s, u"more"_s, u"new-shell"_s, u"reconnect"_s,
              u"remove"_s, u"session"_s, u"settings"_s, u"shell"_s, u"state-before-open"_s, u"state-broken"_s,
              u"state-closed"_s, u"state-closing"_s, u"state-connecting"_s, u"state-disconnected"_s,
              u"state-disconnecting"_s, u"state-opened"_s, u"state-opening"_s, u"test"_s, u"warning"_s };
    return names;
}

QPalette lightPalette()
{
    QPalette palette(QColor(239, 239, 239));
    palette.setColor(QPalette::WindowText, QColor(20, 20, 20));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(160, 160, 160));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(247, 247, 247));
    palette.setColor(QPalette::HighlightedText, QColor(255, 255, 254));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(35, 38, 41));
    palette.setColor(QPalette::WindowText, QColor(240, 240, 240));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(110, 110, 110));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::HighlightedText, QColor(254, 255, 255));
    return palette;
}

/// The one colour of all pixels that are wholly covered, invalid where there are none or several.
QColor inkColor(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (ink.isValid() && ink != pixel)
                return {};
            ink = pixel;
        }
    }
    return ink;
}

/// What is drawn, whatever its colour.
QImage shape(const QPixmap &pixmap)
{
    QImage image = pixmap.toImage().convertToFormat(QImage::Format_Alpha8);
    image.setDevicePixelRatio(1.0);
    return image;
}

/// A window that shows nothing but a selected icon.
class SelectedIcon : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        tintedIcon(u"shell"_s).paint(&painter, rect(), Qt::AlignCenter, QIcon::Selected);
    }
};

} // namespace

/// The icons in `resources/icons` and the class that colours them.
class TestTintedIcon : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyExpectedIconIsThereAndNoOther();
    void everyIconHasInk_data();
    void everyIconHasInk();
    void unknownNameIsNull();
    void tintFollowsThePalette();
    void disabledAndSelectedHaveTheirTextColors();
    void ownColorHoldsWhileEnabledAndNotSelected();
    void selectedInAnInactiveWindowHasItsTextColor();
    void everyStateHasAShapeOfItsOwn();
    void highResolutionUsesALargerPicture();
    void paintIsCenteredAndSharp();
    void semanticColorsAreReadable_data();
    void semanticColorsAreReadable();
};

void TestTintedIcon::initTestCase()
{
    Q_INIT_RESOURCE(resources);
}

void TestTintedIcon::init()
{
    QApplication::setPalette(lightPalette());
}

void TestTintedIcon::everyExpectedIconIsThereAndNoOther()
{
    QStringList names;
    const QStringList files = QDir(u":/icons/png"_s).entryList({ u"*-16.png"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(7));
    QCOMPARE(names, expectedNames());
}

void TestTintedIcon::everyIconHasInk_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : expectedNames())
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestTintedIcon::everyIconHasInk()
{
    QFETCH(QString, name);
    const QIcon icon = tintedIcon(name);
    QVERIFY(!icon.isNull());
    for (const int size : { 16, 20, 24, 28, 32, 48, 64, 96 }) {
        const QPixmap pixmap = icon.pixmap(QSize(size, size), 1.0);
        QCOMPARE(pixmap.size(), QSize(size, size));
        const QImage drawn = shape(pixmap);
        int covered = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                covered += drawn.pixelColor(x, y).alpha() > 127 ? 1 : 0;
        }
        QVERIFY2(covered * 100 >= size * size * 3, qPrintable(QString::number(size)));
    }
}

void TestTintedIcon::unknownNameIsNull()
{
    QVERIFY(tintedIcon(u"no-such-icon"_s).isNull());
    QVERIFY(tintedIcon(QString()).isNull());
}

void TestTintedIcon::tintFollowsThePalette()
{
    const QIcon icon = tintedIcon(u"shell"_s);
    QCOMPARE(inkColor(icon.pixmap(QSize(32, 32), 1.0)), lightPalette().color(QPalette::WindowText));
    QApplication::setPalette(darkPalette());
    QCOMPARE(inkColor(icon.pixmap(QSize(32, 32), 1.0)), darkPalette().color(QPalette::WindowText));
    QApplication::setPalette(lightPalette());
    QCOMPARE(inkColor(icon.pixmap(QSize(32, 32), 1.0)), lightPalette().color(QPalette::WindowText));
    QPixmapCache::clear();
    QCOMPARE(inkColor(icon.pixmap(QSize(32, 32), 1.0)), lightPalette().color(QPalette::WindowText));
}

void TestTintedIcon::disabledAndSelectedHaveTheirTextColors()
{
    const QPalette palette = lightPalette();
    const QIcon icon = tintedIcon(u"computer"_s);
    const QSize size(32, 32);
    QCOMPARE(inkColor(icon.pixmap(size, 1.0, QIcon::Active)), palette.color(QPalette::WindowText));
    QCOMPARE(inkColor(icon.pixmap(size, 1.0, QIcon::Disabled)),
        palette.color(QPalette::Disabled, QPalette::WindowText));
    QCOMPARE(inkColor(icon.pixmap(size, 1.0, QIcon::Selected)), palette.color(QPalette::HighlightedText));
}

void TestTintedIcon::ownColorHoldsWhileEnabledAndNotSelected()
{
    const QIcon icon = tintedIcon(u"state-opened"_s, SemanticColors::ok);
    const QSize size(16, 16);
    for (const QPalette &palette : { lightPalette(), darkPalette() }) {
        QApplication::setPalette(palette);
        // 8 bits per channel, as in the pixmap
        QCOMPARE(inkColor(icon.pixmap(size, 1.0)).rgb(), SemanticColors::ok(palette).rgb());
        QCOMPARE(inkColor(icon.pixmap(size, 1.0, QIcon::Disabled)),
            palette.color(QPalette::Disabled, QPalette::WindowText));
        QCOMPARE(inkColor(icon.pixmap(size, 1.0, QIcon::Selected)), palette.color(QPalette::HighlightedText));
    }
}

void TestTintedIcon::selectedInAnInactiveWindowHasItsTextColor()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(1, 2, 3));
    QApplication::setPalette(palette);
    SelectedIcon window;
    window.resize(32, 32);
    QVERIFY(!window.isActiveWindow());
    QPixmap canvas(32, 32);
    canvas.fill(Qt::transparent);
    window.render(&canvas, QPoint(), QRegion(), QWidget::RenderFlags());
    QCOMPARE(inkColor(canvas), QColor(1, 2, 3));
}

void TestTintedIcon::everyStateHasAShapeOfItsOwn()
{
    const QStringList states = expectedNames().filter(u"state-"_s);
    QCOMPARE(states.size(), 9);
    for (qsizetype one = 0; one < states.size(); ++one) {
        for (qsizetype other = one + 1; other < states.size(); ++other) {
            const QImage first = shape(tintedIcon(states.at(one)).pixmap(QSize(16, 16), 1.0));
            const QImage second = shape(tintedIcon(states.at(other)).pixmap(QSize(16, 16), 1.0));
            int different = 0;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    different += qAbs(first.pixelColor(x, y).alpha() - second.pixelColor(x, y).alpha()) > 95
                        ? 1
                        : 0;
            }
            QVERIFY2(different >= 8, qPrintable(states.at(one) + u' ' + states.at(other)));
        }
    }
}

void TestTintedIcon::highResolutionUsesALargerPicture()
{
    const QIcon icon = tintedIcon(u"connect"_s);
    const QPixmap twice = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QCOMPARE(shape(twice), shape(icon.pixmap(QSize(32, 32), 1.0)));
    QCOMPARE(icon.pixmap(QSize(16, 16), 1.25).size(), QSize(20, 20));
    // A place that is no square holds the icon in its middle.
    QCOMPARE(icon.actualSize(QSize(40, 24)), QSize(24, 24));
}

void TestTintedIcon::paintIsCenteredAndSharp()
{
    const QIcon icon = tintedIcon(u"filter"_s);
    QImage canvas(80, 40, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2.0);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    icon.paint(&painter, QRect(0, 0, 40, 20));
    painter.end();
    canvas.setDevicePixelRatio(1.0);

    QImage expected(80, 40, QImage::Format_ARGB32_Premultiplied);
    expected.fill(Qt::transparent);
    QPainter reference(&expected);
    reference.drawPixmap(20, 0, icon.pixmap(QSize(40, 40), 1.0));
    reference.end();
    QCOMPARE(canvas, expected);
}

void TestTintedIcon::semanticColorsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("atLeast");
    QTest::newRow("light") << lightPalette() << SemanticColors::MinimumContrast;
    QTest::newRow("dark") << darkPalette() << SemanticColors::MinimumContrast;
    QTest::newRow("white") << QPalette(Qt::white) << SemanticColors::MinimumContrast;
    QTest::newRow("black") << QPalette(Qt::black, Qt::black) << SemanticColors::MinimumContrast;
    QPalette middling(QColor(125, 125, 125));
    for (const QPalette::ColorRole role : { QPalette::Base, QPalette::AlternateBase })
        middling.setColor(role, QColor(125, 125, 125));
    QTest::newRow("middling") << middling << 3.0;
}

void TestTintedIcon::semanticColorsAreReadable()
{
    QFETCH(QPalette, palette);
    QFETCH(double, atLeast);
    for (const IconColor color : { SemanticColors::ok, SemanticColors::busy, SemanticColors::attention,
             SemanticColors::error, SemanticColors::muted }) {
        for (const QPalette::ColorRole role : { QPalette::Base, QPalette::AlternateBase, QPalette::Window }) {
            const double contrast = SemanticColors::contrastRatio(color(palette), palette.color(role));
            QVERIFY2(contrast >= atLeast, qPrintable(QString::number(contrast)));
        }
    }
}

QTEST_MAIN(TestTintedIcon)
#include "tst_tintedicon.moc"
