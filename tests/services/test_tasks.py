"""Tasks hand frozen inputs to the layers below and leave nothing behind when they are cancelled."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, ModelError, SegStudioError
from segstudio.io import read_labels, read_volume, write_labels, write_volume
from segstudio.io.corrections import CorrectionStore
from segstudio.learning.card import ModelCard
from segstudio.learning.outcomes import FineTuneOutcome
from segstudio.learning.plan import FineTunePlan
from segstudio.services.comparing import CompareTask
from segstudio.services.jobs import End, Ticket, execute, run_now
from segstudio.services.learning_tasks import FineTuneTask
from segstudio.services.tasks import (
    FilterTask,
    OpenTask,
    SaveCorrectionTask,
    SaveLabelsTask,
    SaveOverlayTask,
    SegmentTask,
    load_model,
    reviewed_labels,
)

GEOMETRY = Geometry((3, 4, 5), (3.0, 2.0, 1.0))


@pytest.fixture
def volume() -> Volume:
    return Volume(np.arange(60, dtype=np.int16).reshape(3, 4, 5), GEOMETRY, name="ramp")


@pytest.fixture
def labels() -> LabelMap:
    array = np.zeros(GEOMETRY.shape, np.uint16)
    array[1, 1, 1:4] = 2
    array[2, 0, 0] = 1
    return LabelMap(GEOMETRY, array)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    import torch

    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    torch.manual_seed(3)
    network = build("tiny-cnn")
    path = tmp_path / "tiny.safetensors"
    save(path, network, ModelCard("tiny", 1, dict(network.config), (LabelClass(5, "cell", (1, 2, 3)),)))
    return path


def test_image_and_labels_are_opened_together(volume: Volume, labels: LabelMap, tmp_path: Path) -> None:
    image, mask = tmp_path / "image.nii.gz", tmp_path / "mask.nii.gz"
    write_volume(volume, image)
    run_now(SaveLabelsTask(labels, mask))
    opened = run_now(OpenTask(image, mask))
    assert opened.labels is not None
    np.testing.assert_array_equal(opened.labels.array, labels.array)
    np.testing.assert_array_equal(opened.volume.voxels, volume.voxels)
    assert (opened.labels_path, opened.patient) == (mask, ())


@pytest.mark.case("G4")
def test_labels_of_another_grid_are_not_opened(volume: Volume, tmp_path: Path) -> None:
    image, mask = tmp_path / "image.nii.gz", tmp_path / "mask.nii.gz"
    write_volume(volume, image)
    write_labels(LabelMap(Geometry((3, 4, 6), (3.0, 2.0, 1.0))), mask)
    with pytest.raises(SegStudioError, match="3 × 4 × 5 against 3 × 4 × 6"):
        run_now(OpenTask(image, mask))


def test_filtering_counts_what_it_replaced() -> None:
    # One NaN becomes the smallest finite value, 1; the middle of 3×3 is then (8·1 + 1) / 9 = 1.
    voxels = np.ones((1, 3, 3), np.float32)
    voxels[0, 1, 1] = np.nan
    filtered = run_now(FilterTask(Volume(voxels, Geometry.picture(3, 3)), 3))
    assert filtered.replaced == 1
    assert filtered.volume.filter_size == 3
    np.testing.assert_allclose(filtered.volume.voxels, 1.0)


def test_segmenting_gives_label_numbers_of_the_card(volume: Volume, tiny: Path) -> None:
    prediction = run_now(SegmentTask(volume, tiny, "cpu"))
    assert prediction.case_id == volume.case_id
    assert prediction.labels.shape == volume.shape
    assert set(np.unique(prediction.labels)) <= {0, 5}


@pytest.mark.case("C13")
def test_a_case_that_does_not_fit_is_refused_before_torch_is_asked(
    volume: Volume, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("segstudio.services.tasks.load_model", None)
    filtered = volume.filtered(volume.voxels, 7)
    with pytest.raises(ModelError, match="filtered"):
        run_now(SegmentTask(filtered, tiny, "cpu"))


def test_a_model_is_loaded_once_and_again_when_its_file_changes(tiny: Path) -> None:
    first = load_model(tiny)
    assert load_model(tiny) is first
    os.utime(tiny, ns=(1, 1))
    assert load_model(tiny) is not first
    tiny.unlink()
    with pytest.raises(ModelError, match=r"tiny\.safetensors"):
        load_model(tiny)


def test_an_overlay_shows_the_slice_with_most_labels(
    volume: Volume, labels: LabelMap, tmp_path: Path
) -> None:
    path = run_now(SaveOverlayTask(volume, labels, tmp_path / "o.png", style="fill", opacity=1.0))
    picture = read_volume(path).voxels
    assert picture.shape == (1, 4, 5, 3)
    color = labels.classes[2].color
    covered = (picture[0] == color).all(-1)
    expected = np.zeros((4, 5), bool)
    expected[1, 1:4] = True  # slice 1 has three labelled voxels, slice 2 has one
    np.testing.assert_array_equal(covered, expected)


def test_an_overlay_lies_as_the_window_shows_it(volume: Volume, labels: LabelMap, tmp_path: Path) -> None:
    # x runs to the patient's right here, so the screen, with the right on its left, shows it mirrored.
    mirrored = replace(GEOMETRY, direction=((0.0, 0.0, -1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 0.0)))
    case = Volume(volume.voxels, mirrored)
    array = np.zeros(GEOMETRY.shape, np.uint16)
    array[0, 0, 0] = 1
    drawn = LabelMap(mirrored, array)
    picture = read_volume(run_now(SaveOverlayTask(case, drawn, tmp_path / "o.png", "fill", 1.0))).voxels
    covered = (picture[0] == drawn.classes[1].color).all(-1)
    assert np.argwhere(covered).tolist() == [[0, 4]]


def test_a_correction_holds_what_was_reviewed_and_changed(
    volume: Volume, labels: LabelMap, tmp_path: Path
) -> None:
    before = LabelMap(GEOMETRY)
    reviewed = reviewed_labels(labels, [1], before)
    saved = run_now(SaveCorrectionTask(volume, reviewed, tmp_path / "store", "model id", 3))
    correction = CorrectionStore(tmp_path / "store").load(saved)
    np.testing.assert_array_equal(correction.edited, labels.array > 0)
    assert correction.valid[1].all()
    assert not correction.valid[[0, 2]].any()
    assert (correction.model, correction.filter_size) == ("model id", 3)


def test_nothing_reviewed_cannot_be_a_correction(volume: Volume, labels: LabelMap, tmp_path: Path) -> None:
    with pytest.raises(SegStudioError, match="reviewed"):
        run_now(SaveCorrectionTask(volume, labels, tmp_path / "store"))
    assert not (tmp_path / "store").exists()


@pytest.fixture
def taught(
    volume: Volume, labels: LabelMap, tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """A store with two corrections, and a stand-in for the learning that notes what it was given."""
    root = tmp_path / "store"
    other = Volume(volume.voxels + 1, GEOMETRY)
    known = LabelMap(GEOMETRY, np.where(labels.array > 0, 5, 0).astype(np.uint16))  # what the model knows
    ids = [run_now(SaveCorrectionTask(case, reviewed_labels(known, [1]), root)) for case in (volume, other)]
    given = SimpleNamespace(ids=ids, root=root, parent=tiny, out=tmp_path / "out", corrections=[], stop=None)

    def finetune(
        parent: Path,
        corrections: Any,
        plan: Any,
        out_dir: Path,
        *,
        progress: Progress,
        unreviewed: Any,
        stop: Any,
    ) -> FineTuneOutcome:
        given.corrections, given.stop = [c.id for c in corrections], stop
        progress(1.0)
        out_dir.mkdir()
        path = out_dir / "new.safetensors"
        path.write_bytes(b"weights")
        return FineTuneOutcome(path, None, 1.0, (), (), "Better.", False)

    monkeypatch.setattr("segstudio.learning.finetune.finetune", finetune)
    return given


def test_fine_tuning_takes_all_corrections_or_the_chosen_ones(taught: Any) -> None:
    task = FineTuneTask(taught.parent, taught.root, FineTunePlan(), taught.out)
    assert run_now(task).sentence == "Better."
    assert taught.corrections == sorted(taught.ids)
    assert taught.stop is task.stop
    taught.out = taught.out / "again"
    run_now(replace(task, chosen=(taught.ids[1],), out_dir=taught.out))
    assert taught.corrections == [taught.ids[1]]


@pytest.mark.case("F6")
def test_a_cancel_at_the_very_end_leaves_no_model(taught: Any) -> None:
    task = FineTuneTask(taught.parent, taught.root, FineTunePlan(), taught.out)
    ticket = Ticket.for_job(task)

    def cancel_late(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction >= 1.0 and taught.out.exists():  # the model is written
            ticket.cancel()

    done = execute(task, ticket, cancel_late)
    assert done.end is End.CANCELLED
    assert list(taught.out.iterdir()) == []


def test_a_cancelled_task_raises(volume: Volume, labels: LabelMap, tmp_path: Path) -> None:
    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        raise Cancelled

    target = tmp_path / "labels.nii.gz"
    target.write_bytes(b"before")
    with pytest.raises(Cancelled):
        run_now(SaveLabelsTask(labels, target), cancel)
    assert target.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["labels.nii.gz"]


def test_comparing_uses_the_spacing(tmp_path: Path) -> None:
    # One voxel each, two rows of 2 mm apart in a picture plane of a single slice.
    geometry = Geometry((1, 6, 6), (3.0, 2.0, 1.0))
    for name, row in (("a", 1), ("b", 3)):
        array = np.zeros(geometry.shape, np.uint16)
        array[0, row, 2] = 1
        write_labels(LabelMap(geometry, array), tmp_path / f"{name}.nii.gz")
    together, only = run_now(CompareTask(tmp_path / "a.nii.gz", tmp_path / "b.nii.gz", tolerance=4.0))
    assert (together.number, only.number, only.unit) == (0, 1, "mm")
    assert (only.dice, only.hd95, only.assd) == (0.0, 4.0, 4.0)
    assert only.surface_dice == 1.0
    assert read_labels(tmp_path / "a.nii.gz").array.sum() == 1
