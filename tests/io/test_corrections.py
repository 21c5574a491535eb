"""Corrections come back from disk exactly, and a failed save leaves the earlier one."""

from __future__ import annotations

import json
from dataclasses import replace

import nibabel
import numpy as np
import pytest
import tifffile

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io import corrections
from segstudio.io.corrections import CorrectionStore, make_correction

GEOMETRY = Geometry((3, 4, 5), (3, 2, 1), (1, 2, 3))


def _case(rng, *, geometry=GEOMETRY, dtype=np.int16, channels=()) -> tuple[Volume, LabelMap]:
    voxels = (rng.random((*geometry.shape, *channels)) * 250).astype(dtype)
    volume = Volume(
        voxels, geometry, name="liver ß", modality="CT", units="HU", window=(400, 40), patient_key="ab12"
    )
    labels = LabelMap(
        geometry, rng.integers(0, 3, geometry.shape), [LabelClass(1, "Tumör", (1, 2, 3), locked=True)]
    )
    labels.apply(labels.review_edit([0], True))
    box = (slice(0, 1), slice(0, 2), slice(0, 2))
    labels.apply(labels.edit("stroke", box, np.full((1, 2, 2), 300), hand_after=np.ones((1, 2, 2), bool)))
    return volume, labels


@pytest.mark.parametrize(
    ("geometry", "dtype", "channels"),
    [
        (GEOMETRY, "int16", ()),
        (GEOMETRY, "float32", ()),
        (GEOMETRY, "uint8", (3,)),
        (Geometry.picture(4, 5), "uint8", ()),
        (Geometry.picture(4, 3), "uint16", (3,)),
        (Geometry.picture(4, 5, 3), "float32", ()),
        (Geometry.picture(2, 2), "uint8", (3,)),
        (Geometry((2, 3, 4), (4, 2, 1), direction=((0, 0, 1), (0, 0.8, 0), (1, 0.6, 0))), "int16", ()),
    ],
)
def test_a_correction_comes_back_as_it_was(tmp_path, rng, geometry, dtype, channels):
    volume, labels = _case(rng, geometry=geometry, dtype=dtype, channels=channels)
    made = make_correction(volume, labels, "cells v1", 5)
    store = CorrectionStore(tmp_path / "deep" / "store")
    assert len(store) == 0
    name = store.add(made)
    assert store.ids() == [name]
    again = store.load(name)
    assert again.volume.voxels.dtype == volume.voxels.dtype
    np.testing.assert_array_equal(again.volume.voxels, volume.voxels)
    assert again.volume.geometry == geometry
    for field in ("name", "modality", "units", "window", "patient_key", "case_id"):
        assert getattr(again.volume, field) == getattr(volume, field)
    np.testing.assert_array_equal(again.labels, labels.array)
    np.testing.assert_array_equal(again.edited, labels.hand)
    assert again.valid[0].all()
    assert not again.valid[1:].any()  # only reviewed slices teach
    assert again.classes == tuple(labels.classes.values())
    assert (again.model, again.filter_size, again.created) == ("cells v1", 5, made.created)
    summary = store.summaries()[0]
    assert (summary.name, summary.slices_reviewed, summary.edited_voxels) == (
        "liver ß",
        1,
        int(labels.hand.sum()),
    )


def test_other_programs_can_open_what_is_stored(tmp_path, rng):
    store = CorrectionStore(tmp_path)
    volume, labels = _case(rng)
    folder = tmp_path / store.add(make_correction(volume, labels))
    image = nibabel.load(next(folder.glob("image-*.nii.gz")))
    np.testing.assert_array_equal(np.asanyarray(image.dataobj).T, volume.voxels)
    volume, labels = _case(rng, geometry=Geometry.picture(4, 5), dtype=np.uint8, channels=(3,))
    folder = tmp_path / store.add(make_correction(volume, labels))
    np.testing.assert_array_equal(
        tifffile.imread(next(folder.glob("image-*.tif"))).squeeze(), volume.voxels[0]
    )


