#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""units.py BUILD FOLDER: joins the sources of src/ into few units and writes these and their compile commands.

What clang-tidy and clazy cost is above all a walk through Qt's headers, once for each unit that they read. A unit of
many sources costs hardly more than one of a single source. Sources share a unit when they are compiled in the same
way and declare nothing of the same name in their unnamed namespaces."""

import json
import re
import shlex
import sys
from pathlib import Path

MOST_SOURCES = 16


def local_names(source):
    """The names that are declared at the left margin in unnamed namespaces, or static; one too many does no harm."""
    names = set()
    for text in re.findall(r"^namespace \{\n(.*?)^\} // namespace$", source, re.DOTALL | re.MULTILINE):
        for line in re.findall(r"^\w.*", text, re.MULTILINE):
            names.update(re.findall(r"([A-Za-z_]\w*)(?=\(|\[| =| \{|\{|;| :|$)", re.sub(r"\(.*", "(", line)))
    names.update(re.findall(r"^(?:static [^(=]*?|using )(\w+)(?=\(| =)", source, re.MULTILINE))
    return names - {"const", "final", "noexcept", "static_assert"}


def compile_options(entry):
    """The command without the names of source and object, which are all that differs within a target."""
    words = shlex.split(entry["command"])
    drop = {entry["file"], "-c", "-o", words[words.index("-o") + 1]}
    return tuple(word for word in words if word not in drop)


class Unit:
    def __init__(self, options):
        self.options = options
        self.sources = []
        self.names = set()

    def takes(self, options, names):
        return self.options == options and len(self.sources) < MOST_SOURCES and not self.names & names


def join(entries, root):
    units = []
    ours = {}
    for entry in entries:
        if Path(entry["file"]).is_relative_to(root / "src"):
            ours.setdefault(entry["file"], compile_options(entry))
    for file, options in sorted(ours.items()):
        names = local_names(Path(file).read_text())
        unit = next((unit for unit in units if unit.takes(options, names)), None)
        if unit is None:
            unit = Unit(options)
            units.append(unit)
        unit.sources.append(file)
        unit.names |= names
    return units


def write(units, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.cpp"):
        old.unlink()
    commands = []
    for number, unit in enumerate(units):
        file = folder / f"unit{number:02}.cpp"
        file.write_text("".join(f'#include "{source}"\n' for source in unit.sources))
        # A local name may be a parameter's name in another source; within one source the build itself looks for that.
        arguments = [*unit.options, "-Wno-shadow", "-c", str(file)]
        commands.append({"directory": str(folder), "file": str(file), "arguments": arguments})
    (folder / "compile_commands.json").write_text(json.dumps(commands, indent=1))


def main():
    build, folder = (Path(argument).resolve() for argument in sys.argv[1:])
    entries = json.loads((build / "compile_commands.json").read_text())
    units = join(entries, Path(__file__).resolve().parents[2])
    write(units, folder)
    print(f"{sum(len(unit.sources) for unit in units)} sources in {len(units)} units")


main()
