"""How a page of the manual looks: room around headings, paragraphs and the lines of lists."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_ROOM = {1: (0, 10), 2: (22, 6), 3: (16, 4)}  # level of a heading -> px above and below
_PARAGRAPH, _ITEM = 10, 4  # px below
_LINE_HEIGHT = 125  # %


def space_out(document: QTextDocument) -> None:
    """Give each block the room that its kind asks for; cells of tables stay as they are."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        if cursor.currentTable() is None:
            style = QTextBlockFormat()
            level = block.blockFormat().headingLevel()
            above, below = _ROOM.get(level, _ROOM[3]) if level else (0, _PARAGRAPH)
            if block.textList() is not None:
                after = block.next()
                below = _ITEM if after.isValid() and after.textList() is not None else _PARAGRAPH
            style.setTopMargin(above)
            style.setBottomMargin(below)
            if not level and not _holds_picture(block.text()):
                style.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(style)
        block = block.next()


def _holds_picture(text: str) -> bool:
    return "\ufffc" in text
