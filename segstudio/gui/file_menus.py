"""Menus of what can be opened at once: files opened before, and sample cases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from segstudio.gui.window_memory import WindowMemory
from segstudio.services.samples import Sample, samples
from segstudio.words import tr


class RecentMenu(QMenu):
    """Files that were opened last; read again whenever it is shown."""

    def __init__(
        self, memory: WindowMemory, open_paths: Callable[[list[Path]], None], parent: QWidget
    ) -> None:
        super().__init__(tr("&Recent"), parent)
        self._memory = memory
        self._open_paths = open_paths
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        paths = self._memory.recent()
        for path in paths:
            name = self._memory.recent_name(path).replace("&", "&&")
            self.addAction(name, partial(self._open_paths, [path]))
        if paths:
            self.addSeparator()
        self.addAction(tr("Clear the list"), self._memory.clear_recent).setEnabled(bool(paths))


class SampleMenu(QMenu):
    """Cases that come with the program."""

    def __init__(self, open_sample: Callable[[Sample], None], parent: QWidget) -> None:
        super().__init__(tr("Sa&mples"), parent)
        for sample in samples():
            self.addAction(sample.title, partial(open_sample, sample))