def test_the_same_case_takes_the_place_of_its_earlier_correction(tmp_path, rng):
    store = CorrectionStore(tmp_path)
    volume, labels = _case(rng)
    first = store.add(make_correction(volume, labels))
    labels.apply(labels.review_edit([1, 2], True))
    second = store.add(make_correction(volume, labels))
    assert first == second
    assert len(store) == 1
    assert store.load(first).valid.all()
    assert (
        len(list((tmp_path / first).iterdir())) == 5
    )  # four arrays and the record, nothing of the first save


@pytest.mark.case("A10")
def test_a_save_that_fails_anywhere_leaves_the_earlier_correction(tmp_path, rng, monkeypatch):
    store = CorrectionStore(tmp_path)
    volume, labels = _case(rng)
    name = store.add(make_correction(volume, labels))
    before = store.load(name)
    labels.apply(labels.review_edit([1], True))
    real = corrections.atomic_path
    for failing in range(4):
        calls = []

        def fails(path, failing=failing, calls=calls):
            calls.append(path)
            if len(calls) > failing:
                raise WriteError("the disk is full")
            return real(path)

        monkeypatch.setattr(corrections, "atomic_path", fails)
        with pytest.raises(WriteError):
            store.add(make_correction(volume, labels))
        monkeypatch.setattr(corrections, "atomic_path", real)
        np.testing.assert_array_equal(store.load(name).valid, before.valid)
        assert len(list((tmp_path / name).iterdir())) == 5
    monkeypatch.setattr(
        corrections, "write_json", lambda path, value: (_ for _ in ()).throw(WriteError("full"))
    )
    with pytest.raises(WriteError):
        store.add(make_correction(volume, labels))
    np.testing.assert_array_equal(store.load(name).valid, before.valid)


def test_only_reviewed_raw_cases_become_corrections(rng):
    volume, labels = _case(rng)
    with pytest.raises(SegStudioError, match="nothing to learn from"):
        make_correction(volume, LabelMap(GEOMETRY))
    with pytest.raises(SegStudioError, match="raw image"):
        make_correction(replace(volume, filter_size=3), labels)
    with pytest.raises(SegStudioError, match="sizes differ"):
        make_correction(_case(rng, geometry=Geometry((3, 4, 6)))[0], labels)


@pytest.mark.case("C5")
def test_a_damaged_correction_is_listed_with_its_problem_and_hides_no_other(tmp_path, rng):
    store = CorrectionStore(tmp_path)
    good = store.add(make_correction(*_case(rng)))
    bad = store.add(make_correction(*_case(rng)))
    record = tmp_path / bad / "correction.json"
    content = json.loads(record.read_text())
    for damage in ("{", "[]", json.dumps({**content, "version": 99}), json.dumps({"version": 1})):
        record.write_text(damage)
        assert [s.id for s in store.summaries() if not s.problem] == [good]
        with pytest.raises(ReadError):
            store.load(bad)
    for files in (
        {**content["files"], "image": "../../../etc/passwd"},
        {},
        {**content["files"], "labels": 3},
    ):
        record.write_text(json.dumps({**content, "files": files}))
        with pytest.raises(ReadError, match="is damaged and cannot be used"):
            store.load(bad)
    record.write_text(json.dumps(content))
    next((tmp_path / bad).glob("labels-*")).write_bytes(b"x")
    with pytest.raises(ReadError, match="is damaged and cannot be used"):
        store.load(bad)


def test_removing(tmp_path, rng):
    store = CorrectionStore(tmp_path / "store")
    outside = tmp_path / "outside"
    outside.mkdir()
    name = store.add(make_correction(*_case(rng)))
    store.remove("../outside")
    store.remove("0" * 16)
    assert outside.is_dir()
    assert store.ids() == [name]
    store.remove(name)
    assert store.ids() == []
    with pytest.raises(ReadError, match="There is no correction"):
        store.load(name)
    with pytest.raises(ReadError, match="There is no correction"):
        store.load("../outside")


