"""The libraries of the extra `pacs`, which may be absent, and their silence."""

from __future__ import annotations

import importlib
import logging
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.words import tr

# Their messages repeat addresses with patients' numbers in them, and data sets.
_TALKERS = ("pynetdicom", "dicomweb_client", "urllib3", "keyring", "retrying")


class ExtraMissing(SegStudioError):
    """The extra is not installed."""


def require(module: str) -> Any:
    """A module of the extra, silenced.

    Raises:
        ExtraMissing: it is not installed; the hint says how to install it.
    """
    for name in _TALKERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise ExtraMissing(
            tr(
                "Talking to a PACS needs the library {split}, which is not installed.",
                split=module.split(".")[0],
            ),
            tr('Install it with: pip install "segstudio[pacs]"'),
        ) from error
