"""The program's front door: no command or a path opens the window, everything else is the command line."""

from __future__ import annotations

import atexit
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

# Spelled out so that opening the window need not load the command line first; a test compares the two.
COMMANDS = frozenset(
    (
        "info",
        "filter",
        "segment",
        "train",
        "correct",
        "finetune",
        "evaluate",
        "compare",
        "simulate",
        "convert",
        "export",
        "models",
        "labels",
        "edit",
        "pacs",
        "recover",
        "project",
        "audit",
        "demo",
        "selftest",
        "report",
        "settings",
    )
)

# Modules that the program starts as processes of its own by `-m`, as a Python would; a frozen one has none.
CHILDREN = frozenset(("segstudio.io.apart", "segstudio.learning.unpickling"))


def run_child(module: str, arguments: Sequence[str]) -> int:
    """What `python -m` does for one of CHILDREN."""
    importlib.import_module(module).main(*arguments)
    return 0


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments open the window: none at all, `gui …`, or a first word that is a path.

    A command wins over a file of the same name in the current folder; `./info` still opens the file.
    """
    if not arguments:
        return True
    first = arguments[0]
    if first == "gui":
        return not {"--help", "-h"} & set(arguments)
    if first in COMMANDS or first.startswith("-"):
        return False
    return Path(first).name != first or "." in first or Path(first).exists()


def open_window(arguments: Sequence[str]) -> int:
    """Open the window on these paths and options; one sentence where Qt cannot be loaded."""
    # pyqtgraph would otherwise take whichever Qt binding it finds first.
    os.environ["QT_API"] = "pyside6"
    os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
    try:
        from PySide6 import QtWidgets  # noqa: F401 - tried here because its system libraries may be missing
    except ImportError as error:
        sys.stderr.write(
            f"The window cannot open because Qt does not load: {error}. "
            "Install the system libraries listed in packaging/debian-packages.txt (`make setup` does it); "
            "every command of `segstudio --help` works without them.\n"
        )
        return 2
    from segstudio.gui.start import main as window_main

    return window_main(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run SegStudio and return its exit code; torch and Qt are loaded only where they are needed."""
    if getattr(sys, "frozen", False):
        import multiprocessing

        multiprocessing.freeze_support()  # a frozen program starts its workers through this very door
        if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2] in CHILDREN:
            return run_child(sys.argv[2], sys.argv[3:])
    atexit.register(gc.freeze)  # else the end looks through all objects of torch, for half a second
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_window(given):
        return open_window(given[1:] if given[:1] == ["gui"] else given)
    try:
        from segstudio.cli.main import run
    except KeyboardInterrupt:
        return 130
    return run(given)


if __name__ == "__main__":
    sys.exit(main())
