"""What is true now, as far as it decides which actions can be used and which one comes next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from segstudio.core.volume import Volume
from segstudio.gui.context import Context
from segstudio.services.history import History

if TYPE_CHECKING:
    from segstudio.io.corrections import CorrectionSummary


@dataclass(frozen=True)
class Facts:
    """One moment of the window; everything False describes the window without a case."""

    case: bool = False
    several_slices: bool = False
    calibrated: bool = False
    hounsfield: bool = False
    labels: bool = False
    slice_edited: bool = False
    slice_reviewed: bool = False
    reviewed: bool = False
    all_reviewed: bool = False
    dirty: bool = False
    filtered: bool = False
    filter_differs: bool = False
    model: bool = False
    unlike: bool = False
    other_model: bool = False
    missing_classes: bool = False
    suiting: bool = False  # one of the corrections, at least, suits the model
    correction_saved: bool = False
    learned: bool = False
    segmenting: bool = False
    training: bool = False
    outcome: bool = False
    offered: bool = False
    better: bool = False
    mixed: bool = False
    compares: bool = False
    reference: bool = False
    difference: bool = False
    busy: bool = False
    can_undo: bool = False
    can_redo: bool = False
    several_cases: bool = False
    from_file: bool = False
    project: bool = False
    project_writable: bool = False
    read_only: bool = False  # the project cannot be written to
    project_cases: bool = False
    project_case: bool = False  # the open image is a case of the project
    why_read_only: str = ""  # a sentence, where the project cannot be written to
    raw: bool = False
    tool: str = ""
    key_pointer: bool = False
    deep: bool | None = None  # whether the tool works through slices; None where it never does
    labels_visible: bool = True
    apart: bool = False
    furniture: bool = True
    crosshair: bool = True
    inverted: bool = False
    planes: bool = False
    maximised: bool = False
    slab: bool = False
    rulers: bool = False
    playing: bool = False
    second: bool = False
    second_shown: bool = False
    beside: bool = False
    numbers: frozenset[int] = field(default=frozenset())

    @property
    def may_teach(self) -> bool:
        """What is reviewed can be kept: in the folder of corrections, or in a project that can be changed."""
        return not self.read_only

    @property
    def may_save(self) -> bool:
        """The open labels have a place of their own, or may get one."""
        return self.case and not (self.project_case and self.read_only)

    @property
    def can_segment(self) -> bool:
        """A case and a model are there, and no prediction runs."""
        return self.case and self.model and not self.segmenting

    @property
    def can_fine_tune(self) -> bool:
        """A model and an image or a project are there, and something to learn from that may be changed."""
        return (
            (self.case or self.project)
            and self.model
            and (self.suiting or self.reviewed)
            and self.may_teach
            and not self.training
        )


_NOT_FOR_LABELS = ("", "navigate", "window", "pick", "distance", "angle")  # tools


def next_step(facts: Facts) -> str:
    """Name of the action that takes the work one step on; empty while there is none to do.

    Those are the times of waiting, when another model is offered in the Model panel, when a new one is
    better here and worse there, so that only a person can decide, and when nothing is corrected yet and a
    tool that does it is in the hand already.
    """
    if not facts.case and facts.project:
        return "" if facts.project_cases else "actionAddImages"
    if not facts.case:
        return "actionOpen"
    if facts.outcome:
        if facts.mixed:
            return ""
        return "actionAcceptModel" if facts.better else "actionDiscardModel"
    if facts.segmenting:
        return ""
    if not facts.labels and facts.unlike:
        return "" if facts.other_model else "toolBrush"
    if not facts.labels:
        return "actionSegment" if facts.model else "toolBrush"
    if not facts.may_teach:
        return ""
    if facts.slice_edited and not facts.slice_reviewed:
        return "actionMarkReviewed"
    if not facts.reviewed:
        return "toolBrush" if facts.tool in _NOT_FOR_LABELS else ""
    if facts.training:
        return ""
    if facts.model and not facts.unlike and not (facts.correction_saved and facts.learned):
        return "actionFineTune"
    if facts.dirty:
        return "actionSave"
    return "actionNextCase" if facts.project_case and facts.several_cases else "actionOpen"


class FactFinder:
    """Reads the facts; remembers what would be slow to count each time."""

    def __init__(self, context: Context, undo_stack: History) -> None:
        self._context = context
        self._undo = undo_stack
        self._corrections: list[CorrectionSummary] = []  # read when the window announces them
        self._suiting = False
        self._missing_classes = False  # of what the corrections teach
        self._labels = False
        self._recount = True
        context.session.case_changed.connect(self._on_labels_changed)
        context.session.labels_changed.connect(self._on_labels_changed)
        context.session.model_changed.connect(self._on_model_changed)
        context.work.corrections_changed.connect(self._on_corrections_changed)

    def read(self) -> Facts:
        """The facts now."""
        context, work = self._context, self._context.work
        session, state = context.session, context.state
        project = context.projects.project
        common = Facts(
            model=session.model is not None,
            unlike=work.advice.unlike,
            other_model=work.advice.better is not None,
            missing_classes=self._missing_classes,
            suiting=self._suiting,
            learned=work.learned,
            segmenting=work.segmenting is not None,
            training=work.training is not None,
            outcome=work.outcome is not None,
            offered=work.outcome is not None and work.outcome.path is not None,
            better=work.outcome is not None and work.outcome.verdict > 0,
            mixed=work.outcome is not None and work.outcome.mixed,
            busy=bool(context.runner.running()),
            several_cases=len(work.cases) > 1 or (project is not None and len(project.cases) > 1),
            project=project is not None,
            project_cases=project is not None and bool(project.cases),
            project_writable=project is not None and project.writable,
            read_only=project is not None and not project.writable,
            why_read_only="" if project is None else project.why_not_writable,
        )
        volume, labels = session.volume, session.labels
        if volume is None or labels is None:
            return common
        z = min(state.slice_index, volume.shape[0] - 1)
        return Facts(
            **{
                **vars(common),
                "case": True,
                "project_case": bool(context.projects.open_id),
                "several_slices": volume.shape[0] > 1,
                "calibrated": volume.geometry.calibrated,
                "hounsfield": _may_be_hounsfield(volume),
                "labels": self._has_labels(),
                "slice_edited": bool(labels.hand[z].any()),
                "slice_reviewed": z in labels.reviewed,
                "reviewed": bool(labels.reviewed),
                "all_reviewed": len(labels.reviewed) == volume.shape[0],
                "compares": session.comparison.against is not None,
                "reference": any(other.key == "reference" for other in session.comparison.others),
                "difference": session.comparison.shown != "off",
                "dirty": session.dirty,
                "filtered": session.filtered is not None,
                "filter_differs": work.filter_size != session.filter_size,
                "correction_saved": work.correction_saved,
                "can_undo": self._undo.can_undo(),
                "can_redo": self._undo.can_redo(),
                "from_file": session.path is not None,
                "raw": session.show_raw,
                "tool": state.tool,
                "key_pointer": state.key_pointer,
                "deep": state.options.deep_of(state.tool),
                "labels_visible": state.labels_visible,
                "apart": state.apart,
                "furniture": state.show_furniture,
                "crosshair": state.show_crosshair,
                "inverted": state.invert,
                "planes": state.layout == "planes" and volume.shape[0] > 1,
                "maximised": state.maximised is not None,
                "slab": state.slab != "off",
                "rulers": bool(state.rulers),
                "playing": state.playing,
                "second": session.second.image is not None,
                "second_shown": session.second.image is not None and state.second.visible,
                "beside": session.second.image is not None and state.second.beside,
                "numbers": frozenset(n for n in range(10) if n in labels.classes),
            }
        )

    def _has_labels(self) -> bool:
        labels, counts = self._context.session.labels, self._context.session.counts
        if counts.complete:
            return bool(counts.all()[1:].any())
        if self._recount and labels is not None:
            self._labels = any(bool(plane.any()) for plane in labels.array)
            self._recount = False
        return self._labels

    def _on_labels_changed(self, *_: object) -> None:
        self._recount = True

    def _on_corrections_changed(self) -> None:
        self._corrections = self._context.store.summaries()
        self._on_model_changed()

    def _on_model_changed(self) -> None:
        self._suiting = bool(self._corrections) and bool(self._context.suiting(self._corrections))
        self._missing_classes = bool(self._context.unknown_classes(self._corrections))


def _may_be_hounsfield(volume: Volume) -> bool:
    """Whether CT windows make sense: HU, or signed numbers whose file cannot name a unit, as in NIfTI."""
    signed = volume.voxels.dtype.kind in "if"
    return volume.units == "HU" or (
        signed and not volume.units and volume.modality in ("", "CT") and volume.geometry.calibrated
    )
