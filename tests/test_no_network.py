"""The program needs no network: `make test` runs where there is none, and no test may reach for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests import no_network

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "packaging" / "without_network.sh"
# What is run apart where this run itself is not: the loop by mouse, keys and commands.
PART = ("tests/e2e/test_loop.py", "tests/e2e/test_recovery.py", "tests/gui/test_dialogs.py")


def interfaces() -> set[str]:
    """Names of the network interfaces that this process sees."""
    lines = Path("/proc/net/dev").read_text().splitlines()[2:]
    return {line.partition(":")[0].strip() for line in lines}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="network namespaces are a thing of Linux")
@pytest.mark.timeout(600)
def test_the_window_works_without_any_network():
    if os.environ.get("SEGSTUDIO_NO_NETWORK"):  # as by `make test`: this whole run is the proof
        assert interfaces() <= {"lo", "sit0", "tunl0", "ip6tnl0", "gre0"}, "these others lead nowhere"
        with socket.socket() as one, pytest.raises(OSError, match="unreachable"):
            no_network.CONNECT(one, ("192.0.2.1", 80))
        return
    probe = subprocess.run(["bash", str(SCRIPT), "true"], capture_output=True, text=True, check=True)
    if probe.stderr:
        pytest.skip("this system lets nobody make a network namespace (unshare --net)")
    done = subprocess.run(
        ["bash", str(SCRIPT), sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *PART],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.org", 443), ("2001:db8::1", 80, 0, 0)])
def test_no_test_may_open_a_connection(address):
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as one:
        for connect in (one.connect, one.connect_ex):
            with pytest.raises(AssertionError, match="network"):
                connect(address)
    with pytest.raises(AssertionError, match="network"):
        socket.create_connection(address[:2], 0.1)


def test_loopback_is_allowed():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as one:
        one.connect(server.getsockname())
        assert socket.getaddrinfo("localhost", 80)
