"""Operations on labels: tried out beside the window, carried out as one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from segstudio.core.operations import Outcome, Request, Value, find
from segstudio.core.planes import Section, planes_of
from segstudio.errors import SegStudioError
from segstudio.gui.operation_state import Answer
from segstudio.gui.view_state import AXES
from segstudio.services.operating import OperateTask, carry_out
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.canvas.overlays import Overlays
    from segstudio.gui.context import Context
    from segstudio.services.jobs import Ticket

_SOON_MS, _CALM_MS, _PATIENCE_MS = 60, 300, 300


class OperationHandlers(QObject):
    """Answers what the chosen operation would change, and changes it.

    An answer counts only for the very labels and values that it was made from: `_revision` counts changes
    of everything that an operation reads, and an older answer is dropped.
    """

    def __init__(
        self, context: Context, overlays: Overlays, show_panel: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._overlays, self._show_panel = context, overlays, show_panel
        self._operation = context.work.operation
        self._revision = 0
        self._trying: Ticket | None = None
        self._again = False
        self._answered: tuple[Any, ...] = ()  # what the answer is about
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._try)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._late.timeout.connect(lambda: self._tell(Answer("busy", tr("Working it out …"))))
        session, state, work = context.session, context.state, context.work
        session.case_changed.connect(self._on_case)
        for signal in (session.labels_changed, session.classes_changed, session.reviewed_changed):
            signal.connect(self._on_labels)
        for signal in (session.image_changed, session.prediction_changed, work.paint_over_changed):
            signal.connect(self._on_labels)
        self._operation.changed.connect(self._on_asked)
        for field in (*AXES, "active_axis", "layout", "current_label", "crosshair"):
            getattr(state.events, field).connect(self._on_asked)
        self._on_case()

    # What the actions do

    def show(self) -> None:
        """Bring the panel on the screen, with a preview."""
        self._show_panel()
        self._operation.ask()

    def choose(self, name: str) -> None:
        """Choose an operation in the panel, where its values stand and its effect is shown."""
        self._operation.name = name
        self._show_panel()
        self._operation.ask()

    def apply(self) -> None:
        """Carry the chosen operation out: what the preview shows, where there is one."""
        session, outcome = self._context.session, self._operation.answer.outcome
        if session.volume is None:
            return
        try:
            request = self._request(self._operation.name)
        except SegStudioError as error:
            self._tell(Answer("problem", str(error)))
            return
        if outcome is not None and self._answered == self._key(request):
            self._write(outcome)
        else:
            self._run(request, self._write)

    def run(self, name: str, **values: Value) -> None:
        """Carry an operation out at once, with the values it had last; what comes of it is said."""
        if self._context.session.volume is None:
            return

        def done(outcome: Outcome) -> None:
            self._context.notify(f"{find(name).words}: {outcome.said}")
            carry_out(self._context.session, outcome)

        try:
            self._run(self._request(name, values), done, failed=self._context.notify)
        except SegStudioError as error:
            self._context.notify(error)

    def stop(self) -> None:
        """End the preview, shown or being worked out; none is shown until something else is asked for."""
        self._leave_off()
        working = self._trying is not None
        self._operation.dismiss()
        self._answered = ()
        self._tell(Answer("", tr("Stopped. Change a value to try again.") if working else ""))

    def dismiss(self) -> bool:
        """End a preview that is shown; whether there was one."""
        shown = self._overlays.proposal is not None
        if shown:
            self.stop()
        return shown

    def _leave_off(self) -> None:
        self._again = False
        self._due.stop()
        self._late.stop()
        if self._trying is not None:
            self._trying.cancel()

    # What is asked

    def _request(self, name: str, values: dict[str, Value] | None = None) -> Request:
        """The operation as the panel has it now.

        Raises:
            SegStudioError: no label is chosen.
        """
        state, asked, session = self._context.state, self._operation, self._context.session
        volume, labels = session.volume, session.labels
        assert volume is not None
        assert labels is not None
        operation = find(name)
        axis = state.active_axis if state.layout == "planes" and volume.shape[0] > 1 else 0
        index = min(max(getattr(state, AXES[axis]), 0), volume.shape[axis] - 1)
        section: Section = planes_of(volume.geometry)[axis].at(index)
        seed = state.place if state.layout == "planes" and volume.shape[0] > 1 else state.crosshair
        other = None
        if name == "combine" and asked.source == "prediction" and session.prediction is not None:
            other = session.prediction.labels
        which = asked.which if operation.many else "current"
        numbers: tuple[int, ...] = (state.current_label,)
        if which == "marked" and self._context.work.marked_labels:
            numbers = tuple(sorted(self._context.work.marked_labels))
        elif which == "all":
            numbers = tuple(labels.classes)
        return Request(
            name,
            numbers,
            {**asked.values(name), **(values or {})},
            asked.scope(name),
            section,
            seed if "seed" in operation.needs else None,
            asked.keep_reviewed,
            other,
        )

    def _key(self, request: Request) -> tuple[Any, ...]:
        """What tells two questions apart."""
        operation = find(request.operation)
        section = request.section
        by_slice = request.scope == "slice" or (operation.along and "slice" in operation.scopes)
        return (
            self._revision,
            request.operation,
            request.numbers,
            tuple(request.values.items()),
            request.scope,
            section if by_slice else section.normal,
            request.seed,
            request.keep_reviewed,
            id(request.other),
        )

    # Trying out

    def _on_case(self, *_: object) -> None:
        volume = self._context.session.volume
        self._operation.fit(None if volume is None else volume.geometry)
        self._on_labels()

    def _on_labels(self, *_: object) -> None:
        """What the answer was made from has changed: it counts no more."""
        self._revision += 1
        if self._operation.answer.kind == "preview":
            self._tell(Answer())
        self._on_asked(wait=_CALM_MS)

    def _on_asked(self, *_: object, wait: int = _SOON_MS) -> None:
        self._due.start(wait)

    def _try(self) -> None:
        """Find out beside the window; what is asked meanwhile is answered after it."""
        asked, session = self._operation, self._context.session
        if session.volume is None or not (asked.watched and asked.preview):
            self._leave_off()
            self._answered = ()
            if asked.answer.kind not in ("done", "") or session.volume is None:
                self._tell(Answer())
            return
        try:
            request = self._request(asked.name)
        except SegStudioError as error:
            self._tell(Answer("problem", str(error)))
            return
        if self._key(request) == self._answered:
            return
        if self._trying is not None:
            self._again = True
            self._trying.cancel()
            return
        self._again = False
        key = self._answered = self._key(request)

        def ended(answer: Answer | None = None) -> None:
            self._trying = None
            self._late.stop()
            if self._again or (answer is not None and key[0] != self._revision):
                self._answered = ()
                self._due.start(0)
            elif answer is not None:
                self._tell(answer)

        def done(outcome: Outcome) -> None:
            ended(Answer("preview", outcome.said, outcome, warns=bool(outcome.emptied)))

        self._late.start()
        self._trying = self._submit(
            request, done, lambda error: ended(Answer("problem", str(error))), ended, quiet=True
        )

    def _submit(
        self,
        request: Request,
        done: Callable[[Outcome], None],
        failed: Callable[[SegStudioError], None],
        cancelled: Callable[[], None] | None = None,
        *,
        quiet: bool = False,
    ) -> Ticket:
        session = self._context.session
        assert session.volume is not None
        assert session.labels is not None
        needs_image = "image" in find(request.operation).needs
        return self._context.runner.submit(
            OperateTask(
                session.labels,
                request,
                session.shown if needs_image else None,
                title=find(request.operation).words,
            ),
            case_id=session.volume.case_id,
            quiet=quiet,
            on_done=done,
            on_failed=failed,
            on_cancelled=cancelled,
        )

    # Carrying out

    def _run(
        self,
        request: Request,
        then: Callable[[Outcome], None],
        failed: Callable[[SegStudioError], None] | None = None,
    ) -> None:
        """Find out what changes in a job that the status bar shows, and go on if nothing else changed."""
        self._leave_off()
        revision = self._revision

        def done(outcome: Outcome) -> None:
            if revision == self._revision:
                then(outcome)
            else:
                self._context.notify(tr("The labels changed meanwhile, so nothing was done. Try again."))

        def said(error: SegStudioError) -> None:
            self._tell(Answer("problem", str(error)))

        self._submit(request, done, failed or said)

    def _write(self, outcome: Outcome) -> None:
        """One step of undo; the panel then says what was done until something else is asked."""
        edit = carry_out(self._context.session, outcome)
        self._due.stop()
        self._answered = self._key(self._request(self._operation.name))
        self._tell(Answer("done" if edit is not None else "", outcome.said, warns=bool(outcome.emptied)))

    def _tell(self, answer: Answer) -> None:
        self._overlays.set_proposal(answer.outcome)
        self._operation.answer = answer
