"""The self-test in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from segstudio.gui.selftest_dialog import SelfTestDialog
from segstudio.services.selftest import CHECKS, Seen
from tests.gui.panel_context import Bench


@pytest.fixture
def opened(bench: Bench, qtbot: Any) -> Iterator[Callable[..., SelfTestDialog]]:
    usual = dict(CHECKS)  # comes back in its order

    def show(**checks: Callable[[object], Seen | str]) -> SelfTestDialog:
        CHECKS.clear()
        CHECKS.update({name: (f"Check {name}", _seen(check), 1) for name, check in checks.items()})
        dialog = SelfTestDialog(bench.context)
        dialog.show()
        return dialog

    yield show
    CHECKS.clear()
    CHECKS.update(usual)


def _seen(check: Callable[[Any], Seen | str]) -> Callable[[Any], Seen]:
    def run(bench: Any) -> Seen:
        found = check(bench)
        return found if isinstance(found, Seen) else Seen(found)

    return run


def button(dialog: SelfTestDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def wrong(_: object) -> str:
    raise ValueError("two and two are five")


def test_it_runs_at_once_and_shows_what_passed_and_what_failed(
    opened: Callable[..., SelfTestDialog], qtbot: Any, tmp_path: Path
) -> None:
    dialog = opened(one=lambda _: "seen", two=wrong)
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    rows = [dialog.list.topLevelItem(i) for i in range(2)]
    assert [(row.text(0), row.text(1), row.text(3)) for row in rows if row] == [
        ("Check one", "✓ passed", "seen"),
        ("Check two", "✗ failed", "ValueError: two and two are five"),
    ]
    dialog.save_page(tmp_path / "page.html")
    assert "two and two are five" in (tmp_path / "page.html").read_text(encoding="utf-8")
    dialog.save_page(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as page.pdf" in dialog._says.text()
    dialog.save_page(tmp_path / "gone" / "page.pdf")
    assert "no folder" in dialog._says.text() or "not" in dialog._says.text()
    dialog.save_page(tmp_path / "plain")
    assert (tmp_path / "plain.pdf").is_file()
    qtbot.mouseClick(button(dialog, "selfTestRun"), Qt.MouseButton.LeftButton)
    assert dialog.report is None
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)


def test_plain_words_stand_in_the_line_and_the_exact_ones_below(
    opened: Callable[..., SelfTestDialog], qtbot: Any
) -> None:
    dialog = opened(plain=lambda _: Seen("It learned.", "64 of 118 tensors"), bare=lambda _: "seen")
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert item.text(3) == "It learned."
    place = dialog.list.visualItemRect(item).center()
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.exact.isVisible()
    assert dialog.exact.text() == "Exactly, of “Check plain”: 64 of 118 tensors"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "64" not in dialog.exact.text()


def test_what_a_check_shows_on_its_way_is_not_taken_for_results(
    opened: Callable[..., SelfTestDialog], bench: Bench, qtbot: Any
) -> None:
    told: list[float] = []
    bench.context.runner.progressed.connect(lambda _, fraction, *rest: told.append(fraction))
    own = {name: CHECKS[name][1] for name in ("files", "fine-tuning")}  # fine-tuning shows its curve
    with qtbot.captureExceptions() as errors:
        dialog = opened(files=own["files"], tuning=own["fine-tuning"])
        qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)
    assert errors == []
    assert dialog.report is not None
    assert [check.outcome for check in dialog.report.checks] == ["passed", "passed"]
    assert len(told) > 4, "the check's own steps still move the bar"


def test_what_was_seen_is_read_whole_however_long(opened: Callable[..., SelfTestDialog], qtbot: Any) -> None:
    dialog = opened(short=lambda _: "seen", long=lambda _: "many words " * 30)
    qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)

    def heights() -> list[int]:
        dialog.list.executeDelayedItemsLayout()
        return [
            dialog.list.visualItemRect(item).height()
            for item in map(dialog.list.topLevelItem, range(2))
            if item
        ]

    one, lines = heights()
    assert lines >= one + 2 * dialog.list.fontMetrics().lineSpacing()
    dialog.resize(2 * dialog.width(), dialog.height())
    assert one < heights()[1] < lines, "a wider window needs fewer lines"


def test_its_progress_is_that_of_the_status_bar_with_the_check_in_words(
    opened: Callable[..., SelfTestDialog], bench: Bench, qtbot: Any
) -> None:
    told: list[float] = []
    bench.context.runner.progressed.connect(lambda _, fraction, *rest: told.append(fraction))

    def half_way(bench: Any) -> str:
        while True:
            bench.progress(0.5)

    dialog = opened(one=lambda _: "seen", two=half_way)
    step, bar = dialog.findChild(QLabel, "selfTestStep"), dialog.findChild(QProgressBar, "selfTestProgress")
    qtbot.waitUntil(lambda: told[-1:] == [0.75], timeout=5_000)
    assert (step.text(), bar.value() / bar.maximum()) == ("Check 2 of 2: Check two", 0.75)
    qtbot.mouseClick(button(dialog, "selfTestStop"), Qt.MouseButton.LeftButton)
    assert button(dialog, "selfTestRun").isVisible()  # at once, whatever the check is in the middle of
    assert not bar.isVisible()


def test_stopping_says_so_and_closing_while_it_runs_ends_it(
    opened: Callable[..., SelfTestDialog], bench: Bench, qtbot: Any
) -> None:
    def until_stopped(bench: Any) -> str:
        while True:
            bench.progress(0.5)

    dialog = opened(endless=until_stopped)
    qtbot.mouseClick(button(dialog, "selfTestStop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button(dialog, "selfTestRun").isVisible(), timeout=5_000)
    assert not button(dialog, "selfTestSave").isEnabled()
    qtbot.mouseClick(button(dialog, "selfTestRun"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "selfTestClose"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bench.context.runner.running(), timeout=5_000)
