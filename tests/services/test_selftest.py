"""The self-test: it passes here, says what is broken, and leaves nothing behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from segstudio.core.progress import silent
from segstudio.errors import Cancelled
from segstudio.io.files import resources_dir
from segstudio.services.library import ModelLibrary
from segstudio.services.selftest import (
    CHECKS,
    Seen,
    SelfTestReport,
    SelfTestTask,
    learning,
    program,
    write_page,
)


def run(tmp_path: Path, *names: str, device: str = "cpu") -> SelfTestReport:
    library = ModelLibrary(resources_dir() / "models", tmp_path / "models")
    return SelfTestTask(library, device, names=names).run(silent)


def test_every_check_passes_here_and_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    report = run(tmp_path)
    assert [(c.name, c.detail) for c in report.failures] == []
    assert [c.name for c in report.checks] == list(CHECKS)
    assert {c.name for c in report.checks if c.outcome == "skipped"} <= {"gpu"}
    assert report.facts["Device"].startswith("CPU")
    assert list(scratch.iterdir()) == []
    assert not (tmp_path / "models").exists()


def test_a_wrong_filter_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = program.mean_filter
    monkeypatch.setattr(program, "mean_filter", lambda image, size: right(image, size) + (size == 9))
    report = run(tmp_path, "filter")
    assert not report.passed
    assert "9×9" in report.failures[0].detail
    assert report.sentence.startswith("1 of 1 checks failed: Smoothing")


def test_a_model_that_is_worse_than_where_it_was_made_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scores = {"cells": 0.95, "gone": 0.9}
    monkeypatch.setattr(learning, "read_json", lambda _: dict(scores))
    monkeypatch.setattr(learning, "measured_scores", lambda _: {"cells": 0.93})
    assert "Dice of 0.930, not 0.950" in run(tmp_path, "models").failures[0].detail
    scores["cells"] = 0.935
    assert "The shipped model gone is missing" in run(tmp_path, "models").failures[0].detail


def test_what_a_model_had_to_reach_stands_beside_what_it_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(learning, "read_json", lambda _: {"vessels": 0.7649})
    monkeypatch.setattr(learning, "measured_scores", lambda _: {"vessels": 0.7651})
    report = run(tmp_path, "models")
    assert report.passed
    first, line, last = report.checks[0].detail.splitlines()
    assert "drawn sample" in first
    assert line == "vessels: Dice 0.765; stored 0.765, so 0.755 to 0.775 passes."
    assert "Model panel" in last


def test_words_of_developers_stand_apart(tmp_path: Path) -> None:
    for check in run(tmp_path, "filter", "process", "networks", "losses", "gpu").checks:
        for word in ("tensor", "torch", "loop", "gradient", "KiB"):
            assert word not in f"{check.title} {check.detail}", check
        assert check.exact


def test_whatever_breaks_is_a_result_and_the_others_still_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> str:
        raise OSError("no such library")

    monkeypatch.setitem(CHECKS, "decoders", ("Compressed images", broken, 1))
    report = run(tmp_path, "decoders", "files")
    assert [c.outcome for c in report.checks] == ["passed", "failed"]
    assert report.failures[0].detail == "OSError: no such library"


def test_cancelling_ends_it(tmp_path: Path) -> None:
    def stop(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction > 0:
            raise Cancelled

    library = ModelLibrary(resources_dir() / "models", tmp_path)
    with pytest.raises(Cancelled):
        SelfTestTask(library, names=("files", "filter")).run(stop)


def test_the_page_holds_every_check_and_escapes_what_was_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(CHECKS, "files", ("Files of the program", lambda _: Seen("1 < 2 & more", "3 > 2"), 1))
    report = run(tmp_path, "files", "gpu")
    write_page(report, tmp_path / "page.html")
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "1 &lt; 2 &amp; more" in text
    assert report.sentence in text
    assert "3 &gt; 2" in text
    assert "– not here" in text
