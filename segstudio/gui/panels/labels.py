"""The labels of the case: which one is painted, what they are called, how they look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QColorDialog, QComboBox, QLineEdit, QMenu, QSlider, QVBoxLayout, QWidget

from segstudio.core.labels import LabelClass
from segstudio.gui.context import Context
from segstudio.gui.panels.label_list import LabelList
from segstudio.gui.panels.label_rows import VISIBLE, LabelRows
from segstudio.gui.panels.paint_over import PaintOverChoice
from segstudio.gui.panels.parts import (
    Panel,
    Text,
    choose_quietly,
    describe,
    icon_button,
    in_row,
    labelled,
    with_tabular_figures,
)
from segstudio.gui.theme import GRID
from segstudio.words import percent, tr

STYLE_WORDS = {"both": tr("Boundary and fill"), "lines": tr("Boundary"), "fill": tr("Fill")}
ORDERS = {"number": tr("By number"), "name": tr("By name"), "size": tr("Largest first")}
MANY = 12  # labels, from which on they can be searched and sorted
_MENU = (
    "actionShowOnly", "actionMergeLabels", "actionDeleteLabels", "actionClearLabel", "",
    "actionRenumberLabels", "actionImportLabelSet", "actionExportLabelSet",
)  # fmt: skip


class LabelsPanel(Panel):
    """A list in which a click chooses what the brush paints, and the look of all labels."""

    def __init__(self, context: Context) -> None:
        super().__init__("labelsPanel")
        self._context = context
        self.rows = LabelRows(context.session.counts, self)
        self.list = LabelList(self.rows)
        self.hint = Text("", "muted")
        with_tabular_figures(self.hint)
        self.finder = QWidget()
        self._build_finder()
        self.column.addWidget(self.hint)
        self.column.addWidget(self.finder)
        self.column.addWidget(self.list, 1)
        self.controls = QWidget()
        controls = QVBoxLayout(self.controls)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(GRID)
        self.column.addWidget(self.controls)
        self.column.addStretch(0)
        self._build_buttons(controls)
        self._build_look(controls)
        self._listen()
        self._show_classes()
        self._show_look()

    def restyle(self) -> None:
        self.rows.refresh()

    def _build_finder(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        describe(
            self.search,
            "labelSearch",
            tr("Search labels"),
            tr(
                "List only labels whose number begins so or whose name holds this (Ctrl+F); "
                "Enter chooses the first, Esc lists all."
            ),
        )
        self.search.installEventFilter(self)
        self.order = QComboBox()
        describe(
            self.order,
            "labelOrder",
            tr("Order of the labels"),
            tr("List labels by number, name or size. By size, small and forgotten ones stand together."),
        )
        for order, words in ORDERS.items():
            self.order.addItem(words, order)
        self.order.setMinimumContentsLength(5)
        row = in_row(self.search, self.order, stretch=(3, 2))
        row.setContentsMargins(0, 0, 0, 0)
        self.finder.setLayout(row)

    def _build_buttons(self, column: QVBoxLayout) -> None:
        do = self._context.actions
        self.add = icon_button(
            "plus",
            "labelAdd",
            tr("Add label"),
            tr("Add a label with the next free number (Shift+N)."),
            self._add,
        )
        self.color = icon_button(
            "opacity",
            "labelColor",
            tr("Change colour"),
            tr("Choose another colour for this label, where it is hard to see on the image."),
            self._recolor,
        )
        self.clear = icon_button(
            "eraser",
            "labelClear",
            tr("Clear label"),
            tr("Erase this label everywhere; one undo brings it back."),
            do["actionClearLabel"].trigger,
        )
        self.remove = icon_button(
            "trash",
            "labelRemove",
            tr("Delete labels"),
            tr("Erase the selected labels and take them off the list; one undo brings them back."),
            do["actionDeleteLabels"].trigger,
        )
        self.more = icon_button(
            "more",
            "labelMore",
            tr("More about labels"),
            tr("Merge, renumber, and import or export the set of labels."),
            lambda: self._pop_up(self.more.mapToGlobal(QPoint(0, self.more.height()))),
        )
        row = in_row(self.add, self.color, self.clear, self.remove)
        row.addStretch(1)
        row.addWidget(self.more)
        column.addLayout(row)

    def _build_look(self, column: QVBoxLayout) -> None:
        self.paint_over = PaintOverChoice(self._context)
        column.addWidget(self.paint_over)
        self.style_box = QComboBox()
        describe(
            self.style_box,
            "labelStyle",
            tr("Labels drawn as"),
            tr("Draw labels as boundary lines, as fill, or both. Lines leave the image below them free."),
        )
        for style, words in STYLE_WORDS.items():
            self.style_box.addItem(words, style)
        column.addLayout(labelled(tr("D&raw"), self.style_box))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        describe(
            self.opacity,
            "labelOpacity",
            tr("Fill opacity"),
            tr("How strongly the fill covers the image: less to judge boundaries, more to find small ones."),
        )
        self.opacity_text = Text("", wrap=False)
        self.opacity_text.setMinimumWidth(40)
        self.opacity_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        with_tabular_figures(self.opacity_text)
        fill = Text(tr("Fill"), wrap=False)
        fill.setBuddy(self.opacity)
        column.addLayout(in_row(fill, self.opacity, self.opacity_text, stretch=(0, 1, 0)))

    def _listen(self) -> None:
        context = self._context
        session, state, work = context.session, context.state, context.work
        self.list.chosen.connect(self._choose)
        self.list.marked.connect(self._on_marked)
        self.list.toggled.connect(self._toggle)
        self.list.recolor.connect(lambda _: self._recolor())
        self.list.delete.connect(lambda: context.actions["actionDeleteLabels"].trigger())
        self.list.hovered.connect(self._hover)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda at: self._pop_up(self.list.viewport().mapToGlobal(at))
        )
        self.rows.renamed.connect(self._rename)
        self.search.textChanged.connect(self._on_search)
        self.order.currentIndexChanged.connect(lambda _: self._on_order())
        self.style_box.currentIndexChanged.connect(self._on_style)
        self.opacity.valueChanged.connect(self._on_opacity)
        session.case_changed.connect(self._show_classes)
        session.classes_changed.connect(self._show_classes)
        session.counts.changed.connect(self._show_hint)
        state.events.current_label.connect(self._show_current)
        state.events.opacity.connect(self._show_look)
        state.events.style.connect(self._show_look)
        work.label_wanted.connect(self.find_label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                if self.rows.rowCount():
                    self._choose(self.rows.number_at(0))
                    self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def find_label(self) -> None:
        """Let the person search the list."""
        self.finder.show()
        self.search.setFocus()
        self.search.selectAll()

    # Showing

    def _show_classes(self) -> None:
        session = self._context.session
        there = session.labels is not None and session.volume is not None
        classes = session.labels.classes if session.labels is not None else {}
        self.rows.show_classes(classes, session.volume.geometry if session.volume is not None else None)
        self.add.setEnabled(there)
        self.list.setVisible(there)
        self.controls.setVisible(there)
        searching = bool(self.search.text()) or self.search.hasFocus()
        self.finder.setVisible(there and (len(classes) > MANY or searching))
        self._show_current()

    def _show_current(self, *_: object) -> None:
        current = self._context.state.current_label
        self.list.show_current(current)
        known = self._class(current) is not None
        for button in (self.color, self.clear, self.remove):
            button.setEnabled(known)

    def _show_hint(self, *_: object) -> None:
        current, marked = self._context.state.current_label, self._context.work.marked_labels
        labels = self._context.session.labels
        if labels is None:
            said = tr("Open an image to see its labels here: what each number means and how it looks.")
        elif len(marked) > 1:
            said = tr("{marked:,} labels: {facts}", marked=len(marked), facts=self.rows.facts(marked))
        elif current == 0:
            said = tr("Painting the background, which erases.")
        elif current not in labels.classes:
            said = tr("Label {current} is not on the list.", current=current)
        elif self.search.text() and self.rows.row_of(current) is None:
            said = tr("Painting {name}, which the search leaves out.", name=labels.classes[current].name)
        else:
            said = ""
        self.hint.show_text(said)

    def _show_look(self, *_: object) -> None:
        state = self._context.state
        choose_quietly(self.style_box, state.style)
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(state.opacity * 100))
        self.opacity_text.setText(percent(state.opacity))
        self.opacity.setEnabled(state.style != "lines")

    # Changing

    def _class(self, number: int | None) -> LabelClass | None:
        labels = self._context.session.labels
        return None if number is None or labels is None else labels.classes.get(number)

    def _choose(self, number: int) -> None:
        self._context.state.current_label = number

    def _on_marked(self, numbers: frozenset[int]) -> None:
        self._context.work.marked_labels = numbers
        self._show_hint()

    def _toggle(self, number: int, column: int) -> None:
        one = self._class(number)
        if one is not None:
            changed = (
                replace(one, visible=not one.visible)
                if column == VISIBLE
                else replace(one, locked=not one.locked)
            )
            self._context.session.set_class(changed)

    def _rename(self, number: int, name: str) -> None:
        one = self._class(number)
        if one is not None:
            self._context.session.set_class(replace(one, name=name))

    def _hover(self, number: int | None) -> None:
        self._context.state.hovered_label = number

    def _add(self) -> None:
        self._context.actions["actionNewLabel"].trigger()
        self.search.clear()
        self.list.rename(self._context.state.current_label)

    def _recolor(self) -> None:
        one = self._class(self.list.current_number())
        if one is None:
            return
        dialog = QColorDialog(QColor(*one.color), self)
        dialog.setObjectName("labelColorDialog")
        dialog.setWindowTitle(tr("Colour of {name}", name=one.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def chosen(color: QColor) -> None:
            now = self._class(one.number)
            if now is not None:
                rgb = (color.red(), color.green(), color.blue())
                self._context.session.set_class(replace(now, color=rgb))

        dialog.colorSelected.connect(chosen)
        dialog.open()

    def _on_search(self, text: str) -> None:
        self.rows.search(text)
        self._show_current()

    def _on_order(self) -> None:
        self.rows.sort_by(self.order.currentData())
        self._show_current()

    def _pop_up(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for name in _MENU:
            if name:
                menu.addAction(self._context.actions[name])
            else:
                menu.addSeparator()
        menu.popup(at)

    def _on_style(self) -> None:
        self._context.state.style = self.style_box.currentData()

    def _on_opacity(self, percent: int) -> None:
        self._context.state.opacity = percent / 100
