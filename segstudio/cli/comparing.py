"""`segstudio compare`: two label files with each other, or the networks on offer."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from segstudio.cli import console, options
from segstudio.errors import SegStudioError


def compare(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="A B", help="Label file to judge, and reference label file.", show_default=False
        ),
    ] = None,
    tolerance: Annotated[
        float, typer.Option(help="Surface Dice: how far surfaces may lie apart, in mm, or px of a picture.")
    ] = 1.0,
    slice_number: Annotated[
        int | None,
        typer.Option("--slice", metavar="N", min=1, help="Compare this slice alone, counted from 1."),
    ] = None,
    differences: Annotated[
        Path | None,
        typer.Option(
            "--differences",
            metavar="FILE",
            help="A label file to write: 1 where A misses a label, 2 where it has too much, 3 another label.",
        ),
    ] = None,
    networks: Annotated[
        bool,
        typer.Option(
            "--networks", help="Measure networks on this computer: those named in place of A B, or all."
        ),
    ] = False,
    size: Annotated[
        list[int] | None,
        typer.Option("--size", help="With --networks: side of the image in pixels, once or more often."),
    ] = None,
    device: options.Device = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Compare two label files. Dice, IoU, HD95, mean surface distance and surface Dice of each label."""
    given = tuple(names or ())
    if networks:
        _networks(context, given, tuple(size or ()), device, threads, as_json)
    elif len(given) == 2:
        index = None if slice_number is None else slice_number - 1
        _labels(Path(given[0]), Path(given[1]), tolerance, index, differences, as_json)
    else:
        raise SegStudioError(
            f"compare takes two label files, the one to judge and its reference; {len(given)} given.",
            "Type: segstudio compare A B, or segstudio compare --networks.",
        )


def _labels(
    labels: Path,
    reference: Path,
    tolerance: float,
    index: int | None,
    differences: Path | None,
    as_json: bool,
) -> None:
    from segstudio.services.comparing import CompareTask
    from segstudio.services.jobs import run_now

    with console.working("Comparing") as progress:
        rows = run_now(CompareTask(labels, reference, tolerance, index, differences), progress)
    unit = rows[0].unit
    lines = console.table(
        (
            "label", "name", "voxels A", "voxels B", "Dice", "IoU",
            f"HD95 {unit}", f"ASSD {unit}", f"surface Dice {tolerance:g} {unit}",
        ),
        [
            (r.number or "all", r.name, r.voxels_a, r.voxels_b, r.dice, r.iou, r.hd95, r.assd, r.surface_dice)
            for r in rows
        ],
    )  # fmt: skip
    document = {"a": labels, "b": reference, "tolerance": tolerance, "labels": [asdict(r) for r in rows]}
    if index is not None:
        document["slice"] = index + 1
    if differences is not None:
        document["differences"] = differences
        lines.append(f"Differences: {differences}")
    console.show(document, lines, as_json=as_json)


def _networks(
    context: typer.Context,
    names: tuple[str, ...],
    sides: tuple[int, ...],
    device: str | None,
    threads: int | None,
    as_json: bool,
) -> None:
    from segstudio.services.jobs import run_now
    from segstudio.services.network_table import DEFAULT_NAMES, DEFAULT_SIDES, NetworkTableTask

    chosen = console.settings(context, device=device, cpu_threads=threads)
    task = NetworkTableTask(
        names or DEFAULT_NAMES, sides or DEFAULT_SIDES, chosen.device, threads=chosen.threads
    )
    with console.working(task.title) as progress:
        found = run_now(task, progress)
    head = ["network", "parameters", "view px"]
    for one in found.networks[0].passes:
        head += [f"GMAC {one.side}²", f"s {one.side}²", f"MB {one.side}²"]
    rows = [
        [row.name, row.parameters, row.view]
        + [value for one in row.passes for value in (one.gmac, one.seconds, one.peak_mb)]
        for row in found.networks
    ]
    lines = [
        *console.table(head, rows),
        "",
        *(f"{row.name}: {row.what}" for row in found.networks),
        "",
        f"Measured on: {found.device}, {found.precision}, {found.threads} CPU threads. One grey channel, two "
        "classes.",
        "GMAC: thousand million multiply-adds of convolutions, training pass. s: one prediction pass.",
        "MB: memory on top of the weights in MiB; – where the system does not tell or it did not fit.",
    ]
    console.show(asdict(found), lines, as_json=as_json)
