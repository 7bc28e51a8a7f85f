/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quotagauge.h"

#include "displaytext.h"
#include "semanticcolors.h"
#include "tintedicon.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int gap = 6;
constexpr int barWidth = 56;
constexpr int barHeight = 6;
constexpr int smallestCaption = 24;

bool isWarning(QuotaReading::Level level)
{
    return level == QuotaReading::Level::Near || level == QuotaReading::Level::Full;
}

bool hasBar(QuotaReading::Level level)
{
    return level == QuotaReading::Level::Well || isWarning(level);
}

QColor levelColor(QuotaReading::Level level, const QPalette &palette)
{
    switch (level) {
    case QuotaReading::Level::Unknown:
    case QuotaReading::Level::Unlimited:
        return SemanticColors::muted(palette);
    case QuotaReading::Level::Well:
        return SemanticColors::ok(palette);
    case QuotaReading::Level::Near:
        return SemanticColors::attention(palette);
    case QuotaReading::Level::Full:
        return SemanticColors::error(palette);
    }
    Q_UNREACHABLE();
}

QIcon levelIcon(QuotaReading::Level level)
{
    if (level == QuotaReading::Level::Full)
        return tintedIcon(u"error"_s, SemanticColors::error);
    return level == QuotaReading::Level::Near ? tintedIcon(u"warning"_s, SemanticColors::attention) : QIcon();
}

} // namespace

QuotaGauge::QuotaGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void QuotaGauge::setReading(const QuotaReading &reading)
{
    m_reading = reading;
    //: %1: what a quota limits, %2: "3 of 30".
    const QString whole = tr("%1: %2").arg(reading.caption, reading.text());
    setAccessibleName(whole);
    setAccessibleDescription(reading.explanation);
    setToolTip(plainToolTip(whole + u'\n' + reading.explanation));
    updateGeometry();
    update();
}

QSize QuotaGauge::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(m_reading.caption) + gap
        + fontMetrics().horizontalAdvance(m_reading.text()) + 2;
    if (isWarning(m_reading.level))
        width += iconSize + gap;
    if (hasBar(m_reading.level))
        width += barWidth + gap;
    return { width, minimumSizeHint().height() };
}

QSize QuotaGauge::minimumSizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_reading.text()) + gap + smallestCaption,
        std::max(fontMetrics().height(), iconSize) + 4 };
}

void QuotaGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect free = rect();
    const auto take = [this, &free](int width) {
        const QRect part = QStyle::visualRect(layoutDirection(), rect(), { free.left(), 0, width, height() });
        free.setLeft(free.left() + width + gap);
        return part;
    };
    if (const QIcon icon = levelIcon(m_reading.level); !icon.isNull())
        icon.paint(&painter, take(iconSize));
    const QString value = m_reading.text();
    const int valueWidth = fontMetrics().horizontalAdvance(value) + 1;
    const bool showsBar = hasBar(m_reading.level) && width() >= sizeHint().width();
    const int captionWidth = free.width() - gap - valueWidth - (showsBar ? gap + barWidth : 0);
    const QString caption = fontMetrics().elidedText(m_reading.caption, Qt::ElideRight, captionWidth);
    painter.setPen(SemanticColors::muted(palette()));
    painter.drawText(take(std::min(captionWidth, fontMetrics().horizontalAdvance(caption) + 1)),
        Qt::AlignVCenter | Qt::AlignLeading, caption);
    painter.setPen(isWarning(m_reading.level) ? levelColor(m_reading.level, palette())
                                              : palette().color(QPalette::WindowText));
    painter.drawText(take(valueWidth), Qt::AlignVCenter | Qt::AlignLeading, value);
    if (showsBar)
        paintBar(painter, take(barWidth));
}

void QuotaGauge::paintBar(QPainter &painter, const QRect &rect) const
{
    const int top = (height() - barHeight) / 2;
    const QRectF bar(rect.left() + 0.5, top + 0.5, rect.width() - 1, barHeight);
    const QColor color = levelColor(m_reading.level, palette());
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(0.15F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (m_reading.share() <= 0)
        return;
    QRectF filled = bar;
    filled.setWidth(std::max(double(barHeight), bar.width() * m_reading.share()));
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(bar.right());
    painter.setBrush(color);
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}
