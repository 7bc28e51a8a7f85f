/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "enumerationwindow.h"

#include "enumeration.h"
#include "itemmodel.h"
#include "rowview.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// In average characters.
constexpr int narrowestColumn = 10;
constexpr int widestColumn = 36;
constexpr int columnsAtOnce = 6;

} // namespace

EnumerationWindow::EnumerationWindow(Enumeration &enumeration, const QString &computer, QWidget *parent)
    : ResultsWindow(enumeration, computer, tr("C&ancel"), parent)
    , m_items(new ItemModel(this))
{
    setObjectName(u"enumerationWindow"_s);
    setTable(m_items);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &EnumerationWindow::fitColumns);
    connect(&enumeration, &Enumeration::itemsReceived, this, &EnumerationWindow::take);
}

void EnumerationWindow::take(const QVector<Wsman::Item> &items)
{
    const bool hasRoom = m_items->append(items);
    if (m_items->columnCount() > m_fittedColumns)
        m_fitting.start();
    if (!hasRoom && object())
        object()->close(); // nothing more would be kept
    requestRefresh();
}

/// By the first rows, once for each column: what the user made of the others stays. A few at a time, from the
/// left: a class may have a hundred, of which a screen shows ten, and all in one go hold up the window.
void EnumerationWindow::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    const int end = std::min(m_fittedColumns + columnsAtOnce, m_items->columnCount());
    for (; m_fittedColumns < end; ++m_fittedColumns) {
        view()->resizeColumnToContents(m_fittedColumns);
        view()->setColumnWidth(m_fittedColumns,
            std::clamp(view()->columnWidth(m_fittedColumns), narrowestColumn * unit, widestColumn * unit));
    }
    if (m_fittedColumns < m_items->columnCount())
        m_fitting.start();
}

QString EnumerationWindow::progressText(const SessionObject &object) const
{
    const auto &enumeration = static_cast<const Enumeration &>(object);
    const QString count = QLocale().toString(enumeration.itemCount());
    const int pages = enumeration.pageCount();
    if (enumeration.isComplete())
        return tr("All %1 items, %Ln page(s)", nullptr, pages).arg(count);
    switch (enumeration.state()) {
    case LiveObject::State::Opening:
        return tr("Asking for the first items…");
    case LiveObject::State::Opened:
        return tr("%1 items so far, %Ln page(s)…", nullptr, pages).arg(count);
    case LiveObject::State::BeforeOpen:
    case LiveObject::State::Disconnecting:
    case LiveObject::State::Disconnected:
    case LiveObject::State::Connecting:
    case LiveObject::State::Closing:
    case LiveObject::State::Closed:
    case LiveObject::State::Broken:
        break;
    }
    return pages == 0 ? tr("No items came") : tr("%1 items, not all, %Ln page(s)", nullptr, pages).arg(count);
}

QString EnumerationWindow::warning() const
{
    if (!m_items->isFull())
        return {};
    return tr("Only the first %1 items are kept, and no more are fetched. Use a filter to get the others.")
        .arg(QLocale().toString(m_items->rowCount()));
}
