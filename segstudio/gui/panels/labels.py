"""The labels of the case: which one is painted, what they are called, how they look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QComboBox,
    QHeaderView,
    QSlider,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.labels import LabelClass
from segstudio.core.painting import clear_label
from segstudio.gui.context import Context
from segstudio.gui.icons import icon
from segstudio.gui.panels.paint_over import PaintOverChoice
from segstudio.gui.panels.parts import (
    Panel,
    Text,
    choose_quietly,
    describe,
    icon_button,
    in_row,
    labelled,
    swatch,
    with_tabular_figures,
)
from segstudio.gui.theme import CONTROL_HEIGHT, GRID

NUMBER, COLOR, NAME, VISIBLE, LOCKED = range(5)
STYLE_WORDS = {"both": "Boundary and fill", "lines": "Boundary", "fill": "Fill"}


class LabelsPanel(Panel):
    """A list in which a click chooses what the brush paints, and the look of all labels."""

    def __init__(self, context: Context) -> None:
        super().__init__("labelsPanel")
        self._context = context
        self.list = QTreeWidget()
        self._build_list()
        self.hint = Text("", "muted")
        self.column.addWidget(self.hint)
        self.column.addWidget(self.list, 1)
        self.controls = QWidget()
        controls = QVBoxLayout(self.controls)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(GRID)
        self.column.addWidget(self.controls)
        self.column.addStretch(0)

        self.add = icon_button(
            "plus", "labelAdd", "Add label", "Add a label with the next free number.", self._add
        )
        self.color = icon_button(
            "opacity", "labelColor", "Change colour", "Choose another colour for this label.", self._recolor
        )
        self.clear = icon_button(
            "eraser",
            "labelClear",
            "Clear label",
            "Erase this label everywhere; one undo brings it back.",
            self._clear,
        )
        self.remove = icon_button(
            "trash",
            "labelRemove",
            "Remove label",
            "Take this label off the list once nothing carries it.",
            self._remove,
        )
        row = in_row(self.add, self.color, self.clear, self.remove)
        row.addStretch(1)
        controls.addLayout(row)

        self.paint_over = PaintOverChoice(context)
        controls.addWidget(self.paint_over)
        self.style_box = QComboBox()
        describe(
            self.style_box,
            "labelStyle",
            "Labels drawn as",
            "Draw labels as boundary lines, as fill, or both.",
        )
        for style, words in STYLE_WORDS.items():
            self.style_box.addItem(words, style)
        controls.addLayout(labelled("D&raw", self.style_box))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        describe(self.opacity, "labelOpacity", "Fill opacity", "How strongly the fill covers the image.")
        self.opacity_text = Text("", wrap=False)
        self.opacity_text.setMinimumWidth(40)
        self.opacity_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        with_tabular_figures(self.opacity_text)
        fill = Text("Fill", wrap=False)
        fill.setBuddy(self.opacity)
        controls.addLayout(in_row(fill, self.opacity, self.opacity_text, stretch=(0, 1, 0)))

        self.style_box.currentIndexChanged.connect(self._on_style)
        self.opacity.valueChanged.connect(self._on_opacity)
        session, events = context.session, context.state.events
        session.case_changed.connect(self._show_classes)
        session.classes_changed.connect(self._show_classes)
        events.current_label.connect(self._show_current)
        events.opacity.connect(self._show_look)
        events.style.connect(self._show_look)
        self._show_classes()
        self._show_look()

    def restyle(self) -> None:
        self._show_classes()

    def _build_list(self) -> None:
        describe(
            self.list,
            "labelList",
            "Labels",
            "Click a label to paint with it; double-click its name or colour to change it.",
        )
        self.list.setColumnCount(5)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setIndentation(0)
        self.list.setIconSize(QSize(16, 16))
        self.list.setMouseTracking(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(3 * CONTROL_HEIGHT)
        self.list.setStyleSheet("QTreeView::item { border-radius: 0px; padding: 3px 0px; }")
        header = self.list.header()
        header.setMinimumSectionSize(20)
        header.setStretchLastSection(False)
        for column, width in ((COLOR, 26), (VISIBLE, 28), (LOCKED, 28)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        header.setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.list.itemClicked.connect(self._on_click)
        self.list.itemDoubleClicked.connect(self._on_double_click)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemChanged.connect(self._on_renamed)
        self.list.itemEntered.connect(lambda item, _: self._hover(item))
        self.list.viewport().installEventFilter(self)
        self.list.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list.viewport() and event.type() == QEvent.Type.Leave:
            self._context.state.hovered_label = None
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    # Showing

    def _show_classes(self) -> None:
        labels = self._context.session.labels
        classes = {} if labels is None else labels.classes
        with QSignalBlocker(self.list):
            while self.list.topLevelItemCount() > len(classes):
                self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
            while self.list.topLevelItemCount() < len(classes):
                item = QTreeWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setTextAlignment(NUMBER, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.list.addTopLevelItem(item)
            eyes = (icon("eye-off", color="faint", size=16), icon("eye", color="text", size=16))
            locks = (icon("lock-open", color="faint", size=16), icon("lock", color="text", size=16))
            for item, label_class in zip(self._items(), classes.values(), strict=True):
                self._fill(item, label_class, eyes, locks)
        self.add.setEnabled(labels is not None)
        self.list.setVisible(labels is not None)
        self.controls.setVisible(labels is not None)
        self._show_current()

    def _fill(
        self,
        item: QTreeWidgetItem,
        label_class: LabelClass,
        eyes: tuple[QIcon, QIcon],
        locks: tuple[QIcon, QIcon],
    ) -> None:
        item.setData(NUMBER, Qt.ItemDataRole.UserRole, label_class.number)
        item.setText(NUMBER, str(label_class.number))
        patch = QIcon(swatch(label_class.color))
        patch.addPixmap(swatch(label_class.color), QIcon.Mode.Selected)  # a selected row would tint it
        item.setIcon(COLOR, patch)
        item.setText(NAME, label_class.name)
        item.setIcon(VISIBLE, eyes[label_class.visible])
        item.setIcon(LOCKED, locks[label_class.locked])
        shown, locked = label_class.visible, label_class.locked
        for column, said, tip in (
            (COLOR, "colour", "Double-click for another colour."),
            (NAME, label_class.name, "Double-click to rename."),
            (VISIBLE, "shown" if shown else "hidden", "Hide this label." if shown else "Show this label."),
            (
                LOCKED,
                "locked" if locked else "not locked",
                "Unlock: let strokes and predictions change it." if locked else "Lock: nothing changes it.",
            ),
        ):
            item.setData(column, Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(column, tip)

    def _show_current(self, *_: object) -> None:
        current = self._context.state.current_label
        chosen = next((i for i in self._items() if self._number(i) == current), None)
        with QSignalBlocker(self.list):
            if chosen is None:
                self.list.selectionModel().clear()
            else:
                self.list.setCurrentItem(chosen)
            for item in self._items():
                font = item.font(NAME)
                font.setBold(item is chosen)
                item.setFont(NAME, font)
        if self._context.session.labels is None:
            said = "The labels of the open case are listed here: what each number means and how it looks."
        elif current == 0:
            said = "Painting the background, which erases."
        elif chosen is None:
            said = f"Label {current} is not on the list."
        else:
            said = ""
        self.hint.show_text(said)
        for button in (self.color, self.clear, self.remove):
            button.setEnabled(chosen is not None)

    def _show_look(self, *_: object) -> None:
        state = self._context.state
        choose_quietly(self.style_box, state.style)
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(state.opacity * 100))
        self.opacity_text.setText(f"{round(state.opacity * 100)} %")
        self.opacity.setEnabled(state.style != "lines")

    # Changing

    def _items(self) -> list[QTreeWidgetItem]:
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in rows if item is not None]

    def _number(self, item: QTreeWidgetItem) -> int:
        return int(item.data(NUMBER, Qt.ItemDataRole.UserRole))

    def _class(self, item: QTreeWidgetItem | None) -> LabelClass | None:
        labels = self._context.session.labels
        return None if item is None or labels is None else labels.classes.get(self._number(item))

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._context.state.current_label = self._number(item)

    def _on_click(self, item: QTreeWidgetItem, column: int) -> None:
        if column in (VISIBLE, LOCKED):
            self._toggle(item, column)
        else:
            self._on_current(item)

    def _toggle(self, item: QTreeWidgetItem, column: int) -> None:
        label_class = self._class(item)
        if label_class is not None and column == VISIBLE:
            self._context.session.set_class(replace(label_class, visible=not label_class.visible))
        elif label_class is not None:
            self._context.session.set_class(replace(label_class, locked=not label_class.locked))

    def _on_double_click(self, item: QTreeWidgetItem, column: int) -> None:
        if column == COLOR:
            self._recolor()
        elif column in (NUMBER, NAME):
            self.list.editItem(item, NAME)

    def _on_key(self, event: QKeyEvent) -> bool:
        item = self.list.currentItem()
        if item is None or self.list.state() == QAbstractItemView.State.EditingState:
            return False
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.editItem(item, NAME)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle(item, VISIBLE)
        elif event.key() == Qt.Key.Key_Delete:
            self._remove()
        else:
            return False
        return True

    def _on_renamed(self, item: QTreeWidgetItem, column: int) -> None:
        label_class = self._class(item)
        if column != NAME or label_class is None:
            return
        name = " ".join(item.text(NAME).split())
        if name and name != label_class.name:
            self._context.session.set_class(replace(label_class, name=name))
        else:
            self._show_classes()  # an empty name is no name

    def _hover(self, item: QTreeWidgetItem) -> None:
        self._context.state.hovered_label = self._number(item)

    def _add(self) -> None:
        label_class = self._context.session.add_class()
        self._context.state.current_label = label_class.number
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item)
            self.list.editItem(item, NAME)

    def _recolor(self) -> None:
        label_class = self._class(self.list.currentItem())
        if label_class is None:
            return
        dialog = QColorDialog(QColor(*label_class.color), self)
        dialog.setObjectName("labelColorDialog")
        dialog.setWindowTitle(f"Colour of {label_class.name}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(color: QColor) -> None:
            rgb = (color.red(), color.green(), color.blue())
            labels = self._context.session.labels
            now = None if labels is None else labels.classes.get(label_class.number)
            if now is not None:
                self._context.session.set_class(replace(now, color=rgb))

        dialog.colorSelected.connect(chosen)
        dialog.open()

    def _clear(self) -> None:
        label_class, labels = self._class(self.list.currentItem()), self._context.session.labels
        if label_class is None or labels is None:
            return
        if label_class.locked:
            self._context.notify(f"{label_class.name} is locked. Unlock it to erase it.")
            return
        edit = clear_label(labels, label_class.number, f"Clear {label_class.name}")
        if edit is None:
            self._context.notify(f"Nothing carries the label {label_class.name}.")
        else:
            self._context.session.record(edit)

    def _remove(self) -> None:
        label_class, labels = self._class(self.list.currentItem()), self._context.session.labels
        if label_class is None or labels is None:
            return
        if clear_label(labels, label_class.number) is not None:
            self._context.notify(
                f"{label_class.name} still covers a part of the image. Clear it first, then remove it."
            )
            return
        self._context.session.remove_class(label_class.number)
        left = labels.classes
        self._context.state.current_label = next(iter(left), 0)

    def _on_style(self) -> None:
        self._context.state.style = self.style_box.currentData()

    def _on_opacity(self, percent: int) -> None:
        self._context.state.opacity = percent / 100
