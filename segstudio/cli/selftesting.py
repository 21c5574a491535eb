"""The command that proves the installation."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.cli import console, options
from segstudio.cli.console import OK, SOME_FAILED

if TYPE_CHECKING:
    from segstudio.services.selftest import SelfTestReport

_MARKS = {"passed": "ok", "failed": "FAILED", "skipped": "not here"}


def selftest(
    context: typer.Context,
    page: Annotated[
        Path | None,
        typer.Option(help="Write the result as a page to print or send.", show_default=False),
    ] = None,
    check: Annotated[
        list[str] | None, typer.Option(help="Only this check; can be given again.", show_default=False)
    ] = None,
    steps: Annotated[int, typer.Option("--steps", min=1, help="Fine-tuning steps.")] = 5,
    device: options.Device = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> int:
    """Prove the installation on the sample cases. The exit code is 1 where a check fails."""
    from segstudio.errors import SegStudioError
    from segstudio.services.jobs import run_now
    from segstudio.services.selftest import CHECKS, SelfTestTask, write_page

    names = tuple(check or ())
    if unknown := [name for name in names if name not in CHECKS]:
        raise SegStudioError(f"There is no check {unknown[0]!r}.", f"These are: {', '.join(CHECKS)}.")
    chosen = console.settings(context, device=device, cpu_threads=threads)
    task = SelfTestTask(console.library(chosen), chosen.device, chosen.threads, steps, names)
    with console.working("Self-test") as progress:
        report = run_now(task, progress)
    if page is not None:
        write_page(report, page)
    console.show(asdict(report) | {"passed": report.passed}, _lines(report, page), as_json=as_json)
    return OK if report.passed else SOME_FAILED


def _lines(report: SelfTestReport, page: Path | None) -> list[str]:
    rows = []
    for c in report.checks:
        first, *more = [*c.detail.splitlines(), *([c.exact] if c.exact else [])]
        rows.append((_MARKS[c.outcome], c.title, f"{c.seconds:.1f} s", first))
        rows += [("", "", "", line) for line in more]
    lines = [*console.table(("result", "check", "time", "seen"), rows), ""]
    lines += [f"{name}: {words}" for name, words in report.facts.items()]
    lines += ["", report.sentence]
    return lines if page is None else [*lines, f"The page: {page}"]
