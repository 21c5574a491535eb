"""One network under training: optimiser, schedule, averaged weights. Shared by training and fine-tuning."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Mapping

import torch
from torch import Tensor, nn

from segstudio.errors import SegStudioError
from segstudio.learning import engines, memory
from segstudio.learning.cases import Batch
from segstudio.learning.losses import composite_loss, distillation_loss
from segstudio.learning.networks import SegmentationNetwork
from segstudio.learning.networks.blocks import parted
from segstudio.learning.optimiser import AdamW
from segstudio.learning.recipe import LossRecipe
from segstudio.learning.team import Team
from segstudio.words import tr

SCRATCH_RATE = {True: 3e-3, False: 1e-3}  # small networks (their name ends in -s), larger ones

_WEIGHT_DECAY = 1e-4
_LARGEST_GRADIENT = 1.0
_WARM_UP = 0.1
_LAST_RATE = 0.01
_MOST_FAILURES = 5


class LossNotFinite(SegStudioError):
    """Training cannot go on: the loss was not a number several times in a row."""


class Learner:
    """Trains a network step by step; `averaged` holds what should be kept of it.

    AdamW with a warm-up over a tenth of the steps and a cosine down to 1 % of the peak rate; weights are
    averaged over the steps with a decay of min(`average`, (k+1)/(k+10)).

    Distance maps are computed for each batch: every patch is cut, turned and scaled anew, so that a kept map
    would never fit a second time, and for 8 × 256² they take a thirtieth of a step of the smallest U-Net.

    Args:
        network: trained in place, moved to the device.
        steps: how many there will be; the schedules depend on it.
        average: largest decay of the averaged weights.
        edited_weight: how much a pixel that a person changed counts; others count 1.
        freeze_statistics: leave the mean and variance of batch norms as they are.
        team: the processes that train together; each calls `step` with a batch of its own.
        parent: the network whose answers count on images without labels.
    """

    def __init__(
        self,
        network: SegmentationNetwork,
        recipe: LossRecipe,
        *,
        steps: int,
        learning_rate: float,
        device: torch.device,
        average: float,
        edited_weight: float = 1.0,
        freeze_statistics: bool = False,
        team: Team | None = None,
        parent: SegmentationNetwork | None = None,
    ) -> None:
        self.network = network.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.averaged = copy.deepcopy(network).eval().requires_grad_(False)
        self.recipe = recipe
        self.steps = steps
        self.done = 0
        self.skipped = 0
        self._failures = 0
        self._rate = learning_rate
        self._average = average
        self._edited_weight = edited_weight
        self._bf16 = engines.has_native_bf16(device)
        self._device = device
        self.network.train()
        self._team = team or Team()
        self._joined = self._team.joined(self.network)
        self._parent = None if parent is None else engines.ready_for_inference(parent, device)
        if freeze_statistics:
            for module in self.network.modules():
                if isinstance(module, nn.modules.batchnorm._BatchNorm):
                    module.eval()
        decayed = [p for p in network.parameters() if p.ndim > 1]
        free = [p for p in network.parameters() if p.ndim <= 1]  # norms and biases
        self._optimiser = AdamW([(decayed, _WEIGHT_DECAY), (free, 0.0)])

    @property
    def boundary_weight(self) -> float:
        """Weight of the boundary term in the coming step."""
        return self.recipe.boundary_weight_at(self.done, self.steps)

    def step(self, batch: Batch, poll: Callable[[], None]) -> dict[str, float] | None:
        """Learn from one batch.

        Args:
            poll: called between layers; may raise to end the step.
        Returns: the value of each term and `total`; None when the loss was not finite and the step was
            left out.
        Raises:
            LossNotFinite: the fifth step in a row that had to be left out.
            SegStudioError: the memory is too small for such a batch.
        """
        try:
            return self._step(batch, poll)
        except (RuntimeError, MemoryError) as error:
            if not memory.is_shortage(error):
                raise
        memory.release(self._device)
        count, side = batch.image.shape[0], batch.image.shape[-1]
        raise SegStudioError(
            tr(
                "There is not enough memory to train on {count} patches of {side} × {side} pixels at once.",
                count=count,
                side=side,
            ),
            tr("Choose a smaller batch, smaller patches, or a smaller network."),
        )

    def _step(self, batch: Batch, poll: Callable[[], None]) -> dict[str, float] | None:
        rate = self._rate * rate_at(self.done, self.steps)
        weights = None
        if self._edited_weight != 1.0:
            weights = 1.0 + (self._edited_weight - 1.0) * batch.edited.float()
        statistics = [(buffer, buffer.clone()) for buffer in self.network.buffers()]
        with engines.watched(self.network, poll):
            with torch.autocast(self._device.type, torch.bfloat16, enabled=self._bf16):
                output = self._joined(batch.everything)
            poll()
            known, unknown = parted(output, len(batch.image))
            loss, terms = composite_loss(
                known,
                batch.target,
                recipe=self.recipe,
                step=self.done,
                steps=self.steps,
                valid=batch.valid,
                pixel_weights=weights,
            )
            if self._parent is not None and batch.unlabelled is not None:
                distilled = distillation_loss(unknown, self._answers(batch.unlabelled))
                loss = loss + distilled
                terms |= {"distillation": float(distilled.detach()), "total": float(loss.detach())}
            self._optimiser.clear()
            finite = self._team.all_agree(math.isfinite(terms["total"]))
            if finite:
                loss.backward()
                length = nn.utils.clip_grad_norm_(self.network.parameters(), _LARGEST_GRADIENT)
                finite = bool(torch.isfinite(length))
        self.done += 1
        if not finite:
            # The forward pass has already drawn the running means and variances of the norms along.
            for buffer, before in statistics:
                buffer.copy_(before)
            self._leave_out()
            return None
        self._optimiser.step(rate)
        self._failures = 0
        self._follow()
        return terms

    def _answers(self, images: Tensor) -> Tensor:
        assert self._parent is not None
        with torch.no_grad(), torch.autocast(self._device.type, torch.bfloat16, enabled=self._bf16):
            return self._parent(images)

    def state(self) -> tuple[dict[str, Tensor], dict[str, int]]:
        """Everything that the coming steps depend on: tensors by name, and counters."""
        tensors = {
            f"{part}/{name}": value.detach().cpu().clone()
            for part, network in (("network", self.network), ("averaged", self.averaged))
            for name, value in network.state_dict().items()
        }
        for number, moments in enumerate(self._optimiser.moments()):
            for name, moment in zip(("first", "second"), moments, strict=True):
                tensors[f"{name}/{number}"] = moment.cpu().clone()
        return tensors, {"done": self.done, "skipped": self.skipped, "failures": self._failures}

    def restore(self, tensors: Mapping[str, Tensor], counters: Mapping[str, int]) -> None:
        """Go on from what `state` gave.

        Raises:
            KeyError, RuntimeError: it is the state of another network.
        """
        for part, network in (("network", self.network), ("averaged", self.averaged)):
            network.load_state_dict({name: tensors[f"{part}/{name}"] for name in network.state_dict()})
        for number, moments in enumerate(self._optimiser.moments()):
            for name, moment in zip(("first", "second"), moments, strict=True):
                moment.copy_(tensors[f"{name}/{number}"])
        self.done, self.skipped = counters["done"], counters["skipped"]
        self._failures = counters["failures"]
        self._optimiser.steps = self.done - self.skipped

    def _leave_out(self) -> None:
        self.skipped += 1
        self._failures += 1
        if self._failures >= _MOST_FAILURES:
            raise LossNotFinite(
                tr(
                    "Training stopped at step {done}: the loss was not a number {most_failures} times "
                    "in a row.",
                    done=self.done,
                    most_failures=_MOST_FAILURES,
                ),
                tr("Choose a smaller learning rate, or look for images with broken values."),
            )

    @torch.no_grad()
    def _follow(self) -> None:
        """Move the averaged weights towards the present ones."""
        done = self.done - self.skipped
        decay = min(self._average, (done + 1) / (done + 10))
        old, new = self.averaged.state_dict(), self.network.state_dict()
        for name, value in old.items():
            if value.is_floating_point():
                value.lerp_(new[name], 1.0 - decay)
            else:
                value.copy_(new[name])


def rate_at(step: int, steps: int) -> float:
    """Share of the peak learning rate at a step, counted from 0: linear warm-up, then a cosine."""
    warm = max(1, round(_WARM_UP * steps))
    if step < warm:
        return (step + 1) / warm
    done = (step - warm) / max(1, steps - warm)
    return _LAST_RATE + (1.0 - _LAST_RATE) * 0.5 * (1.0 + math.cos(math.pi * done))


def is_small(config: dict[str, object]) -> bool:
    """True for the -s presets and the tiny network, which bear a higher learning rate."""
    name = str(config["name"])
    return name.endswith("-s") or name == "tiny-cnn"


def mixed(old: dict[str, Tensor], new: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """Weights on the way from old to new; a share of 1 gives the new ones exactly."""
    return {
        name: value.clone() if share == 1.0 or not value.is_floating_point() else old[name].lerp(value, share)
        for name, value in new.items()
    }
