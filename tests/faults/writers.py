"""Everything the program writes, as pairs: write a version under a path, and tell which version lies there.

    python -m tests.faults.writers NAME PATH

writes versions 1 and 2 in turn until it is killed, and tells each one on stdout once it is acknowledged.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
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


def _write_json(path: Path, version: int) -> None:
    from segstudio.io.files import write_json

    write_json(path, {"values": _pattern((40_000,), version).tolist()})


def _read_json(path: Path) -> int:
    from segstudio.io.files import read_json

    return _which(np.asarray(read_json(path)["values"], np.uint16))


def _write_correction(path: Path, version: int) -> None:
    from segstudio.io.corrections import CorrectionStore, make_correction

    labels = LabelMap(PICTURE, _pattern(PICTURE.shape, version), reviewed=[0])
    CorrectionStore(path).add(make_correction(_image(PICTURE), labels))


def _read_correction(path: Path) -> int:
    from segstudio.io.corrections import CorrectionStore

    store = CorrectionStore(path)
    (name,) = store.ids()
    return _which(store.load(name).labels)


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


WRITERS = {
    "labels as .nii.gz": _labels(VOLUME, ".nii.gz"),
    "labels as .nii": _labels(VOLUME, ".nii"),
    "labels as .nrrd": _labels(VOLUME, ".nrrd"),
    "labels as .tif": _labels(PICTURE, ".tif"),
    "labels as .png": _labels(PICTURE, ".png"),
    "model": Writer(".safetensors", _write_model, _read_model),
    "training under way": Writer(".training", _write_state, _read_state),
    "settings": Writer(".json", _write_json, _read_json),
    "correction": Writer("", _write_correction, _read_correction),
}
CONTROL = Writer(".bin", _write_plainly, _read_plainly)


def main(name: str, path: Path) -> None:
    """Write for ever."""
    writer = CONTROL if name == "control" else WRITERS[name]
    version = 1
    while True:
        writer.write(path, version)
        sys.stdout.write(f"{version} {time.monotonic()}\n")
        sys.stdout.flush()
        version = 3 - version


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
