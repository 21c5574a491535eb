"""The commands about the labels in a file: what there is, and merging, renumbering and naming them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.cli import console, options
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.services.label_sets import Change

app = typer.Typer(
    help="List, merge, renumber, delete and name the labels of a file.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

File = Annotated[Path, typer.Argument(metavar="LABELS", help="A label file.")]
Out = Annotated[
    Path, typer.Option("--out", "-o", metavar="FILE", help="The label file to write; it may be the same one.")
]
Numbers = Annotated[str, typer.Option("--numbers", metavar="LIST", help='Label numbers, such as "2,5-9".')]


@app.command("list")
def list_(path: File, as_json: options.Json = False) -> None:
    """List the labels of a file. Number, name, colour, voxels, and volume or area where it is known."""
    from segstudio.services.jobs import run_now
    from segstudio.services.label_sets import ListLabelsTask

    with console.working("Counting") as progress:
        rows = run_now(ListLabelsTask(path), progress)
    head = ("number", "name", "color", "voxels", "size", "unit")
    lines = console.table(head, [tuple(asdict(row).values()) for row in rows])
    document = {"labels": [asdict(row) for row in rows]}
    console.show(document, lines or ["The file holds no labels."], as_json=as_json)


@app.command()
def merge(
    path: File,
    numbers: Numbers,
    into: Annotated[int, typer.Option("--into", metavar="N", help="The label that they become.")],
    out: Out,
    as_json: options.Json = False,
) -> None:
    """Make one label of several."""
    from segstudio.core.label_numbers import read_numbers
    from segstudio.services.label_sets import merging

    _change(path, out, merging(read_numbers(numbers), into), as_json)


@app.command()
def delete(path: File, numbers: Numbers, out: Out, as_json: options.Json = False) -> None:
    """Erase labels, contents and all."""
    from segstudio.core.label_numbers import read_numbers
    from segstudio.services.label_sets import deleting

    _change(path, out, deleting(read_numbers(numbers)), as_json)


@app.command()
def renumber(
    path: File,
    out: Out,
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="OLD=NEW,…",
            help="Which label gets which number; without it all are numbered 1, 2, 3 … in their order.",
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Give labels other numbers. Their shapes stay as they are."""
    from segstudio.services.label_sets import renumbering

    _change(path, out, renumbering(None if to is None else _pairs(to)), as_json)


@app.command("export-set")
def export_set(path: File, out: Out, as_json: options.Json = False) -> None:
    """Save names and colours. The ending decides: .json, .label for ITK-SNAP, .ctbl or .txt for 3D Slicer."""
    from segstudio.io import read_labels
    from segstudio.services.jobs import run_now
    from segstudio.services.label_sets import WriteLabelSetTask

    with console.working("Saving") as progress:
        classes = tuple(read_labels(path).classes.values())
        written = run_now(WriteLabelSetTask(classes, out), progress)
    console.show(
        {"labels": len(classes), "set": written}, [f"{written}: {len(classes)} labels"], as_json=as_json
    )


@app.command("import-set")
def import_set(
    path: File,
    names: Annotated[Path, typer.Argument(metavar="SET", help="A label set: .json, .label, .ctbl or .txt.")],
    out: Out,
    as_json: options.Json = False,
) -> None:
    """Take names and colours from a label set. Only formats that hold names keep them, such as .seg.nrrd."""
    from segstudio.services.jobs import run_now
    from segstudio.services.label_sets import ReadLabelSetTask, adopting

    with console.working("Reading") as progress:
        classes = run_now(ReadLabelSetTask(names), progress)
    _change(path, out, adopting(classes, names.name), as_json)


def _change(path: Path, out: Path, change: Change, as_json: bool) -> None:
    from segstudio.services.jobs import run_now
    from segstudio.services.label_sets import ChangeFileTask

    with console.working("Changing labels") as progress:
        edit = run_now(ChangeFileTask(path, out, change), progress)
    changed = int((edit.before != edit.after).sum())
    document = {"done": edit.title, "voxels": changed, "labels": out}
    console.show(document, [f"{out}: {edit.title}, {changed:,} voxels changed"], as_json=as_json)


def _pairs(text: str) -> dict[int, int]:
    try:
        pairs = [part.split("=") for part in text.split(",")]
        return {int(old): int(new) for old, new in pairs}
    except ValueError:
        raise SegStudioError(f"{text} gives no numbers.", 'Write pairs such as "--to 5=1,7=2".') from None
