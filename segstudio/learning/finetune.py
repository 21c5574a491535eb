"""Teaching a model from corrections without letting it forget what it could do."""

from __future__ import annotations

import copy
import datetime
import math
import shlex
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from segstudio.core.progress import Progress, part, silent
from segstudio.learning import engines
from segstudio.learning.acceptance import SHARES, Measured, improves, mean_of, measure, verdict
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import TrainingCase
from segstudio.learning.checkpoint import Model, load, save
from segstudio.learning.learner import mixed
from segstudio.learning.lineage import lesson_id, lineage_of
from segstudio.learning.material import Material, gather, with_drawings
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome, MixtureTried
from segstudio.learning.pace import pace_of
from segstudio.learning.plan import FineTunePlan
from segstudio.learning.record import joined, record_of
from segstudio.learning.teaching import Taught, Weights, learning_rate, teach
from segstudio.words import counted, decimal, enumerated, paragraph, tr

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction

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
    unreviewed: Sequence[Path] = (),
    stop: threading.Event | None = None,
) -> FineTuneOutcome:
    """Fine-tune a model on corrections, and keep as much of the new weights as earlier images allow.

    Half of each batch are earlier images, where any are at hand. Where none are, synthetic images that the
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
        unreviewed: images that nobody has reviewed; there the new model is held to the old one's answers.
        stop: when set, learning ends, and the best so far is measured and kept.
    Raises:
        Cancelled: by `progress`; nothing is written.
        SegStudioError: no correction teaches anything, or one does not fit the model.
    """
    model = load(parent)
    device = engines.pick_device(plan.device)
    new, known = _new_and_known(corrections, model.card)
    with engines.computing(device, bf16=False, threads=plan.threads):
        material = gather(new, [*known, *earlier], guard, unreviewed, plan, model.card, progress)
        pace = pace_of(material, plan, model.network.stride)
        if not (len(material.replay) and material.guard):
            material = with_drawings(material, model, plan, device, part(progress, 0.0, pace.prepared))
        measuring = part(progress, pace.prepared, pace.measured)
        before = _measure(material, model, plan, device, measuring, tr("Measuring the old model"))
        teaching = part(progress, pace.measured, pace.taught)
        taught = teach(material, model, plan, device, teaching, stop or threading.Event())
        mixing = part(progress, pace.taught, pace.mixed)
        share, weights, after, tried = _mix(material, model, taught, before, plan, device, mixing)
    scores = _case_scores(material, before, after)
    sentence = paragraph(
        (taught.cut_short, _words(material, before, after, share), _words_on_guard(material))
    )
    path, card = None, None
    if share:
        card = _card(model, new, material, plan, taught, share, before, after)
        card = replace(card, lineage=lineage_of(plan, corrections, material))
        network = copy.deepcopy(model.network)
        network.load_state_dict(weights)
        progress(0.99, tr("Saving the model"))
        Path(out_dir).mkdir(parents=True, exist_ok=True)
        path = _free_path(Path(out_dir), f"{card.name}-v{card.version}")
        save(path, network, card)
    return FineTuneOutcome(path, card, share, scores, taught.points, sentence, bool(taught.cut_short), tried)


def _new_and_known(
    corrections: Sequence[Correction], card: ModelCard
) -> tuple[list[Correction], list[Correction]]:
    known = [c for c in corrections if lesson_id(c) in card.data]
    new = [c for c in corrections if lesson_id(c) not in card.data]
    return (new, known) if new else (known, [])


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
) -> tuple[float, Weights, Scores, tuple[MixtureTried, ...]]:
    """The largest share of new weights that may be kept, 0 where none may; with its weights and scores.

    Where none may, the scores are those of the new weights alone.
    """
    old = model.network.state_dict()
    network = copy.deepcopy(model.network)
    tried: list[MixtureTried] = []
    first: Scores | None = None
    shares = SHARES if plan.acceptance == "guard" else SHARES[:1]
    for number, share in enumerate(shares):
        weights = mixed(old, taught.weights, share)
        network.load_state_dict(weights)
        step = part(progress, number / len(shares), (number + 1) / len(shares))
        title = tr("Measuring the new model ({share:.0%} of the change)", share=share)
        after = _measure(material, Model(model.card, network), plan, device, step, title)
        first = first or after
        accepted, reason = verdict(plan.acceptance, before, after)
        guard_dice = mean_of([m.mean_dice for m in after["earlier"]]) if after["earlier"] else None
        corrected_dice = mean_of([m.mean_dice for m in after["corrected"]])
        tried.append(MixtureTried(share, corrected_dice, guard_dice, accepted, reason))
        if accepted:
            return share, weights, after, tuple(tried)
    assert first is not None
    return 0.0, old, first, tuple(tried)


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


def _change(kind: str, n: int, old: str, new: str, *, drawn: bool) -> str:
    """What became of the mean Dice of one kind of images, as a part of a sentence."""
    if kind == "corrected":
        return counted(
            "on {n} corrected image from {old} to {new}",
            "on {n} corrected images from {old} to {new}",
            n,
            old=old,
            new=new,
        )
    if drawn:
        return counted(
            "on {n} synthetic image from {old} to {new}",
            "on {n} synthetic images from {old} to {new}",
            n,
            old=old,
            new=new,
        )
    return counted(
        "on {n} earlier image from {old} to {new}",
        "on {n} earlier images from {old} to {new}",
        n,
        old=old,
        new=new,
    )


def _words(material: Material, before: Scores, after: Scores, share: float) -> str:
    counts = {"corrected": len(material.corrected), "earlier": len(material.guard)}
    changes = [
        _change(k, count, _dice(before[k]), _dice(after[k]), drawn=material.drawn_guard)
        for k, count in counts.items()
        if count
    ]
    moved = tr("mean Dice went {changes}", changes=enumerated(changes))
    if not share:
        better = improves(before["corrected"], after["corrected"])
        lost, stuck = (
            tr("what it could do would be forgotten"),
            tr("the corrected images did not become better on average"),
        )
        reason = lost if better else stuck
        return tr(
            "The old model stays, because {reason}: with all that was learned {moved}.",
            reason=reason,
            moved=moved,
        )
    if share < 1:
        return tr(
            "{share:.0%} of what was learned was taken over, so that earlier images stay good: {moved}.",
            share=share,
            moved=moved,
        )
    return f"{moved[0].upper()}{moved[1:]}."


def _words_on_guard(material: Material) -> str:
    if material.drawn_guard:
        return tr("No earlier images were there to compare with; synthetic ones stood in for them.")
    if material.guard:
        return ""
    return tr(
        "No earlier images were there to compare with, so what the model may have forgotten is not known."
    )


def _dice(measured: Sequence[Measured]) -> str:
    value = mean_of([m.mean_dice for m in measured])
    return "–" if math.isnan(value) else decimal(value, 3)


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
        seen=joined(parent.card.seen, record_of(material.corrected)) if parent.card.seen else {},
        scores={
            "drawn" if kind == "earlier" and material.drawn_guard else kind: {
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
