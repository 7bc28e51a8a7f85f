# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""pywinrm in a comparison: reads a job from its input, does it in 32 threads, prints {"seconds", "failures"}."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import winrm


def protocol(job, computer):
    sealed = job["authentication"] == "NTLM"
    return winrm.Protocol(
        endpoint="http://%s:%d/wsman" % tuple(computer), transport="ntlm" if sealed else "plaintext",
        username=job["user"], password=job["password"], message_encryption="always" if sealed else "never")


def open_and_close_a_shell(job, computer):
    client = protocol(job, computer)
    client.close_shell(client.open_shell())
    client.transport.session.close()


def shells(job):
    failures = 0
    with ThreadPoolExecutor(32) as pool:
        for future in [pool.submit(open_and_close_a_shell, job, computer) for computer in job["computers"]]:
            failures += future.exception() is not None
    return failures


def commands(job):
    failures = 0
    client = protocol(job, job["computers"][0])
    shell = client.open_shell()
    for i in range(job["count"]):
        command = client.run_command(shell, "echo command %d" % i)
        output, _, code = client.get_command_output(shell, command)
        client.cleanup_command(shell, command)
        failures += not output or code != 0
    client.close_shell(shell)
    return failures


def main():
    job = json.loads(sys.stdin.readline())
    started = time.monotonic()
    failures = {"shells": shells, "commands": commands}[job["work"]](job)
    print(json.dumps({"seconds": time.monotonic() - started, "failures": failures}))


if __name__ == "__main__":
    main()
