"""The mean filter: its size tried out live, applied to the whole case, compared with the raw image."""

from __future__ import annotations

import time

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QSlider, QSpinBox

from segstudio.core.filters import filter_badge
from segstudio.core.volume import Voxels
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.panels.parts import Panel, Text, check_quietly, describe, in_row, wrapped
from segstudio.gui.tip_follower import enable
from segstudio.services.jobs import Ticket, run_now
from segstudio.services.quiet import FilterPreviewTask
from segstudio.words import tr

LARGEST_SIZE = 51
PATIENCE_S = 0.015  # a preview that takes longer would make the slider stutter; it goes to the CPU lane


class FilterPanel(Panel):
    """Size, preview, apply, and the switch to the raw image."""

    def __init__(self, context: Context) -> None:
        super().__init__("filterPanel")
        self._context = context
        self._ns_per_pixel = 10.0
        self._waiting: Ticket | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._preview)

        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(1, LARGEST_SIZE)
        self.size_slider.setSingleStep(2)
        self.size_slider.setPageStep(4)
        describe(
            self.size_slider,
            "filterSize",
            tr("Filter size"),
            tr("Side of the square whose mean every pixel becomes; larger is smoother. 1 is the raw image."),
        )
        self.size_box = QSpinBox()
        self.size_box.setRange(1, LARGEST_SIZE)
        self.size_box.setSingleStep(2)
        self.size_box.setKeyboardTracking(False)  # half a number is no size
        describe(
            self.size_box,
            "filterSizeBox",
            tr("Filter size as a number"),
            tr("The same size as a number, for when it is known."),
        )
        self.size_box.setFixedWidth(72)
        label = Text(tr("Si&ze"), wrap=False)
        label.setBuddy(self.size_slider)
        self.column.addLayout(in_row(label, self.size_slider, self.size_box, stretch=(0, 1, 0)))

        self.reach = Text("", "caption")
        self.column.addWidget(self.reach)

        self.apply = ActionButton(context.actions["actionApplyFilter"], text=tr("Apply"))
        self.apply.setObjectName("filterApply")
        self.apply.setStyleSheet("padding: 0px 4px;")  # it stands beside the switch in the narrowest dock
        self.raw = QCheckBox(tr("Show raw"))
        describe(
            self.raw,
            "filterRaw",
            tr("Show raw image"),
            tr("Compare with the image before the filter; labels stay where they are."),
        )
        self.column.addLayout(wrapped(self.raw, self.apply))

        self.state = Text("", "muted")
        self.state.setObjectName("filterState")
        self.column.addWidget(self.state)
        self.column.addStretch(1)

        self.size_slider.valueChanged.connect(self._on_size)
        self.size_box.valueChanged.connect(self._on_size)
        self.raw.toggled.connect(self._on_raw)
        session, work = context.session, context.work
        session.case_changed.connect(self._on_image)
        session.image_changed.connect(self._on_image)
        session.model_changed.connect(self._tell)
        work.filter_size_changed.connect(self._show_size)
        context.state.events.slice_index.connect(self._drop_preview)
        context.actions["actionApplyFilter"].triggered.connect(self._drop_preview)
        context.actions["actionApplyFilter"].changed.connect(self._tell)
        self._show_size()
        self._on_image()

    def _on_size(self, size: int) -> None:
        self._context.work.filter_size = size | 1  # an even size becomes the next odd one
        self._show_size()
        self._due.start()

    def _show_size(self, *_: object) -> None:
        size = self._context.work.filter_size
        for control in (self.size_slider, self.size_box):
            with QSignalBlocker(control):
                control.setValue(size)
        self._tell()

    def _on_raw(self, raw: bool) -> None:
        self._drop_preview()
        self._context.session.show_raw = raw

    def _on_image(self) -> None:
        session = self._context.session
        for control in (self.size_slider, self.size_box):
            enable(control, "" if session.volume is not None else tr("Open an image first."))
        enable(self.raw, "" if session.filtered is not None else tr("The image is not filtered."))
        check_quietly(self.raw, session.filtered is not None and session.show_raw)
        self._drop_preview()
        self._tell()

    def _tell(self) -> None:
        """Say what the size means, and which pixels are on the screen."""
        session, work = self._context.session, self._context.work
        size, volume = work.filter_size, session.volume
        self.apply.setText(tr("Remove") if size == 1 and session.filtered is not None else tr("Apply"))
        if size == 1:
            reach = tr("1 × 1 px: the image as it is.")
        else:
            reach = tr("{size} × {size} px", size=size)
            if volume is not None and volume.geometry.calibrated:
                _, y_mm, x_mm = volume.geometry.spacing_mm
                reach += tr(", {height:.3g} × {width:.3g} mm", height=size * y_mm, width=size * x_mm)
        self.reach.setText(reach)
        self.state.show_text(self._state_text())

    def _state_text(self) -> str:
        session, work = self._context.session, self._context.work
        volume = session.volume
        if volume is None:
            return tr("Open an image to smooth it. Noise fades, edges soften.")
        slices = tr("all slices") if volume.shape[0] > 1 else tr("the image")
        if work.image_preview is not None:
            where = tr(" on this slice") if volume.shape[0] > 1 else ""
            return tr("A preview{where}. Apply filters {slices}.", where=where, slices=slices)
        if session.filtered is None:
            said = (
                tr("The raw image is shown; Apply smooths it.")
                if session.filter_size != work.filter_size
                else tr("The raw image is shown.")
            )
        elif session.show_raw:
            said = tr(
                "The raw image is shown; {filter_badge} is kept.",
                filter_badge=filter_badge(session.filter_size),
            )
        else:
            said = tr(
                "Shown: {filter_badge}, {slices}.",
                filter_badge=filter_badge(session.filter_size),
                slices=slices,
            )
        model = session.model
        if model is not None and model.card.filter_size != session.filter_size:
            own = filter_badge(model.card.filter_size) or "raw"
            said += tr(" Segmenting reads the image as {name} was trained: {own}.", name=model.name, own=own)
        return said

    # Preview

    def _preview(self) -> None:
        session, work = self._context.session, self._context.work
        volume = session.volume
        if volume is None:
            return
        if work.filter_size == session.filter_size:
            self._drop_preview()
            return
        z = min(self._context.state.slice_index, volume.shape[0] - 1)
        task = FilterPreviewTask(volume, z, work.filter_size)
        if task.pixels * self._ns_per_pixel * 1e-9 < PATIENCE_S:
            start = time.perf_counter()
            voxels = run_now(task)
            self._ns_per_pixel = (time.perf_counter() - start) / max(task.pixels, 1) * 1e9
            self._show_preview(task, voxels)
        elif self._waiting is None:
            self._waiting = self._context.runner.submit(
                task,
                case_id=volume.case_id,
                quiet=True,
                on_done=lambda voxels: self._on_preview(task, voxels),
                on_failed=lambda error: self._on_preview(task, None),
                on_cancelled=lambda: self._on_preview(task, None),
            )

    def _on_preview(self, task: FilterPreviewTask, voxels: Voxels | None) -> None:
        self._waiting = None
        volume, work = self._context.session.volume, self._context.work
        if voxels is None or volume is None or volume.case_id != task.volume.case_id:
            return
        if task.z == self._context.state.slice_index:
            self._show_preview(task, voxels)
        if task.size != work.filter_size:  # the slider moved on meanwhile
            self._due.start()

    def _show_preview(self, task: FilterPreviewTask, voxels: Voxels) -> None:
        self._context.work.image_preview = (task.z, voxels, task.size)
        self._tell()

    def _drop_preview(self, *_: object) -> None:
        self._due.stop()
        if self._context.work.image_preview is not None:
            self._context.work.image_preview = None
            self._tell()
