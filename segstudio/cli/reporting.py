"""The command that collects what is known about a problem."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from segstudio.cli import console


def report(
    context: typer.Context,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", metavar="FILE", help="Write it to a file instead.")
    ] = None,
    with_self_test: Annotated[
        bool, typer.Option("--selftest", help="Run the self-test, and add what it finds.")
    ] = False,
) -> None:
    """Collect log, versions and crashes as a text to read. It names no patient and is sent to nobody."""
    from segstudio.services.report import problem_report, save_report

    chosen = console.settings(context)
    found = None
    if with_self_test:
        from segstudio.services.jobs import run_now
        from segstudio.services.selftest import SelfTestTask

        with console.working("Self-test") as progress:
            found = run_now(SelfTestTask(console.library(chosen), chosen.device, chosen.threads), progress)
    text = problem_report(chosen, found)
    if out is None:
        console.say(text.rstrip())
        return
    save_report(text, out)
    console.say(str(out))
