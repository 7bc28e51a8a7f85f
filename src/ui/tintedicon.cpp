/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "tintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLibraryInfo>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>
#include <QVersionNumber>
#include <QWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The edges in pixels that `packaging/render-icons` renders, smallest first.
constexpr std::array RenderedSizes = { 16, 20, 24, 32, 48, 64 };

QString fileName(const QString &name, int size)
{
    return u":/icons/png/%1-%2.png"_s.arg(name, QString::number(size));
}

/// The picture for a square of `size` pixels: the one of just that size, or a larger one to be made smaller,
/// and only where there is none a smaller one to be made larger.
QImage mask(const QString &name, int size)
{
    const auto match = std::lower_bound(RenderedSizes.begin(), RenderedSizes.end(), size);
    const int rendered = match == RenderedSizes.end() ? RenderedSizes.back() : *match;
    const QImage image(fileName(name, rendered));
    if (image.isNull() || rendered == size)
        return image;
    return image.scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// Only the alpha of the picture counts; its own colour is replaced.
QPixmap tinted(const QString &name, int size, const QColor &color)
{
    const QString key
        = u"tintedicon/%1/%2/%3"_s.arg(name, QString::number(size), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = mask(name, size).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints one icon of `resources/icons` in the colours of the application's palette. It owns no picture, only
/// the name and the choice of the colour: what was painted is kept in QPixmapCache by name, size and colour,
/// so that rows with the same icon share it and a new palette finds nothing stale. It tells Qt no icon name:
/// the desktop would look that up in its own theme.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(const QString &name, IconColor color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode, QPalette::ColorGroup enabledGroup) const;

    QString m_name;
    IconColor m_color;
};

QColor TintedIconEngine::tint(QIcon::Mode mode, QPalette::ColorGroup enabledGroup) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(enabledGroup, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: // the pointer is over a button, whose ground stays what it was
        break;
    }
    return m_color ? m_color(palette) : palette.color(enabledGroup, QPalette::WindowText);
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int edge = std::min(rect.width(), rect.height());
    if (edge <= 0)
        return;
    // Selected text has another colour in a window that is not active, for example on Windows.
    const auto *widget = dynamic_cast<const QWidget *>(painter->device());
    const bool isInactive = widget && !widget->isActiveWindow();
    const QColor color = tint(mode, isInactive ? QPalette::Inactive : QPalette::Active);
    const QPixmap picture = tinted(m_name, qRound(edge * painter->device()->devicePixelRatio()), color);
    QRect target(0, 0, edge, edge);
    target.moveCenter(rect.center());
    painter->drawPixmap(target, picture);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const int edge = std::min(size.width(), size.height());
    return edge > 0 ? tinted(m_name, edge, tint(mode, QPalette::Active)) : QPixmap();
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // QIcon gives the size in device pixels before Qt 6.8 and in logical ones since; what counts is the Qt
    // that the program runs with, not the one it was built with.
    static const bool isLogical = QLibraryInfo::version() >= QVersionNumber(6, 8);
    return pixmap(isLogical ? (QSizeF(size) * scale).toSize() : size, mode, state);
}

QSize TintedIconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int edge = std::min(size.width(), size.height());
    return { edge, edge };
}

QList<QSize> TintedIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    QList<QSize> sizes;
    for (const int edge : RenderedSizes)
        sizes.append({ edge, edge });
    return sizes;
}

} // namespace

QIcon tintedIcon(const QString &name)
{
    return tintedIcon(name, nullptr);
}

QIcon tintedIcon(const QString &name, IconColor color)
{
    if (!QFile::exists(fileName(name, RenderedSizes.front())))
        return {};
    return QIcon(new TintedIconEngine(name, color));
}
