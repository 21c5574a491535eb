"""The second image of a session: shown, replaced, and gone with its case."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.services.session import Session
from segstudio.services.tasks import Opened


def volume(value: int, shape=(2, 3, 4)) -> Volume:
    return Volume(np.full(shape, value, np.int16), Geometry(shape), name=str(value))


def test_it_comes_and_goes_with_one_signal_each_and_stays_for_the_same_case():
    session, heard = Session(), []
    session.second.changed.connect(lambda: heard.append(session.second.image))
    with pytest.raises(SegStudioError, match="No case is open"):
        session.second.show(volume(5))
    session.open(Opened(volume(1)))
    shown = session.second.show(volume(5))
    assert session.second.image is shown
    assert heard == [shown]
    with pytest.raises(SegStudioError, match="sizes differ"):
        session.second.show(Volume(np.zeros((1, 9, 9), np.uint8), Geometry.picture(9, 9)))
    assert session.second.image is shown, "the one before stays"
    session.open(Opened(volume(1)))
    assert session.second.image is shown, "the same case, opened again with other labels"
    session.second.take_for_labels(not shown.labels)
    assert session.second.image.labels != shown.labels
    session.open(Opened(volume(2)))
    assert session.second.image is None
    session.second.show(volume(5))
    session.close()
    assert session.second.image is None
    assert [image is None for image in heard] == [False, False, True, False, True]
    session.second.close()
    assert len(heard) == 5, "nothing to take away, nothing to tell"
