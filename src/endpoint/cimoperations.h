/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "cimclass.h"
#include "enumerations.h"
#include "requestenvelope.h"
#include "soapanswer.h"

/// What can be asked of the small CIM repository of one computer (DSP0227).
class CimOperations {
public:
    explicit CimOperations(const QVector<CimClass> &classes)
        : m_classes(classes)
    {
    }

    /// Whether the resource is one of WMI's, known or not.
    [[nodiscard]] static bool isCim(const QString &resourceUri);

    [[nodiscard]] SoapResult get(const RequestEnvelope &request) const;
    /// The instances of a class, or those that a filter picks out.
    [[nodiscard]] Result<EnumerationItems, SoapFault> items(
        const RequestEnvelope &request, const QString &serviceUrl) const;

private:
    [[nodiscard]] Result<const CimClass *, SoapFault> classOf(const RequestEnvelope &request) const;
    [[nodiscard]] const CimClass *find(const QString &name) const;

    QVector<CimClass> m_classes;
};
