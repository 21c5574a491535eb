"""The open case brought to another grid, as a new case, and an image that lies in no file saved to one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.core.geometry import Geometry
from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask_target
from segstudio.gui.titles import open_name
from segstudio.services.samples import folder_for_results
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.services.tasks import Opened


PICTURES = tr("Pictures (*.tif *.tiff *.png)")
VOLUMES = tr("Volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)")


class ResampleHandlers:
    """Asks for the grid, works beside the window, and opens what comes out."""

    def __init__(self, context: Context, files: FileHandlers, window: QWidget) -> None:
        self._context = context
        self._files = files
        self._window = window

    def show(self) -> None:
        """Ask for the grid; a case without one that is known says so."""
        from segstudio.core.resampling import finer_or_coarser
        from segstudio.gui.resample_dialog import ResampleDialog

        volume, second = self._context.session.volume, self._context.session.second.image
        if volume is None:
            return
        try:
            finer_or_coarser(volume.geometry, volume.geometry.spacing_mm)
        except SegStudioError as error:
            self._context.notify(error)
            return
        other = None if second is None else second.volume
        ResampleDialog(volume, self._resample, self._window, second=other).open()

    def save_image(self) -> None:
        """Ask where to write the open image."""
        volume = self._context.session.volume
        if volume is None:
            return
        picture = volume.geometry.is_picture and not volume.geometry.calibrated
        folder = folder_for_results(Path(volume.source) if volume.source else None)

        def write(path: Path) -> None:
            from segstudio.services.resampling import SaveImageTask

            named = path if path.suffix else path.with_name(path.name + (".tif" if picture else ".nii.gz"))
            self._context.runner.submit(
                SaveImageTask(volume, named),
                case_id=volume.case_id,
                on_done=lambda written: self._context.notify(
                    tr("The image is saved as {name}.", name=written.name)
                ),
                on_failed=self._context.notify,
            )

        ask_target(
            self._window,
            self._context,
            purpose="image",
            title=tr("Save the image"),
            filters=PICTURES if picture else VOLUMES,
            suggestion=folder / f"{open_name(self._context)}{'.tif' if picture else '.nii.gz'}",
            then=write,
        )

    def _resample(self, grid: Geometry) -> None:
        from segstudio.services.resampling import ResampleTask

        session = self._context.session
        volume, labels = session.volume, session.labels
        if volume is None or labels is None:
            return
        copy = labels.copy() if labels.array.any() else None
        sides = "x".join(tr("{side:.3g}", side=side) for side in grid.spacing_mm[::-1])

        def opened(result: Opened) -> None:
            def show() -> None:
                self._files.show(result)

            self._files.unless_unsaved(show)

        task = ResampleTask(
            volume,
            grid,
            copy,
            name=tr("{open_name} {sides} mm", open_name=open_name(self._context), sides=sides),
        )
        self._context.runner.submit(
            task,
            case_id=volume.case_id,
            on_done=opened,
            on_failed=self._context.notify,
        )
