/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "configdocument.h"

#include "namespaces.h"

#include <QXmlStreamWriter>

#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Setting {
    QLatin1StringView name;
    QLatin1StringView value;
};

constexpr Setting clientSettings[] = {
    { "NetworkDelayms"_L1, "5000"_L1 },
    { "URLPrefix"_L1, "wsman"_L1 },
    { "AllowUnencrypted"_L1, "false"_L1 },
};

constexpr Setting clientAuth[] = {
    { "Basic"_L1, "true"_L1 },
    { "Digest"_L1, "true"_L1 },
    { "Kerberos"_L1, "true"_L1 },
    { "Negotiate"_L1, "true"_L1 },
    { "Certificate"_L1, "true"_L1 },
    { "CredSSP"_L1, "false"_L1 },
};

constexpr Setting ports[] = {
    { "HTTP"_L1, "5985"_L1 },
    { "HTTPS"_L1, "5986"_L1 },
};

constexpr Setting serviceSettings[] = {
    { "RootSDDL"_L1, "O:NSG:BAD:P(A;;GA;;;BA)(A;;GR;;;IU)S:P(AU;FA;GA;;;WD)(AU;SA;GXGW;;;WD)"_L1 },
    { "MaxConcurrentOperations"_L1, "4294967295"_L1 },
    { "MaxConcurrentOperationsPerUser"_L1, {} },
    { "EnumerationTimeoutms"_L1, "240000"_L1 },
    { "MaxConnections"_L1, "300"_L1 },
    { "MaxPacketRetrievalTimeSeconds"_L1, "120"_L1 },
};

constexpr Setting serviceRest[] = {
    { "IPv4Filter"_L1, "*"_L1 },
    { "IPv6Filter"_L1, "*"_L1 },
    { "EnableCompatibilityHttpListener"_L1, "false"_L1 },
    { "EnableCompatibilityHttpsListener"_L1, "false"_L1 },
    { "CertificateThumbprint"_L1, ""_L1 },
    { "AllowRemoteAccess"_L1, "true"_L1 },
};

class ConfigWriter {
public:
    explicit ConfigWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void begin(QLatin1StringView name) { m_xml.writeStartElement(Wsman::Ns::config, name); }
    void end() { m_xml.writeEndElement(); }
    void value(QLatin1StringView name, const QString &text)
    {
        m_xml.writeTextElement(Wsman::Ns::config, name, text);
    }

    void values(std::span<const Setting> settings)
    {
        for (const Setting &setting : settings)
            value(setting.name, setting.value);
    }
    void section(QLatin1StringView name, std::span<const Setting> settings)
    {
        begin(name);
        values(settings);
        end();
    }

private:
    QXmlStreamWriter &m_xml;
};

