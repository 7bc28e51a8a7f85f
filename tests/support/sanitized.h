/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

// gcc says it by a macro for each sanitizer, clang by a question.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define WSMAN_EXPLORER_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define WSMAN_EXPLORER_SANITIZED
#endif

/// Whether memory says nothing and time little: sanitizers keep what was freed, and shadows of the rest, and
/// every access takes longer.
#ifdef WSMAN_EXPLORER_SANITIZED
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

/// By how much a bound in time is to be multiplied.
inline constexpr int slowness = isSanitized ? 4 : 1;
