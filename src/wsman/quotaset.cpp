/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quotaset.h"

#include "namespaces.h"

using namespace Qt::StringLiterals;

namespace Wsman {

QuotaSet::QuotaSet(const Element &root)
{
    // The plug-in's other numbers, such as the version of its interface, limit nothing.
    const Element *quotas = root.child("Quotas"_L1);
    collect(quotas ? *quotas : root);
}

void QuotaSet::collect(const Element &element)
{
    for (const auto &[name, value] : element.attributes)
        add(name, value);
    for (const Element &child : element.children) {
        if (child.children.isEmpty() && child.attributes.isEmpty())
            add(child.name, child.text);
        else if (child.children.isEmpty())
            add(child.name, child.text.isEmpty() ? child.attribute("Value"_L1) : child.text);
        else
            collect(child);
    }
}

void QuotaSet::add(const QString &name, const QString &value)
{
    bool ok = false;
    const quint64 number = value.toULongLong(&ok);
    if (ok)
        m_quotas.append({ name, number });
}

std::optional<Quota> QuotaSet::quota(QStringView name) const
{
    for (const Quota &quota : m_quotas) {
        if (name.compare(quota.name, Qt::CaseInsensitive) == 0)
            return quota;
    }
    return std::nullopt;
}

Operation<Instance> getShellQuotas()
{
    return get(Resource::shellConfig);
}

Operation<Instance> getPluginQuotas(const QString &plugin)
{
    return get(Resource::pluginConfig, { { u"Name"_s, plugin } });
}

} // namespace Wsman
