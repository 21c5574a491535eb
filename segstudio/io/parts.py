"""Files that hold several images: time points, channels, components. One of them is a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from segstudio.core.channels import ALL, GREY
from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.words import counted, tr

_NAMED_IN_A_SENTENCE = 6
_COLOURS = 3
ASK = -1  # a part that no file has: what makes `choose` tell which there are


@dataclass(frozen=True)
class Part:
    """One image of a file with several.

    Args:
        index: its place in the file, from 0.
        text: what a chooser shows, such as "time 3, channel 1 (DAPI)".
        channel: which channel it is, from 1; 0 where the file's images are no channels of each other.
        place: the text without the channel: parts of one place are the channels of one image.
        take: what `--channel` would have to say to get it; empty for an image that is stored as it is.
    """

    index: int
    text: str
    channel: int = 0
    place: str = ""
    take: str = ""


class SeveralParts(ReadError):
    """The file holds several images and nobody said which to open; `parts` of `path` are the choices."""

    def __init__(self, path: Path, parts: Sequence[Part]) -> None:
        first = "; ".join(
            tr("{index}: {said}", index=part.index + 1, said=part.text)
            for part in parts[:_NAMED_IN_A_SENTENCE]
        )
        more = len(parts) - _NAMED_IN_A_SENTENCE
        rest = tr("; and {more} more", more=more) if more > 0 else ""
        hint = tr("Choose one by its number, as with --volume 1, up to {index}.", index=parts[-1].index + 1)
        if any(part.channel for part in parts):
            hint += tr(" --channel 1 takes a channel by its own number.")
        super().__init__(
            tr(
                "{path} holds {parts} images, and one can be opened at a time: {first}{rest}.",
                path=shown(path),
                parts=len(parts),
                first=first,
                rest=rest,
            ),
            hint,
        )
        self.path = path
        self.parts = tuple(parts)

    @property
    def choices(self) -> tuple[Part, ...]:
        """The parts, and behind every three that are channels of one image their colours and their grey."""
        rows: list[Part] = []
        for place in dict.fromkeys(part.place for part in self.parts):
            group = [part for part in self.parts if part.place == place]
            rows += group
            if len(group) == _COLOURS and all(part.channel for part in group):
                lead, first = f"{place}, " if place else "", group[0].index
                rows.append(
                    Part(
                        first, tr("{lead}all three channels as red, green and blue", lead=lead), 0, place, ALL
                    ),
                )
                rows.append(Part(first, tr("{lead}grey (luminance of the three)", lead=lead), 0, place, GREY))
        return tuple(rows)


class ColourVolume(ReadError):
    """A volume is in colour, and nobody said whether it is to stay so."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr("{path} is a volume in colour.", path=shown(path)),
            tr("Choose a channel, grey or all, as with --channel all."),
        )
        self.path = path
        self.choices = (
            Part(0, tr("keep the colours"), take=ALL),
            Part(0, tr("grey (luminance)"), take=GREY),
            *(
                Part(0, tr("channel {number} ({name})", number=n, name=name), n, take=str(n))
                for n, name in enumerate(("red", "green", "blue"), 1)
            ),
        )


def channels_of(path: Path, parts: Sequence[Part], number: int | None, channel: str) -> list[int]:
    """Which images of a file make the wanted channel, grey or colour image.

    Args:
        parts: of the file, channels among them.
        number: any image of the place that is meant, from 0; None where there is one place only.
        channel: as `core.channels.check_channel` gives it.
    Returns: one index, or three for "grey" and "all".
    Raises:
        SeveralParts: the file has several places, and nobody said which.
        ReadError: there is no such channel.
    """
    if number is None and len({part.place for part in parts}) > 1:
        named = [part for part in parts if str(part.channel) == channel]
        raise SeveralParts(path, named or parts)
    place = parts[0].place if number is None else parts[choose(path, parts, number)].place
    group = [part for part in parts if part.place == place]
    if channel.isdecimal():
        found = [part.index for part in group if part.channel == int(channel)]
        if not found:
            raise ReadError(
                tr(
                    "{path} has {group} channels; there is no channel {channel}.",
                    path=shown(path),
                    group=len(group),
                    channel=channel,
                ),
                tr("Give a number from 1 to {group}.", group=len(group)),
            )
        return found
    if len(group) != _COLOURS:
        raise ReadError(
            tr(
                "{path} has {group} channels, and {channel!r} needs three: red, green and blue.",
                path=shown(path),
                group=len(group),
                channel=channel,
            ),
            tr("Choose one channel by its number, from 1 to {group}.", group=len(group)),
        )
    return [part.index for part in group]


def choose(path: Path, parts: Sequence[Part], part: int | None) -> int:
    """Which image of a file to read.

    Args:
        parts: the images that the file holds.
        part: the one that was asked for, from 0; None takes the only one, ASK none.
    Raises:
        SeveralParts: there are several and none was asked for, or it is ASK.
        ReadError: there is no such image.
    """
    if part is None and len(parts) == 1:
        return 0
    if part is None or part == ASK:
        raise SeveralParts(path, parts)
    if not 0 <= part < len(parts):
        held = counted("one image", "{n} images", len(parts))
        raise ReadError(
            tr("{path} holds {held}; there is no number {part}.", path=shown(path), held=held, part=part + 1),
            tr("Choose a number from 1 to {parts}.", parts=len(parts)),
        )
    return part


def numbered(names: Sequence[str], counts: Sequence[int], channel: int | None = None) -> list[Part]:
    """All combinations, the last one running fastest; what there is only one of is left out of the texts.

    ("time", "channel") of (2, 2) give "time 1, channel 1", "time 1, channel 2", "time 2, channel 1" …

    Args:
        channel: which of the names counts channels of one image.
    """
    rows: list[tuple[list[str], list[str], int]] = [([], [], 0)]
    for axis, (name, count) in enumerate(zip(names, counts, strict=True)):
        if count == 1:
            continue
        rows = [
            (
                [*words, tr("{name} {number}", name=name, number=n)],
                place if axis == channel else [*place, tr("{name} {number}", name=name, number=n)],
                n if axis == channel else number,
            )
            for words, place, number in rows
            for n in range(1, count + 1)
        ]
    return [
        Part(index, ", ".join(words) or tr("the only one"), number, ", ".join(place))
        for index, (words, place, number) in enumerate(rows)
    ]
