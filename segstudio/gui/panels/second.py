"""The second image: what it is, how it is laid over the case or shown beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSlider

from segstudio.core.display import PALETTES, Window, auto_window, initial_window
from segstudio.core.second import SecondImage
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.panels.case import describe_volume
from segstudio.gui.panels.parts import (
    Elided,
    KeyValues,
    Panel,
    Text,
    check_quietly,
    choose_quietly,
    describe,
    icon_button,
    in_row,
    labelled,
)
from segstudio.gui.second_look import MODE_NAMES, MODES, SecondLook
from segstudio.gui.titles import image_name
from segstudio.words import percent, tr

_PALETTE_WORDS = {"grey": tr("grey"), "bone": tr("bone"), "hot": tr("hot")}  # the others are names
FARTHEST = 1e7  # values that the window's boxes take
BOX_PX = 88


class SecondPanel(Panel):
    """Opens and closes it, and changes how it looks; the case itself stays as it is."""

    def __init__(self, context: Context) -> None:
        super().__init__("secondPanel")
        self._context = context
        actions = context.actions
        self.empty = Text("", "muted")
        self.column.addWidget(self.empty)
        self.open = ActionButton(actions["actionOpenSecond"], text=tr("Open…"))
        self.open.setObjectName("secondOpen")
        self.close_button = ActionButton(actions["actionCloseSecond"], text=tr("Close"))
        self.close_button.setObjectName("secondClose")
        self.name = Elided()
        self.name.setObjectName("secondName")
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.facts = KeyValues("secondFacts")
        self.notes = Text("", "warning")
        self.notes.setObjectName("secondNotes")
        self.column.addWidget(self.name)
        self.column.addWidget(self.notes)
        self._controls = Panel("secondControls")
        self._controls.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._controls)
        self._build_look()
        self._build_values()
        self.column.addWidget(self.facts)
        self.column.addLayout(in_row(self.open, self.close_button, stretch=(1, 1)))
        self.column.addStretch(1)
        context.session.second.changed.connect(self._on_second)
        context.session.case_changed.connect(self._on_second)
        context.state.events.second.connect(self._show_look)
        self._on_second()

    def _build_look(self) -> None:
        column = self._controls.column
        self.mode = QComboBox()
        describe(
            self.mode, "secondMode", tr("How it is shown"), tr("Over the case, or in linked views beside it.")
        )
        for mode in MODES:
            self.mode.addItem(MODE_NAMES[mode], mode)
        column.addLayout(labelled(tr("Show"), self.mode))
        self.share = QSlider(Qt.Orientation.Horizontal)
        self.share.setRange(0, 100)
        describe(
            self.share, "secondShare", tr("Share of the second image"), tr("How dense it is over the case.")
        )
        self.share_label = Text(tr("Opacit&y"), wrap=False)
        self.share_label.setBuddy(self.share)
        self.percent = Text("", "muted", wrap=False)
        column.addLayout(in_row(self.share_label, self.share, self.percent, stretch=(0, 1, 0)))
        self.fade = QCheckBox(tr("Low values transparent"))
        describe(
            self.fade,
            "secondFade",
            tr("Low values transparent"),
            tr("Lay only what is bright over the first image."),
        )
        column.addWidget(self.fade)
        self.mode.currentIndexChanged.connect(lambda: self._change(mode=self.mode.currentData()))
        self.share.valueChanged.connect(self._on_share)
        self.fade.toggled.connect(lambda on: self._change(fade=on))

    def _build_values(self) -> None:
        column = self._controls.column
        self.palette_choice = QComboBox()
        describe(self.palette_choice, "secondPalette", tr("Colours"), tr("Colours of a grey second image."))
        for name in PALETTES:
            self.palette_choice.addItem(_PALETTE_WORDS.get(name, name), name)
        column.addLayout(labelled(tr("&Colours"), self.palette_choice))
        self.width_box = self._box(
            "secondWidth", tr("Window width"), tr("Range of values from black to white.")
        )
        self.width_box.setMinimum(1e-3)
        self.level_box = self._box(
            "secondLevel", tr("Window level"), tr("The value in the middle of the range.")
        )
        auto = icon_button(
            "window",
            "secondAuto",
            tr("Automatic window of the second image"),
            tr("Grey levels from the 0.5 to the 99.5 percentile; again for those of the file"),
            self._auto,
        )
        column.addLayout(labelled(tr("Width"), self.width_box))
        column.addLayout(labelled(tr("Level"), auto, self.level_box))
        self.labels = QCheckBox(tr("Its numbers are labels"))
        describe(
            self.labels,
            "secondLabels",
            tr("Its numbers are labels"),
            tr("Each number has a colour, and nothing lies between two numbers."),
        )
        column.addWidget(self.labels)
        self.palette_choice.currentIndexChanged.connect(
            lambda: self._change(palette=self.palette_choice.currentData())
        )
        for box in (self.width_box, self.level_box):
            box.valueChanged.connect(self._on_window)
        self.labels.toggled.connect(self._context.session.second.take_for_labels)

    def _box(self, name: str, accessible: str, tip: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(-FARTHEST, FARTHEST)
        box.setDecimals(3)
        box.setKeyboardTracking(False)
        box.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        box.setFixedWidth(BOX_PX)
        describe(box, name, accessible, tip)
        return box

    # What a person does

    def _change(self, **what: object) -> None:
        state = self._context.state
        state.second = replace(state.second, **what)  # type: ignore[arg-type]  # values of the same fields

    def _on_share(self, percent: int) -> None:
        swipes = self._context.state.second.mode == "swipe"
        self._change(**{"split" if swipes else "opacity": percent / 100})

    def _on_window(self, _: float) -> None:
        before = self._context.state.second.window
        if before is not None:
            changed = replace(before, width=self.width_box.value(), level=self.level_box.value())
            self._change(window=changed)

    def _auto(self) -> None:
        image = self._context.session.second.image
        if image is not None:
            by_values = auto_window(image.volume.voxels, image.volume.padding)
            again = self._context.state.second.window == by_values
            self._change(window=initial_window(image.volume) if again else by_values)

    # What is shown

    def _how_to_begin(self) -> str:
        if self._context.session.volume is None:
            return tr("Open a case first; then another image, such as a PET over the CT, can lie over it.")
        return tr(
            "Another image of the patient, such as a PET over the CT. Open one, or drop it on the window "
            "while you hold Ctrl."
        )

    def _on_second(self) -> None:
        image = self._context.session.second.image
        self.empty.show_text("" if image is not None else self._how_to_begin())
        for widget in (self.name, self.close_button, self._controls):
            widget.setVisible(image is not None)
        if image is None:
            self.facts.show_facts([])
            self.notes.show_text("")
            return
        name = image_name(self._context, image.volume)
        self.name.setText(name or tr("Second image"))
        facts = describe_volume(image.volume)
        if name != image.volume.name:  # an alias, for the file may be called after the patient
            facts = [(key, value) for key, value in facts if key != tr("File")]
        self.facts.show_facts(facts)
        notes = [note.sentence for note in image.notes]
        self.notes.show_text("\n".join(dict.fromkeys((*notes, *image.volume.warnings))))  # each once
        self.notes.set_kind("warning" if any(n.doubtful for n in image.notes) else "muted")
        check_quietly(self.labels, image.labels)
        self.labels.setVisible(image.volume.channels == 1 and image.volume.voxels.dtype.kind in "iu")
        self._show_look(self._context.state.second)

    def _show_look(self, look: SecondLook) -> None:
        image = self._context.session.second.image
        if image is None:
            return
        choose_quietly(self.mode, look.mode)
        choose_quietly(self.palette_choice, look.palette)
        check_quietly(self.fade, look.fade)
        swipes = look.mode == "swipe"
        share = look.split if swipes else look.opacity
        with QSignalBlocker(self.share):
            self.share.setValue(round(100 * share))
        self.share_label.setText(tr("Line at") if swipes else tr("Opacit&y"))
        tip = (
            tr("Where the line lies.")
            if swipes
            else tr("How dense it is over the case; Ctrl+[ and Ctrl+] too.")
        )
        self.share.setToolTip(tip)
        self.percent.setText(percent(share))
        for widget in (self.share, self.share_label, self.percent):
            widget.setVisible(look.mode in ("blend", "swipe"))
        self._show_values(image, look.window)
        self.fade.setVisible(look.mode != "beside" and not image.labels and image.volume.channels == 1)

    def _show_values(self, image: SecondImage, window: Window | None) -> None:
        grey = image.volume.channels == 1 and not image.labels
        self.palette_choice.setEnabled(grey)
        for box, value in (
            (self.width_box, window and window.width),
            (self.level_box, window and window.level),
        ):
            box.setEnabled(not image.labels)
            with QSignalBlocker(box):
                box.setValue(value or 0.0)
