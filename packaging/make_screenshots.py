"""Draws the window, every dock and every dialog into resources/screenshots, with fresh settings.

Run it by `make screenshots`. Segmenting and a short fine-tuning really run, so it takes a minute or two.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

_HOME = tempfile.TemporaryDirectory(prefix="segstudio-screenshots-")
os.environ["SEGSTUDIO_HOME"] = _HOME.name
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"], os.environ["PYQTGRAPH_QT_LIB"] = "pyside6", "PySide6"

import numpy as np  # noqa: E402 - the environment comes first
from PIL import Image  # noqa: E402 - the environment comes first
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402 - the environment comes first
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QWidget  # noqa: E402

from segstudio.core.display import CT_PRESETS, Window  # noqa: E402
from segstudio.core.resampling import finer_or_coarser, resampled_image  # noqa: E402
from segstudio.core.rulers import Ruler  # noqa: E402
from segstudio.core.volume import Volume  # noqa: E402
from segstudio.gui.application import build_window  # noqa: E402
from segstudio.gui.main_window import MainWindow  # noqa: E402
from segstudio.io import read_labels, read_volume  # noqa: E402
from segstudio.services.samples import find_sample  # noqa: E402
from segstudio.services.settings import Settings  # noqa: E402

OUT = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
LONGEST_WAIT_MS = 600_000
STEPS = 40


def pause(milliseconds: int) -> None:
    """Let the window work. QTest.qWait would hold the interpreter, and no job would get on."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(widget: QWidget, name: str) -> None:
    """Write one picture."""
    pause(150)
    path = OUT / f"{name}.png"
    widget.grab().save(str(path))
    with Image.open(path) as picture:  # 256 colours look the same here and take a quarter of the room
        small = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
    print(f"{name}.png {widget.width()} × {widget.height()}")


