"""What is said of unsaved edits at the start: one and many, each with its own verb."""

from __future__ import annotations

import pytest

from segstudio.gui.handlers.recovery import _safe


@pytest.mark.parametrize(
    ("edits", "cases", "title", "words"),
    [
        (1, 1, "case-2", "The program ended before 1 unsaved edit of case-2 was saved. It is safe."),
        (3, 1, "case-2", "The program ended before 3 unsaved edits of case-2 were saved. They are safe."),
        (1, 1, "", "The program ended before 1 unsaved edit of a case was saved. It is safe."),
        (5, 2, "", "The program ended before 5 unsaved edits of 2 cases were saved. They are safe."),
    ],
)
def test_one_and_many_have_their_own_verb(edits, cases, title, words) -> None:
    assert _safe(edits, cases, title) == words