QString trueOrFalse(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString levelName(ChannelBindingLevel level)
{
    switch (level) {
    case ChannelBindingLevel::None:
        return u"None"_s;
    case ChannelBindingLevel::Relaxed:
        return u"Relaxed"_s;
    case ChannelBindingLevel::Strict:
        return u"Strict"_s;
    }
    Q_UNREACHABLE();
}

void writeAuthentication(ConfigWriter &writer, const AuthenticationConfig &config)
{
    const QStringList sealing = config.sealingSchemes();
    writer.value("AllowUnencrypted"_L1, trueOrFalse(config.allowUnencrypted));
    writer.begin("Auth"_L1);
    writer.value("Basic"_L1, trueOrFalse(config.hasBasic()));
    writer.value("Kerberos"_L1, trueOrFalse(sealing.contains("Kerberos"_L1)));
    writer.value("Negotiate"_L1, trueOrFalse(sealing.contains("Negotiate"_L1)));
    writer.value("Certificate"_L1, u"false"_s);
    writer.value("CredSSP"_L1, u"false"_s);
    writer.value("CbtHardeningLevel"_L1, levelName(config.channelBinding));
    writer.end();
}

void writeShellSettings(ConfigWriter &writer, const Quotas &quotas)
{
    writer.begin("Winrs"_L1);
    writer.value("AllowRemoteShellAccess"_L1, u"true"_s);
    writer.value("IdleTimeout"_L1, u"7200000"_s);
    writer.value("MaxConcurrentUsers"_L1, QString::number(quotas.maxConcurrentUsers));
    writer.value("MaxShellRunTime"_L1, QString::number(Quotas::unlimited));
    writer.value("MaxProcessesPerShell"_L1, QString::number(quotas.maxProcessesPerShell));
    writer.value("MaxMemoryPerShellMB"_L1, QString::number(quotas.maxMemoryPerShellMb));
    writer.value("MaxShellsPerUser"_L1, QString::number(quotas.maxShellsPerUser));
    writer.end();
}

/// The plug-in's Quotas element has attributes.
void writePlugin(QXmlStreamWriter &xml, const Quotas::Plugin &plugin)
{
    constexpr QLatin1StringView space("http://schemas.microsoft.com/wbem/wsman/1/config/PluginConfiguration");
    xml.writeStartElement("PlugInConfiguration"_L1);
    xml.writeDefaultNamespace(space);
    xml.writeAttribute("Name"_L1, "microsoft.powershell"_L1);
    xml.writeAttribute("Filename"_L1, "%windir%\\system32\\pwrshplugin.dll"_L1);
    xml.writeAttribute("SDKVersion"_L1, "2"_L1);
    xml.writeAttribute("Enabled"_L1, "true"_L1);
    xml.writeEmptyElement("Quotas"_L1);
    const struct {
        QLatin1StringView name;
        int value;
    } members[] = {
        { "IdleTimeoutms"_L1, 7'200'000 },
        { "MaxIdleTimeoutms"_L1, Quotas::unlimited },
        { "MaxConcurrentUsers"_L1, plugin.maxConcurrentUsers },
        { "MaxProcessesPerShell"_L1, plugin.maxProcessesPerShell },
        { "MaxMemoryPerShellMB"_L1, plugin.maxMemoryPerShellMb },
        { "MaxShellsPerUser"_L1, plugin.maxShellsPerUser },
        { "MaxShells"_L1, plugin.maxShells },
        { "MaxConcurrentCommandsPerShell"_L1, plugin.maxConcurrentCommandsPerShell },
        { "MaxConcurrentOperationsPerUser"_L1, plugin.maxConcurrentOperationsPerUser },
        { "MaxConcurrentOperations"_L1, plugin.maxConcurrentOperations },
    };
    for (const auto &member : members)
        xml.writeAttribute(member.name, QString::number(member.value));
    xml.writeEndElement();
}

void writeWholeConfig(ConfigWriter &writer, const ListenerConfig &config)
{
    writer.begin("Config"_L1);
    writer.value("MaxEnvelopeSizekb"_L1, u"500"_s);
    writer.value("MaxTimeoutms"_L1, u"60000"_s);
    writer.value("MaxBatchItems"_L1, u"32000"_s);
    writer.value("MaxProviderRequests"_L1, u"4294967295"_s);
    writer.begin("Client"_L1);
    writer.values(clientSettings);
    writer.section("Auth"_L1, clientAuth);
    writer.section("DefaultPorts"_L1, ports);
    writer.value("TrustedHosts"_L1, {});
    writer.end();
    writer.begin("Service"_L1);
    for (const Setting &setting : serviceSettings)
        writer.value(setting.name,
            setting.value.isNull() ? QString::number(config.quotas.maxConcurrentOperationsPerUser)
                                   : QString(setting.value));
    writeAuthentication(writer, config.authentication);
    writer.section("DefaultPorts"_L1, ports);
    writer.values(serviceRest);
    writer.end();
    writeShellSettings(writer, config.quotas);
    writer.end();
}

} // namespace

void writeConfigDocument(QXmlStreamWriter &xml, const ListenerConfig &config, ConfigPart part)
{
    if (part == ConfigPart::Plugin) {
        writePlugin(xml, config.quotas.plugin);
        return;
    }
    xml.writeNamespace(Wsman::Ns::config, "cfg"_L1);
    ConfigWriter writer(xml);
    if (part == ConfigPart::Winrs)
        writeShellSettings(writer, config.quotas);
    else
        writeWholeConfig(writer, config);
}
