"""Which model to take: for an image, and where nobody names one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from segstudio.services.settings import FIRST_MODEL, Settings
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.learning.card import ModelCard
    from segstudio.learning.looks import Traits
    from segstudio.services.library import ModelEntry, ModelLibrary


@dataclass(frozen=True)
class Advice:
    """What to do about the model for an image.

    Args:
        unlike: the model in question evidently was not made for such images.
        better: another one that was; None where there is none, or none is needed.
    """

    unlike: bool = False
    better: ModelEntry | None = None

    def words(self, name: str) -> str:
        """The advice as a sentence about the model of this name; empty where nothing speaks against it."""
        if not self.unlike:
            return ""
        if self.better is None:
            return tr(
                "{name} was made for another kind of image, and none of the models for this one.", name=name
            )
        return tr(
            "{name} was made for another kind of image; {better} was made for this one.",
            name=name,
            better=self.better.name,
        )


def advise(entries: Sequence[ModelEntry], card: ModelCard, traits: Traits) -> Advice:
    """Whether a model is for an image, and which other one would be.

    Says nothing where nothing is known. Own models come before those of the program, the newest first.

    Args:
        entries: the models at hand, as the library lists them.
        card: of the model in question.
    """
    from segstudio.learning.looks import fit

    found = fit(card, traits)
    if found in ("fits", "unknown"):
        return Advice()
    better = next((e for e in _own_first(entries) if fit(e.card, traits) == "fits"), None)
    return Advice(found == "unlike" or better is not None, better)


def model_for(entries: Sequence[ModelEntry], usual: ModelEntry, traits: Traits) -> ModelEntry | None:
    """The model for an image where nobody chose one: the usual one if nothing speaks against it.

    Returns: None where none of the models was made for such images.
    """
    advice = advise(entries, usual.card, traits)
    return advice.better if advice.unlike else usual


def is_made_from(library: ModelLibrary, model: ModelEntry, ancestor: ModelEntry) -> bool:
    """Whether a model is another one, or was fine-tuned from it in any number of rounds."""
    at: ModelEntry | None = model
    for _ in library.entries():  # a chain is no longer than that
        if at is None or at.card.id == ancestor.card.id:
            break
        at = library.parent_of(at)
    return at is not None and at.card.id == ancestor.card.id


def model_named(library: ModelLibrary, settings: Settings, name: str = "") -> ModelEntry:
    """The model of this name or file; without one the fixed one of the settings, else the last one used.

    Raises:
        ModelError: there is no such model; the last one used may be gone, and then the first is taken.
    """
    if name or settings.default_model:
        return library.find(name or settings.default_model)
    known = {entry.name for entry in library.entries()}
    return library.find(settings.last_model if settings.last_model in known else FIRST_MODEL)


def _own_first(entries: Sequence[ModelEntry]) -> list[ModelEntry]:
    own = sorted((e for e in entries if not e.shipped), key=lambda e: e.card.created, reverse=True)
    return [*own, *(e for e in entries if e.shipped)]
