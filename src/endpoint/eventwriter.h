/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "subscriptions.h"

#include <QVector>

class QXmlStreamWriter;

// The elements of which the answers about subscriptions are made. The prefixes are those of SoapAnswer.

/// e:SubscribeResponse (WS-Eventing 3.1) with the context of pull mode (DSP0226 10.2.9.3).
void writeSubscribed(QXmlStreamWriter &xml, const Subscription &subscription, const QString &serviceUrl);

/// e:RenewResponse.
void writeRenewed(QXmlStreamWriter &xml, const Subscription &subscription);

/// n:PullResponse with these events; without any, with a heartbeat.
void writeEventPage(
    QXmlStreamWriter &xml, const QString &context, const QVector<LogEvent> &events, const QString &computer);

/// Characters that an event takes in a page.
[[nodiscard]] qsizetype eventSize(const LogEvent &event, const QString &computer);

/// w:Bookmark, the header with which a client can go on behind this event.
void writeBookmark(QXmlStreamWriter &xml, const LogEvent &last);
