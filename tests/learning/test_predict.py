"""Predicting: any size, exact in pieces, cancellable, and honest about short memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import warnings
from itertools import count

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
from segstudio.learning.predict import PredictionRun, predict
from segstudio.learning.tiles import Tile, cut
from tests.learning.shapes import SMALL, card, correction, picture, trained


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


@pytest.mark.case("E2")
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
    case = Volume(picture(3, side=150)[0][None, :, :131], Geometry.picture(150, 131), case_id="discs")
    kept = []
    softmax = torch.Tensor.softmax
    monkeypatch.setattr(torch.Tensor, "softmax", lambda z, dim: kept.append(softmax(z, dim)) or kept[-1])
    predict(case, trained())
    whole = kept.pop()
    predict(case, trained(), tile=tile)
    assert len(kept) > 1
    rebuilt = torch.zeros_like(whole)
    step = -(-tile // 4) * 4  # the stride of three levels
    places = [(y, x) for y in range(0, 150, step) for x in range(0, 131, step)]
    for (y, x), piece in zip(places, kept, strict=True):
        rebuilt[:, :, y : y + piece.shape[2], x : x + piece.shape[3]] = piece
    assert (rebuilt - whole).abs().max() <= 1e-6


@pytest.mark.parametrize("name", ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"])
def test_strips_of_every_network_are_the_whole_up_to_rounding(name):
    # In 64 bits, so that a halo too small by one pixel cannot hide in the rounding of 32.
    network = fresh(name).network.double()
    height, width = 2 * network.halo + 96, 64
    image = torch.randn(1, 1, height, width, generator=torch.Generator().manual_seed(4)).double()
    most = (2 * network.halo + 32) * width
    tiles = cut(height, width, most_area=most, halo=network.halo, stride=network.stride)
    assert len(tiles) > 1
    with torch.inference_mode():
        whole = network(image)
        for tile in tiles:
            seen = network(image[:, :, slice(*tile.seen_y), slice(*tile.seen_x)])
            y, x = (
                slice(core[0] - begin, core[1] - begin)
                for core, begin in ((tile.core_y, tile.seen_y[0]), (tile.core_x, tile.seen_x[0]))
            )
            difference = seen[:, :, y, x] - whole[:, :, slice(*tile.core_y), slice(*tile.core_x)]
            assert difference.abs().max() <= 1e-12 * whole.abs().max()


@pytest.mark.parametrize("name", ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"])
def test_folding_changes_nothing(exact, name):
    network = fresh(name).network.double()
    image = torch.randn(1, 1, 64, 80, generator=torch.Generator().manual_seed(4), dtype=torch.float64)
    ready = engines.ready_for_inference(network, torch.device("cpu"))
    with torch.inference_mode():
        torch.testing.assert_close(ready(image), network(image), rtol=1e-9, atol=1e-9)
    norms = sum(isinstance(m, torch.nn.BatchNorm2d) for m in ready.modules())
    assert norms < sum(isinstance(m, torch.nn.BatchNorm2d) for m in network.modules())


@pytest.mark.parametrize("bf16", [False, True])
def test_an_activation_within_its_convolution_changes_nothing(bf16):
    network = fresh("unet-s").network
    image = torch.randn(1, 1, 64, 80, generator=torch.Generator().manual_seed(4))
    ready = engines.ready_for_inference(network, torch.device("cpu"))
    assert not any(isinstance(m, torch.nn.LeakyReLU) for m in ready.modules())
    with torch.inference_mode():
        wanted = network(image)
        with engines.computing(torch.device("cpu"), bf16=bf16):
            found = ready(image)
    assert found.dtype == (torch.bfloat16 if bf16 else torch.float32)
    # bfloat16 has 8 bits: 2⁻⁸ for each of the 18 layers, at random, is about 0.02.
    assert (found - wanted).abs().max() <= (0.04 if bf16 else 1e-5) * wanted.abs().max()


def test_a_trace_of_a_ready_network_has_plain_layers_only():
    ready = engines.ready_for_inference(fresh("unet-s").network, torch.device("cpu"))
    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch calls tracing deprecated, and OpenVINO reads nothing else
        graph = str(torch.jit.trace(ready, torch.zeros(1, 1, 32, 32), check_trace=False).inlined_graph)
    assert "aten::leaky_relu" in graph
    assert "mkldnn" not in graph


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


@pytest.mark.case("F3")
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


@pytest.mark.case("F3")
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


def _short_at(monkeypatch, *attempts: int) -> list[tuple[range, Tile]]:
    """Pieces as they are finished; attempts of these numbers, from 0, run out of memory instead."""
    finished = []
    numbers = count()
    piece_of = PredictionRun._piece

    def piece(run, images, tile, chosen):
        if next(numbers) in attempts:
            raise torch.OutOfMemoryError("CUDA out of memory")
        device, run.device = run.device, torch.device("cpu")  # where a test pretends to have a GPU
        piece_of(run, images, tile, chosen)
        run.device = device
        finished.append((chosen, tile))

    monkeypatch.setattr(PredictionRun, "_piece", piece)
    return finished


def _times_filled(finished: list[tuple[range, Tile]], *shape: int) -> np.ndarray:
    filled = np.zeros(shape, int)
    for chosen, tile in finished:
        filled[chosen.start : chosen.stop, slice(*tile.core_y), slice(*tile.core_x)] += 1
    return filled


@pytest.mark.case("F3")
def test_after_a_shortage_the_work_goes_on_at_the_piece_that_did_not_fit(exact, monkeypatch):
    model, case = fresh(), noise(2, 400, 300)
    expected = predict(case, model).probabilities
    finished = _short_at(monkeypatch, 2, 5)
    fractions = []
    prediction = predict(case, model, memory_mb=12, progress=lambda fraction, *_: fractions.append(fraction))
    assert (_times_filled(finished, 2, 400, 300) == 1).all()  # nothing is computed twice
    assert finished[2][1].filled < finished[1][1].filled
    assert fractions == sorted(fractions)
    assert len(prediction.notes) == 1
    assert "smaller pieces" in prediction.notes[0]
    np.testing.assert_allclose(prediction.probabilities.astype(float), expected.astype(float), atol=1e-3)


def test_a_shortage_with_many_slices_at_once_takes_fewer(exact, monkeypatch):
    model, case = fresh(), noise(20, 32, 40)
    expected = predict(case, model).probabilities
    finished = _short_at(monkeypatch, 1)
    prediction = predict(case, model)
    # 16 slices at most at once: 16, then 4 did not fit, so 2 and 2
    assert [chosen for chosen, _ in finished] == [range(16), range(16, 18), range(18, 20)]
    assert "fewer slices" in prediction.notes[0]
    np.testing.assert_allclose(prediction.probabilities.astype(float), expected.astype(float), atol=1e-3)


@pytest.mark.case("F3")
def test_the_cpu_goes_on_at_the_piece_where_the_gpu_gave_up(exact, monkeypatch):
    model, case = fresh(), noise(1, 300, 200)

    class Gpu:
        type = "cuda"

    ready = engines.ready_for_inference
    monkeypatch.setattr(engines, "pick_device", lambda name: Gpu())
    monkeypatch.setattr(
        engines, "ready_for_inference", lambda network, device: ready(network, torch.device("cpu"))
    )
    monkeypatch.setattr(memory, "release", lambda device: None)
    monkeypatch.setattr(PredictionRun, "_affordable_area", lambda run: 10**6)
    finished = _short_at(monkeypatch, 2)
    prediction = predict(case, model, tile=100)  # a side that is asked for is kept, so the CPU comes next
    assert (_times_filled(finished, 1, 300, 200) == 1).all()
    assert len(finished) == 6
    assert prediction.device == "CPU"
    assert prediction.notes == ("The memory of the GPU was too small, so the CPU went on.",)


_LIMITED = """
import ctypes, resource, sys
import numpy as np
from segstudio.learning import engines
from segstudio.learning.predict import PredictionRun, predict
from tests.learning.test_predict import fresh, noise
engines.has_native_bf16 = lambda device: False
PredictionRun._affordable_area = lambda run: 10**6
model, case = fresh("unet-s"), noise(1, 1000, 800)
whole = predict(case, model).probabilities.astype(float)
ctypes.CDLL(None).malloc_trim(0)
with open("/proc/self/status") as lines:
    used = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmSize"))
