/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "endpointconfig.h"

class QXmlStreamWriter;

/// The winrm/config resource with the defaults of a Windows server, as far as the service itself does not
/// differ.
void writeConfigDocument(QXmlStreamWriter &xml, const ListenerConfig &config);
