/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "program.h"

void Program::interrupt(ProgramIo &io)
{
    io.output += "^C";
    io.exitCode = interruptedExitCode;
}
