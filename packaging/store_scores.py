"""Stores how good each shipped model is on its sample case; the self-test compares with it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from segstudio.core.progress import silent
from segstudio.io.files import resources_dir, write_json
from segstudio.services.library import ModelLibrary
from segstudio.services.selftest.bench import Bench
from segstudio.services.selftest.learning import SCORES, measured_scores


def main() -> None:
    """Measure on the CPU and write resources/models/selftest.json."""
    models = resources_dir() / "models"
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(ModelLibrary(models, Path(folder)), Path(folder), "cpu", None, 1, silent)
        scores = {name: round(score, 4) for name, score in sorted(measured_scores(bench).items())}
    write_json(models / SCORES, scores)
    print(*(f"{name} {score}" for name, score in scores.items()), sep="\n")


if __name__ == "__main__":
    main()
