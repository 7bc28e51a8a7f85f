/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "enumerations.h"

class QXmlStreamWriter;

// The elements of which the answers about shells are made. The prefixes are those of SoapAnswer.

/// rsp:Shell ([MS-WSMV] 2.2.4.37).
void writeShell(QXmlStreamWriter &xml, const Shell &shell);

/// x:ResourceCreated with the endpoint reference of the shell (WS-Transfer 3.4).
void writeShellReference(QXmlStreamWriter &xml, const Shell &shell, const QString &serviceUrl);

/// n:EnumerateResponse without any items (WS-Enumeration 3.1).
void writeEnumerationBegun(QXmlStreamWriter &xml, const QString &context);

enum class PageOf { Enumerate, Pull };

/// n:EnumerateResponse of an optimised enumeration (DSP0226 8.2.3), or n:PullResponse.
void writeShellPage(QXmlStreamWriter &xml, const Enumerations::Page &page, PageOf operation);
