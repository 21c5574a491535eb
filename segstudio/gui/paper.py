"""Pages on paper: printed, or kept as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from segstudio.io.files import atomic_path

_DPI = 300
_POINTS = 10


def paper(html: str) -> QTextDocument:
    """A page as it is printed."""
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)  # the window's own font counts pixels, which are small on paper
    document.setDefaultFont(font)
    document.setHtml(html)
    return document


def write_pdf(html: str, path: Path, title: str) -> None:
    """Write a page as PDF (A4, pages numbered), whole or not at all.

    Args:
        title: what the file says of itself.

    Raises:
        WriteError: it cannot be written.
    """
    with atomic_path(path) as temporary:
        writer = QPdfWriter(str(temporary))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(_DPI)
        writer.setTitle(title)
        writer.setCreator("SegStudio")
        paper(html).print_(writer)
        del writer  # which ends the file
        if not temporary.stat().st_size:
            raise OSError("nothing was written")


def ask_printer(parent: QWidget, title: str, document: Callable[[], QTextDocument]) -> None:
    """Let the person choose a printer, and print there; Esc prints nothing."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.accepted.connect(lambda: document().print_(printer))
    QDialog.open(dialog)
