"""Doing an operation: which part it works on, what it may change, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from segstudio.core.connected import sizes_of, slabs
from segstudio.core.geometry import Geometry
from segstudio.core.labels import (
    LARGEST_LABEL,
    BoolArray,
    Box,
    LabelArray,
    LabelMap,
    may_paint,
)
from segstudio.core.live_edit import bounds
from segstudio.core.operations.model import Change, Grid, Measure, Operation, Scope, Value, Work
from segstudio.core.operations.place import Place
from segstudio.core.operations.request import Outcome, Request
from segstudio.core.operations.table import find
from segstudio.core.operations.threshold import grey_levels
from segstudio.core.operations.words import names, sentence, size_words
from segstudio.core.planes import Section
from segstudio.core.progress import Progress, part, silent
from segstudio.core.reach import margin
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.words import counted, tr


def operate(
    labels: LabelMap, request: Request, *, image: Volume | None = None, progress: Progress = silent
) -> Outcome:
    """What an operation makes of labels, as far as locks and what may be painted over allow it.

    Args:
        labels: stay as they are.
        image: on the same grid; for operations that need grey levels.
        progress: called often; a cancel takes effect there.
    Raises:
        SegStudioError: the operation cannot act; the sentence says why.
    """
    operation = find(request.operation)
    values = operation.complete(request.values)
    scope = _scope(operation, request, labels.geometry)
    if labels.geometry.is_picture:
        request = replace(request, section=Section(0))
    numbers = _numbers(operation, request, labels, values)
    request = replace(request, numbers=numbers, scope=scope)
    pieces: list[_Piece] = []
    count, notes, found = 0, dict[str, None](), False
    free = _free_numbers(labels)
    parts = _parts(labels, request, operation)
    for done, place in enumerate(parts):
        step = part(progress, 0.95 * done / len(parts), 0.95 * (done + 1) / len(parts))
        inner = _needed(place, labels, request, operation, values, part(step, 0.0, 0.2))
        if inner is None:
            continue
        found = True
        work = _work(inner, labels, request, operation, values, image, free, part(step, 0.2, 1.0))
        change = operation.run(work)
        count += change.count
        if change.note:
            notes[change.note] = None
        piece = _allowed(inner, work, change, labels, request)
        pieces += [] if piece is None else [piece]
    if not found:
        carried = names(labels, numbers)
        nothing = (
            tr("Nothing in this slice carries {labels}.", labels=carried)
            if scope == "slice"
            else tr("Nothing in this image carries {labels}.", labels=carried)
        )
        notes[nothing] = None
    if found and not pieces:
        notes.update(dict.fromkeys(_too_short(operation, values, parts[0].grid(labels.geometry))))
    return _outcome(operation, labels, request, pieces, count, list(notes), part(progress, 0.95, 1.0))


def _too_short(operation: Operation, values: Mapping[str, Value], grid: Grid) -> Iterator[str]:
    """Why nothing changes, where a length reaches no neighbour."""
    finest = min(grid.spacing[1:] if grid.flat else grid.spacing)
    for parameter in operation.parameters:
        value = values[parameter.name]
        if parameter.kind == "length" and isinstance(value, Measure) and grid.length(value) < finest:
            unit = "mm" if grid.calibrated else "px"
            yield tr(
                "Nothing changes: {amount:g} {unit} is less than a voxel, {finest:.3g} {of_voxel}.",
                amount=value.amount,
                unit=value.unit,
                finest=finest,
                of_voxel=unit,
            )


@dataclass(frozen=True, eq=False)
class _Piece:
    """What changes in one place, and how many voxels may not."""

    place: Place
    after: LabelArray
    changed: BoolArray
    held: int


def _scope(operation: Operation, request: Request, geometry: Geometry) -> Scope:
    if geometry.is_picture and "slice" in operation.scopes:
        return "slice"
    wanted = request.scope or "volume"
    return wanted if wanted in operation.scopes else operation.scopes[0]


def _numbers(
    operation: Operation, request: Request, labels: LabelMap, values: Mapping[str, Value]
) -> tuple[int, ...]:
    """The labels to work on."""
    if "seed" in operation.needs and not operation.from_nothing:
        number = _pointed_at(request.seed, labels)
        numbers: tuple[int, ...] = (number,)
    else:
        numbers = tuple(sorted({int(n) for n in request.numbers if n}))
    if not numbers:
        raise SegStudioError(
            tr("No label is chosen."), tr("Choose a label to work on; the background is none.")
        )
    if "seed" in operation.needs:
        _inside(request.seed, labels, "voxel")
    if len(numbers) > 1 and not operation.many:
        raise SegStudioError(
            tr("{words} works on one label at a time.", words=operation.words), tr("Choose one label.")
        )
    locked = labels.locked_numbers()
    if "to" in values and values.get("do") == "move":
        target = int(values["to"])  # type: ignore[arg-type]  # a label's number
        if target in locked:
            raise SegStudioError(
                tr("{names} is locked.", names=names(labels, (target,))), tr("Unlock it to give it voxels.")
            )
    free = tuple(n for n in numbers if n not in locked)
    if not free:
        raise SegStudioError(
            counted("{names} is locked.", "{names} are locked.", len(numbers), names=names(labels, numbers)),
            tr("Unlock a label to change it."),
        )
    return free


def _pointed_at(seed: tuple[int, int, int] | None, labels: LabelMap) -> int:
    number = int(labels.array[_inside(seed, labels, "island")])
    if not number:
        raise SegStudioError(
            tr("There is no label under the cross-hair."), tr("Set it on an island with Ctrl+click.")
        )
    return number


def _inside(seed: tuple[int, int, int] | None, labels: LabelMap, what: str) -> tuple[int, int, int]:
    """The voxel that was pointed at."""
    if seed is None:
        raise SegStudioError(
            tr("No island is pointed at.") if what == "island" else tr("No voxel is pointed at."),
            tr("Set the cross-hair on it with Ctrl+click, or give --at X,Y,Z to the command."),
        )
    if not all(0 <= at < n for at, n in zip(seed, labels.geometry.shape, strict=True)):
        raise SegStudioError(tr("The place lies outside the image."), tr("Point at a place inside it."))
    return seed


def _parts(labels: LabelMap, request: Request, operation: Operation) -> list[Place]:
    """The places to work on one after the other."""
    section, shape = request.section, labels.geometry.shape
    all_ = _whole(labels.geometry)
    axes = _turned(section)
    turned = replace(
        all_,
        axes=axes,
        box=(all_.box[axes[0]], all_.box[axes[1]], all_.box[axes[2]]),
        flat=False,
    )
    if operation.along or request.scope == "slice":
        _check_section(section, shape)
    if operation.along:
        return [turned]
    if request.scope == "slice":
        return [turned.slice(section.index)]
    if request.scope == "slices":
        return [turned.slice(index) for index in range(shape[section.normal])]
    return [all_]


def _turned(section: Section) -> tuple[int, int, int]:
    """The axes of a section, its normal first; which way round it is shown changes no result."""
    low, high = sorted((section.rows, section.columns))
    return section.normal, low, high


def _whole(geometry: Geometry) -> Place:
    z, y, x = (slice(0, n) for n in geometry.shape)
    return Place((0, 1, 2), (z, y, x), flat=geometry.is_picture)


def _check_section(section: Section, shape: tuple[int, int, int]) -> None:
    if not 0 <= section.index < shape[section.normal]:
        raise SegStudioError(
            tr("There is no slice {index}.", index=section.index + 1),
            tr("The image has {shape} of them.", shape=shape[section.normal]),
        )


def _needed(
    place: Place,
    labels: LabelMap,
    request: Request,
    operation: Operation,
    values: Mapping[str, Value],
    progress: Progress,
) -> Place | None:
    """The part of a place that the operation needs; None where nothing is to be done."""
    grid = place.grid(labels.geometry)
    for parameter in operation.parameters:  # what cannot be done is said even where there is nothing to do
        value = values[parameter.name]
        if isinstance(value, Measure) and parameter.matters(values) and value.amount:
            grid.length(value) if parameter.kind == "length" else grid.voxels(value)
    if "seed" in operation.needs and (request.seed is None or place.locate(request.seed) is None):
        return None
    if operation.everywhere:
        return place
    box = place.bounds(labels.array, request.numbers, progress)
    if box is None:
        return None
    sides = margin(operation.reach(values, grid), grid.spacing)
    return place.around(box, sides, every_slice=operation.along)


def _work(
    place: Place,
    labels: LabelMap,
    request: Request,
    operation: Operation,
    values: Mapping[str, Value],
    image: Volume | None,
    free: Iterator[int],
    progress: Progress,
) -> Work:
    """What the operation gets of a place."""
    grey = None
    if "image" in operation.needs:
        if image is None:
            raise SegStudioError(
                tr("{words} needs the image.", words=operation.words), tr("Give the image of these labels.")
            )
        if gap := image.geometry.difference(labels.geometry):
            raise SegStudioError(tr("The image does not lie on the labels: {gap}.", gap=gap))
        grey = grey_levels(place.of(image.voxels))
    return Work(
        place.of(labels.array).copy(),
        request.numbers,
        values,
        place.grid(labels.geometry),
        image=grey,
        padding=None if image is None else image.padding,
        other=None if request.other is None else place.of(request.other),
        seed=None if request.seed is None else place.locate(request.seed),
        index=request.section.index if operation.along else 0,
        edited=place.edited(labels) if operation.along else None,
        free=free,
        progress=progress,
    )


def _allowed(place: Place, work: Work, change: Change, labels: LabelMap, request: Request) -> _Piece | None:
    """What of a change may be made, cut down to the box that it fills."""
    work.progress(1.0)
    wanted = change.after != work.labels
    if not wanted.any():
        return None
    changed = np.zeros_like(wanted)
    for slab in slabs(wanted.shape, part(work.progress, 1.0, 1.0)):
        was, new = work.labels[slab], change.after[slab]
        changed[slab] = wanted[slab] & may_paint(labels, was, new, own=request.numbers, over=request.over)
    if request.keep_reviewed and request.scope != "slice" and labels.reviewed:
        changed &= ~place.reviewed(labels)
    held = int(np.count_nonzero(wanted)) - int(np.count_nonzero(changed))
    work.progress(1.0)
    box = bounds(changed) or (slice(0, 0),) * 3
    return _Piece(place.within(box), change.after[box], changed[box], held)


def _outcome(
    operation: Operation,
    labels: LabelMap,
    request: Request,
    pieces: list[_Piece],
    count: int,
    notes: list[str],
    progress: Progress,
) -> Outcome:
    title = tr("{words} ({names})", words=operation.words, names=names(labels, request.numbers))
    section, whole = request.section, _whole(labels.geometry)
    if request.scope == "slice":
        whole = replace(whole, axes=_turned(section), flat=True)
    grid = whole.grid(labels.geometry)

    def size(voxels: int) -> str:
        return size_words(voxels, grid) if voxels else ""

    if held := sum(piece.held for piece in pieces):
        notes.append(
            tr("{size} stays as it is: locked, reviewed, or not to be painted over.", size=size(held))
        )
    pieces = [piece for piece in pieces if piece.changed.size]
    if not pieces:
        nothing = np.zeros((0, 0, 0), np.uint16)
        said = sentence(("", ""), 0, "", "", "", "", notes)
        return Outcome(title, None, nothing, nothing > 0, said=said, reviewed=labels.reviewed)
    boxes = [piece.place.stored for piece in pieces]
    z, y, x = (
        slice(min(box[axis].start for box in boxes), max(box[axis].stop for box in boxes))
        for axis in range(3)
    )
    box = (z, y, x)
    before = labels.array[box]
    after, changed = before.copy(), np.zeros(before.shape, bool)
    for piece in pieces:
        progress(0.0)
        spans = zip(piece.place.stored, box, strict=True)
        inner = tuple(slice(mine.start - all_.start, mine.stop - all_.start) for mine, all_ in spans)
        turned = after[inner].transpose(piece.place.axes), changed[inner].transpose(piece.place.axes)
        np.copyto(turned[0], piece.after, where=piece.changed)
        progress(0.0)
        np.copyto(turned[1], True, where=piece.changed)
    lost, won = (np.zeros(LARGEST_LABEL + 1, np.int64) for _ in range(2))
    for slab in slabs(before.shape, progress):
        for counts, array in ((lost, before), (won, after)):
            counts += np.bincount(array[slab][changed[slab]], minlength=LARGEST_LABEL + 1)
    emptied = _emptied(labels, box, after, np.flatnonzero(lost), progress)
    removed, added, all_ = int(won[0]), int(lost[0]), int(lost.sum())
    reviewed = labels.reviewed
    if request.scope != "slice":  # nobody has seen what became of the others
        reviewed -= {z.start + int(at) for at in np.flatnonzero(changed.any((1, 2)))}
    return Outcome(
        title,
        box,
        after,
        changed,
        tuple(int(n) for n in np.flatnonzero(won) if n and n not in labels.classes),
        emptied,
        sentence(
            operation.counts,
            count,
            size(added),
            size(removed),
            size(all_ - added - removed),
            names(labels, emptied) if emptied else "",
            notes,
        ),
        reviewed,
    )


def _emptied(
    labels: LabelMap, box: Box, after: LabelArray, lost: npt.NDArray[np.int64], progress: Progress
) -> tuple[int, ...]:
    """Which of the labels that lose voxels have none left anywhere."""
    left = sizes_of(after, LARGEST_LABEL, progress=progress)
    gone = [int(n) for n in lost if n and not left[n]]
    if gone:
        left = sizes_of(labels.array, LARGEST_LABEL, progress=progress)
        left -= sizes_of(labels.array[box], LARGEST_LABEL, progress=progress)
    return tuple(n for n in gone if not left[n])


def _free_numbers(labels: LabelMap) -> Iterator[int]:
    """Numbers that no class has and no voxel carries, the lowest first."""
    taken = np.zeros(LARGEST_LABEL + 1, bool)
    taken[[0, *labels.classes]] = True
    for plane in labels.array:
        taken[plane.reshape(-1)] = True
    yield from np.flatnonzero(~taken).tolist()
