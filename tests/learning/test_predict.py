"""Predicting: any size, exact in pieces, cancellable, and honest about short memory."""

from __future__ import annotations

import time

import numpy as np
import pytest
import torch

from segstudio.core.filters import filter_volume
from segstudio.core.geometry import Geometry
from segstudio.core.labels import default_class
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, ModelError, SegStudioError
from segstudio.learning import engines, memory
from segstudio.learning.checkpoint import Model
from segstudio.learning.networks import build
from segstudio.learning.networks.unet import UNet
from segstudio.learning.outcomes import SlicePreview
from segstudio.learning.predict import predict
from tests.learning.shapes import SMALL, card, correction, trained


def noise(*shape: int, seed: int = 0) -> Volume:
    voxels = np.random.default_rng(seed).integers(0, 255, shape, np.uint8)
    return Volume(voxels, Geometry(voxels.shape[:3], (3, 2, 1)), name="noise")


def fresh(config: object = SMALL, **changes: object) -> Model:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        network = build(config, num_classes=len(changes.get("classes", [0])) + 1)
    for module in network.modules():  # statistics as after training, so that folding has something to fold
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1, generator=torch.Generator().manual_seed(2))
            module.running_var.uniform_(0.5, 2, generator=torch.Generator().manual_seed(3))
    return Model(card(network=network.config, **changes), network.eval())


@pytest.fixture
def exact(monkeypatch):
    """Computes in 32 bits, also where bfloat16 is native."""
    monkeypatch.setattr(engines, "has_native_bf16", lambda device: False)


@pytest.mark.parametrize(
    "shape", [(1, 1, 1), (1, 17, 31), (1, 100, 75), (1, 33, 257, 3), (5, 20, 9), (40, 8, 8)]
)
def test_any_size_gives_probabilities_and_labels(shape):
    case = noise(*shape)
    prediction = predict(case, fresh())
    assert prediction.case_id == case.case_id
    assert prediction.probabilities.shape == (2, *shape[:3])
    assert prediction.probabilities.dtype == np.float16
    assert prediction.labels.dtype == np.uint16
    np.testing.assert_allclose(prediction.probabilities.astype(float).sum(0), 1, atol=2e-3)
    np.testing.assert_array_equal(prediction.labels, prediction.probabilities.argmax(0))


def test_the_trained_network_finds_the_discs():
    example = correction(1)
    prediction = predict(example.volume, trained())
    overlap = ((prediction.labels == 1) & (example.labels == 1)).sum()
    assert 2 * overlap / ((prediction.labels == 1).sum() + (example.labels == 1).sum()) > 0.95
    assert prediction.device == "CPU"
    assert prediction.notes == ()


def test_labels_are_the_numbers_of_the_card():
    model = fresh(classes=(default_class(7), default_class(300)))
    prediction = predict(noise(2, 20, 30), model)
    numbers = np.array([0, 7, 300])
    np.testing.assert_array_equal(prediction.labels, numbers[prediction.probabilities.argmax(0)])


