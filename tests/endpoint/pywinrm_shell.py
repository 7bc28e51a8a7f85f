# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""An independent client, pywinrm, opens and closes shells at wsman-endpoint.

Usage: pywinrm_shell.py PATH-OF-WSMAN-ENDPOINT
Exit code 77 means that pywinrm is missing; any other but 0, that something is wrong.
"""

import json
import os
import subprocess
import sys

try:
    import winrm
    from winrm.exceptions import InvalidCredentialsError, WinRMError
except ImportError:
    print("skipped: the package python3-winrm is not installed")
    sys.exit(77)

QUOTA = 2
USER = "CONTOSO\\admin"
PASSWORD = "pä:ss wörd"


class Endpoint:
    """A wsman-endpoint process with one computer."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        ready = self.ask({"listeners": [
            {"name": "web01", "users": {USER: PASSWORD}, "maxShellsPerUser": QUOTA}]})
        assert ready["event"] == "ready", ready
        self.url = "http://127.0.0.1:%d/wsman" % ready["listeners"][0]["port"]

    def ask(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def shells(self):
        return self.ask({"command": "status"})["shells"]

    def end(self):
        self.process.stdin.close()
        return self.process.wait(timeout=20)


def client(endpoint, password=PASSWORD):
    return winrm.Protocol(endpoint.url, transport="plaintext", username=USER, password=password)


def opens_and_closes_a_shell(endpoint):
    protocol = client(endpoint)
    shell = protocol.open_shell(idle_timeout="PT600S", working_directory="C:\\")
    assert endpoint.shells() == 1
    protocol.close_shell(shell)
    assert endpoint.shells() == 0


def refuses_a_wrong_password(endpoint):
    try:
        client(endpoint, "wrong").open_shell()
    except InvalidCredentialsError:
        assert endpoint.shells() == 0
        return
    raise AssertionError("a wrong password was accepted")


def refuses_more_shells_than_the_quota(endpoint):
    protocol = client(endpoint)
    shells = [protocol.open_shell() for _ in range(QUOTA)]
    try:
        protocol.open_shell()
    except WinRMError as error:
        assert "2150859173" in str(error), error
        assert "w:QuotaLimit" in str(error), error
    else:
        raise AssertionError("the quota was not kept")
    for shell in shells:
        protocol.close_shell(shell)
    assert endpoint.shells() == 0


def refuses_to_close_twice(endpoint):
    protocol = client(endpoint)
    shell = protocol.open_shell()
    protocol.close_shell(shell)
    try:
        protocol.close_shell(shell)
    except WinRMError as error:
        assert "2150858843" in str(error), error
        return
    raise AssertionError("a shell was closed twice")


def main():
    os.environ.update({"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"})
    endpoint = Endpoint(sys.argv[1])
    for test in (opens_and_closes_a_shell, refuses_a_wrong_password, refuses_more_shells_than_the_quota,
                 refuses_to_close_twice):
        test(endpoint)
        print("passed:", test.__name__)
    assert endpoint.end() == 0


if __name__ == "__main__":
    main()
