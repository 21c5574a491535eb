"""What the window says of lines of an audit trail."""

from __future__ import annotations

import pytest

from segstudio.gui.audit_words import event_sentence, whole_sentence
from segstudio.io.audit import AuditEvent


def event(what: str, **data: object) -> AuditEvent:
    return AuditEvent(what, "image-1234", data, "2026-03-01T10:00:00+00:00", "+00:00", "anna")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (event("load", voxels="ab" * 32), "Opened the image."),
        (
            event("edit", steps=1, undone=2, voxels=8000, minutes=1.5, slices=1),
            "Changed labels: 8,000 voxels in 1 slice, in 1 step. 2 steps were undone or redone.",
        ),
        (event("save", sha256="x", reviewed=3), "Saved the labels. 3 slices are reviewed."),
        (event("save", sha256="x", reviewed=0), "Saved the labels."),
        (
            event("predict", model="cells-1", filter=3, device="cpu"),
            "Let a model predict the labels, on cpu. Model: cells-1",
        ),
        (
            event("status", **{"from": "new", "to": "predicted"}),
            "Set the state of the case from “New” to “Predicted”.",
        ),
        (event("add", cases=1), "Added 1 case."),
        (event("import", files=7), "Imported the project; it holds 7 files."),
        (event("edit", steps="many"), "edit steps many"),  # of another version: as it was written
        (event("levitate", height=2), "levitate height 2"),
    ],
)
def test_each_kind_of_line_is_a_sentence(line, sentence) -> None:
    assert event_sentence(line) == sentence


def test_the_tooltip_says_who_what_and_when_and_what_else_is_in_the_file() -> None:
    said = whole_sentence(event("save", sha256="ab12", reviewed=0))
    assert ", by anna, image-1234: Saved the labels." in said
    assert said.splitlines()[1:] == ["sha256: ab12", "reviewed: 0"]
