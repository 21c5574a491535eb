"""The command that writes results for other programs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.cli import console, options
from segstudio.core.progress import part
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.services.makers import Maker


def export(
    context: typer.Context,
    image: Annotated[Path, typer.Argument(metavar="IMAGE", help="Image, or folder of a DICOM series.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="File to write, or a new folder.")],
    labels: Annotated[Path | None, typer.Option("--labels", "-l", help="Label file of the image.")] = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            help="seg, rtstruct, nifti, nrrd, tiff, png, obj, stl, csv, json, objects, snapshot or "
            "deidentified. Default: by the ending of OUT.",
            show_default=False,
        ),
    ] = None,
    model: Annotated[
        str | None, typer.Option("--model", help="The model that made the labels, to be named in the result.")
    ] = None,
    corrected: Annotated[
        bool, typer.Option("--corrected", help="A person changed what the model proposed.")
    ] = False,
    only: Annotated[
        list[int] | None, typer.Option("--label", help="For a surface: only this label; may be repeated.")
    ] = None,
    rounded: Annotated[bool, typer.Option("--rounded", help="For a surface: steps become slopes.")] = False,
    label_map: Annotated[
        bool, typer.Option("--label-map", help="For seg: the newer label map instead of one bit a voxel.")
    ] = False,
    slice_number: Annotated[
        int | None, typer.Option("--slice", help="For snapshot: slice from 1 on. Default: most labels.")
    ] = None,
    shift_dates: Annotated[
        bool, typer.Option("--shift-dates", help="For deidentified: shift dates by a secret number of days.")
    ] = False,
    pixels_checked: Annotated[
        bool,
        typer.Option("--pixels-checked", help="For deidentified: you looked, no text is in the pixels."),
    ] = False,
    blank: Annotated[
        list[str] | None,
        typer.Option(
            "--blank",
            metavar="X,Y,W,H",
            help="For deidentified: paint this box over in every slice, where text is burned in. May be "
            "repeated.",
        ),
    ] = None,
    number: options.Number = None,
    channel: options.Channel = None,
    region: options.Region = None,
    accept: options.Accept = None,
    as_json: options.Json = False,
) -> None:
    """Write SEG, contours, surfaces, tables, a de-identified case. OUT's ending says which, or --format."""
    from segstudio.io.blanking import parse_boxes
    from segstudio.services.export_kinds import export_kind, kind_for
    from segstudio.services.exporting import ExportOptions, ExportTask
    from segstudio.services.jobs import run_now

    settings = console.settings(context)
    kind = kind_for(out) if form is None else export_kind(form)
    if out.exists() and out.resolve() in {p.resolve() for p in (image, labels) if p is not None}:
        raise SegStudioError(f"{out} is the input itself.", "Choose another name for the output.")
    with console.working("Exporting") as progress:
        opened = run_now(
            options.opening(image, labels, number=number, channel=channel, region=region, accept=accept),
            part(progress, 0.0, 0.4),
        )
        chosen = ExportOptions(
            maker=_maker(context, model, corrected),
            only=tuple(only or ()),
            rounded=rounded,
            seg_kind="LABELMAP" if label_map else "BINARY",
            z=None if slice_number is None else slice_number - 1,
            shift_dates=shift_dates,
            pixels_checked=pixels_checked,
            blank=parse_boxes(blank or ()),
            key_folder=settings.data_path,
        )
        task = ExportTask(kind, opened.volume, opened.labels, out, chosen)
        done = run_now(task, part(progress, 0.4, 1.0))
    for warning in dict.fromkeys((*opened.volume.warnings, *done.warnings)):
        console.complain(warning)
    console.show(asdict(done) | {"format": kind.key}, [str(done.path)], as_json=as_json)


def _maker(context: typer.Context, model: str | None, corrected: bool) -> Maker:
    from segstudio.services.makers import Maker

    if model is None:
        return Maker()
    return Maker(console.library(console.settings(context)).find(model).card, corrected=corrected)
