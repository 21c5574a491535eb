"""Everything the program writes, as pairs: write a version under a path, and tell which version lies there.

    python -m tests.faults.writers NAME PATH

writes versions 1 and 2 in turn until it is killed, and tells each one on stdout once it is acknowledged.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume

VOLUME = Geometry((6, 160, 170), (2.5, 0.5, 0.75))
PICTURE = Geometry.picture(300, 310)


@dataclass(frozen=True)
class Writer:
    """One kind of file.

    Args:
        ending: of its name; empty for a folder.
        write: writes version 1 or 2 under a path.
        read: the version that lies there; raises where neither is whole.
    """

    ending: str
    write: Callable[[Path, int], object]
    read: Callable[[Path], int]


def _pattern(shape: tuple[int, ...], version: int) -> np.ndarray:
    """Numbers that hardly compress and all say which version they are of: odd or even."""
    rng = np.random.default_rng(version)
    return (rng.integers(0, 100, shape) * 2 + version % 2).astype(np.uint16)


def _which(values: np.ndarray) -> int:
    for version in (1, 2):
        if np.array_equal(values, _pattern(values.shape, version)):
            return version
    raise AssertionError("what lies there is neither of the versions")


def _labels(geometry: Geometry, ending: str) -> Writer:
    def write(path: Path, version: int) -> None:
        from segstudio.io import write_labels

        write_labels(LabelMap(geometry, _pattern(geometry.shape, version)), path)

    def read(path: Path) -> int:
        from segstudio.io import read_labels

        return _which(read_labels(path, like=_image(geometry)).array)

    return Writer(ending, write, read)


def _image(geometry: Geometry) -> Volume:
    return Volume(np.zeros(geometry.shape, np.uint16), geometry, "image")


def _write_model(path: Path, version: int) -> None:
    import torch

    from segstudio.learning.card import ModelCard
    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    network = build("unet-s")
    with torch.no_grad():
        for weight in network.parameters():
            weight.fill_(version)
    save(path, network, ModelCard("model", 1, dict(network.config), (LabelClass(1, "cell", (1, 2, 3)),)))


def _read_model(path: Path) -> int:
    from segstudio.learning.checkpoint import load

    weights = [p.detach() for p in load(path).network.parameters()]
    values = {float(v) for p in weights for v in (p.min(), p.max())}
    assert len(values) == 1, "weights of two versions in one file"
    return int(values.pop())


def _write_state(path: Path, version: int) -> None:
    import torch

    from segstudio.learning.run_state import write_state

    write_state(path, {"weight": torch.full((400_000,), float(version))}, {"identity": "x", "step": version})


def _read_state(path: Path) -> int:
    from segstudio.learning.run_state import read_state

    state = read_state(path, "x")
    assert (state.tensors["weight"] == state.facts["step"]).all()
    return int(state.facts["step"])


def _write_settings(path: Path, version: int) -> None:
    from segstudio.services.settings import Settings

    keys = {f"action{n}": str(value) for n, value in enumerate(_pattern((4000,), version))}
    Settings(memory_mb=version, keys=keys).save(path)


def _read_settings(path: Path) -> int:
    from segstudio.services.settings import Settings

    settings = Settings.load(path)
    assert not settings.problems
    assert _which(np.array([int(v) for v in settings.keys.values()], np.uint16)) == settings.memory_mb
    return settings.memory_mb


def _write_card(path: Path, version: int) -> None:
    """Other words in the card of a model, whose weights stay."""
    from dataclasses import replace

    from segstudio.learning.card import read_card, write_card

    if not path.exists():
        _write_model(path, 1)
    write_card(path, path, replace(read_card(path), known_failures=f"of version {version} " * 500))


def _read_card(path: Path) -> int:
    from segstudio.learning.card import read_card

    _read_model(path)
    told = read_card(path).known_failures
    return int(told.split()[2]) if told else 1


def _write_correction(path: Path, version: int) -> None:
    from segstudio.io.corrections import CorrectionStore, make_correction

    labels = LabelMap(PICTURE, _pattern(PICTURE.shape, version), reviewed=[0])
    CorrectionStore(path).add(make_correction(_image(PICTURE), labels))


def _read_correction(path: Path) -> int:
    from segstudio.io.corrections import CorrectionStore

    store = CorrectionStore(path)
    (name,) = store.ids()
    return _which(store.load(name).labels)


def _write_journal(path: Path, version: int) -> None:
    """One more record in a journal."""
    from segstudio.io.journal import Journal
    from segstudio.io.journal_records import JournalCase, snapshot

    labels = LabelMap(PICTURE, _pattern(PICTURE.shape, version))
    known = sorted(path.glob("*.journal"))
    if known:
        journal, _ = Journal.resume(known[0])
    else:
        journal = Journal.create(path, JournalCase("id", "name", "", "", PICTURE))
    try:
        journal.add([snapshot(labels.array, labels.hand, labels.reviewed, ())])
    finally:
        journal.close()


def _read_journal(path: Path) -> int:
    from segstudio.io.journal import read_journal

    (file,) = path.glob("*.journal")
    return _which(read_journal(file).records[-1].edit.after)


def _source() -> Path:
    """A folder of its own, which goes with the process, for what exports are made from."""
    folder = Path(tempfile.mkdtemp(prefix="segstudio-faults-"))
    owner = os.getpid()
    atexit.register(lambda: os.getpid() == owner and shutil.rmtree(folder, ignore_errors=True))
    return folder


@cache
def _exported(version: int) -> tuple[Volume, LabelMap, Path]:
    """A DICOM case, its labels in a version, and the folder that holds it."""
    from tests.io.export_kit import CUBE, SPHERE, case, geometry_of

    if version == 1:
        folder = _source()
        volume, labels = case(folder / "series", geometry_of(np.eye(3)))
        return volume, labels, folder
    volume, labels, folder = _exported(1)
    array = labels.array.copy()
    array[1:3, 1:7, 1:8] = CUBE.number
    return volume, LabelMap(volume.geometry, array, [CUBE, SPHERE]), folder


def _export(key: str, path: Path, version: int) -> None:
    from segstudio.core.progress import silent
    from segstudio.services.export_kinds import export_kind
    from segstudio.services.exporting import ExportOptions, ExportTask

    volume, labels, folder = _exported(version)
    ExportTask(export_kind(key), volume, labels, path, ExportOptions(key_folder=folder)).run(silent)


@cache
def _reference(key: str, version: int, ending: str) -> bytes:
    path = _exported(1)[2] / f"{key}-{version}{ending}"
    _export(key, path, version)
    return path.read_bytes()


def _same_bytes(key: str, ending: str) -> Writer:
    """An export that is the same bytes for the same case."""

    def read(path: Path) -> int:
        content = path.read_bytes()
        for version in (1, 2):
            if content == _reference(key, version, ending):
                return version
        raise AssertionError("what lies there is neither of the versions")

    return Writer(ending, lambda path, version: _export(key, path, version), read)


def _read_seg(path: Path) -> int:
    from segstudio.io import read_labels

    volume = _exported(1)[0]
    found = read_labels(path, like=volume).array > 0
    for version in (1, 2):
        if np.array_equal(found, _exported(version)[1].array > 0):
            return version
    raise AssertionError("the segments are neither of the versions")


def _points(path: Path) -> tuple[int, ...]:
    """How many corners each outline of a structure set has."""
    from pydicom import dcmread

    rois = dcmread(path).ROIContourSequence
    return tuple(int(outline.NumberOfContourPoints) for roi in rois for outline in roi.ContourSequence)


@cache
def _expected_points(version: int) -> tuple[int, ...]:
    path = _exported(1)[2] / f"contours-{version}.dcm"
    _export("rtstruct", path, version)
    return _points(path)


def _read_contours(path: Path) -> int:
    found = _points(path)
    for version in (1, 2):
        if found == _expected_points(version):
            return version
    raise AssertionError("the outlines are those of neither version")


def _write_without_person(path: Path, version: int) -> None:
    target = path / f"version-{version}"
    path.mkdir(exist_ok=True)
    if target.exists():  # an export never writes over another: the older one is moved out of the way
        old = Path(tempfile.mkdtemp(dir=_exported(1)[2]))
        os.rename(target, old / "old")
        shutil.rmtree(old)
    _export("deidentified", target, version)


def _read_without_person(path: Path) -> int:
    from pydicom import dcmread

    versions = {}
    for folder in path.glob("version-*"):
        files = sorted(folder.iterdir())
        assert len(files) == 7, "six slices and their labels"
        for file in files:
            ds = dcmread(file)
            assert ds.pixel_array.size
            assert "CANARY" not in str(ds)
        versions[folder.stat().st_mtime_ns] = int(folder.name[-1])
    return versions[max(versions)]


_PLAIN = 400_000


def _write_plainly(path: Path, version: int) -> None:
    """What a program does that thinks of nothing: the control that shows that loss would be seen."""
    content = _pattern((_PLAIN,), version).tobytes()
    with open(path, "wb") as stream:
        for at in range(0, len(content), 8192):
            stream.write(content[at : at + 8192])
            stream.flush()


def _read_plainly(path: Path) -> int:
    values = np.frombuffer(path.read_bytes(), np.uint16)
    assert len(values) == _PLAIN, "a part of the file"
    return _which(values)


from tests.faults.project_writers import PROJECT_WRITERS  # noqa: E402 - it takes Writer from above

WRITERS = {
    "labels as .nii.gz": _labels(VOLUME, ".nii.gz"),
    "labels as .nii": _labels(VOLUME, ".nii"),
    "labels as .nrrd": _labels(VOLUME, ".nrrd"),
    "labels as .tif": _labels(PICTURE, ".tif"),
    "labels as .png": _labels(PICTURE, ".png"),
    "model": Writer(".safetensors", _write_model, _read_model),
    "training under way": Writer(".training", _write_state, _read_state),
    "card of a model": Writer(".safetensors", _write_card, _read_card),
    "settings": Writer(".json", _write_settings, _read_settings),
    "correction": Writer("", _write_correction, _read_correction),
    "journal": Writer("", _write_journal, _read_journal),
    "DICOM SEG": Writer(".dcm", lambda p, v: _export("seg", p, v), _read_seg),
    "RT structure set": Writer(".dcm", lambda p, v: _export("rtstruct", p, v), _read_contours),
    "segmentation as .seg.nrrd": _same_bytes("nrrd", ".seg.nrrd"),
    "surface as STL": _same_bytes("stl", ".stl"),
    "surface as OBJ": _same_bytes("obj", ".obj"),
    "measures as CSV": _same_bytes("csv", ".csv"),
    "measures as JSON": _same_bytes("json", ".json"),
    "objects as CSV": _same_bytes("objects", ".csv"),
    "picture with scale bar": _same_bytes("snapshot", ".png"),
    "de-identified case": Writer("", _write_without_person, _read_without_person),
    **PROJECT_WRITERS,
}
# Those that `make test` tries; the others share all their code with one of these.
QUICK = (
    "labels as .nii.gz",
    "labels as .png",
    "training under way",
    "settings",
    "correction",
    "journal",
    "DICOM SEG",
    "surface as STL",
    "de-identified case",
    "project",
    "audit trail",
)
CONTROL = Writer(".bin", _write_plainly, _read_plainly)


def prepare() -> None:
    """Make ready what all of them need, so that a fork begins to write at once."""
    import segstudio.learning.checkpoint
    import segstudio.learning.networks
    import segstudio.learning.run_state
    import segstudio.services.settings  # noqa: F401

    for name, writer in WRITERS.items():
        folder = Path(tempfile.mkdtemp(dir=_exported(1)[2]))
        for version in (1, 2):
            writer.write(folder / f"file{writer.ending}", version)
            assert writer.read(folder / f"file{writer.ending}") == version, name


def main(name: str, path: str | Path) -> None:
    """Write for ever."""
    path = Path(path)
    writer = CONTROL if name == "control" else WRITERS[name]
    version = 1
    while True:
        writer.write(path, version)
        sys.stdout.write(f"{version} {time.monotonic()}\n")
        sys.stdout.flush()
        version = 3 - version


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
