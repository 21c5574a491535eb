"""How the second image is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from segstudio.core.display import Window, initial_window
from segstudio.words import tr

Mode = Literal["blend", "checker", "swipe", "beside"]
MODES: tuple[Mode, ...] = ("blend", "checker", "swipe", "beside")
OVERLAID: tuple[Mode, ...] = ("blend", "checker", "swipe")
MODE_NAMES: dict[Mode, str] = {
    "blend": tr("Blended"),
    "checker": tr("Checkerboard"),
    "swipe": tr("Swipe"),
    "beside": tr("Side by side"),
}
_FUNCTIONAL = ("PT", "NM")  # DICOM modalities that show where something goes on, not what is there

if TYPE_CHECKING:
    from segstudio.core.second import SecondImage
    from segstudio.core.volume import Volume


@dataclass(frozen=True)
class SecondLook:
    """One way of looking at a second image.

    Args:
        mode: blended over the first, in every other square of a checkerboard, on one side of a line, or in
            views of its own beside the first.
        visible: False while it is hidden.
        opacity: of the blended image, 0 to 1.
        split: where the swipe's line lies, from 0 at the left of the slice to 1.
        window: its grey levels; None while there is no second image.
        palette: its colours, a name of `segstudio.core.display.PALETTES`.
        fade: low values are transparent, so that only what is bright is laid over the first image.
    """

    mode: Mode = "blend"
    visible: bool = True
    opacity: float = 0.5
    split: float = 0.5
    window: Window | None = None
    palette: str = "hot"
    fade: bool = False

    @property
    def beside(self) -> bool:
        """Whether it has views of its own."""
        return self.mode == "beside"

    def over_or_beside(self) -> SecondLook:
        """Over the first image where it is beside it, in colours that tell the two apart; else beside it."""
        if not self.beside:
            return replace(self, mode="beside", visible=True)
        return replace(
            self, mode="blend", visible=True, palette="hot" if self.palette == "grey" else self.palette
        )


def look_at_first(second: SecondImage, case: Volume, window: Window | None) -> SecondLook:
    """What a second image is first shown with.

    What shows where something goes on, such as PET, glows over the case; labels lie over it. Every other
    image stands beside the case in grey, in the same window where both count in the same units.

    Args:
        case: the first image.
        window: how that is shown.
    """
    volume = second.volume
    own = initial_window(volume)
    if volume.modality in _FUNCTIONAL and case.modality not in _FUNCTIONAL:
        return SecondLook("blend", window=own, fade=True)
    if second.labels:
        return SecondLook("blend", window=own)
    alike = bool(volume.units) and (volume.units, volume.modality) == (case.units, case.modality)
    return SecondLook("beside", window=window if alike and window is not None else own, palette="grey")
