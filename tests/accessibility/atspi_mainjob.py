# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""The main job as somebody does it who does not see the window: connect, open a shell, disconnect.

Usage: atspi_mainjob.py keyboard|actions WSMAN-EXPLORER WSMAN-ENDPOINT
"keyboard" presses keys only; "actions" uses only what AT-SPI offers for each thing, as voice control does.
"""

import sys

import atspi_session

COMPUTERS = "Computers"
SESSIONS = "Sessions"


class Keyboard:
    """How each step is done by keys."""

    def __init__(self, reader):
        self.reader = reader

    def connect(self, address, user, password):
        reader = self.reader
        reader.press("ctrl+n")
        reader.dialog("Connect to Computers")
        reader.has_focus("text", COMPUTERS)
        reader.type(address)
        # The port has a field of its own, and the dialog offers to put it there.
        reader.sees("push button", "Use port *")
        reader.tab_to("Use port *")
        reader.press("space")
        reader.tab_to("Authentication:")
        reader.type("Basic")
        reader.tab_to("User")
        reader.press("ctrl+a")
        reader.type(user)
        reader.tab_to("Password")
        reader.type(password)
        reader.tab_to("Allow unencrypted traffic for this connection")
        reader.press("space")
        reader.tab_to("Connect")
        reader.press("Return")

    def open_shell(self):
        self.reader.press("ctrl+shift+n")

    def disconnect(self):
        self.reader.press("ctrl+d")


class Actions:
    """How each step is done by what things offer."""

    def __init__(self, reader):
        self.reader = reader

    def connect(self, address, user, password):
        reader = self.reader
        reader.act("menu item", "Connect…")
        dialog = reader.dialog("Connect to Computers")
        reader.fill(COMPUTERS, address, dialog)
        reader.act("push button", "Use port *", dialog)
        reader.fill("User", "DEMO\\" + user, dialog)
        reader.fill("Password", password, dialog)
        reader.act("push button", "Connect", dialog)

    def open_shell(self):
        self.reader.act("menu item", "New Shell")

    def disconnect(self):
        self.reader.act("menu item", "Disconnect")


def connects_and_disconnects(reader, fingers, endpoint):
    name = endpoint.name
    fingers.connect(endpoint.address, USER, PASSWORD)
    sentence = reader.hears(name, "Opened")
    assert "Broken" not in sentence, sentence
    reader.row_says(COMPUTERS, name, "State", "Opened")
    # Who goes through the rows hears it with the name.
    assert reader.cell(COMPUTERS, name, "Computer").description.startswith("Opened")

    fingers.open_shell()
    reader.row_says(SESSIONS, "Shell *", "State", "Opened")
    assert endpoint.shells() == 1

    fingers.disconnect()
    reader.hears(name, "Closed")
    reader.row_says(COMPUTERS, name, "State", "Closed")
    assert "closed" in reader.cell(COMPUTERS, name, "Computer").description.lower()
    reader.row_says(SESSIONS, "Shell *", "State", "Closed")
    assert endpoint.shells() == 0


def hears_of_a_refused_logon(reader, fingers, endpoint):
    fingers.connect(endpoint.address, USER, "not the password")
    sentence = reader.hears(endpoint.name, "Broken")
    # The reason is in it, not only the state.
    assert len(sentence) > len(endpoint.name) + len(": Broken. "), sentence
    reader.row_says(COMPUTERS, endpoint.name, "State", "Broken")
    description = reader.cell(COMPUTERS, endpoint.name, "Computer").description
    assert description.startswith("Broken. "), description


def hears_what_was_not_confirmed(reader, fingers, endpoint):
    fingers.connect(endpoint.address, USER, PASSWORD)
    reader.hears(endpoint.name, "Opened")
    fingers.open_shell()
    reader.row_says(SESSIONS, "Shell *", "State", "Opened")
    endpoint.drop()
    fingers.disconnect()
    sentence = reader.hears(endpoint.name, "Closed")
    assert "not confirmed" in sentence, sentence
    reader.row_says(SESSIONS, "Shell *", "State", "Broken")
    assert reader.cell(SESSIONS, "Shell *", "Reason").name


def hears_the_counts_of_a_run(reader, fingers, endpoint):
    """Of many computers only what came of all of them is told."""
    endpoint.drop()
    reader.act("menu item", "Connect…")
    dialog = reader.dialog("Connect to Computers")
    reader.fill(COMPUTERS, "127.0.0.1\n127.0.0.2\n127.0.0.3", dialog)
    reader.fill("Port", str(endpoint.port), dialog)
    reader.fill("User", USER, dialog)
    reader.fill("Password", PASSWORD, dialog)
    reader.act("push button", "Connect", dialog)
    reader.hears("Results of Connecting", "3 failed")
    assert not any("Broken" in sentence for sentence in reader.said), reader.said


def run():
    way, program, endpoint_program = sys.argv[1:]
    fingers = {"keyboard": Keyboard, "actions": Actions}[way]
    checks = [connects_and_disconnects, hears_of_a_refused_logon, hears_what_was_not_confirmed]
    if way == "actions":
        checks.append(hears_the_counts_of_a_run)
    for check in checks:
        with Endpoint(endpoint_program) as endpoint, Reader(program) as reader:
            check(reader, fingers(reader), endpoint)
            print("passed: %s by %s" % (check.__name__, way), flush=True)


if __name__ == "__main__":
    if atspi_session.INSIDE in atspi_session.os.environ:
        from screen_reader import Endpoint, PASSWORD, Reader, USER
    atspi_session.main(run)
