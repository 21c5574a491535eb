"""The style sheet drawn from the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.io.files import resources_dir

if TYPE_CHECKING:
    from segstudio.gui.theme import Tokens

_TEMPLATE = """
* { outline: none; }
QMainWindow, QDialog { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @control_border; padding: 4px 6px; }

QMenuBar { background: @window; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QToolButton#qt_menubar_ext_button { padding: 0px; border: none; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: @window; border: none; border-bottom: 1px solid @border; padding: 4px 8px;
  spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 6px 6px; }
QToolBar::handle { width: 0px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @pressed; }
QToolButton:checked { background: @selection; border-color: @accent; }
QToolButton:focus { border: 2px solid @focus; padding: 4px; }
QToolButton:checked:focus { border-color: @text; }
QToolButton:disabled { color: @faint; }
#planeViews { background: #3c4046; }
QToolButton[kind="canvas"] { padding: 2px; background: rgba(30, 30, 30, 150); }
QToolButton[kind="canvas"]:focus { padding: 1px; }
QToolButton[kind="canvas"]:hover { background: rgba(255, 255, 255, 50); }
QToolBarExtension { padding: 0px; }
QToolBar[narrow="true"] { padding: 4px 4px; spacing: 0px; }
QToolBar[narrow="true"]::separator { margin: 6px 1px; }
QToolBar[narrow="true"] QPushButton { padding: 0px 7px; }
QToolBar[narrow="true"] QPushButton:focus { padding: 0px 6px; }
#optionBar { padding: 2px 8px; }
#toolName { font-weight: 600; }
QToolButton[kind="option"] { padding: 1px 9px; }
QToolButton[kind="option"]:focus { padding: 0px 8px; }
QToolBar QPushButton { padding: 0px 10px; }
QToolBar QPushButton:focus { padding: 0px 9px; }

QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { background: @panel; border: none; }
QDockWidget > QWidget { background: @panel; }
#dockTitle { background: @panel; border-bottom: 1px solid @border; }
#dockTitle QLabel { font-size: 15px; font-weight: 600; color: @text; }
#dockTitle QToolButton { padding: 2px; }
#dockTitle QToolButton:focus { padding: 1px; }
QTabBar { background: @window; }
QTabBar::tab { padding: 6px 12px; color: @muted; background: transparent; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected:focus { border: 2px solid @focus; border-radius: 4px; }
#mainWindow > QTabBar::tab { padding: 6px 4px; }
#mainWindow > QTabBar[tight="true"]::tab:!selected { width: 16px; padding: 6px 8px; color: transparent; }
QTabWidget::pane { border: 1px solid @border; border-radius: 6px; background: @panel; top: -1px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QScrollArea { border: none; background: transparent; }
QScrollArea:focus { border: 1px solid @focus; }
QScrollArea > QWidget > QWidget { background: transparent; }
#panelBody { background: @panel; }

QLabel { background: transparent; }
QLabel[kind="caption"] { font-size: 11px; color: @muted; }
QLabel[kind="muted"] { color: @muted; }
QLabel[kind="title"] { font-size: 15px; font-weight: 600; }
QLabel[kind="headline"] { font-size: 22px; font-weight: 600; }
QLabel[kind="good"] { color: @good; }
QLabel[kind="bad"] { color: @bad; }
QLabel[kind="warning"] { color: @warning; }

QPushButton { min-height: 26px; padding: 0px 14px; border-radius: 6px; border: 1px solid @control_border;
  background: @panel; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @focus; padding: 0px 13px; min-height: 24px; }
QPushButton:disabled { color: @faint; border-color: @border; background: transparent; }
QPushButton:checked { background: @selection; border-color: @accent; }
QPushButton:checked:focus { border-color: @text; }
QPushButton[primary="true"] { background: @accent; color: @on_accent;
  border: 1px solid @accent; }
QPushButton[primary="true"]:hover { background: @accent_hover;
  border-color: @accent_hover; }
QPushButton[primary="true"]:focus { border: 3px double @text;
  background-clip: padding; padding: 0px 12px; min-height: 22px; }
QPushButton[primary="true"]:disabled { background: @hover;
  color: @faint; border-color: @border; }
QPushButton[flat="true"] { border-color: transparent; background: transparent; padding: 0px 8px; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border-color: @focus; padding: 0px 7px; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 26px; border: 1px solid @control_border;
  border-radius: 6px; background: @panel; padding: 0px 8px; selection-background-color: @accent;
  selection-color: @on_accent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid @focus;
  padding: 0px 7px; min-height: 24px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @faint;
  border-color: @border; background: transparent; }
QComboBox { padding: 0px 0px 0px 8px; }
QComboBox:focus { padding: 0px 0px 0px 7px; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("%icons/style/chevron-down.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @control_border; padding: 4px;
  selection-background-color: @selection; selection-color: @text; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
  border: none; background: transparent; width: 18px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("%icons/style/chevron-up.svg");
  width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("%icons/style/chevron-down.svg");
  width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @control_border;
  background: @panel; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; width: 14px;
  height: 14px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
  image: url("%icons/style/check-@ink.svg"); }
QCheckBox::indicator:checked:focus { border: 2px solid @text; }
QRadioButton::indicator:checked { background: @accent; border: 4px solid @panel; width: 10px; height: 10px; }
QRadioButton::indicator:checked:focus { border: 2px solid @text; width: 14px; height: 14px; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QCheckBox::indicator:disabled { border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @control_border; border-color: @control_border; }

QSlider { min-height: 24px; background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @pressed; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @pressed; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0px; border-radius: 7px;
  background: @accent; border: 1px solid @panel; }
QSlider::handle:horizontal:hover { background: @accent_hover; }
QSlider::handle:horizontal:focus { border: 2px solid @text; }
QSlider::handle:horizontal:disabled { background: @control_border; }

QProgressBar { border: none; border-radius: 3px; background: @pressed; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }

QAbstractScrollArea { background: @panel; }
QListView, QTreeView, QTableView { border: 1px solid @border; border-radius: 6px; background: @panel;
  selection-background-color: @selection; selection-color: @text; }
QListView::item, QTreeView::item { padding: 3px 4px; border-radius: 4px; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QListView::item:selected, QTreeView::item:selected { background: @selection; color: @text; }
QListView:focus, QTreeView:focus, QTableView:focus, QTextBrowser:focus,
QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid @focus; }
#labelList { padding: 1px; }
#labelList:focus { border: 2px solid @focus; padding: 0px; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @border;
  padding: 4px 6px; font-size: 11px; }
QTableView { gridline-color: @border; }
QTableCornerButton::section { background: @panel; border: none; }
QTextBrowser, QPlainTextEdit, QTextEdit { border: 1px solid @border; border-radius: 6px; background: @panel; }

QScrollBar:vertical { width: 10px; background: transparent; margin: 0px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0px; }
QScrollBar::handle { background: @pressed; border-radius: 3px; margin: 2px; min-height: 24px;
  min-width: 24px; }
QScrollBar::handle:hover { background: @control_border; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 0px 6px; }
QStatusBar QLabel[kind="warning"] { color: @warning; }
QStatusBar QToolButton { padding: 1px; }

#canvas, #canvasPage { background: @canvas; }
#emptyState, #emptyBody { background: @window; }
#firstStep { background: @panel; border: 1px solid @border; border-radius: 8px; }
#firstStepNumber { background: @selection; color: @text; border-radius: 13px; font-weight: 600; }
#sampleCard { background: @panel; border: 1px solid @border; border-radius: 8px; }
#sampleCard:hover { border-color: @control_border; background: @hover; }
#sampleCard:focus { border: 2px solid @focus; }
#callout { background: @panel; border: 1px solid @accent; border-radius: 8px; }
#canvasPage[dropping="true"] { border: 2px solid @accent; }
#sliceBar { background: @window; border-top: 1px solid @border; }
#notice { background: @notice; border: 1px solid @control_border; border-radius: 8px; }
#notice[error="true"] { background: @error_notice; border-color: @bad; }
#card { background: @raised; border: 1px solid @border; border-radius: 6px; }
#rule { background: @border; max-height: 1px; min-height: 1px; border: none; }
"""

_STRONG = """
QListView:focus, QTreeView:focus, QTableView:focus, QTextBrowser:focus, QPlainTextEdit:focus, QTextEdit:focus,
QScrollArea:focus { border: 2px solid @focus; }
"""
_MIRRORED = """
QComboBox { padding: 0px 8px 0px 0px; }
QComboBox:focus { padding: 0px 7px 0px 0px; }
QMenu::item { padding: 5px 10px 5px 24px; }
QMenu::icon { padding-left: 0px; padding-right: 8px; }
QSlider::sub-page:horizontal, QSlider::sub-page:horizontal:disabled { background: @pressed; }
QSlider::add-page:horizontal { height: 4px; border-radius: 2px; background: @accent; }
QSlider::add-page:horizontal:disabled { background: @pressed; }
"""
# Where text is large for the screen: all menus in the bar, and the longest of them in one column.
_SMALL = """
QMenuBar::item { padding: 4px 6px; }
QMenu { padding: 2px; menu-scrollable: 1; }
QMenu::item { padding-top: 1px; padding-bottom: 1px; }
QMenu::separator { margin: 2px 8px; }
"""


def style_sheet(colors: Tokens, *, mirrored: bool = False, small: bool = False) -> str:
    """The style sheet for these colours.

    Args:
        small: for a screen with little room for this size of text.
        mirrored: from right to left: style sheets name sides, which do not change places by themselves.
    """
    parts = ((_STRONG, colors.contrast), (_MIRRORED, mirrored), (_SMALL, small))
    sheet = _TEMPLATE + "".join(part for part, wanted in parts if wanted)
    sheet = sheet.replace("%icons", (resources_dir() / "icons").as_posix())
    # Longest names first, so that @accent does not eat the start of @accent_hover.
    for name in sorted(vars(colors), key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(colors, name))
    return sheet
