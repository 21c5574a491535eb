"""Parsers' warnings stay unseen, whatever other threads do meanwhile."""

from __future__ import annotations

import threading
import warnings

import pytest

from segstudio.io.quiet import quiet


@pytest.mark.case("P1")
def test_it_is_quiet_inside_and_as_before_outside():
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        with quiet(), quiet():
            warnings.warn("Müller^Anna", stacklevel=1)
        warnings.warn("after", stacklevel=1)
    assert [str(w.message) for w in heard] == ["after"]


def test_a_thread_that_stays_inside_does_not_make_the_next_one_loud():
    inside, leave = threading.Event(), threading.Event()

    def hang() -> None:
        with quiet():
            inside.set()
            leave.wait(20)

    thread = threading.Thread(target=hang)
    thread.start()
    try:
        assert inside.wait(20)
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # as something else may do meanwhile
            with quiet():
                warnings.warn("Müller^Anna", stacklevel=1)
    finally:
        leave.set()
        thread.join()
