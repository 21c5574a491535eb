"""What the window says of lines of an audit trail."""

from __future__ import annotations

import pytest

from segstudio.gui.audit_words import event_sentence, moment_words, whole_line
from segstudio.io.audit import AuditEvent, AuditLine


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
            "A model drew the labels: cells-1, on cpu.",
        ),
        (
            event("predict", model="79ab", model_name="cells", model_version=2, device="cpu"),
            "A model drew the labels: cells v2, on cpu.",
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


def test_a_line_that_holds_only_the_id_is_given_the_name_that_is_known() -> None:
    line = event("accept", model="79ab")
    assert event_sentence(line) == "Accepted a new model. Model: 79ab"
    assert event_sentence(line, {"79ab": "cells v1"}) == "Accepted a new model. Model: cells v1"


@pytest.mark.parametrize(
    ("moment", "zone", "words"),
    [
        ("2026-03-01T23:30:00.123+00:00", "+01:00", "2026-03-02 00:30:00 UTC+01:00"),
        ("2026-03-01T10:00:00+00:00", "-03:30", "2026-03-01 06:30:00 UTC-03:30"),
        ("2026-03-01T10:00:00+00:00", "+00:00", "2026-03-01 10:00:00 UTC"),
        ("yesterday", "+00:00", "yesterday"),
    ],
)
def test_a_time_says_its_zone(moment: str, zone: str, words: str) -> None:
    assert moment_words(AuditEvent("load", "", {}, moment, zone, "")) == words


def test_the_whole_line_says_who_what_and_when_and_what_else_is_in_the_file() -> None:
    said = whole_line(AuditLine(4, event("save", sha256="ab12", reviewed=0), "ffee")).splitlines()
    assert said == [
        "Line 4, 2026-03-01 10:00:00 UTC. Case: image-1234. Done by anna.",
        "Saved the labels.",
        "Fingerprint of the saved file (SHA-256): ab12",
        "Reviewed slices: 0",
        "Fingerprint of this line in the chain: ffee",
    ]
    drawn = event("predict", model="79ab", model_name="cells", model_version=2, device="cpu", cleaning={})
    said = whole_line(AuditLine(5, drawn, "ff")).splitlines()
    assert said[0].endswith("Done by a model, started by anna.")
    assert "Id of the model: 79ab" in said
    assert "Post-processing, where it is not the model's own: none" in said
