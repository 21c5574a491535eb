"""The bars on a terminal: the whole work, and the training within it."""

from __future__ import annotations

import io
import sys

import pytest

from segstudio.cli import console
from segstudio.learning.outcomes import TrainingPoint


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_training_has_a_bar_of_its_own_with_its_loss_and_scores(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with console.working("Training") as progress:
        progress(0.1, "Part 1 of 4: Step 10 of 40", TrainingPoint(10, 40, 0.5, {}, 0.75, 0.0))
        progress(0.2, "Part 1 of 4: Step 20 of 40", TrainingPoint(20, 40, 0.25, {}, None, 0.0, 0.5))
    shown = terminal.getvalue()
    assert "Part 1 of 4: Step 20 of 40" in shown
    assert "loss 0.250 · Dice 0.750 · earlier 0.500" in shown
    assert "50%" in shown
