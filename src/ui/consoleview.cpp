/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "consoleview.h"

#include "rowdelegate.h"
#include "semanticcolors.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ConsoleLine::Kind;

namespace {

constexpr int flushIntervalMs = 50;
/// Showing takes at most this part of the time.
constexpr int restPerCost = 3;
constexpr int tabColumns = 8;

QString markFor(Kind kind)
{
    switch (kind) {
    case Kind::Output:
        return {};
    case Kind::Error:
        return u"!"_s;
    case Kind::Command:
        return u">"_s;
    case Kind::Input:
        return u"<"_s;
    case Kind::Note:
        return u"•"_s;
    case Kind::Problem:
        return u"×"_s;
    }
    Q_UNREACHABLE();
}

Kind kindOf(const QTextBlock &block)
{
    return block.userState() < 0 ? Kind::Output : Kind(block.userState());
}

/// The strip left of the text.
class Margin : public QWidget {
public:
    explicit Margin(ConsoleView *view)
        : QWidget(view)
        , m_view(view)
    {
        setToolTip(ConsoleView::tr("<p><b>&gt;</b> command, <b>&lt;</b> input for it, <b>!</b> its error "
                                   "stream, <b>•</b> and <b>×</b> remarks of this program</p>"));
    }

    [[nodiscard]] QSize sizeHint() const override { return { m_view->marginWidth(), 0 }; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    ConsoleView *m_view;
};

} // namespace

ConsoleView::ConsoleView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * tabColumns);
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConsoleView::flush);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

void ConsoleView::addOutput(Kind kind, const QString &piece)
{
    m_lines.addPiece(kind, piece);
    requestFlush();
}

void ConsoleView::addLine(Kind kind, const QString &text)
{
    m_lines.addText(kind, text);
    requestFlush();
}

void ConsoleView::clearLines()
{
    m_timer.stop();
    m_lines.clear();
    clear();
    document()->firstBlock().setUserState(-1);
    m_hasLines = false;
    Q_EMIT linesChanged();
}

void ConsoleView::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConsoleView::requestFlush()
{
    if (!m_timer.isActive())
        m_timer.start(int(std::max<qint64>(flushIntervalMs, m_lastCost * restPerCost)));
}

void ConsoleView::flush()
{
    m_timer.stop();
    if (m_lines.isEmpty())
        return;
    QElapsedTimer clock;
    clock.start();
    show(m_lines.take());
    m_lastCost = clock.elapsed();
    Q_EMIT linesChanged();
}

void ConsoleView::show(const ConsoleLines::Change &change)
{
    QScrollBar *bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    const QTextCursor top(firstVisibleBlock());
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (change.hasGap) {
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        m_hasLines = false;
    } else if (change.replacesLast) {
        cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    append(change.lines, m_hasLines && !change.replacesLast);
    trim();
    cursor.endEditBlock();
    bar->setValue(wasAtEnd ? bar->maximum() : top.block().firstLineNumber());
}

void ConsoleView::append(const QVector<ConsoleLine> &lines, bool beginsBlock)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    for (auto first = lines.cbegin(); first != lines.cend();) {
        const auto last = std::find_if(
            first, lines.cend(), [first](const ConsoleLine &line) { return line.kind != first->kind; });
        QString text;
        int count = 0;
        for (; first != last; ++first, ++count) {
            if (beginsBlock)
                text += u'\n';
            text += first->text;
            beginsBlock = true;
        }
        const Kind kind = std::prev(last)->kind;
        cursor.insertText(text, formatFor(kind));
        QTextBlock block = document()->lastBlock();
        for (; count > 0; --count, block = block.previous())
            block.setUserState(int(kind));
    }
    m_hasLines = m_hasLines || !lines.isEmpty();
}

/// From the front, as much as is above one of the limits.
void ConsoleView::trim()
{
    const int lines = document()->blockCount() - ConsoleLines::maximumLines;
    const qsizetype characters = document()->characterCount() - ConsoleLines::maximumCharacters;
    QTextBlock first = document()->findBlockByNumber(std::max(lines, 0));
    while (first.position() < characters && first.next().isValid())
        first = first.next();
    if (first.position() == 0)
        return;
    const int state = first.userState();
    QTextCursor cursor(document());
    cursor.setPosition(first.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    document()->firstBlock().setUserState(state);
}

QTextCharFormat ConsoleView::formatFor(Kind kind) const
{
    QTextCharFormat format;
    switch (kind) {
    case Kind::Output:
        break;
    case Kind::Error:
    case Kind::Problem:
        format.setForeground(SemanticColors::error(palette()));
        break;
    case Kind::Command:
        format.setFontWeight(QFont::Bold);
        break;
    case Kind::Input:
        format.setForeground(SemanticColors::busy(palette()));
        break;
    case Kind::Note:
        format.setForeground(SemanticColors::muted(palette()));
        break;
    }
    return format;
}

void ConsoleView::recolor()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (kindOf(block) == Kind::Output)
            continue;
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(formatFor(kindOf(block)));
    }
    cursor.endEditBlock();
    m_margin->update();
}

int ConsoleView::marginWidth() const
{
    return RowDelegate::sideMargin + fontMetrics().horizontalAdvance(u'×') + RowDelegate::iconGap;
}

void ConsoleView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > event->rect().bottom())
            break;
        const QString mark = markFor(kindOf(block));
        if (mark.isEmpty() || !m_hasLines)
            continue;
        const QTextCharFormat format = formatFor(kindOf(block));
        painter.setPen(format.hasProperty(QTextFormat::ForegroundBrush) ? format.foreground().color()
                                                                        : palette().color(QPalette::Text));
        painter.drawText(QPointF(RowDelegate::sideMargin, rect.top() + fontMetrics().ascent()), mark);
    }
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    QPlainTextEdit::resizeEvent(event);
    if (wasAtEnd)
        scrollToEnd();
    const QRect rect = contentsRect();
    m_margin->setGeometry(rect.left(), rect.top(), marginWidth(), rect.height());
}

void ConsoleView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

bool ConsoleView::event(QEvent *event)
{
    // Keys with which the window would act on the selected computers.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)
            || key->matches(QKeySequence::Delete)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection()) {
        Q_EMIT interruptRequested();
        return;
    }
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text.at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyped)
        Q_EMIT typed(text);
    else
        QPlainTextEdit::keyPressEvent(event);
}

QString ConsoleView::save(const QString &fileName)
{
    flush();
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::Text)) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            file.write(block.text().toUtf8() + '\n');
        if (file.commit())
            return {};
    }
    return tr("The output was not saved to %1: %2. Choose another folder or name.")
        .arg(fileName, file.errorString());
}
