"""OPERATIONS: one row for each, used by the window and the command line alike."""

from __future__ import annotations

from segstudio.core.operations import islands, logic, shape, slices, spread, threshold
from segstudio.core.operations.model import OTSU, Measure, Operation, Parameter
from segstudio.errors import SegStudioError
from segstudio.words import listed, tr

_LONGEST, _LARGEST = 1000.0, 1e9


def _length(name: str, words: str, amount: float, tip: str) -> Parameter:
    return Parameter(name, words, "length", Measure(amount, "mm"), tip, low=0.01, high=_LONGEST)


def _size(words: str, amount: float, tip: str) -> Parameter:
    return Parameter("size", words, "size", Measure(amount, "px"), tip, high=_LARGEST)


def _tolerance() -> Parameter:
    tip = "How far grey levels may lie from that of the voxel."
    return Parameter("tolerance", "Tolerance", "number", 20.0, tip, high=1e9)


_ROWS = (
    Operation(
        "largest", "Keep the largest island", "Islands",
        "Of each label only the largest island stays; islands do not touch, not even at a corner.",
        islands.keep_largest, counts=("{n:,} island removed", "{n:,} islands removed"),
    ),
    Operation(
        "small", "Remove small islands", "Islands",
        "Islands smaller than a size become background.",
        islands.remove_small,
        (_size("Smaller than", 20, "Islands of this size and larger stay."),),
        counts=("{n:,} island removed", "{n:,} islands removed"),
    ),
    Operation(
        "split-islands", "Split islands into labels", "Islands",
        "Each island becomes a label of its own; the largest keeps its number.",
        islands.split_islands,
        (_size("At least", 1, "Smaller islands keep the label."),),
        counts=("{n:,} new label", "{n:,} new labels"),
    ),
    Operation(
        "pick", "Pick one island", "Islands",
        "Keep the island under the cross-hair alone, remove it, or give it another label.",
        islands.pick_island,
        (
            Parameter("do", "What to do", "choice", "keep", "What becomes of the island.",
                      choices={"keep": "Remove the others", "remove": "Remove it", "move": "Relabel it"}),
            Parameter("to", "Label", "label", 1, "The label that the island gets.", low=1, high=65_535,
                      with_=("do", ("move",))),
        ),
        scopes=("volume", "slice"), counts=("{n:,} island changed", "{n:,} islands changed"), needs=("seed",),
    ),
    Operation(
        "touching", "Split touching objects", "Islands",
        "Objects that grew together, such as cells, are parted at their necks by a watershed.",
        islands.split_touching,
        (
            Parameter("result", "Result", "choice", "line", "What the objects are parted by.",
                      choices={"line": "Line of background", "labels": "A label for each"}),
            Parameter("neck", "Neck", "number", 0.8, low=0.1, high=1.0,
                      tip="How narrow a neck is, as a part of the smaller object's width; 1 splits most."),
        ),
        counts=("{n:,} object more", "{n:,} objects more"), reach=islands.touching_reach,
    ),
    Operation(
        "fill", "Fill holes", "Shape",
        "Background that the label encloses alone becomes the label.",
        islands.fill_holes,
        (_size("Up to", 0, "Larger holes stay; 0 fills holes of any size."),),
        counts=("{n:,} hole filled", "{n:,} holes filled"),
    ),
    Operation(
        "smooth", "Smooth", "Shape",
        "Round the outline; details smaller than the radius go.",
        shape.smooth,
        (
            Parameter("method", "Method", "choice", "median", "How the outline is smoothed.", choices={
                "median": "Median",
                "opening": "Opening: remove thin parts",
                "closing": "Closing: close gaps and bays",
                "joint": "Joint: all labels, without gaps",
            }),
            _length("radius", "Radius", 2, "Details smaller than this go."),
        ),
        reach=shape.smooth_reach,
    ),
    Operation(
        "grow", "Grow", "Shape",
        "The label spreads by a distance on all sides; of several labels each voxel takes the nearest.",
        shape.grow, (_length("distance", "By", 1, "How far the label spreads."),),
        reach=shape.distance_reach,
    ),
    Operation(
        "shrink", "Shrink", "Shape",
        "The label draws back by a distance from everything else; the image's edge is no boundary.",
        shape.shrink, (_length("distance", "By", 1, "How far the label draws back."),),
        reach=shape.distance_reach,
    ),
    Operation(
        "hollow", "Hollow", "Shape",
        "Only a wall along the boundary of the label stays.",
        shape.hollow,
        (
            _length("distance", "Wall", 2, "How thick the wall is."),
            Parameter("side", "Where", "choice", "inside", "On which side of the boundary the wall lies.",
                      choices={"inside": "Inside", "outside": "Outside", "both": "Half on each side"}),
        ),
        reach=shape.distance_reach,
    ),
    Operation(
        "combine", "Combine labels", "Labels",
        "Union, intersection, subtraction and more of the label with another one.",
        logic.combine,
        (
            Parameter("how", "How", "choice", "union", "What the label becomes.", choices={
                "union": "Union: both",
                "intersection": "Intersection: what both share",
                "subtraction": "Subtraction: without the other",
                "xor": "Exclusive or: one of them alone",
                "copy": "Copy: what the other is",
                "invert": "Invert: what it is not",
            }),
            Parameter("with", "With", "label", 2, "The other label.", low=1, high=65_535,
                      with_=("how", ("union", "intersection", "subtraction", "xor", "copy"))),
        ),
        scopes=("volume", "slice"), everywhere=True, many=False, from_nothing=True,
    ),
    Operation(
        "copy", "Copy from another slice", "Slices",
        "The slice shown gets the label of the nearest slice before or after it that has the label.",
        slices.copy_slice,
        (
            Parameter("from", "From", "choice", "previous", "Where the label comes from.",
                      choices={"previous": "Slice before", "next": "Slice after"}),
            Parameter("replace", "Replace what is here", "flag", True,
                      "Take the label away from this slice first."),
        ),
        scopes=("slice",), along=True,
    ),
    Operation(
        "interpolate", "Interpolate slices", "Slices",
        "Slices without the label that lie between two slices with it get the shape in between.",
        slices.interpolate,
        (
            Parameter("between", "Between", "choice", "labelled", "Which slices are kept as they are.",
                      choices={"labelled": "Slices with the label", "edited": "Slices edited by hand"}),
            Parameter("follow", "Follow shapes that move", "flag", True,
                      "Move the shapes of both slices along the line between their centroids."),
        ),
        scopes=("volume",), counts=("{n:,} slice filled", "{n:,} slices filled"), along=True,
    ),
    Operation(
        "threshold", "Threshold", "Grey levels",
        "Voxels whose grey level lies in a range take the label.",
        threshold.threshold,
        (
            Parameter("range", "Range", "range", OTSU, "The lowest and the highest grey level."),
            Parameter("how", "How", "choice", "add", "What becomes of the label's other voxels.", choices={
                "add": "Add to the label",
                "replace": "Replace the label",
                "keep": "Clear outside the range",
            }),
        ),
        scopes=("slice", "volume"), everywhere=True, many=False, from_nothing=True, needs=("image",),
    ),
    Operation(
        "wand", "Magic wand", "Grey levels",
        "All that is connected to the voxel under the cross-hair and about as bright takes the label.",
        spread.wand,
        (_tolerance(),),
        scopes=("volume", "slice"), everywhere=True, many=False, from_nothing=True, needs=("image", "seed"),
    ),
    Operation(
        "grow-from", "Grow from a voxel", "Grey levels",
        "What is about as bright as the voxel under the cross-hair takes the label, up to a way through it.",
        spread.grow_from,
        (_length("distance", "Up to", 10.0, "The longest way through voxels that are alike."), _tolerance()),
        scopes=("volume", "slice"), everywhere=True, many=False, from_nothing=True, needs=("image", "seed"),
    ),
)  # fmt: skip

OPERATIONS: dict[str, Operation] = {row.name: row for row in _ROWS}


def find(name: str) -> Operation:
    """The operation of this name.

    Raises:
        SegStudioError: there is none; those that there are are named.
    """
    if name not in OPERATIONS:
        raise SegStudioError(
            tr("There is no operation called {name!r}.", name=name),
            tr("There are {operations}.", operations=listed(OPERATIONS)),
        )
    return OPERATIONS[name]