@pytest.mark.parametrize("tile", [16, 48, 100])
def test_pieces_give_what_the_whole_gives(exact, monkeypatch, tile):
    model = fresh()
    case = noise(1, 150, 131)
    kept = []
    monkeypatch.setattr(torch.Tensor, "softmax", lambda self, dim: kept.append(self.clone()) or self)
    predict(case, model)
    whole = kept.pop()
    predict(case, model, tile=tile)
    assert len(kept) > 1
    rebuilt = torch.zeros_like(whole)
    step = -(-tile // model.network.stride) * model.network.stride
    places = [(y, x) for y in range(0, 150, step) for x in range(0, 131, step)]
    for (y, x), logits in zip(places, kept, strict=True):
        rebuilt[:, :, y : y + logits.shape[2], x : x + logits.shape[3]] = logits
    assert (rebuilt - whole).abs().max() <= 1e-5


@pytest.mark.parametrize("name", ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"])
def test_folding_changes_nothing(exact, name):
    network = fresh(name).network.double()
    image = torch.randn(1, 1, 64, 80, generator=torch.Generator().manual_seed(4), dtype=torch.float64)
    ready = engines.ready_for_inference(network, torch.device("cpu"))
    with torch.inference_mode():
        torch.testing.assert_close(ready(image), network(image), rtol=1e-9, atol=1e-9)
    norms = sum(isinstance(m, torch.nn.BatchNorm2d) for m in ready.modules())
    assert norms < sum(isinstance(m, torch.nn.BatchNorm2d) for m in network.modules())


def test_a_memory_budget_cuts_the_image_and_changes_nothing(exact, monkeypatch):
    model = fresh()
    case = noise(1, 400, 300)
    areas = []
    forward = UNet.forward
    monkeypatch.setattr(
        UNet, "forward", lambda self, x: areas.append(x.shape[2] * x.shape[3]) or forward(self, x)
    )
    whole = predict(case, model).probabilities
    assert max(areas) == 400 * 300
    areas.clear()
    held = memory.bytes_per_pixel(model.network, torch.zeros(1, 1, 64, 64))
    budget_mb = 12
    pieces = predict(case, model, memory_mb=budget_mb)
    assert max(areas) * held <= budget_mb * 2**20
    np.testing.assert_allclose(pieces.probabilities.astype(float), whole.astype(float), atol=1e-3)


def _failing(monkeypatch, times: int, error: Exception | None = None) -> list[int]:
    """The first passes over more than the probe run out of memory."""
    areas: list[int] = []
    forward = UNet.forward
    shortage = error or torch.OutOfMemoryError("CUDA out of memory")

    def failing(self, x):
        if x.shape[2] > 64:
            areas.append(x.shape[2] * x.shape[3])
            if len(areas) <= times:
                raise shortage
        return forward(self, x)

    monkeypatch.setattr(UNet, "forward", failing)
    return areas


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory"),
        RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory"),
        MemoryError(),
    ],
)
def test_a_shortage_is_answered_by_smaller_pieces_and_told(exact, monkeypatch, error):
    model, case = fresh(), noise(1, 300, 300)
    expected = predict(case, model).probabilities
    areas = _failing(monkeypatch, 2, error)
    prediction = predict(case, model)
    assert areas[0] > areas[1] > areas[2]
    assert "memory was short" in prediction.notes[0]
    np.testing.assert_allclose(prediction.probabilities.astype(float), expected.astype(float), atol=1e-3)


def test_the_cpu_takes_over_where_the_gpu_stays_short(exact, monkeypatch):
    model, case = fresh(), noise(1, 200, 200)

    class Gpu:  # a device that is not the CPU, on a machine that has none
        type = "cuda"

    moves = []
    ready = engines.ready_for_inference
    monkeypatch.setattr(engines, "pick_device", lambda name: Gpu())
    monkeypatch.setattr(
        engines,
        "ready_for_inference",
        lambda network, device: moves.append(device.type) or ready(network, torch.device("cpu")),
    )
    monkeypatch.setattr(memory, "release", lambda device: None)
    monkeypatch.setattr("segstudio.learning.predict.PredictionRun._affordable_area", _short_on(Gpu))
    prediction = predict(case, model)
    assert moves == ["cuda", "cpu"]
    assert prediction.device == "CPU"
    assert any("GPU" in note for note in prediction.notes)


def _short_on(device_class: type):
    def affordable(run) -> int:
        if isinstance(run.device, device_class):
            raise torch.OutOfMemoryError("CUDA out of memory")
        return 10**6

    return affordable


def test_a_shortage_that_does_not_end_is_one_sentence(monkeypatch):
    _failing(monkeypatch, 1000)
    with pytest.raises(SegStudioError, match="not enough memory"):
        predict(noise(1, 300, 300), fresh())


