"""One channel, all colours, or a region of what a file holds; the name of the case tells which."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from segstudio.core.channels import GREY, check_channel, joined, one_channel
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import ReadError
from segstudio.io.choice import Choice
from segstudio.io.folders import case_name
from segstudio.io.format_table import format_of
from segstudio.io.guard import guarded
from segstudio.io.parts import ASK, Part, SeveralParts, channels_of
from segstudio.io.regions import cropped, open_pieces


def region_of(path: Path, number: int | None, region: Region) -> Volume:
    """A region of one image of a file, read without the rest."""
    volume = guarded(path, lambda: open_pieces(path, number).read(region))
    return volume.named(f"{case_name(path)}{Choice(number, region=region).ending}", str(path))


def cut(volume: Volume, region: Region | None) -> Volume:
    """A region of what was read whole."""
    if region is None:
        return volume
    box = guarded(Path(volume.source), lambda: cropped(volume, region))
    return box.named(f"{volume.name}{Choice(region=region).ending}", volume.source)


def taken(volume: Volume, channel: str) -> Volume:
    """One channel, grey or all of a volume, with a name that tells."""
    if not channel:
        return volume
    one = guarded(Path(volume.source), lambda: one_channel(volume, channel))
    name = f"{volume.name}{Choice(channel=channel).ending}"
    return one if one is volume else one.named(name, volume.source)


def read_channel(
    path: Path, number: int | None, channel: str, read: Callable[[int | None], Volume]
) -> Volume:
    """An image of a file, or what the channels of one make together.

    Args:
        read: one of its images.
    """
    if not channel:
        return read(number)
    channel = check_channel(channel)
    parts = channels_in(path)
    if not parts:
        return taken(read(number), channel)
    volumes = [read(index) for index in channels_of(path, parts, number, channel)]
    if len(volumes) == 1:
        return volumes[0]
    volume = guarded(path, lambda: joined(volumes))
    if channel == GREY:
        volume = one_channel(volume, GREY)
    return volume.named(f"{volumes[0].name}{Choice(channel=channel).ending}", str(path))


def channels_in(path: Path) -> tuple[Part, ...]:
    """The images of a file where they are channels of each other; read from the header alone."""

    def work() -> tuple[Part, ...]:
        form = format_of(path) if path.is_file() else None
        if form is None or form.read_part is None:
            return ()
        try:
            form.read_part(path, part=ASK)
        except SeveralParts as error:
            return error.parts
        except ReadError:
            return ()
        return ()

    parts = guarded(path, work)
    return parts if any(part.channel for part in parts) else ()
