/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QPair>
#include <QString>
#include <QVector>

#include <functional>

/// The properties of an instance by name, in the order of the class.
using CimInstance = QVector<QPair<QString, QString>>;

/// A class of the small CIM repository that each computer has; its instances are made when they are asked
/// for.
struct CimClass {
    QString name;
    /// The property that tells instances apart; empty for a class with a single instance.
    QString key;
    qsizetype count = 0;
    std::function<CimInstance(qsizetype index)> instance;
};

/// Win32_Service, Win32_OperatingSystem, Win32_Process and Win32_Demo, of which there are `demoInstances`,
/// with so many further properties each.
[[nodiscard]] QVector<CimClass> cimClasses(
    const QString &computer, const QString &osVersion, int demoInstances, int demoProperties);

/// The value of a property, whose name is in any case; empty when there is none.
[[nodiscard]] QString valueOf(const CimInstance &instance, const QString &property);
