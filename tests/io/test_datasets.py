"""Images find their masks."""

from __future__ import annotations

import json

import pytest

from segstudio.errors import ReadError
from segstudio.io.datasets import Pair, find_pairs, look_for_pairs, read_manifest


@pytest.fixture
def dataset(tmp_path):
    for folder, names in (
        ("images", ("b.png", "a.jpg", "v1.nii.gz")),
        ("masks", ("a.png", "b.png", "v1.nii")),
    ):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / name).touch()
    (tmp_path / "images" / "notes.txt").touch()
    (tmp_path / "masks" / "extra.png").touch()
    return tmp_path


def test_the_same_stem_makes_a_pair_in_order_of_names(dataset):
    images, masks = dataset / "images", dataset / "masks"
    expected = [
        Pair(images / "a.jpg", masks / "a.png", "a"),
        Pair(images / "b.png", masks / "b.png", "b"),
        Pair(images / "v1.nii.gz", masks / "v1.nii", "v1"),
    ]
    assert find_pairs(images, masks) == expected
    assert find_pairs(dataset) == expected
    assert find_pairs(images) == expected
    assert find_pairs(images / "a.jpg", masks / "a.png") == expected[:1]


def test_an_index_beside_the_images_adds_kind_and_split(dataset):
    (dataset / "index.csv").write_text("name,type,split\na.jpg,fluorescence,train\nb.png,histology,val\n")
    assert [(p.key, p.kind, p.split) for p in find_pairs(dataset)] == [
        ("a", "fluorescence", "train"),
        ("b", "histology", "val"),
        ("v1", "", ""),
    ]


def test_masks_of_what_is_known_and_of_what_is_scored_belong_to_their_images(dataset):
    for folder in ("known", "fov"):
        (dataset / folder).mkdir()
        for name in ("a.png", "b.png", "v1.nii.gz"):
            (dataset / folder / name).touch()
    pairs = find_pairs(dataset, valid=dataset / "known", scored=dataset / "fov")
    assert [(p.valid.name, p.scored.name) for p in pairs] == [(n, n) for n in ("a.png", "b.png", "v1.nii.gz")]
    assert {p.scored.parent.name for p in pairs} == {"fov"}
    listed = dataset / "list.csv"
    listed.write_text("image,mask,valid,scored\nimages/a.jpg,masks/a.png,,fov/a.png\n")
    assert [(p.valid, p.scored) for p in read_manifest(listed)] == [(None, dataset / "fov" / "a.png")]
    (dataset / "fov" / "a.png").unlink()
    with pytest.raises(ReadError, match="1 of 3 images have no mask"):
        find_pairs(dataset, scored=dataset / "fov")
    with pytest.raises(ReadError, match=r"a\.png, which does not exist"):
        read_manifest(listed)


def test_what_is_missing_is_named(dataset):
    (dataset / "images" / "c.png").touch()
    with pytest.raises(ReadError, match="1 of 4 images have no mask of the same name: c"):
        find_pairs(dataset)
    (dataset / "masks" / "c.png").touch()
    (dataset / "images" / "c.tif").touch()
    with pytest.raises(ReadError, match="have the same name but for the ending"):
        find_pairs(dataset)
    with pytest.raises(ReadError, match="The folder none does not exist"):
        find_pairs(dataset / "none")
    with pytest.raises(ReadError, match="The folder none with the masks does not exist"):
        find_pairs(dataset / "images", dataset / "none")
    (dataset / "empty").mkdir()
    with pytest.raises(ReadError, match="The folder empty holds no image"):
        find_pairs(dataset / "empty", dataset / "masks")
    with pytest.raises(ReadError, match=r"a\.jpg is one image and needs one mask"):
        find_pairs(dataset / "images" / "a.jpg")


