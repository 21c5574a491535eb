"""The integer map a person edits, and the reversible changes it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import LARGEST_LABEL as LARGEST_LABEL
from segstudio.core.label_palette import PALETTE as PALETTE
from segstudio.core.label_palette import Color as Color
from segstudio.core.label_palette import label_color, label_colors
from segstudio.errors import SegStudioError
from segstudio.words import tr

LabelArray = npt.NDArray[np.uint16]
BoolArray = npt.NDArray[np.bool_]
Box = tuple[slice, slice, slice]  # half-open ranges along (z, y, x)


@dataclass(frozen=True)
class LabelClass:
    """What one label number means and how it is shown."""

    number: int
    name: str
    color: Color
    visible: bool = True
    locked: bool = False


ClassChange = Mapping[int, LabelClass | None]  # number -> its class; None: it has none


def default_class(number: int, name: str = "") -> LabelClass:
    """A class with the colour that its number has until somebody chooses another."""
    return LabelClass(number, name or f"label {number}", label_color(number))


def default_classes(numbers: npt.NDArray[np.integer]) -> list[LabelClass]:
    """`default_class` of many numbers at once, without the background."""
    wanted = numbers[numbers > 0]
    colors = label_colors()[wanted].tolist()
    return [LabelClass(n, f"label {n}", (*c,)) for n, c in zip(wanted.tolist(), colors, strict=True)]


PaintMode = Literal["all", "background", "these"]


@dataclass(frozen=True)
class PaintOver:
    """Which labels an edit by hand may cover; locked ones it never does.

    Args:
        mode: "all" labels, only the "background", or only "these".
        numbers: for "these"; 0 is the background.
        own: the label that is worked on. Erasing may take it away in every mode.
    """

    mode: PaintMode = "all"
    numbers: frozenset[int] = frozenset()
    own: int = 0

    @property
    def coverable(self) -> frozenset[int] | None:
        """Labels that another label may cover; None for all."""
        if self.mode == "all":
            return None
        return frozenset({0}) if self.mode == "background" else self.numbers


EVERYTHING = PaintOver()


@dataclass(frozen=True, eq=False)
class LabelEdit:
    """One reversible change of labels. Writing either side twice changes nothing.

    Args:
        title: what was done, as the Edit menu shows it ("Brush stroke").
        box: where; may be empty when only reviewed slices change.
        before, after: labels in the box, uint16.
        hand_before, hand_after: where a person decided the label, bool, in the same box.
        reviewed_before, reviewed_after: reviewed slices; None when the edit does not change them.
        classes_before, classes_after: the classes that change; None when the edit changes none. Whether a
            class that stays is shown or locked is left as it is.
    """

    title: str
    box: Box
    before: LabelArray
    after: LabelArray
    hand_before: BoolArray
    hand_after: BoolArray
    reviewed_before: frozenset[int] | None = None
    reviewed_after: frozenset[int] | None = None
    classes_before: ClassChange | None = None
    classes_after: ClassChange | None = None

    @property
    def nbytes(self) -> int:
        """Memory this edit holds."""
        return self.before.nbytes + self.after.nbytes + self.hand_before.nbytes + self.hand_after.nbytes

    @property
    def slices(self) -> range:
        """Slices that the edit touches."""
        return range(self.box[0].start, self.box[0].stop)

    @property
    def inverse(self) -> LabelEdit:
        """The edit that takes this one back."""
        return replace(
            self,
            before=self.after,
            after=self.before,
            hand_before=self.hand_after,
            hand_after=self.hand_before,
            reviewed_before=self.reviewed_after,
            reviewed_after=self.reviewed_before,
            classes_before=self.classes_after,
            classes_after=self.classes_before,
        )


class LabelMap:
    """Labels of one case. They change only by `apply`.

    Holds `array` (uint16, read-only view), `hand` (bool, where a person decided), `classes`
    (number -> LabelClass, without the background 0) and `reviewed` (slice indices). `paint_over` says
    which labels an edit by hand may cover; it is no part of the labels and never saved.
    """

    def __init__(
        self,
        geometry: Geometry,
        array: npt.NDArray[np.integer] | None = None,
        classes: Iterable[LabelClass] | None = None,
        *,
        hand: BoolArray | None = None,
        reviewed: Iterable[int] = (),
    ) -> None:
        """Labels on a grid; all background unless `array` (z, y, x) is given.

        Raises:
            SegStudioError: sizes disagree or a label is outside 0 to 65,535.
        """
        self.geometry = geometry
        if array is None:
            array = np.zeros(geometry.shape, np.uint16)
        if array.shape != geometry.shape:
            raise SegStudioError(
                tr(
                    "The labels have the size {shape}, the image has {of_image} (z, y, x).",
                    shape=array.shape,
                    of_image=geometry.shape,
                )
            )
        if array.dtype != np.uint16:
            low, high = (int(array.min()), int(array.max())) if array.size else (0, 0)
            if low < 0 or high > LARGEST_LABEL:
                raise SegStudioError(
                    tr("Label numbers run from {low} to {high}; 0 to 65535 can be kept.", low=low, high=high)
                )
        self._array: LabelArray = np.array(array, np.uint16, order="C")
        self._hand: BoolArray = np.zeros(geometry.shape, bool) if hand is None else np.array(hand, bool)
        self._reviewed = frozenset(int(z) for z in reviewed)
        if classes is None:
            classes = default_classes(np.unique(self._array))
        self._classes: Mapping[int, LabelClass] = {}
        self._locked: frozenset[int] = frozenset()
        self._take({c.number: c for c in classes})
        self.paint_over = EVERYTHING

    @property
    def array(self) -> LabelArray:
        """Labels as a read-only view, uint16 (z, y, x)."""
        view = self._array.view()
        view.flags.writeable = False
        return view

    @property
    def hand(self) -> BoolArray:
        """Where a person decided the label, as a read-only view, bool (z, y, x)."""
        view = self._hand.view()
        view.flags.writeable = False
        return view

    @property
    def reviewed(self) -> frozenset[int]:
        """Slices a person declared right."""
        return self._reviewed

    @property
    def classes(self) -> Mapping[int, LabelClass]:
        """Number -> class, in order of the numbers, as it is now; background has no entry."""
        return self._classes

    def set_class(self, label_class: LabelClass) -> None:
        """Add a class, or replace the one with its number.

        Raises:
            SegStudioError: the number is outside 1 to 65,535.
        """
        self.set_classes({label_class.number: label_class})

    def set_classes(self, change: ClassChange) -> None:
        """Add, replace and forget many classes at once; voxels with a forgotten number stay as they are.

        Raises:
            SegStudioError: a number is outside 1 to 65,535.
        """
        if not all(1 <= number <= LARGEST_LABEL for number in change):
            raise SegStudioError(
                tr("A label number is between 1 and {largest_label}.", largest_label=LARGEST_LABEL)
            )
        self._take({n: c for n, c in {**self._classes, **change}.items() if c is not None})

    def remove_class(self, number: int) -> None:
        """Forget a class; voxels with its number stay as they are."""
        if number in self._classes:
            self.set_classes({number: None})

    def locked_numbers(self) -> frozenset[int]:
        """Labels that no edit by hand may change."""
        return self._locked

    def _take(self, classes: dict[int, LabelClass]) -> None:
        # Asked for at every move of the mouse, so sorted only when it changes, and never changed in place.
        self._classes = MappingProxyType({number: classes[number] for number in sorted(classes)})
        self._locked = frozenset(c.number for c in self._classes.values() if c.locked)

    def edit(
        self,
        title: str,
        box: Box,
        after: npt.NDArray[np.integer],
        *,
        hand_after: BoolArray | None = None,
        reviewed_after: frozenset[int] | None = None,
    ) -> LabelEdit:
        """The edit that would turn the box into `after`, not yet applied."""
        hand_before = self._hand[box].copy()
        return LabelEdit(
            title,
            box,
            self._array[box].copy(),
            np.asarray(after, np.uint16),
            hand_before,
            hand_before if hand_after is None else hand_after,
            None if reviewed_after is None else self._reviewed,
            reviewed_after,
        )

    def review_edit(self, slices: Iterable[int], reviewed: bool) -> LabelEdit:
        """The edit that marks slices as reviewed, or takes the mark back."""
        wanted = frozenset(slices)
        after = self._reviewed | wanted if reviewed else self._reviewed - wanted
        nothing = (slice(0, 0), slice(0, 0), slice(0, 0))
        title = tr("Mark reviewed") if reviewed else tr("Unmark reviewed")
        return self.edit(title, nothing, self._array[nothing], reviewed_after=after)

    def class_edit(self, title: str, change: ClassChange) -> LabelEdit:
        """The edit that adds, changes or removes classes; voxels stay as they are."""
        nothing = (slice(0, 0), slice(0, 0), slice(0, 0))
        return self.with_classes(self.edit(title, nothing, self._array[nothing]), change)

    def with_classes(self, edit: LabelEdit, change: ClassChange) -> LabelEdit:
        """An edit, not yet applied, that changes classes too."""
        before = {number: self._classes.get(number) for number in change}
        return replace(edit, classes_before=before, classes_after=dict(change)) if change else edit

    def apply(self, edit: LabelEdit) -> None:
        """Write the edit's `after` side; applying it twice is the same as once."""
        self._array[edit.box] = edit.after
        self._hand[edit.box] = edit.hand_after
        if edit.reviewed_after is not None:
            self._reviewed = edit.reviewed_after
        if edit.classes_after:
            self.set_classes({n: self._still(n, c) for n, c in edit.classes_after.items()})

    def _still(self, number: int, label_class: LabelClass | None) -> LabelClass | None:
        """A class as an edit gives it; one that is still the same label is shown and locked as it is now."""
        old = self._classes.get(number)
        if label_class is None or old is None:
            return label_class
        if old.name != label_class.name and old.color != label_class.color:
            return label_class  # renumbered: another label has the number now
        return replace(label_class, visible=old.visible, locked=old.locked)

    def copy(self) -> LabelMap:
        """An independent copy, for a job to read while a person goes on painting."""
        twin = LabelMap(
            self.geometry, self._array, self._classes.values(), hand=self._hand, reviewed=self._reviewed
        )
        twin.paint_over = self.paint_over
        return twin


