# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""An independent client, pywinrm, runs commands at wsman-endpoint: output, input, errors, exit codes, ends."""

import base64
import time
import uuid

from pywinrm_endpoint import run

import xmltodict
from winrm.exceptions import WinRMError

SHELL_URI = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell/"


class InShell:
    """A shell that is closed at the end, and commands in it."""

    def __init__(self, endpoint, **options):
        self.protocol = endpoint.client()
        self.options = options

    def __enter__(self):
        self.shell = self.protocol.open_shell(**self.options)
        return self

    def __exit__(self, *_):
        self.protocol.close_shell(self.shell)

    def start(self, line, arguments=()):
        return self.protocol.run_command(self.shell, line, arguments)

    def run(self, line, arguments=()):
        command = self.start(line, arguments)
        output = self.protocol.get_command_output(self.shell, command)
        self.protocol.cleanup_command(self.shell, command)
        return output

    def post(self, verb, body):
        """Sends what pywinrm has no function for, with its own headers."""
        message = {"env:Envelope": self.protocol._get_soap_header(
            resource_uri=SHELL_URI + "cmd", action=SHELL_URI + verb, shell_id=self.shell,
            message_id=uuid.uuid4())}
        message["env:Envelope"]["env:Body"] = {"rsp:" + verb: body}
        self.protocol.send_message(xmltodict.unparse(message))

    def signal(self, command, code):
        self.post("Signal", {"@CommandId": command, "rsp:Code": SHELL_URI + "signal/" + code})

    def send(self, command, data, end=False):
        self.post("Send", {"rsp:Stream": {
            "@Name": "stdin", "@CommandId": command, "@End": "true" if end else "false",
            "#text": base64.b64encode(data).decode("ascii")}})


def runs_a_command(endpoint):
    with InShell(endpoint) as shell:
        assert shell.run("hostname") == (b"web01\r\n", b"", 0)
        assert shell.run("echo", ["one", "two"]) == (b"one two\r\n", b"", 0)
        assert b"Microsoft Windows [Version 10.0." in shell.run("ver")[0]
        assert b"127.0.0.1" in shell.run("ipconfig")[0]


def reports_the_exit_code(endpoint):
    with InShell(endpoint) as shell:
        assert shell.run("exit 42") == (b"", b"", 42)
        assert shell.run("exit", ["-1"])[2] == -1


def keeps_errors_apart(endpoint):
    with InShell(endpoint) as shell:
        output, errors, code = shell.run("nosuchprogram")
        assert (output, code) == (b"", 1)
        assert b"'nosuchprogram' is not recognized" in errors
        assert shell.run("echo oops 1>&2") == (b"", b"oops\r\n", 0)


def reads_input(endpoint):
    with InShell(endpoint) as shell:
        command = shell.start("type con")
        shell.send(command, b"first\r\n")
        shell.send(command, "last grüße\r\n".encode(), end=True)
        output, errors, code = shell.protocol.get_command_output(shell.shell, command)
        assert (output, errors, code) == ("first\r\nlast grüße\r\n".encode(), b"", 0)


def brings_more_than_an_envelope_holds(endpoint):
    with InShell(endpoint) as shell:
        output, errors, code = shell.run("flood 20000 98")
        lines = output.split(b"\r\n")
        assert (len(output), errors, code) == (2_000_000, b"", 0)
        assert lines[0].startswith(b"line 1 ") and lines[19999].startswith(b"line 20000 ")


def is_opened_with_environment_and_directory(endpoint):
    with InShell(endpoint, working_directory="D:\\work", env_vars={"COLOR": "blue"}) as shell:
        assert shell.run("cd")[0] == b"D:\\work\r\n"
        assert b"COLOR=blue\r\n" in shell.run("set")[0]
        assert shell.run("echo %color%")[0] == b"blue\r\n"
        assert shell.run("set NOSUCH")[2] == 1


def is_interrupted(endpoint):
    with InShell(endpoint) as shell:
        command = shell.start("ping -t localhost")
        shell.signal(command, "ctrl_c")
        output, _, code = shell.protocol.get_command_output(shell.shell, command)
        assert b"Reply from" in output and output.endswith(b"^C"), output
        assert code == -1073741510, code


def is_ended(endpoint):
    with InShell(endpoint) as shell:
        command = shell.start("ping -t localhost")
        shell.protocol.cleanup_command(shell.shell, command)
        try:
            shell.protocol._raw_get_command_output(shell.shell, command)
        except WinRMError as error:
            assert "2150858843" in str(error), error
        else:
            raise AssertionError("an ended command gave output")


def replies_each_second(endpoint):
    with InShell(endpoint) as shell:
        start = time.monotonic()
        output, _, code = shell.run("ping -n 2 localhost")
        assert 0.9 < time.monotonic() - start < 15
        assert (output.count(b"Reply from"), code) == (2, 0)


if __name__ == "__main__":
    run([runs_a_command, reports_the_exit_code, keeps_errors_apart, reads_input,
         brings_more_than_an_envelope_holds, is_opened_with_environment_and_directory, is_interrupted,
         is_ended, replies_each_second])