def test_a_summary_names_the_classes_that_teach(tmp_path):
    geometry = Geometry((2, 4, 5), (3.0, 2.0, 1.0))
    array = np.zeros((2, 4, 5), np.uint16)
    array[0, 0, :4] = (1, 2, 9, 9)
    array[1, 0, 0] = 3  # on a slice that nobody reviewed
    classes = [
        LabelClass(n, name, (n, n, n)) for n, name in ((1, "cell"), (2, "rim"), (3, "far"), (4, "none"))
    ]
    labels = LabelMap(geometry, array, classes, reviewed=[0])
    for number in set(labels.classes) - {1, 2, 3, 4}:  # a map may name the numbers it finds by itself
        assert labels.classes[number].name == f"label {number}"
    store = CorrectionStore(tmp_path)
    volume = Volume(np.zeros((2, 4, 5), np.uint8), geometry, source="scan.nii.gz")
    id = store.add(make_correction(volume, labels))
    assert store.summaries()[0].source == "scan.nii.gz"
    assert [(c.number, c.name) for c in store.summaries()[0].taught] == [
        (1, "cell"),
        (2, "rim"),
        (9, "label 9"),
    ]
    record = tmp_path / id / "correction.json"
    content = json.loads(record.read_text())
    del content["taught"]  # as an older version saved it
    record.write_text(json.dumps(content))
    assert (store.summaries()[0].taught, store.summaries()[0].problem) == ((), "")


def _square(hand: bool, labels: int = 1, reviewed=(0,)) -> LabelMap:
    """Labels in every voxel; where a hand decided, in the first slice alone."""
    mask = np.zeros(GEOMETRY.shape, bool)
    mask[0] = hand
    return LabelMap(GEOMETRY, np.full(GEOMETRY.shape, labels), hand=mask, reviewed=reviewed)


@pytest.mark.parametrize(
    ("model", "hand", "reviewed", "unchanged"),
    [
        ("cells", False, [0], True),
        ("cells", True, [0], False),
        ("", False, [0], False),
        ("cells", True, [1], True),
    ],
)
def test_what_a_model_drew_and_nobody_changed_is_known(tmp_path, rng, model, hand, reviewed, unchanged):
    volume, _ = _case(rng)
    store = CorrectionStore(tmp_path)
    made = make_correction(volume, _square(hand, reviewed=reviewed), model)
    assert made.unchanged == unchanged
    name = store.add(made)
    assert store.load(name).unchanged == unchanged
    (summary,) = store.summaries()
    assert summary.unchanged == unchanged


def test_a_correction_that_comes_back_remembers_which_model_drew_it(tmp_path, rng):
    volume, _ = _case(rng)
    store = CorrectionStore(tmp_path)
    name = store.add(make_correction(volume, _square(hand=False), "cells"))
    store.add(make_correction(volume, _square(hand=False)))  # opened again, reviewed again
    assert store.load(name).unchanged
    store.add(make_correction(volume, _square(hand=True, labels=2)))  # then corrected
    assert (store.load(name).model, store.load(name).unchanged) == ("", False)


def test_other_labels_of_the_same_case_are_no_models(tmp_path, rng):
    volume, _ = _case(rng)
    store = CorrectionStore(tmp_path)
    name = store.add(make_correction(volume, _square(hand=False), "cells"))
    store.add(make_correction(volume, _square(hand=False, labels=2)))  # from a file of somebody else
    assert store.load(name).model == ""


def test_a_correction_of_before_says_it_by_what_was_edited_at_all(tmp_path, rng):
    volume, _ = _case(rng)
    store = CorrectionStore(tmp_path)
    name = store.add(make_correction(volume, _square(hand=False), "cells"))
    record = json.loads((tmp_path / name / "correction.json").read_text())
    del record["edited_and_taught"]
    (tmp_path / name / "correction.json").write_text(json.dumps(record))
    assert store.summaries()[0].unchanged
