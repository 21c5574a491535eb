"""User names and passwords: in the keyring of the operating system, or nowhere."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from segstudio.errors import SegStudioError
from segstudio.io.pacs.extra import require
from segstudio.words import tr

_SERVICE = "SegStudio PACS"


@dataclass(frozen=True)
class Login:
    """A user name and a password; neither shows in a log."""

    user: str = field(repr=False)
    password: str = field(repr=False)


def keyring_there() -> bool:
    """Whether the system has a keyring that can be used."""
    try:
        keyring = require("keyring")
        return bool(keyring.get_keyring().priority > 0)
    except Exception:  # back ends raise what they like when the desktop's service is missing
        return False


def stored_login(server: str) -> Login | None:
    """What the keyring holds for a server; None where it holds nothing or there is no keyring."""
    if not keyring_there():
        return None
    try:
        value = json.loads(require("keyring").get_password(_SERVICE, server) or "null")
        return Login(str(value["user"]), str(value["password"])) if value else None
    except Exception:  # locked, refused or written by another version: it is asked for instead
        return None


def store_login(server: str, login: Login) -> None:
    """Keep a login in the keyring.

    Raises:
        SegStudioError: the system has no keyring, or it refused.
    """
    if keyring_there():
        try:
            value = json.dumps({"user": login.user, "password": login.password})
            require("keyring").set_password(_SERVICE, server, value)
            return
        except Exception:
            pass
    raise SegStudioError(
        tr("The keyring of the system did not take the password; it is used now and not kept."),
        tr("It will be asked for again after the next start."),
    )


def forget_login(server: str) -> None:
    """Remove a login from the keyring, if it is there."""
    if keyring_there():
        try:
            require("keyring").delete_password(_SERVICE, server)
        except Exception:
            pass
