"""The command that shows and changes settings."""

from __future__ import annotations

from typing import Annotated

import typer

from segstudio.cli import console, options

DEVICES = ("auto", "cpu", "cuda", "cuda:N", "mps")


def settings(
    context: typer.Context,
    changes: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME=VALUE", help="Settings to keep from now on.", show_default=False),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show or change the settings. A change stays; `segstudio --set` changes one for a single run."""
    import json
    from dataclasses import asdict

    from segstudio.services.setting_values import assignments
    from segstudio.services.settings import Settings, described

    chosen = console.settings(context)
    if changes:
        texts = assignments(changes)
        Settings.load().with_texts(texts).save()
        chosen = chosen.with_texts(texts)
    values = asdict(chosen)
    lines: list[str] = []
    group = ""
    for entry in described():
        about = entry.metadata
        if about["group"] != group:
            group = about["group"]
            lines += ([""] if lines else []) + [group.upper()]
        value = values[entry.name]
        shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        words = about["choices"] or (DEVICES if entry.name == "device" else ())
        choices = f" One of: {', '.join(words)}." if words else ""
        zero = f" 0: {about['zero'].lower()}." if about["zero"] else ""
        lines += [f"{entry.name} = {shown}", f"    {about['says']}{choices}{zero}"]
    document = {entry.name: values[entry.name] for entry in described()}
    console.show(document, lines, as_json=as_json)
