"""From what a fine-tuned model came, in enough detail to make it again bit for bit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

import torch

from segstudio.errors import ModelError, SegStudioError
from segstudio.learning.card import ModelCard
from segstudio.learning.plan import FineTunePlan
from segstudio.learning.recipe import LossRecipe
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction
    from segstudio.learning.material import Material

# Where it computes does not stand in a card; the folder of earlier images is told by its owner again.
_FREE = ("device", "memory_mb", "threads", "replay_dir", "loss")


def lesson_id(correction: Correction) -> str:
    """How a model card names a correction; it changes when the correction is saved again."""
    return f"correction {correction.id or correction.volume.case_id[:16]} of {correction.created}"


def lineage_of(plan: FineTunePlan, corrections: Sequence[Correction], material: Material) -> dict[str, Any]:
    """What a card keeps: the plan, the corrections in their order, and how many earlier images there were."""
    return {
        "plan": {name: value for name, value in asdict(plan).items() if name not in _FREE},
        "loss": plan.loss.to_dict(),
        "corrections": [lesson_id(correction) for correction in corrections],
        "replayed_images": len(material.replay) if plan.replay_dir is not None else 0,
        "unlabelled_images": len(material.unlabelled),
        "threads": plan.threads or torch.get_num_threads(),
    }


def plan_again(card: ModelCard, *, replay_dir: str | None, device: str = "cpu") -> FineTunePlan:
    """The plan of the fine-tuning that made this model.

    Args:
        replay_dir: the folder of earlier images, where some were learned from.
    Raises:
        ModelError: the card does not say how it was made, or earlier images are missing.
    """
    lineage = card.lineage
    known = {field.name for field in fields(FineTunePlan)} - set(_FREE)
    try:
        values = {name: value for name, value in _dict(lineage, "plan").items() if name in known}
        loss = LossRecipe.from_dict(_dict(lineage, "loss"))
        plan = FineTunePlan(
            loss=loss, replay_dir=replay_dir, device=device, threads=int(lineage["threads"]), **values
        )
    except (KeyError, TypeError, ValueError, SegStudioError) as error:
        raise ModelError(
            tr("The card of {name} does not say how the model was made.", name=card.name),
            tr("Only models fine-tuned by this version or a later one can be made again."),
        ) from error
    if lineage.get("replayed_images") and replay_dir is None:
        raise ModelError(
            tr(
                "{name} learned from {lineage} earlier images too.",
                name=card.name,
                lineage=lineage["replayed_images"],
            ),
            tr("Name their folder by --replay."),
        )
    return plan


def corrections_again(card: ModelCard, saved: Sequence[Correction]) -> list[Correction]:
    """The corrections that the model learned from, in their order.

    Raises:
        ModelError: one is missing or was saved again since.
    """
    by_name = {lesson_id(correction): correction for correction in saved}
    wanted = card.lineage.get("corrections", [])
    missing = [name for name in wanted if name not in by_name]
    if missing or not wanted:
        raise ModelError(
            tr(
                "{missing} of {wanted} corrections that {name} learned from are no longer there "
                "as they were{first}.",
                missing=len(missing),
                wanted=len(wanted),
                name=card.name,
                first=": " + missing[0] if missing else "",
            ),
            tr("Name the folder that holds them by --corrections."),
        )
    return [by_name[name] for name in wanted]


def _dict(values: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = values[name]
    if not isinstance(found, dict):
        raise TypeError(name)
    return found
