"""Where a PACS sends images to by C-MOVE: a port that is open only while they are awaited."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.io.pacs.http import CONNECT_S, READ_S
from segstudio.io.pacs.server import Server
from segstudio.words import tr

_MOST_ASSOCIATIONS = 4


@contextlib.contextmanager
def receiving(
    library: Any,
    server: Server,
    offers: Sequence[tuple[str, Sequence[str]]],
    take: Callable[[Any], int],
) -> Iterator[None]:
    """Listen for images of one server for as long as the block lasts.

    Only the address of this computer that the server is reached from is listened on, and only associations
    from the server's AE title to ours are taken.

    Args:
        library: pynetdicom.
        offers: kinds of images and their encodings.
        take: handles one C-STORE and gives its status.
    Raises:
        SegStudioError: the port is taken, or the server cannot be reached at all.
    """
    entity = library.AE(ae_title=server.calling_ae)
    entity.require_calling_aet = [server.called_ae]
    entity.require_called_aet = True
    entity.maximum_associations = _MOST_ASSOCIATIONS
    entity.acse_timeout = 2 * CONNECT_S
    entity.dimse_timeout = entity.network_timeout = READ_S
    for uid in dict.fromkeys(uid for uid, _ in offers):
        syntaxes = [syntax for other, several in offers if other == uid for syntax in several]
        entity.add_supported_context(uid, list(dict.fromkeys(syntaxes)))
    try:
        listener = entity.start_server(
            (_our_address(server), server.move_port),
            block=False,
            evt_handlers=[(library.evt.EVT_C_STORE, take)],
        )
    except OSError as error:
        raise SegStudioError(
            tr(
                "Images cannot be received on port {move_port}: {strerror}.",
                move_port=server.move_port,
                strerror=error.strerror or "it cannot be opened",
            ),
            tr("Another program may use it. Choose another port, and tell the PACS."),
        ) from error
    try:
        yield
    finally:
        listener.shutdown()


def _our_address(server: Server) -> str:
    """The address of this computer from which the server is reached; nothing is sent."""
    try:
        kind, _, _, _, place = socket.getaddrinfo(server.host, server.port, type=socket.SOCK_DGRAM)[0]
        with socket.socket(kind, socket.SOCK_DGRAM) as probe:
            probe.connect(place)
            return str(probe.getsockname()[0])
    except OSError as error:
        raise SegStudioError(
            tr(
                "{name} cannot be reached at {host}, port {port}.",
                name=server.name,
                host=server.host,
                port=server.port,
            ),
            tr("Check host, port and network."),
        ) from error
