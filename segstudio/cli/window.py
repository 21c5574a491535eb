"""The command that opens the window, as `--help` lists it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer


def gui(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="PATH", help="Images or folders to open.")
    ] = None,
    sample: Annotated[str | None, typer.Option("--sample", help="Open a sample case, such as cells.")] = None,
    second: Annotated[
        Path | None,
        typer.Option("--second", help="An image to look at beside the first one.", show_default=False),
    ] = None,
) -> None:
    """Open the window, on these images if any are given."""
    # The front door opens the window before this is reached; from Python it takes a process of its own,
    # because the command line must not load Qt.
    arguments = [str(path) for path in paths or ()]
    if sample is not None:
        arguments += ["--sample", sample]
    if second is not None:
        arguments += ["--second", str(second)]
    for name, value in context.obj.overrides.items():
        arguments += ["--set", f"{name}={value}"]
    raise typer.Exit(subprocess.call([sys.executable, "-m", "segstudio", "gui", *arguments]))
