/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <algorithm>
#include <chrono>

/// How long to wait before asking again, where asking waits at the server. A server that answers at once that
/// it has nothing would otherwise be asked without a pause.
class PollPace {
public:
    /// `elapsed` is the time that the last question took, `broughtSomething` whether it was worth it.
    [[nodiscard]] std::chrono::milliseconds next(std::chrono::milliseconds elapsed, bool broughtSomething)
    {
        if (broughtSomething || elapsed >= soon)
            m_pause = std::chrono::milliseconds(0);
        else
            m_pause = std::clamp(m_pause * 2, shortest, longest);
        return m_pause;
    }

private:
    /// An answer without content that takes this long was waited for.
    static constexpr std::chrono::milliseconds soon{ 500 };
    static constexpr std::chrono::milliseconds shortest{ 50 };
    static constexpr std::chrono::milliseconds longest{ 2000 };

    std::chrono::milliseconds m_pause{ 0 };
};
