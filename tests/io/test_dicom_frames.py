"""Enhanced objects with several frames at one place: which volume is asked for; padding of every kind."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.tag import Tag

from segstudio.core.display import auto_window
from segstudio.core.labels import LabelMap
from segstudio.core.measure import measure
from segstudio.io import SeveralParts, read_volume, scan
from segstudio.io.dicom_source import source_images
from segstudio.learning.inputs import Inputs


def _frame(z: float, *, index=(), orientation=None, **told) -> Dataset:
    frame, place, content = Dataset(), Dataset(), Dataset()
    place.ImagePositionPatient = [1, 2, z]
    frame.PlanePositionSequence = [place]
    if index:
        content.DimensionIndexValues = list(index)
    if orientation:
        turn = Dataset()
        turn.ImageOrientationPatient = orientation
        frame.PlaneOrientationSequence = [turn]
    for keyword, value in told.items():
        item = Dataset()
        if keyword == "EffectiveEchoTime":
            item.EffectiveEchoTime = value
            frame.MREchoSequence = [item]
        else:
            setattr(content, keyword, value)
    frame.FrameContentSequence = [content]
    return frame


def _enhanced(make_slice, frames, dimensions=(), **elements):
    turn, size, shared = Dataset(), Dataset(), Dataset()
    turn.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    size.PixelSpacing, size.SliceThickness = [2.0, 1.0], 3.0
    shared.PixelMeasuresSequence = [size]
    if all("PlaneOrientationSequence" not in frame for frame in frames):
        shared.PlaneOrientationSequence = [turn]
    pointers = []
    for keyword in dimensions:
        item = Dataset()
        item.DimensionIndexPointer = Tag(keyword)
        pointers.append(item)
    pixels = np.repeat(np.arange(len(frames), dtype=np.int16) * 10, 8).reshape(-1, 2)
    return make_slice(
        "enhanced",
        pixels=pixels,
        NumberOfFrames=len(frames),
        Rows=4,
        Modality="MR",
        **({"DimensionIndexSequence": pointers} if pointers else {}),
        PerFrameFunctionalGroupsSequence=frames,
        SharedFunctionalGroupsSequence=[shared],
        RescaleSlope=None,
        RescaleIntercept=None,
        **elements,
    )


def _texts(path):
    with pytest.raises(SeveralParts) as caught:
        read_volume(path)
    return [part.text for part in caught.value.parts]


def test_phases_of_the_heart_are_asked_for(make_slice):
    frames = [_frame(3.0 * z, index=(z + 1, phase + 1)) for z in (1, 0, 2) for phase in range(2)]
    path = _enhanced(make_slice, frames, ("ImagePositionPatient", "TemporalPositionIndex"))
    assert _texts(path) == ["temporal position index 1, 3 slices", "temporal position index 2, 3 slices"]
    volume = read_volume(path, number=1)
    # in the file: z 1 phases 1, 2; z 0 phases 1, 2; z 2 phases 1, 2, with the values 0, 10 … 50
    assert volume.voxels[:, 0, 0].tolist() == [30, 10, 50]
    assert volume.geometry.spacing_mm == (3.0, 2.0, 1.0)
    assert volume.geometry.calibrated
    assert volume.name == "enhanced-2"
    assert source_images(volume).frames == (3, 1, 5)


def test_echoes_without_dimensions_are_told_apart_by_their_time(make_slice):
    frames = [_frame(3.0 * z, EffectiveEchoTime=t) for t in (10.0, 30.0) for z in range(3)]
    path = _enhanced(make_slice, frames)
    assert _texts(path) == ["effective echo time 10.0, 3 slices", "effective echo time 30.0, 3 slices"]
    assert read_volume(path, number=0).voxels[:, 0, 0].tolist() == [0, 10, 20]


def test_two_keys_together_tell_frames_apart(make_slice):
    frames = [_frame(3.0 * z, index=(1, t, e)) for t in (1, 2) for e in (1, 2) for z in range(2)]
    path = _enhanced(
        make_slice, frames, ("InStackPositionNumber", "TemporalPositionIndex", "EffectiveEchoTime")
    )
    assert _texts(path)[1:3] == [
        "temporal position index 1, effective echo time 2, 2 slices",
        "temporal position index 2, effective echo time 1, 2 slices",
    ]
    assert read_volume(path, number=3).voxels[:, 0, 0].tolist() == [60, 70]


def test_orientations_are_never_mixed(make_slice):
    axial, coronal = [1, 0, 0, 0, 1, 0], [1, 0, 0, 0, 0, -1]
    frames = [_frame(3.0 * z, orientation=axial) for z in range(3)] + [_frame(0.0, orientation=coronal)]
    path = _enhanced(make_slice, frames)
    assert _texts(path) == ["orientation 1, 3 slices", "orientation 2, 1 slice"]
    assert read_volume(path, number=1).voxels[:, 0, 0].tolist() == [30]


def test_frames_that_nothing_tells_apart_open_without_a_size(make_slice):
    path = _enhanced(make_slice, [_frame(0.0), _frame(0.0)])
    volume = read_volume(path)
    assert not volume.geometry.calibrated
    assert "nothing tells them apart" in volume.warnings[0]


def test_a_folder_and_a_scan_ask_too(make_slice):
    frames = [_frame(3.0 * z, index=(t,)) for t in (1, 2) for z in range(3)]
    path = _enhanced(make_slice, frames, ("TemporalPositionIndex",))
    with pytest.raises(SeveralParts):
        read_volume(path.parent)
    assert read_volume(path.parent, number=1).voxels[:, 0, 0].tolist() == [30, 40, 50]
    (found,) = scan(path.parent)
    assert read_volume(found, number=0).voxels[:, 0, 0].tolist() == [0, 10, 20]


@pytest.mark.case("D11")
@pytest.mark.parametrize("kind", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("bits", [12, 16])
def test_padding_counts_nowhere(make_slice, kind, bits):
    top = 2**bits - 1
    pixels = np.linspace(100, 1100, 40 * 50).astype(np.uint16).reshape(40, 50)
    inside = np.ones(pixels.shape, bool)
    inside[:15] = False
    padding = 0 if kind == "MONOCHROME1" else top
    padded = np.where(inside, pixels, padding).astype(np.uint16)
    elements = {
        "PhotometricInterpretation": kind,
        "BitsStored": bits,
        "HighBit": bits - 1,
        "RescaleIntercept": 0,
        "RescaleSlope": 1,
        "Modality": "CR",
        "WindowCenter": None,
        "WindowWidth": None,
    }
    volume = read_volume(make_slice("a", pixels=padded, PixelPaddingValue=padding, **elements))
    plain = read_volume(make_slice("b", pixels=pixels, **elements))
    values = plain.voxels[0][inside].astype(float)
    np.testing.assert_array_equal(volume.voxels[0][inside], values)
    if kind == "MONOCHROME1":
        assert (volume.voxels[0][~inside] < values.min()).all(), "what shows nothing is dark"
    low, high = np.percentile(values, (1.0, 99.8))
    inputs = Inputs.of(volume, 1)
    assert (inputs.low, inputs.high) == pytest.approx((low, high))
    window = auto_window(volume.voxels, volume.padding)
    assert window == auto_window(plain.voxels[0][inside])
    (row,) = measure(volume, LabelMap(volume.geometry, np.ones(volume.shape, np.uint16)))
    assert (row.min, row.max, row.mean) == pytest.approx((values.min(), values.max(), values.mean()))
