# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""What the benchmarks found, as tables in Markdown, with the machine and the versions they were found on."""

import datetime
import os
import platform
import subprocess
from pathlib import Path

PACKAGES = ("qt6-base-dev", "g++", "python3", "python3-winrm", "golang-go", "golang-github-masterzen-winrm-dev",
            "gss-ntlmssp")


def version(package):
    answer = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True, check=False)
    return answer.stdout or "?"


def processor():
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def memory_gib():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


class Report:
    """Paragraphs and tables in the order in which they were found, after a table of what was to be reached."""

    def __init__(self, runs):
        self._goals = []
        self._lines = []
        self._head = [
            "# What was measured", "",
            "By `packaging/benchmark` on %s: %s, %d cores, %.0f GiB, %s %s. Medians of %d runs, in which the order of "
            "the clients changes." % (datetime.date.today().isoformat(), processor(), os.cpu_count(), memory_gib(),
                                      platform.system(), platform.release(), runs), "",
            "Versions: " + ", ".join("%s %s" % (package, version(package)) for package in PACKAGES) + ".", ""]

    def goal(self, work, wanted, found, is_reached):
        """A row of the table at the top; texts, and whether it is good enough."""
        self._goals.append([work, wanted, found, "yes" if is_reached else "no"])

    def section(self, title, *paragraphs):
        self._lines += ["## " + title, ""]
        for paragraph in paragraphs:
            self._lines += [paragraph, ""]

    def table(self, heads, rows):
        """Cells are texts; the first column stands left, the others right."""
        self._lines += [*self._table(heads, rows), ""]

    @staticmethod
    def _table(heads, rows):
        return ["| " + " | ".join(heads) + " |", "|" + "|".join(["---"] + ["---:"] * (len(heads) - 1)) + "|",
                *("| " + " | ".join(row) + " |" for row in rows)]

    def text(self):
        goals = self._table(["work", "to reach", "found", "reached"], self._goals)
        return "\n".join([*self._head, *goals, "", "[README.md](README.md) tells what was tried for what is not reached.",
                          "", *self._lines])
