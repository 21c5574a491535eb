"""The PACS servers that a person entered, and how each is logged in to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError
from segstudio.services.folders import config_dir
from segstudio.words import listed, tr

if TYPE_CHECKING:
    from segstudio.io.pacs.server import Server
    from segstudio.services.settings import Settings

PURPOSE = "pacs"  # of the folder last used


def servers_path() -> Path:
    """The file of servers beside the settings."""
    return config_dir() / "pacs.json"


def retrieved_dir(settings: Settings) -> Path:
    """The folder that retrieved series go into: the one last chosen, else one in the data folder."""
    chosen = settings.last_folders.get(PURPOSE, "")
    return Path(chosen) if chosen else settings.data_path / "pacs"


def servers() -> tuple[Server, ...]:
    """All servers, sorted by name.

    Raises:
        SegStudioError: the file is damaged.
    """
    from segstudio.io.pacs.server import read_servers

    return read_servers(servers_path())


def server_named(name: str) -> Server:
    """One server.

    Raises:
        SegStudioError: there is none of this name; the hint lists the others.
    """
    known = servers()
    for server in known:
        if server.name.casefold() == name.casefold():
            return server
    hint = tr("Known are: {known}.", known=listed(s.name for s in known)) if known else tr("Add one first.")
    raise SegStudioError(tr("There is no server {name!r}.", name=name), hint)


def put_server(server: Server, *, instead_of: str = "") -> None:
    """Add a server, or change the one that is named.

    Raises:
        SegStudioError: another server has that name, or the file cannot be written.
    """
    from segstudio.io.pacs.credentials import forget_login, stored_login
    from segstudio.io.pacs.server import write_servers

    before = servers()
    others = [s for s in before if s.name.casefold() != instead_of.casefold()]
    if any(s.name.casefold() == server.name.casefold() for s in others):
        raise SegStudioError(
            tr("There is already a server named {name}.", name=server.name), tr("Choose another name.")
        )
    write_servers(servers_path(), (*others, server))
    old = next((s for s in before if s not in others), None)
    # A password belongs to an address: it must not go to another one under the same name.
    moved = old is not None and (old.name, old.address) != (server.name, server.address)
    if old is not None and moved and stored_login(old.name) is not None:
        forget_login(old.name)


def remove_server(name: str) -> None:
    """Forget a server and its password.

    Raises:
        SegStudioError: there is none of this name.
    """
    from segstudio.io.pacs.credentials import forget_login
    from segstudio.io.pacs.server import write_servers

    gone = server_named(name)
    write_servers(servers_path(), tuple(s for s in servers() if s != gone))
    forget_login(gone.name)
