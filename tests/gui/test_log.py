"""Whatever nobody caught goes to one log without values, and once to the person."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from segstudio.gui.log import catch_everything
from segstudio.services.logs import RedactingFormatter

pytestmark = [pytest.mark.gui]


@pytest.fixture
def told(caplog):
    """What the person is told; all hooks are put back afterwards."""
    sentences: list[str] = []
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    catch_everything(lambda error: sentences.append(str(error)))
    caplog.set_level(logging.WARNING, "segstudio")
    yield sentences
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(before)


def fail(kind: type[Exception] = ValueError):
    try:
        raise kind("'ZZQX^CANARY' in /home/anna/scan.dcm")
    except kind:
        return sys.exc_info()


@pytest.mark.case("F2")
def test_a_failing_repaint_is_told_once_and_not_for_every_frame(told):
    for _ in range(200):
        sys.excepthook(*fail())
    assert len(told) == 1
    assert "ValueError" in told[0]
    assert "Help > Report a problem" in told[0]
    sys.excepthook(*fail(KeyError))
    assert len(told) == 2, "another kind is news"
    assert "anna" not in "".join(told)


@pytest.mark.case("F2", "P1")
def test_every_way_an_error_can_go_ends_in_the_log_without_values(told, caplog):
    sys.excepthook(*fail())

    def work():
        raise RuntimeError("of 'ZZQX^CANARY'")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    sys.unraisablehook(
        type("Args", (), dict(zip(("exc_type", "exc_value", "exc_traceback"), fail(OSError), strict=True)))
    )
    qWarning("cannot draw 'ZZQX^CANARY' of /home/anna")
    texts = [RedactingFormatter().format(record) for record in caplog.records]
    assert len(texts) == 4
    assert len(told) == 3, "Qt's complaints are for the log alone"
    for name in ("CANARY", "anna"):
        assert name not in "".join(texts) + "".join(told)
    assert "test_log.py" in texts[0]
