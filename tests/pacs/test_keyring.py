"""Logins in a keyring: kept, read, forgotten, and what happens where it is locked, damaged or absent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from segstudio.cli.main import run
from segstudio.errors import SegStudioError
from segstudio.io.pacs.credentials import Login, forget_login, keyring_there, store_login, stored_login
from segstudio.services.pacs_servers import put_server, remove_server, server_named


def _in_memory() -> Any:
    """A keyring that forgets with the test; made only now, for keyring takes up any class that it finds."""

    class InMemory(KeyringBackend):
        """Passwords in a dictionary."""

        priority = 5

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[tuple[str, str], str] = {}
            self.locked = False

        def _open(self) -> None:
            if self.locked:
                raise KeyringLocked

        def get_password(self, service: str, username: str) -> str | None:
            self._open()
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self._open()
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            self._open()
            if (service, username) not in self.kept:
                raise PasswordDeleteError
            del self.kept[service, username]

    return InMemory()


@pytest.fixture
def ring() -> Iterator[Any]:
    before = keyring.get_keyring()
    mine = _in_memory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


def test_a_login_is_kept_read_and_forgotten(ring: Any) -> None:
    assert keyring_there()
    assert stored_login("pacs") is None
    login = Login("anna", 'p"ä\\ss')
    store_login("pacs", login)
    assert stored_login("pacs") == login
    assert stored_login("other") is None
    assert list(ring.kept) == [("SegStudio PACS", "pacs")]
    forget_login("pacs")
    assert stored_login("pacs") is None
    forget_login("pacs")  # twice is no error


def test_a_locked_keyring_is_no_end(ring: Any) -> None:
    store_login("pacs", Login("anna", "secret"))
    ring.locked = True
    assert stored_login("pacs") is None, "it is asked for instead"
    with pytest.raises(SegStudioError, match="did not take the password"):
        store_login("pacs", Login("anna", "secret"))
    forget_login("pacs")


@pytest.mark.parametrize("text", ["", "no json", "[]", '{"user": "anna"}', '"anna"'])
def test_what_another_program_left_is_not_taken(ring: Any, text: str) -> None:
    ring.kept["SegStudio PACS", "pacs"] = text
    assert stored_login("pacs") is None


def test_a_system_without_a_keyring() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        assert not keyring_there()
        assert stored_login("pacs") is None
        with pytest.raises(SegStudioError, match="keyring of the system did not take"):
            store_login("pacs", Login("anna", "secret"))
    finally:
        keyring.set_keyring(before)


def test_the_commands_keep_it_and_it_goes_with_its_address(
    ring: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io
    from dataclasses import replace

    assert run(["pacs", "servers", "add", "ours", "--url", "https://pacs.example.org/dicom-web"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    assert run(["pacs", "servers", "login", "ours", "--user", "anna", "--password-stdin"]) == 0
    assert stored_login("ours") == Login("anna", "secret")
    assert run(["pacs", "servers", "list"]) == 0
    told = capsys.readouterr()
    assert "in the keyring" in told.out
    assert "secret" not in told.out + told.err
    moved = replace(server_named("ours"), url="https://elsewhere.example.org/dicom-web")
    put_server(moved, instead_of="ours")
    assert stored_login("ours") is None, "a password does not follow to another address"
    store_login("ours", Login("anna", "secret"))
    assert run(["pacs", "servers", "logout", "ours"]) == 0
    assert stored_login("ours") is None
    store_login("ours", Login("anna", "secret"))
    remove_server("ours")
    assert not ring.kept
