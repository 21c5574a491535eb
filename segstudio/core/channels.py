"""One channel of an image, its luminance, or its colours."""

from __future__ import annotations

import re

import numpy as np

from segstudio.core.volume import Volume, Voxels
from segstudio.errors import SegStudioError
from segstudio.words import counted, tr

GREY, ALL = "grey", "all"
LUMA = (0.299, 0.587, 0.114)  # of red, green and blue; ITU-R BT.601
_COLOURS = 3


def check_channel(channel: str) -> str:
    """What a person may ask for: "all", "grey", or the number of a channel from 1.

    Raises:
        SegStudioError: it is none of these.
    """
    word = channel.strip().lower()
    if word in (GREY, ALL) or re.fullmatch(r"[1-9]\d{0,4}", word):
        return word
    raise SegStudioError(
        tr("There is no channel called {channel!r}.", channel=channel[:40]),
        tr("Give a number from 1, grey for the luminance, or all to keep the colours."),
    )


def luminance(voxels: Voxels) -> Voxels:
    """How bright colours look, of their own number type, rounded where that is whole.

    Shapes: (z, y, x, 3) → (z, y, x).
    """
    out = np.empty(voxels.shape[:3], voxels.dtype)
    whole = voxels.dtype.kind in "iu"
    for z, plane in enumerate(voxels):
        grey = plane @ np.asarray(LUMA)
        out[z] = np.rint(grey) if whole else grey
    return out


def one_channel(volume: Volume, channel: str) -> Volume:
    """The image as one channel, as grey, or as it is.

    Args:
        volume: grey or colour.
        channel: as `check_channel` gives it.
    Raises:
        SegStudioError: the image has no such channel.
    """
    channel = check_channel(channel)
    if channel.isdecimal() and int(channel) > volume.channels:
        held = counted("one channel", "{n} channels", volume.channels)
        raise SegStudioError(
            tr(
                "{name} has {held}; there is no channel {channel}.",
                name=volume.name or tr("The image"),
                held=held,
                channel=channel,
            ),
            tr("Give a number from 1 to {channels}, grey, or all.", channels=volume.channels),
        )
    if channel == ALL or volume.channels == 1:
        return volume
    voxels = luminance(volume.voxels) if channel == GREY else volume.voxels[..., int(channel) - 1]
    return volume.with_voxels(voxels)


def joined(channels: list[Volume]) -> Volume:
    """Three grey images of one grid as red, green and blue.

    Raises:
        SegStudioError: there are not three of them.
    """
    if len(channels) != _COLOURS:
        raise SegStudioError(
            tr("{channels} channels make no colours: these need three.", channels=len(channels)),
            tr("Choose one channel by its number."),
        )
    first = channels[0]
    return first.with_voxels(np.stack([volume.voxels for volume in channels], axis=-1))
