"""The report of a problem is read before it is saved, and is what the person made of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from segstudio.gui.report_dialog import ReportDialog
from segstudio.services.folders import state_dir
from tests.e2e.conftest import home, make_window, tiny_model, tiny_weights  # noqa: F401 - fixtures
from tests.e2e.kit import choose_file, click, idle, until

pytestmark = [pytest.mark.gui]


def opened(window) -> ReportDialog:
    window.action_set.by_name["actionReport"].trigger()
    until(lambda: bool(window.findChildren(ReportDialog)))
    return window.findChildren(ReportDialog)[0]


@pytest.mark.case("P6", "P1")
def test_the_text_is_shown_changed_and_saved_to_a_file(make_window, home, tmp_path):  # noqa: F811
    state_dir().mkdir(parents=True, exist_ok=True)
    (state_dir() / "segstudio.log").write_text("cannot read /scans/Meier_Anna.dcm of ZZQX^CANARY\n")
    window = make_window()
    window.settings.replace(replace(window.settings.value, data_dir=str(tmp_path / "ZZQX")))
    dialog = opened(window)
    whom = dialog.findChild(QLabel, "reportWhom")
    assert "the person who installed SegStudio here" in whom.text()
    text = dialog.findChild(QPlainTextEdit, "reportText")
    assert "torch" in text.toPlainText()
    assert "data_dir is changed" in text.toPlainText()
    for name in ("ZZQX", "CANARY", "Meier", "scans"):
        assert name not in text.toPlainText()
    assert list(tmp_path.rglob("*problem*")) == [], "nothing is written before it was read"
    text.appendPlainText("It stopped when I opened a volume.")
    click(dialog, "reportCopy")
    assert QGuiApplication.clipboard().text().endswith("opened a volume.")
    click(dialog, "reportSave")
    choose_file(dialog, tmp_path / "problem.txt")
    until((tmp_path / "problem.txt").exists)
    assert (tmp_path / "problem.txt").read_text().rstrip().endswith("It stopped when I opened a volume.")
    until(lambda: "sent to nobody" in window.notices.text)


def test_a_self_test_is_added_and_may_be_left_alone(make_window, home, monkeypatch):  # noqa: F811
    from segstudio.services import selftest

    class Quick(selftest.SelfTestTask):
        def run(self, progress):
            checks = (selftest.CheckResult("a", "Everything", "passed", "seen in '/home/anna'", 0.1),)
            return selftest.SelfTestReport("2026", {"device": "CPU"}, checks)

    monkeypatch.setattr(selftest, "SelfTestTask", Quick)
    window = make_window()
    dialog = opened(window)
    click(dialog, "reportSelfTest")
    idle(window)
    assert "passed   Everything: seen in '…'" in dialog.text.toPlainText()
    click(dialog, "reportSelfTest")
    click(dialog, "reportClose")
    idle(window)
