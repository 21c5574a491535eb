"""Images with the labels to learn from: read from files or made from corrections, drawn as batches."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from segstudio.core.filters import filter_volume
from segstudio.core.labels import BoolArray, LabelArray, LabelClass
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.io import read_labels, read_volume
from segstudio.learning.augmentation import Amount, Sample, draw_patch
from segstudio.learning.card import ModelCard, check_fits
from segstudio.learning.inputs import Inputs
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction
    from segstudio.io.datasets import Pair

_CHANCE_OF_FOREGROUND = 0.5
_CHANCE_OF_EDITED = 2 / 3


@dataclass(frozen=True, eq=False)
class TrainingCase:
    """One image to learn from or to be measured on.

    Shapes: target, the class index, uint8 (z, y, x); valid, where the target is known, and edited, where
        a person changed it, bool (z, y, x) or None for everywhere and nowhere.
    proposed: the labels began as a model's, and a person changed some of them.
    """

    name: str
    volume: Volume
    inputs: Inputs
    target: npt.NDArray[np.uint8]
    valid: BoolArray | None = None
    edited: BoolArray | None = None
    proposed: bool = False

    @property
    def nbytes(self) -> int:
        """Memory it holds."""
        masks = sum(mask.nbytes for mask in (self.valid, self.edited) if mask is not None)
        return self.volume.voxels.nbytes + self.target.nbytes + masks

    @cached_property
    def slices(self) -> list[int]:
        """Slices that teach something."""
        if self.valid is None:
            return list(range(len(self.target)))
        return _not_empty(self.valid)

    @cached_property
    def edited_slices(self) -> list[int]:
        """Those of them that a person changed."""
        return [] if self.edited is None else _not_empty(self.edited, self.slices)

    @cached_property
    def filled_slices(self) -> list[int]:
        """Those of them that hold some class."""
        return _not_empty(self.target, self.slices)


@dataclass(frozen=True, eq=False)
class CaseSlice:
    """One slice of a case; what a patch shows of it is prepared when it is cut, and no more."""

    case: TrainingCase
    z: int

    @property
    def shape_yx(self) -> tuple[int, int]:
        """Rows and columns."""
        _, height, width = self.case.target.shape
        return height, width

    def part(self, rows: slice, columns: slice) -> Sample:
        """A window of it as the network sees it."""
        case, where = self.case, (self.z, rows, columns)
        target = case.target[where]
        valid = np.ones(target.shape, bool) if case.valid is None else case.valid[where]
        edited = np.zeros(target.shape, bool) if case.edited is None else case.edited[where]
        return Sample(case.inputs.slice(self.z, rows, columns), target, valid, edited)


def make_case(
    name: str,
    volume: Volume,
    target: npt.NDArray[np.uint8],
    card: ModelCard,
    *,
    valid: BoolArray | None = None,
    edited: BoolArray | None = None,
) -> TrainingCase:
    """A raw image and its class indices, filtered and prepared as the model of this card reads them.

    Raises:
        ModelError: the image does not fit the model.
    """
    check_fits(card, volume)
    seen = volume if volume.filter_size == card.filter_size else filter_volume(volume, card.filter_size)[0]
    return TrainingCase(name, volume, Inputs.of(seen, card.channels), target, valid, edited)


def class_indices(labels: LabelArray, classes: Sequence[LabelClass]) -> npt.NDArray[np.uint8]:
    """Position of each label among the classes, 1 for the first; 0 for background and for all others."""
    table = np.zeros(int(labels.max(initial=0)) + 1, np.uint8)
    for index, label_class in enumerate(classes, start=1):
        if label_class.number < len(table):
            table[label_class.number] = index
    return table[labels]


@dataclass(frozen=True, eq=False)
class Reviewed:
    """A saved correction as something to train on, beside the pairs of a data set."""

    correction: Correction
    kind: str = ""
    split: str = ""

    @property
    def key(self) -> str:
        """Its id in the store."""
        return self.correction.id or self.correction.volume.case_id

    @property
    def patient(self) -> str:
        """Whom it shows; empty when unknown."""
        return self.correction.volume.patient_key

    @property
    def unchanged(self) -> bool:
        """Whether a model drew its labels, and a person changed none of them."""
        return self.correction.unchanged


def lesson_name(lesson: Pair | Reviewed) -> str:
    """What an image is called on the screen."""
    if isinstance(lesson, Reviewed):
        return lesson.correction.volume.name or lesson.key
    return lesson.image.name


def correction_case(correction: Correction, card: ModelCard) -> TrainingCase:
    """A saved correction as a case. Labels the model has no class for teach nothing.

    Raises:
        ModelError: the image does not fit the model.
    """
    target = class_indices(correction.labels, card.classes)
    unknown = (correction.labels > 0) & (target == 0)
    case = make_case(
        correction.volume.name or correction.id,
        correction.volume,
        target,
        card,
        valid=correction.valid & ~unknown,
        edited=correction.edited,
    )
    return replace(case, proposed=bool(correction.model) and bool(correction.edited.any()))


def lesson_reader(lesson: Pair | Reviewed, card: ModelCard) -> Callable[[], TrainingCase]:
    """What reads an image and its labels as a case for the model of this card.

    With one class everything above 0 in a mask is that class. Only what the lesson calls valid counts.
    """

    def read() -> TrainingCase:
        if isinstance(lesson, Reviewed):
            return correction_case(lesson.correction, card)
        volume, labels, valid = read_pair(lesson)
        if len(card.classes) > 1:
            unknown = np.setdiff1d(np.unique(labels), [0, *(c.number for c in card.classes)])
            if len(unknown):
                raise SegStudioError(
                    tr(
                        "The mask {name} holds the label {unknown}, but only {classes} classes are named.",
                        name=lesson.mask.name,
                        unknown=unknown[0],
                        classes=len(card.classes),
                    ),
                    tr("Name every class, or name one class to learn everything above 0."),
                )
        return make_case(lesson.image.name, volume, known_indices(labels, card), card, valid=valid)

    return read


def read_pair(pair: Pair) -> tuple[Volume, LabelArray, BoolArray | None]:
    """Image, mask and, where the pair has one, the part that counts."""
    volume = read_volume(pair.image, channel=pair.channel)
    labels = read_labels(pair.mask, volume).array
    valid = None if pair.valid is None else read_labels(pair.valid, volume).array > 0
    return volume, labels, valid


def known_indices(labels: LabelArray, card: ModelCard) -> npt.NDArray[np.uint8]:
    """Class indices of a reference: everything above 0 where the model has one class."""
    if len(card.classes) == 1:
        return (labels > 0).astype(np.uint8)
    return class_indices(labels, card.classes)


class CaseStore:
    """Cases that are read when they are needed and kept while there is room."""

    def __init__(self, readers: Sequence[Callable[[], TrainingCase]], *, most_bytes: int) -> None:
        self._readers = readers
        self._most_bytes = most_bytes
        self._kept: OrderedDict[int, TrainingCase] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._readers)

    def __iter__(self) -> Iterator[TrainingCase]:
        return (self[index] for index in range(len(self)))

    def __getitem__(self, index: int) -> TrainingCase:
        if index in self._kept:
            self._kept.move_to_end(index)
            return self._kept[index]
        case = self._readers[index]()
        self._kept[index] = case
        self._bytes += case.nbytes
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes
        return case


@dataclass(frozen=True, eq=False)
class Batch:
    """Patches for one step.

    Shapes: image float32 (n, c, h, w); target int64 (n, h, w); valid and edited bool (n, 1, h, w);
        unlabelled, images of which nobody knows the labels, float32 (m, c, h, w) or None.
    """

    image: Tensor
    target: Tensor
    valid: Tensor
    edited: Tensor
    unlabelled: Tensor | None = None

    @property
    def everything(self) -> Tensor:
        """All images, those with labels first."""
        if self.unlabelled is None:
            return self.image
        together = torch.cat([self.image, self.unlabelled])
        return together.contiguous(memory_format=torch.channels_last)

    @classmethod
    def of(cls, patches: Sequence[Sample], device: torch.device, unlabelled: Sequence[Sample] = ()) -> Batch:
        """Patches of equal size, stacked on a device."""
        image = torch.from_numpy(np.stack([p.image for p in patches]))
        target = torch.from_numpy(np.stack([p.target for p in patches]))
        valid = torch.from_numpy(np.stack([p.valid for p in patches]))[:, None]
        edited = torch.from_numpy(np.stack([p.edited for p in patches]))[:, None]
        return cls(
            image.to(device).contiguous(memory_format=torch.channels_last),
            target.to(device).long(),
            valid.to(device),
            edited.to(device),
            torch.from_numpy(np.stack([p.image for p in unlabelled])).to(device) if unlabelled else None,
        )


def patch_of(
    case: TrainingCase,
    side: int,
    amount: Amount,
    rng: np.random.Generator,
    *,
    centre_on_edits: bool = True,
) -> Sample:
    """A random patch of a random slice.

    Where a person changed pixels, two thirds of the patches lie around one of them, unless it is not wished;
    else half of them lie around a pixel of some class.
    """
    z = case.slices[rng.integers(len(case.slices))]
    centred = centre_on_edits and bool(case.edited_slices)
    if centred:
        around, chance = case.edited_slices, _CHANCE_OF_EDITED
    else:
        around, chance = case.filled_slices, _CHANCE_OF_FOREGROUND
    mask = None
    if around and rng.random() < chance:
        z = around[rng.integers(len(around))]
        mask = case.edited[z] if case.edited is not None and centred else case.target[z] > 0
    centre = _somewhere(mask, case.target.shape[1:], rng)
    return draw_patch(CaseSlice(case, z), side, centre, amount, rng)


def fitting_side(wanted: int, cases: Sequence[TrainingCase], stride: int) -> int:
    """Side of the patches: the wanted one, or what the largest image needs if that is less."""
    largest = max(max(case.target.shape[1:]) for case in cases)
    return min(math.ceil(wanted / stride), max(math.ceil(largest / stride), 2)) * stride


def _not_empty(masks: npt.NDArray, among: Sequence[int] | None = None) -> list[int]:
    return [z for z in (range(len(masks)) if among is None else among) if masks[z].any()]


def _somewhere(
    mask: BoolArray | None, shape_yx: tuple[int, ...], rng: np.random.Generator
) -> tuple[float, float]:
    """A random pixel of the mask, or of the image where there is no mask."""
    inside = None if mask is None else np.flatnonzero(mask)
    place = rng.integers(shape_yx[0] * shape_yx[1]) if inside is None else inside[rng.integers(len(inside))]
    return float(place // shape_yx[1]), float(place % shape_yx[1])
