"""What an operation on labels is: its parameters, what it works on, and what comes of it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Triple
from segstudio.core.labels import LARGEST_LABEL, BoolArray, LabelArray
from segstudio.core.progress import Progress, silent
from segstudio.errors import SegStudioError
from segstudio.words import listed, tr

Unit = Literal["mm", "px"]
Kind = Literal["length", "size", "number", "choice", "flag", "label", "range"]
Scope = Literal["slice", "slices", "volume"]
OTSU = "otsu"  # a range from Otsu's threshold upwards
_MEASURE = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*(px|mm2|mm3|mm²|mm³|mm|)")


@dataclass(frozen=True)
class Measure:
    """A length or a size with its unit.

    Args:
        amount: how much.
        unit: "px" counts voxels: along the finest axis for a length, all of them for a size. "mm" is mm for
            a length, mm² or mm³ for a size.
    """

    amount: float
    unit: Unit = "px"

    def __str__(self) -> str:
        return f"{self.amount:g}{self.unit}"


Value = Measure | float | bool | str | tuple[float, float]


@dataclass(frozen=True)
class Parameter:
    """One value that an operation takes.

    Args:
        name: as the command line calls it, without the dashes.
        words: as the window calls it; in English here, said in the language in use, as are tip and choices.
        kind: "length" and "size" are a `Measure`, "number" a float, "choice" one of `choices`, "flag" a bool,
            "label" a number of a label, "range" two grey levels or "otsu".
        default: what it is unless somebody says otherwise.
        tip: one sentence.
        low, high: the limits of a number or of the amount of a measure, both allowed.
        choices: value -> words.
        with_: (name, values): it matters only while another parameter has one of these values.
    """

    name: str
    words: str
    kind: Kind
    default: Value
    tip: str
    low: float = 0.0
    high: float = math.inf
    choices: Mapping[str, str] = field(default_factory=dict)
    with_: tuple[str, tuple[str, ...]] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", tr(self.words))
        object.__setattr__(self, "tip", tr(self.tip))
        object.__setattr__(self, "choices", {value: tr(words) for value, words in self.choices.items()})

    @property
    def key(self) -> str:
        """The name as Python writes it."""
        return f"{self.name}_" if iskeyword(self.name) else self.name.replace("-", "_")

    def matters(self, values: Mapping[str, Value]) -> bool:
        """Whether these values make use of it."""
        return self.with_ is None or values.get(self.with_[0]) in self.with_[1]

    def parse(self, text: str) -> Value:
        """The value that a text such as "2mm", "0.8", "100:300" or "union" means.

        Raises:
            SegStudioError: it means none, or one outside the limits.
        """
        words = text.strip().lower()
        if self.kind in ("length", "size"):
            match = _MEASURE.fullmatch(words)
            if match is None or (self.kind == "length" and match[2] not in ("mm", "px")):
                examples = tr("2mm, 3px") if self.kind == "length" else tr("30, 0.5mm2, 12mm3")
                raise SegStudioError(
                    tr("--{name} cannot be {said!r}.", name=self.name, said=text),
                    tr("Examples: {examples}.", examples=examples),
                )
            return self.checked(Measure(float(match[1]), "mm" if match[2].startswith("mm") else "px"))
        if self.kind == "range":
            return self.checked(_range(self.name, words))
        if self.kind in ("number", "label"):
            try:
                number = float(words)
            except ValueError:
                raise SegStudioError(
                    tr("--{name} takes a number, not {said!r}.", name=self.name, said=text)
                ) from None
            return self.checked(number)
        return self.checked(words)

    def checked(self, value: Value) -> Value:
        """The value, if it is one of this parameter's.

        Raises:
            SegStudioError: it is of another kind or outside the limits; the parameter is named.
        """
        wanted: tuple[type, ...] = {
            "length": (Measure,),
            "size": (Measure,),
            "number": (int, float),
            "label": (int, float),
            "choice": (str,),
            "flag": (bool,),
            "range": (tuple, str),
        }[self.kind]
        if not isinstance(value, wanted) or (isinstance(value, bool) and self.kind != "flag"):
            raise SegStudioError(tr("{words} cannot be {value!r}.", words=self.words, value=value))
        if self.kind == "choice" and value not in self.choices:
            raise SegStudioError(
                tr("{words} cannot be {value!r}.", words=self.words, value=value),
                tr("It can be {choices}.", choices=listed(self.choices)),
            )
        if self.kind == "range":
            if isinstance(value, str) and value != OTSU:
                raise SegStudioError(
                    tr("{words} cannot be {value!r}.", words=self.words, value=value),
                    tr("Examples: 100:300, {otsu}.", otsu=OTSU),
                )
            if isinstance(value, tuple) and not value[0] <= value[1]:
                raise SegStudioError(
                    tr("The range from {low:g} to {high:g} is empty.", low=value[0], high=value[1]),
                    tr("Give the smaller value first."),
                )
        amount = value.amount if isinstance(value, Measure) else value
        if self.kind in ("length", "size", "number", "label") and isinstance(amount, int | float):
            if not (math.isfinite(amount) and self.low <= amount <= self.high):
                raise SegStudioError(
                    tr("{words} cannot be {amount:g}.", words=self.words, amount=amount),
                    tr("It goes from {low:g} to {high:g}.", low=self.low, high=self.high)
                    if math.isfinite(self.high)
                    else tr("It is {low:g} or more.", low=self.low),
                )
            if self.kind == "label":
                return int(amount)
        return value


@dataclass(frozen=True)
class Grid:
    """How large the voxels of a part are.

    Args:
        spacing: along the part's axes, in mm; 1 where nothing is known.
        calibrated: whether that is true of an axis within a slice.
        even: whether lengths across slices are known; always so for a flat part.
        flat: the part is one slice.
        voxel: the size of one, in mm² if flat, else in mm³.
        gaps: mm from each slice of the part to the next, where these are known and not all the same.
    """

    spacing: Triple
    calibrated: bool = True
    even: bool = True
    flat: bool = False
    voxel: float = 1.0
    gaps: tuple[float, ...] = ()

    def length(self, measure: Measure) -> float:
        """A length in the unit of `spacing`, so little longer that rounding does not shorten it.

        Raises:
            SegStudioError: it is in mm and nobody knows how long a mm is.
        """
        axes = self.spacing[1:] if self.flat else self.spacing
        if measure.unit == "px":
            return measure.amount * min(axes) * (1 + 1e-6)
        self._check("a length")
        return measure.amount * (1 + 1e-6)

    def voxels(self, measure: Measure) -> int:
        """The fewest voxels that are at least a size.

        Raises:
            SegStudioError: it is in mm² or mm³ and nobody knows how large a voxel is.
        """
        if measure.unit == "px":
            return math.ceil(measure.amount)
        self._check("a size")
        return math.ceil(measure.amount / self.voxel - 1e-9)  # 3 voxels of 0.1 mm² are 0.3 mm², not less

    def _check(self, what: str) -> None:
        if not self.calibrated:
            raise SegStudioError(
                tr("This image has no millimetres, but {what} is given in mm.", what=what),
                tr("Give it in px."),
            )
        if not self.even:
            raise SegStudioError(
                tr("The slices do not lie evenly, so {what} across them is not known in mm.", what=what),
                tr("Work on this slice, or on each slice by itself."),
            )


@dataclass(frozen=True, eq=False)
class Work:
    """What an operation gets: a part of the labels, cut out so that nothing it needs is missing.

    Args:
        labels: uint16 (z, y, x), its own copy. One slice has z == 1 and counts as flat; axes are those of the
            slice shown, where the operation works in slices.
        numbers: the labels to work on.
        values: the parameters, complete.
        grid: how large the voxels are.
        image: brightness of the voxels in the shape of `labels`, where the operation needs it.
        padding: grey levels, from the first to the second, that show nothing.
        other: labels to combine with, in the same shape.
        seed: the voxel that was pointed at.
        index: the slice shown, where the operation looks along the slices.
        edited: for each slice whether a person edited or reviewed it.
        free: label numbers that nothing carries yet, the lowest first.
        progress: called often; a cancel takes effect there.
    """

    labels: LabelArray
    numbers: tuple[int, ...]
    values: Mapping[str, Any]
    grid: Grid
    image: npt.NDArray[Any] | None = None
    padding: tuple[float, float] | None = None
    other: LabelArray | None = None
    seed: tuple[int, int, int] | None = None
    index: int = 0
    edited: BoolArray | None = None
    free: Iterator[int] = field(default_factory=lambda: iter(range(1, LARGEST_LABEL + 1)))
    progress: Progress = silent

    def chosen(self) -> LabelArray:
        """The labels with only those to work on left."""
        return np.where(self.member(self.numbers), self.labels, np.uint16(0))

    def member(self, numbers: tuple[int, ...]) -> BoolArray:
        """Where one of these labels is."""
        if len(numbers) == 1:
            return self.labels == numbers[0]
        table = np.zeros(LARGEST_LABEL + 1, bool)
        table[list(numbers)] = True
        return table[self.labels]


@dataclass(frozen=True, eq=False)
class Change:
    """What an operation makes of a part.

    Args:
        after: the labels, in the shape of the work's.
        count: how many things were changed, where they can be counted.
        note: one more sentence to tell; empty for none.
    """

    after: LabelArray
    count: int = 0
    note: str = ""


def _no_reach(values: Mapping[str, Any], grid: Grid) -> float:
    return 0.0


@dataclass(frozen=True)
class Operation:
    """One row of the table.

    Args:
        name: as the command line calls it.
        words: as the window calls it; in English here, said in the language in use, as are group and help.
        group: what it stands under.
        help: one sentence.
        run: does it to a part.
        parameters: in the order in which they are shown.
        scopes: where it can work, the first by default.
        counts: what it counts, for one and for many: "{n:,} island removed", "{n:,} islands removed".
        reach: how far from the labels it looks and writes, in the unit of the grid's spacing.
        everywhere: it looks at the whole slice or volume, not only around the labels.
        along: it needs every slice and the one shown.
        many: several labels can be worked on at once.
        from_nothing: the label need not be there before.
        needs: what it needs besides labels.
    """

    name: str
    words: str
    group: str
    help: str
    run: Callable[[Work], Change]
    parameters: tuple[Parameter, ...] = ()
    scopes: tuple[Scope, ...] = ("volume", "slices", "slice")
    counts: tuple[str, str] = ("", "")
    reach: Callable[[Mapping[str, Any], Grid], float] = _no_reach
    everywhere: bool = False
    along: bool = False
    many: bool = True
    from_nothing: bool = False
    needs: tuple[Literal["image", "seed"], ...] = ()

    def __post_init__(self) -> None:
        for name in ("words", "group", "help"):
            object.__setattr__(self, name, tr(getattr(self, name)))

    def complete(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """These values and the defaults of those that are missing.

        Raises:
            SegStudioError: there is no such parameter, or a value is outside its limits.
        """
        known = {p.name: p for p in self.parameters}
        for name in values:
            if name not in known:
                takes = listed(known) or tr("no parameters")
                raise SegStudioError(
                    tr("{words} has no parameter {name!r}.", words=self.words, name=name),
                    tr("It takes {takes}.", takes=takes),
                )
        return {p.name: p.checked(values.get(p.name, p.default)) for p in self.parameters}


def _range(name: str, words: str) -> Value:
    if ":" not in words:
        return words
    try:
        low, high = (part.strip() for part in words.split(":"))
        return (float(low) if low else -math.inf, float(high) if high else math.inf)
    except ValueError:
        raise SegStudioError(
            tr("--{name} takes LOW:HIGH, not {words!r}.", name=name, words=words),
            tr("Examples: 100:300, 100:, {otsu}.", otsu=OTSU),
        ) from None
