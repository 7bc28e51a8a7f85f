/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

/// One reader of foreign bytes, as libFuzzer and the replay of the seeds call it. Registers itself under the
/// name that its folder below corpus/ has; lives as long as the program.
class FuzzTarget {
public:
    /// Takes any bytes; ends the program where a promise of the reader is broken.
    using Function = std::function<void(const QByteArray &)>;

    FuzzTarget(const char *name, Function function);

    [[nodiscard]] static const std::vector<const FuzzTarget *> &all();

    [[nodiscard]] const char *name() const { return m_name; }
    void run(const QByteArray &bytes) const { m_function(bytes); }

private:
    const char *m_name;
    Function m_function;
};

/// Takes an input apart, where a reader wants more than one piece: what is asked for first stands first.
class FuzzInput {
public:
    explicit FuzzInput(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// 0 at the end.
    unsigned char takeByte();
    /// Up to the next line feed, which is taken too.
    QByteArray takeLine();
    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(m_position); }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

/// Ends the program, as an assertion does but in every kind of build.
void require(bool promise, const char *text);
