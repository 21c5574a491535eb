"""What the actions do, in groups; the rows of action_rows name one method for each action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segstudio.gui.handlers.auditing import AuditHandlers
    from segstudio.gui.handlers.comparing import ComparingHandlers
    from segstudio.gui.handlers.doubting import DoubtHandlers
    from segstudio.gui.handlers.exporting import ExportHandlers
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.gui.handlers.labels import LabelHandlers
    from segstudio.gui.handlers.learning import LearningHandlers
    from segstudio.gui.handlers.models import ModelHandlers
    from segstudio.gui.handlers.operations import OperationHandlers
    from segstudio.gui.handlers.pacs import PacsHandlers
    from segstudio.gui.handlers.project_exchange import ProjectExchangeHandlers
    from segstudio.gui.handlers.project_work import ProjectWorkHandlers
    from segstudio.gui.handlers.projects import ProjectHandlers
    from segstudio.gui.handlers.recovery import RecoveryHandlers
    from segstudio.gui.handlers.resampling import ResampleHandlers
    from segstudio.gui.handlers.second import SecondHandlers
    from segstudio.gui.handlers.segmenting import SegmentingHandlers
    from segstudio.gui.handlers.viewing import ViewHandlers
    from segstudio.gui.handlers.window import WindowHandlers
    from segstudio.gui.main_window import MainWindow


@dataclass(frozen=True, eq=False)
class Handlers:
    """Every group of handlers of one window."""

    auditing: AuditHandlers
    comparing: ComparingHandlers
    doubts: DoubtHandlers
    exporting: ExportHandlers
    files: FileHandlers
    image: SegmentingHandlers
    labels: LabelHandlers
    learning: LearningHandlers
    models: ModelHandlers
    operations: OperationHandlers
    pacs: PacsHandlers
    project_exchange: ProjectExchangeHandlers
    project_work: ProjectWorkHandlers
    projects: ProjectHandlers
    recovery: RecoveryHandlers
    resampling: ResampleHandlers
    second: SecondHandlers
    view: ViewHandlers
    window: WindowHandlers


def build_handlers(window: MainWindow) -> Handlers:
    """The handlers of a window; imported here, because the first frame does without them."""
    from segstudio.gui.docks import bring_up_roomy
    from segstudio.gui.handlers.auditing import AuditHandlers
    from segstudio.gui.handlers.comparing import ComparingHandlers
    from segstudio.gui.handlers.doubting import DoubtHandlers
    from segstudio.gui.handlers.exporting import ExportHandlers
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.gui.handlers.keeping import Keeper
    from segstudio.gui.handlers.labels import LabelHandlers
    from segstudio.gui.handlers.learning import LearningHandlers
    from segstudio.gui.handlers.models import ModelHandlers
    from segstudio.gui.handlers.operations import OperationHandlers
    from segstudio.gui.handlers.pacs import PacsHandlers
    from segstudio.gui.handlers.project_exchange import ProjectExchangeHandlers
    from segstudio.gui.handlers.project_work import ProjectWorkHandlers
    from segstudio.gui.handlers.projects import ProjectHandlers
    from segstudio.gui.handlers.recovery import RecoveryHandlers
    from segstudio.gui.handlers.resampling import ResampleHandlers
    from segstudio.gui.handlers.second import SecondHandlers
    from segstudio.gui.handlers.segmenting import SegmentingHandlers
    from segstudio.gui.handlers.viewing import ViewHandlers
    from segstudio.gui.handlers.window import WindowHandlers
    from segstudio.io.remarks import listen

    context, canvas = window.context, window.canvas
    learn, second = window.docks["dockLearn"], window.docks["dockSecond"]
    keeper = Keeper(context)
    learning = LearningHandlers(
        context, keeper, canvas, window.show_learn_dock, lambda: not learn.visibleRegion().isEmpty()
    )
    files = FileHandlers(context, window, keeper)
    windows = WindowHandlers(context, window)
    context.projects.failed = window.told.emit
    forget = listen(window.told.emit)  # what written files cannot tell
    window.destroyed.connect(lambda *_: forget())
    projects = ProjectHandlers(context, files, window, window.memory, window.docks["dockCase"])
    return Handlers(
        auditing=AuditHandlers(context, window),
        comparing=ComparingHandlers(context, learning.flicker, window.docks["dockCompare"].bring_up, window),
        doubts=DoubtHandlers(context),
        exporting=ExportHandlers(context, window),
        files=files,
        image=SegmentingHandlers(context, window.undo_stack, canvas),
        labels=LabelHandlers(context, window),
        learning=learning,
        models=ModelHandlers(context, window, window.show_learn_dock, keeper.before_learning, window.notices),
        operations=OperationHandlers(
            context,
            canvas.overlays,
            lambda: bring_up_roomy(window, window.docks, "dockOperations"),
            window,
        ),
        pacs=PacsHandlers(context, files.open_labels, window),
        project_exchange=ProjectExchangeHandlers(context, projects, window),
        project_work=ProjectWorkHandlers(context, projects, window),
        projects=projects,
        recovery=RecoveryHandlers(context, files, window.keeper, window.undo_stack, window, windows.report),
        resampling=ResampleHandlers(context, files, window),
        second=SecondHandlers(context, second.bring_up, second.hide, window),
        view=ViewHandlers(context, window.planes, window.memory),
        window=windows,
    )
