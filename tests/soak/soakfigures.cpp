/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "soakfigures.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double mebibyte = 1024.0 * 1024.0;
constexpr double mostGrowth = 1.05;
constexpr std::size_t tenths = 10;

QString procFolder(qint64 process)
{
    return u"/proc/%1/"_s.arg(process);
}

qint64 residentSet(qint64 process)
{
    QFile file(procFolder(process) + u"statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 entryCount(qint64 process, const QString &folder)
{
    return QDir(procFolder(process) + folder)
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

bool isBytes(SoakFigure figure)
{
    return figure == SoakFigure::Heap || figure == SoakFigure::ResidentSet
        || figure == SoakFigure::EndpointResidentSet;
}

} // namespace

qint64 SoakSample::heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

SoakSample SoakSample::take(
    qint64 second, qint64 rounds, qint64 objects, const QList<qint64> &endpoints, qint64 foreign)
{
    SoakSample sample{ second, rounds, {} };
    const auto set
        = [&sample](SoakFigure figure, qint64 value) { sample.figures.at(std::size_t(figure)) += value; };
    const qint64 self = getpid();
    set(SoakFigure::Heap, heapInUse() - foreign);
    set(SoakFigure::ResidentSet, residentSet(self) - foreign);
    set(SoakFigure::Descriptors, entryCount(self, u"fd"_s));
    set(SoakFigure::Threads, entryCount(self, u"task"_s));
    set(SoakFigure::Objects, objects);
    for (const qint64 endpoint : endpoints) {
        set(SoakFigure::EndpointResidentSet, residentSet(endpoint));
        set(SoakFigure::EndpointDescriptors, entryCount(endpoint, u"fd"_s));
        set(SoakFigure::EndpointThreads, entryCount(endpoint, u"task"_s));
    }
    return sample;
}

QString SoakSample::text() const
{
    QStringList parts{ u"%1 s, %2 rounds"_s.arg(second).arg(rounds) };
    for (const SoakFigure figure : allSoakFigures)
        parts.append(SoakSeries::name(figure) + u' '
            + SoakSeries::text(figure, double(figures.at(std::size_t(figure)))));
    return parts.join(u", "_s);
}

QString SoakSeries::name(SoakFigure figure)
{
    switch (figure) {
    case SoakFigure::Heap:
        return u"heap in use"_s;
    case SoakFigure::ResidentSet:
        return u"resident memory"_s;
    case SoakFigure::Descriptors:
        return u"descriptors"_s;
    case SoakFigure::Threads:
        return u"threads"_s;
    case SoakFigure::Objects:
        return u"QObjects below the list"_s;
    case SoakFigure::EndpointResidentSet:
        return u"endpoint: resident memory"_s;
    case SoakFigure::EndpointDescriptors:
        return u"endpoint: descriptors"_s;
    case SoakFigure::EndpointThreads:
        return u"endpoint: threads"_s;
    }
    Q_UNREACHABLE();
}

QString SoakSeries::text(SoakFigure figure, double value)
{
    return isBytes(figure) ? QString::number(value / mebibyte, 'f', 2) + u" MiB"_s
                           : QString::number(value, 'f', 0);
}

qint64 SoakSeries::allowance(SoakFigure figure)
{
    switch (figure) {
    case SoakFigure::Heap:
        return qint64(mebibyte);
    case SoakFigure::ResidentSet:
    case SoakFigure::EndpointResidentSet:
        return qint64(4 * mebibyte);
    case SoakFigure::Descriptors:
    case SoakFigure::EndpointDescriptors:
        return 20;
    case SoakFigure::Threads:
    case SoakFigure::EndpointThreads:
        return 2;
    case SoakFigure::Objects:
        return 200;
    }
    Q_UNREACHABLE();
}

double SoakSeries::median(SoakFigure figure, std::size_t first, std::size_t last) const
{
    std::vector<qint64> values;
    for (std::size_t i = first; i < last; ++i)
        values.push_back(m_samples.at(i).figures.at(std::size_t(figure)));
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return double(*middle);
}

/// By least squares over all that follows the warm-up.
double SoakSeries::slope(SoakFigure figure) const
{
    double count = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXX = 0;
    double sumXY = 0;
    for (std::size_t i = m_samples.size() / tenths; i < m_samples.size(); ++i) {
        const double x = double(m_samples.at(i).rounds) / 1000;
        const double y = double(m_samples.at(i).figures.at(std::size_t(figure)));
        ++count;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumXY += x * y;
    }
    const double spread = count * sumXX - sumX * sumX;
    return spread > 0 ? (count * sumXY - sumX * sumY) / spread : 0;
}

SoakSeries::Verdict SoakSeries::verdict(SoakFigure figure) const
{
    const std::size_t size = m_samples.size();
    const std::size_t tenth = size / tenths;
    Verdict verdict;
    verdict.firstTenth = median(figure, 0, tenth);
    verdict.secondTenth = median(figure, tenth, 2 * tenth);
    verdict.lastTenth = median(figure, size - tenth, size);
    verdict.slopePerThousandRounds = slope(figure);
    verdict.isFlat = verdict.lastTenth <= verdict.secondTenth * mostGrowth + double(allowance(figure));
    return verdict;
}

bool SoakSeries::isFlat() const
{
    return std::ranges::all_of(allSoakFigures, [this](SoakFigure figure) { return verdict(figure).isFlat; });
}
