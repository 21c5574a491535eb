"""Which frames of an enhanced multi-frame object are one volume: phases, echoes and directions kept apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from segstudio.io.dicom_geometry import Plane, SamePosition, Stack, frame_plane, stack
from segstudio.io.dicom_header import frame_item, text
from segstudio.io.limits import plain_text
from segstudio.words import counted, tr

_SAME_DIRECTION = 2e-3
_MOST_KEYS = 2  # that are needed together to tell frames apart
_LONGEST_VALUE = 30
# Dimensions that say where a frame lies rather than to which volume it belongs.
_PLACES = frozenset(
    {
        "ImagePositionPatient",
        "InStackPositionNumber",
        "ImagePositionVolume",
        "ImageOrientationPatient",
        "SliceLocation",
    }
)
# What tells frames apart where there are no dimensions: the sequence of each frame, and its element.
_TOLD = (
    ("FrameContentSequence", "StackID"),
    ("FrameContentSequence", "TemporalPositionIndex"),
    ("FrameContentSequence", "FrameAcquisitionNumber"),
    ("CardiacSynchronizationSequence", "NominalPercentageOfCardiacPhase"),
    ("CardiacSynchronizationSequence", "NominalCardiacTriggerDelayTime"),
    ("MREchoSequence", "EffectiveEchoTime"),
    ("MRDiffusionSequence", "DiffusionBValue"),
    ("MRImageFrameTypeSequence", "FrameType"),
    ("CTImageFrameTypeSequence", "FrameType"),
)


@dataclass(frozen=True, eq=False)
class FrameGroup:
    """Frames that make one volume.

    Args:
        text: what a chooser shows, such as "temporal position index 2, 10 slices".
        frames: their indices, in the order of the file.
        stack: their order and grid; its `order` counts within `frames`.
    """

    text: str
    frames: tuple[int, ...]
    stack: Stack


def frame_groups(header: Any, frames: int, rows: int, columns: int) -> list[FrameGroup] | None:
    """The volumes in an enhanced object; one where every frame has a place of its own.

    Returns: None where the frames do not tell where they lie, or nothing tells apart those at one place.
    """
    planes = [frame_plane(header, i) for i in range(frames)]
    found = [plane for plane in planes if plane is not None]
    if len(found) != frames:
        return None
    groups: list[FrameGroup] = []
    directions = _by_direction(found)
    for number_, indices in enumerate(directions, 1):
        words = tr("orientation {number_}", number_=number_) if len(directions) > 1 else ""
        parts = _parts(header, found, indices, rows, columns)
        if parts is None:
            return None
        for name, members, grid in parts:
            count = counted("{n} slice", "{n} slices", len(members))
            groups.append(FrameGroup(", ".join(part for part in (words, name, count) if part), members, grid))
    return groups


_Parts = list[tuple[str, tuple[int, ...], Stack]]


def _by_direction(planes: Sequence[Plane]) -> list[list[int]]:
    """Frames of each orientation and pixel size, in the order in which these come."""
    kinds: list[np.ndarray] = []
    groups: list[list[int]] = []
    for index, plane in enumerate(planes):
        kind = np.concatenate([plane.along_x, plane.along_y, np.log(plane.spacing_yx)])
        near = next((i for i, k in enumerate(kinds) if np.abs(k - kind).max() <= _SAME_DIRECTION), None)
        if near is None:
            kinds.append(kind)
            groups.append([])
            near = len(groups) - 1
        groups[near].append(index)
    return groups


def _parts(header: Any, planes: Sequence[Plane], frames: list[int], rows: int, columns: int) -> _Parts | None:
    whole = _grid(planes, frames, rows, columns)
    if whole is not None:
        return [("", tuple(frames), whole)]
    told = _told(header, frames)
    varying = [key for key in told if len(set(told[key])) > 1]
    for count in range(1, _MOST_KEYS + 1):
        for keys in combinations(varying, count):
            members: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for place, frame in enumerate(frames):
                members[tuple(told[key][place] for key in keys)].append(frame)
            if 2 * len(members) > len(frames) and len(members) > count * 64:
                continue  # a number of its own for every frame tells nothing
            grids = {value: _grid(planes, part, rows, columns) for value, part in members.items()}
            if all(grid is not None for grid in grids.values()):
                return [
                    (_words(keys, value), tuple(part), grid)
                    for value, part in members.items()
                    if (grid := grids[value]) is not None
                ]
    return None


def _grid(planes: Sequence[Plane], frames: Sequence[int], rows: int, columns: int) -> Stack | None:
    """The grid of some frames; None where two lie at one place."""
    try:
        return stack([planes[i] for i in frames], rows, columns)
    except SamePosition:
        return None


def _told(header: Any, frames: Sequence[int]) -> dict[str, list[str]]:
    """For every key that may tell frames apart its value in each frame: dimensions first."""
    told: dict[str, list[str]] = {}
    for place, item in enumerate(header.get("DimensionIndexSequence") or ()):
        keyword = _keyword(item.get("DimensionIndexPointer"))
        if keyword in _PLACES:
            continue
        name = plain_text(text(item, "DimensionDescriptionLabel"), _LONGEST_VALUE) or _name(keyword)
        told[name or f"dimension {place + 1}"] = [_dimension(header, frame, place) for frame in frames]
    for sequence, keyword in _TOLD:
        items = [frame_item(header, frame, sequence) for frame in frames]
        told.setdefault(_name(keyword), [text(i, keyword) if i is not None else "" for i in items])
    return told


def _dimension(header: Any, frame: int, place: int) -> str:
    item = frame_item(header, frame, "FrameContentSequence")
    try:
        return str(int(np.atleast_1d(item.DimensionIndexValues)[place]))
    except (AttributeError, IndexError, TypeError, ValueError):
        return ""


def _keyword(tag: Any) -> str:
    from pydicom.datadict import keyword_for_tag

    return keyword_for_tag(tag) if tag is not None else ""


def _name(keyword: str) -> str:
    """What an element is called, as people read it."""
    from pydicom.datadict import dictionary_description, tag_for_keyword

    tag = tag_for_keyword(keyword)
    return dictionary_description(tag).lower() if tag is not None else keyword


def _words(keys: Sequence[str], values: Sequence[str]) -> str:
    pairs = zip(keys, values, strict=True)
    return ", ".join(
        tr("{key} {plain_text}", key=key, plain_text=plain_text(value, _LONGEST_VALUE) or tr("not given"))
        for key, value in pairs
    )
