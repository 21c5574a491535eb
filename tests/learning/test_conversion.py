"""State dicts become models on request only; whatever else a pickle holds is never run, by any way in."""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from segstudio.cli.main import run
from segstudio.errors import ModelError
from segstudio.learning import conversion, unpickling
from segstudio.learning.checkpoint import load
from segstudio.learning.networks import build
from tests.learning.shapes import SMALL, card


class Bomb:
    """Makes a folder where it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self.marker = str(marker)

    def __reduce__(self):
        return os.mkdir, (self.marker,)


@pytest.fixture
def in_this_process(monkeypatch):
    """Takes tensors out here, which is quicker, where what is tested comes after it."""

    def run_here(command, **_):
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            unpickling.main(*command[3:])
        return subprocess.CompletedProcess(command, 0, told.getvalue().encode())

    monkeypatch.setattr(unpickling, "_limit_memory", lambda room: None)
    monkeypatch.setattr(conversion.subprocess, "run", run_here)


@pytest.fixture
def state():
    torch.manual_seed(5)
    return build(SMALL).state_dict()


def convert(source: Path, folder: Path) -> Path:
    between = folder / "between"
    between.mkdir(exist_ok=True)
    conversion.convert_state_dict(source, card(), folder / "out.safetensors", between)
    return folder / "out.safetensors"


@pytest.mark.case("C11")
@pytest.mark.parametrize(
    "wrap",
    [
        lambda state: state,
        lambda state: {"state_dict": state, "epoch": 3},
        lambda state: {f"module.{name}": value for name, value in state.items()},
        lambda state: {"model": {f"_orig_mod.{name}": value for name, value in state.items()}},
    ],
    ids=["plain", "within", "parallel", "compiled"],
)
def test_weights_of_the_right_network_become_a_model(tmp_path, state, wrap, in_this_process):
    torch.save(wrap(state), tmp_path / "their.pt")
    found = load(convert(tmp_path / "their.pt", tmp_path)).network.state_dict()
    assert all(torch.equal(found[name], value) for name, value in state.items())


@pytest.mark.case("C11")
@pytest.mark.parametrize("how", ["pickle", "torch", "legacy", "beside the weights"])
def test_code_in_a_state_dict_is_refused_and_never_run(tmp_path, state, how):
    path, marker = tmp_path / "evil.pt", tmp_path / "executed"
    if how == "pickle":
        path.write_bytes(pickle.dumps(Bomb(marker)))
    else:
        content = {**state, "extra": Bomb(marker)} if how == "beside the weights" else Bomb(marker)
        torch.save(content, path, _use_new_zipfile_serialization=how != "legacy")
    with pytest.raises(ModelError, match="Nothing in it was executed"):
        convert(path, tmp_path)
    assert not marker.exists()
    assert not (tmp_path / "out.safetensors").exists()
    pickle.loads(pickle.dumps(Bomb(marker)))  # a test of the test: this is what would have been seen
    assert marker.exists()


@pytest.mark.case("C12", "C13")
@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda s: {k: v for k, v in s.items() if k != "head.bias"}, r"head\.bias"),
        (lambda s: s | {"extra.weight": torch.zeros(1)}, r"extra\.weight"),
        (lambda s: s | {"head.bias": torch.zeros(7)}, r"head\.bias"),
        (lambda s: s | {"head.bias": torch.full_like(s["head.bias"], float("nan"))}, "not finite"),
        (lambda s: list(s.values()), "no weights"),
        (lambda s: {"epoch": 3}, "no weights"),
    ],
    ids=["one missing", "one more", "another shape", "NaN", "a list", "no tensors"],
)
def test_weights_of_another_network_are_refused_by_name(tmp_path, state, change, told, in_this_process):
    torch.save(change(state), tmp_path / "their.pt")
    with pytest.raises(ModelError, match=told):
        convert(tmp_path / "their.pt", tmp_path)
    assert not (tmp_path / "out.safetensors").exists()


@pytest.mark.case("C4")
@pytest.mark.parametrize("content", [b"", b"text", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_state_dict_is_one_sentence(tmp_path, content, in_this_process):
    (tmp_path / "their.pt").write_bytes(content)
    with pytest.raises(ModelError, match=r"their\.pt"):
        convert(tmp_path / "their.pt", tmp_path)
    with pytest.raises(ModelError, match="no file"):
        convert(tmp_path / "missing.pt", tmp_path)
    with pytest.raises(ModelError, match="no file"):
        convert(tmp_path, tmp_path)


def test_the_command_names_network_and_classes(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    network = build("tiny-cnn", 1, 3)
    torch.save(network.state_dict(), tmp_path / "their.pth")
    words = ["models", "convert", str(tmp_path / "their.pth"), "--network", "tiny-cnn"]
    words += ["--class", "cell", "--class", "debris"]
    assert run([*words, "-o", str(tmp_path / "mine.safetensors")]) == 0
    model = load(tmp_path / "mine.safetensors")
    assert [c.name for c in model.card.classes] == ["cell", "debris"]
    assert run([*words, "-o", str(tmp_path / "mine.pt")]) == 2
    assert ".safetensors" in capsys.readouterr().err
    assert replace(model.card, name="x").name == "x"


@pytest.mark.case("C11")
def test_no_other_way_in_unpickles(tmp_path, monkeypatch, capsys):
    """Named like a model, a case or labels: on the command line, in the library, in a settings file."""
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    from segstudio.services.library import ModelLibrary

    marker, own = tmp_path / "executed", tmp_path / "home" / "data" / "models"
    own.mkdir(parents=True)
    names = ("evil.pt", "evil.pth", "evil.pkl", "evil.npy", "evil.safetensors", "evil.ckpt")
    for name in names:
        torch.save({"weights": Bomb(marker)}, tmp_path / name)
        torch.save({"weights": Bomb(marker)}, own / name)
    picture = tmp_path / "a.png"
    from segstudio.core.geometry import Geometry
    from segstudio.core.labels import LabelMap
    from segstudio.io import write_labels

    write_labels(LabelMap(Geometry.picture(8, 8)), picture)
    for name in names:
        evil = str(tmp_path / name)
        for words in (
            ["info", evil],
            ["convert", evil, str(tmp_path / "out.png")],
            ["models", "import", evil],
            ["models", "show", evil],
            ["segment", str(picture), "--model", evil, "-o", str(tmp_path / "out.png")],
            ["compare", evil, evil],
        ):
            assert run(words) in (1, 2), words
    assert ModelLibrary(tmp_path / "none", own).entries() == []
    assert "Traceback" not in capsys.readouterr().err
    assert not marker.exists()


@pytest.mark.case("C11")
def test_only_one_place_of_the_source_unpickles_and_never_without_the_guard():
    import segstudio

    root = Path(segstudio.__file__).parent
    sources = {p.relative_to(root).as_posix(): p.read_text(encoding="utf-8") for p in root.rglob("*.py")}
    assert [p for p, text in sources.items() if "torch.load(" in text] == ["learning/unpickling.py"]
    assert [p for p, text in sources.items() if "import pickle" in text or "pickle.load" in text] == []
    assert [
        p for p, text in sources.items() if "weights_only=False" in text or "allow_pickle=True" in text
    ] == []
