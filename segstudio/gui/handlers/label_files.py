"""Files of labels: what they are called in dialogs, where one starts, and one that somebody else changed."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.gui.dialogs import ask
from segstudio.services.places import labels_name
from segstudio.services.samples import folder_for_results
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.services.session import Session

PICTURE_LABELS = tr("Label pictures (*.png *.tif *.tiff)")
VOLUME_LABELS = tr("Label volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)")
ANY_LABELS = tr("Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)")


def target_filters(session: Session) -> str:
    """The kinds of files that the labels of the open case can be saved in."""
    volume = session.volume
    assert volume is not None  # asked by the caller
    return PICTURE_LABELS if _is_picture(session) else VOLUME_LABELS


def suggested_labels(session: Session) -> Path:
    """A name beside the image that the commands use too."""
    volume = session.volume
    assert volume is not None  # asked by the caller
    ending = ".png" if _is_picture(session) else ".nii.gz"
    return folder_for_results(session.path) / labels_name(volume.name or "case", ending)


def _is_picture(session: Session) -> bool:
    volume = session.volume
    return volume is not None and volume.geometry.is_picture and not volume.geometry.calibrated


def ask_about_others(
    window: QWidget, path: Path, save_as: Callable[[], None], over: Callable[[], None]
) -> None:
    """Ask what to do about a file that somebody else wrote meanwhile."""
    ask(
        window,
        name="askChanged",
        title=tr("Changed by someone else"),
        question=tr("Write over {name}?", name=html.escape(path.name)),
        detail=tr("Another program or person changed it since it was opened here. Nothing is saved yet."),
        answers=[
            ("answerSaveAs", tr("Save as…"), save_as),
            ("answerOverwrite", tr("Write over it"), over),
            ("answerCancel", tr("Cancel"), None),
        ],
    )
