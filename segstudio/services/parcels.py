"""Values that take less memory the longer nobody asks for them: live, then compressed, then on the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from psygnal import Signal

from segstudio.errors import WriteError
from segstudio.io.step_file import Place, StepFile
from segstudio.services.background import Background

T = TypeVar("T")

ROOM = 0.9  # part of the budget that is left in use when parcels are folded


class Parcel(Generic[T]):
    """One value that never changes. Safe for threads."""

    def __init__(
        self, value: T, size: int, pack: Callable[[T], bytes], unpack: Callable[[bytes], T], owner: Packer
    ) -> None:
        """Hold a value.

        Args:
            size: bytes it takes while it is live.
            pack, unpack: to compressed bytes and back.
            owner: adds up how much all parcels take.
        """
        self.size = size
        self._value: T | None = value
        self._packed: bytes | None = None
        self._place: tuple[StepFile, Place] | None = None
        self._pack, self._unpack, self._owner = pack, unpack, owner
        self._lock = threading.Lock()
        owner.count(size)

    @property
    def live(self) -> bool:
        """Whether the value is at hand."""
        return self._value is not None

    @property
    def folded(self) -> bool:
        """Whether its bytes lie on the disk."""
        return self._place is not None

    def get(self) -> T:
        """The value; from now on it is live again.

        Raises:
            ReadError: its file cannot be read.
        """
        with self._lock:
            if self._value is None:
                packed = self._packed
                if packed is None:
                    assert self._place is not None
                    file, place = self._place
                    packed = file.read(place)
                self._value = self._unpack(packed)
                self._owner.count(self.size)
            return self._value

    def pack(self) -> None:
        """Keep compressed bytes only; takes the time to compress once."""
        value = self._value
        packed = None
        if value is not None and self._packed is None and self._place is None:
            packed = self._pack(value)
        with self._lock:
            if self._value is None:
                return
            if packed is not None:
                self._packed = packed
                self._owner.count(len(packed))
            self._value = None
            self._owner.count(-self.size)

    def fold(self, file: StepFile) -> None:
        """Move the compressed bytes to the disk; a live value stays as it is.

        Raises:
            WriteError: the disk does not take them.
        """
        packed = self._packed
        if packed is None or self._value is not None:
            return
        place = file.append(packed)
        with self._lock:
            if self._packed is not None:
                self._place = (file, place)
                self._packed = None
                self._owner.count(-len(packed))

    def drop(self) -> None:
        """Let everything go; nobody will ask again."""
        with self._lock:
            if self._value is not None:
                self._owner.count(-self.size)
            if self._packed is not None:
                self._owner.count(-len(self._packed))
            self._value = self._packed = self._place = None


class Packer:
    """Compresses parcels on a thread of its own and folds the oldest ones while all are over the budget."""

    refused = Signal(object)  # WriteError: the disk takes no more; emitted on the thread, once in a row

    def __init__(
        self, folder: Path, budget: int, oldest: Callable[[], Iterable[tuple[Parcel, StepFile]]]
    ) -> None:
        """Nothing runs before the first parcel is to be packed.

        Args:
            folder: of the files.
            budget: bytes that all parcels may take in memory.
            oldest: parcels that may be folded, in that order, with the file for each; called on the thread.
        """
        self.folder = folder
        self.budget = budget
        self._oldest = oldest
        self._used = 0
        self._sum = threading.Lock()
        self._refused = False
        self._background = Background("segstudio-undo", lambda _: None)  # it has logged what went wrong

    @property
    def used(self) -> int:
        """Bytes that all parcels take in memory."""
        return self._used

    def count(self, bytes_more: int) -> None:
        """Add to what all parcels take."""
        with self._sum:
            self._used += bytes_more

    def pack_soon(self, parcels: Iterable[Parcel]) -> None:
        """Compress these, and fold the oldest if that is not enough."""
        live = [parcel for parcel in parcels if parcel.live]
        for parcel in live:
            self._background.put(parcel.pack)
        if live or self._used > self.budget:
            self._background.put(self._fold)

    def settle(self) -> None:
        """Wait until everything is packed that was to be."""
        self._background.flush()

    def close(self) -> None:
        """End the thread; what was not packed yet stays as it is."""
        self._background.close(drop=True)

    def _fold(self) -> None:
        if self._used <= self.budget:
            return
        try:
            for parcel, file in self._oldest():
                if self._used <= ROOM * self.budget or self._background.closing:
                    break
                parcel.fold(file)
        except WriteError as error:
            if not self._refused:
                self._refused = True
                self.refused.emit(error)
        else:
            self._refused = False
