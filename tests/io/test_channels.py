"""Which channel of an image is opened: by its number, as grey, or all as colours."""

from __future__ import annotations

import nibabel
import nrrd
import numpy as np
import pytest
import tifffile
from PIL import Image

from segstudio.cli.main import run
from segstudio.errors import ReadError, SegStudioError
from segstudio.io import SeveralParts, read_volume
from segstudio.io.choice import Choice

COLOURS = np.array(
    [[[255, 0, 0], [0, 255, 0], [0, 0, 255]], [[10, 20, 30], [255, 255, 255], [0, 0, 0]]], "u1"
)
GREY = [[76, 150, 29], [18, 255, 0]]  # 0.299 red + 0.587 green + 0.114 blue, rounded by hand


def test_a_picture_gives_a_channel_its_luminance_or_its_colours(tmp_path):
    Image.fromarray(COLOURS).save(tmp_path / "a.png")
    for channel in ("", "all"):
        volume = read_volume(tmp_path / "a.png", channel=channel)
        np.testing.assert_array_equal(volume.voxels[0], COLOURS)
        assert volume.name == "a"
    green, grey = (read_volume(tmp_path / "a.png", channel=c) for c in ("2", "grey"))
    np.testing.assert_array_equal(green.voxels[0], COLOURS[..., 1])
    assert grey.voxels[0].tolist() == GREY
    assert (green.name, grey.name) == ("a-channel2", "a-grey")
    assert len({volume.case_id, green.case_id, grey.case_id}) == 3
    with pytest.raises(ReadError, match="has 3 channels; there is no channel 4"):
        read_volume(tmp_path / "a.png", channel="4")
    with pytest.raises(SegStudioError, match="no channel called 'red'"):
        read_volume(tmp_path / "a.png", channel="red")


def test_a_grey_picture_is_its_own_first_channel(tmp_path):
    Image.fromarray(COLOURS[..., 0]).save(tmp_path / "a.png")
    for channel in ("1", "grey", "all"):
        np.testing.assert_array_equal(
            read_volume(tmp_path / "a.png", channel=channel).voxels[0], COLOURS[..., 0]
        )
    with pytest.raises(ReadError, match="has one channel; there is no channel 2"):
        read_volume(tmp_path / "a.png", channel="2")


@pytest.mark.parametrize("planar", ["contig", "separate"])
@pytest.mark.parametrize("photometric", ["minisblack", "rgb"])
def test_a_tiff_of_five_samples_asks_which(tmp_path, planar, photometric):
    five = np.arange(5 * 20 * 30, dtype=np.uint16).reshape(20, 30, 5)
    stored = five if planar == "contig" else np.moveaxis(five, -1, 0)
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric=photometric, planarconfig=planar, metadata=None)
    with pytest.raises(SeveralParts) as caught:
        read_volume(tmp_path / "a.tif")
    assert [part.text for part in caught.value.parts] == [f"channel {n}" for n in range(1, 6)]
    for n in range(5):
        for asked in ({"number": n}, {"channel": str(n + 1)}):
            np.testing.assert_array_equal(read_volume(tmp_path / "a.tif", **asked).voxels[0], five[..., n])
    with pytest.raises(ReadError, match="5 channels, and 'all' needs three"):
        read_volume(tmp_path / "a.tif", channel="all")
    with pytest.raises(ReadError, match="5 channels; there is no channel 6"):
        read_volume(tmp_path / "a.tif", channel="6")


def test_channels_of_times_and_depths_in_an_ome(tmp_path):
    stack = np.arange(2 * 3 * 3 * 8 * 9, dtype=np.uint16).reshape(2, 3, 3, 8, 9)  # t, z, c, y, x
    path = tmp_path / "a.ome.tif"
    tifffile.imwrite(path, stack, metadata={"axes": "TZCYX", "Channel": {"Name": ["DAPI", "GFP", "RFP"]}})
    with pytest.raises(SeveralParts) as caught:
        read_volume(path, channel="2")
    assert [part.text for part in caught.value.parts] == [
        "time 1, channel 2 (GFP)",
        "time 2, channel 2 (GFP)",
    ]
    volume = read_volume(path, number=caught.value.parts[1].index, channel="2")
    np.testing.assert_array_equal(volume.voxels, stack[1, :, 1])
    colours = read_volume(path, number=3, channel="all")
    np.testing.assert_array_equal(colours.voxels, np.moveaxis(stack[1], 1, -1))
    assert colours.name == "a.ome-4-colours" or colours.name == "a-4-colours"
    grey = read_volume(path, number=3, channel="grey").voxels
    exact = np.moveaxis(stack[1], 1, -1) @ np.array([0.299, 0.587, 0.114])
    np.testing.assert_array_equal(grey, np.rint(exact))
    with pytest.raises(SeveralParts) as caught:
        read_volume(path)
    texts = [part.text for part in caught.value.choices]
    assert texts[3:5] == [
        "time 1, all three channels as red, green and blue",
        "time 1, grey (luminance of the three)",
    ]