def wait_for(what: Callable[[], object], why: str) -> None:
    """Let the window work until something is true."""
    for _ in range(LONGEST_WAIT_MS // 50):
        if what():
            return
        pause(50)
    raise TimeoutError(f"waited in vain for {why}")


def wait_until_idle(window: MainWindow) -> None:
    """Let every job end."""
    pause(400)
    wait_for(lambda: not window.runner.running(), "the jobs to end")
    pause(200)


def open_path(window: MainWindow, path: Path) -> None:
    """Open a file and wait for its pixels."""
    window.session.close()
    window.open_paths([path])
    wait_for(lambda: window.session.volume is not None, str(path))
    wait_until_idle(window)


def open_sample(window: MainWindow, name: str) -> None:
    """Open a sample case; the model that was made for it is chosen with it."""
    sample = find_sample(name)
    window.session.close()
    window.open_sample(sample)
    wait_for(lambda: window.session.volume is not None, name)
    wait_until_idle(window)


def do(window: MainWindow, *actions: str) -> None:
    """Trigger actions by their names, each when it can be done."""
    for name in actions:
        action = window.action_set.by_name[name]
        wait_for(action.isEnabled, name)
        action.trigger()
        wait_until_idle(window)


def correct(window: MainWindow) -> None:
    """Put the reference in place of the prediction and keep it, as a careful person would."""
    path = window.session.path
    labels = window.session.labels
    assert path is not None
    assert labels is not None
    reference = read_labels(path.with_name(f"{path.stem}_labels.png")).array
    everything = (slice(0, 1), slice(0, reference.shape[1]), slice(0, reference.shape[2]))
    edit = labels.edit("Correct", everything, reference, hand_after=reference != labels.array)
    window.session.record(edit)
    do(window, "actionMarkReviewed", "actionSaveCorrection")


def draw_loop(window: MainWindow, theme: str) -> None:
    """The empty window, segmented cells, and in the dark theme what learning shows and every dock."""
    save(window, f"start-{theme}")
    open_sample(window, "cells")
    do(window, "actionSegment", "toolBrush")
    pause(1000)  # measures follow the last edit at a distance
    save(window, "window" if theme == "dark" else f"window-{theme}")
    if theme != "dark":
        return
    correct(window)
    for number in (2, 3):
        open_path(window, find_sample("cells").path.with_name(f"cells_{number}.png"))
        do(window, "actionSegment")
        if number == 2:
            correct(window)
    window.work.plan = replace(window.work.plan, steps=STEPS)
    do(window, "actionFineTune")
    pause(1000)
    save(window, "learned")
    for name, dock in window.docks.items():
        dock.show()
        pause(200)
        save(dock, name)
    for name in ("dockHistory", "dockSecond"):
        window.docks[name].hide()
    do(window, "actionDiscardModel")


def draw_other_samples(window: MainWindow) -> None:
    """The retina and the radiograph with what their models find, and the CT in a lung window."""
    for name in ("vessels", "chest-xray"):
        open_sample(window, name)
        do(window, "actionSegment")
        save(window, name)
    open_sample(window, "chest-ct")
    lung = next(number for number, (name, _) in enumerate(CT_PRESETS, 1) if "lung" in name.lower())
    do(window, f"actionPreset{lung}")
    window.state.slice_index = 20
    save(window, "chest-ct")
    draw_planes(window)
    draw_second(window)
    draw_real_brain(window)


def draw_planes(window: MainWindow) -> None:
    """The CT in three planes with a measured distance; one view again afterwards."""
    do(window, "actionPlanes")
    volume = window.session.volume
    assert volume is not None
    window.state.go_to((20, volume.shape[1] // 2, volume.shape[2] // 3))
    section = window.planes.views[1].section
    window.state.rulers = (Ruler(section, ((20.0, 25.0), (20.0, 75.0))),)
    save(window, "planes")
    window.state.rulers = ()
    do(window, "actionPlanes")


def uptake(ct: Volume) -> Volume:
    """What a scanner with large voxels could see of the drawn chest: faint tissue and three bright places."""
    coarse = resampled_image(ct, finer_or_coarser(ct.geometry, (6.0, 5.0, 5.0)))
    place = np.moveaxis(np.indices(coarse.shape), 0, -1) / np.array(coarse.shape)
    values = np.where(coarse.voxels > -300, 0.8, 0.1)
    for spot, size, height in (
        ((0.5, 0.42, 0.56), 0.05, 7),
        ((0.4, 0.5, 0.3), 0.04, 5),
        ((0.6, 0.6, 0.7), 0.03, 6),
    ):
        values += height * np.exp(-((place - spot) ** 2).sum(axis=-1) / (2 * size**2))
    return Volume(values.astype(np.float32), coarse.geometry, name="uptake", modality="PT", units="SUV")


def show_second(window: MainWindow, volume: Volume, window_of: Window) -> None:
    """Lay an image over the case with these grey levels, and show its panel."""
    window.session.second.show(volume)
    window.state.second = replace(window.state.second, window=window_of)
    window.docks["dockSecond"].bring_up()
    pause(300)


def draw_second(window: MainWindow) -> None:
    """The CT with what glows in it: blended, and in linked views of three planes."""
    ct = window.session.volume
    assert ct is not None
    do(window, "actionPreset1")
    show_second(window, uptake(ct), Window(6.0, 3.0))
    window.state.go_to((20, int(0.42 * ct.shape[1]), int(0.56 * ct.shape[2])))
    save(window, "second")
    do(window, "actionPlanes", "actionBeside")
    save(window, "second-beside")
    do(window, "actionBeside", "actionResample")
    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    save(dialog, "resample")
    dialog.close()
    do(window, "actionPlanes", "actionCloseSecond")
    window.docks["dockSecond"].hide()


def draw_real_brain(window: MainWindow) -> None:
    """A brain with its grey matter over it, where real images are at hand."""
    folder = Path(os.environ.get("SEGSTUDIO_DATA", "")) / "volumes" / "mni152"
    if not os.environ.get("SEGSTUDIO_DATA") or not folder.is_dir():
        print("brain.png left as it is: SEGSTUDIO_DATA names no folder with volumes/mni152")
        return
    open_path(window, folder / "mni_icbm152_t1.nii.gz")
    do(window, "actionPlanes")
    show_second(window, read_volume(folder / "mni_icbm152_gm.nii.gz"), Window(255.0, 128.0))
    window.state.second = replace(window.state.second, fade=True)
    window.state.go_to((86, 122, 78))
    save(window, "brain")
    do(window, "actionPlanes", "actionCloseSecond")
    window.docks["dockSecond"].hide()


def draw_dialogs(window: MainWindow) -> None:
    """Every page of the settings, the models, the shortcuts, and what the program says about itself."""
    names = (
        "actionSettings",
        "actionModels",
        "actionTrainModel",
        "actionExport",
        "actionPacs",
        "actionShortcuts",
        "actionAbout",
    )
    for action in names:
        do(window, action)
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        stem = action.removeprefix("action").lower()
        groups = dialog.findChild(QListWidget) if action == "actionSettings" else None
        for row in range(groups.count() if groups is not None else 1):
            if groups is not None:
                groups.setCurrentRow(row)
            save(dialog, stem if groups is None else f"{stem}-{groups.item(row).text().lower()}")
        dialog.close()
        pause(100)


def main() -> None:
    """Draw everything."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    for theme in ("light", "dark"):
        window = build_window(Settings(theme=theme))
        window.resize(1280, 800)
        window.show()
        pause(4000)  # the sample cards are drawn beside the window
        draw_loop(window, theme)
        if theme == "dark":
            draw_other_samples(window)
            draw_dialogs(window)
        window.session.close()
        window.close()
        pause(300)
    app.processEvents()


if __name__ == "__main__":
    main()
