"""What the window is told at its start; knows no Qt, so that a mistake is said before anything is shown."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.services.setting_values import assignments
from segstudio.services.settings import Settings

if TYPE_CHECKING:
    from segstudio.services.samples import Sample


@dataclass(frozen=True)
class Start:
    """What to begin with.

    Args:
        paths: images or folders to open.
        sample: one to open in their place.
        case: alias or id of a case to open of the project that `paths` names; empty for none.
        second: an image to look at beside the first one.
        saved: the settings that are kept.
        settings: those of this run.
        settings_of_run: what makes them differ from those, as "theme=dark".
        until_painted: whether to end with the first frame.
    """

    paths: tuple[Path, ...]
    sample: Sample | None
    case: str
    second: Path | None
    saved: Settings
    settings: Settings
    settings_of_run: tuple[str, ...]
    until_painted: bool


def start_from(arguments: Sequence[str]) -> Start:
    """Read the arguments.

    Raises:
        SystemExit: an option is unknown, which has been said on stderr.
        SegStudioError: there is no such sample or setting.
    """
    parser = argparse.ArgumentParser(prog="segstudio gui", description="Open the window.")
    parser.add_argument("paths", nargs="*", type=Path, help="images or folders to open")
    parser.add_argument("--sample", metavar="NAME", help="a sample case to open, such as cells")
    parser.add_argument("--case", default="", metavar="CASE", help="a case of the project to open")
    parser.add_argument(
        "--second", metavar="PATH", type=Path, help="an image to look at beside the first one"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a setting for this run only"
    )
    parser.add_argument("--until-painted", action="store_true", help=argparse.SUPPRESS)  # to time the start
    options = parser.parse_args(list(arguments))
    saved = Settings.load()
    settings = saved.with_texts(assignments(options.set))
    sample = None
    if options.sample is not None:
        from segstudio.services.samples import find_sample

        sample = find_sample(options.sample)
    return Start(
        tuple(options.paths),
        sample,
        options.case,
        options.second,
        saved,
        settings,
        tuple(options.set),
        options.until_painted,
    )