def test_components_of_a_nifti_and_of_a_nrrd_are_channels(tmp_path):
    vectors = np.arange(3 * 2 * 4 * 5, dtype=np.float32).reshape(3, 2, 4, 5)  # c, z, y, x
    image = nibabel.Nifti1Image(vectors[:, None].transpose(), np.eye(4))
    image.header.set_intent("vector")
    nibabel.save(image, tmp_path / "a.nii.gz")
    header = {"kinds": ["vector", "domain", "domain", "domain"]}
    nrrd.write(
        str(tmp_path / "a.nrrd"), np.ascontiguousarray(np.moveaxis(vectors, 0, -1)), header, index_order="C"
    )
    for name in ("a.nii.gz", "a.nrrd"):
        np.testing.assert_array_equal(read_volume(tmp_path / name, channel="3").voxels, vectors[2])
        together = read_volume(tmp_path / name, channel="all")
        np.testing.assert_array_equal(together.voxels, np.moveaxis(vectors, 0, -1))
    times = nibabel.Nifti1Image(vectors.transpose(), np.eye(4))  # the fourth axis is time, no channel
    nibabel.save(times, tmp_path / "b.nii")
    with pytest.raises(SeveralParts):
        read_volume(tmp_path / "b.nii", channel="1")
    np.testing.assert_array_equal(read_volume(tmp_path / "b.nii", number=1, channel="1").voxels, vectors[1])


def test_inks_are_shown_as_colours_and_lab_is_refused(tmp_path):
    inks = np.array([[[0, 0, 0, 0], [255, 0, 0, 0], [0, 0, 0, 255], [0, 128, 0, 128]]], "u1")
    tifffile.imwrite(tmp_path / "a.tif", inks, photometric="separated", metadata=None)
    # white paper, cyan, black, and magenta half over half black: 255 · (1 − 128/255)² = 63.3
    expected = [[[255, 255, 255], [0, 255, 255], [0, 0, 0], [127, 63, 127]]]
    assert read_volume(tmp_path / "a.tif").voxels[0].tolist() == expected
    tifffile.imwrite(tmp_path / "b.tif", COLOURS, photometric="cielab", metadata=None)
    with pytest.raises(ReadError, match="Lab"):
        read_volume(tmp_path / "b.tif")


@pytest.mark.parametrize(
    "choice",
    [
        Choice(),
        Choice(2),
        Choice(channel="grey"),
        Choice(channel="all"),
        Choice(4, "12"),
    ],
)
def test_the_name_of_a_case_tells_what_was_taken(choice):
    assert Choice.said_by(choice.ending) == choice
    assert Choice.said_by("-final-version") == Choice()


def test_every_command_that_opens_an_image_takes_a_channel(tmp_path, capsys):
    Image.fromarray(np.repeat(np.repeat(COLOURS, 20, 0), 20, 1)).save(tmp_path / "a.png")
    source, out = str(tmp_path / "a.png"), tmp_path / "out.png"
    assert run(["convert", source, str(out), "--channel", "2"]) == 0
    np.testing.assert_array_equal(read_volume(out).voxels[0, ::20, ::20], COLOURS[..., 1])
    assert run(["filter", source, "--size", "1", "--channel", "grey", "--out", str(out)]) == 0
    assert read_volume(out).voxels[0, ::20, ::20].tolist() == GREY
    assert run(["info", source, "--channel", "1", "--json"]) == 0
    assert '"channels": 1' in capsys.readouterr().out
    assert run(["convert", source, str(out), "--channel", "9"]) == 2
    assert "there is no channel 9" in capsys.readouterr().err


def test_training_and_measuring_see_the_chosen_channel(tmp_path, capsys):
    from segstudio.learning.cases import read_pair

    for folder in ("images", "masks"):
        (tmp_path / folder).mkdir()
    Image.fromarray(COLOURS).save(tmp_path / "images" / "a.png")
    Image.fromarray((COLOURS[..., 0] > 100).astype("u1")).save(tmp_path / "masks" / "a.png")
    from segstudio.cli.training import pairs_of

    (pair,) = pairs_of(tmp_path / "images", tmp_path / "masks", None, channel="3")
    volume, _, _ = read_pair(pair)
    np.testing.assert_array_equal(volume.voxels[0], COLOURS[..., 2])
    with pytest.raises(SegStudioError, match="no channel called"):
        pairs_of(tmp_path / "images", tmp_path / "masks", None, channel="blue")
