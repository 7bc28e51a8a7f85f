# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""What the tests share that drive wsman-endpoint with pywinrm, a client that is not ours.

Each of them is run as: pywinrm_X.py PATH-OF-WSMAN-ENDPOINT
Exit code 77 means that pywinrm is missing; any other but 0, that something is wrong.
"""

import json
import os
import subprocess
import sys

try:
    import winrm
except ImportError:
    print("skipped: the package python3-winrm is not installed")
    sys.exit(77)

USER = "CONTOSO\\admin"
PASSWORD = "pä:ss wörd"


class Endpoint:
    """A wsman-endpoint process with one computer, web01."""

    def __init__(self, program, environment=None, **settings):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
            env={**os.environ, **(environment or {})})
        ready = self.ask({"listeners": [{"name": "web01", "users": {USER: PASSWORD}, **settings}]})
        assert ready["event"] == "ready", ready
        self.url = "http://127.0.0.1:%d/wsman" % ready["listeners"][0]["port"]

    def ask(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def status(self):
        return self.ask({"command": "status"})

    def shells(self):
        return self.status()["shells"]

    def last(self):
        return self.ask({"command": "last", "listener": "web01"})

    def plan(self, what):
        """What goes wrong with Create; None: nothing."""
        rules = [{"on": "Create", "do": what}] if what else []
        assert self.ask({"command": "faults", "listener": "web01", "faults": rules})["event"] == "faults"

    def client(self, password=PASSWORD, **settings):
        return winrm.Protocol(
            self.url, username=USER, password=password, **{"transport": "plaintext", **settings})

    def end(self):
        self.process.stdin.close()
        return self.process.wait(timeout=20)


def run(tests, **settings):
    """Runs the tests, one after the other, against one endpoint with these settings."""
    os.environ.update({"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"})
    endpoint = Endpoint(sys.argv[1], **settings)
    for test in tests:
        test(endpoint)
        print("passed:", test.__name__)
    assert endpoint.end() == 0
