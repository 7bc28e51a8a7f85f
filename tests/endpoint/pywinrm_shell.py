# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
"""An independent client, pywinrm, opens and closes shells at wsman-endpoint."""

from pywinrm_endpoint import run

from winrm.exceptions import InvalidCredentialsError, WinRMError

QUOTA = 2
MANY = 300


def opens_and_closes_a_shell(endpoint):
    protocol = endpoint.client()
    shell = protocol.open_shell(idle_timeout="PT600S", working_directory="C:\\")
    assert endpoint.shells() == 1
    protocol.close_shell(shell)
    assert endpoint.shells() == 0


def refuses_a_wrong_password(endpoint):
    try:
        endpoint.client("wrong").open_shell()
    except InvalidCredentialsError:
        assert endpoint.shells() == 0
        return
    raise AssertionError("a wrong password was accepted")


def refuses_more_shells_than_the_quota(endpoint):
    protocol = endpoint.client()
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
    protocol = endpoint.client()
    shell = protocol.open_shell()
    protocol.close_shell(shell)
    try:
        protocol.close_shell(shell)
    except WinRMError as error:
        assert "2150858843" in str(error), error
        return
    raise AssertionError("a shell was closed twice")


def holds_many_shells(endpoint):
    protocol = endpoint.client()
    shells = [protocol.open_shell() for _ in range(MANY)]
    assert endpoint.shells() == len(set(shells)) == MANY
    for shell in shells:
        protocol.close_shell(shell)
    assert endpoint.shells() == 0


if __name__ == "__main__":
    run([opens_and_closes_a_shell, refuses_a_wrong_password, refuses_more_shells_than_the_quota,
         refuses_to_close_twice], maxShellsPerUser=QUOTA)
    run([holds_many_shells], maxShellsPerUser=MANY)
