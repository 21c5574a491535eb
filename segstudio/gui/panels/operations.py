"""Operations on labels: which one, with what values, on which labels, and what it would change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QIcon, QKeyEvent, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QDockWidget, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from segstudio.core.operations import OPERATIONS, Value
from segstudio.core.operations.threshold import Histogram
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.manual import ManualDialog
from segstudio.gui.panels.operation_values import CHOICE_PX, ValueControls
from segstudio.gui.panels.parts import (
    Panel,
    Text,
    check_quietly,
    choose_quietly,
    describe,
    icon_button,
    in_row,
    labelled,
    rule,
    swatch,
    with_tabular_figures,
)
from segstudio.gui.theme import GRID
from segstudio.services.jobs import Ticket
from segstudio.services.operating import HistogramTask
from segstudio.words import paragraph, tr

SCOPE_WORDS = {
    "volume": tr("Whole volume"),
    "slices": tr("Each slice by itself"),
    "slice": tr("This slice"),
}
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.ZOrderChange)
WHICH_WORDS = {"marked": tr("Marked labels"), "all": tr("All labels")}


class OperationsPanel(Panel):
    """Chosen at the top, values below, what it would change at the bottom. Nothing is done before Apply."""

    def __init__(self, context: Context) -> None:
        super().__init__("operationsPanel")
        self._context = context
        self._state = context.work.operation
        self._counting: Ticket | None = None
        self._counted: tuple[object, ...] = ()
        self._count_due = QTimer(self, singleShot=True, interval=80)
        self._count_due.timeout.connect(self._count)
        self._dock: QDockWidget | None = None
        self._look_due = QTimer(self, singleShot=True, interval=0)
        self._look_due.timeout.connect(self._look)
        self.choice = QComboBox()
        describe(
            self.choice,
            "operationChoice",
            tr("Operation"),
            tr("What is done to the label; the line below says what it is for."),
        )
        self.choice.setModel(_table(self.choice))
        self.choice.setMaxVisibleItems(24)
        page = icon_button(
            "help",
            "operationHelpPage",
            tr("Help on operations"),
            tr("The page on operations: what each of them does."),
            lambda: ManualDialog("operations", self.window()).open(),
        )
        self.column.addLayout(in_row(self.choice, page, stretch=(1, 0)))
        self.help = Text("", "muted")
        self.help.setObjectName("operationHelp")
        self.column.addWidget(self.help)
        self._place = QVBoxLayout()
        self.column.addLayout(self._place)
        self.values: ValueControls | None = None
        self.column.addWidget(rule())
        self._build_where()
        self.column.addWidget(rule())
        self._build_answer()
        self.column.addStretch(1)
        self._listen()
        self._show_now()

    def _build_where(self) -> None:
        self.which = QComboBox()
        describe(
            self.which,
            "operationLabels",
            tr("Labels"),
            tr("The current label, those marked in the list of labels, or all that are not locked."),
        )
        self.which.setMinimumWidth(CHOICE_PX)
        self._which_row = _row(labelled(tr("On"), self.which))
        self.source = QComboBox()
        describe(self.source, "operationSource", tr("Of"), tr("Where the other label comes from."))
        self.source.addItem(tr("These labels"), "own")
        self.source.addItem(tr("The last prediction"), "prediction")
        self.source.setMinimumWidth(CHOICE_PX)
        self._source_row = _row(labelled(tr("Of"), self.source))
        self.scope = QComboBox()
        describe(
            self.scope,
            "operationScope",
            tr("Where"),
            tr(
                "The slice shown, every slice of its plane by itself, or the volume at once in all "
                "three axes."
            ),
        )
        self.scope.setMinimumWidth(CHOICE_PX)
        self._scope_row = _row(labelled(tr("Where"), self.scope))
        self.keep = QCheckBox(tr("Keep reviewed slices"))
        describe(
            self.keep,
            "operationKeepReviewed",
            tr("Keep reviewed slices"),
            tr("Slices that you declared right stay as they are."),
        )
        for widget in (self._source_row, self._which_row, self._scope_row, self.keep):
            self.column.addWidget(widget)

    def _build_answer(self) -> None:
        self.preview = QCheckBox(tr("Preview"))
        describe(
            self.preview,
            "operationPreview",
            tr("Preview"),
            tr("Show on the canvas what would change: added in the label's colour, removed under hatching."),
        )
        self.apply = ActionButton(self._context.actions["actionApplyOperation"], text=tr("Apply"))
        self.apply.setObjectName("operationApply")
        self.stop = ActionButton(self._context.actions["actionStopOperation"], text=tr("Stop"))
        self.stop.setObjectName("operationStop")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.preview)
        row.addStretch(1)
        row.addWidget(self.stop)
        row.addWidget(self.apply)
        self.column.addLayout(row)
        self.said = Text("", "muted")
        self.said.setObjectName("operationSaid")
        self.said.setAccessibleName(tr("What the operation changes"))
        with_tabular_figures(self.said)
        self.column.addWidget(self.said)

    def _listen(self) -> None:
        context, state = self._context, self._state
        self.choice.activated.connect(self._on_choice)
        self.which.activated.connect(lambda: setattr(state, "which", self.which.currentData()))
        self.source.activated.connect(lambda: setattr(state, "source", self.source.currentData()))
        self.scope.activated.connect(lambda: state.set_scope(self.scope.currentData()))
        self.keep.toggled.connect(lambda on: setattr(state, "keep_reviewed", on))
        self.preview.toggled.connect(lambda on: setattr(state, "preview", on))
        state.changed.connect(self._show_all)
        state.answered.connect(self._show_answer)
        session = context.session
        for signal in (session.case_changed, session.classes_changed, session.reviewed_changed):
            signal.connect(self._show_all)
        session.prediction_changed.connect(self._show_all)
        session.image_changed.connect(self._show_all)
        context.state.events.current_label.connect(self._show_all)
        for field in ("slice_index", "layout"):
            getattr(context.state.events, field).connect(self._on_place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dock is None:
            around = self.parentWidget()
            while around is not None and not isinstance(around, QDockWidget):
                around = around.parentWidget()
            if around is not None:
                self._dock = around
                around.installEventFilter(self)
                around.visibilityChanged.connect(lambda _: self._look_due.start())
        self._look_due.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._state.watched = False

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """The dock comes to the front of its tabs, or goes behind them: there it counts as shown too."""
        if event.type() in _MOVES:
            self._look_due.start()
        return False

    def _look(self) -> None:
        """Take note of whether anything of the panel can be seen."""
        self._state.watched = self.isVisible() and not self.visibleRegion().isEmpty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._state.preview:
            self._context.actions["actionStopOperation"].trigger()
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        self._show_now()

    # What a person does

    def _on_choice(self) -> None:
        name = self.choice.currentData()
        if name:
            self._state.name = name

    def _on_value(self, parameter: str, value: Value) -> None:
        self._state.set_value(parameter, value)

    # What is shown

    def _on_place(self, *_: object) -> None:
        if self.values is not None and self.values.ranges:
            self._count_due.start()

    def _show_all(self, *_: object) -> None:
        if self._state.watched:  # else it is shown when it comes on the screen
            self._show_now()

    def _show_now(self) -> None:
        session, state = self._context.session, self._state
        operation, labels, volume = state.operation, session.labels, session.volume
        choose_quietly(self.choice, operation.name)
        self.help.setText(operation.help)
        if self.values is None or self.values.operation is not operation:
            self._replace_values()
        assert self.values is not None
        picture = volume is None or volume.geometry.is_picture
        scope = state.scope()
        self.values.show_labels(labels)
        self.values.show_values(state.values(), calibrated=state.calibrated, area=picture or scope == "slice")
        self.values.setVisible(bool(operation.parameters))
        self.scope.clear()
        for name in operation.scopes:
            self.scope.addItem(SCOPE_WORDS[name], name)
        choose_quietly(self.scope, scope)
        self._scope_row.setVisible(not picture and len(operation.scopes) > 1)
        self._show_which(operation.many)
        self._which_row.setVisible("seed" not in operation.needs or operation.from_nothing)
        choose_quietly(self.source, state.source)
        self._source_row.setVisible(operation.name == "combine" and session.prediction is not None)
        check_quietly(self.keep, state.keep_reviewed)
        reviewed = labels is not None and bool(labels.reviewed)
        self.keep.setVisible(scope != "slice" and not picture and reviewed)
        check_quietly(self.preview, state.preview)
        self._show_answer()
        if self.values.ranges:
            self._count_due.start()

    def _show_which(self, many: bool) -> None:
        """The current label by name and colour, and more where several can be worked on."""
        self.which.clear()
        self.which.addItem("", "current")
        for which, words in WHICH_WORDS.items() if many else ():
            self.which.addItem(words, which)
        choose_quietly(self.which, self._state.which if many else "current")
        number, labels = self._context.state.current_label, self._context.session.labels
        label_class = None if labels is None else labels.classes.get(number)
        if label_class is not None:
            self.which.setItemText(0, label_class.name)
            self.which.setItemIcon(0, swatch(label_class.color))
        else:
            self.which.setItemText(
                0, tr("Label {number}", number=number) if number else tr("No label chosen")
            )
            self.which.setItemIcon(0, QIcon())

    def _replace_values(self) -> None:
        if self.values is not None:
            self._place.removeWidget(self.values)
            self.values.hide()
            self.values.deleteLater()
        self.values = ValueControls(self._state.operation)
        self.values.changed.connect(self._on_value)
        self._place.addWidget(self.values)
        self._counted = ()

    def _show_answer(self) -> None:
        answer, session = self._state.answer, self._context.session
        said, kind = answer.said, "muted"
        if session.volume is None:
            said = tr("Open an image to work on its labels.")
        elif answer.kind == "preview":
            kind = "warning" if answer.warns else ""
            if answer.outcome is not None and answer.outcome.box is not None:
                said = tr("Preview: nothing is changed yet. {said}", said=answer.said)
                said = paragraph((said, tr("Apply carries it out; Esc leaves the labels as they are.")))
        elif answer.kind == "done":
            said, kind = tr("Done: {said}", said=answer.said), "good"
        elif answer.kind == "problem":
            kind = "warning"
        self.said.set_kind(kind)
        self.said.show_text(said)
        self.stop.setVisible(answer.kind == "busy")

    # Grey levels

    def _count(self) -> None:
        """Count the grey levels of the slice or volume beside the window, once for each."""
        session, view, state = self._context.session, self._context.state, self._state
        shown = session.shown
        if shown is None or self.values is None or not self.values.ranges or not state.watched:
            return
        z = min(max(view.slice_index, 0), shown.shape[0] - 1)
        flat = state.scope() == "slice" and view.layout != "planes"
        about = (id(shown), z if flat else -1)
        if about == self._counted or self._counting is not None:
            return
        self._counted = about

        def ended(histogram: Histogram | None = None) -> None:
            self._counting = None
            if self.values is not None:
                for row in self.values.ranges:
                    row.show_histogram(histogram)
            self._count_due.start()  # it may be about another slice by now

        self._counting = self._context.runner.submit(
            HistogramTask(shown.voxels[z : z + 1] if flat else shown.voxels, shown.padding),
            case_id=shown.case_id,
            quiet=True,
            on_done=ended,
            on_failed=lambda _: ended(),
            on_cancelled=ended,
        )


def _row(layout: QLayout) -> QWidget:
    """A layout as a widget, which can be hidden."""
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget


def _table(parent: QWidget) -> QStandardItemModel:
    """Every operation under the name of its group, which cannot be chosen."""
    model = QStandardItemModel(parent)
    group = ""
    for operation in OPERATIONS.values():
        if operation.group != group:
            group = operation.group
            head = QStandardItem(group)
            head.setEnabled(False)
            head.setSelectable(False)
            model.appendRow(head)
        item = QStandardItem(operation.words)
        item.setToolTip(operation.help)
        item.setData(operation.name, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    return model
