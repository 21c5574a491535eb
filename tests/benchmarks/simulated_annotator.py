"""The simulated annotator on real images: a model of fluorescent nuclei is corrected on stained tissue.

    SEGSTUDIO_DATA=… .venv/bin/python -m tests.benchmarks.simulated_annotator --out-dir OUT

takes `cells_dsb2018` from the folder that SEGSTUDIO_DATA names, divides it into the old domain
(fluorescence) and the new one (stained histology), trains a model on the old one, and runs
`segstudio simulate` on the new one with every arm and three seeds. Every part is kept in OUT, so that a
second call goes on with the model that is there. `--only-prepare` ends before the simulation and prints its
command; what follows `--` is added to that command, such as `-- --arm ours+replay --seed 0`.

On the drawn domains, which need no files:

    .venv/bin/segstudio simulate --synthetic --seed 0 --seed 1 --seed 2 --out-dir OUT
"""

from __future__ import annotations

import argparse
import csv
import os
import shlex
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from segstudio.cli.main import run
from segstudio.io.datasets import Pair, find_pairs

OLD_STEPS = 800
SEEDS = (0, 1, 2)
# A person who corrects an image of stained tissue wholly; with fewer strokes half of it stays wrong, and no
# model learned from that is accepted.
PERSON = {"--strokes": 400, "--regions": 400, "--after": "0,1,3,5", "--untouched": 12, "--patch": 192}


def is_stained(pair: Pair) -> bool:
    """Whether an image belongs to the new domain."""
    return pair.kind.startswith("histology")


def is_fluorescent(pair: Pair) -> bool:
    """Whether an image belongs to the old domain."""
    return pair.kind == "fluorescence"


def make_domain(source: Path, folder: Path, belongs: Callable[[Pair], bool]) -> Path:
    """A data set of the images that belong, linked where the file system can and copied where not."""
    pairs = [pair for pair in find_pairs(source) if belongs(pair)]
    if not pairs:
        raise SystemExit(f"{source} holds no such images.")
    for name in ("images", "masks"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for pair in pairs:
        for path, name in ((pair.image, "images"), (pair.mask, "masks")):
            _link(path, folder / name / path.name)
    with open(folder / "index.csv", "w", newline="", encoding="utf-8") as stream:
        table = csv.DictWriter(stream, ["name", "type", "split", "patient"])
        table.writeheader()
        for pair in pairs:
            row = {"name": pair.image.name, "type": pair.kind, "split": pair.split, "patient": pair.patient}
            table.writerow(row)
    return folder


def main(arguments: Sequence[str]) -> int:
    """Prepare the domains and the model, then run the simulation; the exit code of what failed, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.simulated_annotator")
    parser.add_argument("--out-dir", type=Path, required=True)
    parser.add_argument(
        "--old-steps", type=int, default=OLD_STEPS, help="steps of the model of the old domain"
    )
    parser.add_argument("--only-prepare", action="store_true")
    parser.add_argument("more", nargs="*", help="options of `segstudio simulate`, after --")
    options = parser.parse_args(arguments)
    named = os.environ.get("SEGSTUDIO_DATA")
    if not named:
        raise SystemExit("SEGSTUDIO_DATA names no folder of real images.")
    source, out = Path(named) / "cells_dsb2018", options.out_dir.resolve()
    old = make_domain(source, out / "fluorescence", is_fluorescent)
    new = make_domain(source, out / "stained", is_stained)
    model = out / "fluorescence.safetensors"
    if not model.exists():
        words = ["train", "--images", old / "images", "--classes", "nucleus", "--steps", options.old_steps]
        code = run([str(word) for word in (*words, "--data", "DSB 2018, fluorescence", "--out", model)])
        if code:
            return code
    words = [
        "simulate",
        "--model",
        model,
        "--images",
        new / "images",
        "--replay",
        old,
        "--guard",
        f"{old}:val",
    ]
    if "--seed" not in options.more:
        words += [word for seed in SEEDS for word in ("--seed", seed)]
    words += [word for name, value in PERSON.items() if name not in options.more for word in (name, value)]
    command = [str(word) for word in (*words, "--out-dir", out, *options.more)]
    sys.stderr.write(shlex.join(["segstudio", *command]) + "\n")
    return 0 if options.only_prepare else run(command)


def _link(source: Path, target: Path) -> None:
    if target.exists():
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