limit = used + int(sys.argv[1]) * 2**20
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
limited = predict(case, model)
print(np.abs(limited.probabilities - whole).max() <= 1e-3, *limited.notes)
"""


@pytest.mark.case("F4")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="address spaces are limited on Linux only")
def test_a_real_limit_of_memory_is_met():
    # The whole image at once takes more than 300 MB. How the C library cuts up what is left of an address
    # space differs from run to run, so that now and then not even a small piece finds room; that is said.
    # One thread and one arena, because native code that cannot start a thread ends the process; other
    # native code may still.
    steady = os.environ | {"MALLOC_ARENA_MAX": "1", "OMP_NUM_THREADS": "1"}
    for room_mb in (170, 180, 190, 200, 210, 220):
        command = [sys.executable, "-c", _LIMITED, str(room_mb)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, env=steady)
        if done.returncode == 0:
            break
        ended_by_native_code = done.returncode < 0
        assert ended_by_native_code or "not enough memory to segment even a small piece" in done.stderr
    assert done.stdout == "True The memory was short, so the image was segmented in smaller pieces.\n"


@pytest.mark.case("F4")
def test_a_shortage_that_does_not_end_is_one_sentence(monkeypatch):
    _failing(monkeypatch, 1000)
    with pytest.raises(SegStudioError, match="not enough memory"):
        predict(noise(1, 300, 300), fresh())


def test_other_errors_are_not_taken_for_a_shortage(monkeypatch):
    _failing(monkeypatch, 1, RuntimeError("shapes differ"))
    with pytest.raises(RuntimeError, match="shapes differ"):
        predict(noise(1, 100, 100), fresh())


@pytest.mark.case("E6")
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


@pytest.mark.case("F6")
@pytest.mark.parametrize("at", [0.0, 0.5, 0.99])
def test_cancelling_ends_a_prediction_with_nothing(at):
    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        predict(noise(20, 64, 64), fresh(), progress=cancel)


@pytest.mark.case("F6")
def test_one_pass_over_a_large_image_can_be_cancelled_between_layers(monkeypatch):
    monkeypatch.setattr(engines, "_POLL_S", 0.0)  # ask after every layer, however fast the machine is
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


@pytest.mark.case("F5")
@pytest.mark.skipif(torch.cuda.is_available(), reason="this computer has CUDA")
def test_a_device_that_is_not_there_is_refused():
    with pytest.raises(SegStudioError, match="no cuda device"):
        engines.pick_device("cuda")


def test_threads_hold_during_the_work_and_come_back(monkeypatch):
    before = torch.get_num_threads()
    with engines.computing(torch.device("cpu"), bf16=False, threads=1):
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == before