def test_lists_as_csv_and_json(dataset):
    rows = [
        {"image": "images/a.jpg", "mask": "masks/a.png", "patient": "p1", "kind": "x", "split": "val"},
        {"image": "images/b.png", "mask": str(dataset / "masks" / "b.png")},
    ]
    expected = [
        Pair(dataset / "images/a.jpg", dataset / "masks/a.png", "a", "p1", "x", "val"),
        Pair(dataset / "images/b.png", dataset / "masks/b.png", "b"),
    ]
    (dataset / "m.json").write_text(json.dumps(rows))
    assert read_manifest(dataset / "m.json") == expected
    lines = [
        "image,mask,patient,kind,split",
        *[",".join(list(r.values()) + [""] * (5 - len(r))) for r in rows],
    ]
    (dataset / "m.csv").write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
    assert read_manifest(dataset / "m.csv") == expected


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("image,mask\n", "lists no images"),
        ("image,mask\nimages/a.jpg,\n", "Entry 1 of m.csv does not name"),
        ("image,mask\nimages/a.jpg,masks/none.png\n", "names none.png, which does not exist"),
    ],
)
def test_lists_with_mistakes(dataset, content, problem):
    (dataset / "m.csv").write_text(content)
    with pytest.raises(ReadError, match=problem):
        read_manifest(dataset / "m.csv")
    with pytest.raises(ReadError, match="does not exist"):
        read_manifest(dataset / "none.csv")
    (dataset / "m.json").write_text('{"image": 1}')
    with pytest.raises(ReadError, match="is not a list of images"):
        read_manifest(dataset / "m.json")


def test_an_index_of_another_place_tells_kind_and_split(dataset):
    (dataset / "lists").mkdir()
    index = dataset / "lists" / "mine.csv"
    (dataset / "index.csv").write_text("name,type,split\na.jpg,fluorescence,train\n")
    index.write_text("name,type,split\na.jpg,dark,val\nb.png,bright,train\n")
    found = find_pairs(dataset / "images", dataset / "masks", index)
    assert [(p.key, p.kind, p.split) for p in found] == [
        ("a", "dark", "val"),
        ("b", "bright", "train"),
        ("v1", "", ""),
    ]
    index.write_text("picture,split\na.jpg,val\n")
    with pytest.raises(ReadError, match=r"mine\.csv names no image"):
        find_pairs(dataset / "images", dataset / "masks", index)
    with pytest.raises(ReadError, match="does not exist"):
        find_pairs(dataset, None, dataset / "none.csv")


def test_labels_beside_their_images_make_pairs_and_the_rest_is_told_of(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in (
        "a.png", "a-labels.png", "a_labels.nii.gz", "b.nii.gz", "b-labels.nii.gz", "c.png", "d-labels.png",
        "e.png", "e.tif", "e-labels.png", "notes.txt",
    ):  # fmt: skip
        (folder / name).touch()
    expected = [
        Pair(folder / "a.png", folder / "a-labels.png", "a"),
        Pair(folder / "b.nii.gz", folder / "b-labels.nii.gz", "b"),
    ]
    assert find_pairs(folder) == expected
    found = look_for_pairs(folder)
    assert found.pairs == tuple(expected)
    assert [(path.name, why) for path, why in found.passed] == [
        ("a_labels.nii.gz", "There are other labels of the same image."),
        ("c.png", "No labels lie beside this image."),
        ("d-labels.png", "The image that these labels are of is not beside them."),
        ("e.png", "Another image has the same name but for the ending."),
        ("e.tif", "Another image has the same name but for the ending."),
    ]
    (folder / "index.csv").touch()
    (tmp_path / "index.csv").write_text("name,patient\na.png,p1\n")
    assert [pair.patient for pair in look_for_pairs(folder).pairs] == ["p1", ""]


def test_folders_of_images_and_masks_are_found_the_same_way(dataset):
    assert look_for_pairs(dataset).pairs == look_for_pairs(dataset / "images").pairs
    assert list(look_for_pairs(dataset).pairs) == find_pairs(dataset)


def test_a_folder_without_labels_says_what_they_are_called(tmp_path):
    (tmp_path / "a.png").touch()
    with pytest.raises(ReadError, match="has labels beside it") as refused:
        look_for_pairs(tmp_path)
    assert "NAME-labels.png" in refused.value.hint
