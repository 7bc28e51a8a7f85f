/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "instance.h"

#include <QString>
#include <QVector>

#include <optional>

namespace Wsman {

/// A numeric setting that limits something, by the name that the configuration gives it:
/// MaxShellsPerUser, MaxConcurrentUsers, MaxProcessesPerShell, MaxMemoryPerShellMB, IdleTimeout …
struct Quota {
    /// What Windows writes where it sets no limit.
    static constexpr quint64 unlimitedValue = 2147483647;

    QString name;
    quint64 value = 0;

    [[nodiscard]] bool isUnlimited() const { return value >= unlimitedValue; }
    [[nodiscard]] bool operator==(const Quota &other) const = default;
};

/// All numeric settings of a part of the configuration, whether it writes them as elements, as
/// winrm/config/winrs does, or as attributes, as plug-ins do with their Quotas. In the order of the document.
class QuotaSet {
public:
    QuotaSet() = default;
    explicit QuotaSet(const Element &root);

    [[nodiscard]] const QVector<Quota> &quotas() const { return m_quotas; }
    /// nullopt: the configuration does not name it.
    [[nodiscard]] std::optional<Quota> quota(QStringView name) const;
    [[nodiscard]] bool isEmpty() const { return m_quotas.isEmpty(); }

private:
    void collect(const Element &element);
    void add(const QString &name, const QString &value);

    QVector<Quota> m_quotas;
};

/// Reads winrm/config/winrs, the limits of all remote shells.
[[nodiscard]] Operation<Instance> getShellQuotas();
/// Reads the configuration of one plug-in, such as "microsoft.powershell".
[[nodiscard]] Operation<Instance> getPluginQuotas(const QString &plugin);

} // namespace Wsman
