"""Several processes that train one network together, each with its own patches; mostly there is just one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from segstudio.errors import SegStudioError
from segstudio.words import tr


class Team:
    """The processes of one training; this one is number `rank` of `size`, from 0.

    Number 0 is the one that writes files and talks.
    """

    def __init__(self, rank: int = 0, size: int = 1, device: torch.device | None = None) -> None:
        self.rank = rank
        self.size = size
        self._device = device or torch.device("cpu")

    @property
    def leads(self) -> bool:
        """True for the process that writes."""
        return self.rank == 0

    def share_of(self, batch: int) -> int:
        """How many of a batch's patches are drawn by this process.

        Raises:
            SegStudioError: the batch cannot be divided evenly.
        """
        if batch % self.size:
            raise SegStudioError(
                tr(
                    "A batch of {batch} patches cannot be divided among {size} processes.",
                    batch=batch,
                    size=self.size,
                ),
                tr("Choose a batch that is a multiple of {size}.", size=self.size),
            )
        return batch // self.size

    def joined(self, network: nn.Module) -> nn.Module:
        """The network, so wrapped that its gradients are the mean over all processes after `backward`."""
        if self.size == 1:
            return network
        from torch.nn.parallel import DistributedDataParallel

        numbers = [self._device.index] if self._device.type == "cuda" else None
        return DistributedDataParallel(network, device_ids=numbers)

    def sums(self, values: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Each number added up over all processes."""
        array = np.asarray(values, np.float64)
        if self.size == 1:
            return array
        total = torch.from_numpy(array.copy())
        if self._device.type == "cuda":
            total = total.to(self._device)
        torch.distributed.all_reduce(total)
        return total.cpu().numpy()

    def all_agree(self, yes: bool) -> bool:
        """True where every process says yes; one that says no must not go on alone."""
        return int(self.sums([int(yes)])[0]) == self.size

    def gathered(self, value: Any) -> list[Any]:
        """What each process gives, by rank; every process gets all of them."""
        if self.size == 1:
            return [value]
        values: list[Any] = [None] * self.size
        torch.distributed.all_gather_object(values, value)
        return values


@contextmanager
def assembled(device: torch.device) -> Iterator[Team]:
    """The team that `torchrun` has started this process for, or a team of one.

    CUDA devices talk by NCCL, all others by gloo.

    Raises:
        SegStudioError: the processes cannot reach each other.
    """
    size = team_size()
    if size == 1:
        yield Team()
        return
    if device.type == "cuda":
        torch.cuda.set_device(device)
    try:
        torch.distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")
    except (RuntimeError, ValueError) as error:
        raise SegStudioError(
            tr("The {size} training processes cannot reach each other.", size=size),
            tr("Start them by: torchrun --nproc-per-node N -m segstudio train …"),
        ) from error
    try:
        yield Team(torch.distributed.get_rank(), size, device)
    finally:
        torch.distributed.destroy_process_group()


def team_size() -> int:
    """How many processes `torchrun` has started; 1 without it."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def team_device(device: torch.device) -> torch.device:
    """The device of this process: each process of one machine takes a CUDA device of its own."""
    if device.type == "cuda" and device.index is None and "LOCAL_RANK" in os.environ:
        return torch.device("cuda", int(os.environ["LOCAL_RANK"]))
    return device
