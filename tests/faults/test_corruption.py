"""Damaged files of others, and those that the program wrote itself: an image, a version, or a sentence."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segstudio.errors import SegStudioError
from tests.faults.size import FULL, times
from tests.faults.tally import count
from tests.faults.writers import PICTURE, VOLUME, WRITERS, _exported, _image
from tests.io.confined import Confined

pytestmark = [pytest.mark.timeout(1500)]
MOST_S = 5.0


def _labels(like: Any) -> Callable[[Path], object]:
    def read(path: Path) -> object:
        from segstudio.io import read_labels

        return read_labels(path, like=like())

    return read


def _model(path: Path) -> object:
    from segstudio.learning.checkpoint import load

    return load(path)


def _state(path: Path) -> object:
    from segstudio.learning.run_state import read_state

    return read_state(path, "x")


def _settings(path: Path) -> object:
    from segstudio.services.settings import Settings

    return Settings.load(path)


def _corrections(path: Path) -> object:
    from segstudio.io.corrections import CorrectionStore

    store = CorrectionStore(path)
    assert all(summary.id for summary in store.summaries())
    return [store.load(name) for name in store.ids()]


def _journals(path: Path) -> object:
    from segstudio.services.recovery import RecoveredLabelsTask, recoveries

    return [RecoveredLabelsTask(found).run(lambda *_: None) for found in recoveries(path)]


# How the program itself reads what it wrote; True where a checksum covers every byte that counts.
READERS: dict[str, tuple[Callable[[Path], object], bool]] = {
    "labels as .nii.gz": (_labels(lambda: _image(VOLUME)), True),
    "labels as .nii": (_labels(lambda: _image(VOLUME)), False),
    "labels as .nrrd": (_labels(lambda: _image(VOLUME)), False),
    "labels as .tif": (_labels(lambda: _image(PICTURE)), False),
    "labels as .png": (_labels(lambda: _image(PICTURE)), True),
    "segmentation as .seg.nrrd": (_labels(lambda: _exported(1)[0]), False),
    "DICOM SEG": (_labels(lambda: _exported(1)[0]), False),
    "model": (_model, False),
    "training under way": (_state, False),
    "settings": (_settings, False),
    "correction": (_corrections, False),
    "journal": (_journals, True),
}
_whole: dict[str, dict[str, bytes]] = {}


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A folder with one good file of each kind."""
    folder = tmp_path_factory.mktemp("made")
    for name in READERS:
        path = folder / name
        path.mkdir()
        WRITERS[name].write(path / f"file{WRITERS[name].ending}", 1)
        files = (p for p in path.rglob("*") if p.is_file())
        _whole[name] = {str(p.relative_to(path)): p.read_bytes() for p in files}
    return folder


def _damage(content: bytes, how: str, at: float, data: bytes) -> bytes:
    place = int(at * len(content))
    if how == "cut":
        return content[:place]
    if how == "changed":
        return content[:place] + data + content[place + len(data) :]
    if how == "lost block":
        start = place // 512 * 512
        return content[:start] + bytes(len(content[start : start + 512])) + content[start + 512 :]
    if how == "put in":
        return content[:place] + data + content[place:]
    return content + data


@pytest.mark.case("A8", "C4", "C5", "C12", "C19")
@pytest.mark.parametrize("name", READERS)
@settings(max_examples=times(12, 60), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    which=st.floats(0, 1, exclude_max=True),
    how=st.sampled_from(("cut", "changed", "changed", "lost block", "put in", "added")),
    at=st.floats(0, 1, exclude_max=True),
    data=st.binary(min_size=1, max_size=8),
)
def test_what_the_program_wrote_may_be_damaged_anywhere(made, name, which, how, at, data):
    read, sealed = READERS[name]
    folder = made / name
    shutil.rmtree(folder)
    for file, content in _whole[name].items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(content)
    file = sorted(_whole[name])[int(which * len(_whole[name]))]
    bad = _damage(_whole[name][file], how, at, data)
    (folder / file).write_bytes(bad)
    path = folder / f"file{WRITERS[name].ending}"
    started = time.process_time()
    why = ""
    try:
        read(path)
        if sealed and name != "journal":
            WRITERS[name].read(path)
    except SegStudioError:
        pass
    except Exception as error:  # a traceback, or voxels that nobody wrote
        why = f"{type(error).__name__}: {error}"
    if time.process_time() - started > MOST_S:
        why = "it took too long"
    if bad != _whole[name][file]:
        count(f"hostile file made from our own: {name}", survived=not why)
    assert why == ""


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are those of Linux")
@pytest.mark.skipif(not FULL, reason="each of these has a test of its own in tests/io")
@pytest.mark.case("C1", "C3", "C4", "C10")
def test_every_shared_hostile_file_is_an_image_or_a_sentence(data_dir):
    with Confined() as helper:
        for path in sorted(p for p in (data_dir / "hostile").rglob("*") if p.is_file()):
            if path.suffix == ".tsv":
                continue
            outcome = helper.read(path)
            survived = not outcome.died and outcome.cpu_s < MOST_S and "\n" not in outcome.sentence
            count("shared hostile file", survived=survived)
            assert survived, (path.name, outcome)
