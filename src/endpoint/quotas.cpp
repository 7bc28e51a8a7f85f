/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "quotas.h"

#include "jsonfields.h"

using namespace Qt::StringLiterals;

namespace {

QString readPlugin(const QJsonObject &json, Quotas::Plugin &plugin)
{
    JsonFields fields(json);
    const struct {
        QLatin1StringView name;
        int *value;
    } members[] = {
        { "maxShellsPerUser"_L1, &plugin.maxShellsPerUser },
        { "maxConcurrentUsers"_L1, &plugin.maxConcurrentUsers },
        { "maxShells"_L1, &plugin.maxShells },
        { "maxProcessesPerShell"_L1, &plugin.maxProcessesPerShell },
        { "maxMemoryPerShellMB"_L1, &plugin.maxMemoryPerShellMb },
        { "maxConcurrentCommandsPerShell"_L1, &plugin.maxConcurrentCommandsPerShell },
        { "maxConcurrentOperationsPerUser"_L1, &plugin.maxConcurrentOperationsPerUser },
        { "maxConcurrentOperations"_L1, &plugin.maxConcurrentOperations },
    };
    for (const auto &member : members)
        *member.value = fields.integer(member.name, *member.value);
    return fields.error();
}

} // namespace

QString readQuotas(const QJsonObject &json, Quotas &quotas)
{
    JsonFields fields(json);
    const struct {
        QLatin1StringView name;
        int *value;
    } members[] = {
        { "maxShellsPerUser"_L1, &quotas.maxShellsPerUser },
        { "maxConcurrentUsers"_L1, &quotas.maxConcurrentUsers },
        { "maxProcessesPerShell"_L1, &quotas.maxProcessesPerShell },
        { "maxMemoryPerShellMB"_L1, &quotas.maxMemoryPerShellMb },
        { "maxConcurrentOperationsPerUser"_L1, &quotas.maxConcurrentOperationsPerUser },
    };
    for (const auto &member : members)
        *member.value = fields.integer(member.name, *member.value);
    const QString pluginError = readPlugin(fields.object("plugin"_L1), quotas.plugin);
    return pluginError.isEmpty() ? fields.error() : pluginError;
}
