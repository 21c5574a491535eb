"""What every test may rely on: a private home, no screen needed, few threads, fixed seeds."""

from __future__ import annotations

import os
import random
import sys
import tempfile
from pathlib import Path

import hypothesis
import numpy as np
import pytest

from tests import no_network
from tests.reports import pytest_sessionfinish, pytest_terminal_summary, pytest_testnodedown

__all__ = ["pytest_sessionfinish", "pytest_terminal_summary", "pytest_testnodedown"]

# Set before anything imports Qt, torch or platformdirs, all of which read the environment once.
_HOME = tempfile.TemporaryDirectory(prefix="segstudio-home-", ignore_cleanup_errors=True)
for _name in (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
):
    _folder = Path(_HOME.name) / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)
for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "2")
os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # waiting threads must not starve the other tests
os.environ["QT_API"] = "pyside6"
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # xcb shows the windows, where there is a display
os.environ.pop("SEGSTUDIO_HOME", None)

# The same examples in every run, so that a run says something about the change before it; SEGSTUDIO_FUZZ
# looks for new ones.
hypothesis.settings.register_profile("same every run", derandomize=True)
if not os.environ.get("SEGSTUDIO_FUZZ"):
    hypothesis.settings.load_profile("same every run")


no_network.forbid()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that may take long come first, so that none is left when the other processes have ended."""
    long = {item.path for item in items if item.get_closest_marker("timeout") is not None}
    items.sort(key=lambda item: item.path not in long)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of real images named by SEGSTUDIO_DATA; a test that needs it is skipped where it is absent."""
    named = os.environ.get("SEGSTUDIO_DATA")
    if not named:
        pytest.skip("SEGSTUDIO_DATA is not set: no real images to test with")
    folder = Path(named)
    if not folder.is_dir():
        pytest.skip(f"SEGSTUDIO_DATA names {folder}, which is no folder")
    return folder


@pytest.fixture
def rng() -> np.random.Generator:
    """A random generator that gives the same numbers in every run."""
    return np.random.default_rng(20180116)


@pytest.fixture(autouse=True)
def _same_every_run() -> None:
    """Fix the global seeds; hold torch, where a test has imported it, to two threads."""
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002 - third parties draw from the global generator
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.manual_seed(0)
        torch.set_num_threads(2)
