"""Whom an image shows stands on the canvas only when the settings ask for it."""

from __future__ import annotations

import pytest

from segstudio.services.tasks import Opened
from tests.gui.canvas_kit import open_bench, volume

pytestmark = pytest.mark.gui


@pytest.mark.case("P1")
def test_patient_lines_are_hidden_until_asked_for(qtbot) -> None:
    case = volume()
    bench = open_bench(qtbot, case)
    bench.session.open(Opened(case, patient=("DOE JANE", "ID 7")))
    corner = bench.view.furniture.top_left
    qtbot.waitUntil(lambda: corner._lines == ("case",))
    bench.state.show_patient = True
    qtbot.waitUntil(lambda: corner._lines == ("case", "DOE JANE", "ID 7"))
    bench.state.show_patient = False
    qtbot.waitUntil(lambda: corner._lines == ("case",))
