"""Makes a finished build smaller without changing what it does: symbols of debuggers, blanks in tables."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

# Libraries that carry many symbols; others were prepared by tools whose work `strip` would undo.
_WITH_SYMBOLS = (
    "torch/lib/libtorch_cpu.so",
    "torch/lib/libtorch_python.so",
    "libpython3.*.so.*",
    "_CharLS.*.so",
    "_openjpeg.*.so",
)
_TABLES = "highdicom/_standard/*.json"


def main(folder: Path) -> None:
    """Go through the folder `_internal` of a build."""
    inside = folder / "_internal"
    if sys.platform == "linux" and shutil.which("strip"):
        for pattern in _WITH_SYMBOLS:
            for path in inside.glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    for path in inside.glob(_TABLES):
        table = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(table, separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
