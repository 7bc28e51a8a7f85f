# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""What a screen reader sees, hears and can press in wsman-explorer, and the computers that it connects to.

Nothing here sleeps: everything waits for events of AT-SPI until a deadline.
"""

import json
import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

# Seconds; generous, because test machines are busy.
PATIENCE = 30
USER = "admin"
PASSWORD = "correct horse"


def until(condition, what):
    """Handles events until condition() answers something true, and answers that."""
    deadline = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    # Not all that is asked for has an event, so it is asked for anew now and then.
    tick = GLib.timeout_add(30, lambda: True)
    try:
        while time.monotonic() < deadline:
            try:
                result = condition()
            except GLib.GError:
                result = None  # It went while it was looked at.
            if result:
                return result
            context.iteration(True)
    finally:
        GLib.source_remove(tick)
    raise AssertionError("not within %d s: %s" % (PATIENCE, what() if callable(what) else what))


class Endpoint:
    """wsman-endpoint with one computer, which takes Basic and Negotiate."""

    def __init__(self, path):
        with open(os.environ["NTLM_USER_FILE"], "w", encoding="utf-8") as users:
            users.write("DEMO:%s:%s\n" % (USER, PASSWORD))
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.write({"listeners": [{"name": "web01", "users": {USER: PASSWORD, "DEMO\\" + USER: PASSWORD},
                                   "authentication": ["Basic", "Negotiate"]}]})
        ready = json.loads(self.process.stdout.readline())
        assert ready["event"] == "ready", ready
        self.port = ready["listeners"][0]["port"]
        # A name that no other entry has, for the row.
        self.name = "127.0.0.1"
        self.address = "%s:%d" % (self.name, self.port)

    def write(self, command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()

    def shells(self):
        self.write({"command": "status", "id": 1})
        return json.loads(self.process.stdout.readline())["shells"]

    def drop(self):
        """Nobody answers any more, and open connections break."""
        for command in ({"command": "listener", "listener": "web01", "accept": False},
                        {"command": "dropConnections", "listener": "web01"}):
            self.write(dict(command, id=2))
            self.process.stdout.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(PATIENCE)


class Reader:
    """wsman-explorer through the eyes, ears and fingers of a screen reader."""

    def __init__(self, program, *arguments):
        self.said = []
        self.focus = None
        # The window manager gives no focus to what came before it.
        until(lambda: subprocess.run(["xdotool", "get_desktop"], capture_output=True, check=False).returncode == 0,
              "the window manager")
        pyatspi.Registry.registerEventListener(
            self._hear, "object:state-changed:showing", "object:announcement", "object:state-changed:focused")
        # A list and settings of its own, and none of the passwords that the service knows.
        folder = tempfile.mkdtemp(dir=os.environ["HOME"])
        environment = dict(os.environ, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        del environment["NTLM_USER_FILE"]
        self.process = subprocess.Popen([program, *arguments], env=environment)
        self.application = until(self._find_application, "the program on the bus of AT-SPI")
        self.application.set_cache_mask(Atspi.Cache.NONE)
        self.window = until(lambda: self.find(role="frame", name="WSMan Explorer"), "the window")
        until(lambda: self.window.getState().contains(pyatspi.STATE_ACTIVE), "the window being active")

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def _hear(self, event):
        if event.type == "object:announcement":
            self.said.append(event.any_data)
        elif event.type == "object:state-changed:focused":
            if event.detail1:
                self.focus = event.source
        elif event.detail1 and event.source.getRoleName() == "notification":
            self.said.append(event.source.name)

    def hears(self, *words):
        """Waits for an announcement with all these words, and forgets what was said up to it."""
        def heard():
            for number, sentence in enumerate(self.said):
                if all(word in sentence for word in words):
                    del self.said[:number + 1]
                    return sentence
            return None
        return until(heard, lambda: "hearing %s; said was %s" % (words, self.said))

    def nodes(self, root=None, role=None, name=None, shown=True):
        """All below `root` that can be seen, of a role, with a name or the beginning of one ("Shell*")."""
        stack = [root or self.application]
        while stack:
            node = stack.pop()
            states = node.getState()
            if shown and node.parent and node.getRoleName() != "application" and \
                    node.getRoleName() not in ("popup menu", "menu item") and \
                    not states.contains(pyatspi.STATE_VISIBLE):
                continue
            if (role is None or node.getRoleName() == role) and (name is None or _is_called(node, name)):
                yield node
            stack.extend(child for child in reversed(list(node)) if child)

    def find(self, root=None, role=None, name=None, shown=True):
        return next(self.nodes(root, role, name, shown), None)

    def sees(self, role, name, root=None):
        return until(lambda: self.find(root, role, name), "%s “%s”" % (role, name))

    def dialog(self, name):
        return until(lambda: next((window for window in self.application
                                   if window.name == name and window.getRoleName() == "dialog"), None),
                     "the dialog “%s”" % name)

    def cell(self, tree, row, column):
        """The text of a cell, by the name of its row and of its column; None where there is no such row."""
        table = self.sees("tree", tree).queryTable()
        names = [table.getColumnHeader(i).name for i in range(table.nColumns)]
        for number in range(table.nRows):
            if _matches(table.getAccessibleAt(number, 0).name, row):
                return table.getAccessibleAt(number, names.index(column))
        return None

    def row_says(self, tree, row, column, text):
        def says():
            cell = self.cell(tree, row, column)
            return cell if cell is not None and text in cell.name else None
        return until(says, lambda: "“%s” in column %s of row %s, which has “%s”" % (
            text, column, row, getattr(self.cell(tree, row, column), "name", None)))

    # Fingers on the keyboard.

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", "--", text], check=True)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)

    def has_focus(self, role, name):
        until(lambda: self.focus is not None and self.focus.getRoleName() == role and _is_called(self.focus, name),
              lambda: "the focus at “%s”; it is at %s" % (name, self.focus))

    def tab_to(self, name, most=40):
        """Presses Tab until what has that name has the focus."""
        way = []
        while len(way) < most:
            if _is_called(self.focus, name):
                return
            before = self.focus
            way.append(before.name)
            self.press("Tab")
            until(lambda: self.focus != before, "Tab leaving “%s” on the way %s" % (before.name, way))
        raise AssertionError("Tab does not come to “%s”, only to %s" % (name, way))

    # Fingers on the actions that things offer.

    def act(self, role, name, root=None, action="Press"):
        def enabled():
            node = self.find(root, role, name)
            return node if node and node.getState().contains(pyatspi.STATE_ENABLED) else None
        node = until(enabled, "an enabled %s “%s”" % (role, name))
        actions = node.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        assert actions.doAction(names.index(action)), (role, name)

    def fill(self, name, text, root):
        field = until(lambda: next((node for node in self.nodes(root, name=name)
                                    if node.getRoleName() in ("text", "password text")), None), "field " + name)
        field.queryEditableText().setTextContents(text)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)


def _is_called(node, name):
    """By its own name or by that of its label, as Qt gives a combo box its value as its name here."""
    labels = [relation.getTarget(i).name for relation in node.getRelationSet()
              if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY for i in range(relation.getNTargets())]
    return any(_matches(called, name) for called in [node.name, *labels])


def _matches(name, wanted):
    return name.startswith(wanted[:-1]) if wanted.endswith("*") else name == wanted
