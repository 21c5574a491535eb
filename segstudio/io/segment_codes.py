"""What a class means in the codes of DICOM, as far as its name tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom.sr.coding import Code

# Words of a name -> SNOMED CT keyword as pydicom lists it. The last word of a name counts first.
_STRUCTURES = {
    "liver": "Liver",
    "lung": "Lung",
    "heart": "Heart",
    "spleen": "Spleen",
    "kidney": "Kidney",
    "brain": "Brain",
    "hippocampus": "Hippocampus",
    "pancreas": "Pancreas",
    "stomach": "Stomach",
    "bladder": "Bladder",
    "prostate": "Prostate",
    "aorta": "Aorta",
    "artery": "Artery",
    "vein": "Vein",
    "vessel": "BloodVessel",
    "bone": "Bone",
    "spine": "Spine",
    "vertebra": "Vertebra",
    "trachea": "Trachea",
    "colon": "Colon",
    "esophagus": "Esophagus",
    "oesophagus": "Esophagus",
    "muscle": "Muscle",
    "skin": "Skin",
    "retina": "Retina",
    "cell": "Cell",
    "nucleus": "Nucleus",
}
_ABNORMAL = {
    "tumor": "Neoplasm",
    "tumour": "Neoplasm",
    "neoplasm": "Neoplasm",
    "lesion": "Lesion",
    "nodule": "Nodule",
    "mass": "Mass",
    "cyst": "Cyst",
    "edema": "Edema",
    "oedema": "Edema",
}
_PLURALS = {"nuclei": "nucleus", "vertebrae": "vertebra", "arteries": "artery", "kidneys": "kidney"}


def codes_for(name: str) -> tuple[Code, Code]:
    """(category, type) of a class by its name; tissue where the name says nothing that is known."""
    from pydicom.sr.codedict import codes

    words = [_singular(word) for word in re.findall(r"[^\W\d_]+", name.casefold())]
    for word in reversed(words):
        if word in _ABNORMAL:
            return codes.cid7150.MorphologicallyAbnormalStructure, getattr(codes.SCT, _ABNORMAL[word])
    for word in reversed(words):
        if word in _STRUCTURES:
            return codes.cid7150.AnatomicalStructure, getattr(codes.SCT, _STRUCTURES[word])
    return codes.cid7150.Tissue, codes.SCT.Tissue


def known_words() -> tuple[str, ...]:
    """Every word of a name that leads to a code of its own."""
    return (*_STRUCTURES, *_ABNORMAL)


def _singular(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    known = word in _STRUCTURES or word in _ABNORMAL
    return word if known or not word.endswith("s") else word[:-1]
