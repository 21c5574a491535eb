"""OpenVINO gives torch's result, can be cancelled within a pass, and opens no connection."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import numpy as np
import pytest
import torch

from segstudio.errors import Cancelled, SegStudioError
from segstudio.learning import engines
from segstudio.learning.predict import predict
from tests.learning.shapes import trained
from tests.learning.test_predict import fresh, noise

needed = pytest.mark.skipif(
    importlib.util.find_spec("openvino") is None, reason="the extra package openvino is not installed"
)


@needed
@pytest.mark.parametrize("name", ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"])
def test_every_network_gives_the_probabilities_of_torch(monkeypatch, name):
    monkeypatch.setattr(engines, "has_native_bf16", lambda device: False)
    model, case = fresh(name), noise(2, 45, 70)
    by_torch = predict(case, model).probabilities.astype(float)
    by_openvino = predict(case, model, engine="openvino", threads=1).probabilities.astype(float)
    np.testing.assert_allclose(by_openvino, by_torch, atol=1e-3)  # float16 keeps three digits


@needed
def test_pieces_and_any_size(monkeypatch):
    monkeypatch.setattr(engines, "has_native_bf16", lambda device: False)
    whole = predict(noise(1, 150, 131), trained(), engine="openvino").probabilities
    pieces = predict(noise(1, 150, 131), trained(), engine="openvino", tile=48).probabilities
    np.testing.assert_allclose(pieces.astype(float), whole.astype(float), atol=1e-3)
    assert predict(noise(1, 1, 1), trained(), engine="openvino").labels.shape == (1, 1, 1)


@needed
def test_a_pass_can_be_cancelled_while_it_runs():
    calls = 0

    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        nonlocal calls
        calls += text == "Segmenting"
        if calls == 2:  # the first is before the pass
            raise Cancelled

    with pytest.raises(Cancelled):
        predict(noise(1, 900, 900), fresh("unet-s"), engine="openvino", tile=900, progress=cancel)


_WATCHED = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(event) if event.startswith("socket.") else None)
from segstudio.learning.predict import predict
from tests.learning.test_predict import fresh, noise
opened.clear()
predict(noise(1, 20, 30), fresh(), engine="openvino")
print(opened)
"""


@needed
def test_no_connection_is_opened():
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED], capture_output=True, text=True, timeout=100, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_missing_package_is_named_with_what_to_type(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SegStudioError, match=r"pip install .segstudio\[openvino\]"):
        predict(noise(1, 4, 4), fresh(), engine="openvino")


@needed
def test_other_devices_than_the_cpu_are_refused(monkeypatch):
    monkeypatch.setattr(engines, "pick_device", lambda name: torch.device(name))
    with pytest.raises(SegStudioError, match="does not run on the device cuda"):
        predict(noise(1, 4, 4), fresh(), engine="openvino", device="cuda")
