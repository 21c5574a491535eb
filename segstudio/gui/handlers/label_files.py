"""Files of labels: what they are called in dialogs, where one starts, and one that somebody else changed."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.core.geometry import uneven_note
from segstudio.gui.dialogs import ask, ask_file, ask_target
from segstudio.services.places import known, labels_beside, labels_name
from segstudio.services.samples import folder_for_results
from segstudio.services.tasks import suffix_for
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.services.session import Session

PICTURE_LABELS = tr("Label pictures (*.png *.tif *.tiff)")
VOLUME_LABELS = tr("Label volumes (*.nii.gz *.nii *.nrrd *.tif *.tiff)")
SEGMENTATION = tr("DICOM segmentation (*.dcm)")
ANY_LABELS = tr("Labels (*.nii.gz *.nii *.nrrd *.dcm *.png *.tif *.tiff)")


def target_filters(session: Session) -> str:
    """The kinds of files that the labels of the open case can be saved in."""
    filters = PICTURE_LABELS if suggested_labels(session).suffix == ".png" else VOLUME_LABELS
    return f"{filters};;{SEGMENTATION}" if _may_be_dicom(session) else filters


def _may_be_dicom(session: Session) -> bool:
    place = None if session.path is None else known(session.path)
    return place is not None and (place.folder or place.dicom)


def ask_for_labels(window: QWidget, context: Context, then: Callable[[Path], None]) -> None:
    """Ask for a label file, beginning with that of the open image, else in its folder."""
    ask_file(
        window,
        context,
        purpose="labels",
        title=tr("Open labels"),
        filters=ANY_LABELS,
        start=_labels_at_hand(context),
        then=lambda paths: then(paths[0]),
    )


def ask_where_to_save(window: QWidget, context: Context, then: Callable[[Path], None]) -> None:
    """Ask where the labels of the open case are to be saved."""
    session = context.session
    if session.volume is None:
        return
    path, suggestion = session.path, _place_to_propose(session)
    beside = path is not None and folder_for_results(path) == path.parent
    if context.projects.open_id:  # a copy; images of a project often lie where others look for no labels
        beside, suggestion = False, folder_for_results(None) / suggested_labels(session).name
    ask_target(
        window,
        context,
        purpose="save" if beside else "save-elsewhere",  # where a sample went is no place for others
        title=tr("Save labels"),
        filters=target_filters(session),
        suggestion=suggestion,
        then=then,
    )


def _place_to_propose(session: Session) -> Path:
    """Where the labels lie already, else beside the image, in a format that tells where its slices are."""
    if session.labels_path is not None:
        return session.labels_path
    usual = suggested_labels(session)
    volume = session.volume
    if volume is not None and uneven_note(volume.geometry) and _may_be_dicom(session):
        return usual.with_name(labels_name(volume.name or "case", ".dcm"))
    return usual


def save_answer(context: Context) -> str:
    """What a question calls saving the open labels: where their project is open for reading, it is a copy."""
    project = context.projects.project
    copy = project is not None and not project.writable and bool(context.projects.open_id)
    return tr("Save a copy…") if copy else tr("Save")


def _labels_at_hand(context: Context) -> Path | None:
    """The labels of the open image by the name that saving proposes, or where they would lie."""
    session = context.session
    if session.path is None or session.volume is None:
        return None
    own = None if context.projects.open_id else session.labels_path
    places = [*([own] if own else ()), suggested_labels(session), *labels_beside(session.path)]
    return next((place for place in places if place.is_file()), places[-1])


def suggested_labels(session: Session) -> Path:
    """A name beside the image that the commands use too."""
    volume = session.volume
    assert volume is not None  # asked by the caller
    ending = suffix_for(volume.geometry)
    return folder_for_results(session.path) / labels_name(volume.name or "case", ending)


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
