/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "cimclass.h"

#include <QStringList>

class QXmlStreamWriter;

// The elements of which the answers about CIM instances are made. The prefixes are those of SoapAnswer.

/// The instance as an element of its class (DSP0230 6.2); `uri` is that of the class.
void writeCimInstance(
    QXmlStreamWriter &xml, const QString &uri, const CimClass &cimClass, const CimInstance &instance);

/// w:XmlFragment with some of its properties, as a query that names them gets it.
void writeCimFragment(
    QXmlStreamWriter &xml, const QString &uri, const CimInstance &instance, const QStringList &properties);

/// a:EndpointReference to the instance (DSP0226 5.1).
void writeCimReference(QXmlStreamWriter &xml, const QString &uri, const CimClass &cimClass,
    const CimInstance &instance, const QString &serviceUrl);
