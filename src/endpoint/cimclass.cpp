/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "cimclass.h"

using namespace Qt::StringLiterals;

namespace {

struct Service {
    QLatin1StringView name;
    QLatin1StringView displayName;
    QLatin1StringView startMode;
    QLatin1StringView state;
    int processId;
};

constexpr Service services[] = {
    { "BITS"_L1, "Background Intelligent Transfer Service"_L1, "Manual"_L1, "Stopped"_L1, 0 },
    { "Dhcp"_L1, "DHCP Client"_L1, "Auto"_L1, "Running"_L1, 1004 },
    { "Dnscache"_L1, "DNS Client"_L1, "Auto"_L1, "Running"_L1, 1012 },
    { "EventLog"_L1, "Windows Event Log"_L1, "Auto"_L1, "Running"_L1, 1120 },
    { "LanmanServer"_L1, "Server"_L1, "Auto"_L1, "Running"_L1, 1984 },
    { "Schedule"_L1, "Task Scheduler"_L1, "Auto"_L1, "Running"_L1, 1236 },
    { "Spooler"_L1, "Print Spooler"_L1, "Auto"_L1, "Running"_L1, 2208 },
    { "W32Time"_L1, "Windows Time"_L1, "Manual"_L1, "Running"_L1, 1420 },
    { "WinRM"_L1, "Windows Remote Management (WS-Management)"_L1, "Auto"_L1, "Running"_L1, 1544 },
    { "wuauserv"_L1, "Windows Update"_L1, "Manual"_L1, "Stopped"_L1, 0 },
};

constexpr struct {
    QLatin1StringView name;
    int id;
} processes[] = {
    { "System Idle Process"_L1, 0 },
    { "System"_L1, 4 },
    { "csrss.exe"_L1, 520 },
    { "services.exe"_L1, 652 },
    { "lsass.exe"_L1, 664 },
    { "svchost.exe"_L1, 1004 },
    { "spoolsv.exe"_L1, 2208 },
    { "wsmprovhost.exe"_L1, 4120 },
};

CimInstance serviceInstance(qsizetype index)
{
    const Service &service = services[index];
    return {
        { u"Name"_s, service.name },
        { u"DisplayName"_s, service.displayName },
        { u"StartMode"_s, service.startMode },
        { u"State"_s, service.state },
        { u"Started"_s, service.processId > 0 ? u"true"_s : u"false"_s },
        { u"ProcessId"_s, QString::number(service.processId) },
    };
}

CimInstance processInstance(qsizetype index)
{
    return {
        { u"Handle"_s, QString::number(processes[index].id) },
        { u"Name"_s, processes[index].name },
        { u"ProcessId"_s, QString::number(processes[index].id) },
        { u"WorkingSetSize"_s, QString::number(4096LL * 1024 * (index + 1)) },
    };
}

CimInstance demoInstance(qsizetype index, int furtherProperties)
{
    CimInstance instance{
        { u"Id"_s, QString::number(index + 1) },
        { u"Name"_s, u"item %1"_s.arg(index + 1, 6, 10, '0'_L1) },
        { u"Group"_s, QString::number(index % 10) },
        { u"Description"_s, u"Made by the endpoint, to see how many instances are listed."_s },
    };
    for (int i = 0; i < furtherProperties; ++i)
        instance.append({ u"Property%1"_s.arg(i), u"value %1 of item %2"_s.arg(i).arg(index) });
    return instance;
}

} // namespace

QVector<CimClass> cimClasses(
    const QString &computer, const QString &osVersion, int demoInstances, int demoProperties)
{
    const auto demo = [demoProperties](qsizetype index) { return demoInstance(index, demoProperties); };
    const auto system = [computer, osVersion](qsizetype) {
        return CimInstance{
            { u"Caption"_s, u"Microsoft Windows Server"_s },
            { u"CSName"_s, computer },
            { u"Version"_s, osVersion },
            { u"BuildNumber"_s, osVersion.section(u'.', -1) },
            { u"OSArchitecture"_s, u"64-bit"_s },
        };
    };
    return {
        { u"Win32_Service"_s, u"Name"_s, std::size(services), serviceInstance },
        { u"Win32_OperatingSystem"_s, {}, 1, system },
        { u"Win32_Process"_s, u"Handle"_s, std::size(processes), processInstance },
        { u"Win32_Demo"_s, u"Id"_s, demoInstances, demo },
    };
}

QString valueOf(const CimInstance &instance, const QString &property)
{
    for (const auto &[name, value] : instance) {
        if (name.compare(property, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}
