/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "machine.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QString processorName()
{
    QFile file(u"/proc/cpuinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    static const QRegularExpression model(u"model name\\s*:\\s*(.+)"_s);
    const QRegularExpressionMatch match = model.match(QString::fromUtf8(file.readAll()));
    return match.hasMatch() ? match.captured(1) : QSysInfo::currentCpuArchitecture();
}

} // namespace

QString dateAndMachine()
{
    return QStringList{ QDate::currentDate().toString(Qt::ISODate), processorName(),
        u"%1 cores"_s.arg(QThread::idealThreadCount()), QSysInfo::prettyProductName(),
        u"Qt "_s + QString::fromLatin1(qVersion()), QSslSocket::sslLibraryVersionString() }
        .join(u", "_s);
}
