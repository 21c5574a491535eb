"""A training under way on disk, from which a killed one goes on as if nothing had happened."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
from torch import Tensor

from segstudio.errors import ReadError
from segstudio.io.files import atomic_write, shown
from segstudio.learning.plan import TrainPlan
from segstudio.words import tr

_KEY = "segstudio.run"
# What may differ between the first start and the next: where it computes, and what the card tells.
_FREE = ("device", "threads", "command", "data", "licence", "credit", "known_failures", "drawn_by")


@dataclass(frozen=True, eq=False)
class RunState:
    """Tensors by name and, as JSON-able facts, everything else that the coming steps depend on."""

    tensors: dict[str, Tensor]
    facts: dict[str, Any]


def identity(plan: TrainPlan, images: Iterable[str], processes: int) -> str:
    """Hash of what must be the same for a training to be the same: plan, images, processes."""
    fixed = {name: value for name, value in asdict(plan).items() if name not in _FREE}
    text = json.dumps([fixed, list(images), processes], sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def write_state(path: Path, tensors: Mapping[str, Tensor], facts: Mapping[str, Any]) -> None:
    """Replace the state in a file, whole or not at all.

    Raises:
        WriteError: it cannot be written; the earlier state is unchanged.
    """
    content = safetensors.torch.save(
        {name: value.contiguous() for name, value in tensors.items()}, {_KEY: json.dumps(facts)}
    )

    def write(stream: Any) -> None:
        stream.write(content)

    atomic_write(path, write)


def read_state(path: Path, identity: str) -> RunState:
    """The state in a file, of a training with this identity.

    Raises:
        ReadError: there is none, it is damaged, or it is of another training.
    """
    try:
        with safetensors.safe_open(path, "pt") as stored:
            facts = json.loads((stored.metadata() or {})[_KEY])
            tensors = {name: stored.get_tensor(name) for name in stored.keys()}  # noqa: SIM118
    except FileNotFoundError as error:
        raise ReadError(
            tr("There is no unfinished training in {path}.", path=shown(path)),
            tr("Start it without --resume."),
        ) from error
    except (safetensors.SafetensorError, OSError, ValueError, KeyError) as error:
        raise ReadError(
            tr("The unfinished training in {path} is damaged.", path=shown(path)),
            tr("Start it again without --resume."),
        ) from error
    if not isinstance(facts, dict) or facts.get("identity") != identity:
        raise ReadError(
            tr(
                "The unfinished training in {path} is another one: its plan or its images differ.",
                path=shown(path),
            ),
            tr("Give the same options as when it was started, or start again without --resume."),
        )
    return RunState(tensors, facts)
