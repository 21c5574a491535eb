"""Writes every kind of file once, in English or in a language with other words and other numbers.

`python -m tests.languages.write_files pseudo|en IMAGE LABELS FOLDER`
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from segstudio import words
from tests.languages.pseudo import pseudo


def commands(image: str, labels: str, out: str) -> Iterator[list[str]]:
    """What writes files."""
    for name in ("a.nii.gz", "a.nrrd", "a.seg.nrrd", "a.tif", "a.obj", "a.stl", "a.csv", "a.json"):
        yield ["export", image, f"{out}/{name}", "--labels", labels]
    yield ["export", image, f"{out}/objects.csv", "--labels", labels, "--format", "objects"]
    for ending in ("json", "label", "ctbl"):
        yield ["labels", "export-set", labels, "--out", f"{out}/set.{ending}"]
    yield ["edit", "grow", labels, "--distance", "2px", "--out", f"{out}/grown.nrrd"]
    yield ["filter", image, "-o", f"{out}/filtered.nrrd", "--size", "3"]
    yield ["convert", image, f"{out}/coarse.nii.gz", "--spacing", "4"]
    yield ["segment", image, "-o", f"{out}/cells.nrrd", "--model", "cells", "--device", "cpu", "--instances"]
    yield ["compare", labels, labels, "--json"]
    yield ["settings", "boundary_width=2.5"]


def main() -> int:
    """Run every command in this process."""
    language, *places = sys.argv[1:]
    if language == "pseudo":
        words.use(pseudo, ",", ".", language="pseudo")
    from segstudio.cli.main import run

    failed = [command for command in commands(*places) if run(command)]
    print(failed)
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
