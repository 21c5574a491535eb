"""The front door: what opens the window, what is a command, and how fast it answers."""

import json
import os
import subprocess
import sys
import time
from typing import Any

import pytest

from segstudio.__main__ import COMMANDS, main, wants_window
from segstudio.io import apart


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["gui"], True),
        (["gui", "--sample", "cells"], True),
        (["gui", "--help"], False),
        (["scan.png"], True),
        (["./info"], True),
        (["../series"], True),
        (["--help"], False),
        (["--version"], False),
        (["info", "scan.png"], False),
        (["nonsense"], False),
    ],
)
def test_no_command_or_a_path_opens_the_window(arguments, window):
    assert wants_window(arguments) is window


def test_a_folder_named_like_no_command_opens_and_one_named_like_a_command_does_not(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "series").mkdir()
    (tmp_path / "models").mkdir()
    assert wants_window(["series"])
    assert not wants_window(["models", "list"])


def test_the_front_door_knows_every_command():
    from typer.main import get_command

    from segstudio.cli.main import app

    assert {*COMMANDS, "gui"} == set(get_command(app).commands)


@pytest.mark.case("F18")
def test_help_answers_fast_and_loads_neither_torch_nor_qt():
    listing = "import json, sys; from segstudio.__main__ import main; code = main(['--help']); "
    listing += "print(json.dumps([code, sorted(m for m in sys.modules if '.' not in m)]), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)
    code, modules = json.loads(done.stderr)
    assert code == 0
    assert "segment" in done.stdout
    assert not {"torch", "monai", "PySide6", "pyqtgraph", "cv2", "numpy", "scipy"} & set(modules)

    times = []
    for _ in range(5):  # the best of five: the machine may be busy
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-m", "segstudio", "--help"], capture_output=True, check=True)
        times.append(time.perf_counter() - begin)
    assert min(times) < 0.5


def test_the_version_is_that_of_the_installed_package():
    from importlib.metadata import version

    import segstudio

    assert segstudio.__version__ == version("segstudio")
    with pytest.raises(AttributeError, match="nothing_here"):
        segstudio.nothing_here  # noqa: B018


def test_a_missing_qt_library_is_told_in_one_sentence(tmp_path):
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("raise ImportError('libEGL.so.1: cannot open')")
    done = subprocess.run(
        [sys.executable, "-m", "segstudio"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 2
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr


def test_ctrl_c_while_the_commands_load_is_no_traceback(monkeypatch, capsys):
    class Pressed:
        def find_spec(self, name, path=None, target=None):
            if name == "segstudio.cli.main":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "segstudio.cli.main", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Pressed(), *sys.meta_path])
    assert main(["info", "scan.png"]) == 130
    assert capsys.readouterr().out == ""


def test_the_end_does_not_search_through_the_objects_of_torch():
    # What is registered first runs last, so this looks at the collector as the end of Python finds it.
    listing = "import atexit, gc; atexit.register(lambda: print(gc.get_freeze_count() > 1000)); "
    listing += "from segstudio.__main__ import main; main(['--version'])"
    done = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1:] == ["True"]


def test_a_frozen_program_is_its_own_python_for_its_children(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, ...]] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["segstudio", "-m", "segstudio.io.apart", "tiff", "grey.tif"])
    monkeypatch.setattr(apart, "main", lambda *words: calls.append(words))
    assert main() == 0
    assert calls == [("tiff", "grey.tif")]


def test_a_frozen_program_runs_no_other_module(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["segstudio", "-m", "http.server"])
    assert main() == 2
    assert "-m" in capsys.readouterr().err
