"""Commands about images and label files: what they hold, filtering, converting."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from segstudio.cli import console, options
from segstudio.cli.batch import Target, each, gather
from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.core.geometry import Geometry
    from segstudio.core.volume import Volume


def info(
    context: typer.Context,
    inputs: options.Inputs = None,
    labels: Annotated[
        Path | None,
        typer.Option(help="Label file of the image: adds measures of each label; one input only."),
    ] = None,
    number: options.Number = None,
    channel: options.Channel = None,
    region: options.Region = None,
    as_json: options.Json = False,
) -> None:
    """Show size, spacing, values and warnings of images. With --labels, measures of the labels too."""
    from segstudio.core.volume import EVERY_CAVEAT  # they are said among the warnings
    from segstudio.services.jobs import run_now

    with_patient = console.settings(context).show_patient_data
    paths = gather(inputs, None, None)
    if labels is not None and len(paths) > 1:
        raise SegStudioError("--labels belongs to one image, but several are named.")

    def work(path: Path, progress: Progress) -> dict[str, Any]:
        opened = run_now(
            replace(
                options.opening(path, labels, number=number, channel=channel, region=region),
                accept=EVERY_CAVEAT,
            ),
            progress,
        )
        described = _describe(path, opened.volume)
        if with_patient:
            described["patient"] = list(opened.patient)
        if opened.labels is not None:
            from segstudio.core.measure import measure

            described["labels"] = [asdict(row) for row in measure(opened.volume, opened.labels)]
        return described

    done, failed = each("Reading", paths, work)
    lines = [line for described in done for line in _info_lines(described)]
    console.show({"images": done, "failed": failed}, lines, as_json=as_json)
    if failed:
        raise typer.Exit(console.SOME_FAILED)


def filter_(
    inputs: options.Inputs = None,
    size: Annotated[int, typer.Option("--size", "-k", help="Side of the window in pixels, odd.")] = 3,
    number: options.Number = None,
    channel: options.Channel = None,
    region: options.Region = None,
    accept: options.Accept = None,
    out: options.Out = None,
    out_dir: options.OutDir = None,
    manifest: options.ManifestInputs = None,
    shard: options.Shard = None,
    resume: options.Resume = False,
    as_json: options.Json = False,
) -> None:
    """Smooth images by the mean over a square. Every slice is filtered by itself, exactly."""
    from segstudio.core.filters import check_filter_size
    from segstudio.io import write_volume
    from segstudio.services.jobs import run_now
    from segstudio.services.tasks import FilterTask

    try:
        check_filter_size(size)
    except ValueError as error:
        raise SegStudioError(str(error)) from error
    paths = gather(inputs, manifest, shard)
    target = Target.chosen(paths, out, out_dir)
    skipped = [str(path) for path in paths if resume and target.existing(path)]

    def work(path: Path, progress: Progress) -> dict[str, Any]:
        task = options.opening(path, number=number, channel=channel, region=region, accept=accept)
        volume = run_now(task, part(progress, 0.0, 0.2)).volume
        filtered = run_now(FilterTask(volume, size), part(progress, 0.2, 0.9))
        if filtered.replaced:
            console.complain(f"{path.name}: {filtered.replaced} voxels were no numbers and were replaced.")
        written = target.place(path, _image_suffix(filtered.volume))
        write_volume(filtered.volume, written)
        return {
            "input": str(path),
            "output": str(written),
            "filter_size": size,
            "replaced": filtered.replaced,
        }

    done, failed = each("Filtering", [path for path in paths if str(path) not in skipped], work)
    rows = [(case["output"], f"mean {size}×{size}") for case in done]
    lines = console.table(("image written to", "filter"), rows)
    lines += [f"{path}: already done" for path in skipped]
    console.show({"images": done, "skipped": skipped, "failed": failed}, lines, as_json=as_json)
    if failed:
        raise typer.Exit(console.SOME_FAILED)


def convert(
    source: Annotated[
        Path, typer.Argument(metavar="IN", help="Image, label file or folder of a DICOM series.")
    ],
    target: Annotated[
        Path, typer.Argument(metavar="OUT", help="File to write; its ending names the format.")
    ],
    labels: Annotated[
        bool,
        typer.Option("--labels", help="IN holds labels: keeps names and colours where OUT can hold them."),
    ] = False,
    like: Annotated[
        Path | None,
        typer.Option(
            "--like",
            metavar="IMAGE",
            help="Bring IN onto the grid of this image: values linearly, labels by the nearest voxel.",
        ),
    ] = None,
    spacing: Annotated[
        str | None,
        typer.Option(
            "--spacing",
            metavar="MM",
            help="Bring IN to this distance between voxels: 1, or 2.5,0.7,0.7 for z, y and x.",
            show_default=False,
        ),
    ] = None,
    outside: Annotated[
        float | None,
        typer.Option(
            "--outside",
            metavar="VALUE",
            help="Value of voxels that IN does not reach to. Default: its padding or lowest value.",
            show_default=False,
        ),
    ] = None,
    number: options.Number = None,
    channel: options.Channel = None,
    region: options.Region = None,
    accept: options.Accept = None,
    as_json: options.Json = False,
) -> None:
    """Change the format of an image or of labels. The grid is kept unless --like or --spacing is given."""
    from segstudio.io import labels_need_image, read_labels, read_volume, write_labels, write_volume

    if source.exists() and source.resolve() == target.resolve():
        raise SegStudioError(f"{target} is the input itself.", "Choose another name for the output.")
    if like is not None and spacing is not None:
        raise SegStudioError("--like and --spacing both name a grid.", "Give one of them.")
    if outside is not None and (labels or (like is None and spacing is None)):
        raise SegStudioError("--outside belongs to an image that --like or --spacing brings onto a grid.")
    with console.working("Converting") as progress:
        progress(0.0, f"Reading {source.name}")
        if labels:
            drawn_on = None
            if like is not None and labels_need_image(source):  # contours, which have no grid of their own
                drawn_on = read_volume(like, accept=options.codes(accept))
            read = read_labels(source, drawn_on, number=options.from_zero(number))
            if drawn_on is None and (like is not None or spacing is not None):
                from segstudio.core.resampling import resampled

                grid = _grid(read.geometry, like, spacing, accept, 2)
                read = resampled(read, grid, part(progress, 0.2, 0.5))
            progress(0.5, f"Writing {target.name}")
            write_labels(read, target)
            size = read.geometry.shape
        else:
            volume = read_volume(
                source,
                number=options.from_zero(number),
                accept=options.codes(accept),
                channel=channel or "",
                region=options.region_of(region),
            )
            for warning in volume.warnings:
                console.complain(warning)
            if like is not None or spacing is not None:
                volume = _on_grid(volume, like, spacing, accept, outside, part(progress, 0.2, 0.5))
            progress(0.5, f"Writing {target.name}")
            write_volume(volume, target)
            size = volume.shape
    console.show({"input": source, "output": target, "size": size}, [str(target)], as_json=as_json)


def _grid(
    here: Geometry, like: Path | None, spacing: str | None, accept: str | None, voxel_bytes: int
) -> Geometry:
    """The grid of another image, or one of another spacing; refused where it would not fit into memory."""
    from segstudio.core.resampling import finer_or_coarser
    from segstudio.io import read_volume
    from segstudio.services.resampling import cost_of, read_spacing

    if like is not None:
        grid = read_volume(like, accept=options.codes(accept)).geometry
    else:
        grid = finer_or_coarser(here, read_spacing(spacing or "", here))
    cost_of(grid, voxel_bytes).check()
    return grid


def _on_grid(
    volume: Volume,
    like: Path | None,
    spacing: str | None,
    accept: str | None,
    outside: float | None,
    progress: Progress,
) -> Volume:
    from segstudio.services.jobs import run_now
    from segstudio.services.resampling import ResampleTask, voxel_bytes

    grid = _grid(volume.geometry, like, spacing, accept, voxel_bytes(volume))
    return run_now(ResampleTask(volume, grid, outside=outside), progress).volume


def _image_suffix(volume: Volume) -> str:
    """A picture where a picture holds the values and there is no place in space to keep."""
    if not (volume.geometry.is_picture and not volume.geometry.calibrated):
        return ".nii.gz"
    return ".png" if volume.voxels.dtype.name in ("uint8", "uint16") else ".tif"


def _describe(path: Path, volume: Volume) -> dict[str, Any]:
    import numpy as np

    geometry, voxels = volume.geometry, volume.voxels
    finite = voxels[np.isfinite(voxels)] if voxels.dtype.kind == "f" else voxels
    return {
        "input": str(path),
        "name": volume.name,
        "size": list(volume.shape),
        "channels": volume.channels,
        "type": voxels.dtype.name,
        "range": [finite.min().item(), finite.max().item()] if finite.size else None,
        "units": volume.units,
        "modality": volume.modality,
        "calibrated": geometry.calibrated,
        "spacing_mm": list(geometry.spacing_mm) if geometry.calibrated else None,
        "origin_mm": list(geometry.origin_mm) if geometry.calibrated else None,
        "direction": [list(row) for row in geometry.direction] if geometry.calibrated else None,
        "window": list(volume.window) if volume.window else None,
        "case_id": volume.case_id,
        "warnings": list(volume.warnings),
        "accept": [caveat.code for caveat in volume.caveats],
    }


def _info_lines(described: dict[str, Any]) -> list[str]:
    size = " × ".join(str(n) for n in described["size"])
    colour = "colour" if described["channels"] == 3 else "grey"
    rows = [
        ("size", f"{size} (z × y × x), {colour}, {described['type']}"),
        ("values", "none finite" if described["range"] is None else _range(described)),
    ]
    if described["calibrated"]:
        rows += [
            ("spacing", f"{_numbers(described['spacing_mm'])} mm (z, y, x)"),
            ("origin", f"{_numbers(described['origin_mm'])} mm (LPS: left, back, up)"),
            (
                "axes",
                "; ".join(f"{axis} {_numbers(v)}" for axis, v in zip("zyx", _axes(described), strict=True)),
            ),
        ]
    else:
        rows.append(("spacing", "unknown: lengths are in pixels"))
    if described["modality"]:
        rows.append(("modality", described["modality"]))
    if described["window"]:
        rows.append(("window", "W {:g} L {:g}".format(*described["window"])))
    if described.get("patient"):
        rows.append(("patient", ", ".join(described["patient"])))
    lines = [described["input"]]
    lines += [f"  {name:<9}{text}" for name, text in rows]
    lines += [f"  warning  {text}" for text in described["warnings"]]
    if described["accept"]:
        lines.append(f"  opens    only with --accept {','.join(described['accept'])}, or after a question")
    measures = described.get("labels", [])
    extent, key = ("volume ml", "volume_ml") if described["size"][0] > 1 else ("area mm²", "area_mm2")
    lines += [
        f"  {line}"
        for line in console.table(
            ("label", "name", "voxels", "pieces", extent, "mean", "std", "min", "max"),
            [
                (
                    m["number"],
                    m["name"],
                    m["voxels"],
                    m["pieces"],
                    m[key],
                    m["mean"],
                    m["std"],
                    m["min"],
                    m["max"],
                )
                for m in measures
            ],
        )
    ]
    return lines


def _range(described: dict[str, Any]) -> str:
    low, high = described["range"]
    return f"{low:g} to {high:g} {described['units']}".rstrip()


def _axes(described: dict[str, Any]) -> list[list[float]]:
    return [list(column) for column in zip(*described["direction"], strict=True)]


def _numbers(values: list[float]) -> str:
    return ", ".join(f"{value:.4g}" for value in values)
