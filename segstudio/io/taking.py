"""One channel, all colours, or a region of what a file holds; the name of the case tells which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from segstudio.core.channels import GREY, check_channel, joined, one_channel
from segstudio.core.geometry import Geometry
from segstudio.core.region import Region
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError
from segstudio.io.choice import Choice
from segstudio.io.files import shown
from segstudio.io.folders import case_name
from segstudio.io.format_table import format_of
from segstudio.io.guard import guarded
from segstudio.io.parts import ASK, Part, SeveralParts, channels_of
from segstudio.io.pieces import Pieces
from segstudio.io.regions import can_read_regions, cropped, open_pieces
from segstudio.words import tr


def region_of(path: Path, number: int | None, region: Region) -> Volume:
    """A region of one image of a file, read without the rest."""
    volume = guarded(path, lambda: open_pieces(path, number).read(region))
    return volume.named(f"{case_name(path)}{Choice(number, region=region).ending}", str(path))


def has_other_grid(path: Path, number: int | None, geometry: Geometry) -> bool:
    """Whether a file can be read region by region and its image has another size than this."""
    return can_read_regions(path) and open_pieces(path, number).geometry.shape != geometry.shape


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


def pieces_of(path: Path, number: int | None, channel: str) -> Pieces:
    """One image or channel of a file, region by region.

    Args:
        number, channel: as `read_volume` takes them.
    Raises:
        SeveralParts: the file holds several images, and nobody said which.
        ReadError: the file can only be read whole, or has no such channel.
    """
    parts = channels_in(path) if channel else ()
    if parts:
        wanted = channels_of(path, parts, number, check_channel(channel))
        if len(wanted) > 1:
            raise ReadError(
                tr(
                    "{path} keeps its channels apart, so they are not joined piece by piece.",
                    path=shown(path),
                ),
                tr("Choose one channel by its number."),
            )
        return open_pieces(path, wanted[0])
    pieces = open_pieces(path, number)
    if not channel:
        return pieces

    def voxels(region: Region) -> Voxels:
        volume = Volume(pieces.values(region), Geometry(region.shape))
        return guarded(path, lambda: one_channel(volume, channel)).voxels

    first = voxels(Region(0, 0, 1, 1, 0, 1))  # says at once where there is no such channel
    return replace(pieces, channels=3 if first.ndim == 4 else 1, voxels=voxels, smaller=None)
