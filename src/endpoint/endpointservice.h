/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "listener.h"
#include "statistics.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <vector>

/// All computers that this process plays, and what they count together.
class EndpointService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens all ports. Answers what went wrong, or an empty string.
    [[nodiscard]] QString start(const QVector<ListenerConfig> &configs);

    /// nullptr when there is none of that name.
    [[nodiscard]] Listener *listener(const QString &name) const;
    /// Name, scheme, address, port and certificate of each listener.
    [[nodiscard]] QJsonArray description() const;
    [[nodiscard]] QJsonObject status() const;
    /// computerReport() of each listener.
    [[nodiscard]] QJsonObject statistics() const;

private:
    Statistics m_statistics; ///< first, so that it outlives the connections
    std::vector<std::unique_ptr<Listener>> m_listeners;
};
