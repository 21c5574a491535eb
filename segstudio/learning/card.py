"""What a model says about itself; it travels in the header of its weights file."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, BinaryIO

from segstudio.core.cleaning import Cleaning
from segstudio.core.labels import LARGEST_LABEL, LabelClass
from segstudio.core.volume import Volume
from segstudio.errors import ModelError, SegStudioError
from segstudio.io.files import atomic_path
from segstudio.words import counted, enumerated, listed, tr

CARD_KEY = "segstudio.card"
NORMALISATIONS = ("percentiles-1-99.8",)
ACCEPTS = ("grey", "rgb")

_FORMAT = 1
# A card and the names of some hundred tensors take less than 100 kB; a longer header is not one of ours.
_LONGEST_HEADER = 4 * 2**20
_IMPORT_HINT = tr("Choose a .safetensors file that SegStudio has written.")


@dataclass(frozen=True)
class ModelCard:
    """Everything needed to use a model rightly, and to know where it comes from.

    Args:
        name: what people call it.
        version: 1 for a model trained from nothing, one more than its parent's after fine-tuning.
        network: the config that `networks.build` takes.
        classes: what the outputs after the background mean, in their order.
        channels: image channels the network reads, 1 or 3.
        accepts: kinds of image it may be given, "grey" and "rgb"; one channel reads colour as luma.
        normalisation: one of NORMALISATIONS.
        filter_size: side of the mean filter its images went through; 1 means raw.
        parent: `id` of the model it was fine-tuned from; empty when trained from nothing.
        data: what it learned from: names of data sets, or ids of corrections.
        loss: the loss recipe as a dictionary.
        training: steps, batch, patch, learning rate and the like.
        seed: of everything random in its training.
        scores: what was measured, such as {"val": {"all": {"dice": 0.9, "images": 48}}}.
        created: ISO date and time.
        command: the command line that gives the same model.
        licence, credit: of the data, as its owners ask for.
        known_failures: what it is known to do badly.
        postprocessing: what is done to its labels, as `core.cleaning.Cleaning.to_entries` gives it.
        lineage: from what its fine-tuning can be repeated, as `learning.lineage.lineage_of` gives it.
        seen: what its training images were like, as `learning.record.record_of` gives it; empty when unknown.
        weights: `learning.binding.weights_digest` of the weights it was written for, which every writer
            notes; empty in older files. Two cards that differ in it alone say the same.
    """

    name: str
    version: int
    network: dict[str, Any]
    classes: tuple[LabelClass, ...]
    channels: int = 1
    accepts: tuple[str, ...] = ACCEPTS
    normalisation: str = NORMALISATIONS[0]
    filter_size: int = 1
    parent: str = ""
    data: tuple[str, ...] = ()
    loss: dict[str, Any] = field(default_factory=dict)
    training: dict[str, Any] = field(default_factory=dict)
    seed: int = 0
    scores: dict[str, Any] = field(default_factory=dict)
    created: str = ""
    command: str = ""
    licence: str = ""
    credit: str = ""
    known_failures: str = ""
    postprocessing: dict[str, Any] = field(default_factory=dict)
    seen: dict[str, Any] = field(default_factory=dict)
    lineage: dict[str, Any] = field(default_factory=dict)
    weights: str = field(default="", compare=False)

    @property
    def id(self) -> str:
        """Hash of what made the network, so that models fine-tuned from it find it again.

        Post-processing and for which kind of images it is may change afterwards and do not count; nor do
        entries that are not there, so that cards from before there were such entries keep their ids.
        """
        entries = json.loads(self.to_json())
        for name in ("kinds", "looks"):
            entries["seen"].pop(name, None)
        missing = [name for name in ("seen", "lineage") if not entries[name]]
        for name in ("postprocessing", "weights", *missing):
            del entries[name]
        return hashlib.blake2b(json.dumps(entries, sort_keys=True).encode(), digest_size=8).hexdigest()

    @property
    def cleaning(self) -> Cleaning:
        """What is done to its labels after the network."""
        return Cleaning.from_entries(self.postprocessing)

    def to_json(self) -> str:
        """The card as text, always the same for the same card."""
        entries = asdict(self) | {"format": _FORMAT}
        entries["classes"] = [{"number": c.number, "name": c.name, "color": c.color} for c in self.classes]
        return json.dumps(entries, sort_keys=True, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> ModelCard:
        """The card in a text written by `to_json`.

        Raises:
            ModelError: the text is no card, or a card of a newer SegStudio; it names what is wrong.
        """
        try:
            entries = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ModelError(tr("The model's card is damaged: it is not JSON."), _IMPORT_HINT) from error
        if not isinstance(entries, dict):
            raise ModelError(tr("The model's card is damaged: it holds no entries."), _IMPORT_HINT)
        written = entries.pop("format", None)
        if isinstance(written, int) and written > _FORMAT:
            raise ModelError(
                tr("The model was written by a newer SegStudio (card format {written}).", written=written),
                tr("Update SegStudio."),
            )
        known = {f.name for f in fields(cls)}
        values = {name: value for name, value in entries.items() if name in known}
        missing = sorted({"name", "version", "network", "classes"} - set(values))
        if missing:
            raise ModelError(tr("The model's card lacks {missing}.", missing=listed(missing)), _IMPORT_HINT)
        for name, value in values.items():
            _check_type(name, value)
        values["classes"] = _classes_from(values["classes"])
        values |= {name: tuple(values[name]) for name in ("accepts", "data") if name in values}
        card = cls(**values)
        _check_values(card)
        return card


def read_card(path: Path | str) -> ModelCard:
    """The card of a model file, without reading its weights.

    Raises:
        ModelError: there is no such file, or it is not a model of SegStudio.
    """
    path = Path(path)
    try:
        with path.open("rb") as stream:
            header = read_header(stream, path)
    except OSError as error:
        reason = error.strerror or tr("it cannot be read")
        raise ModelError(
            tr("The model file {path} cannot be opened: {reason}.", path=path, reason=reason), _IMPORT_HINT
        ) from error
    metadata = header.get("__metadata__")
    if not isinstance(metadata, dict) or not isinstance(metadata.get(CARD_KEY), str):
        raise ModelError(
            tr("{name} holds weights, but no SegStudio model card.", name=path.name), _IMPORT_HINT
        )
    return ModelCard.from_json(metadata[CARD_KEY])


def read_header(stream: BinaryIO, path: Path) -> dict[str, Any]:
    """The JSON header of a safetensors file.

    Raises:
        ModelError: the file does not start with such a header.
    """
    refused = ModelError(tr("{name} is not a SegStudio model file.", name=path.name), _IMPORT_HINT)
    start = stream.read(8)
    length = int.from_bytes(start, "little")
    if len(start) < 8 or not 2 <= length <= _LONGEST_HEADER:
        raise refused
    text = stream.read(length)
    if len(text) < length:
        raise refused
    try:
        header = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise refused from error
    if not isinstance(header, dict):
        raise refused
    return header


def check_whole(path: Path) -> None:
    """Refuse a model file that lost its end, as a copy does that broke off. Weights are not read.

    Raises:
        ModelError: it is no model file, or shorter than its header says.
    """
    try:
        with path.open("rb") as stream:
            header = read_header(stream, path)
            ends = [tensor["data_offsets"][1] for name, tensor in header.items() if name != "__metadata__"]
            needed, there = stream.tell() + max(ends, default=0), path.stat().st_size
    except (OSError, TypeError, KeyError, IndexError) as error:
        raise ModelError(
            tr("{name} is damaged: its weights cannot be read.", name=path.name),
            _IMPORT_HINT,
        ) from error
    if there < needed:
        raise ModelError(
            tr(
                "{name} lost its end: {there} of {needed} bytes are there.",
                name=path.name,
                there=f"{there:,}",
                needed=f"{needed:,}",
            ),
            tr("Copy the file again from where it came."),
        )


def write_card(source: Path, target: Path, card: ModelCard) -> None:
    """Write the weights of a model file under another card; source and target may be the same file.

    The weights are copied byte for byte and never looked into.

    Raises:
        ModelError: the source is not a model of SegStudio.
        WriteError: the target cannot be written; what was there before is unchanged.
    """
    read_card(source)
    with atomic_path(target) as temporary, source.open("rb") as stream, temporary.open("wb") as written:
        header = read_header(stream, source)
        header["__metadata__"] |= {CARD_KEY: card.to_json()}
        text = json.dumps(header, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 8)  # weights begin at a multiple of 8 bytes
        written.write(len(text).to_bytes(8, "little") + text)
        shutil.copyfileobj(stream, written, 2**20)


def check_fits(card: ModelCard, volume: Volume) -> None:
    """Refuse a case that the model was not made for, before any work.

    Raises:
        ModelError: names what the model accepts and what the case is.
    """
    check_kind(card, volume.channels, volume.name or tr("the case"))
    if volume.filter_size not in (1, card.filter_size):
        raise ModelError(
            tr(
                "The model {name} was trained on images filtered with size {filter_size}; "
                "{name_2} is filtered with size {filter_size_2}.",
                name=card.name,
                filter_size=card.filter_size,
                name_2=volume.name or tr("the case"),
                filter_size_2=volume.filter_size,
            ),
            tr("Give the raw image; the model applies its own filter."),
        )


def check_kind(card: ModelCard, channels: int, name: str) -> None:
    """Refuse grey or colour images that the model does not read.

    Raises:
        ModelError: names what the model accepts and what the case, called `name`, is.
    """
    kind = "grey" if channels == 1 else "rgb"
    if kind not in card.accepts:
        words = {"grey": tr("grey"), "rgb": tr("colour")}
        raise ModelError(
            counted(
                "The model {name} reads {accepts} images with "
                "{n} channel; {name_2} is "
                "{words} with {channels}.",
                "The model {name} reads {accepts} images with "
                "{n} channels; {name_2} is "
                "{words} with {channels}.",
                card.channels,
                name=card.name,
                accepts=enumerated([words[k] for k in card.accepts]),
                name_2=name,
                words=words[kind],
                channels=channels,
            ),
            tr("Choose a model that accepts {words} images.", words=words[kind]),
        )


_TYPES: dict[str, type] = {
    **dict.fromkeys(("version", "channels", "filter_size", "seed"), int),
    **dict.fromkeys(("network", "loss", "training", "scores", "postprocessing", "seen", "lineage"), dict),
    **dict.fromkeys(("classes", "accepts", "data"), list),
}


def _check_type(name: str, value: object) -> None:
    wanted = _TYPES.get(name, str)
    if not isinstance(value, wanted) or isinstance(value, bool):
        raise ModelError(
            tr("The model's card is damaged: {name} is {value!r}.", name=name, value=value), _IMPORT_HINT
        )
    if wanted is list and name != "classes" and not all(isinstance(item, str) for item in value):  # type: ignore[attr-defined]
        raise ModelError(
            tr("The model's card is damaged: {name} is not a list of texts.", name=name), _IMPORT_HINT
        )


def _classes_from(entries: list[Any]) -> tuple[LabelClass, ...]:
    classes = tuple(_class_from(entry) for entry in entries)
    if not classes or len({c.number for c in classes}) != len(classes):
        raise ModelError(tr("The model's card is damaged: it needs classes with different numbers."))
    return classes


def _class_from(entry: object) -> LabelClass:
    if isinstance(entry, Mapping):
        number, name, color = entry.get("number"), entry.get("name"), entry.get("color")
        if (
            isinstance(number, int)
            and 1 <= number <= LARGEST_LABEL
            and isinstance(name, str)
            and isinstance(color, list)
            and len(color) == 3
            and all(isinstance(part, int) and 0 <= part <= 255 for part in color)
        ):
            return LabelClass(number, name, (color[0], color[1], color[2]))
    raise ModelError(tr("The model's card is damaged: {entry!r} is not a class.", entry=entry), _IMPORT_HINT)


def _check_values(card: ModelCard) -> None:
    wrong = ""
    if not card.name:
        wrong = tr("it has no name")
    elif card.version < 1:
        wrong = tr("its version is {version}", version=card.version)
    elif card.channels not in (1, 3):
        wrong = tr("it reads {channels} channels, not 1 or 3", channels=card.channels)
    elif not card.accepts or not set(card.accepts) <= set(ACCEPTS):
        wrong = tr("it accepts {accepts}, not grey or rgb", accepts=listed(card.accepts) or "nothing")
    elif card.normalisation not in NORMALISATIONS:
        wrong = tr("its normalisation {normalisation!r} is unknown", normalisation=card.normalisation)
    elif card.filter_size < 1 or card.filter_size % 2 == 0:
        wrong = tr("its filter size {filter_size} is not odd", filter_size=card.filter_size)
    elif card.network.get("in_channels", card.channels) != card.channels:
        wrong = tr(
            "its network reads {network} channels, the card says {channels}",
            network=card.network["in_channels"],
            channels=card.channels,
        )
    elif card.network.get("num_classes", len(card.classes) + 1) != len(card.classes) + 1:
        wrong = tr(
            "its network gives {network} classes with the background, the card names {classes} without it",
            network=card.network["num_classes"],
            classes=len(card.classes),
        )
    if wrong:
        raise ModelError(
            tr("The model {name!r} cannot be used: {wrong}.", name=card.name, wrong=wrong), _IMPORT_HINT
        )
    try:
        _ = card.cleaning
    except SegStudioError as error:
        raise ModelError(
            tr("The model {name!r} cannot be used: {sentence}", name=card.name, sentence=error.sentence),
            _IMPORT_HINT,
        ) from error
