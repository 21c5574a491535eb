"""How a training run is to be made; everything that can change its result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from segstudio.errors import SegStudioError
from segstudio.learning.recipe import FINETUNING, TRAINING, LossRecipe
from segstudio.words import listed, tr

Augmentation = Literal["none", "moderate", "strong"]
AUGMENTATIONS: tuple[Augmentation, ...] = get_args(Augmentation)

Acceptance = Literal["guard", "validation", "none"]
ACCEPTANCES: tuple[Acceptance, ...] = get_args(Acceptance)

FEWEST_STEPS, MOST_STEPS, STEPS_EACH = 60, 400, 20


def default_steps(corrections: int) -> int:
    """Fine-tuning steps for a number of corrections: 20 for each, from 60 to 400.

    More steps on few images would memorise them.
    """
    return min(max(STEPS_EACH * corrections, FEWEST_STEPS), MOST_STEPS)


@dataclass(frozen=True)
class TrainPlan:
    """Training a network from nothing.

    Args:
        network: a name in the table of networks.
        name: what the model will be called.
        class_names: names of the labels; one name means that every label above 0 is that class.
        loss: terms and weights of the loss.
        steps: optimiser steps.
        learning_rate: peak; None takes 3e-3 for networks ending in -s, 1e-3 for larger ones.
        augmentation: how strongly the training images are varied.
        batch, patch: patches in a step, and their side in pixels.
        channels: 1 reads colour as luma, 3 reads colour and repeats grey.
        filter_size: side of the mean filter applied to every image.
        seed: of everything random.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
        threads: CPU threads; None takes all cores.
        hold_out: False learns from every image, so that nothing is left to measure on.
        fold: (i, n) holds out part i of n, counted from 1, whatever the data set says; None: see `train`.
        patience: end when the watched images have not become better for so many of 20 looks, and keep the
            best weights; None makes all steps and keeps the last.
        half: round the weights to 16 bits before they are measured and written; half the file.
        drawn_by: name of the model that drew those labels which nobody changed; empty where it is not known.
        command, data, licence, credit, known_failures: go to the model card as they are.
    Raises:
        SegStudioError: a number is out of its range.
    """

    network: str = "unet-s"
    name: str = "model"
    class_names: tuple[str, ...] = ("foreground",)
    loss: LossRecipe = TRAINING
    steps: int = 1000
    learning_rate: float | None = None
    augmentation: Augmentation = "strong"
    batch: int = 8
    patch: int = 256
    channels: int = 1
    filter_size: int = 1
    seed: int = 0
    device: str = "auto"
    threads: int | None = None
    hold_out: bool = True
    fold: tuple[int, int] | None = None
    patience: int | None = None
    half: bool = False
    drawn_by: str = ""
    command: str = ""
    data: tuple[str, ...] = ()
    licence: str = ""
    credit: str = ""
    known_failures: str = ""

    def __post_init__(self) -> None:
        _check_numbers(self.steps, self.learning_rate, self.batch, self.patch, self.augmentation)
        if self.channels not in (1, 3):
            raise SegStudioError(
                tr("A network reads 1 or 3 channels, not {channels}.", channels=self.channels)
            )
        if not self.class_names:
            raise SegStudioError(tr("Training needs the name of at least one class."))
        if self.patience is not None and self.patience < 1:
            raise SegStudioError(
                tr("The patience is at least 1 look, not {patience}.", patience=self.patience)
            )


@dataclass(frozen=True)
class FineTunePlan:
    """Fine-tuning a model on corrections.

    Args:
        loss: terms and weights of the loss.
        steps: optimiser steps; None takes `default_steps`.
        learning_rate: peak; None takes 1e-3 for networks ending in -s, 3e-4 for larger ones.
        augmentation: how strongly the training images are varied.
        batch, patch: patches in a step, and their side in pixels.
        seed: of everything random.
        replay_dir: data set folder of earlier training images (images/ and masks/); None: none at hand.
        edited_weight: how much a pixel that a person changed counts; others count 1.
        centre_on_edits: two thirds of the corrected patches lie around a changed pixel.
        rehearse: where no earlier images are at hand, synthetic ones that the model knows stand in for them.
        distil: hold the new model to the old one's answers on images without labels: those not yet reviewed
            and, where no earlier images are at hand, synthetic ones.
        acceptance: "guard" offers the largest share of the new weights that does not forget; "validation"
            the new weights if corrected images kept aside become better; "none" the new weights always.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
        memory_mb: memory that predictions may use; None: three quarters of what is free.
        threads: CPU threads; None takes all cores.
    Raises:
        SegStudioError: a number is out of its range.
    """

    loss: LossRecipe = FINETUNING
    steps: int | None = None
    learning_rate: float | None = None
    augmentation: Augmentation = "moderate"
    batch: int = 8
    patch: int = 256
    seed: int = 0
    replay_dir: str | None = None
    edited_weight: float = 3.0
    centre_on_edits: bool = True
    rehearse: bool = True
    distil: bool = True
    acceptance: Acceptance = "guard"
    device: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None

    def __post_init__(self) -> None:
        _check_numbers(self.steps, self.learning_rate, self.batch, self.patch, self.augmentation)
        if not 1 <= self.edited_weight < float("inf"):
            raise SegStudioError(
                tr("Changed pixels count at least 1, not {edited_weight}.", edited_weight=self.edited_weight)
            )
        if self.acceptance not in ACCEPTANCES:
            raise SegStudioError(
                tr("There is no rule of acceptance called {acceptance!r}.", acceptance=self.acceptance),
                tr("Choose one of: {acceptances}.", acceptances=listed(ACCEPTANCES)),
            )


def _check_numbers(
    steps: int | None, learning_rate: float | None, batch: int, patch: int, augmentation: str
) -> None:
    if steps is not None and steps < 1:
        raise SegStudioError(tr("Training takes at least 1 step, not {steps}.", steps=steps))
    if learning_rate is not None and not 0 < learning_rate < 1:
        raise SegStudioError(
            tr("The learning rate {learning_rate} is not between 0 and 1.", learning_rate=learning_rate)
        )
    if batch < 1 or patch < 16:
        raise SegStudioError(
            tr(
                "A step needs 1 patch of 16 pixels at least, not {batch} of {patch}.",
                batch=batch,
                patch=patch,
            )
        )
    if augmentation not in AUGMENTATIONS:
        raise SegStudioError(
            tr("There is no augmentation called {augmentation!r}.", augmentation=augmentation),
            tr("Choose one of: {augmentations}.", augmentations=listed(AUGMENTATIONS)),
        )
