"""The commands that bring back edits which were not saved."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from segstudio.cli import console, options

app = typer.Typer(
    help="Bring back edits that were never saved.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Which = Annotated[
    str, typer.Argument(metavar="ID", help="From `segstudio recover list`; its beginning will do.")
]


@app.command("list")
def list_(as_json: options.Json = False) -> None:
    """List cases with unsaved edits."""
    from segstudio.services.folders import journal_dir
    from segstudio.services.recovery import recoveries

    found = recoveries(journal_dir())
    document = [
        {
            "id": r.id,
            "name": r.name,
            "image": r.source,
            "labels": r.labels_path,
            "edits": r.edits,
            "last": r.last.isoformat(timespec="seconds"),
            "closed": r.closed,
            "damaged": r.damaged,
        }
        for r in found
    ]
    lines = [
        f"{r.id}  {r.last:%Y-%m-%d %H:%M}  {r.edits:5d} edits  {r.name or 'case'}"
        + ("  (closed without saving)" if r.closed else "")
        + ("  (the end is damaged)" if r.damaged else "")
        for r in found
    ]
    console.show(document, lines or ["There are no unsaved edits."], as_json=as_json)


@app.command()
def save(
    which: Which,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="The label file to write.")],
    as_json: options.Json = False,
) -> None:
    """Write recovered labels to a file. The edits stay listed until they are deleted."""
    from segstudio.core.progress import silent
    from segstudio.services.folders import journal_dir
    from segstudio.services.recovery import SaveRecoveredTask, find_recovery

    recovery = find_recovery(journal_dir(), which)
    written = SaveRecoveredTask(recovery, out).run(silent)
    document = {"id": recovery.id, "edits": recovery.edits, "labels": str(written)}
    console.show(document, [f"{written}: labels of {recovery.edits} edits"], as_json=as_json)


@app.command()
def delete(which: Which) -> None:
    """Delete unsaved edits for good."""
    from segstudio.services.folders import journal_dir
    from segstudio.services.recovery import discard, find_recovery

    recovery = find_recovery(journal_dir(), which)
    discard(recovery.journal)
    console.say(f"Deleted {recovery.edits} edits of {recovery.name or 'a case'}.")
