"""Brings the catalogues up to date with the source, and tells what is missing or wrong in each.

python packaging/languages/update.py [--check]: with --check nothing is written, and it fails on anything.
"""

from __future__ import annotations

import sys

from catalogues import FORMS, faults, path_of, read, write
from texts import all_texts


def main(check: bool) -> int:
    """Update or check every catalogue, and return the exit code."""
    texts, bad = all_texts(), 0
    for language in FORMS:
        held = read(language)
        wrong = {s: f for s, forms in held.items() if s in texts and (f := faults(texts[s], forms))}
        for source, why in wrong.items():
            print(f"{language}: “{source}” {'; '.join(why)}")
        missing = [source for source in texts if source not in held]
        stale = len(held.keys() - texts.keys())
        if not check:
            write(language, texts, held)
        print(f"{path_of(language).name}: {len(texts)} texts, {len(missing)} missing, {stale} no longer said")
        bad += len(wrong) + len(missing) + stale
    return int(check and bad > 0)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
