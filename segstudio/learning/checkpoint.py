"""Networks on disk: weights and card in one safetensors file, which holds numbers and text, never code."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from segstudio.errors import ModelError, SegStudioError
from segstudio.io.files import atomic_write
from segstudio.learning.binding import weights_digest
from segstudio.learning.card import CARD_KEY, ModelCard, read_card, read_header
from segstudio.learning.networks import SegmentationNetwork, build
from segstudio.words import tr

_DTYPES = {torch.float32: ("F32", "F16"), torch.int64: ("I64",)}


@dataclass(frozen=True, eq=False)
class Model:
    """A network in eval mode, ready to predict, with its card.

    Args:
        card: what it is.
        network: on the CPU, float32.
        path: the file it came from; None for one that was never saved.
    """

    card: ModelCard
    network: SegmentationNetwork
    path: Path | None = None


def save(path: Path | str, network: SegmentationNetwork, card: ModelCard, *, half: bool = False) -> None:
    """Write weights and card, which notes the weights' digest; the file appears only when it is complete.

    Args:
        half: write the weights as `halved` leaves them in 16 bits, which halves the file.
    Raises:
        ModelError: a weight is not finite.
        WriteError: the file cannot be written; what was there before is unchanged.
    """
    weights = {name: value.detach().cpu().contiguous() for name, value in network.state_dict().items()}
    if half:
        weights = {name: value.half() if _can_be_half(value) else value for name, value in weights.items()}
    refuse_non_finite(weights, card.name)
    path = Path(path)
    card = replace(card, weights=weights_digest(BytesIO(safetensors.torch.save(weights)), path))
    content = safetensors.torch.save(weights, {CARD_KEY: card.to_json()})

    def write(stream: Any) -> None:
        stream.write(content)

    atomic_write(path, write)


def halved(network: SegmentationNetwork) -> None:
    """Round the weights of a network to what 16 bits hold, in place; scores are then those of the small file.

    Norms and biases, which are few and may be tiny, keep their 32 bits.
    """
    with torch.no_grad():
        for value in network.state_dict().values():
            if _can_be_half(value):
                value.copy_(value.half())


def _can_be_half(value: Tensor) -> bool:
    return value.is_floating_point() and value.ndim > 1


def load(path: Path | str) -> Model:
    """A model from its file. Nothing in the file is ever executed.

    Raises:
        ModelError: there is no such file, it is not a model of SegStudio, its weights do not belong to
            the network its card names, or some are not finite.
    """
    path = Path(path)
    card = read_card(path)
    try:
        with torch.device("meta"):  # shapes only, no memory
            expected = build(card.network).state_dict()
        with path.open("rb") as stream:
            check_tensors(read_header(stream, path), expected, path)
        weights = safetensors.torch.load_file(path, device="cpu")
        # The random start is replaced; the generator stays as it is, for a training may be under way.
        with torch.random.fork_rng(devices=[]):
            network = build(card.network)
    except (safetensors.SafetensorError, OSError) as error:
        raise ModelError(
            tr("{name} is damaged: its weights cannot be read.", name=path.name),
            tr("Export or download the model again."),
        ) from error
    except ModelError:
        raise
    except SegStudioError as error:
        raise ModelError(
            tr("{name} cannot be used. {sentence}", name=path.name, sentence=error.sentence), error.hint
        ) from error
    refuse_non_finite(weights, path.name)
    network.load_state_dict(weights)
    network.eval()
    return Model(card, network, path)


def check_tensors(header: dict[str, Any], expected: dict[str, Tensor], path: Path) -> None:
    """Compare names, types and shapes in a file with the network, before any weight is read.

    Raises:
        ModelError: names the first that differs.
    """
    found = {
        name: (entry.get("dtype"), entry.get("shape")) if isinstance(entry, dict) else None
        for name, entry in header.items()
        if name != "__metadata__"
    }
    wanted = {
        name: [(kind, list(value.shape)) for kind in _DTYPES[value.dtype]] for name, value in expected.items()
    }
    for name in sorted(set(found) | set(wanted)):
        if found.get(name) not in wanted.get(name, []):
            raise ModelError(
                tr(
                    "The weights in {name} do not belong to the network its card names: {weights} is "
                    "{found}, the network has {wanted}.",
                    name=path.name,
                    weights=name,
                    found=found.get(name, tr("missing")),
                    wanted=wanted.get(name, [tr("no such weight")])[0],
                ),
                tr("Export or download the model again."),
            )


def refuse_non_finite(weights: dict[str, Tensor], name: str) -> None:
    """Refuse weights that are not finite numbers.

    Raises:
        ModelError: names the first of them.
    """
    for key, value in weights.items():
        if not torch.isfinite(value).all():
            raise ModelError(
                tr("The model {name} holds weights that are not finite numbers ({key}).", name=name, key=key),
                tr("Use an earlier version of the model."),
            )
