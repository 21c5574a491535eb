"""The learning panel: corrections, loss and schedule, the live curve, and the result to accept or not."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPushButton

from segstudio.core.labels import LabelClass
from segstudio.gui.panels.curve import ticks
from segstudio.gui.panels.learn import LearnPanel
from segstudio.gui.panels.result import SHOWN, in_words
from segstudio.gui.theme import apply_theme, tokens
from segstudio.io.corrections import make_correction
from segstudio.learning.card import ModelCard
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome, MixtureTried, TrainingPoint
from segstudio.learning.recipe import FINETUNING, TINY_STRUCTURES
from segstudio.services.jobs import Ticket
from tests.e2e.kit import until

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot, bench):
    panel = LearnPanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(300, 900)
    panel.show()
    return panel


def keep_correction(bench) -> str:
    labels = bench.open_volume()
    bench.context.session.record(labels.edit("", (slice(0, 1),) * 3, np.ones((1, 1, 1)), hand_after=None))
    bench.context.session.mark_reviewed([0, 2])
    kept = bench.context.store.add(make_correction(bench.context.session.volume, labels, "cells"))
    bench.context.work.corrections_changed.emit()
    return kept


def points(count: int) -> list[TrainingPoint]:
    return [
        TrainingPoint(n * 10, 100, 1 / n, {}, 0.5 + n / 20 if n % 2 == 0 else None, 0.01 * n)
        for n in range(1, count + 1)
    ]


def outcome(
    path: Path | None = Path("new.safetensors"),
    scores: tuple[CaseScore, ...] = (),
    tried: tuple[MixtureTried, ...] = (),
):
    card = ModelCard("cells", 2, {"name": "unet-s"}, (LabelClass(1, "cell", (1, 2, 3)),))
    sentence = "Mean Dice went on 2 corrected images from 0.855 to 0.890."
    return FineTuneOutcome(
        path, card if path else None, 0.75, scores, tuple(points(3)), sentence, True, tried
    )


SCORES = (
    CaseScore("one", "corrected", 0.81, 0.93, 4.0, 2.0, "mm"),
    CaseScore("two", "corrected", 0.90, 0.85, 2.0, 3.5, "mm"),
    CaseScore("old", "earlier", 0.90, 0.902, math.inf, 2.0, "px"),
    CaseScore("empty", "earlier", math.nan, math.nan, math.nan, math.nan, "px"),
)


def click_check(qtbot, box) -> None:
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def answer(panel, name: str) -> None:
    """Answer whether the correction is to be removed."""
    box = panel.window().findChild(QMessageBox, "askRemoveCorrection")
    button = box.findChild(QPushButton, name)
    button.click()
    until(lambda: panel.window().findChild(QMessageBox, "askRemoveCorrection") is None)


def pick(box, data) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_an_empty_panel_teaches_the_loop(bench, panel):
    assert "mark it reviewed" in panel.hint.text()
    assert not panel.list.isVisible()
    assert panel.start.isVisible()
    assert not panel.run.isVisible()
    assert not panel.outcome.isVisible()
    assert not panel.curve.isVisible()


def test_corrections_are_listed_and_can_be_removed(qtbot, bench, panel):
    keep_correction(bench)
    assert panel.hint.text() == (
        "1 correction is kept. Choose a model that shall learn from it. "
        "A new model needs 3 more reviewed cases."
    )
    bench.add_model("lungs", classes=(LabelClass(1, "lung", (9, 9, 9)),))
    bench.context.session.set_model(bench.context.library.find("lungs"))
    assert panel.hint.text().startswith("1 correction to learn from, and this case when you go on")
    bench.context.work.correction_saved = True
    bench.context.work.corrections_changed.emit()
    assert panel.hint.text() == "1 correction to learn from."
    assert panel.list.item(0).text() == "probe · 2 slices"
    assert "2 slices reviewed" in panel.list.item(0).toolTip()
    assert not panel.remove.isEnabled()
    spot = panel.list.visualItemRect(panel.list.item(0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    bench.context.work.correction_saved = True
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    answer(panel, "answerCancel")
    assert len(bench.context.store) == 1
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    answer(panel, "answerRemove")
    assert len(bench.context.store) == 0
    assert not bench.context.work.correction_saved  # so it can be kept again
    assert not panel.list.isVisible()
    assert panel.hint.text() == (
        "This case is kept as a correction when you go on to another one or fine-tune."
    )


def test_presets_set_the_whole_loss_and_own_choices_are_named(qtbot, bench, panel):
    form, work = panel.recipe, bench.context.work
    assert form.preset.currentText() == "Boundary and overlap"
    assert not form.details.isVisible()
    qtbot.mouseClick(form.fold, Qt.MouseButton.LeftButton)
    assert form.details.isVisible()
    pick(form.preset, "tiny-structures")
    assert work.plan.loss == TINY_STRUCTURES
    assert form.boundary.currentData() == "signed-distance"
    assert form.weight.value() == 0.05
    assert form.batch_dice.isChecked()
    pick(form.boundary, "none")
    assert work.plan.loss == replace(TINY_STRUCTURES, boundary="none")
    assert form.preset.currentText() == "Own choice"
    assert not form.weight.isVisible()
    pick(form.preset, "fine-tuning")
    assert work.plan.loss == FINETUNING
    assert form.preset.count() == 3  # "Own choice" went with the choice


def test_every_control_changes_the_plan(qtbot, bench, panel):
    form, work = panel.recipe, bench.context.work
    form.show_details(True)
    pick(form.region, "tversky+ce")
    pick(form.schedule, "constant")
    pick(form.augmentation, "strong")
    form.weight.setFocus()
    form.weight.selectAll()
    qtbot.keyClicks(form.weight, "0.4")
    form.steps.selectAll()
    qtbot.keyClicks(form.steps, "140")
    form.rate.selectAll()
    qtbot.keyClicks(form.rate, "0.002")
    form.band_strength.selectAll()
    qtbot.keyClicks(form.band_strength, "6")
    click_check(qtbot, form.batch_dice)
    plan = work.plan
    assert (plan.loss.region, plan.loss.schedule, plan.augmentation) == ("tversky+ce", "constant", "strong")
    assert plan.loss.boundary_weight == pytest.approx(0.4)
    assert (plan.steps, plan.learning_rate) == (140, pytest.approx(0.002))
    assert (plan.loss.band_lambda, plan.loss.batch_dice) == (6.0, True)
    click_check(qtbot, form.band)
    assert not work.plan.loss.band
    assert not form.band_strength.isVisible()
    assert form.drawing.accessibleDescription() == "Boundary weight from 0.4 to 0.4 over 140 steps."


def test_the_schedule_is_drawn_from_the_bottom_left_to_the_top(qtbot, bench, panel):
    form = panel.recipe
    form.show_details(True)
    assert form.drawing.accessibleDescription() == "Boundary weight from 0 to 0.1 over 60 steps."
    image = form.drawing.grab().toImage()
    accent = tokens().accent

    def rows(column: int) -> list[int]:
        return [y for y in range(image.height()) if image.pixelColor(column, y).name() == accent]

    early, late = rows(image.width() // 4), rows(image.width() - 20)
    assert early
    assert late
    assert min(early) > max(late)


def test_automatic_steps_follow_the_number_of_corrections(bench, panel):
    assert panel.recipe.steps.text() == "automatic (60)"
    assert bench.context.work.plan.steps is None


def test_training_shows_a_live_curve_and_can_be_stopped_or_cancelled(qtbot, bench, panel):
    work, ticket, run = bench.context.work, Ticket(7), panel.run
    work.training = ticket
    assert run.isVisible()
    assert not panel.start.isVisible()
    for point in points(4):
        work.add_point(point)
    bench.context.runner.progressed.emit(ticket, 0.4, "Step 40 of 100", 12.0)
    assert (run.progress.text(), run.left.text()) == ("Step 40 of 100", "12 s left")
    bench.context.work.segmenting = Ticket(8)  # another job that starts changes nothing here
    assert run.bar.value() == 400
    assert panel.curve.loss == [(10, 1), (20, 1 / 2), (30, 1 / 3), (40, 1 / 4)]
    assert panel.curve.dice == [(20, 0.6), (40, 0.7)]
    assert panel.curve.accessibleDescription().startswith("Step 40 of 100")
    with qtbot.waitSignal(bench.context.actions["actionStopTraining"].triggered):
        qtbot.mouseClick(panel.run.stop, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.run.cancel, Qt.MouseButton.LeftButton)
    assert ticket.cancelled
    work.training = None
    assert panel.start.isVisible()
    assert panel.curve.isVisible()  # what was learned can still be looked at


def test_the_curve_falls_in_its_colour_and_dice_rises_in_another(bench, panel):
    bench.context.work.training = Ticket(7)
    for point in points(10):
        bench.context.work.add_point(point)
    image = panel.curve.grab().toImage()

    def middle(token: str, columns: range) -> float:
        name = getattr(tokens(), token)
        rows = [
            y for y in range(40, image.height()) for x in columns if image.pixelColor(x, y).name() == name
        ]
        assert rows
        return sum(rows) / len(rows)

    width = image.width()
    early, late = range(width // 5, width // 3), range(width // 2, width * 3 // 4)
    assert middle("accent", early) < middle("accent", late)  # y counts downwards: the loss falls
    assert middle("good", early) > middle("good", late)


def test_a_loss_that_is_no_number_leaves_a_gap(bench, panel):
    bench.context.work.add_point(TrainingPoint(1, 10, math.nan, {}, None, 0.0))
    bench.context.work.add_point(TrainingPoint(2, 10, 0.5, {}, math.nan, 0.0))
    assert (panel.curve.loss, panel.curve.dice) == ([(2, 0.5)], [])
    panel.curve.grab()


def test_ticks_are_few_and_round():
    assert ticks(0, 1.2) == [0, 0.5, 1, 1.5]
    assert ticks(0.77, 0.89, most=1.0) == [0.75, 0.8, 0.85, 0.9]
    assert ticks(0, 140, reach=False) == [0, 50, 100]
    assert ticks(0.99, 1.0, most=1.0)[-1] == 1.0
    assert len(ticks(0.5, 0.5)) >= 2


def test_both_buttons_say_what_becomes_of_the_models(bench, panel):
    bench.add_model("cells")
    bench.context.session.set_model(bench.context.library.find("cells"))
    bench.context.work.outcome = outcome()
    assert panel.choice.text() == (
        "Accept: the new model draws from here on, and cells stays among your models. Keep the old one: "
        "cells draws on, and the new model is deleted."
    )
    bench.context.work.outcome = replace(outcome(), path=None, card=None)
    assert not panel.choice.isVisible(), "there is no new model to choose"


def show_names(bench) -> None:
    """Let the names of files be seen, as a person may."""
    settings = bench.context.settings
    settings.replace(replace(settings.value, show_patient_data=True))


def test_cases_of_a_result_are_numbered_where_their_names_may_be_patients(bench, panel):
    kept = [CaseScore(name, "earlier", 0.9, 0.9, 1.0, 1.0, "px") for name in ("Doe^Jane.png", "probe")]
    unknown = CaseScore("Doe^John", "corrected", 0.9, 0.9, 1.0, 1.0, "px")
    keep_correction(bench)  # is called probe
    bench.context.work.outcome = outcome(scores=(unknown, *kept))

    def shown() -> list[str]:
        items = [panel.result.item(row, 0) for row in range(panel.result.rowCount())]
        return [item.data(SHOWN) or item.text() for item in items]

    assert shown() == ["Corrected (1)", "image 1", "Earlier (2)", "image 1", "probe"]
    assert "Doe" not in panel.result.item(3, 0).toolTip()
    assert "Doe" not in panel.counts.text() + panel.lineage.text()
    show_names(bench)
    assert shown() == ["Corrected (1)", "Doe^John", "Earlier (2)", "Doe^Jane.png", "probe"]


def test_the_result_shows_both_scores_with_sign_and_colour(qtbot, bench, panel):
    show_names(bench)
    bench.context.work.outcome = outcome(scores=SCORES)
    assert panel.sentence.text() == "The new model is no better."  # one case better, one worse
    assert panel.counts.text().startswith(
        "Corrected cases: 1 of 2 better, 1 of 2 worse. Earlier cases: 1 of 2 better."
    )
    assert panel.lineage.text() == (
        "Mean Dice went on 2 corrected images from 0.855 to 0.890. "
        "cells version 2, 75% of the change taken, so that earlier cases stay right, stopped early."
    )
    table = panel.result
    names = [table.item(row, 0).data(SHOWN) for row in range(6)]
    assert names == [None, "one", "two", None, "old", "empty"]
    texts = [[table.item(r, c).text() if table.item(r, c) else "" for c in range(2)] for r in range(6)]
    assert texts == [
        ["Corrected (2)", ""],
        ["0.810 → 0.930\n▲ +0.120", "4.0 → 2.0 mm\n▲ −2.0"],
        ["0.900 → 0.850\n▼ −0.050", "2.0 → 3.5 mm\n▼ +1.5"],
        ["Earlier (2)", ""],
        ["0.900 → 0.902\n≈ about the same", "∞ → 2.0 px\n▲ better"],
        ["– → –\n= same", "– → – px\n= same"],
    ]
    assert table.item(1, 1).foreground().color().name() == tokens().good
    assert table.item(2, 1).foreground().color().name() == tokens().bad
    assert not panel.prepare.isVisible()
    assert panel.accept.isVisible()


def test_the_keys_stay_on_what_does_nothing_by_itself_when_their_button_goes(qtbot, bench, panel):
    keep_correction(bench)
    panel.window().activateWindow()
    panel.start.setFocus()
    qtbot.waitUntil(panel.start.hasFocus)
    bench.context.work.training = Ticket(7)
    assert QApplication.focusWidget() is None  # in the window the canvas takes them
    panel.run.stop.setFocus()
    qtbot.waitUntil(panel.run.stop.hasFocus)
    bench.context.work.training = None
    assert not panel.list.hasFocus()  # nobody chose it
    panel.start.setFocus()
    qtbot.waitUntil(panel.start.hasFocus)
    bench.context.work.outcome = outcome(scores=SCORES)
    assert panel.result.hasFocus()


def test_accept_keep_old_and_train_longer(qtbot, bench, panel):
    work, actions = bench.context.work, bench.context.actions
    for point in points(3):
        work.add_point(point)
    work.outcome = outcome(scores=SCORES)
    for button, name in ((panel.accept, "actionAcceptModel"), (panel.discard, "actionDiscardModel")):
        with qtbot.waitSignal(actions[name].triggered):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(actions["actionFineTune"].triggered):
        qtbot.mouseClick(panel.longer, Qt.MouseButton.LeftButton)
    assert work.plan.steps == 200  # twice the 100 steps of the run
    work.outcome = None
    assert panel.prepare.isVisible()


def test_a_result_without_a_model_cannot_be_accepted(bench, panel):
    bench.context.work.outcome = outcome(path=None)
    assert not panel.accept.isVisible()
    assert not panel.result.isVisible()
    assert panel.discard.isVisible()
    assert "correct more" in panel.counts.text()  # it says what to do next
    bench.context.work.outcome = outcome(scores=SCORES[:1])
    assert "correct more" not in panel.counts.text()


def change(kind: str, before: float, after: float) -> CaseScore:
    return CaseScore("a", kind, before, after, 2.0, 2.0, "px")


ELSEWHERE = "Better where you corrected, in part worse elsewhere."
GOOD = "Better where you corrected, on the whole no worse elsewhere."
ALONE = "Better where you corrected; elsewhere it was not measured."
BETTER, WORSE = change("corrected", 0.8, 0.9), change("corrected", 0.9, 0.8)
KEPT, FORGOTTEN = change("earlier", 0.9, 0.892), change("earlier", 0.9, 0.88)
SAME, GAINED = change("earlier", 0.9, 0.899), change("earlier", 0.9, 0.91)
FARTHER = CaseScore("a", "earlier", 0.9, 0.9, 1.0, 10.0, "px")  # in the boundary alone
NEARER_BUT_FARTHER = CaseScore("a", "earlier", 0.9, 0.91, 1.0, 10.0, "px")  # overlap better, boundary not
LOST = change("earlier", 0.9, 0.888)
TOUCHED = change("earlier", 0.9985, 0.9976)
HARDLY, LITTLE = change("earlier", 0.95, 0.9455), change("earlier", 1.0, 0.9981)


@pytest.mark.parametrize(
    ("scores", "path", "verdict", "words"),
    [
        ((BETTER,), "new", 1, ALONE),
        ((BETTER, BETTER, WORSE), "new", 1, ALONE),
        ((BETTER, SAME), "new", 1, GOOD),
        ((BETTER, KEPT), "new", 1, ELSEWHERE),  # 0.008 of earlier Dice may go, but not unsaid
        ((BETTER, GAINED, KEPT), "new", 1, ELSEWHERE),  # as many worse as better
        ((BETTER, GAINED, GAINED, KEPT), "new", 1, GOOD),  # on the whole nothing is lost
        ((BETTER, FARTHER), "new", 1, ELSEWHERE),
        ((BETTER, GAINED, GAINED, FARTHER), "new", 1, ELSEWHERE),  # one boundary went ten times as far off
        ((BETTER, NEARER_BUT_FARTHER), "new", 1, ELSEWHERE),
        ((BETTER, GAINED, GAINED, LOST), "new", 1, ELSEWHERE),  # 0.012 of Dice in one of them
        ((BETTER, TOUCHED), "new", 1, GOOD),  # 0.0009, which is no change where nobody corrected
        ((BETTER, HARDLY, LITTLE), "new", 1, GOOD),  # on average more, but neither row says worse
        ((BETTER, FORGOTTEN), "new", -1, "The new model is worse."),  # 0.02 may not
        ((WORSE,), "new", -1, "The new model is worse."),
        ((BETTER, WORSE), "new", 0, "The new model is no better."),
        ((), "new", 0, "The new model is no better."),
        ((BETTER,), None, -1, "No better model came of it."),
    ],
)
def test_the_headline_is_the_verdict(bench, panel, scores, path, verdict, words):
    bench.context.work.outcome = outcome(path and Path(path), scores)
    assert bench.context.work.outcome.verdict == verdict
    assert panel.sentence.text() == words
    assert ("correct more" in panel.counts.text()) == (verdict < 1)
    assert ("before you decide" in panel.counts.text()) == (words == ELSEWHERE)
    assert (words == ELSEWHERE) <= ("Earlier cases" in panel.counts.text() and "worse" in panel.counts.text())
    better = words in (GOOD, ALONE)
    assert (panel.sentence.property("kind") == "good") == better


def test_images_drawn_in_place_of_earlier_ones_are_told_apart_from_files(bench, panel):
    names = ("synthetic cells 7001", "synthetic chest X-ray 7002, inverted", "synthetic nuclei")
    scores = tuple(CaseScore(name, "earlier", 0.9, 0.9, 1.0, 1.0, "px") for name in names)
    bench.context.work.outcome = outcome(scores=scores)
    items = [panel.result.item(row, 0) for row in range(5)]
    shown = [item.data(SHOWN) or item.text() for item in items]
    assert shown == ["Earlier (1)", "image 1", "Synthetic (2)", "image 1", "image 2"]
    assert panel.counts.text().startswith(
        "Earlier cases: unchanged. "
        "Synthetic images, which show whether something was forgotten: all 2 unchanged."
    )


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (0.95, 0.98, "0.950 → 0.980\n▲ +0.030"),
        (0.9851, 0.9879, "0.985 → 0.988\n▲ +0.003"),
        (0.984, 0.9951, "0.984 → 0.995\n▲ +0.011"),
        (0.9847, 0.9952, "0.985 → 0.995\n▲ +0.010"),  # what is shown, though 0.0105 would be 0.011 too
        (0.9976, 0.9979, "0.9976 → 0.9979\n▲ +0.0003"),  # with three digits both would be 0.998
        (0.98, 0.9801, "0.980 → 0.980\n= same"),
        (0.9, 0.904, "0.900 → 0.904\n≈ about the same"),
    ],
)
def test_a_change_that_is_told_is_seen_in_its_numbers(bench, panel, before, after, told):
    scores = (CaseScore("a", "corrected", before, after, 1.0, 1.0, "px"),)
    bench.context.work.outcome = outcome(scores=scores)
    assert panel.result.item(1, 0).text() == told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (35.0357, 43.2533, "35.0 → 43.3 px\n▼ +8.3"),
        (26.41, 17.42, "26.4 → 17.4 px\n▲ −9.0"),
        (1.0, 1.04, "1.00 → 1.04 px\n▼ +0.04"),
        (0.0, 0.0001, "0.00 → 0.00 px\n▼ worse"),  # never more than two digits
        (3.0, 3.05, "3.0 → 3.0 px\n= same"),
        (math.inf, 2.0, "∞ → 2.0 px\n▲ better"),
        (math.nan, math.nan, "– → – px\n= same"),
    ],
)
def test_distances_have_one_digit_or_two_where_a_change_needs_it(bench, panel, before, after, told):
    scores = (CaseScore("a", "corrected", 0.9, 0.9, before, after, "px"),)
    bench.context.work.outcome = outcome(scores=scores)
    assert panel.result.item(1, 1).text() == told


def test_all_scores_of_a_table_have_the_same_digits(bench, panel):
    scores = (
        CaseScore("a", "corrected", 0.9976, 0.9979, 1.0, 1.04, "px"),
        CaseScore("b", "earlier", 0.8, 0.7, 30.0, 20.0, "px"),
    )
    bench.context.work.outcome = outcome(scores=scores)
    assert panel.result.item(3, 0).text() == "0.8000 → 0.7000\n▼ −0.1000"
    assert panel.result.item(3, 1).text() == "30.00 → 20.00 px\n▲ −10.00"


def test_a_name_has_a_line_of_its_own_across_the_table(qtbot, bench, panel):
    """What is written there goes on over the second column, and the numbers begin below it."""
    show_names(bench)
    panel.resize(265, 900)

    def inked(name: str) -> tuple[int, int]:
        """Rightmost pixel of the line of the name, and how wide the first column is."""
        bench.context.work.outcome = outcome(scores=(CaseScore(name, "corrected", 0.9, 0.9, 1.0, 1.0, "px"),))
        qtbot.wait(20)
        table = panel.result
        first = table.visualItemRect(table.item(1, 0))
        image = table.viewport().grab().toImage()
        rows = range(first.top() + 8, first.top() + 6 + table.fontMetrics().height())
        back = image.pixelColor(first.right(), rows[0])
        columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) != back for y in rows)]
        return max(columns), first.width()

    end, width = inked("0bf4b144167694b6.png")
    assert end > width
    assert inked("one")[0] < width
    long_end, _ = inked("0bf4b144167694b6_and_much_more_of_a_name_than_has_room.png")
    assert width < long_end < 265
    item = panel.result.item(1, 0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).startswith("0bf4b144167694b6_and")
    assert item.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Dice 0.900 → 0.900, same")
    assert panel.result.item(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "HD95 1.0 → 1.0 px, same"
    for column in (0, 1):
        assert "has_room.png" in panel.result.item(1, column).toolTip()


def test_nothing_moves_and_no_line_breaks_while_a_training_says_more_and_more(qtbot, bench, panel):
    work, ticket, run = bench.context.work, Ticket(7), panel.run
    work.training = ticket

    def places() -> list[int]:
        qtbot.wait(20)
        return [w.mapTo(panel, QPoint()).y() for w in (run.bar, run.stop, run.cancel, panel.curve)]

    at_first = places()
    bench.context.runner.progressed.emit(ticket, 0.01, "Preparing", 90.0)
    assert run.left.text() == ""  # nothing is known of the steps before the first one
    work.add_point(TrainingPoint(1, 60, 0.9, {}, 0.8, 0.1, 0.97))
    bench.context.runner.progressed.emit(
        ticket, 0.2, "Measuring the old model, which takes a while " * 3, 3600.0
    )
    assert run.left.text() == "1.0 h left"
    assert places() == at_first
    assert run.progress.height() < 2 * run.progress.fontMetrics().height()


def test_long_words_on_the_buttons_of_a_training_do_not_widen_the_panel(qtbot, bench, panel):
    bench.context.work.training = Ticket(7)
    panel.run.stop.show_as("Anhalten und das Beste behalten")
    panel.run.cancel.setText("Abbrechen")
    qtbot.waitUntil(
        lambda: panel.run.cancel.y() > panel.run.stop.geometry().bottom()
    )  # below each other, both whole
    assert panel.minimumSizeHint().width() <= 300


def test_the_sentence_counts_cases():
    def cases(corrected: str, earlier: str) -> list[CaseScore]:
        gain = {"+": 0.1, "-": -0.1, "=": 0.0}
        kinds = [("corrected", sign) for sign in corrected] + [("earlier", sign) for sign in earlier]
        return [CaseScore("a", kind, 0.5, 0.5 + gain[s], 2.0, 2.0, "px") for kind, s in kinds]

    for corrected, earlier, words in (
        ("++++=", "=" * 12, "Corrected cases: 4 of 5 better. Earlier cases: all 12 unchanged."),
        ("+", "=", "Corrected cases: better. Earlier cases: unchanged."),
        ("+++", "-==", "Corrected cases: all 3 better. Earlier cases: 1 of 3 worse."),
        ("++-", "", "Corrected cases: 2 of 3 better, 1 of 3 worse."),
        ("==", "", "Corrected cases: all 2 unchanged."),
        ("", "--", "Earlier cases: all 2 worse."),
        ("", "", ""),
    ):
        assert in_words(cases(corrected, earlier)) == words
    nearer = CaseScore("a", "corrected", 0.5, 0.5, 4.0, 2.0, "px")
    assert in_words([nearer]) == "Corrected cases: better."


def test_what_the_rule_decided_is_told_with_sign_and_reason(bench, panel):
    tried = (
        MixtureTried(1.0, 0.91, 0.85, False, "too much lost elsewhere"),
        MixtureTried(0.75, 0.91, 0.86, False, "too much lost elsewhere"),
        MixtureTried(0.5, 0.9, 0.92, True, "no worse"),
    )
    bench.context.work.outcome = outcome(scores=SCORES, tried=tried)
    assert panel.mixtures_title.text() == "How much of what was learned is taken over"
    assert panel.mixtures.text().splitlines() == [
        "Taken over", "Corrected", "Others",
        "✕ 100%", "Dice 0.910", "Dice 0.850",
        "✕ 75%", "Dice 0.910", "Dice 0.860", "Not offered: too much lost elsewhere.",
        "✓ 50%", "Dice 0.900", "Dice 0.920", "Offered: no worse.",
    ]  # fmt: skip
    bench.context.work.outcome = outcome(tried=(MixtureTried(1.0, math.nan, None, True, "better"),))
    assert "Others" not in panel.mixtures.text()
    assert "–" in panel.mixtures.text()
    bench.context.work.outcome = outcome()
    assert not panel.mixtures.isVisible()
    assert not panel.mixtures_title.isVisible()


def test_a_double_click_opens_a_corrected_case_to_look_at(qtbot, bench, panel, tmp_path):
    file = tmp_path / "one.nii.gz"
    file.touch()
    labels = bench.open_volume(source=str(file))
    bench.context.session.mark_reviewed([0])
    bench.context.store.add(make_correction(replace(bench.context.session.volume, name="one"), labels))
    bench.context.work.corrections_changed.emit()
    bench.context.work.outcome = outcome(scores=SCORES)
    table = panel.result
    for row in (2, 1):  # of the other case no file is known
        spot = table.visualItemRect(table.item(row, 1)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert bench.opened == ([] if row == 2 else [[file]])
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert bench.opened == [[file]] * 2
    assert "Double click" in table.item(1, 0).toolTip()
    assert "Double click" not in table.item(2, 0).toolTip()


def test_the_page_says_whose_contour_is_dashed(qtbot, bench, panel):
    work = bench.context.work
    work.outcome = outcome(scores=SCORES)
    assert panel.contours.text() == "Open a case to see both contours on it."
    assert not panel.flicker.isVisible()
    work.compares = True
    hatched = "Hatched like /: what only the new model has. Hatched like \\: what only the old model has."
    own = "Solid: your labels."
    assert panel.contours.text() == f"{own} Dashed: the new model. Dotted: the old model. {hatched}"
    assert panel.flicker.text() == "Show old"
    with qtbot.waitSignal(bench.context.actions["actionFlicker"].triggered):
        qtbot.mouseClick(panel.flicker, Qt.MouseButton.LeftButton)
    work.shown_models = "old"
    assert panel.contours.text() == f"{own} Dotted: the old model."
    assert panel.flicker.text() == "Show new"
    work.shown_models = "new"
    assert panel.contours.text() == f"{own} Dashed: the new model."
    assert panel.flicker.text() == "Show both"
    bench.context.session.comparison.draw("new", "solid")  # as somebody wants it
    assert panel.contours.text() == f"{own} Solid: the new model."
    work.shown_models = "both"
    bench.context.session.comparison.draw("old", "none")
    assert panel.contours.text() == f"{own} Solid: the new model."  # and nothing is hatched


def test_the_table_keeps_its_place_while_contours_are_drawn_and_changed(qtbot, bench, panel):
    bench.open_volume()
    work = bench.context.work
    work.outcome = outcome(scores=SCORES)
    panel.resize(300, 900)
    qtbot.wait(20)
    assert panel.contours.text() == "Drawing both contours …"
    before = panel.result.y()
    work.compares = True
    for shown in ("both", "old", "new"):
        work.shown_models = shown
        qtbot.wait(20)
        assert panel.result.y() == before, shown


def test_classes_that_the_model_lacks_are_named_and_can_be_added(qtbot, bench, panel):
    bench.add_model("cells-own", classes=(LabelClass(1, "lung", (9, 9, 9)),))
    keep_correction(bench)  # its labels show 1, which the model knows
    assert not panel.unknown.isVisible()
    bench.context.session.set_model(bench.context.library.find("cells-own"))
    assert not panel.unknown.isVisible()
    labels = bench.context.session.labels
    box = (slice(0, 1), slice(1, 2), slice(0, 2))
    bench.context.session.record(labels.edit("", box, np.array([[[2, 3]]]), hand_after=None))
    bench.context.session.mark_reviewed([0])
    bench.context.store.add(make_correction(bench.context.session.volume, labels))
    bench.context.work.corrections_changed.emit()
    assert bench.context.unknown_classes([]) == ()  # only what the caller read counts
    assert panel.unknown.text() == (
        "The corrections show 2 heart and 3 label 3, for which cells-own has no class; "
        "they teach nothing yet."
    )
    with qtbot.waitSignal(bench.context.actions["actionAddClasses"].triggered):
        qtbot.mouseClick(panel.add_classes, Qt.MouseButton.LeftButton)
    assert [c.number for c in bench.context.unknown_classes(bench.context.store.summaries())] == [2, 3]
    bench.context.session.set_model(None)
    assert not panel.unknown.isVisible()
    assert not panel.add_classes.isVisible()


def test_only_corrections_that_suit_the_model_are_offered(bench, panel):
    bench.add_model("cells")
    bench.add_model("lungs", classes=(LabelClass(1, "Lung", (9, 9, 9)),))
    bench.add_model("ribs", classes=(LabelClass(5, "rib", (9, 9, 9)),))
    keep_correction(bench)  # shows 1 lung
    session, library = bench.context.session, bench.context.library
    session.mark_reviewed([0, 2], False)
    session.set_model(library.find("cells"))
    assert not panel.list.isVisible()
    assert panel.hint.text().endswith("the model learns from it. 1 correction is for other models.")
    assert not panel.add_classes.isVisible()
    session.set_model(library.find("lungs"))
    assert panel.list.count() == 1
    assert panel.hint.text() == "1 correction to learn from."
    suiting = panel.list.item(0).foreground().color()
    session.set_model(library.find("ribs"))  # would learn it, once it had the class
    assert panel.add_classes.isVisible()
    assert panel.list.item(0).foreground().color() != suiting
    assert panel.hint.text().endswith("1 correction is for other models.")


def test_a_picture_is_called_an_image_and_has_no_slices(bench, panel):
    labels = bench.open_picture()
    bench.add_model("cells")
    bench.context.session.set_model(bench.context.library.find("cells"))
    assert panel.hint.text().startswith("Correct the image with the brush")
    bench.context.session.mark_reviewed([0])
    bench.context.store.add(make_correction(bench.context.session.volume, labels))
    bench.context.work.corrections_changed.emit()
    item = panel.list.item(0)
    assert item.text() == "<b>photo</b> & co"
    assert "slice" not in item.toolTip()
    assert "reviewed, 0 pixels changed" in item.toolTip()


def test_the_guard_and_the_weight_of_the_boundary_stand_in_the_curve(bench, panel):
    bench.context.work.training = Ticket(7)
    for n in range(1, 11):
        bench.context.work.add_point(TrainingPoint(n * 10, 100, 1.0, {}, 0.9, 0.01 * n, 0.7))
    curve = panel.curve
    assert curve.guard[-1] == (100, 0.7)
    assert curve.weight[-1] == (100, pytest.approx(0.1))
    assert curve.accessibleDescription().endswith(
        "agreement on corrected images (Dice) 0.900, agreement on other images (Dice) 0.700"
    )
    image = curve.grab().toImage()

    def rows(token: str) -> list[int]:
        name = getattr(tokens(), token)
        every = range(48, image.height())
        return [
            y for y in every for x in range(60, image.width() - 60) if image.pixelColor(x, y).name() == name
        ]

    assert max(rows("good")) < min(rows("warning"))  # 0.9 lies above 0.7
    # The foot grows: left it is low, right it reaches higher; both end at the same bottom.
    shade = image.pixelColor(image.width() - 60, image.height() - 24).name()
    tall = [sum(image.pixelColor(x, y).name() == shade for y in range(48, image.height())) for x in (80, 220)]
    assert tall[0] < tall[1]


def test_what_counts_as_better():
    def score(dice=(0.5, 0.5), hd95=(2.0, 2.0)):
        return CaseScore("a", "corrected", *dice, *hd95, "px")

    assert score((0.5, 0.504)).dice_change == 0
    assert score((0.5, 0.51)).dice_change == 1
    assert score((0.5, 0.49)).dice_change == -1
    assert score((0.996, 0.999)).dice_change == 1  # three quarters of what was missing
    assert score((0.996, 0.9963)).dice_change == 0  # a thirteenth
    assert score((0.9999, 0.9998)).dice_change == 0  # nothing that counts
    assert score((0.9985, 0.9976)).dice_change == -1
    assert replace(score((0.9985, 0.9976)), kind="earlier").change == 0  # so little may come by chance
    assert replace(score((0.9985, 0.9964)), kind="earlier").change == -1
    assert replace(score((0.9, 0.91), (1.0, 10.0)), kind="earlier").change == -1  # its boundary
    assert score(hd95=(2.0, 1.0)).hd95_change == 1
    assert score(hd95=(2.0, 2.03)).hd95_change == 0
    assert score(hd95=(2.0, math.inf)).hd95_change == -1
    assert score(hd95=(math.inf, math.inf)).hd95_change == 0
    assert score(hd95=(0.0, 0.0)).hd95_change == 0


def test_the_theme_can_change_while_results_are_shown(qtbot, bench, panel, qapp):
    bench.context.work.outcome = outcome(scores=SCORES)
    try:
        for name in ("light", "dark"):
            apply_theme(qapp, name)
            panel.restyle()
            assert panel.result.item(1, 0).foreground().color().name() == tokens().good
    finally:
        qapp.setStyleSheet("")


def test_every_control_has_a_name_and_a_tooltip(bench, panel):
    unnamed = [
        button.objectName() or button.text()
        for button in panel.findChildren(QAbstractButton)
        if not (button.accessibleName() and button.toolTip() and button.objectName())
        and button.parent() not in (panel.list, panel.result)
        and not button.objectName().startswith("qt_")
        and type(button.parent()).__name__ != "ResultTable"
    ]
    assert unnamed == []
