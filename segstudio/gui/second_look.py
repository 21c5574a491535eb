"""How the second image is looked at."""

from __future__ import annotations

from dataclasses import dataclass
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


def look_at_first(second: SecondImage, before: SecondLook) -> SecondLook:
    """What a second image is first shown with: in the mode used last, PET and the like as glowing colours."""
    functional = second.volume.modality in _FUNCTIONAL
    return SecondLook(before.mode, window=initial_window(second.volume), fade=functional)
