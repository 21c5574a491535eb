"""Floods, growth, live wire and cuts against scikit-image and SciPy, on grids with unequal spacing."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra
from skimage.draw import polygon2mask
from skimage.graph import MCP_Geometric, route_through_array
from skimage.segmentation import flood as reference_flood

from segstudio.core.flood import flood, of_label, within_tolerance
from segstudio.core.geometry import Geometry
from segstudio.core.growth import Growing, Growth
from segstudio.core.labels import LabelMap
from segstudio.core.livewire import LiveWire, boundary_cost
from segstudio.core.painting import cut_edit, polygon_edit
from segstudio.core.planes import Section
from segstudio.core.wavefront import Wavefront

SECTIONS = (Section(4), Section(9, 1, 0, 2), Section(12, 2, 1, 0))


def blobs(shape=(8, 20, 24), seed=0) -> np.ndarray:
    field = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), 1.5)
    return (1000 * field).astype(np.int16)


def gathered(steps, section: Section, shape) -> np.ndarray:
    """What a flood reached, as (z, y, x)."""
    whole = np.zeros(shape, bool)
    seen = whole.transpose(section.normal, section.rows, section.columns)
    for index, new in steps:
        assert not (seen[index] & new).any()  # nothing twice
        seen[index] |= new
    return whole


@pytest.mark.parametrize("section", SECTIONS, ids=("axial", "coronal", "sagittal"))
@pytest.mark.parametrize("tolerance", [0, 40, 90.5, 1e6])
def test_a_wand_takes_what_scikit_image_floods(section, tolerance):
    voxels = blobs()
    seed = (section.index, 3, 5)
    alike = within_tolerance(voxels, section, seed, tolerance)
    count = voxels.shape[section.normal]
    place = section.voxel(3, 5)
    exact = voxels.astype(float)  # of whole numbers scikit-image rounds the bounds
    deep = reference_flood(exact, place, tolerance=tolerance, connectivity=1)
    np.testing.assert_array_equal(gathered(flood(alike, seed, count), section, voxels.shape), deep)
    flat = gathered(flood(alike, seed), section, voxels.shape)
    expected = reference_flood(section.of(exact), (3, 5), tolerance=tolerance, connectivity=1)
    np.testing.assert_array_equal(section.of(flat), expected)
    assert flat.sum() == expected.sum()


def test_a_wand_comes_back_to_a_section_by_way_of_others():
    # A U through three sections: both legs lie on the first, the bow on the last.
    voxels = np.zeros((3, 1, 5), np.int16)
    voxels[:, 0, 0] = voxels[:, 0, 4] = voxels[2, 0, :] = 7
    seed = (0, 0, 0)
    reached = gathered(
        flood(within_tolerance(voxels, Section(0), seed, 1), seed, 3), Section(0), voxels.shape
    )
    np.testing.assert_array_equal(reached, voxels == 7)


def test_a_wand_on_colour_takes_the_worst_channel():
    voxels = np.zeros((1, 1, 4, 3), np.uint8)
    voxels[0, 0, 1] = (9, 0, 0)
    voxels[0, 0, 2] = (0, 10, 0)
    voxels[0, 0, 3] = (0, 11, 0)
    seed = (0, 0, 0)
    reached = gathered(flood(within_tolerance(voxels, Section(0), seed, 10), seed), Section(0), (1, 1, 4))
    assert reached[0, 0].tolist() == [True, True, True, False]


def test_a_fill_through_sections_takes_the_connected_region_of_equal_label():
    array = (blobs(seed=4) > 0).astype(np.uint16) * 3
    seed = (4, 6, 7)
    reached = gathered(flood(of_label(array, Section(4), int(array[seed])), seed, 8), Section(4), array.shape)
    parts, _ = ndimage.label(array == array[seed])
    np.testing.assert_array_equal(reached, parts == parts[seed])


def test_ways_cost_what_scikit_image_finds():
    cost = np.random.default_rng(5).uniform(0.1, 3, (30, 40))
    cost[10:20, 15] = np.inf
    front = Wavefront(cost, (3, 4), (1, 1))
    assert front.reach((25, 33))
    way = front.way_to((25, 33))
    finite = np.where(np.isfinite(cost), cost, -1)  # scikit-image's sign for a wall
    expected, total = route_through_array(finite, (3, 4), (25, 33), fully_connected=True, geometric=True)
    assert front.distance[25, 33] == pytest.approx(total)
    assert way == expected
    assert front.reached < np.inf  # no more was done than needed


@pytest.mark.parametrize("spacing", [(3.0, 2.0, 1.0), (0.7, 0.7, 2.5)])
def test_distances_in_a_volume_with_unequal_spacing(spacing):
    cost = np.random.default_rng(6).uniform(0.5, 4, (6, 9, 11))
    front = Wavefront(cost, (2, 3, 4), spacing)
    front.advance(np.inf)
    expected, _ = MCP_Geometric(cost, sampling=spacing, fully_connected=True).find_costs([(2, 3, 4)])
    np.testing.assert_allclose(front.distance, expected)
    assert front.finished


def test_a_way_that_does_not_exist_is_not_found():
    cost = np.ones((5, 5))
    cost[:, 2] = np.inf
    front = Wavefront(cost, (2, 0), (1, 1))
    assert not front.reach((2, 4))
    assert front.way_to((2, 4)) == []


def test_the_search_can_be_done_in_small_parts():
    cost = np.random.default_rng(7).uniform(0.1, 2, (40, 40))
    whole, parts = Wavefront(cost, (0, 0), (1, 1)), Wavefront(cost, (0, 0), (1, 1))
    whole.reach((39, 39))
    calls = 1
    while not parts.reach((39, 39), most=5):
        calls += 1
    assert calls > 3
    assert parts.way_to((39, 39)) == whole.way_to((39, 39))


def noisy_disc(spacing=(2.0, 1.0), radius_mm=24.0) -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:50, 0:100]
    inside = np.hypot((y - 24.6) * spacing[0], (x - 49.7) * spacing[1]) <= radius_mm
    image = ndimage.gaussian_filter(100.0 * inside, 0.7)
    return image + np.random.default_rng(8).normal(0, 12, image.shape), inside


def test_a_live_wire_follows_a_noisy_boundary_on_unequal_spacing():
    image, inside = noisy_disc()
    # Four clicks a little off the boundary, in voxel edges.
    clicks = [(13.4, 50.2), (25.1, 73.0), (36.6, 50.2), (25.1, 26.9)]
    outline = []
    for start, stop in zip(clicks, [*clicks[1:], clicks[0]], strict=True):
        way = LiveWire(image, (2.0, 1.0), start).way_to(stop)
        outline += way[:-1]
    labels = LabelMap(Geometry((1, 50, 100), (5, 2, 1)))
    labels.apply(polygon_edit(labels, 0, [(y - 0.5, x - 0.5) for y, x in outline], 1))
    region = labels.array[0] == 1
    assert 2 * (region & inside).sum() / (region.sum() + inside.sum()) > 0.985


def test_a_live_wire_is_the_cheapest_way_over_the_corners():
    image, _ = noisy_disc()
    wire = LiveWire(image, (2.0, 1.0), (13.4, 50.2))
    way = wire.way_to((25.0, 74.0))
    cost = boundary_cost(image, (2.0, 1.0))
    assert cost.shape == (51, 101)
    search = MCP_Geometric(cost, sampling=(2.0, 1.0), fully_connected=True)
    costs, _ = search.find_costs([(13, 50)])

    def paid(points) -> float:
        at = np.array(points, int)
        lengths = np.hypot(*(np.diff(at, axis=0) * (2.0, 1.0)).T)
        ends = cost[tuple(at.T)]
        return float((lengths * (ends[:-1] + ends[1:]) / 2).sum())

    assert way[0] == (13, 50)
    assert way[-1] == (25, 74)
    assert paid(way) == pytest.approx(costs[25, 74], rel=1e-6)
    assert paid(search.traceback((25, 74))) == pytest.approx(paid(way), rel=1e-6)


def test_a_live_wire_goes_on_where_it_stopped_and_straight_beyond_its_reach():
    image = np.random.default_rng(9).normal(size=(60, 2000))
    wire = LiveWire(image, (1, 1), (30, 10))
    assert wire.way_to((30, 300), most=3) is None
    while (way := wire.way_to((30, 300), most=200)) is None:
        pass
    assert way[-1] == (30, 300)
    assert wire.way_to((30.5, 1500.5)) == [(30, 10), (30.5, 1500.5)]


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize("section", SECTIONS, ids=("axial", "coronal", "sagittal"))
def test_growth_reaches_what_scikit_image_can_walk_to(section, deep):
    spacing = (3.0, 2.0, 1.0)
    voxels = blobs(seed=10)
    place = section.voxel(3, 5)
    tolerance = 120
    growth = Growth(voxels, section, (3, 5), tolerance, spacing, deep=deep)
    like = np.abs(voxels.astype(int) - int(voxels[place])) <= tolerance
    if not deep:
        like &= np.indices(voxels.shape)[section.normal] == section.index
    search = MCP_Geometric(np.where(like, 1.0, -1.0), sampling=spacing, fully_connected=True)
    costs, _ = search.find_costs([place])
    for distance in (0.0, 3.0, 4.2, 9.0, 2.0, 100.0):  # also back again
        reached = np.zeros(voxels.shape, bool)
        seen = reached.transpose(section.normal, section.rows, section.columns)
        seen[growth.box] = growth.within(distance)
        np.testing.assert_array_equal(reached, costs <= distance + 1e-9)


def test_growth_stays_within_its_box():
    growth = Growth(np.zeros((1, 900, 900), np.uint8), Section(0), (450, 450), 0, (1, 1, 1))
    region = growth.within(1e9)
    assert region.shape == (1, 321, 321)
    # The ring of equal cost is an octagon: 160 steps along the axes, the way of a king in metres else.
    y, x = np.abs(np.mgrid[-160:161, -160:161])
    np.testing.assert_array_equal(region[0], np.maximum(y, x) + (2**0.5 - 1) * np.minimum(y, x) <= 160 + 1e-9)


def as_graph_distance(cost, start, spacing):
    """Dijkstra of SciPy over the eight neighbours, by a sparse matrix."""
    height, width = cost.shape
    rows, columns, weights = [], [], []
    for dy, dx in ((0, 1), (1, 0), (1, 1), (1, -1)):
        for y in range(height):
            for x in range(width):
                if 0 <= y + dy < height and 0 <= x + dx < width:
                    rows.append(y * width + x)
                    columns.append((y + dy) * width + x + dx)
                    length = np.hypot(dy * spacing[0], dx * spacing[1])
                    weights.append(length * (cost[y, x] + cost[y + dy, x + dx]) / 2)
    graph = coo_array((weights, (rows, columns)), shape=(cost.size, cost.size)).tocsr()
    return dijkstra(graph, directed=False, indices=start[0] * width + start[1]).reshape(cost.shape)


def test_distances_equal_those_of_scipy_too():
    cost = np.random.default_rng(11).uniform(0.02, 5, (12, 15))
    front = Wavefront(cost, (5, 6), (2.5, 0.7))
    front.advance(np.inf)
    np.testing.assert_allclose(front.distance, as_graph_distance(cost, (5, 6), (2.5, 0.7)))


CORNERS = [(2.2, 3.3), (2.2, 14.4), (9.7, 16.1), (12.3, 4.4)]


@pytest.mark.parametrize("outside", [False, True])
@pytest.mark.parametrize("through", [False, True])
def test_a_cut_erases_inside_or_outside_on_this_section_or_on_all(outside, through):
    section = Section(9, 1, 0, 2)
    array = np.random.default_rng(12).integers(0, 4, (16, 20, 24)).astype(np.uint16)
    labels = LabelMap(Geometry(array.shape, (3, 2, 1)), array)
    edit = cut_edit(labels, section, CORNERS, outside=outside, through=through)
    labels.apply(edit)
    inside = polygon2mask((16, 24), CORNERS)
    gone = np.broadcast_to((~inside if outside else inside)[:, None, :], array.shape).copy()
    if not through:
        gone &= np.indices(array.shape)[1] == 9
    np.testing.assert_array_equal(labels.array, np.where(gone, 0, array))
    np.testing.assert_array_equal(labels.hand, gone & (array > 0))
    labels.apply(edit.inverse)
    np.testing.assert_array_equal(labels.array, array)


def test_a_cut_of_nothing_is_no_edit():
    labels = LabelMap(Geometry((2, 9, 9), (1, 1, 1)))
    assert cut_edit(labels, 0, CORNERS, outside=True, through=True) is None


def test_a_growth_that_shrank_leaves_alone_what_others_wrote_there_since():
    labels = LabelMap(Geometry((1, 21, 21), (1, 1, 1)))
    growing = Growing(labels, np.zeros((1, 21, 21), np.uint8), Section(0), (10, 10), 3, 0)
    growing.grow_to(6)
    assert labels.array[0, 10, 16] == 3
    growing.grow_to(2)
    assert (labels.array == 3).sum() == labels.hand.sum() == 13  # rows of 1, 3, 5, 3 and 1 voxels
    one = (slice(0, 1), slice(10, 11), slice(16, 17))
    labels.apply(labels.edit("Segment", one, np.full((1, 1, 1), 5)))
    growing.cancel()
    assert labels.array[0, 10, 16] == 5
    assert np.count_nonzero(labels.array) == 1
    assert growing.finish() is None
