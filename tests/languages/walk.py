"""Goes through the whole window in one language and tells what it saw, as JSON: `python -m … --help`."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from pathlib import Path

from segstudio import words
from segstudio.gui.language import speak
from tests.languages.pseudo import outside, pseudo

# Said by data and not by the program: names of models, files, parts, classes, people; what a card holds.
_DATA = re.compile(
    "aboutParts|modelChoice|modelsTree|caseName|auditTable|pacsFolder|trainNetwork|historyList"
    "|language-[A-Za-z_]+|settingDefaultModel|settingDevice|settingAuditName|qt_keysequenceedit_lineedit"
)
# The same everywhere: names of formats, measures, programs, keys and units, and what Qt says itself.
_SAME = re.compile(
    "SegStudio|DICOM|NIfTI|NRRD|TIFF|PNG|JPEG|OBJ|STL|CSV|JSON|SEG|RTSTRUCT|OME|PACS|DICOMweb|DIMSE|Dice|IoU"
    "|ASSD|CPU|GPU|CUDA|MPS|Otsu|MIP|MinIP|ITK|SNAP|Slicer|OpenVINO|NumPy|SciPy|OpenCV|pydicom|nibabel|Python"
    "|PyTorch|Ctrl|Shift|Alt|Meta|Return|Enter|Esc|Space|Home|End|Down|Left|Right|PgUp|PgDown|Del|Tab|Ins"
    "|English|Deutsch|Français|Español|nii|dcm|seg|tif|tiff|csv|json|txt|png|html|label|ctbl"
    "|Cancel|Close|Export|Help|cells?|lungs|vessels|uint8?|unet|brightfield|gray|fluorescence|histology|colour"
)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default="en", help="a language, or pseudo")
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument("--theme", default="dark")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--pictures", type=Path, help="folder for a picture of everything that was shown")
    parser.add_argument("--only-window", action="store_true", help="no dialogs")
    return parser.parse_args()


def main() -> int:
    """Walk, and print what was seen."""
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="segstudio-walk-") as home:
        os.environ["SEGSTUDIO_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        if options.language == "pseudo":
            words.use(pseudo)
        elif not speak(options.language):
            sys.exit(f"resources/languages holds no compiled catalogue for {options.language}")
        from tests.languages.tour import Tour  # here, after the language is chosen

        tour = Tour(options)
        tour.run()
    foreign = {t: at for t, at in tour.texts.items() if options.language == "pseudo" and _foreign(t, at)}
    seen = {"texts": len(tour.texts), "untranslated": foreign, "cut": tour.cut}
    print(json.dumps(seen, ensure_ascii=False, indent=1))
    return 0


def _foreign(text: str, place: str) -> bool:
    """Whether something in a text should have been said in the language and was not."""
    if (
        _DATA.fullmatch(place.split()[-1])
        or "/" in text
        or "BBBC" in text
        or text.startswith("segstudio train")
    ):
        return False
    found = re.findall(r"[A-Za-z][A-Za-z]{2,}", outside(text))
    return not all(_SAME.fullmatch(word) for word in found)


if __name__ == "__main__":
    sys.exit(main())
