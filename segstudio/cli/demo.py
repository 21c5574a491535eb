"""The command that runs the whole loop on the samples, without a display."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.cli import console, options
from segstudio.cli.batch import make_folder

if TYPE_CHECKING:
    from segstudio.services.settings import Settings


def demo(
    context: typer.Context,
    out_dir: Annotated[
        Path | None,
        typer.Option(help="Folder to write to. Default: segstudio-demo here.", show_default=False),
    ] = None,
    model: options.ModelName = "cells",
    steps: Annotated[int, typer.Option("--steps", help="Fine-tuning steps.")] = 24,
    seed: options.Seed = 0,
    device: options.Device = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Run the whole loop on the sample cells. Open, filter, segment, correct, fine-tune, segment again."""
    from segstudio.services.demo import DemoTask
    from segstudio.services.jobs import run_now

    chosen = console.settings(context, device=device, cpu_threads=threads)
    library = console.library(chosen)
    entry = library.find(model)
    folder = (out_dir or _usual_folder(chosen)).resolve()
    make_folder(folder)
    with console.working("Demo") as progress:
        task = DemoTask(folder, library, entry, steps, seed, chosen.device, chosen.threads)
        report = run_now(task, progress)
    lines = console.table(("written", "where"), [(what, path) for what, path in report.written.items()])
    lines += ["", *console.table(
        ("image nobody corrected", "Dice before", "Dice after"),
        [(u.name, u.dice_before, u.dice_after) for u in report.unseen],
    )]  # fmt: skip
    lines += ["", report.sentence, f"The report: {report.written['report']}"]
    console.show(asdict(report), lines, as_json=as_json)


def _usual_folder(chosen: Settings) -> Path:
    """Here, or the data folder where nothing can be written here."""
    here = Path.cwd()
    return here / "segstudio-demo" if os.access(here, os.W_OK) else chosen.data_path / "demo"
