# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""Runs all benchmarks against other clients and writes the tables.

Usage: run.py FOLDER-OF-PROGRAMS GO-CLIENT RESULTS.md [RUNS [SCALE]]
SCALE divides the amount of work, for a quick look.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from comparison import OPENSSL_CONF, PASSWORD, USER, Client, Endpoint, compare, difference
from growth import draw
from report import Report
from wire import Relay

HERE = Path(__file__).parent
PYTHON = "/usr/bin/python3"


class Benchmarks:
    def __init__(self, programs, go_client, runs, scale):
        self._programs = Path(programs)
        self._runs = runs
        self._scale = scale
        self._folder = tempfile.TemporaryDirectory()
        openssl = Path(self._folder.name, "openssl.cnf")
        openssl.write_text(OPENSSL_CONF, encoding="utf-8")
        self._ours = Client("WSMan Explorer", [self._program("bench_client")])
        self._pywinrm = Client("pywinrm", [PYTHON, str(HERE / "peers/pywinrm_client.py")],
                               {"OPENSSL_CONF": str(openssl)})
        self._go = Client("Go, masterzen/winrm", [go_client])
        self.report = Report(runs)

    def _program(self, name):
        return str(self._programs / name)

    def _endpoint(self, *arguments, **options):
        return Endpoint(self._program("wsman-endpoint"), *arguments, **options)

    def _ask(self, name, job, endpoint=None):
        """The medians of what a program of ours prints."""
        if endpoint:
            job = {"computers": endpoint.computers, "user": USER, "password": PASSWORD,
                   "authentication": endpoint.authentication, **job}
        client = Client(name, [self._program(name)])
        answers = [client.run(job) for _ in range(self._runs)]
        return {key: statistics.median(answer[key] for answer in answers) for key in answers[0]}

    def _write_comparison(self, work, results, wanted):
        """`wanted`: [(client, by what WSMan Explorer has to be faster)]."""
        ours = results[self._ours.name]
        for client, factor in wanted:
            found = ours.rate / results[client.name].rate
            self.report.goal(work, "%g x %s" % (factor, client.name), "%.1f x" % found, found >= factor)
        self.report.table(
            ["client", "messages/s", "WSMan Explorer is faster by", "client's CPU, µs a message",
             "endpoint's CPU, µs a message", "failures"],
            [[name, "%.0f" % m.rate, "%.1f" % (ours.rate / m.rate), "%.0f" % (m.cpu / m.messages * 1e6),
              "%.0f" % (m.endpoint_cpu / m.messages * 1e6), str(m.failures)] for name, m in results.items()])

    def shells(self):
        count = 1000 // self._scale
        self.report.section("1. Many computers, a shell each", "%d computers by Basic over HTTP: connect, open a shell, "
                            "close it, drop the connection; 32 side by side." % count)
        with self._endpoint(count) as endpoint:
            self._write_comparison("1. Shells", compare([self._ours, self._pywinrm, self._go], endpoint,
                                                        {"work": "shells"}, self._runs),
                                   [(self._pywinrm, 10), (self._go, 2)])

    def sealed_shells(self):
        count = 200 // self._scale
        self.report.section("2. The same, sealed by NTLM", "%d computers." % count)
        with self._endpoint(count, "NTLM") as endpoint:
            self._write_comparison("2. Sealed shells", compare([self._ours, self._pywinrm], endpoint,
                                                               {"work": "shells"}, self._runs), [(self._pywinrm, 10)])

    def commands(self):
        count = 1000 // self._scale
        self.report.section("3. Commands", "%d times `echo` in one shell of one computer, one after another, each output "
                            "read to its end." % count)
        with self._endpoint(1) as endpoint:
            self._write_comparison("3. Commands", compare([self._ours, self._pywinrm, self._go], endpoint,
                                                          {"work": "commands", "count": count}, self._runs),
                                   [(self._pywinrm, 5), (self._go, 1.5)])

    def items(self):
        count = 10_000 // self._scale
        pages = Path(self._folder.name, "pages")
        pages.mkdir()
        with self._endpoint(1, demoInstances=count, demoProperties=32) as endpoint:
            Client("pages", [PYTHON, str(HERE / "peers/pywinrm_pages.py")]).run(
                {"computers": endpoint.computers, "user": USER, "password": PASSWORD, "authentication": "Basic",
                 "folder": str(pages)})
        size = sum(page.stat().st_size for page in pages.iterdir())
        job = {"folder": str(pages)}
        model = self._ask("bench_items", {**job, "work": "model"})
        walk = self._ask("bench_items", {**job, "work": "walk"})
        tree = statistics.median(
            Client("ElementTree", [PYTHON, str(HERE / "peers/elementtree_items.py")]).run(job)["seconds"]
            for _ in range(self._runs))
        faster, slower = tree / model["seconds"], model["seconds"] / walk["seconds"]
        self.report.goal("4. Instances", "5 x ElementTree", "%.1f x" % faster, faster >= 5)
        self.report.goal("4. Instances", "1.5 x a bare walk's time at most", "%.2f x" % slower, slower <= 1.5)
        self.report.section("4. Instances", "%d instances, %.1f MB of XML in pages of 100, from memory."
                            % (count, size / 1e6))
        self.report.table(["reader", "ms", "against WSMan Explorer"],
                          [[name, "%.0f" % (seconds * 1000), "%.2f" % (seconds / model["seconds"])] for name, seconds in (
                              ("WSMan Explorer, into the table's model", model["seconds"]),
                              ("bare walk over the tokens by QXmlStreamReader", walk["seconds"]),
                              ("Python's ElementTree, a dictionary an item", tree))])

    def window(self):
        works = (("1, %d computers" % (1000 // self._scale), {"count": 1000 // self._scale}, {}, "shells"),
                 ("2, %d computers, NTLM" % (200 // self._scale),
                  {"count": 200 // self._scale, "authentication": "NTLM"}, {}, "shells"),
                 ("4, %d instances" % (10_000 // self._scale), {"count": 1},
                  {"demoInstances": 10_000 // self._scale, "demoProperties": 32}, "enumeration"))
        rows = []
        for name, arguments, options, work in works:
            with self._endpoint(**arguments, **options) as endpoint:
                answer = self._ask("bench_window", {"work": work}, endpoint=endpoint)
            rows.append([name, "%.1f" % answer["worstGap"]])
            self.report.goal("5. Window, work " + name.partition(",")[0], "16 ms", "%.1f ms" % answer["worstGap"],
                             answer["worstGap"] <= 16)
        self.report.section("5. How long the window is deaf", "Worst gap between two beats of a timer of 5 ms in the "
                            "thread of the window, which is shown, during the works above.")
        self.report.table(["work", "worst gap, ms"], rows)

    def memory(self):
        count = 1000 // self._scale
        with self._endpoint(count) as endpoint:
            answer = self._ask("bench_memory", {"work": "memory"}, endpoint=endpoint)
        beyond = answer["opened"] - answer["socket"]
        self.report.goal("6. Memory", "2,048 B a row", "%.0f B" % answer["row"], answer["row"] <= 2048)
        self.report.goal("6. Memory", "20 KB a connection beyond its socket", "%.1f KB" % (beyond / 1000), beyond <= 20_000)
        self.report.goal("6. Memory", "no growth", "%.0f B a round" % answer["rounds"], answer["rounds"] < 20)
        self.report.section("6. Memory", "Heap for each of %d connections; buffers of sockets in the kernel are not in it."
                            % count)
        self.report.table(["state", "bytes a connection"], [
            ["a bare QTcpSocket after one request, to compare", "%.0f" % answer["socket"]],
            ["in the table, never connected", "%.0f" % answer["row"]],
            ["Opened and idle", "%.0f" % answer["opened"]],
            ["Closed, with its session listed", "%.0f" % answer["closed"]],
            ["added by each further round of connect and disconnect", "%.0f" % answer["rounds"]]])

    def _first_paint(self, home, program, *arguments):
        """Seconds until the window is on the screen, as Qt's own log tells."""
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home,
                       "QT_LOGGING_RULES": "qt.widgets.painting=true"}
        started = time.monotonic()
        with subprocess.Popen([self._program(program), *arguments], env=environment, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE) as process:
            for line in process.stderr:
                if b"Flushing" in line:
                    seconds = time.monotonic() - started
                    process.kill()
                    return seconds
        raise RuntimeError("%s showed no window" % program)

    def start(self):
        homes = {}
        for count in (0, 10_000 // self._scale):
            homes[count] = Path(self._folder.name, "home%d" % count)
            data = homes[count] / "WSMan Explorer" / "wsman-explorer"
            data.mkdir(parents=True)
            if count:
                self._ask_profiles(data / "computers.json", count)
        starts = {"a program with an empty QMainWindow": (homes[0], "bench_emptywindow"),
                  "the same with a word in it, for which Qt looks for the fonts": (homes[0], "bench_emptywindow", "word"),
                  **{"WSMan Explorer, %d saved connections" % count: (home, "wsman-explorer")
                     for count, home in homes.items()}}
        times = {name: [] for name in starts}
        for _ in range(self._runs * 2):
            for name, (home, *command) in starts.items():
                times[name].append(self._first_paint(str(home), *command))
        medians = {name: statistics.median(values) * 1000 for name, values in times.items()}
        empty, word, none, many = medians.values()
        self.report.goal("7. Start", "1.5 x an empty window", "%.1f x (%.1f x one with a word)" % (
            none / empty, none / word), none <= 1.5 * empty)
        self.report.goal("7. Start", "100 ms more with 10,000 computers", "%.0f ms" % (many - none), many - none <= 100)
        self.report.section("7. Start", "From the start of the process to the first painted window, under Xvfb, with Qt's "
                            "log of its painting switched on.")
        self.report.table(["program", "ms", "against an empty window"],
                          [[name, "%.0f" % median, "%.2f" % (median / empty)] for name, median in medians.items()])

    def _ask_profiles(self, path, count):
        subprocess.run([self._program("bench_profiles"), str(path), str(count)], check=True)

    def view(self):
        answer = self._ask("bench_view", {})
        for what, key in (("key of the filter", "worstKey"), ("sorting", "worstSort")):
            self.report.goal("8. 10,000 rows, " + what, "16 ms", "%.1f ms" % answer[key], answer[key] <= 16)
        self.report.section("8. Filter and sort", "10,000 rows in the window, each with the painting that follows.")
        self.report.table(["what", "ms"], [
            ["slowest key of a word typed into the filter", "%.1f" % answer["worstKey"]],
            ["clearing the filter", "%.1f" % answer["clear"]],
            ["slowest column to sort by", "%.1f" % answer["worstSort"]]])

    def wire(self):
        minimum = {"Identify": 1, "Create": 1, "Command": 1, "Receive": 1, "Delete": 1}
        rows = []
        for client in (self._ours, self._pywinrm, self._go):
            with self._endpoint(1) as endpoint, Relay(*endpoint.computers[0]) as relay:
                before = endpoint.requests()
                client.run({"computers": [relay.address], "user": USER, "password": PASSWORD, "authentication": "Basic",
                            "work": "commands", "count": 1})
                kinds = difference(endpoint.requests(), before)
            rows.append([client.name, str(sum(kinds.values())),
                         ", ".join("%d %s" % (count, kind) for kind, count in kinds.items()), str(relay.sent),
                         str(relay.received), str(relay.connections)])
        self.report.goal("9. Messages", "%d" % sum(minimum.values()), rows[0][1], rows[0][1] == str(sum(minimum.values())))
        self.report.section(
            "9. On the wire", "Connect, one command, disconnect, by Basic over HTTP. The protocol's minimum is %d messages: "
            "%s. Identify is what makes a connect a connect; the other clients have none, and send a Signal for a "
            "command that has ended." % (
                sum(minimum.values()), ", ".join("%d %s" % (count, kind) for kind, count in minimum.items())))
        self.report.table(["client", "messages", "which", "bytes sent", "bytes received", "TCP connections"], rows)

    def growth(self, picture):
        counts = [count for count in (10, 30, 100, 300, 1000, 3000, 10_000) if count <= 10_000 // self._scale]
        points = []
        for count in counts:
            with self._endpoint(count) as endpoint:
                results = compare([self._ours], endpoint, {"work": "shells"}, self._runs)
            points.append((count, results[self._ours.name].seconds))
        draw(points, picture)
        each = [seconds / count for count, seconds in points if count >= 100]
        self.report.goal("10. Growth", "linear", "%.2f to %.2f ms a computer" % (min(each) * 1000, max(each) * 1000),
                         max(each) <= 1.5 * min(each))
        self.report.section("10. From 10 to 10,000 computers", "Work 1 with more and more computers.",
                            "![Seconds over computers](%s)" % picture.name)
        self.report.table(["computers", "s", "ms a computer"],
                          [[str(count), "%.2f" % seconds, "%.2f" % (seconds / count * 1000)] for count, seconds in points])


def main():
    programs, go_client, results = sys.argv[1:4]
    runs = int(sys.argv[4]) if len(sys.argv) > 4 else 5
    scale = int(sys.argv[5]) if len(sys.argv) > 5 else 1
    results = Path(results)
    benchmarks = Benchmarks(programs, go_client, runs, scale)
    for step in (benchmarks.shells, benchmarks.sealed_shells, benchmarks.commands, benchmarks.items, benchmarks.window,
                 benchmarks.memory, benchmarks.start, benchmarks.view, benchmarks.wire,
                 lambda: benchmarks.growth(results.with_name("growth.svg"))):
        print(getattr(step, "__name__", "growth"), file=sys.stderr)
        step()
        results.write_text(benchmarks.report.text(), encoding="utf-8")
    print(json.dumps({"results": str(results)}))


if __name__ == "__main__":
    main()
