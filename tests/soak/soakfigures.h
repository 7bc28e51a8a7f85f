/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QList>
#include <QString>

#include <array>
#include <vector>

/// What is measured, in the order of the table.
enum class SoakFigure {
    Heap,
    ResidentSet,
    Descriptors,
    Threads,
    Objects,
    EndpointResidentSet,
    EndpointDescriptors,
    EndpointThreads,
};
inline constexpr std::size_t soakFigureCount = 8;

/// All figures at one moment.
struct SoakSample {
    qint64 second = 0;
    qint64 rounds = 0;
    /// Bytes, or numbers.
    std::array<qint64, soakFigureCount> figures{};

    /// Bytes that the program has asked for and not given back.
    [[nodiscard]] static qint64 heapInUse();
    /// Asks glibc and /proc about this process and about those; of their figures the sums. `foreign`:
    /// bytes that are known to be somebody else's; they are taken off both figures of memory.
    [[nodiscard]] static SoakSample take(
        qint64 second, qint64 rounds, qint64 objects, const QList<qint64> &endpoints, qint64 foreign);
    /// One line for the eye.
    [[nodiscard]] QString text() const;
};

/// All samples of a run, and whether a figure grows.
///
/// The first tenth of the time is warm-up: caches fill and lists come to their limits. After it a figure is
/// flat when its median over the last tenth of the samples is at most 5 % and a small allowance above its
/// median over the tenth that follows the warm-up.
class SoakSeries {
public:
    struct Verdict {
        double firstTenth = 0; ///< the warm-up
        double secondTenth = 0;
        double lastTenth = 0;
        /// Of the straight line that fits best to what follows the warm-up.
        double slopePerThousandRounds = 0;
        bool isFlat = true;
    };

    void append(const SoakSample &sample) { m_samples.push_back(sample); }
    [[nodiscard]] const std::vector<SoakSample> &samples() const { return m_samples; }
    [[nodiscard]] Verdict verdict(SoakFigure figure) const;
    [[nodiscard]] bool isFlat() const;

    [[nodiscard]] static QString name(SoakFigure figure);
    /// In MiB where it is bytes.
    [[nodiscard]] static QString text(SoakFigure figure, double value);
    /// How much more than 5 % it may be; what one visit more or less under way at that moment costs.
    [[nodiscard]] static qint64 allowance(SoakFigure figure);

private:
    [[nodiscard]] double median(SoakFigure figure, std::size_t first, std::size_t last) const;
    [[nodiscard]] double slope(SoakFigure figure) const;

    std::vector<SoakSample> m_samples;
};

inline constexpr std::array allSoakFigures{ SoakFigure::Heap, SoakFigure::ResidentSet,
    SoakFigure::Descriptors, SoakFigure::Threads, SoakFigure::Objects, SoakFigure::EndpointResidentSet,
    SoakFigure::EndpointDescriptors, SoakFigure::EndpointThreads };
