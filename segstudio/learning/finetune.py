"""Teaching a model from corrections without letting it forget what it could do."""

from __future__ import annotations

import copy
import datetime
import functools
import math
import shlex
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from segstudio.core.progress import Progress, part, silent
from segstudio.errors import SegStudioError
from segstudio.io.datasets import find_pairs
from segstudio.learning import engines, memory
from segstudio.learning.acceptance import SHARES, Measured, forgets, improves, mean_of, measure
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import CaseStore, TrainingCase, correction_case, lesson_reader
from segstudio.learning.checkpoint import Model, load, save
from segstudio.learning.learner import mixed
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome
from segstudio.learning.plan import FineTunePlan
from segstudio.learning.rehearsal import known_drawings
from segstudio.learning.teaching import Material, Taught, Weights, learning_rate, teach

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction

_MOST_GUARDS = 16
_SHARE_OF_GUARDS = 0.2

Scores = dict[str, list[Measured]]  # "corrected" and "earlier"


def finetune(
    parent: Path | str,
    corrections: Sequence[Correction],
    plan: FineTunePlan,
    out_dir: Path | str,
    *,
    progress: Progress = silent,
    earlier: Sequence[Correction] = (),
    guard: Sequence[Correction] = (),
    stop: threading.Event | None = None,
) -> FineTuneOutcome:
    """Fine-tune a model on corrections, and keep as much of the new weights as earlier images allow.

    Half of each batch are earlier images, where any are at hand. Where none are, drawn images that the
    model segments well stand in for them, to learn from and to measure on.

    The new weights are mixed with the old ones, 100, 75, 50 and 25 % of them; the first mixture that is
    no worse on the corrected images and does not forget the earlier ones is written.

    Args:
        parent: the model to start from; never changed.
        corrections: what to learn from. Those that the parent has learned from already count as earlier
            ones, unless there are no others.
        out_dir: folder for the new model.
        progress: receives a TrainingPoint every few steps.
        earlier: corrections of earlier rounds. Every other one is replayed; the rest are only measured.
        guard: cases that are only measured, never learned from.
        stop: when set, learning ends, and the best so far is measured and kept.
    Raises:
        Cancelled: by `progress`; nothing is written.
        SegStudioError: no correction teaches anything, or one does not fit the model.
    """
    model = load(parent)
    device = engines.pick_device(plan.device)
    new, known = _new_and_known(corrections, model.card)
    with engines.computing(device, bf16=False, threads=plan.threads):
        material = _material(new, [*known, *earlier], guard, plan, model.card, progress)
        if not (len(material.replay) and material.guard):
            material = _with_drawings(material, model, plan, device, part(progress, 0.0, 0.02))
        title = "Measuring the old model"
        before = _measure(material, model, plan, device, part(progress, 0.02, 0.08), title)
        taught = teach(material, model, plan, device, part(progress, 0.08, 0.86), stop or threading.Event())
        mixing = part(progress, 0.86, 0.99)
        share, weights, after = _mix(material, model, taught, before, plan, device, mixing)
    scores = _case_scores(material, before, after)
    sentence = " ".join(
        text
        for text in (taught.cut_short, _words(material, before, after, share), _words_on_guard(material))
        if text
    )
    path, card = None, None
    if share:
        card = _card(model, new, material, plan, taught, share, before, after)
        network = copy.deepcopy(model.network)
        network.load_state_dict(weights)
        progress(0.99, "Saving the model")
        Path(out_dir).mkdir(parents=True, exist_ok=True)
        path = _free_path(Path(out_dir), f"{card.name}-v{card.version}")
        save(path, network, card)
    return FineTuneOutcome(path, card, share, scores, taught.points, sentence, bool(taught.cut_short))


def lesson_id(correction: Correction) -> str:
    """How a model card names a correction; it changes when the correction is saved again."""
    return f"correction {correction.id or correction.volume.case_id[:16]} of {correction.created}"


