# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""Runs several clients against one wsman-endpoint process, turn by turn, and gathers what each took."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

USER = "admin"
PASSWORD = "a password of the benchmark"

# pywinrm's NTLM needs MD4, which OpenSSL 3 keeps in a provider that is not active by itself.
OPENSSL_CONF = """openssl_conf = openssl_init
[openssl_init]
providers = providers
[providers]
default = active
legacy = active
[active]
activate = 1
"""


class Endpoint:
    """A wsman-endpoint in a process of its own, which some addresses of the loopback lead to, as if they were as many
    computers. (Ten thousand listening sockets would cost their process more than the clients do.) To be used by
    `with`."""

    def __init__(self, program, count, authentication="Basic", **options):
        self._folder = tempfile.TemporaryDirectory()
        self.authentication = authentication
        environment = dict(os.environ)
        listener = {"users": {USER: PASSWORD}, "maxShellsPerUser": max(count, 30), **options}
        if authentication == "NTLM":
            users = Path(self._folder.name, "users")
            users.write_text("CONTOSO:%s:%s\n" % (USER, PASSWORD), encoding="utf-8")
            environment["NTLM_USER_FILE"] = str(users)
            listener.update(users={USER: None}, authentication=["Negotiate"], allowUnencrypted=False)
        self._process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        ready = self._exchange({"listeners": [{"name": "pc", "address": "127.0.0.0/8", **listener}]})
        port = ready["listeners"][0]["port"]
        self.computers = [["127.1.%d.%d" % (i // 250, i % 250 + 1), port] for i in range(count)]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait()
        self._folder.cleanup()

    def _exchange(self, message):
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer

    def requests(self):
        """How many messages came so far, by kind."""
        return self._exchange({"command": "status"})["requests"]

    def cpu_seconds(self):
        fields = Path("/proc/%d/stat" % self._process.pid).read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@dataclass
class Client:
    """A program that takes a job on its input and prints {"seconds", "failures"}."""
    name: str
    command: list
    environment: dict = field(default_factory=dict)

    def run(self, job):
        """What it printed, with "cpu": the processor seconds of its whole process, with its start."""
        process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   env={**os.environ, **self.environment})
        process.stdin.write(json.dumps(job).encode() + b"\n")
        process.stdin.close()
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise RuntimeError("%s ended with %d" % (self.name, process.returncode))
        return {**json.loads(output), "cpu": usage.ru_utime + usage.ru_stime}


@dataclass
class Measurement:
    """The medians of some runs of one client."""
    seconds: float
    messages: float
    cpu: float
    endpoint_cpu: float
    failures: int

    @property
    def rate(self):
        """Messages per second."""
        return self.messages / self.seconds


def difference(after, before):
    return {kind: count - before.get(kind, 0) for kind, count in after.items() if count != before.get(kind, 0)}


def measure(client, endpoint, job):
    before, cpu = endpoint.requests(), endpoint.cpu_seconds()
    result = client.run(job)
    result["endpoint_cpu"] = endpoint.cpu_seconds() - cpu
    result["messages"] = sum(difference(endpoint.requests(), before).values())
    return result


def compare(clients, endpoint, job, runs):
    """{client's name: Measurement}; in each run the order is another."""
    job = {"computers": endpoint.computers, "user": USER, "password": PASSWORD,
           "authentication": endpoint.authentication, **job}
    results = {client.name: [] for client in clients}
    for run in range(runs):
        turn = clients[run % len(clients):] + clients[:run % len(clients)]
        for client in turn:
            started = time.monotonic()
            results[client.name].append(measure(client, endpoint, job))
            print("  %s: %.1f s" % (client.name, time.monotonic() - started), file=sys.stderr)
    return {name: Measurement(
        failures=sum(result["failures"] for result in each),
        **{key: statistics.median(result[key] for result in each)
           for key in ("seconds", "messages", "cpu", "endpoint_cpu")}) for name, each in results.items()}
