"""Images whose slices make no clean volume: opened only when a person says so."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from segstudio.core.volume import Caveat, not_accepted
from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.words import paragraph, tr


class Doubted(ReadError):
    """The slices make no clean volume and nobody has accepted that; `caveats` are what is wrong."""

    def __init__(self, path: Path, caveats: Collection[Caveat]) -> None:
        codes = ",".join(caveat.code for caveat in caveats)
        super().__init__(
            tr(
                "{path} was not opened. {caveats}",
                path=shown(path),
                caveats=paragraph(caveat.sentence for caveat in caveats),
            ),
            tr(
                "To open it all the same, choose so when asked, or add --accept {codes} to the command.",
                codes=codes,
            ),
        )
        self.caveats = tuple(caveats)


def check_accepted(path: Path, caveats: Collection[Caveat], accepted: Collection[str]) -> None:
    """Stop before an image is opened whose flaws nobody has accepted.

    Raises:
        Doubted: there is one.
    """
    if open_questions := not_accepted(caveats, accepted):
        raise Doubted(path, open_questions)
