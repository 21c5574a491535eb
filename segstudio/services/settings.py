"""Everything a person can set, with what each setting changes; shared by the window and the command line."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Mapping
from dataclasses import Field, asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from segstudio.core.labels import PALETTE, Color
from segstudio.errors import SegStudioError
from segstudio.io.files import read_json, write_json
from segstudio.services.folders import default_data_dir, settings_file
from segstudio.services.languages import LANGUAGES
from segstudio.services.setting_values import about, checked, from_text
from segstudio.words import listed, tr

FIRST_MODEL = "cells"


@dataclass(frozen=True)
class Settings:
    """Every value that can change a result or how it is shown. Checked on creation.

    Each field's metadata holds `title`, `says` (what it changes), `group`, and where they apply
    `choices`, `range`, `unit` and `folder`.

    Raises:
        SegStudioError: a value is not one of its choices or outside its range.
    """

    device: str = field(
        default="auto",
        metadata=about(
            "Device",
            "What networks run on: by itself a GPU where there is one. One of several is typed, as cuda:1.",
            group="Computing",
        ),
    )
    engine: str = field(
        default="auto",
        metadata=about(
            "Engine",
            "What runs a network: by itself PyTorch. OpenVINO, an extra package, is faster on the CPU alone.",
            group="Computing",
            choices={"auto": "Automatic", "torch": "PyTorch", "openvino": "OpenVINO"},
        ),
    )
    memory_mb: int = field(
        default=0,
        metadata=about(
            "Memory for segmenting",
            "Larger images are segmented in pieces that fit; the result is the same.",
            group="Computing",
            limits=(0, 1_048_576),
            unit="MB",
            zero="What is free",
        ),
    )
    cpu_threads: int = field(
        default=0,
        metadata=about(
            "CPU threads",
            "Threads that segmenting and training use. One core less leaves the window quick.",
            group="Computing",
            limits=(0, 256),
            zero="All cores but one",
        ),
    )
    undo_mb: int = field(
        default=1024,
        metadata=about(
            "Memory for undo",
            "Steps beyond it are moved to the disk and come back when they are undone; none is lost.",
            group="Computing",
            limits=(16, 1_048_576),
            unit="MB",
        ),
    )
    default_model: str = field(
        default="",
        metadata=about(
            "Model at start",
            "The model to start with, also of commands that name none. With the last one used, an image of "
            "another kind gets a model that fits it.",
            group="Computing",
        ),
    )
    show_patient_data: bool = field(
        default=False,
        metadata=about(
            "Show patient data",
            "Shows name, id and birth date of a DICOM image in its corner and in segstudio info, and names "
            "of files in place of aliases. Off, none is shown.",
            group="Privacy",
        ),
    )
    aliases: str = field(
        default="dicom",
        metadata=about(
            "Aliases for",
            "Which images have an alias in titles and lists while patient data is hidden: those of DICOM, "
            "which are often called after patients, or all.",
            group="Privacy",
            choices={"dicom": "DICOM images", "all": "All images"},
        ),
    )
    audit_name: str = field(
        default="",
        metadata=about(
            "Name in audit trails",
            "Who did what is noted under this name; it can be an alias. Empty: your login name in projects, "
            "and no name elsewhere.",
            group="Privacy",
        ),
    )
    keep_recent: bool = field(
        default=True,
        metadata=about(
            "Remember recent files",
            "Where the files lie that were opened last, for the menu File > Recent. Off, none is remembered.",
            group="Privacy",
        ),
    )
    language: str = field(
        default="system",
        metadata=about(
            "Language",
            "What the window speaks, from its next start on. Files and the command line stay in English.",
            group="Appearance",
            choices={"system": "As the system", **LANGUAGES},
        ),
    )
    theme: str = field(
        default="system",
        metadata=about(
            "Theme",
            "Colours of the window: as the system has them, light, or dark. High contrast has "
            "stronger colours and frames, and a white and a black line around labels. The image stays on a "
            "dark ground.",
            group="Appearance",
            choices={
                "system": "As the system",
                "light": "Light",
                "dark": "Dark",
                "contrast-light": "High contrast, light",
                "contrast-dark": "High contrast, dark",
            },
        ),
    )
    text_size: str = field(
        default="100",
        metadata=about(
            "Size of text and controls",
            "A scale for everything in the window but the image, larger than the system has it, from the "
            "next start on. QT_SCALE_FACTOR, where it is set, goes before it.",
            group="Appearance",
            choices={
                "100": "As the system",
                "125": "125 %",
                "150": "150 %",
                "175": "175 %",
                "200": "200 %",
            },
        ),
    )
    convention: str = field(
        default="radiological",
        metadata=about(
            "Sides",
            "The patient's left is on the right of the screen, or on the left, which a badge says.",
            group="Appearance",
            choices={"radiological": "Radiological", "neurological": "Neurological"},
        ),
    )
    boundary_style: str = field(
        default="both",
        metadata=about(
            "Labels drawn as",
            "Labels appear as boundary lines, as fill, or both. Lines leave the image below them free.",
            group="Appearance",
            choices={"lines": "Boundary", "fill": "Fill", "both": "Boundary and fill"},
        ),
    )
    label_opacity: float = field(
        default=0.35,
        metadata=about(
            "Fill opacity",
            "How strongly the fill covers the image: less to judge boundaries, more to find small ones.",
            group="Appearance",
            limits=(0.0, 1.0),
        ),
    )
    boundary_width: float = field(
        default=1.5,
        metadata=about(
            "Boundary width",
            "Width of the boundary lines, each with a halo of 1 px. Wide ones are seen from afar.",
            group="Appearance",
            limits=(0.5, 6.0),
            unit="px",
        ),
    )
    label_colours: tuple[str, ...] = field(
        default=tuple("#{:02X}{:02X}{:02X}".format(*c) for c in PALETTE),
        metadata=about(
            "Label colours",
            "Colours given to new labels, in turn. Labels that exist keep theirs.",
            group="Appearance",
        ),
    )
    key_scheme: str = field(
        default="segstudio",
        metadata=about(
            "Scheme",
            "Keys and mouse as this program, ITK-SNAP or 3D Slicer has them.",
            group="Keys and pen",
            choices={"segstudio": "SegStudio", "itk-snap": "ITK-SNAP", "slicer": "3D Slicer"},
        ),
    )
    pen_pressure: bool = field(
        default=False,
        metadata=about(
            "Pen pressure",
            "A pen that is pressed less paints with a smaller brush. Its eraser end erases in any case.",
            group="Keys and pen",
        ),
    )
    keys: dict[str, str] = field(
        default_factory=dict,
        metadata=about(
            "Keys",
            "Keys that differ from the scheme's: name of the action and its keys, such as actionUndo.",
            group="Keys and pen",
        ),
    )
    data_dir: str = field(
        default="",
        metadata=about(
            "Data folder",
            "Where models and corrections lie unless set below. Empty: the usual place of this system.",
            group="Folders",
            folder=True,
        ),
    )
    models_dir: str = field(
        default="",
        metadata=about(
            "Models folder",
            "Where imported and fine-tuned models lie. Empty: in the data folder.",
            group="Folders",
            folder=True,
        ),
    )
    corrections_dir: str = field(
        default="",
        metadata=about(
            "Corrections folder",
            "Where corrections are saved and found. Empty: in the data folder.",
            group="Folders",
            folder=True,
        ),
    )
    last_model: str = FIRST_MODEL  # the last one that a person chose
    last_folders: dict[str, str] = field(default_factory=dict)  # purpose -> folder a dialog starts in
    problems: tuple[str, ...] = field(default=(), compare=False)  # entries of the file that were not usable

    def __post_init__(self) -> None:
        for entry in described():
            object.__setattr__(self, entry.name, checked(entry, getattr(self, entry.name)))
        if not isinstance(self.last_model, str):
            raise SegStudioError(tr("{last_model!r} is no name of a model.", last_model=self.last_model))
        if not isinstance(self.last_folders, dict):
            raise SegStudioError(
                tr("{last_folders!r} are no folders last used.", last_folders=self.last_folders)
            )

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """The saved settings; damaged or unknown entries take their default and are told in `problems`."""
        path = settings_file() if path is None else path
        if not path.exists():
            return cls()
        try:
            saved = read_json(path)
        except (SegStudioError, OSError, ValueError) as error:
            why = tr(
                "The settings in {path} cannot be read and are at their defaults: {error}",
                path=path,
                error=error,
            )
            _keep_bad(path)
            return cls(problems=(why,))
        if not isinstance(saved, dict):
            _keep_bad(path)
            return cls(
                problems=(tr("The settings in {path} are damaged and are at their defaults.", path=path),)
            )
        if "last_model" not in saved and saved.get("default_model") == FIRST_MODEL:
            del saved["default_model"]  # from when a model was always fixed, and nobody had chosen this one
        settings, problems = cls(), []
        for entry in fields(cls):
            if entry.name == "problems" or entry.name not in saved:
                continue
            try:
                settings = replace(settings, **{entry.name: saved[entry.name]})
            except SegStudioError as error:
                problems.append(
                    tr("A setting in {path} was not used: {sentence}", path=path, sentence=error.sentence)
                )
        if problems:
            _keep_bad(path)
        return replace(settings, problems=tuple(problems))

    def save(self, path: Path | None = None) -> None:
        """Keep the settings; the file that was there before stays whole if that fails.

        Raises:
            WriteError: they cannot be written.
        """
        path = settings_file() if path is None else path
        path.parent.mkdir(parents=True, exist_ok=True)
        values = asdict(self)
        del values["problems"]
        write_json(path, values)

    def with_texts(self, texts: Mapping[str, str]) -> Settings:
        """The settings with values given as text, as on the command line (`memory_mb` -> "4000").

        Raises:
            SegStudioError: a name or value is unknown, naming the known ones.
        """
        known = {entry.name: entry for entry in described()}
        values = {}
        for name, text in texts.items():
            if name not in known:
                raise SegStudioError(
                    tr("There is no setting called {name!r}.", name=name),
                    tr("Settings: {known}.", known=listed(known)),
                )
            values[name] = from_text(known[name], text)
        return replace(self, **values)

    @property
    def model_at_start(self) -> str:
        """Name of the model to begin with: the fixed one, else the last one that a person chose."""
        return self.default_model or self.last_model

    def starting_with(self, model: str) -> Settings:
        """The settings with which another model is the one at start; whether it is fixed stays as it is."""
        return replace(self, default_model=model if self.default_model else "", last_model=model)

    @property
    def data_path(self) -> Path:
        """Folder of everything the program keeps."""
        return Path(self.data_dir).expanduser() if self.data_dir else default_data_dir()

    @property
    def models_path(self) -> Path:
        """Folder of imported and fine-tuned models."""
        return Path(self.models_dir).expanduser() if self.models_dir else self.data_path / "models"

    @property
    def corrections_path(self) -> Path:
        """Folder of saved corrections."""
        chosen = self.corrections_dir
        return Path(chosen).expanduser() if chosen else self.data_path / "corrections"

    @property
    def palette(self) -> tuple[Color, ...]:
        """Label colours as numbers."""
        return tuple((int(c[1:3], 16), int(c[3:5], 16), int(c[5:7], 16)) for c in self.label_colours)

    @property
    def memory(self) -> int | None:
        """Memory budget in MB as predictions take it; None means what is free."""
        return self.memory_mb or None

    @property
    def threads(self) -> int | None:
        """CPU threads as the learning part takes them; None where the caller decides."""
        return self.cpu_threads or None


def described() -> tuple[Field[Any], ...]:
    """The settings a person can see and change, in the order of the dialog."""
    return tuple(entry for entry in fields(Settings) if "says" in entry.metadata)


def _keep_bad(path: Path) -> None:
    """A copy of settings that are damaged, before the next change writes over them."""
    with contextlib.suppress(OSError):
        shutil.copyfile(path, path.with_name(f"{path.name}.bad"))
