"""What a killed program left behind goes at the next start; what another one is writing stays."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from segstudio.core.progress import silent
from segstudio.services.folders import temporary_dir, temporary_folder
from segstudio.services.sweeping import SweepTask


@pytest.fixture(autouse=True)
def _home(tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))


@pytest.mark.case("A2")
def test_unfinished_files_of_yesterday_go_and_those_of_now_stay(tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    for name in (".segstudio-0a1b.nii.gz", ".segstudio-ffff", "mask.nii.gz"):
        (folder / name).write_text("x")
    long_ago = time.time() - 7200
    os.utime(folder / ".segstudio-0a1b.nii.gz", (long_ago, long_ago))
    os.utime(folder / "mask.nii.gz", (long_ago, long_ago))
    (folder / ".segstudio-dir").mkdir()
    (folder / ".segstudio-dir" / "1.dcm").write_text("x")
    os.utime(folder / ".segstudio-dir", (long_ago, long_ago))
    assert SweepTask((folder, tmp_path / "missing")).run(silent) == 2
    assert sorted(p.name for p in folder.iterdir()) == [".segstudio-ffff", "mask.nii.gz"]


@pytest.mark.case("B16")
def test_a_file_of_the_future_stays(tmp_path):
    (tmp_path / ".segstudio-1").write_text("x")
    os.utime(tmp_path / ".segstudio-1", (time.time() + 86_400, time.time() + 86_400))
    assert SweepTask((tmp_path,)).run(silent) == 0


@pytest.mark.case("P2", "P3")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL and file modes are things of POSIX systems")
def test_temporary_folders_are_private_and_do_not_outlive_a_kill_and_a_start():
    with temporary_folder() as mine:
        assert mine.parent == temporary_dir()
        assert mine.stat().st_mode & 0o077 == mine.parent.stat().st_mode & 0o077 == 0
        child = (
            "from segstudio.services.folders import temporary_folder\nimport time\n"
            "with temporary_folder() as folder:\n"
            "    (folder / 'scan.dcm').write_text('x')\n    print('ready', flush=True)\n    time.sleep(60)\n"
        )
        with subprocess.Popen([sys.executable, "-c", child], stdout=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"ready\n"
            assert SweepTask(()).run(silent) == 0, "both of them live"
            process.kill()
        assert len(list(temporary_dir().iterdir())) == 2
        assert SweepTask(()).run(silent) == 1
        assert list(temporary_dir().iterdir()) == [mine]
    assert list(temporary_dir().iterdir()) == []


@pytest.mark.case("P2")
def test_nothing_uses_the_folder_that_all_share():
    import ast
    from pathlib import Path

    import segstudio

    root = Path(segstudio.__file__).parent
    users = [
        str(path.relative_to(root))
        for path in root.rglob("*.py")
        if any(
            isinstance(node, ast.Import | ast.ImportFrom) and "tempfile" in ast.unparse(node)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    ]
    assert sorted(users) == ["io/step_file.py", "services/folders.py"]  # the first within a folder it is told
