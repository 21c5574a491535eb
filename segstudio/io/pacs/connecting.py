"""From a server's entry to a client that speaks its protocol."""

from __future__ import annotations

from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.records import PacsClient
from segstudio.io.pacs.server import Server


def connect(server: Server, login: Login | None = None) -> PacsClient:
    """A client; nothing is sent before its first call.

    Raises:
        SegStudioError: a library is missing, or the entry cannot be used so.
    """
    if server.protocol == "dimse":
        from segstudio.io.pacs.dimse import DimseClient

        return DimseClient(server)
    from segstudio.io.pacs.dicomweb import DicomWebClient

    return DicomWebClient(server, login)
