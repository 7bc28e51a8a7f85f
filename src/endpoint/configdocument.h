/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointconfig.h"

class QXmlStreamWriter;

/// What of the configuration is asked for.
enum class ConfigPart {
    All, ///< winrm/config
    Winrs, ///< winrm/config/winrs, the quotas of text shells
    Plugin, ///< winrm/config/plugin of PowerShell, with its own quotas
};

/// The winrm/config resource with the defaults of a Windows server, as far as the service itself does not
/// differ.
void writeConfigDocument(QXmlStreamWriter &xml, const ListenerConfig &config, ConfigPart part);
