# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""An independent client, pywinrm, authenticates by NTLM and seals its messages to wsman-endpoint.

Usage: pywinrm_sealed.py PATH-OF-WSMAN-ENDPOINT
Exit code 77 means that a package is missing; any other but 0, that something is wrong.
"""

import glob
import os
import subprocess
import sys
import tempfile

from pywinrm_endpoint import USER, run

from winrm.exceptions import InvalidCredentialsError, WinRMError, WinRMTransportError

PASSWORD = "pä ss wörd"

# NTLM needs MD4, which OpenSSL 3 keeps in a provider that is not active by itself.
OPENSSL_CONF = """openssl_conf = openssl_init
[openssl_init]
providers = providers
[providers]
default = active
legacy = active
[active]
activate = 1
"""


def skip(package):
    print("skipped: the package %s is not installed" % package)
    sys.exit(77)


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def client(endpoint, password=PASSWORD, encryption="always"):
    return endpoint.client(password, transport="ntlm", message_encryption=encryption)


def opens_and_closes_a_shell(endpoint):
    protocol = client(endpoint)
    shell = protocol.open_shell(idle_timeout="PT600S", working_directory="C:\\")
    assert endpoint.shells() == 1
    last = endpoint.last()
    assert "multipart/encrypted" in last["headers"], last
    assert "PT600S" in last["body"], last
    protocol.close_shell(shell)
    assert endpoint.shells() == 0


def refuses_a_wrong_password(endpoint):
    try:
        client(endpoint, "wrong").open_shell()
    except InvalidCredentialsError:
        assert endpoint.shells() == 0
        return
    raise AssertionError("a wrong password was accepted")


def refuses_plain_text(endpoint):
    try:
        client(endpoint, encryption="never").open_shell()
    except WinRMTransportError as error:
        assert "500" in str(error), error
        assert endpoint.shells() == 0
        return
    raise AssertionError("a message in plain text was accepted")


def gets_faults_sealed(endpoint):
    protocol = client(endpoint)
    shell = protocol.open_shell()
    protocol.close_shell(shell)
    try:
        protocol.close_shell(shell)
    except WinRMError as error:
        assert "2150858843" in str(error), error
        return
    raise AssertionError("a shell was closed twice")


def runs_a_command(endpoint):
    protocol = client(endpoint)
    shell = protocol.open_shell()
    command = protocol.run_command(shell, "flood 5000 98")
    output, errors, code = protocol.get_command_output(shell, command)
    assert (len(output), errors, code) == (500_000, b"", 0)
    assert "multipart/encrypted" in endpoint.last()["headers"]
    protocol.cleanup_command(shell, command)
    protocol.close_shell(shell)


def notices_a_flipped_bit(endpoint):
    endpoint.plan("flipBit")
    try:
        client(endpoint).open_shell()
    except Exception as error:  # whatever the library raises for a bad signature
        assert not isinstance(error, InvalidCredentialsError), error
    else:
        raise AssertionError("a changed message was accepted")
    finally:
        endpoint.plan(None)


def main():
    with tempfile.TemporaryDirectory() as folder:
        users = write(folder, "users", "CONTOSO:admin:%s\n" % PASSWORD)
        # A computer that behaves like Windows with AllowUnencrypted=false.
        run([opens_and_closes_a_shell, refuses_a_wrong_password, refuses_plain_text, gets_faults_sealed,
             runs_a_command, notices_a_flipped_bit],
            environment={"NTLM_USER_FILE": users}, users={USER: None}, allowUnencrypted=False,
            authentication=["Negotiate", "Kerberos", "Basic"])


def with_legacy_provider():
    """OpenSSL reads its configuration once, when it is loaded: starts this script again with another one."""
    with tempfile.TemporaryDirectory() as folder:
        configuration = write(folder, "openssl.cnf", OPENSSL_CONF)
        command = [sys.executable, *sys.argv]
        return subprocess.run(command, env={**os.environ, "OPENSSL_CONF": configuration,
                                            "WSMAN_TEST_HAS_LEGACY": "1"}, check=False).returncode


if __name__ == "__main__":
    if not glob.glob("/etc/gss/mech.d/*ntlmssp*"):
        skip("gss-ntlmssp")
    if "WSMAN_TEST_HAS_LEGACY" not in os.environ:
        sys.exit(with_legacy_provider())
    main()