def may_paint(
    labels: LabelMap,
    current: LabelArray,
    wanted: int | LabelArray,
    *,
    own: Iterable[int] | None = None,
    over: PaintOver | None = None,
) -> BoolArray:
    """Where voxels may take another label: the one rule of locks and of what is painted over.

    A locked label neither changes nor spreads. Besides, a voxel must carry a label that may be covered,
    or the wanted one already, or, where it is to become background, one of the labels worked on.

    Args:
        labels: gives the locks.
        current: labels as they are, any shape.
        wanted: the label to write, or one for each voxel, in the shape of `current`.
        own: the labels that are worked on; by default the one that `over` names.
        over: by default that of `labels`.
    Returns: bool in the shape of `current`.
    """
    if isinstance(wanted, int):
        table = paintable(labels, wanted, own=own, over=over)
        return np.ones(current.shape, bool) if table is None else table[current]
    over = labels.paint_over if over is None else over
    allowed = np.ones(current.shape, bool)
    if (coverable := over.coverable) is not None:
        allowed = _table(coverable)[current] | (current == wanted)
        allowed |= (wanted == 0) & _table({over.own} if own is None else own)[current]
    if locked := labels.locked_numbers():
        table = _table(locked)
        allowed &= ~(table[current] | table[wanted])
    return allowed


def paintable(
    labels: LabelMap, number: int, *, own: Iterable[int] | None = None, over: PaintOver | None = None
) -> BoolArray | None:
    """`may_paint` as a table, for many small steps with one label.

    Returns: for each label number (65,536) whether its voxels may take `number`; None when all may.
    """
    over = labels.paint_over if over is None else over
    locked, coverable = labels.locked_numbers(), over.coverable
    if coverable is None:
        if not locked:
            return None
        table = np.ones(LARGEST_LABEL + 1, bool)
    else:
        table = _table({*coverable, number, *(({over.own} if own is None else own) if number == 0 else ())})
    table[list(locked)] = False
    if number in locked:
        table[:] = False
    return table


def _table(numbers: Iterable[int]) -> BoolArray:
    table = np.zeros(LARGEST_LABEL + 1, bool)
    table[list(numbers)] = True
    return table
