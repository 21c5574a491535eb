"""What of a file is opened as a case: which image, which channel, which region. The case's name tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from segstudio.core.channels import ALL, GREY
from segstudio.core.region import Region

_ENDING = re.compile(
    r"(?:-(?P<number>\d+))?"
    r"(?:-x(?P<x>\d+)-y(?P<y>\d+)-(?P<width>\d+)x(?P<height>\d+)(?:-z(?P<z>\d+)-(?P<depth>\d+))?)?"
    r"(?:-(?P<channel>grey|colours|channel\d+))?"
)
_COLOURS = "colours"


@dataclass(frozen=True)
class Choice:
    """Part of a file.

    Args:
        number: which of several images, from 0; None: the only one.
        channel: as `core.channels.check_channel` gives it; empty: nobody said.
        region: None: the whole image.
    """

    number: int | None = None
    channel: str = ""
    region: Region | None = None

    @property
    def ending(self) -> str:
        """What it adds to the name of a case; nothing where the whole file is meant."""
        words = "" if self.number is None else f"-{self.number + 1}"
        if (region := self.region) is not None:
            words += f"-x{region.x}-y{region.y}-{region.width}x{region.height}"
            words += f"-z{region.z}-{region.depth}" if region.z or region.depth else ""
        if self.channel:
            numbered = self.channel.isdecimal()
            words += (
                f"-channel{self.channel}" if numbered else "-grey" if self.channel == GREY else "-colours"
            )
        return words

    @classmethod
    def said_by(cls, ending: str) -> Choice:
        """The choice that an ending tells of; the whole file for every other text."""
        match = _ENDING.fullmatch(ending)
        if match is None:
            return cls()
        told = match.groupdict()
        channel = told["channel"] or ""
        channel = ALL if channel == _COLOURS else channel.removeprefix("channel")
        region = None
        if told["x"] is not None:
            names = ("x", "y", "width", "height", "z", "depth")
            region = Region(*(int(told[name] or 0) for name in names))
        number = None if told["number"] is None else int(told["number"]) - 1
        return cls(number, channel, region)
