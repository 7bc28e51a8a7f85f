/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#pragma once

#include "program.h"

/// A program whose whole output is known at once, however long.
class TextProgram final : public Program {
public:
    TextProgram(const QByteArray &output, const QByteArray &errors, int exitCode)
        : m_output(output)
        , m_errors(errors)
        , m_exitCode(exitCode)
    {
    }

    void step(ProgramIo &io) override;

private:
    QByteArray m_output;
    QByteArray m_errors;
    int m_exitCode;
};