def _new_and_known(
    corrections: Sequence[Correction], card: ModelCard
) -> tuple[list[Correction], list[Correction]]:
    known = [c for c in corrections if lesson_id(c) in card.data]
    new = [c for c in corrections if lesson_id(c) not in card.data]
    return (new, known) if new else (known, [])


def _material(
    new: Sequence[Correction],
    earlier: Sequence[Correction],
    guard: Sequence[Correction],
    plan: FineTunePlan,
    card: ModelCard,
    progress: Progress,
) -> Material:
    def prepared(corrections: Sequence[Correction]) -> list[TrainingCase]:
        cases = []
        for correction in corrections:
            progress(0.0, "Preparing the corrections")
            cases.append(correction_case(correction, card))
        return [case for case in cases if case.slices]

    corrected = prepared(new)
    if not corrected:
        raise SegStudioError(
            "There is nothing to learn from: no correction has a reviewed slice with labels that "
            f"{card.name} knows.",
            "Mark slices as reviewed and save the correction again.",
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
                progress(0.0, "Reading earlier images")
                guards.append(lesson_reader(pair, card)())
            else:
                readers.append(lesson_reader(pair, card))
    guards = [case for case in guards if case.volume.case_id not in taken]
    room = memory.budget_bytes(torch.device("cpu"), plan.memory_mb) // 4
    return Material(corrected, CaseStore(readers, most_bytes=room), guards[:_MOST_GUARDS])


def _with_drawings(
    material: Material, model: Model, plan: FineTunePlan, device: torch.device, progress: Progress
) -> Material:
    """The material with drawn images in place of the earlier ones that are missing.

    A third of them guard and the rest is replayed; none is used for both.
    """
    drawings = known_drawings(model, device=device, memory_mb=plan.memory_mb, progress=progress)
    guards, replayed = drawings[0::3], [d for index, d in enumerate(drawings) if index % 3]
    if not len(material.replay) and replayed:
        readers = [functools.partial(_itself, case) for case in replayed]
        room = sum(case.nbytes for case in replayed)
        material = replace(material, replay=CaseStore(readers, most_bytes=room), drawn_replay=True)
    if not material.guard and guards:
        material = replace(material, guard=guards, drawn_guard=True)
    return material


def _itself(case: TrainingCase) -> TrainingCase:
    return case


def _measure(
    material: Material, model: Model, plan: FineTunePlan, device: torch.device, progress: Progress, title: str
) -> Scores:
    groups = {"corrected": material.corrected, "earlier": material.guard}
    total = sum(len(group) for group in groups.values())
    scores: Scores = {kind: [] for kind in groups}
    for kind, cases in groups.items():
        for case in cases:
            done = sum(len(group) for group in scores.values())
            step = part(progress, done / total, (done + 1) / total)

            def told(fraction: float, text: str = "", preview: object = None, step: Progress = step) -> None:
                step(fraction, title)

            scores[kind].append(measure(case, model, device=device, memory_mb=plan.memory_mb, progress=told))
    return scores


def _mix(
    material: Material,
    model: Model,
    taught: Taught,
    before: Scores,
    plan: FineTunePlan,
    device: torch.device,
    progress: Progress,
) -> tuple[float, Weights, Scores]:
    """The largest share of new weights that may be kept, 0 where none may; with its weights and scores.

    Where none may, the scores are those of the new weights alone.
    """
    old = model.network.state_dict()
    network = copy.deepcopy(model.network)
    first: Scores | None = None
    for number, share in enumerate(SHARES):
        weights = mixed(old, taught.weights, share)
        network.load_state_dict(weights)
        step = part(progress, number / len(SHARES), (number + 1) / len(SHARES))
        title = f"Measuring {share:.0%} of the new weights"
        after = _measure(material, Model(model.card, network), plan, device, step, title)
        first = first or after
        better = improves(before["corrected"], after["corrected"])
        if better and not forgets(before["earlier"], after["earlier"]):
            return share, weights, after
    assert first is not None
    return 0.0, old, first


def _case_scores(material: Material, before: Scores, after: Scores) -> tuple[CaseScore, ...]:
    groups: tuple[tuple[str, list[TrainingCase]], ...] = (
        ("corrected", material.corrected),
        ("earlier", material.guard),
    )
    return tuple(
        CaseScore(
            case.name,
            kind,
            old.mean_dice,
            new.mean_dice,
            old.mean_hd95,
            new.mean_hd95,
            "mm" if case.volume.geometry.calibrated else "px",
        )
        for kind, cases in groups
        for case, old, new in zip(cases, before[kind], after[kind], strict=True)
    )


def _words(material: Material, before: Scores, after: Scores, share: float) -> str:
    counts = {"corrected": len(material.corrected), "earlier": len(material.guard)}
    kinds = {"corrected": "corrected", "earlier": "drawn" if material.drawn_guard else "earlier"}
    changes = [
        f"on {count} {kinds[k]} image{'s' * (count > 1)} from {_dice(before[k])} to {_dice(after[k])}"
        for k, count in counts.items()
        if count
    ]
    moved = f"mean Dice went {' and '.join(changes)}"
    if not share:
        better = improves(before["corrected"], after["corrected"])
        lost, stuck = "what it could do would be forgotten", "the corrected images did not become better"
        reason = lost if better else stuck
        return f"The old model stays, because {reason}: with the new weights {moved}."
    if share < 1:
        return f"{share:.0%} of the new weights were kept, so that earlier images stay good: {moved}."
    return f"{moved[0].upper()}{moved[1:]}."


def _words_on_guard(material: Material) -> str:
    if material.drawn_guard:
        return "No earlier images were there to compare with; drawn ones stood in for them."
    if material.guard:
        return ""
    return "No earlier images were there to compare with, so what the model may have forgotten is not known."


def _dice(measured: Sequence[Measured]) -> str:
    value = mean_of([m.mean_dice for m in measured])
    return "–" if math.isnan(value) else f"{value:.3f}"


def _card(
    parent: Model,
    learned: Sequence[Correction],
    material: Material,
    plan: FineTunePlan,
    taught: Taught,
    share: float,
    before: Scores,
    after: Scores,
) -> ModelCard:
    """The card of the new model: what its parent says, and what was done in this round."""
    lessons = [name for name in map(lesson_id, learned) if name not in parent.card.data]
    choices = {"steps": taught.steps, "batch": plan.batch, "patch": plan.patch, "seed": plan.seed}
    stem = parent.path.stem if parent.path else parent.card.name
    words = ["segstudio", "finetune", "--model", stem, "--augmentation", plan.augmentation]
    words += [word for name, value in choices.items() for word in (f"--{name}", str(value))]
    return replace(
        parent.card,
        version=parent.card.version + 1,
        parent=parent.card.id,
        data=(*parent.card.data, *lessons),
        loss=plan.loss.to_dict(),
        training=choices
        | {
            "augmentation": plan.augmentation,
            "learning_rate": learning_rate(plan, parent, replay=material.has_real_replay),
            "replayed_images": len(material.replay),
            "share_of_new_weights": share,
        },
        seed=plan.seed,
        scores={
            kind: {
                "images": len(after[kind]),
                "before": _json_dice(before[kind]),
                "dice": _json_dice(after[kind]),
            }
            for kind in after
            if after[kind]
        },
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        command=shlex.join(words),
    )


def _json_dice(measured: Sequence[Measured]) -> float | None:
    value = mean_of([m.mean_dice for m in measured])
    return None if math.isnan(value) else round(value, 4)


def _free_path(folder: Path, stem: str) -> Path:
    number, path = 2, folder / f"{stem}.safetensors"
    while path.exists():
        number, path = number + 1, folder / f"{stem}-{number}.safetensors"
    return path
