"""Bringing back edits that were not saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.gui.dialogs import ask, ask_target
from segstudio.services.folders import journal_dir
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.gui.notices import NoticeBar
    from segstudio.gui.recovery_dialog import RecoveryDialog
    from segstudio.services.history import History
    from segstudio.services.recovery import Recovery, Replayed
    from segstudio.services.safekeeping import Safekeeper
    from segstudio.services.tasks import Opened


class RecoveryHandlers:
    """Finds unsaved edits, offers them at the start, and opens them with their history."""

    def __init__(
        self,
        context: Context,
        files: FileHandlers,
        keeper: Safekeeper,
        undo_stack: History,
        window: QWidget,
        show_report: Callable[[], None],
    ) -> None:
        self._context = context
        self._files = files
        self._keeper = keeper
        self._undo = undo_stack
        self._window = window
        self._show_report = show_report
        self._dialog: RecoveryDialog | None = None

    def offer(self, notices: NoticeBar) -> None:
        """Say once, at the start, what a power cut or a crash left; a person's own "discard" is no news."""

        def found(recoveries: list[Recovery]) -> None:
            lost = [r for r in recoveries if not r.closed]
            if not lost:
                self._tell_of_crash(notices)
                return
            title = self._title(lost[0]) if len(lost) == 1 else ""
            notices.tell(
                _safe(sum(r.edits for r in lost), len(lost), title),
                (tr("Recover…"), lambda: self._show(recoveries)),
                stays=True,
            )

        self._find(found, quiet=True)
        self._sweep()

    def _tell_of_crash(self, notices: NoticeBar) -> None:
        """Say once that native code ended the program, and show what was kept of it; nothing is sent."""
        from segstudio.services.logs import unseen_crash

        if unseen_crash() is not None:
            notices.tell(
                tr(
                    "SegStudio ended last time because of a crash. What is known of it stays on this "
                    "computer."
                ),
                (tr("Show…"), self._show_report),
                stays=True,
            )

    def _sweep(self) -> None:
        """Delete what a killed program left unfinished, where this one writes."""
        from segstudio.services.folders import config_dir, state_dir
        from segstudio.services.sweeping import SweepTask

        settings = self._context.settings.value
        folders = (config_dir(), state_dir(), settings.models_path, settings.corrections_path)
        self._context.runner.submit(SweepTask(folders), quiet=True)

    def show(self) -> None:
        """Show every case with unsaved edits."""

        def found(recoveries: list[Recovery]) -> None:
            if recoveries:
                self._show(recoveries)
            else:
                self._context.notify(tr("There are no unsaved edits of earlier runs."))

        self._find(found)

    def _find(self, then: Callable[[list[Recovery]], None], *, quiet: bool = False) -> None:
        from segstudio.services.recovery import FindRecoveriesTask

        self._context.runner.submit(
            FindRecoveriesTask(journal_dir()), on_done=then, on_failed=self._context.notify, quiet=quiet
        )

    def _show(self, recoveries: list[Recovery]) -> None:
        from segstudio.gui.recovery_dialog import RecoveryDialog

        self._dialog = RecoveryDialog(
            recoveries,
            title_of=self._title,
            labels_of=self._read_labels,
            recover=self._recover,
            save_as=self._save_as,
            delete=self._delete,
            parent=self._window,
        )
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _title(self, recovery: Recovery) -> str:
        """What lists call a case; nothing where its name may be a patient's."""
        from segstudio.services.aliases import kept_name

        return kept_name(recovery.name, recovery.source, self._context.settings.value)

    def _forget_dialog(self, *_: object) -> None:
        self._dialog = None

    def _read_labels(self, recovery: Recovery, then: Callable[[LabelMap | None], None]) -> None:
        from segstudio.services.recovery import RecoveredLabelsTask

        self._context.runner.submit(
            RecoveredLabelsTask(recovery), on_done=then, on_failed=lambda _: then(None), quiet=True
        )

    def _recover(self, recovery: Recovery) -> None:
        from segstudio.services.recovery import RecoverTask

        self._context.runner.submit(
            RecoverTask(recovery),
            on_done=lambda result: self._files.unless_unsaved(lambda: self._open(recovery, *result)),
            on_failed=self._context.notify,
        )

    def _open(self, recovery: Recovery, opened: Opened, back: Replayed) -> None:
        projects = self._files.projects
        case = "" if projects is None else projects.case_of_labels(recovery.labels_path)
        self._keeper.adopt(opened.volume.case_id, recovery.journal)
        if not self._files.show(opened, case):
            return
        self._undo.restore(back.done, back.undone)
        self._context.work.add_cases([Path(recovery.source)])
        self._context.notify(
            counted(
                "{n} edit is back. Save the labels (Ctrl+S) to keep it in a file.",
                "{n} edits are back. Save the labels (Ctrl+S) to keep them in a file.",
                recovery.edits,
            )
        )

    def _save_as(self, recovery: Recovery) -> None:
        from segstudio.gui.handlers.label_files import ANY_LABELS

        folder = Path(recovery.source).parent if recovery.source else Path.home()
        name = f"{recovery.name or 'case'}-recovered.nii.gz"
        ask_target(
            self._dialog or self._window,
            self._context,
            purpose="save",
            title=tr("Save recovered labels"),
            filters=ANY_LABELS,
            suggestion=folder / name,
            then=lambda path: self._write(recovery, path),
        )

    def _write(self, recovery: Recovery, path: Path) -> None:
        from segstudio.services.recovery import SaveRecoveredTask

        self._context.runner.submit(
            SaveRecoveredTask(recovery, path if path.suffix else path.with_name(f"{path.name}.nii.gz")),
            on_done=lambda written: self._context.notify(
                tr("The recovered labels are in {name}.", name=written.name)
            ),
            on_failed=self._context.notify,
        )

    def _delete(self, recovery: Recovery) -> None:
        from segstudio.services.recovery import discard

        def delete() -> None:
            discard(recovery.journal)
            if self._dialog is not None:
                dialog = self._dialog
                self._find(dialog.show_recoveries, quiet=True)

        ask(
            self._dialog or self._window,
            name="askDeleteEdits",
            title=tr("Delete unsaved edits"),
            question=tr(
                "Delete the unsaved edits of {title}?", title=self._title(recovery) or tr("this case")
            ),
            detail=tr("They are in no other file, and cannot be brought back afterwards."),
            answers=[("answerDelete", "Delete", delete), ("answerCancel", tr("Keep"), None)],
        )


def _safe(edits: int, cases: int, title: str) -> str:
    """What a power cut or a crash left, in one whole sentence for each count.

    Args:
        title: what the only case is called; empty where that may name a patient, or there are several.
    """
    if cases > 1:
        return tr(
            "The program ended before {edits} unsaved edits of {cases} cases were saved. They are safe.",
            edits=edits,
            cases=cases,
        )
    if not title:
        return counted(
            "The program ended before {n} unsaved edit of a case was saved. It is safe.",
            "The program ended before {n} unsaved edits of a case were saved. They are safe.",
            edits,
        )
    return counted(
        "The program ended before {n} unsaved edit of {title} was saved. It is safe.",
        "The program ended before {n} unsaved edits of {title} were saved. They are safe.",
        edits,
        title=title,
    )
