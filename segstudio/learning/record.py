"""What a model's training images were like, and how a case differs from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from segstudio.core.volume import Volume
from segstudio.learning.card import ModelCard
from segstudio.learning.inputs import Inputs
from segstudio.learning.looks import same_kind, traits_of, typical
from segstudio.words import counted, enumerated, listed, tr

if TYPE_CHECKING:
    from segstudio.learning.cases import TrainingCase

SPACING_FACTOR, VALUES_FACTOR, SIDE_FACTOR = 2.0, 3.0, 4.0
_KINDS = {"grey": "grey", "rgb": "colour"}
_Range = tuple[float, float]


def record_of(cases: Iterable[TrainingCase]) -> dict[str, Any]:
    """The training record that a card keeps: ranges and kinds over all images, none of them by name.

    Reads each case once, so that cases may come from disk one by one.

    Returns: plain values. `spacing_mm` is [least, largest] of the pixel sides of calibrated images, None
        without any; `calibrated` lists whether images were; `low`, `high` and `width` are the ranges of the
        1st and 99.8th percentile of the raw values and of what lies between; `dtype`, `channels`
        ("grey", "rgb") and `modality` list what occurred; `side_px` is the shortest and longest side;
        `images` counts them; `looks` holds typical looks of `looks.look_of`, where there are some. A card may
        add `kinds`, DICOM codes of the images where their files do not say them. The mean filter stands in
        the card itself. Empty without cases.
    """
    return joined(*(_record(case.volume) for case in cases))


def joined(*records: Mapping[str, Any]) -> dict[str, Any]:
    """One record for everything that several records speak of; empty ones say nothing."""
    told = [record for record in records if record]
    if not told:
        return {}
    names = dict.fromkeys(name for record in told for name in record)
    return {name: _join(name, [record[name] for record in told if name in record]) for name in names}


def differences(card: ModelCard, volume: Volume) -> tuple[str, ...]:
    """One sentence for each way in which a case differs from the training images so much that it matters.

    A card without a record says nothing. Takes a moment for a large case, whose values are looked at.

    Args:
        volume: the case as it was read. A filtered one is compared by its filter too.
    """
    seen = card.seen
    found = [
        _kind_difference(seen, volume),
        _modality_difference(seen, volume),
        _size_difference(seen, volume),
        _values_difference(seen, volume) if seen else "",
        filter_difference(card, volume.filter_size) if seen else "",
    ]
    return tuple(sentence for sentence in found if sentence)


def filter_difference(card: ModelCard, size: int) -> str:
    """What to say when a case is looked at with a filter that the model does not know; empty when it does."""
    if size in (1, card.filter_size):
        return ""
    if card.filter_size == 1:
        return tr("The image is shown filtered with {size}×{size}; the model reads it raw.", size=size)
    return tr(
        "The image is shown filtered with {size}×{size}; the model reads it filtered with {own}×{own}.",
        size=size,
        own=card.filter_size,
    )


def record_words(seen: Mapping[str, Any]) -> str:
    """A training record in one line; empty when there is none."""
    count, words = seen.get("images"), {"grey": tr("grey"), "rgb": tr("colour")}
    parts = [counted("{n} image", "{n} images", count) if isinstance(count, int) else ""]
    parts.append(enumerated([str(words.get(kind, kind)) for kind in _listed(seen, "channels")]))
    parts.append(enumerated(_modalities(seen)))
    if sides := _range(seen, "side_px"):
        parts.append(tr("sides {span}", span=_span(*sides, "px")))
    if spacing := _range(seen, "spacing_mm"):
        parts.append(tr("pixels {span}", span=_span(*spacing, "mm")))
    lows, highs = _range(seen, "low"), _range(seen, "high")
    if lows and highs:
        parts.append(tr("values {lows:.4g} to {highs:.4g}", lows=lows[0], highs=highs[1]))
    return listed(parts)


def _record(volume: Volume) -> dict[str, Any]:
    low, high = _values(volume)
    _, *sides_mm = volume.geometry.spacing_mm
    calibrated, traits = volume.geometry.calibrated, traits_of(volume)
    look, modality = traits.look, volume.modality or traits.modality
    record = {
        "images": 1,
        "spacing_mm": [_short(min(sides_mm)), _short(max(sides_mm))] if calibrated else None,
        "calibrated": [calibrated],
        "low": [low] * 2,
        "high": [high] * 2,
        "width": [_short(high - low)] * 2,
        "dtype": [str(volume.voxels.dtype)],
        "channels": [_kind(volume)],
        "modality": [modality] if modality else [],
        "side_px": [min(volume.shape[1:]), max(volume.shape[1:])],
    }
    return record if look is None else record | {"looks": [list(look)]}


def _join(name: str, values: list[Any]) -> Any:
    if name == "images":
        return sum(values)
    if name == "looks":
        return typical(look for looks in values for look in looks)
    if name in ("calibrated", "dtype", "channels", "modality", "kinds"):
        return sorted({kind for kinds in values for kind in kinds})
    ranges = [value for value in values if value is not None]
    return [min(r[0] for r in ranges), max(r[1] for r in ranges)] if ranges else None


def _kind_difference(seen: Mapping[str, Any], volume: Volume) -> str:
    kinds = _listed(seen, "channels")
    if not kinds or _kind(volume) in kinds:
        return ""
    if _kind(volume) == "rgb":
        return tr("The image is in colour; the model learned from grey images only.")
    return tr("The image is grey; the model learned from colour images only.")


def _modality_difference(seen: Mapping[str, Any], volume: Volume) -> str:
    known = _modalities(seen)
    if not known or not volume.modality or same_kind(volume.modality, known):
        return ""
    return tr(
        "The image is of the kind {modality}; the model learned from {value}.",
        modality=volume.modality,
        value=enumerated(known),
    )


def _size_difference(seen: Mapping[str, Any], volume: Volume) -> str:
    calibrated, spacing = _listed(seen, "calibrated"), _range(seen, "spacing_mm")
    thin, wide = sorted(volume.geometry.spacing_mm[1:])
    if volume.geometry.calibrated and spacing is not None:
        low, high = spacing
        if wide <= high * SPACING_FACTOR and thin >= low / SPACING_FACTOR:
            return ""
        return tr(
            "A pixel is {span} wide; in the images the model learned from it was {known}.",
            span=_span(thin, wide, "mm"),
            known=_span(low, high, "mm"),
        )
    if calibrated and volume.geometry.calibrated not in calibrated:
        if volume.geometry.calibrated:
            return tr(
                "The image has a physical size and those the model learned from had none; whether its pixels "
                "are of the right size is not known."
            )
        if spacing is not None:
            return tr(
                "The image has no physical size; the model learned from pixels that are {span} wide.",
                span=_span(*spacing, "mm"),
            )
    seen_sides = _range(seen, "side_px")
    if seen_sides is not None:
        least, most = min(volume.shape[1:]), max(volume.shape[1:])
        if least > seen_sides[1] * SIDE_FACTOR or most < seen_sides[0] / SIDE_FACTOR:
            return tr(
                "The image has sides of {span}; those the model learned from had "
                "{known}, so what it looks for may appear in another size.",
                span=_span(least, most, "px"),
                known=_span(*seen_sides, "px"),
            )
    return ""


def _values_difference(seen: Mapping[str, Any], volume: Volume) -> str:
    lows, highs, widths = (_range(seen, name) for name in ("low", "high", "width"))
    if lows is None or highs is None or widths is None:
        return ""
    low, high = _values(volume)
    apart = low > highs[1] or high < lows[0]
    wider = high - low > widths[1] * VALUES_FACTOR
    if not (apart or wider or (high - low) * VALUES_FACTOR < widths[0]):
        return ""
    units = f" {volume.units}" if volume.units else ""
    return tr(
        "The values run from {low:.4g} to {high:.4g}{units}; in the images the model learned from they ran "
        "from {lows:.4g} to {highs:.4g}.",
        low=low,
        high=high,
        units=units,
        lows=lows[0],
        highs=highs[1],
    )


def _values(volume: Volume) -> _Range:
    """The 1st and 99.8th percentile of the raw values; of brightness for colour."""
    inputs = Inputs.of(volume, 1)
    return _short(inputs.low), _short(inputs.high)


def _kind(volume: Volume) -> str:
    """How the image looks: three equal channels, as many viewers save radiographs, are grey."""
    if volume.channels == 1:
        return "grey"
    first = volume.voxels[..., :1]
    return "grey" if bool((volume.voxels == first).all()) else "rgb"


def _span(low: float, high: float, unit: str) -> str:
    return (
        tr("{low:.3g} {unit}", low=low, unit=unit)
        if f"{low:.3g}" == f"{high:.3g}"
        else tr("{low:.3g} to {high:.3g} {unit}", low=low, high=high, unit=unit)
    )


def _short(value: float) -> float:
    """Six digits: enough to compare with, and equal on every machine."""
    return float(f"{value:.6g}")


def _range(seen: Mapping[str, Any], name: str) -> _Range | None:
    """A range of the record; None where it is missing or is none, for a card comes from anywhere."""
    found = seen.get(name)
    if isinstance(found, list) and len(found) == 2 and all(type(v) in (int, float) for v in found):
        return float(found[0]), float(found[1])
    return None


def _modalities(seen: Mapping[str, Any]) -> list[str]:
    return sorted({str(kind) for name in ("modality", "kinds") for kind in _listed(seen, name)})


def _listed(seen: Mapping[str, Any], name: str) -> list[Any]:
    found = seen.get(name)
    return found if isinstance(found, list) else []
