/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <utility>
#include <variant>

/// Either a value or the reason why there is none; what std::expected is from C++23 on.
///
/// A reason is given by Failure, so that a value and an error of the same type cannot be mixed up.
template <typename E> struct Failure {
    E error;
};

template <typename E> Failure(E) -> Failure<E>;

template <typename T, typename E> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point of it
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure<E> failure) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// Only where hasValue().
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }

    /// Only where there is no value.
    [[nodiscard]] const E &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, E> m_content;
};
