"""What fine-tuning learns from and measures on: corrected, earlier, synthetic and unlabelled images."""

from __future__ import annotations

import functools
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError
from segstudio.io import read_volume
from segstudio.io.datasets import find_pairs
from segstudio.learning import memory
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import CaseStore, TrainingCase, correction_case, lesson_reader, make_case
from segstudio.learning.checkpoint import Model
from segstudio.learning.plan import FineTunePlan
from segstudio.learning.rehearsal import drawn_cases, known_drawings
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction

_MOST_GUARDS = 16
_SHARE_OF_GUARDS = 0.2
_MOST_UNREVIEWED = 32


@dataclass(frozen=True, eq=False)
class Material:
    """What there is to learn from, `corrected`, `replay` and `unlabelled`, and to measure on, `guard`.

    Args:
        unlabelled: images on which the parent's answers count.
        drawn_replay: the replayed images are synthetic, so they do not have the statistics of real ones.
        drawn_guard: so are the images to measure on.
    """

    corrected: list[TrainingCase]
    replay: CaseStore
    guard: list[TrainingCase]
    unlabelled: CaseStore
    drawn_replay: bool = False
    drawn_guard: bool = False

    @property
    def has_real_replay(self) -> bool:
        """True where earlier real images are learned from too."""
        return len(self.replay) > 0 and not self.drawn_replay


def gather(
    new: Sequence[Correction],
    earlier: Sequence[Correction],
    guard: Sequence[Correction],
    unreviewed: Sequence[Path],
    plan: FineTunePlan,
    card: ModelCard,
    progress: Progress,
) -> Material:
    """What there is to learn from and to measure on.

    Args:
        new: corrections to learn from.
        earlier: corrections of earlier rounds; every other one is replayed, the rest are measured.
        guard: corrections that are only measured.
        unreviewed: images that nobody has reviewed.
    Raises:
        SegStudioError: no correction teaches anything, or one does not fit the model.
    """

    def prepared(corrections: Sequence[Correction]) -> list[TrainingCase]:
        cases = []
        for correction in corrections:
            progress(0.0, tr("Preparing the corrections"))
            cases.append(correction_case(correction, card))
        return [case for case in cases if case.slices]

    corrected = prepared(new)
    if not corrected:
        raise SegStudioError(
            tr(
                "There is nothing to learn from: no correction has a reviewed slice with labels that "
                "{name} knows.",
                name=card.name,
            ),
            tr("Mark slices as reviewed and save the correction again."),
        )
    taken = {case.volume.case_id for case in corrected}
    kept = prepared([e for e in earlier if e.volume.case_id not in taken])
    readers: list[Callable[[], TrainingCase]] = [functools.partial(_itself, case) for case in kept[1::2]]
    guards = [*prepared(guard), *kept[0::2]]
    if plan.replay_dir is not None:
        pairs = [pair for pair in find_pairs(plan.replay_dir) if pair.split not in ("val", "test")]
        count = min(_MOST_GUARDS, max(1, round(_SHARE_OF_GUARDS * len(pairs))))
        watched = {int(i) for i in np.linspace(0, len(pairs) - 1, count)}
        for index, pair in enumerate(pairs):
            if index in watched:
                progress(0.0, tr("Reading earlier images"))
                guards.append(lesson_reader(pair, card)())
            else:
                readers.append(lesson_reader(pair, card))
    guards = [case for case in guards if case.volume.case_id not in taken]
    room = memory.budget_bytes(torch.device("cpu"), plan.memory_mb) // 4
    known = {case.volume.case_id for case in (*corrected, *kept, *guards)}
    without_labels = _unlabelled(corrected, unreviewed, known, card, progress) if plan.distil else []
    return Material(
        corrected,
        CaseStore(readers, most_bytes=room),
        guards[:_MOST_GUARDS],
        _kept(without_labels),
    )


def _unlabelled(
    corrected: Sequence[TrainingCase],
    unreviewed: Sequence[Path],
    known: Container[str],
    card: ModelCard,
    progress: Progress,
) -> list[TrainingCase]:
    """Slices of the corrected images that nobody has reviewed, and whole images that nobody has.

    Cases that are known already, by their id, are not taken a second time. A file that cannot be read or
    does not fit is left out: it was only to help.
    """
    cases = [
        replace(case, valid=~case.valid, edited=None)
        for case in corrected
        if case.valid is not None and not case.valid.any(axis=(1, 2)).all()
    ]
    for path in unreviewed[:_MOST_UNREVIEWED]:
        progress(0.0, tr("Reading images that are not reviewed"))
        try:
            volume = read_volume(path)
            if volume.case_id in known:
                continue
            cases.append(make_case(path.name, volume, np.zeros(volume.shape, np.uint8), card))
        except SegStudioError:
            continue
    return cases


def with_drawings(
    material: Material, model: Model, plan: FineTunePlan, device: torch.device, progress: Progress
) -> Material:
    """The material with synthetic images in place of the earlier ones that are missing.

    Of those that the model knows a third guard and the rest is replayed; none is used for both. On all but
    the guards the model is held to its own answers.
    """
    drawn = drawn_cases(model, part(progress, 0.0, 0.3))
    known = known_drawings(
        drawn, model, device=device, memory_mb=plan.memory_mb, progress=part(progress, 0.3, 1.0)
    )
    guards, replayed = known[0::3], [case for index, case in enumerate(known) if index % 3]
    if not len(material.replay):
        if plan.distil:
            free = [case for case in drawn if not any(case is guard for guard in guards)]
            material = replace(material, unlabelled=_kept([*material.unlabelled, *free]))
        if plan.rehearse and replayed:
            material = replace(material, replay=_kept(replayed), drawn_replay=True)
    if not material.guard and guards:
        material = replace(material, guard=guards, drawn_guard=True)
    return material


def _kept(cases: Sequence[TrainingCase]) -> CaseStore:
    """A store of cases that are in memory already."""
    return CaseStore(
        [functools.partial(_itself, case) for case in cases], most_bytes=sum(case.nbytes for case in cases)
    )


def _itself(case: TrainingCase) -> TrainingCase:
    return case
