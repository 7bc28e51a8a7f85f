# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""An independent client, pywinrm, comes in at wsman-endpoint by client certificate.

Usage: pywinrm_certificate.py PATH-OF-WSMAN-ENDPOINT
Exit code 77 means that pywinrm or the openssl tool is missing; any other but 0, that something is wrong.
"""

import hashlib
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile

try:
    import winrm
    from winrm.exceptions import WinRMError, WinRMTransportError
except ImportError:
    print("skipped: the package python3-winrm is not installed")
    sys.exit(77)
if not shutil.which("openssl"):
    print("skipped: the package openssl is not installed")
    sys.exit(77)

USER = "WEB01\\ada"


class Certificate:
    """A self-signed client certificate and its key, in files."""

    def __init__(self, folder, name):
        self.file = os.path.join(folder, name + ".pem")
        self.key = os.path.join(folder, name + ".key")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=" + name,
             "-keyout", self.key, "-out", self.file], check=True, capture_output=True)

    def thumbprint(self):
        with open(self.file, encoding="ascii") as file:
            return hashlib.sha1(ssl.PEM_cert_to_DER_cert(file.read())).hexdigest()


class Endpoint:
    """A wsman-endpoint process with one computer, which knows one certificate."""

    def __init__(self, program, certificate, tls_version):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        ready = self.ask({"listeners": [
            {"name": "web01", "tls": True, "tlsVersion": tls_version, "authentication": ["Certificate"],
             "clientCertificate": "offered",
             "certificateMapping": [{"thumbprint": certificate.thumbprint(), "user": USER}]}]})
        assert ready["event"] == "ready", ready
        self.url = "https://127.0.0.1:%d/wsman" % ready["listeners"][0]["port"]

    def ask(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def shells(self):
        return self.ask({"command": "status"})["shells"]

    def end(self):
        self.process.stdin.close()
        return self.process.wait(timeout=20)


def client(endpoint, certificate):
    return winrm.Protocol(
        endpoint.url, transport="certificate", cert_pem=certificate.file, cert_key_pem=certificate.key,
        server_cert_validation="ignore")


def opens_and_closes_a_shell(endpoint, known, _):
    protocol = client(endpoint, known)
    shell = protocol.open_shell()
    assert endpoint.shells() == 1
    protocol.close_shell(shell)
    assert endpoint.shells() == 0


def refuses_another_certificate(endpoint, _, unknown):
    try:
        client(endpoint, unknown).open_shell()
    except (WinRMError, WinRMTransportError) as error:
        assert "401" in str(error) or "rejected" in str(error), error
        assert endpoint.shells() == 0
        return
    raise AssertionError("a certificate that is mapped to nobody was accepted")


def main():
    os.environ.update({"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"})
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):  # they would go before "ignore"
        os.environ.pop(name, None)
    with tempfile.TemporaryDirectory() as folder:
        known, unknown = Certificate(folder, "ada"), Certificate(folder, "bob")
        for tls_version in ("1.2", "1.3"):
            endpoint = Endpoint(sys.argv[1], known, tls_version)
            for test in (opens_and_closes_a_shell, refuses_another_certificate):
                test(endpoint, known, unknown)
                print("passed: %s, TLS %s" % (test.__name__, tls_version))
            assert endpoint.end() == 0


if __name__ == "__main__":
    main()