def test_other_errors_are_not_taken_for_a_shortage(monkeypatch):
    _failing(monkeypatch, 1, RuntimeError("shapes differ"))
    with pytest.raises(RuntimeError, match="shapes differ"):
        predict(noise(1, 100, 100), fresh())


def test_numbers_that_are_not_finite_are_refused():
    model = fresh()
    with torch.no_grad():
        model.network.head.bias[0] = torch.inf
    with pytest.raises(ModelError, match="not finite"):
        predict(noise(1, 30, 30), model)


def test_slices_appear_as_they_are_finished_and_progress_only_rises():
    case, model = noise(40, 64, 64), fresh()
    seen: dict[int, np.ndarray] = {}
    fractions = []

    def watch(fraction: float, text: str = "", preview: object = None) -> None:
        fractions.append(fraction)
        if isinstance(preview, SlicePreview):
            seen[preview.z] = preview.labels.copy()

    prediction = predict(case, model, progress=watch)
    assert sorted(seen) == list(range(40))
    for z, labels in seen.items():
        np.testing.assert_array_equal(labels, prediction.labels[z])
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


@pytest.mark.parametrize("at", [0.0, 0.5, 0.99])
def test_cancelling_ends_a_prediction_with_nothing(at):
    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        predict(noise(20, 64, 64), fresh(), progress=cancel)


def test_one_pass_over_a_large_image_can_be_cancelled_between_layers():
    model = fresh()
    began = 0.0

    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        nonlocal began
        if text == "Segmenting":
            if not began:
                began = time.monotonic()
            elif fraction == 0:
                raise Cancelled  # the second call of the first piece comes from between its layers

    with pytest.raises(Cancelled):
        predict(noise(1, 900, 900), model, progress=cancel, tile=900)
    assert time.monotonic() - began < 5


def test_the_models_filter_is_applied_to_raw_images_only():
    model = fresh(filter_size=5)
    raw = noise(2, 40, 30)
    filtered, _ = filter_volume(raw, 5)
    from_raw, from_filtered = predict(raw, model), predict(filtered, model)
    np.testing.assert_array_equal(from_raw.probabilities, from_filtered.probabilities)
    assert from_raw.filter_size == 5
    unfiltered = predict(raw, Model(card(), model.network))
    assert (unfiltered.probabilities != from_raw.probabilities).any()


def test_instance_norm_sees_the_whole_image(exact, monkeypatch):
    config = SMALL | {"norm": "instance"}
    areas = []
    forward = UNet.forward
    monkeypatch.setattr(
        UNet, "forward", lambda self, x: areas.append(x.shape[2] * x.shape[3]) or forward(self, x)
    )
    predict(noise(1, 700, 600), fresh(config))
    assert areas[-1] == 700 * 600


@pytest.mark.skipif(
    not engines.has_native_bf16(torch.device("cpu")), reason="this CPU does not compute bfloat16 itself"
)
def test_bfloat16_changes_few_labels(monkeypatch):
    case = noise(1, 256, 256)
    fast = predict(case, trained())
    monkeypatch.setattr(engines, "has_native_bf16", lambda device: False)
    slow = predict(case, trained())
    assert (fast.labels != slow.labels).mean() <= 0.005


def test_unknown_engines_and_devices_are_named():
    with pytest.raises(SegStudioError, match="warp-drive"):
        predict(noise(1, 4, 4), fresh(), engine="warp-drive")
    for name in ("tpu", "cuda:x", "cpu:1", "mps:0"):
        with pytest.raises(SegStudioError, match=name):
            predict(noise(1, 4, 4), fresh(), device=name)


@pytest.mark.skipif(torch.cuda.is_available(), reason="this computer has CUDA")
def test_a_device_that_is_not_there_is_refused():
    with pytest.raises(SegStudioError, match="no cuda device"):
        engines.pick_device("cuda")


def test_threads_hold_during_the_work_and_come_back(monkeypatch):
    before = torch.get_num_threads()
    with engines.computing(torch.device("cpu"), bf16=False, threads=1):
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == before
