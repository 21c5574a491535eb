"""Forbids every connection that leaves this computer, for as long as tests run."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

CONNECT, CONNECT_EX, LOOK_UP = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo


def _check(host: Any) -> None:
    if host in (None, "", "localhost", b"localhost"):
        return
    text = host.decode() if isinstance(host, bytes) else str(host)
    try:
        if ipaddress.ip_address(text.partition("%")[0]).is_loopback:
            return
    except ValueError:
        if text == socket.gethostname():
            return
        if text.endswith(".invalid"):  # names that are nobody's, for ever
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known") from None
    raise AssertionError(f"a test reached for the network: {text}")


def _connect(one: socket.socket, address: Any) -> None:
    if one.family in (socket.AF_INET, socket.AF_INET6):
        _check(address[0])
    CONNECT(one, address)


def _connect_ex(one: socket.socket, address: Any) -> int:
    if one.family in (socket.AF_INET, socket.AF_INET6):
        _check(address[0])
    return CONNECT_EX(one, address)


def _look_up(host: Any, *rest: Any, **more: Any) -> Any:
    _check(host)
    return LOOK_UP(host, *rest, **more)


def forbid() -> None:
    """From now on, in this process."""
    socket.socket.connect = _connect  # type: ignore[method-assign]
    socket.socket.connect_ex = _connect_ex  # type: ignore[method-assign]
    socket.getaddrinfo = _look_up
