# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""A desktop for one test: a display, a session bus with AT-SPI, and a home of its own. Nothing of the user's
is read or written.

main() starts the test once more inside of that desktop; where a package is missing it says which, and exits
with 77.
"""

import glob
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile

SKIPPED = 77
INSIDE = "WSMAN_EXPLORER_TEST_DESKTOP"
PROGRAMS = {"Xvfb": "xvfb", "dbus-run-session": "dbus-daemon", "xdotool": "xdotool",
            "openbox": "openbox"}
FILES = {"/usr/libexec/at-spi-bus-launcher": "at-spi2-core", "/etc/gss/mech.d/*ntlmssp*": "gss-ntlmssp"}
MODULES = {"pyatspi": "python3-pyatspi", "gi": "python3-gi"}


def missing_packages():
    packages = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    packages += [package for file, package in FILES.items() if not glob.glob(file)]
    packages += [package for module, package in MODULES.items() if not importlib.util.find_spec(module)]
    return packages


def make_environment(folder):
    """The environment of the desktop, all in `folder`."""
    kept = ("PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment[INSIDE] = folder
    environment["LC_ALL"] = "C.UTF-8"
    environment["HOME"] = folder
    for name, part in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"),
                       ("XDG_RUNTIME_DIR", "runtime")):
        environment[name] = os.path.join(folder, part)
        os.mkdir(environment[name], 0o700)
    environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    environment["QT_QPA_PLATFORM"] = "xcb"
    environment["NO_AT_BRIDGE"] = "1"
    environment["NTLM_USER_FILE"] = os.path.join(folder, "ntlm-users")
    return environment


class Display:
    """An X server without a screen, under a number that it found free itself."""

    def __init__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as numbers:
            self.name = ":" + numbers.readline().strip()

    def __enter__(self):
        return self.name

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def main(run):
    """Calls run() inside of a desktop and exits with 0 when it returns."""
    if INSIDE in os.environ:
        window_manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
        try:
            run()
        finally:
            window_manager.terminate()
            window_manager.wait()
        return
    packages = missing_packages()
    if packages:
        print("skipped: not installed: %s" % " ".join(packages))
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory(prefix="wsman-explorer-") as folder:
        environment = make_environment(folder)
        with Display() as environment["DISPLAY"]:
            runner = subprocess.Popen(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                                      start_new_session=True)
            try:
                code = runner.wait()
            finally:
                # What was started on the buses ends with them, at the latest here.
                try:
                    os.killpg(runner.pid, signal.SIGTERM)
                except ProcessLookupError:
                    pass
        sys.exit(code)
