"""A PACS as a person enters it, and the list of them; without user names and passwords."""

from __future__ import annotations

import ipaddress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from segstudio.errors import SegStudioError
from segstudio.io.files import read_json, shown, write_json
from segstudio.words import tr

Protocol = Literal["dicomweb", "dimse"]
DEFAULT_AE = "SEGSTUDIO"


@dataclass(frozen=True)
class Server:
    """One PACS; checked on creation.

    Args:
        name: what the person calls it.
        protocol: "dicomweb" or "dimse".
        url: of DICOMweb, such as https://pacs.example.org/dicom-web.
        host, port, called_ae, calling_ae: of DIMSE; AE titles have up to 16 characters.
        tls: whether DIMSE runs inside TLS; https always does.
        ca_file: certificates to trust beside those of the system; empty for none.
        move_port: of DIMSE, on which images are received by C-MOVE; 0 asks for them by C-GET, for which
            nothing has to be opened.
    Raises:
        SegStudioError: a value is missing or cannot be right.
    """

    name: str
    protocol: Protocol = "dicomweb"
    url: str = ""
    host: str = ""
    port: int = 104
    called_ae: str = ""
    calling_ae: str = DEFAULT_AE
    tls: bool = False
    ca_file: str = ""
    move_port: int = 0

    def __post_init__(self) -> None:
        if not self.name.strip() or not self.name.isprintable() or len(self.name) > 64:
            raise SegStudioError(tr("The server needs a name of up to 64 characters."))
        if self.protocol == "dicomweb":
            self._check_url()
        elif self.protocol == "dimse":
            self._check_dimse()
        else:
            raise SegStudioError(
                tr("{protocol!r} is no protocol.", protocol=self.protocol), tr("Use dicomweb or dimse.")
            )
        if self.ca_file and not Path(self.ca_file).is_file():
            raise SegStudioError(
                tr("There is no file of certificates {ca_file}.", ca_file=shown(self.ca_file))
            )

    def _check_url(self) -> None:
        try:
            parts = urlsplit(self.url)
            bad = parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0
        except ValueError:
            bad = True
        if bad or any(c.isspace() for c in self.url):
            raise SegStudioError(
                tr("The address of {name} is no http or https address.", name=self.name),
                tr("It looks like https://pacs.example.org/dicom-web."),
            )
        if parts.username or parts.password:
            raise SegStudioError(
                tr("The address of {name} must not hold a user name or password.", name=self.name),
                tr("They are asked for, and kept in the keyring of the system where it has one."),
            )

    def _check_dimse(self) -> None:
        if not self.host or any(c.isspace() or c == "/" for c in self.host):
            raise SegStudioError(tr("The host of {name} is no host name or address.", name=self.name))
        if not 1 <= self.port <= 65535:
            raise SegStudioError(tr("The port of {name} is not between 1 and 65535.", name=self.name))
        if self.move_port and not 1024 <= self.move_port <= 65535:
            raise SegStudioError(
                tr("The port for receiving from {name} is not between 1024 and 65535.", name=self.name)
            )
        if self.move_port and self.tls:
            raise SegStudioError(
                tr("Images are not received by C-MOVE inside TLS."),
                tr("Leave the port for receiving at 0: C-GET."),
            )
        for title, sentence in (
            (
                self.called_ae,
                tr("The called AE title of {name} needs 1 to 16 plain characters.", name=self.name),
            ),
            (
                self.calling_ae,
                tr("The calling AE title of {name} needs 1 to 16 plain characters.", name=self.name),
            ),
        ):
            if not 1 <= len(title.strip()) <= 16 or not (title.isascii() and title.isprintable()):
                raise SegStudioError(sentence)

    @property
    def address(self) -> str:
        """Where it is, in one line."""
        if self.protocol == "dicomweb":
            return self.url
        return tr(
            "{called_ae} at {host}:{port}{which}",
            called_ae=self.called_ae,
            host=self.host,
            port=self.port,
            which=", TLS" if self.tls else "",
        )

    @property
    def openly(self) -> str:
        """What travels unencrypted, in plain words; empty where nothing does."""
        return travels_openly(self.protocol, self.url, self.host, tls=self.tls)

    @property
    def secure(self) -> bool:
        """Whether a password may travel: inside TLS, or without leaving this computer."""
        parts = urlsplit(self.url)
        return parts.scheme == "https" or is_loopback(parts.hostname or "")


def travels_openly(protocol: str, url: str = "", host: str = "", *, tls: bool = False) -> str:
    """What travels unencrypted to such a server, in plain words; empty where nothing does.

    Args:
        protocol: "dicomweb", to `url`; or "dimse", to `host`, inside TLS or not.
    """
    if protocol == "dicomweb":
        try:
            parts = urlsplit(url.strip())
            scheme, host = parts.scheme, parts.hostname or ""
        except ValueError:
            return ""
        if scheme != "http" or not host or is_loopback(host):
            return ""
        return tr(
            "Not encrypted: names of patients, images and labels travel over http to {host}, and whoever "
            "listens on the network can read them. Use https if the server offers it.",
            host=host,
        )
    host = host.strip()
    if tls or not host or is_loopback(host):
        return ""
    return tr(
        "Not encrypted: names of patients, images and labels travel without TLS to {host}, and whoever "
        "listens on the network can read them. Choose TLS if the server offers it.",
        host=host,
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this very computer."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def read_servers(path: Path) -> tuple[Server, ...]:
    """The servers in a file; none where there is no such file.

    Raises:
        SegStudioError: the file is damaged or an entry cannot be right.
    """
    if not path.exists():
        return ()
    document = read_json(path)
    try:
        return tuple(_server(entry) for entry in document["servers"])
    except (TypeError, KeyError, AttributeError) as error:
        raise SegStudioError(
            tr("{path} is no list of servers.", path=shown(path)),
            tr("Move it away and enter the servers again."),
        ) from error


def write_servers(path: Path, servers: tuple[Server, ...]) -> None:
    """Keep the list of servers, sorted by name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    entries = [asdict(server) for server in sorted(servers, key=lambda s: s.name.casefold())]
    write_json(path, {"servers": entries})


def _server(entry: dict[str, Any]) -> Server:
    known = {field.name: type(field.default) for field in fields(Server) if field.name != "name"}
    values = {name: value for name, value in entry.items() if name in known or name == "name"}
    if not all(type(value) is known.get(name, str) for name, value in values.items()):
        raise TypeError
    return Server(**values)
