"""The settings dialog: every setting shown, kept only on OK, wrong values and taken keys refused."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QSpinBox

from segstudio.gui import theme
from segstudio.gui.action_rows import ROWS
from segstudio.gui.context import SettingsHolder
from segstudio.gui.settings_dialog import SettingsDialog
from segstudio.gui.settings_keys import conflicts
from segstudio.services.settings import Settings, described

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    actions = {row.name: QAction(row.text) for row in ROWS}
    library = SimpleNamespace(entries=lambda: [SimpleNamespace(name="cells")])
    holder = SettingsHolder(Settings())
    told: list[str] = []
    context = SimpleNamespace(settings=holder, actions=actions, library=library, notify=told.append)
    worn: list[str] = []
    dialog = SettingsDialog(context, try_on=worn.append)
    dialog.holder, dialog.told, dialog.worn = holder, told, worn
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def ok(qtbot, dialog):
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_every_setting_is_shown_with_what_it_changes(dialog):
    texts = {shown.text() for kind in (QLabel, QCheckBox) for shown in dialog.findChildren(kind)}
    for entry in described():
        if entry.name != "keys":
            assert entry.metadata["title"] in texts
            assert entry.metadata["says"] in texts


def test_the_dialog_gives_back_what_it_was_given(dialog):
    assert dialog.values() == Settings()


def test_a_zero_that_means_something_is_said_in_words(dialog):
    """And no text explains it, nor the value "auto" that is called Automatic."""
    for name, words in (("settingMemoryMb", "What is free"), ("settingCpuThreads", "All cores but one")):
        spin = dialog.findChild(QSpinBox, name)
        assert (spin.value(), spin.text()) == (0, words)
    assert dialog.findChild(QComboBox, "settingDevice").currentText() == "Automatic"
    for entry in described():
        assert not {"0", "auto", "`"} & set(entry.metadata["says"].replace("`", " ` ").split())


@pytest.mark.parametrize(("typed", "kept"), [("cuda:1", "cuda:1"), ("automatic", "auto"), ("cpu", "cpu")])
def test_a_device_is_chosen_by_name_or_typed(qtbot, dialog, typed, kept):
    dialog.findChild(QComboBox, "settingDevice").setEditText(typed)
    ok(qtbot, dialog)
    assert dialog.holder.value.device == kept


def test_opacity_is_in_percent_as_beside_the_labels(qtbot, dialog):
    spin = dialog.findChild(QSpinBox, "settingLabelOpacity")
    assert spin.text() == "35%"
    spin.setValue(40)
    ok(qtbot, dialog)
    assert dialog.holder.value.label_opacity == 0.4


def test_nothing_changes_until_ok(qtbot, dialog):
    dialog.findChild(QSpinBox, "settingMemoryMb").setValue(512)
    assert dialog.holder.value.memory_mb == 0
    ok(qtbot, dialog)
    assert dialog.holder.value.memory_mb == 512
    assert Settings.load().memory_mb == 512


def test_a_wrong_value_keeps_the_dialog_open_and_says_why(qtbot, dialog):
    dialog.findChild(QComboBox, "settingDevice").setCurrentText("toaster")
    ok(qtbot, dialog)
    assert dialog.isVisible()
    assert any("toaster" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.holder.value.device == "auto"


def test_reset_shows_the_built_in_values(qtbot, dialog):
    dialog.findChild(QSpinBox, "settingMemoryMb").setValue(512)
    dialog.findChild(QComboBox, "settingTheme").setCurrentText("dark")
    qtbot.mouseClick(dialog.findChild(object, "settingsReset"), Qt.MouseButton.LeftButton)
    assert dialog.values() == Settings()


def cancel(qtbot, dialog):
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose_theme(dialog, name):
    box = dialog.findChild(QComboBox, "settingTheme")
    box.setCurrentIndex(box.findData(name))


def test_a_theme_shows_when_it_is_chosen_and_goes_back_on_cancel(qtbot, dialog):
    choose_theme(dialog, "light")
    choose_theme(dialog, "contrast-dark")
    assert dialog.worn == ["light", "contrast-dark"]
    cancel(qtbot, dialog)
    assert dialog.worn == ["light", "contrast-dark", "system"]
    assert dialog.holder.value.theme == "system"


def test_a_theme_that_is_kept_does_not_go_back(qtbot, dialog):
    choose_theme(dialog, "dark")
    ok(qtbot, dialog)
    assert dialog.worn == ["dark"]
    assert dialog.holder.value.theme == "dark"


def test_the_window_wears_the_theme_that_is_tried_on(window, qtbot):
    window.settings.replace(replace(window.settings.value, theme="light"))
    window.action_set.by_name["actionSettings"].trigger()
    shown = window.findChild(SettingsDialog)
    choose_theme(shown, "contrast-dark")
    assert (theme.tokens().name, window.state.contrast) == ("contrast-dark", True)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert (theme.tokens().name, window.state.contrast) == ("light", False)
    assert window.settings.value.theme == "light"


def test_reset_tells_which_pages_it_covers_and_cancel_keeps_everything(qtbot, dialog):
    dialog.holder.replace(Settings(keep_recent=False, text_size="150", keys={"actionFit": "F12"}))
    dialog.show_values(dialog.holder.value)
    button, note = (dialog.findChild(object, name) for name in ("settingsReset", "settingsNote"))
    for page in ("Computing", "Privacy", "Appearance", "Keys and pen", "Folders"):
        assert page in button.toolTip()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert note.isVisible()
    assert "changes the settings on: Privacy, Appearance, Keys and pen." in note.text()
    assert dialog.findChild(QCheckBox, "settingKeepRecent").isChecked()
    assert dialog.holder.value.text_size == "150"
    cancel(qtbot, dialog)
    assert dialog.holder.value.keys == {"actionFit": "F12"}


def test_a_tick_box_has_its_name_beside_it(dialog):
    box = dialog.findChild(QCheckBox, "settingShowPatientData")
    assert box.text() == "Show patient data"
    assert "Show patient data" not in {label.text() for label in dialog.findChildren(QLabel)}


def test_the_folders_page_shows_where_retrieved_images_lie_and_opens_it(qtbot, dialog, tmp_path, monkeypatch):
    path = dialog.findChild(QLineEdit, "settingsRetrieved")
    show = dialog.findChild(QPushButton, "settingsRetrievedOpen")
    assert path.text() == str(Settings().data_path / "pacs")
    assert not show.isEnabled()
    assert "Nothing was retrieved yet." in show.toolTip()
    opened = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile())
    )
    (tmp_path / "came").mkdir()
    dialog.holder.replace(Settings(last_folders={"pacs": str(tmp_path / "came")}))
    other = SettingsDialog(dialog._context)
    qtbot.addWidget(other)
    other.show_group("Folders")
    other.show()
    qtbot.mouseClick(other.findChild(QPushButton, "settingsRetrievedOpen"), Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path / "came")]


def choose_key(qtbot, dialog, action, key, modifier=Qt.KeyboardModifier.NoModifier):
    page = dialog._keys
    page._list.setCurrentItem(page._items[action])
    page._edit.setFocus()
    qtbot.keyClick(page._edit, key, modifier)
    page._edit.editingFinished.emit()


def test_a_free_key_is_given_to_an_action(qtbot, dialog):
    choose_key(qtbot, dialog, "actionFit", Qt.Key.Key_F12)
    assert dialog.values().keys == {"actionFit": "F12"}


def test_a_taken_key_is_refused_and_named(qtbot, dialog):
    choose_key(qtbot, dialog, "actionFit", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.values().keys == {}
    assert "Undo" in dialog._keys._note.text()


def test_built_in_keys_do_not_clash():
    assert conflicts({row.name: "; ".join(row.keys) for row in ROWS}) == {}


def test_conflicts_name_the_earlier_action():
    # b takes one of a's two keys; c is free
    assert conflicts({"a": "Ctrl+A; F1", "b": "F1", "c": "F2"}) == {"b": "a"}


def test_a_taken_key_can_be_taken_from_the_other_action(qtbot, dialog):
    choose_key(qtbot, dialog, "actionFit", Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    take = dialog.findChild(QPushButton, "keysTake")
    assert take.isVisibleTo(dialog._keys)
    take.click()
    assert dialog.values().keys == {"actionFit": "Ctrl+Y", "actionRedo": "Ctrl+Shift+Z"}
    assert conflicts(dialog._keys._keys) == {}
    dialog._keys._list.setCurrentItem(dialog._keys._items["actionRedo"])
    dialog.findChild(QPushButton, "keysReset").click()
    assert "reset that first" in dialog._keys._note.text()
    dialog.findChild(QPushButton, "keysResetAll").click()
    assert dialog.values().keys == {}


def test_another_scheme_has_its_own_keys_and_a_persons_own_stay_where_they_can(qtbot, dialog):
    choose_key(qtbot, dialog, "actionFit", Qt.Key.Key_F12)
    choose_key(qtbot, dialog, "actionStyle", Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    dialog.findChild(QComboBox, "settingKeyScheme").setCurrentText("3D Slicer")
    page = dialog._keys
    assert page._items["actionToggleMask"].text(1) == "G"
    assert dialog.values().keys == {"actionFit": "F12"}
    assert "Boundary, fill or both" in page._note.text()  # its Alt+4 is label 4 in this scheme
    ok(qtbot, dialog)
    assert (dialog.holder.value.key_scheme, dialog.holder.value.keys) == ("slicer", {"actionFit": "F12"})


def test_actions_are_found_by_name_key_and_menu(dialog):
    page = dialog._keys
    for text, name in (("undo", "actionUndo"), ("ctrl+j", "actionWindowAuto"), ("learn", "actionFineTune")):
        page._search.setText(text)
        assert not page._items[name].isHidden()
        assert page._items["actionOpen"].isHidden()


def test_a_new_language_is_kept(qtbot, dialog):
    box = dialog.findChild(QComboBox, "settingLanguage")
    box.setCurrentIndex(box.findData("de"))
    ok(qtbot, dialog)
    assert dialog.holder.value.language == "de"
