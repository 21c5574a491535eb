"""Compiles catalogues of Qt Linguist to the .qm beside them, which the window reads.

python packaging/languages/compile.py [FILE.ts …]: those files, or without any all of resources/languages.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "languages"


def main(files: Sequence[Path]) -> int:
    """Compile them, and return the exit code."""
    compiler = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    if compiler is None:
        print(
            "There is no pyside6-lrelease in this environment; it comes with PySide6-Essentials.",
            file=sys.stderr,
        )
        return 1
    for source in files:
        compiled = source.with_suffix(".qm.part")
        command = [compiler, "-silent", str(source), "-qm", str(compiled)]
        if subprocess.run(command, check=False).returncode:
            compiled.unlink(missing_ok=True)
            print(f"{source} could not be compiled; see above.", file=sys.stderr)
            return 1
        compiled.replace(source.with_suffix(".qm"))  # a window that reads the old one keeps it whole
    return 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.ts"))))
