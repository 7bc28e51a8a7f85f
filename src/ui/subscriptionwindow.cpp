/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "subscriptionwindow.h"

#include "displaytext.h"
#include "eventmodel.h"
#include "prettyxml.h"
#include "rowview.h"
#include "subscription.h"
#include "tableproxy.h"
#include "timetext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

SubscriptionWindow::SubscriptionWindow(Subscription &subscription, const QString &computer, QWidget *parent)
    : ResultsWindow(subscription, computer, tr("&Unsubscribe"), parent)
    , m_events(new EventModel(this))
    , m_xml(new QPlainTextEdit)
{
    setObjectName(u"subscriptionWindow"_s);
    setTable(m_events);
    setInitialWidths();
    m_xml->setObjectName(u"eventXml"_s);
    m_xml->setAccessibleName(tr("The event as XML"));
    m_xml->setPlaceholderText(tr("Select an event to see it as XML"));
    m_xml->setReadOnly(true);
    m_xml->setTabChangesFocus(true);
    m_xml->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_xml->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setDetails(m_xml);
    connect(&subscription, &Subscription::eventsReceived, this, &SubscriptionWindow::take);
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SubscriptionWindow::showXml);
    followEnd();
}

SubscriptionWindow::~SubscriptionWindow()
{
    // It moves once more when the table goes, which is after all that the window remembers.
    view()->verticalScrollBar()->disconnect(this);
}

/// More events and less room for them alike move the end out of sight.
void SubscriptionWindow::followEnd()
{
    QScrollBar *bar = view()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar] {
        m_isAtEnd = bar->value() >= bar->maximum();
        requestRefresh();
    });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (follows())
            bar->setValue(bar->maximum());
    });
}

void SubscriptionWindow::setInitialWidths()
{
    const auto fit = [this](EventModel::Column column, const QString &sample) {
        view()->setFirstWidth(
            column, fontMetrics().horizontalAdvance(sample) + 2 * fontMetrics().averageCharWidth());
    };
    fit(EventModel::TimeColumn, exactTime(QDateTime::currentDateTime()) + u"00"_s);
    fit(EventModel::LevelColumn, u"mmm"_s + EventModel::tr("Information"));
    fit(EventModel::SourceColumn, u"Service Control Manager"_s);
    fit(EventModel::IdColumn, u"mmm00000"_s);
}

/// Sorted by something else there is no end to follow.
bool SubscriptionWindow::follows() const
{
    return m_isAtEnd && proxy()->sortColumn() < 0;
}

void SubscriptionWindow::take(const QVector<Wsman::Event> &events)
{
    m_events->append(events);
    requestRefresh();
}

void SubscriptionWindow::showXml()
{
    const QModelIndex current = proxy()->mapToSource(view()->currentIndex());
    const QByteArray xml = current.isValid() ? m_events->xmlAt(current.row()) : QByteArray();
    m_xml->setPlainText(safeDisplay(Wsman::prettyXml(xml)));
}

QString SubscriptionWindow::progressText(const SessionObject &object) const
{
    const auto &subscription = static_cast<const Subscription &>(object);
    if (subscription.state() == LiveObject::State::Opening)
        return tr("Subscribing…");
    if (subscription.deliveredCount() == 0)
        return subscription.isOpen() ? tr("No event yet") : tr("No event came");
    const QString count = QLocale().toString(subscription.deliveredCount());
    const QString last = shortTime(subscription.lastDeliveryAt());
    if (subscription.isOpen() && !follows())
        //: %1: a number, %2: a time
        return tr("%1 events, the last at %2. Scroll to the end to follow.").arg(count, last);
    return tr("%1 events, the last at %2").arg(count, last);
}

QString SubscriptionWindow::warning() const
{
    const auto *subscription = static_cast<const Subscription *>(object());
    if (subscription && subscription->hasLostEvents())
        return tr("The computer says that it lost events. Narrow the subscription to get all of them.");
    if (m_events->droppedCount() == 0)
        return {};
    return tr("Only the last %1 events are kept here.").arg(QLocale().toString(EventModel::mostEvents));
}
