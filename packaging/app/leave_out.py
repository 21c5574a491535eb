"""What a frozen program does not need: other peoples' tests, headers, a second Qt."""

from __future__ import annotations

import re

EXCLUDED = [
    # for development only
    "pytest",
    "_pytest",
    "pytestqt",
    "hypothesis",
    "mypy",
    "pip",
    "setuptools",
    "pkg_resources",
    "wheel",
    "PyInstaller",
    "SimpleITK",
    "skimage",
    "monai",
    "ray",  # a cluster has environments of its own
    "jsonschema",
    "referencing",
    "rpds",
    "IPython",
    "matplotlib",
    "pandas",
    "tkinter",
    # what others ask for only where it is installed
    "psutil",
    "yaml",
    "torch.utils.tensorboard",
    "triton",  # comes with torch for CUDA, for compiling networks, which the program does not do
    # of SciPy and Pillow, what no module of the program leads to
    "scipy.cluster",
    "scipy.datasets",
    "scipy.differentiate",
    "scipy.fft",
    "scipy.fftpack",
    "scipy.integrate",
    "scipy.interpolate",
    "scipy.io",
    "scipy.odr",
    "scipy.optimize",
    "scipy.signal",
    "scipy.stats",
    "PIL._avif",
    # of Qt, what the window does not use
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickWidgets",
    "PySide6.QtDesigner",
    "PySide6.QtUiTools",
    "PySide6.QtSql",
    "PySide6.QtHelp",
]
# Of imagecodecs, what no medical or microscope image is packed with.
# fmt: off
_RARE_CODECS = (
    "aec", "apng", "avif", "bcn", "bitshuffle", "blosc", "blosc2", "brotli", "h5checksum", "lz4f", "lzf",
    "lzfse", "lzham", "lzo", "meshopt", "pcodec", "pglz", "pixarlog", "qoi", "quantize", "rcomp", "rgbe",
    "snappy", "sperr", "spng", "sz3", "szip", "ultrahdr", "zfp", "zopfli",
)
# fmt: on
EXCLUDED += [f"imagecodecs._{name}" for name in _RARE_CODECS]

_UNWANTED = re.compile(
    r"""
    ^torch/(include|share|test|bin/(?!torch_shm_manager))
    | ^torch/lib/.*(_test|backend_with_compiler|torchbind|aoti_custom_ops|jitbackend)
    # sources beside the compiled modules, but for the configurations, which read themselves
    | ^torch/(_inductor|_dynamo|distributed|testing|ao|onnx|_export|export|_functorch)/
      (?!.*config[^/]*\.py$).*\.py$
    | (^|/)tests?/.*\.(npy|npz|mat|nii|dcm|gz|hdr|img)$
    | ^pydicom/data/(test_files|charset_files)/
    | ^nibabel/(tests|.*/tests)/
    | ^PySide6/(Qt/)?(qml|translations/(?!qtbase_(de|fr|es|zh_CN|en)\.))
    | libQt6(Quick|Qml|Pdf|VirtualKeyboard|Designer|Help|Sql|3D|Charts)
    | plugins/(sqldrivers|qmltooling|virtualkeyboard|designer|assetimporters)
    | libqgtk3\.                                       # the GTK theme, and what only it needs
    | (^|/)lib(gtk-3|gdk-3|gdk_pixbuf-2|atk-1|atk-bridge-2|atspi|epoxy)\.so
    | (^|/)lib(cairo|cairo-gobject|pango[a-z0-9]*-1)\.so
    """,
    re.VERBOSE,
)


def unwanted(name: str) -> bool:
    """Whether a file of the build (its path inside the app) can stay out."""
    return bool(_UNWANTED.search(name.replace("\\", "/")))
