"""A model with one class more, which goes on finding the old ones exactly as before."""

from __future__ import annotations

import datetime
import shlex
from dataclasses import replace

import torch
from torch import Tensor

from segstudio.core.labels import LARGEST_LABEL, Color, LabelClass
from segstudio.errors import ModelError
from segstudio.learning.card import ModelCard
from segstudio.learning.checkpoint import Model
from segstudio.learning.networks import build

# How far the new logit starts below the background's: a share of exp(-6) = 0.25 % of its probability, too
# little to win anywhere, yet near enough that a few dozen steps of fine-tuning lift it.
MARGIN = 6.0
_MOST_CLASSES = 254  # class indices are bytes, and 0 is the background


def with_class(model: Model, name: str, color: Color, *, number: int | None = None) -> Model:
    """The model with one more output for a class that it has yet to learn.

    Each head gets a row that copies the background's weights, with `MARGIN` taken off its bias: whatever
    the image, the new logit lies below the background's, so no pixel changes its class. A constant low
    bias would not promise that, for all old logits may lie below it. The old rows stay as they are.

    Args:
        name: what people call the class.
        color: red, green and blue from 0 to 255.
        number: of its label; None takes the smallest that is free.
    Raises:
        ModelError: the name is empty, or name or number are taken or out of range.
    """
    added = new_class(model.card, name, color, number=number)
    old = model.network
    config = old.config | {"num_classes": len(model.card.classes) + 2}
    grown = build(config)
    weights = {
        key: value if value.shape == wanted.shape else _with_row(value, bias=key.endswith(".bias"))
        for (key, value), wanted in zip(old.state_dict().items(), grown.state_dict().values(), strict=True)
    }
    grown.load_state_dict(weights)
    grown.eval()
    stem = model.path.stem if model.path else model.card.name
    version = model.card.version + 1
    words = ["segstudio", "models", "add-class", stem, added.name, "--number", str(added.number)]
    words += ["--color", "#{:02x}{:02x}{:02x}".format(*added.color)]
    words += ["-o", f"{model.card.name}-v{version}.safetensors"]
    card = replace(
        model.card,
        version=version,
        parent=model.card.id,
        network=dict(grown.config),
        classes=(*model.card.classes, added),
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        command=shlex.join(words),
    )
    return Model(card, grown)


def new_class(card: ModelCard, name: str, color: Color, *, number: int | None = None) -> LabelClass:
    """The class that `with_class` would add.

    Raises:
        ModelError: as for `with_class`.
    """
    name = name.strip()
    if not name:
        raise ModelError("A class needs a name.")
    if any(known.name.casefold() == name.casefold() for known in card.classes):
        raise ModelError(f"The model {card.name} has a class called {name} already.")
    taken = {known.number for known in card.classes}
    if number is None:
        number = next(n for n in range(1, len(taken) + 2) if n not in taken)
    if not 1 <= number <= LARGEST_LABEL:
        raise ModelError(f"A label has a number from 1 to {LARGEST_LABEL}, not {number}.")
    if number in taken:
        known_as = next(known.name for known in card.classes if known.number == number)
        raise ModelError(f"Label {number} is {known_as} in the model {card.name} already.")
    if len(taken) >= _MOST_CLASSES:
        raise ModelError(f"A model tells at most {_MOST_CLASSES} classes apart.")
    if len(color) != 3 or not all(0 <= part <= 255 for part in color):
        raise ModelError(f"{color} is no colour: red, green and blue lie between 0 and 255.")
    return LabelClass(number, name, color)


def _with_row(value: Tensor, *, bias: bool) -> Tensor:
    """A head's weights (k, c, 1, 1) or biases (k,) with one row more, made from the background's."""
    row = value[:1] - MARGIN if bias else value[:1]
    return torch.cat([value, row])
