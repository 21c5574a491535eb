"""Training a network from nothing on images with masks; reads from top to bottom."""

from __future__ import annotations

import datetime
import math
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from segstudio.core.labels import default_class
from segstudio.core.progress import Progress, part, silent
from segstudio.errors import SegStudioError
from segstudio.learning import engines, memory
from segstudio.learning.augmentation import AMOUNTS
from segstudio.learning.card import ACCEPTS, ModelCard
from segstudio.learning.cases import (
    Batch,
    CaseStore,
    fitting_side,
    pair_reader,
    patch_of,
)
from segstudio.learning.checkpoint import Model, save
from segstudio.learning.curve import Curve
from segstudio.learning.evaluate import evaluate
from segstudio.learning.learner import SCRATCH_RATE, Learner, LossNotFinite, is_small
from segstudio.learning.metrics import dice
from segstudio.learning.networks import build
from segstudio.learning.outcomes import TrainOutcome
from segstudio.learning.plan import TrainPlan
from segstudio.learning.predict import predict

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair

_AVERAGE = 0.998
_HELD_OUT = 0.15
_WATCHED_IMAGES = 12  # measured while it trains; all held-out images are measured at the end
_LOOKS = 8
_LOOKED_AT_FOR_SIDE = 16


def train(
    pairs: Sequence[Pair],
    plan: TrainPlan,
    out_path: Path | str,
    *,
    progress: Progress = silent,
    stop: threading.Event | None = None,
) -> TrainOutcome:
    """Train a network and write it with its card.

    Pairs that say "val" or "test" are held out and measured at the end; where no pair says anything,
    15 % are held out, by patient where patients are known, else by image. Rare kinds of image are drawn
    more often than their number: with the square root of it.

    Args:
        pairs: images and masks.
        out_path: where the model goes; nothing is written before the end.
        progress: receives a TrainingPoint every few steps.
        stop: when set, training ends early and what was learned is kept.
    Raises:
        Cancelled: by `progress`; nothing is written.
        SegStudioError: there is nothing to train on, a file cannot be read, or the loss was not finite
            from the first steps on.
    """
    began = time.monotonic()
    device = engines.pick_device(plan.device)
    learning, held_out = split(pairs, plan.seed)
    if not learning:
        raise SegStudioError(
            "There are no images with masks to train on.", "Check the folders and the manifest."
        )
    rng = np.random.default_rng(plan.seed)
    classes = tuple(default_class(n, name) for n, name in enumerate(plan.class_names, start=1))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(plan.seed)
        network = build(plan.network, in_channels=plan.channels, num_classes=len(classes) + 1)
    rate = plan.learning_rate or SCRATCH_RATE[is_small(network.config)]
    card = ModelCard(
        name=plan.name,
        version=1,
        network=network.config,
        classes=classes,
        channels=plan.channels,
        accepts=ACCEPTS,
        filter_size=plan.filter_size,
        data=plan.data,
        loss=plan.loss.to_dict(),
        training={
            "steps": plan.steps,
            "batch": plan.batch,
            "patch": plan.patch,
            "learning_rate": rate,
            "augmentation": plan.augmentation,
            "images": len(learning),
        },
        seed=plan.seed,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        command=plan.command,
        licence=plan.licence,
        credit=plan.credit,
        known_failures=plan.known_failures,
    )
    store = CaseStore([pair_reader(pair, card) for pair in learning], most_bytes=_cache_bytes())
    watched = _spread(held_out, _WATCHED_IMAGES)
    watched_store = CaseStore([pair_reader(pair, card) for pair in watched], most_bytes=_cache_bytes())
    chances = _chances(learning)
    amount = AMOUNTS[plan.augmentation]
    training = part(progress, 0.0, 0.9)
    some = []
    for index in _some(len(store)):
        training(0.0, "Reading images")
        some.append(store[index])
    side = fitting_side(plan.patch, some, network.stride)
    learner = Learner(
        network, plan.loss, steps=plan.steps, learning_rate=rate, device=device, average=_AVERAGE
    )
    curve = Curve(plan.steps, training)
    stopped = ""
    with engines.computing(device, bf16=False, threads=plan.threads):
        for step in range(plan.steps):
            if stop is not None and stop.is_set():
                stopped = f"Stopped after {step} of {plan.steps} steps."
                break
            chosen = rng.choice(len(store), plan.batch, p=chances)
            patches = []
            for index in chosen:
                curve.poll()
                patches.append(patch_of(store[int(index)], side, amount, rng))
            boundary_weight = learner.boundary_weight
            try:
                terms = learner.step(Batch.of(patches, device), curve.poll)
            except LossNotFinite as error:
                if learner.done == learner.skipped:
                    raise
                stopped = error.sentence
                break
            val_dice = None
            if watched and (step + 1) % max(1, plan.steps // _LOOKS) == 0:
                val_dice = _mean_dice(watched_store, Model(card, learner.averaged), plan, curve.watch)
            curve.add(step + 1, terms, boundary_weight, val_dice)
    curve.poll()
    averaged = learner.averaged.cpu()
    scores = {}
    if held_out:
        model = Model(card, averaged)
        report = evaluate(
            held_out, model, progress=part(progress, 0.9, 1.0), device=plan.device, threads=plan.threads
        )
        scores = {"held_out": _rounded(report.means)}
    card = replace(card, scores=scores, training=card.training | {"steps": learner.done})
    progress(1.0, "Saving the model")
    save(out_path, averaged, card)
    words = f"Trained for {learner.done} steps on {len(learning)} images."
    if scores:
        words += f" Mean Dice on {len(held_out)} held-out images: {report.means['all']['dice']:.3f}."
    return TrainOutcome(
        Path(out_path),
        card,
        tuple(curve.points),
        time.monotonic() - began,
        f"{stopped} {words}".strip(),
        bool(stopped),
    )


def split(pairs: Sequence[Pair], seed: int) -> tuple[list[Pair], list[Pair]]:
    """Pairs to learn from and pairs to hold out; all images of one patient go to the same side.

    What a pair says ("train", "val", "test") holds. If none says anything, 15 % of the patients, or of the
    images where no patients are known, are held out; a single one is learned from.
    """
    if any(pair.split for pair in pairs):
        return [p for p in pairs if p.split not in ("val", "test")], [
            p for p in pairs if p.split in ("val", "test")
        ]
    groups = sorted({pair.patient or pair.key for pair in pairs})
    chosen = np.random.default_rng(seed).permutation(len(groups))[: round(_HELD_OUT * len(groups))]
    held_out = {groups[int(i)] for i in chosen}
    return (
        [p for p in pairs if (p.patient or p.key) not in held_out],
        [p for p in pairs if (p.patient or p.key) in held_out],
    )


def _chances(pairs: Sequence[Pair]) -> np.ndarray:
    """How likely each pair is drawn: kinds by the square root of their number, alike within a kind."""
    sizes = Counter(pair.kind or "" for pair in pairs)
    weights = np.array([1.0 / math.sqrt(sizes[pair.kind or ""]) for pair in pairs])
    return weights / weights.sum()


def _spread(pairs: Sequence[Pair], most: int) -> list[Pair]:
    """Evenly chosen pairs, so that every kind is likely among them."""
    return [pairs[i] for i in _some(len(pairs), most)]


def _some(count: int, most: int = _LOOKED_AT_FOR_SIDE) -> list[int]:
    return sorted({int(i) for i in np.linspace(0, count - 1, min(count, most))})


def _mean_dice(store: CaseStore, model: Model, plan: TrainPlan, progress: Progress) -> float:
    """Mean Dice of everything above 0, over the images that hold anything."""
    values = []
    for index in range(len(store)):
        case = store[index]
        found = predict(case.volume, model, progress=progress, device=plan.device).labels > 0
        values.append(dice(found, case.target > 0))
    finite = [value for value in values if math.isfinite(value)]
    return float(np.mean(finite)) if finite else math.nan


def _rounded(table: dict[str, dict[str, float]]) -> dict[str, dict[str, float | None]]:
    return {
        kind: {name: round(v, 4) if math.isfinite(v) else None for name, v in row.items()}
        for kind, row in table.items()
    }


def _cache_bytes() -> int:
    """Memory for images between steps: a quarter of what may be used."""
    return memory.budget_bytes(torch.device("cpu"), None) // 4
