"""The models at hand: those that come with the program and those made or imported here."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.cleaning import Cleaning
from segstudio.errors import ModelError, WriteError
from segstudio.io.files import atomic_path, fingerprint
from segstudio.learning.binding import Binding, binding, refuse_altered, remark_on
from segstudio.learning.card import ModelCard, check_whole, read_card, write_card
from segstudio.words import listed, tr

if TYPE_CHECKING:
    from segstudio.learning.outcomes import FineTuneOutcome

SUFFIX = ".safetensors"
_LONGEST_NAME = 200  # bytes; file systems take 255 with the suffix, and a temporary name needs some
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)


@dataclass(frozen=True)
class ModelEntry:
    """A model file that can be chosen.

    Args:
        name: what it is chosen by: the stem of its file.
        path: its file.
        card: what it says about itself.
        shipped: comes with the program, and cannot be removed.
    """

    name: str
    path: Path
    card: ModelCard
    shipped: bool

    @property
    def title(self) -> str:
        """Name, version and network, as lists show it."""
        return f"{self.name} (v{self.card.version}, {self.card.network.get('name', 'network')})"

    @property
    def altered(self) -> bool:
        """Whether its weights were changed after its card was written."""
        return binding(self.path, self.card) is Binding.ALTERED

    @property
    def remark(self) -> str:
        """What a person has to know of its scores, as a sentence; empty where they hold."""
        found = binding(self.path, self.card)
        return remark_on(found) if self.card.scores or found is Binding.ALTERED else ""

    @property
    def shown_card(self) -> ModelCard:
        """Its card without scores that other weights earned."""
        return replace(self.card, scores={}) if self.altered else self.card


class ModelLibrary:
    """Shipped and own models, found by name. Reads cards only, never weights."""

    def __init__(self, shipped: Path, own: Path) -> None:
        """The library over two folders, which need not exist.

        Args:
            shipped: models that come with the program; never written to.
            own: imported and fine-tuned models; made when the first one is added.
        """
        self.shipped = shipped
        self.own = own
        self._cards: dict[Path, tuple[tuple[int, int], ModelCard | ModelError]] = {}

    @property
    def candidates(self) -> Path:
        """Folder for new models that nobody has accepted yet."""
        return self.own / "candidates"

    def entries(self) -> list[ModelEntry]:
        """Every readable model by name, shipped ones first; an own model may not hide a shipped one."""
        found: dict[str, ModelEntry] = {}
        for folder, shipped in ((self.shipped, True), (self.own, False)):
            for path in _models_in(folder):
                card = self._card(path)
                if isinstance(card, ModelCard) and path.stem not in found:
                    found[path.stem] = ModelEntry(path.stem, path, card, shipped)
        return list(found.values())

    def broken(self) -> list[str]:
        """One sentence for each file in the two folders that is no usable model."""
        paths = [p for folder in (self.shipped, self.own) for p in _models_in(folder)]
        return [str(card) for card in map(self._card, paths) if isinstance(card, ModelError)]

    def find(self, name_or_path: str | Path) -> ModelEntry:
        """The model of this name, or in this file.

        Raises:
            ModelError: there is none, naming those that are known; or the file is no model.
        """
        entries = self.entries()
        for entry in entries:
            if entry.name == str(name_or_path):
                return entry
        path = Path(name_or_path)
        if path.is_file():
            return ModelEntry(path.stem, path, read_card(path), shipped=False)
        known = [e.name for e in entries]
        close = get_close_matches(str(name_or_path), known, n=1)
        hint = tr("Did you mean {close}? ", close=close[0]) if close else ""
        hint += tr("Known models: {known}.", known=listed(known)) if known else tr("No models are installed.")
        raise ModelError(
            tr("There is no model called {name_or_path!r}.", name_or_path=str(name_or_path)), hint
        )

    def parent_of(self, entry: ModelEntry) -> ModelEntry | None:
        """The model that this one was fine-tuned from, where it is still at hand."""
        return next((e for e in self.entries() if entry.card.parent and e.card.id == entry.card.parent), None)

    def rollback(self, entry: ModelEntry) -> ModelEntry:
        """The model that this one was made from, bit for bit: training writes new files, and no old one.

        Raises:
            ModelError: it was trained from nothing, or its parent is no longer at hand.
        """
        parent = self.parent_of(entry)
        if parent is not None:
            return parent
        if not entry.card.parent:
            raise ModelError(
                tr("The model {name} was trained from nothing; there is no earlier one.", name=entry.name)
            )
        raise ModelError(
            tr(
                "The model that {name} was made from is no longer at hand (id {parent}).",
                name=entry.name,
                parent=entry.card.parent,
            ),
            tr("Import its file again, if you have it."),
        )

    def children_of(self, entry: ModelEntry) -> list[ModelEntry]:
        """The models that were made from this one."""
        return [e for e in self.entries() if e.card.parent == entry.card.id and e.path != entry.path]

    def why_kept(self, entry: ModelEntry) -> str:
        """Why this model can be neither renamed nor deleted, as a sentence; empty where it can."""
        if entry.shipped:
            return tr("The model {name} comes with SegStudio and stays.", name=entry.name)
        if entry.path.parent.resolve() != self.own.resolve():
            return tr("{path} lies outside the models folder.", path=entry.path)
        return ""

    def why_not_called(self, entry: ModelEntry | None, name: str) -> str:
        """Why this model, or with None a new one, cannot have this name; empty where it can."""
        name = name.strip()
        if problem := _why_no_name(name):
            return problem
        others = {other.casefold() for other in self._taken()}
        if entry is not None:
            others.discard(entry.name.casefold())
        return tr("There is a model called {name} already.", name=name) if name.casefold() in others else ""

    def rename(self, name: str, new_name: str) -> ModelEntry:
        """Give an own model another name. Only the file is renamed; its card and weights stay as they are.

        Raises:
            ModelError: there is no such model, it came with the program, or the new name is taken or no name.
            WriteError: the file cannot be renamed.
        """
        entry = self.find(name)
        if problem := self.why_kept(entry):
            raise ModelError(problem, tr("Export it under another name, and import that file."))
        new_name = new_name.strip()
        if problem := self.why_not_called(entry, new_name):
            raise ModelError(problem, tr("Choose another name."))
        target = self.own / f"{new_name}{SUFFIX}"
        try:
            entry.path.rename(target)
        except OSError as error:
            reason = error.strerror or tr("the system gave no reason")
            raise WriteError(
                tr("The model {name} was not renamed: {reason}.", name=entry.name, reason=reason)
            ) from error
        return ModelEntry(new_name, target, entry.card, shipped=False)

    def copy(self, name_or_path: str | Path, new_name: str) -> ModelEntry:
        """Put a copy of any model among the own ones, under another name; card and weights stay as they are.

        Raises:
            ModelError: there is no such model, or the name is taken or no name.
            WriteError: it cannot be copied.
        """
        entry, new_name = self.find(name_or_path), new_name.strip()
        if problem := self.why_not_called(None, new_name):
            raise ModelError(problem, tr("Choose another name."))
        self.own.mkdir(parents=True, exist_ok=True)
        target = self.own / f"{new_name}{SUFFIX}"
        _copy(entry.path, target)
        return ModelEntry(new_name, target, entry.card, shipped=False)

    def free_name(self, stem: str) -> str:
        """This name, or the first with a number behind it that no model has."""
        return self._free(stem)

    def set_cleaning(self, name_or_path: str | Path, cleaning: Cleaning) -> ModelEntry:
        """Keep in a model's card what is done to its labels, and return the model that has it.

        A model that comes with the program stays as it is; a copy of it among the own models gets the card.

        Raises:
            ModelError: there is no such model.
            WriteError: it cannot be written; the model is unchanged.
        """
        entry = self.find(name_or_path)
        card = replace(entry.card, postprocessing=cleaning.to_entries())
        if not entry.shipped and entry.path.resolve().parent != self.shipped.resolve():
            write_card(entry.path, entry.path, card)
            return replace(entry, card=card)
        self.own.mkdir(parents=True, exist_ok=True)
        name = self._free(entry.name)
        path = self.own / f"{name}{SUFFIX}"
        write_card(entry.path, path, card)
        return ModelEntry(name, path, card, shipped=False)

    def add(self, path: Path, stem: str) -> ModelEntry:
        """Move a new model file into the own models, under this name or the next one that is free.

        Raises:
            ModelError: it is no model.
            WriteError: it cannot be moved.
        """
        read_card(path)
        return self._take(path, stem, keep_source=False)

    def import_(self, path: Path) -> ModelEntry:
        """Copy a model file into the own models and return it; the same file twice is one model.

        Raises:
            ModelError: it is no model, lost its end, or its weights are not those of its card.
            WriteError: it cannot be copied.
        """
        read_card(path)
        check_whole(path)
        refuse_altered(path)
        return self._take(path, path.stem, keep_source=True)

    def export(self, name_or_path: str | Path, target: Path) -> Path:
        """Copy a model to a file; into a folder it goes under its own name.

        Raises:
            ModelError: there is no such model.
            WriteError: it cannot be copied; what was at the target before is untouched.
        """
        entry = self.find(name_or_path)
        if target.is_dir():
            target = target / entry.path.name
        if target.suffix != SUFFIX:
            raise ModelError(
                tr("{name} does not end in {suffix}.", name=target.name, suffix=SUFFIX),
                tr("Model files need that ending."),
            )
        _copy(entry.path, target)
        return target

    def remove(self, name: str) -> None:
        """Delete an own model.

        Raises:
            ModelError: there is none, or it came with the program.
            WriteError: the file cannot be deleted.
        """
        entry = self.find(name)
        if problem := self.why_kept(entry):
            raise ModelError(problem, "" if entry.shipped else tr("Delete the file itself if you mean it."))
        try:
            entry.path.unlink()
        except OSError as error:
            reason = error.strerror or tr("the system gave no reason")
            raise WriteError(
                tr("The model {name} was not deleted: {reason}.", name=entry.name, reason=reason)
            ) from error

    def accept(self, outcome: FineTuneOutcome) -> ModelEntry:
        """Move a new model beside its parent, under the next free name ("cells-v2").

        Raises:
            ModelError: the fine-tuning gave no model.
        """
        if outcome.path is None or outcome.card is None:
            raise ModelError(tr("Fine-tuning gave no model that is good enough."), outcome.sentence)
        return self._take(outcome.path, f"{outcome.card.name}-v{outcome.card.version}", keep_source=False)

    def discard(self, outcome: FineTuneOutcome) -> None:
        """Delete a new model that nobody wants."""
        if outcome.path is not None:
            outcome.path.unlink(missing_ok=True)

    def _take(self, source: Path, stem: str, *, keep_source: bool) -> ModelEntry:
        """Put a model file into the own folder; a name that is taken gets a number behind it."""
        self.own.mkdir(parents=True, exist_ok=True)
        entries = self.entries()
        wanted = fingerprint(source)
        for entry in entries:
            if entry.path.stat().st_size == source.stat().st_size and fingerprint(entry.path) == wanted:
                if not keep_source and entry.path.resolve() != source.resolve():
                    source.unlink()
                return entry
        name = self._free(stem)
        target = self.own / f"{name}{SUFFIX}"
        _copy(source, target)
        if not keep_source:
            source.unlink()
        return ModelEntry(name, target, read_card(target), shipped=False)

    def _free(self, stem: str) -> str:
        """This name, or the first with a number behind it that no model has."""
        taken, name, number = {other.casefold() for other in self._taken()}, stem, 2
        while name.casefold() in taken:  # on some disks capitals do not tell files apart
            name, number = f"{stem}-{number}", number + 1
        return name

    def _taken(self) -> set[str]:
        """Names that no further model may have; a file that is no model takes its name too."""
        return {p.stem for folder in (self.shipped, self.own) for p in _models_in(folder)}

    def _card(self, path: Path) -> ModelCard | ModelError:
        """The card in a file, read again only when the file has changed."""
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            known = self._cards.get(path)
            if known is None or known[0] != stamp:
                known = self._cards[path] = (stamp, read_card(path))
            return known[1]
        except ModelError as error:
            self._cards[path] = (stamp, error)
            return error
        except OSError as error:
            return ModelError(
                tr("{name} cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
            )


def choose_default(entries: Sequence[ModelEntry], preferred: str) -> ModelEntry | None:
    """The preferred model where it is at hand, else the first one."""
    return next((e for e in entries if e.name == preferred), entries[0] if entries else None)


def _why_no_name(name: str) -> str:
    """Why a model cannot be called this; a name is a file's name on every system."""
    if not name:
        return tr("A model needs a name.")
    if len(name.encode()) > _LONGEST_NAME:
        return tr("The name {name}… is too long for a file.", name=name[:20])
    wrong = sorted({c for c in name if c in '<>:"/\\|?*' or not c.isprintable()})
    if wrong or name.startswith(".") or name.endswith("."):
        shown = " ".join(wrong) if wrong else tr("a dot at either end")
        return tr("The name {name} cannot be a file's name because of {shown}.", name=name, shown=shown)
    if _RESERVED.fullmatch(name.partition(".")[0].rstrip()):
        return tr("The name {name} is reserved by Windows, where no file can be called so.", name=name)
    return ""


def _copy(source: Path, target: Path) -> None:
    with atomic_path(target) as temporary:
        shutil.copyfile(source, temporary)


def _models_in(folder: Path) -> list[Path]:
    """The model files of a folder, by their names."""
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stem)
