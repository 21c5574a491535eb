"""What a file that was just written cannot tell, said once to whoever listens: the window or the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Listener = Callable[[str], object]

_listeners: list[Listener] = []


def listen(heard: Listener) -> Callable[[], None]:
    """Hear every remark from now on, in the thread that writes. Returns: what ends it."""
    _listeners.append(heard)

    def stop() -> None:
        if heard in _listeners:
            _listeners.remove(heard)

    return stop


@contextmanager
def each_once(heard: Listener) -> Iterator[None]:
    """Hear every sentence once, however many files it is true of."""
    known: set[str] = set()

    def first(sentence: str) -> None:
        if sentence not in known:
            known.add(sentence)
            heard(sentence)

    stop = listen(first)
    try:
        yield
    finally:
        stop()


def remark(sentence: str) -> None:
    """Say something of the file that was just written; an empty sentence says nothing."""
    if sentence:
        for heard in tuple(_listeners):
            heard(sentence)
