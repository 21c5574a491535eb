"""Corner text, orientation letters, scale bar and badges, and the same in words for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, QTimer

from segstudio.core.display import Window
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.canvas.furniture import Furniture, Scene, slab_words
from segstudio.gui.canvas.image_layer import LOOKS
from segstudio.gui.canvas.layer import Layer
from segstudio.gui.canvas.section_view import SectionView
from segstudio.words import tr, within


class FurnitureLayer(Layer):
    """What is written around the section. Drawn once when all that came at once is done."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.furniture = Furniture(view.scene())
        self._due = QTimer(view, singleShot=True, interval=0)
        self._due.timeout.connect(self.show_now)
        session, events = view.session, view.state.events
        session.image_changed.connect(self.show_soon)
        session.reviewed_changed.connect(self.show_soon)
        session.classes_changed.connect(self._describe)
        view.overlays.image_changed.connect(self.show_soon)
        view.overlays.previews_changed.connect(self.show_soon)
        view.overlays.proposal_changed.connect(self.show_soon)
        events.current_label.connect(self._describe)
        session.second.changed.connect(self.show_soon)
        for field in (*LOOKS, "second", "name_of", "layout", "maximised", "show_patient", "show_furniture"):
            getattr(events, field).connect(self.show_soon)

    def show_section(self) -> None:
        self.show_soon()

    def on_zoom(self) -> None:
        self.show_soon()

    def show_soon(self) -> None:
        """Write it anew once the present event is done with."""
        self._due.start()

    def show_now(self) -> None:
        """Write it anew."""
        view, everything = self.view, self.view.state.show_furniture
        volume, labels, window = view.session.shown, view.session.labels, view.state.window
        shown = None
        if volume is not None and labels is not None and window is not None:
            shown = self._scene(volume, labels, window)
        self.furniture.show(shown, QSizeF(view.viewport().size()), everything=everything)
        self._describe()

    def _scene(self, volume: Volume, labels: LabelMap, window: Window) -> Scene:
        view, state, previews = self.view, self.view.state, self.view.overlays.previews
        z, preview, look = view.index, view.overlays.image_of(view.section), view.second_look
        second = view.session.second.image if look is not None else None
        return Scene(
            volume=volume,
            name=state.name_of(volume),
            patient=view.session.patient if state.show_patient else (),
            plane=view.plane,
            index=z,
            linked=view.linked,
            leading=not view.linked or (state.maximised or 0) == view.axis,
            radiological=state.radiological,
            slab=slab_words(state.slab, view.slab_count, view.plane, volume.geometry),
            filter_size=preview[1] if preview is not None else volume.filter_size,
            window=window,
            invert=state.invert,
            smooth=state.smooth,
            reviewed=view.axis == 0 and z in labels.reviewed,
            previewed=z in previews if view.axis == 0 else bool(previews),
            proposed=view.overlays.proposal is not None and view.overlays.proposal.box is not None,
            pixels_per_voxel=view.pixels_per_voxel[1],
            units_per_pixel=view.spacing_yx[1] / view.pixels_per_voxel[1],
            second=second,
            second_name="" if second is None else state.name_of(second.volume),
            look=look,
            alone=view.alone,
        )

    def _describe(self) -> None:
        """Tell a screen reader what is on the canvas."""
        view = self.view
        volume, labels = view.session.volume, view.session.labels
        text = tr("no case is open")
        if volume is not None and labels is not None:
            label_class = labels.classes.get(view.state.current_label)
            name = label_class.name if label_class else tr("background")
            reviewed = tr(", reviewed") if view.axis == 0 and view.index in labels.reviewed else ""
            kind = tr("{plane} slice", plane=within(view.plane.title)) if view.linked else tr("slice")
            text = tr(
                "{kind} {index} of {shape}, label {name}{reviewed}",
                kind=kind,
                index=view.index + 1,
                shape=volume.shape[view.axis],
                name=name,
                reviewed=reviewed,
            )
            text += "".join(f"; {caveat.badge}" for caveat in volume.caveats)
            second = view.session.second.image
            if second is not None and view.second_look is not None:
                text = (
                    tr("second image over the case: {said}", said=text)
                    if not view.alone
                    else tr("second image, {said}", said=text)
                )
                text += "".join(f"; {note.badge}" for note in second.notes)
        if text != view.accessibleDescription():
            view.setAccessibleDescription(text)
