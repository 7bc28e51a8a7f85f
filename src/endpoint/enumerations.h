/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "result.h"
#include "serviceclock.h"
#include "soapfault.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QXmlStreamWriter;

/// What an enumeration goes through; the items are made when they are asked for.
struct EnumerationItems {
    qsizetype count = 0;
    /// Writes the item of that index.
    std::function<void(QXmlStreamWriter &, qsizetype)> write;
};

/// The enumerations that clients have begun and not finished (WS-Enumeration 3); each ends when nobody pulls
/// for EnumerationTimeoutms.
class Enumerations : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit Enumerations(const ServiceClock &clock, QObject *parent = nullptr);

    struct Page {
        std::shared_ptr<const EnumerationItems> items;
        qsizetype first = 0;
        qsizetype count = 0;
        /// To be given to the next pull; empty when this was the last page.
        QString context;
    };

    struct Limits {
        qsizetype count = 0;
        /// Characters of XML that fit into the answer.
        qsizetype characters = 0;
    };

    /// Keeps the items under a context of their own, which it answers.
    [[nodiscard]] QString begin(const EnumerationItems &items, const QString &owner);
    /// The next items. A fault when the context is not known, or when not even one item fits.
    [[nodiscard]] Result<Page, SoapFault> pull(const QString &context, const Limits &limits);
    /// False when there is none.
    bool release(const QString &context) { return m_open.remove(context); }
    /// How many a user, in any case, has open.
    [[nodiscard]] int countOf(const QString &owner) const;
    /// The same for all users that have any.
    [[nodiscard]] QHash<QString, int> countsByOwner() const;

private:
    struct Open {
        std::shared_ptr<const EnumerationItems> items;
        qsizetype next = 0;
        QString owner;
        QDateTime lastUsed;
    };

    void endUnused();

    const ServiceClock &m_clock;
    QHash<QString, Open> m_open;
    QTimer m_endTimer;
};
