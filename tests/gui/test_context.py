"""Settings of one run are used and not kept; settings that are changed are."""

from __future__ import annotations

from dataclasses import replace

from segstudio.gui.context import SettingsHolder
from segstudio.services.settings import Settings


def test_a_changed_setting_is_kept_and_told(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    holder, heard = SettingsHolder(Settings()), []
    holder.changed.connect(lambda old, new: heard.append((old.theme, new.theme)))
    holder.replace(replace(holder.value, theme="dark"))
    holder.replace(holder.value)
    assert heard == [("system", "dark")]
    assert Settings.load().theme == "dark"


def test_values_of_one_run_are_not_kept_unless_they_are_changed_again(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    saved = Settings(theme="light", memory_mb=500)
    holder = SettingsHolder(replace(saved, theme="dark", memory_mb=900))
    holder.keep_as(saved)
    holder.replace(replace(holder.value, memory_mb=700, label_opacity=0.5))
    assert holder.value.theme == "dark"
    kept = Settings.load()
    assert (kept.theme, kept.memory_mb, kept.label_opacity) == ("light", 700, 0.5)
