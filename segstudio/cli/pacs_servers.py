"""The commands that keep the list of PACS servers and their logins."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from segstudio.cli import console, options
from segstudio.errors import SegStudioError

app = typer.Typer(help="The servers that are known.", no_args_is_help=True, rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="NAME", help="What you call the server.")]


@app.command("list")
def list_(as_json: options.Json = False) -> None:
    """List the servers."""
    from segstudio.io.pacs.credentials import stored_login
    from segstudio.services.pacs_servers import servers

    known = servers()
    rows = [
        (s.name, s.protocol, s.address, "in the keyring" if stored_login(s.name) else None) for s in known
    ]
    document = [
        {"name": s.name, "protocol": s.protocol, "address": s.address, "ca_file": s.ca_file or None}
        for s in known
    ]
    lines = console.table(("server", "protocol", "address", "password"), rows)
    console.show(
        document, lines or ["No server is known. Add one: segstudio pacs servers add"], as_json=as_json
    )


@app.command()
def add(
    name: Name,
    url: Annotated[
        str, typer.Option(help="DICOMweb address, such as https://pacs.example.org/dicom-web.")
    ] = "",
    host: Annotated[str, typer.Option(help="DIMSE: host name or address.")] = "",
    port: Annotated[int, typer.Option(help="DIMSE: port.")] = 104,
    called_ae: Annotated[str, typer.Option("--ae", help="DIMSE: AE title of the server.")] = "",
    calling_ae: Annotated[str, typer.Option("--our-ae", help="DIMSE: our own AE title.")] = "SEGSTUDIO",
    tls: Annotated[bool, typer.Option("--tls", help="DIMSE inside TLS.")] = False,
    move_port: Annotated[
        int,
        typer.Option(
            help="DIMSE: receive images on this port by C-MOVE, for servers without C-GET. The server must "
            "know our AE title with this computer and port."
        ),
    ] = 0,
    ca_file: Annotated[
        Path | None,
        typer.Option(help="PEM file of certificates to trust beside the system's.", show_default=False),
    ] = None,
) -> None:
    """Add a server: --url for DICOMweb, or --host, --port and --ae for DIMSE."""
    from segstudio.io.pacs.server import Server
    from segstudio.services.pacs_servers import put_server

    if bool(url) == bool(host):
        raise SegStudioError("Give either --url for DICOMweb, or --host, --port and --ae for DIMSE.")
    ca = str(ca_file.resolve()) if ca_file is not None else ""
    if url:
        server = Server(name, "dicomweb", url=url, ca_file=ca)
    else:
        server = Server(
            name,
            "dimse",
            host=host,
            port=port,
            called_ae=called_ae,
            calling_ae=calling_ae,
            tls=tls,
            ca_file=ca,
            move_port=move_port,
        )
    put_server(server)
    console.say(f"Added {server.name}: {server.address}")
    if server.openly:
        console.complain(server.openly)


@app.command()
def remove(name: Name) -> None:
    """Forget a server and its password."""
    from segstudio.services.pacs_servers import remove_server

    remove_server(name)
    console.say(f"Removed {name}.")


@app.command()
def login(
    name: Name,
    user: Annotated[str, typer.Option(help="User name.")],
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from the first line of stdin.")
    ] = False,
) -> None:
    """Keep user name and password in the keyring of the operating system."""
    from segstudio.io.pacs.credentials import Login, keyring_there, store_login
    from segstudio.services.pacs_servers import server_named

    server = server_named(name)
    if not keyring_there():
        raise SegStudioError(
            "This system has no keyring, so the password cannot be kept.",
            "Give --user to each command; the password is asked for then.",
        )
    store_login(server.name, Login(user, ask_password(server.name, password_stdin)))
    console.say(f"The login for {server.name} is in the keyring.")


@app.command()
def logout(name: Name) -> None:
    """Remove user name and password from the keyring."""
    from segstudio.io.pacs.credentials import forget_login
    from segstudio.services.pacs_servers import server_named

    server = server_named(name)
    forget_login(server.name)
    console.say(f"The keyring holds no login for {server.name} any more.")


def ask_password(name: str, stdin: bool) -> str:
    """The password from stdin or, unseen, from the person at the terminal.

    Raises:
        SegStudioError: nobody can be asked, or the answer is empty.
    """
    if stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        password = str(typer.prompt(f"Password for {name}", hide_input=True, err=True, default=""))
    else:
        raise SegStudioError("Nobody can be asked for the password.", "Give it with --password-stdin.")
    if not password:
        raise SegStudioError("The password is empty.")
    return password
