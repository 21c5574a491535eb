"""What to export, what it contains, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.labels import LabelMap
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.gui.blank_boxes import BlankBoxes
from segstudio.gui.dialogs import ask_folder, ask_target
from segstudio.gui.manual import add_help
from segstudio.gui.panels.parts import KeyValues, Text, describe, labelled
from segstudio.gui.plain import plain
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.services.export_kinds import EXPORTS, ExportKind, ending_of, suggested_name, why_not
from segstudio.services.samples import folder_for_results
from segstudio.words import listed, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context

ROW = 26
_KEY = Qt.ItemDataRole.UserRole
_FIRST = "seg"
_NAMES_MODEL = ("seg", "rtstruct", "json", "deidentified")  # kinds that say who made the labels
_OPTIONS = {  # object name -> words, tip, kinds that ask for it
    "exportRounded": (
        tr("Round off the &steps"),
        tr("Corners move by half a voxel at most, which changes the volume a little."),
        ("stl", "obj"),
    ),
    "exportShiftDates": (
        tr("Keep dates, &shifted"),
        tr("All dates of a person move by the same secret number of days; otherwise they are removed."),
        ("deidentified",),
    ),
    "exportPixelsChecked": (
        tr("I looked: there is no &text in the pixels"),
        tr("Ultrasound, angiography and captured screens often show names in the picture itself."),
        ("deidentified",),
    ),
}


@dataclass(frozen=True)
class Wish:
    """What a person asked for.

    Args:
        kind, path: what and where.
        only: the one label of a surface; empty takes all.
        rounded, shift_dates, pixels_checked, blank: as in `services.exporting.ExportOptions`.
    """

    kind: ExportKind
    path: Path
    only: tuple[int, ...] = ()
    rounded: bool = False
    shift_dates: bool = False
    pixels_checked: bool = False
    blank: tuple[Region, ...] = ()


class ExportDialog(QDialog):
    """A list of what can be exported; beside it what the marked one contains and where it will lie."""

    def __init__(
        self,
        context: Context,
        volume: Volume,
        labels: LabelMap,
        then: Callable[[Wish], None],
        parent: QWidget | None = None,
        *,
        first: str = _FIRST,
        made_by: str = "",
    ) -> None:
        """Ask about a case.

        Args:
            then: takes what was asked for.
            first: key of the kind that is marked at the start, if this case can be exported so.
            made_by: who made the labels, in a word or two.
        """
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(760, 540)
        self._context, self._volume, self._labels, self._then = context, volume, labels, then
        self._why = {kind.key: why_not(kind, volume, labels) for kind in EXPORTS}
        self._made_by = made_by
        self._present = frozenset(int(n) for n in np.flatnonzero(context.session.counts.all()) if n)
        self._own_folder: Path | None = None
        self.kinds = QListWidget()
        describe(self.kinds, "exportKinds", tr("What to export"), "")
        self.kinds.setAccessibleDescription(tr("Choose one to see what it holds."))
        self.title = Text("", "title")
        self.contains = Text("")
        self.facts = KeyValues("exportFacts")
        self.problem = Text(" ", "bad")
        self.problem.setObjectName("exportProblem")
        self.place = QLineEdit()
        describe(self.place, "exportPath", tr("Where"), tr("The file or folder to write."))
        self.choose = QPushButton(tr("C&hoose…"))
        describe(self.choose, "exportChoose", tr("Choose where"), tr("Choose a folder and a name."))
        self.label = QComboBox()
        describe(self.label, "exportLabel", tr("Label"), tr("Which label the surface surrounds."))
        self.boxes = {name: QCheckBox(words) for name, (words, _, _) in _OPTIONS.items()}
        for name, box in self.boxes.items():
            describe(box, name, plain(box.text()), _OPTIONS[name][1])
        self.blank = BlankBoxes(volume, min(context.state.slice_index, volume.shape[0] - 1))
        self._fill(first)
        self._lay_out()
        self.kinds.currentItemChanged.connect(lambda *_: self._show_kind())
        self.place.textChanged.connect(lambda _: self._check())
        self.choose.clicked.connect(self._choose)
        self.blank.changed.connect(self._check)
        self._show_kind()
        self.kinds.setFocus()

    @property
    def kind(self) -> ExportKind:
        """The marked kind."""
        marked = self.kinds.currentItem()
        key = marked.data(_KEY) if marked is not None else _FIRST
        return next(kind for kind in EXPORTS if kind.key == key)

    def wish(self) -> Wish:
        """What is asked for as it stands."""
        label = self.label.currentData()
        ticked = {name: box.isChecked() and not box.isHidden() for name, box in self.boxes.items()}
        return Wish(
            self.kind,
            Path(self.place.text()).expanduser(),
            (label,) if label and not self.label.isHidden() else (),
            ticked["exportRounded"],
            ticked["exportShiftDates"],
            ticked["exportPixelsChecked"],
            self.blank.boxes() if not self.blank.isHidden() else (),
        )

    def accept(self) -> None:
        """Give the wish on, after a question where a file would be replaced."""
        wish = self.wish()
        if wish.path.is_file():
            from segstudio.gui.dialogs import ask

            ask(
                self,
                name="askReplace",
                title=tr("Replace a file"),
                question=tr("Replace {name}?", name=wish.path.name),
                detail=tr("The file is there already. It stays as it is if the export fails."),
                answers=[
                    ("answerReplace", tr("Replace"), lambda: self._finish(wish)),
                    ("answerKeep", tr("Cancel"), None),
                ],
            )
            return
        self._finish(wish)

    def _finish(self, wish: Wish) -> None:
        super().accept()
        self._then(wish)

    def _fill(self, first: str) -> None:
        group, marked = "", None
        for kind in EXPORTS:
            if kind.group != group:
                head = QListWidgetItem(kind.group)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
                head.setSizeHint(QSize(0, ROW if group else ROW - GRID // 2))
                self.kinds.addItem(head)
                group = kind.group
            item = QListWidgetItem(f"    {kind.name}")
            item.setSizeHint(QSize(0, ROW))
            item.setData(_KEY, kind.key)
            if self._why[kind.key]:
                item.setForeground(self.palette().placeholderText())
                item.setToolTip(self._why[kind.key])
            self.kinds.addItem(item)
            if not self._why[kind.key] and (marked is None or kind.key == first):
                marked = item
        self.kinds.setCurrentItem(marked or self.kinds.item(1))
        self.label.addItem(tr("all labels"), 0)
        for number, named in self._labels.classes.items():
            self.label.addItem(f"{number} {named.name}", number)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        add_help(buttons, "export")
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Export"))
        self.ok.setProperty("primary", True)
        describe(
            self.ok, "exportOk", tr("Export"), tr("Write it, and read it back before it counts as saved.")
        )
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        describe(cancel, "exportCancel", tr("Cancel"), tr("Write nothing."))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.kinds.setFixedWidth(232)
        page = QVBoxLayout()
        page.setSpacing(GRID)
        page.addWidget(self.title)
        page.addWidget(self.contains)
        page.addSpacing(GRID)
        page.addWidget(self.facts)
        page.addSpacing(GRID)
        self.label_row = QWidget()
        row = labelled(tr("&Label"), self.label)
        row.setContentsMargins(0, 0, 0, 0)
        self.label_row.setLayout(row)
        page.addWidget(self.label_row)
        for box in self.boxes.values():
            page.addWidget(box)
        page.addWidget(self.blank)
        page.addStretch(1)
        page.addWidget(self.problem)
        where = Text(tr("&Where"), wrap=False)
        where.setBuddy(self.place)
        page.addWidget(where)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self.place, 1)
        line.addWidget(self.choose)
        page.addLayout(line)
        halves = QHBoxLayout()
        halves.setSpacing(2 * GRID)
        halves.addWidget(self.kinds)
        halves.addLayout(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(DOCK_PADDING)
        column.addLayout(halves, 1)
        column.addWidget(buttons)

    def _show_kind(self) -> None:
        kind = self.kind
        self.title.setText(kind.name)
        self.contains.setText(kind.contains)
        self.facts.show_facts(self._facts(kind))
        surface = kind.key in ("stl", "obj")
        self.label_row.setVisible(surface)
        self.label.setVisible(surface)
        for name, box in self.boxes.items():
            box.setVisible(kind.key in _OPTIONS[name][2])
        self.blank.setVisible(kind.key == "deidentified")
        self.place.setText(str(self._folder() / suggested_name(kind, self._volume)))
        self.place.setCursorPosition(len(self.place.text()))
        self._check()

    def _facts(self, kind: ExportKind) -> list[tuple[str, str]]:
        """What of this case goes into it."""
        present = self._present
        names = listed(f"{n} {c.name}" for n, c in self._labels.classes.items() if n in present)
        grid = " × ".join(str(n) for n in self._volume.shape)
        sizes = " × ".join(tr("{v:.4g}", v=v) for v in self._volume.geometry.spacing_mm)
        if kind.key == "snapshot":
            return [(tr("Slice"), tr("the one on the canvas")), (tr("Labels"), names)]
        return [
            (tr("Labels"), names or tr("none yet")),
            (tr("Made by"), self._made_by if kind.key in _NAMES_MODEL else ""),
            (tr("Voxels"), f"{grid} (z × y × x)"),
            (
                tr("Spacing"),
                tr("{sizes} mm", sizes=sizes) if self._volume.geometry.calibrated else tr("unknown"),
            ),
        ]

    def _folder(self) -> Path:
        if self._own_folder is not None:
            return self._own_folder
        kept = self._context.settings.value.last_folders.get("export", "")
        if kept and Path(kept).is_dir():
            return Path(kept)
        source = Path(self._volume.source) if self._volume.source else None
        return folder_for_results(source)

    def _check(self) -> None:
        kind, place = self.kind, Path(self.place.text().strip()).expanduser()
        problem = self._why[kind.key]
        if not problem and not self.place.text().strip():
            problem = tr("Say where it should go.")
        if not problem and not place.parent.is_dir():
            problem = tr("There is no folder {parent}.", parent=place.parent)
        if not problem and kind.key != "deidentified" and place.is_dir():
            problem = tr("{name} is a folder; give a name for the file.", name=place.name)
        ending = ending_of(kind, self._volume)
        if not problem and ending and not place.name.lower().endswith(ending):
            problem = tr("The name should end in {ending}.", ending=ending)
        if not problem and kind.key == "deidentified":
            problem = self.blank.problem()
        self.problem.setText(problem or " ")
        self.ok.setEnabled(not problem)
        for widget in (self.place, self.choose):
            widget.setEnabled(not self._why[kind.key])

    def _choose(self) -> None:
        kind, ending = self.kind, ending_of(self.kind, self._volume)
        if not ending:
            ask_folder(
                self,
                self._context,
                purpose="export",
                title=tr("Where the new folder goes"),
                then=lambda paths: self._take(paths[0] / suggested_name(kind, self._volume)),
            )
            return
        ask_target(
            self,
            self._context,
            purpose="export",
            title=tr("Export: {name}", name=kind.name),
            filters=f"{kind.name} (*{ending})",
            suggestion=Path(self.place.text()),
            then=lambda path: self._take(path if path.suffix else path.with_name(path.name + ending)),
        )

    def _take(self, path: Path) -> None:
        self._own_folder = path.parent
        self.place.setText(str(path))
