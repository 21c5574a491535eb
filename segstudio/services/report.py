"""What helps to find the cause of a problem, as a text that a person reads before anybody else does."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio import __version__
from segstudio.io.files import atomic_write
from segstudio.services.folders import journal_dir
from segstudio.services.logs import crash_reports, log_path, redact
from segstudio.services.settings import Settings, described

if TYPE_CHECKING:
    from segstudio.services.selftest import SelfTestReport

_LOG_LINES = 200
_LIBRARIES = (
    "PySide6-Essentials", "pyqtgraph", "torch", "monai", "safetensors", "numpy", "scipy", "opencv-python",
    "pydicom", "highdicom", "python-gdcm", "nibabel", "pynrrd", "tifffile", "Pillow", "openvino",
)  # fmt: skip


def problem_report(settings: Settings, selftest: SelfTestReport | None = None) -> str:
    """The text: versions, settings that were changed, crashes and the end of the log; no image, no name.

    Args:
        selftest: what a self-test found, where one was run for it.
    """
    parts = [
        "SegStudio: report of a problem",
        f"Made {datetime.now(UTC):%Y-%m-%d %H:%M} UTC. Sent to nobody; no image and no patient is in it.",
        "",
        "What happened (please fill in):",
        "",
        *_section("Versions", _versions()),
        *_section("Settings that were changed", _changed(settings)),
        *_section("State", [f"cases with unsaved edits: {_journals()}"]),
    ]
    if selftest is not None:
        parts += _section("Self-test", selftest_lines(selftest))
    for report in crash_reports()[:2]:
        parts += _section("Crash in native code", _text_of(report).splitlines())
    log = [redact(line) for line in _text_of(log_path()).splitlines()[-_LOG_LINES:]]
    parts += _section("Log", log or ["empty"])
    return "\n".join(parts) + "\n"


def selftest_lines(report: SelfTestReport) -> list[str]:
    """What a self-test found, one line a check."""
    rows = [
        f"{check.outcome:<8} {check.title}: {check.detail}" + (f" [{check.exact}]" if check.exact else "")
        for check in report.checks
    ]
    return [redact(row) for row in (*rows, *(f"{name}: {words}" for name, words in report.facts.items()))]


def save_report(text: str, path: Path) -> None:
    """Write a report whole or not at all.

    Raises:
        WriteError: the disk refused.
    """
    atomic_write(path, lambda stream: _put(stream, text))


def _section(title: str, lines: list[str]) -> list[str]:
    return [f"== {title}", *lines, ""]


def _versions() -> list[str]:
    lines = [
        f"SegStudio {__version__}" + (" (one folder)" if getattr(sys, "frozen", False) else ""),
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]
    for name in _LIBRARIES:
        try:
            lines.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return lines


def _changed(settings: Settings) -> list[str]:
    """Names of changed settings, with those values that cannot name anybody."""
    usual, lines = Settings(), []
    for entry in described():
        value = getattr(settings, entry.name)
        if value == getattr(usual, entry.name):
            continue
        few = (
            isinstance(value, (bool, int, float)) or bool(entry.metadata["choices"]) or entry.name == "device"
        )
        lines.append(f"{entry.name} = {value}" if few else f"{entry.name} is changed")
    return lines or ["none"]


def _journals() -> int:
    return sum(1 for _ in journal_dir().glob("*.journal"))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _put(stream: Any, text: str) -> None:
    stream.write(text.encode())
