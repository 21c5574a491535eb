"""The commands that show and check audit trails."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from segstudio.cli import console, options

app = typer.Typer(
    help="Show and check who did what, and when.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
Where = Annotated[
    Path | None,
    typer.Argument(
        metavar="PROJECT", help="Folder of a project. Default: work outside of projects.", show_default=False
    ),
]


@app.command()
def show(
    where: Where = None,
    case: Annotated[str, typer.Option(help="Only lines about this alias.")] = "",
    last: Annotated[int | None, typer.Option("--last", min=1, help="Only the last N lines.")] = None,
    as_json: options.Json = False,
) -> None:
    """Show an audit trail, oldest line first."""
    from segstudio.io.audit import read_audit
    from segstudio.services.audit import event_words

    lines = [line for line in read_audit(_trail(where)) if not case or line.event.case == case]
    lines = lines[-last:] if last else lines
    document = [{"line": line.number, **asdict(line.event)} for line in lines]
    rows = []
    for line in lines:
        event = line.event
        moment = event.time[:19].replace("T", " ")
        rows.append((line.number, moment, event.user or "–", event.what, event.case, event_words(event)))
    head = ("line", "time (UTC)", "who", "what", "case", "details")
    console.show(document, console.table(head, rows) or ["Nothing is noted yet."], as_json=as_json)


@app.command()
def verify(where: Where = None, as_json: options.Json = False) -> None:
    """Check that no line was altered, taken out or put in. Exit code 1 names the lines."""
    from segstudio.io.audit import check_audit

    count, problems = check_audit(_trail(where))
    lines = [f"Line {problem.line}: {problem.sentence}" for problem in problems]
    document = {"lines": count, "problems": [asdict(problem) for problem in problems]}
    console.show(document, lines or [f"All {count} lines are as they were written."], as_json=as_json)
    if problems:
        raise typer.Exit(console.SOME_FAILED)


def _trail(where: Path | None) -> Path:
    from segstudio.errors import SegStudioError
    from segstudio.io.audit import AUDIT_NAME
    from segstudio.io.project_access import project_folder
    from segstudio.services.audit import own_trail

    if where is None:
        return own_trail()
    if where.is_file() and where.suffix == ".jsonl":
        return where
    folder = project_folder(where)
    if folder is None:
        raise SegStudioError(f"{where} is no project.", "Give the folder that holds project.sqlite.")
    return folder / AUDIT_NAME
