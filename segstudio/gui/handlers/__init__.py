"""What the actions do, in groups; the rows of action_rows name one method for each action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segstudio.gui.handlers.exporting import ExportHandlers
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.gui.handlers.labels import LabelHandlers
    from segstudio.gui.handlers.learning import LearningHandlers
    from segstudio.gui.handlers.models import ModelHandlers
    from segstudio.gui.handlers.pacs import PacsHandlers
    from segstudio.gui.handlers.recovery import RecoveryHandlers
    from segstudio.gui.handlers.second import SecondHandlers
    from segstudio.gui.handlers.segmenting import SegmentingHandlers
    from segstudio.gui.handlers.viewing import ViewHandlers
    from segstudio.gui.handlers.window import WindowHandlers
    from segstudio.gui.main_window import MainWindow


@dataclass(frozen=True, eq=False)
class Handlers:
    """Every group of handlers of one window."""

    exporting: ExportHandlers
    files: FileHandlers
    image: SegmentingHandlers
    labels: LabelHandlers
    learning: LearningHandlers
    models: ModelHandlers
    pacs: PacsHandlers
    recovery: RecoveryHandlers
    second: SecondHandlers
    view: ViewHandlers
    window: WindowHandlers


def build_handlers(window: MainWindow) -> Handlers:
    """The handlers of a window; imported here, because the first frame does without them."""
    from segstudio.gui.handlers.exporting import ExportHandlers
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.gui.handlers.labels import LabelHandlers
    from segstudio.gui.handlers.learning import LearningHandlers
    from segstudio.gui.handlers.models import ModelHandlers
    from segstudio.gui.handlers.pacs import PacsHandlers
    from segstudio.gui.handlers.recovery import RecoveryHandlers
    from segstudio.gui.handlers.second import SecondHandlers
    from segstudio.gui.handlers.segmenting import SegmentingHandlers
    from segstudio.gui.handlers.viewing import ViewHandlers
    from segstudio.gui.handlers.window import WindowHandlers

    context, canvas = window.context, window.canvas
    exporting = ExportHandlers(context, window)
    files = FileHandlers(context, window)
    windows = WindowHandlers(context, window)
    return Handlers(
        exporting=exporting,
        files=files,
        image=SegmentingHandlers(context, window.undo_stack, canvas),
        labels=LabelHandlers(context, window),
        learning=LearningHandlers(context, canvas, window.show_learn_dock),
        models=ModelHandlers(context, window, window.show_learn_dock),
        pacs=PacsHandlers(context, exporting, files.open_labels, window),
        recovery=RecoveryHandlers(context, files, window.keeper, window.undo_stack, window, windows.report),
        second=SecondHandlers(context, window.docks["dockSecond"].bring_up, window),
        view=ViewHandlers(context, window.planes, window.memory),
        window=windows,
    )
