/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "eventmessages.h"
#include "resultswindow.h"

class EventModel;
class QPlainTextEdit;
class Subscription;

/// The events of one subscription, as they come, and the XML of the one that is chosen. Follows the newest
/// event while that can be seen; whoever has scrolled away reads on undisturbed.
class SubscriptionWindow : public ResultsWindow {
    Q_OBJECT

public:
    /// The subscription has not delivered anything yet. `computer` is safe to show.
    SubscriptionWindow(Subscription &subscription, const QString &computer, QWidget *parent = nullptr);
    ~SubscriptionWindow() override;

protected:
    [[nodiscard]] QString progressText(const SessionObject &object) const override;
    [[nodiscard]] QString warning() const override;

private:
    void setInitialWidths();
    void take(const QVector<Wsman::Event> &events);
    void followEnd();
    [[nodiscard]] bool follows() const;
    void showXml();

    EventModel *m_events;
    QPlainTextEdit *m_xml;
    /// The end was seen when the user or the window scrolled last.
    bool m_isAtEnd = true;
};
