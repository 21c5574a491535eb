"""What holds for every operation: where it works, what it spares, what it says, and that it is undone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from segstudio.core.labels import LabelClass, PaintOver
from segstudio.core.operations import OPERATIONS, Request, find, operate
from segstudio.core.planes import Section
from segstudio.core.reach import nearest_label, squared_planes
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, SegStudioError
from tests.core.label_kit import drawn
from tests.core.operation_kit import SPACING, after, label_map, mm, outcome_of, px

PLANES = (Section(2), Section(4, 1, 0, 2), Section(3, 2, 1, 0))
maps = arrays(np.uint16, st.tuples(*(st.integers(1, 6) for _ in range(3))), elements=st.integers(0, 3))


def image_of(labels) -> Volume:
    return Volume(np.arange(labels.array.size, dtype=np.int16).reshape(labels.array.shape), labels.geometry)


@pytest.mark.parametrize("name", [n for n, op in OPERATIONS.items() if "slice" in op.scopes and n != "copy"])
@pytest.mark.parametrize("section", PLANES, ids=["stored", "rows", "columns"])
def test_a_slice_of_any_plane_is_worked_on_as_if_it_were_a_picture(rng, name, section) -> None:
    array = rng.integers(0, 3, (6, 9, 8)).astype(np.uint16)
    labels, operation = label_map(array), find(name)
    spacing = (1.0, SPACING[section.rows], SPACING[section.columns])
    picture = label_map(np.ascontiguousarray(section.of(array))[None], spacing=spacing)
    numbers = (1, 2) if operation.many else (1,)
    seed = section.voxel(*np.argwhere(section.of(array))[0].tolist())
    flat_seed = (0, *np.argwhere(section.of(array))[0].tolist())
    image = image_of(labels)
    flat = Volume(np.ascontiguousarray(section.of(image.voxels))[None], picture.geometry)
    whole = after(labels, name, numbers, image=image, scope="slice", section=section, seed=seed)
    alone = after(picture, name, numbers, image=flat, seed=flat_seed)
    np.testing.assert_array_equal(section.of(whole), alone[0])
    others = np.arange(array.shape[section.normal]) != section.index
    np.testing.assert_array_equal(
        np.compress(others, whole, section.normal), np.compress(others, array, section.normal)
    )


@pytest.mark.parametrize("name", [n for n, op in OPERATIONS.items() if "slices" in op.scopes])
def test_each_slice_by_itself_is_every_slice_in_turn(rng, name) -> None:
    array = rng.integers(0, 3, (6, 9, 8)).astype(np.uint16)
    labels = label_map(array)
    together = after(labels, name, (1,), scope="slices", section=Section(0, 1, 0, 2))
    turn = labels.copy()
    for index in range(9):
        edit = outcome_of(turn, name, (1,), scope="slice", section=Section(index, 1, 0, 2)).edit(turn)
        if edit is not None:
            turn.apply(edit)
    if name in ("split-islands", "touching"):  # new numbers count on
        np.testing.assert_array_equal(together > 0, turn.array > 0)
    else:
        np.testing.assert_array_equal(together, turn.array)


@pytest.mark.parametrize("name", list(OPERATIONS))
def test_locked_labels_stay_and_those_that_may_not_be_covered(rng, name) -> None:
    array = rng.integers(0, 4, (5, 9, 8)).astype(np.uint16)
    labels = label_map(array)
    labels.set_class(replace(labels.classes[3], locked=True))
    more = {"image": image_of(labels), "seed": tuple(np.argwhere(array == 1)[0].tolist())}
    done = after(labels, name, (1,), scope="volume", **more)
    np.testing.assert_array_equal(done == 3, array == 3)
    careful = after(labels, name, (1,), scope="volume", over=PaintOver("background"), **more)
    for number in (2, 3):
        np.testing.assert_array_equal(careful[array == number], number)


@pytest.mark.parametrize("name", list(OPERATIONS))
def test_a_locked_or_missing_label_is_said_and_changes_nothing(name) -> None:
    labels = label_map(np.zeros((3, 6, 7), np.uint16) + drawn("11.....", ".......")[:, :1])
    labels.set_class(LabelClass(1, "lung", (1, 2, 3), locked=True))
    labels.set_class(LabelClass(2, "heart", (1, 2, 3)))
    seed = (0, 0, 0)
    with pytest.raises(SegStudioError, match="lung is locked"):
        outcome_of(labels, name, (1,), image=image_of(labels), seed=seed)
    if name != "pick":
        with pytest.raises(SegStudioError, match="No label is chosen"):
            outcome_of(labels, name, (0,), image=image_of(labels))
    if not OPERATIONS[name].from_nothing and name != "pick":
        outcome = outcome_of(labels, name, (2,), image=image_of(labels))
        assert (outcome.box, outcome.edit(labels)) == (None, None)
        assert "heart" in outcome.said


def test_pointing_outside_at_nothing_or_not_at_all_is_said() -> None:
    labels = label_map(drawn("11..", "...."))
    for seed, words in ((None, "No island"), ((0, 1, 3), "no label"), ((0, 9, 0), "outside")):
        with pytest.raises(SegStudioError, match=words):
            outcome_of(labels, "pick", seed=seed)


def test_an_empty_range_wrong_units_and_wrong_values_are_said() -> None:
    labels = label_map(drawn("11.."), calibrated=False)
    for more, words in (
        ({"operation": "threshold", "range": (3.0, 2.0)}, "range from 3 to 2 is empty"),
        ({"operation": "threshold"}, "needs the image"),
        ({"operation": "grow", "distance": mm(2)}, "no millimetres"),
        ({"operation": "small", "size": mm(2)}, "no millimetres"),
        ({"operation": "grow", "distance": px(0)}, "By cannot be 0"),
        ({"operation": "grow", "by": px(1)}, "no parameter 'by'"),
        ({"operation": "smooth", "method": "magic"}, "Method cannot be 'magic'"),
        ({"operation": "nothing"}, "no operation called"),
        ({"operation": "combine", "with_": 1}, "combined with itself"),
        ({"operation": "threshold", "numbers": (1, 2)}, "one label at a time"),
    ):
        with pytest.raises(SegStudioError, match=words):
            outcome_of(labels, **more)


def test_millimetres_across_uneven_slices_are_refused_and_within_them_are_not(rng) -> None:
    labels = label_map(rng.integers(0, 2, (4, 9, 8)).astype(np.uint16), even=False)
    with pytest.raises(SegStudioError, match="do not lie evenly"):
        outcome_of(labels, "grow", scope="volume", distance=mm(2))
    assert outcome_of(labels, "grow", scope="slice", distance=mm(2)).box is not None
    assert outcome_of(labels, "grow", scope="slices", distance=mm(2)).said.endswith("voxels added.")
    with pytest.raises(SegStudioError, match="do not lie evenly"):
        outcome_of(labels, "grow", scope="slice", distance=mm(2), section=Section(1, 1, 0, 2))


def test_reviewed_slices_stay_unless_they_are_shown_or_given_free() -> None:
    array = np.zeros((4, 3, 5), np.uint16)
    array[:, 1, 2] = 1
    labels = label_map(array)
    labels.apply(labels.review_edit([1, 2], True))
    kept = outcome_of(labels, "grow", scope="volume", distance=mm(1))
    assert "12 mm³ added" not in kept.said
    assert "stays as it is" in kept.said
    done = after(labels, "grow", scope="volume", distance=mm(1))
    np.testing.assert_array_equal(done[1:3], array[1:3])
    assert done[0].sum() == done[3].sum() == 3
    assert kept.reviewed == {1, 2}
    freed = outcome_of(labels, "grow", scope="volume", distance=mm(1), keep_reviewed=False)
    assert freed.reviewed == frozenset()
    shown = outcome_of(labels, "grow", scope="slice", section=Section(1), distance=mm(1))
    assert shown.box is not None
    assert shown.reviewed == {1, 2}


def test_taking_a_whole_label_away_is_said() -> None:
    labels = label_map(np.concatenate([drawn("1....", "...22"), drawn("1....", ".....")]))
    labels.set_class(LabelClass(2, "heart", (1, 2, 3)))
    gone = outcome_of(labels, "shrink", (2,), distance=mm(9))
    assert gone.emptied == (2,)
    assert gone.said.endswith("This removes all of heart.")
    part = outcome_of(labels, "shrink", (1,), scope="slice", distance=mm(9))  # the other slice keeps it
    assert part.emptied == ()
    covered = outcome_of(labels, "combine", (1,), scope="volume", how="union", with_=2)
    assert covered.emptied == (2,)


@pytest.mark.parametrize("name", list(OPERATIONS))
def test_a_cancel_takes_effect_at_the_next_report(rng, name) -> None:
    array = rng.integers(0, 3, (8, 20, 20)).astype(np.uint16)
    labels = label_map(array)
    seed = tuple(np.argwhere(array == 1)[0].tolist())
    reports = []

    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        assert 0 <= fraction <= 1
        reports.append(fraction)
        if len(reports) == at[0]:
            raise Cancelled

    at = [-1]
    operate(labels, Request(name, (1,), seed=seed), image=image_of(labels), progress=progress)
    assert len(reports) >= 2
    for number in (1, len(reports) // 2, len(reports)):
        at[0] = number
        reports.clear()
        with pytest.raises(Cancelled):
            operate(labels, Request(name, (1,), seed=seed), image=image_of(labels), progress=progress)
    np.testing.assert_array_equal(labels.array, array)


@given(maps, st.sampled_from([1.0, 2.0, 3.7]))
@settings(max_examples=60, deadline=None)
def test_growing_and_then_shrinking_contains_what_was_there(array, radius) -> None:
    labels = label_map(array)
    if not (array == 1).any():
        return
    grown = labels.copy()
    edit = outcome_of(labels, "grow", scope="volume", distance=mm(radius)).edit(labels)
    if edit is not None:
        grown.apply(edit)
    done = after(grown, "shrink", scope="volume", distance=mm(radius))
    assert np.all(done[array == 1] == 1)


@given(maps)
@settings(max_examples=60, deadline=None)
def test_joint_smoothing_makes_no_gap_where_there_is_no_background(array) -> None:
    array = array + 1  # full of labels
    done = after(label_map(array), "smooth", (1, 2, 3, 4), scope="volume", method="joint", radius=mm(3))
    assert done.all()
    assert set(np.unique(done)) <= set(np.unique(array))


@given(maps, st.sampled_from(sorted(OPERATIONS)), st.data())
@settings(max_examples=150, deadline=None)
def test_every_operation_is_undone_to_the_bit_and_does_nothing_beside_its_box(array, name, data) -> None:
    labels = label_map(array)
    numbers = np.unique(array[array > 0]).tolist()
    if not numbers:
        return
    operation = find(name)
    chosen = numbers if operation.many else numbers[:1]
    section = Section(0, *data.draw(st.sampled_from([(0, 1, 2), (1, 0, 2), (2, 1, 0)])))
    scope = data.draw(st.sampled_from(operation.scopes))
    seed = tuple(np.argwhere(array)[0].tolist())
    with_ = {"with": 4} if name == "combine" else {}
    request = Request(name, tuple(chosen), with_, scope=scope, section=section, seed=seed)
    if name == "threshold" and section.of(array).size < 2:
        return  # a slice of one voxel has no threshold
    outcome = operate(labels, request, image=image_of(labels))
    np.testing.assert_array_equal(labels.array, array)
    edit = outcome.edit(labels)
    assert (edit is None) == (outcome.box is None)
    if edit is None:
        return
    labels.apply(edit)
    assert (labels.array != array).any()
    np.testing.assert_array_equal(labels.array != array, labels.hand)  # a person decided it
    assert (labels.array[edit.box] != array[edit.box]).sum() == (labels.array != array).sum()
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, array)
    assert not labels.hand.any()


@given(maps, st.sampled_from([0.5, 2.0, 3.7, 100.0]))
@settings(max_examples=60, deadline=None)
def test_distances_slice_by_slice_are_those_of_the_whole(array, reach) -> None:
    from scipy import ndimage

    mask = array == 1
    if not mask.any():
        return
    whole = ndimage.distance_transform_edt(~mask, sampling=SPACING)
    found = np.sqrt(np.stack(list(squared_planes(mask, reach, SPACING))))
    np.testing.assert_allclose(found, np.where(whole <= reach, whole, np.inf), rtol=1e-6)
    near = nearest_label(array, reach, SPACING)
    each = [ndimage.distance_transform_edt(array != n, sampling=SPACING) for n in np.unique(array[array > 0])]
    assert np.array_equal(near > 0, np.min(each, 0) <= reach)
