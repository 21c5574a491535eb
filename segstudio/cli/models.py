"""Commands about the models at hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from segstudio.cli import console, options
from segstudio.cli.card_text import card_lines

app = typer.Typer(
    help="List, show, import, export, copy, rename and remove models.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
Name = Annotated[str, typer.Argument(metavar="MODEL", help="Name of a model, or its file.")]


@app.command("list")
def list_models(context: typer.Context, as_json: options.Json = False) -> None:
    """List every model that can be used by name."""
    library = console.library(console.settings(context))
    entries = library.entries()
    for sentence in library.broken():
        console.complain(sentence)
    for entry in entries:
        if entry.altered:
            console.complain(f"{entry.name}: {entry.remark}")
    rows = [
        (
            entry.name,
            entry.card.version,
            entry.card.network.get("name", ""),
            ", ".join(c.name for c in entry.card.classes),
            " and ".join({"grey": "grey", "rgb": "colour"}[kind] for kind in entry.card.accepts),
            entry.card.filter_size,
            "shipped" if entry.shipped else "own",
        )
        for entry in entries
    ]
    head = ("name", "version", "network", "classes", "accepts", "filter", "from")
    document = {
        "models": [
            dict(zip(head, row, strict=True)) | {"path": str(e.path)}
            for row, e in zip(rows, entries, strict=True)
        ]
    }
    console.show(document, console.table(head, rows) or ["No models are installed."], as_json=as_json)


@app.command()
def show(context: typer.Context, name: Name, as_json: options.Json = False) -> None:
    """Show a model's card. What it does, what it learned from, its scores and its licence."""
    from segstudio.learning.binding import binding

    library = console.library(console.settings(context))
    entry = library.find(name)
    card: dict[str, Any] = json.loads(entry.shown_card.to_json())
    parent = library.parent_of(entry)
    document: dict[str, Any] = {
        "name": entry.name, "path": entry.path, "id": entry.card.id, "shipped": entry.shipped,
        "weights": binding(entry.path, entry.card).value,
    }  # fmt: skip
    document["parent"] = parent.name if parent else card["parent"]
    lines = card_lines(entry, document["parent"])
    console.show(document | {"card": card}, lines, as_json=as_json)


@app.command("methods")
def tell_methods(context: typer.Context, name: Name) -> None:
    """Describe a model for a paper. Its network, training, loss and scores, with what to cite."""
    from segstudio.services.methods import methods

    console.say(methods(console.library(console.settings(context)).find(name).shown_card).rstrip())


@app.command("import")
def import_model(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="FILE", help="A model file (.safetensors).")],
    as_json: options.Json = False,
) -> None:
    """Check a model file and copy it into the models folder."""
    library = console.library(console.settings(context))
    with console.working("Checking the model") as progress:
        progress(0.0)
        from segstudio.services.tasks import load_model

        load_model(path)  # weights that do not belong to their card are refused here, not at first use
    entry = library.import_(path)
    console.show({"name": entry.name, "path": entry.path}, [f"{entry.name}  {entry.path}"], as_json=as_json)


@app.command("export")
def export_model(
    context: typer.Context,
    name: Name,
    target: Annotated[Path, typer.Argument(metavar="OUT", help="File ending in .safetensors, or a folder.")],
    as_json: options.Json = False,
) -> None:
    """Copy a model to a file, to give it to somebody."""
    written = console.library(console.settings(context)).export(name, target)
    console.show({"name": name, "path": written}, [str(written)], as_json=as_json)


@app.command("remove")
def remove_model(context: typer.Context, name: Name, as_json: options.Json = False) -> None:
    """Delete one of your own models. Those that come with the program stay."""
    console.library(console.settings(context)).remove(name)
    console.show({"removed": name}, [f"{name} is removed."], as_json=as_json)


@app.command("rename")
def rename_model(
    context: typer.Context,
    name: Name,
    new_name: Annotated[str, typer.Argument(metavar="NAME", help="What it will be called.")],
    as_json: options.Json = False,
) -> None:
    """Give one of your own models another name. Its card and weights stay as they are."""
    library = console.library(console.settings(context))
    old = library.find(name).name
    entry = library.rename(name, new_name)
    document = {"renamed": old, "name": entry.name, "path": entry.path}
    console.show(document, [f"{old} is now called {entry.name}."], as_json=as_json)


@app.command("copy")
def copy_model(
    context: typer.Context,
    name: Name,
    new_name: Annotated[str, typer.Argument(metavar="NAME", help="What the copy will be called.")],
    as_json: options.Json = False,
) -> None:
    """Put a copy of a model among your own, under another name."""
    entry = console.library(console.settings(context)).copy(name, new_name)
    document = {"copied": name, "name": entry.name, "path": entry.path}
    console.show(document, [f"{entry.name} is a copy of {name}."], as_json=as_json)


@app.command("cleaning")
def set_cleaning(
    context: typer.Context,
    name: Name,
    smallest: options.Smallest = None,
    fill_holes: options.FillHoles = None,
    largest_only: options.LargestOnly = None,
    split: options.Split = None,
    as_json: options.Json = False,
) -> None:
    """Set or show what is done to a model's labels.

    This is done to everything that the model segments, after the network; without options it is shown.
    A model that comes with the program stays as it is: a copy of it among your own models gets the change.
    """
    from segstudio.cli.cleaning import asked

    library = console.library(console.settings(context))
    entry = library.find(name)
    wanted = asked(
        entry.card.cleaning,
        smallest=smallest,
        fill_holes=fill_holes,
        largest_only=largest_only,
        split=split,
    )
    if wanted != entry.card.cleaning:
        entry = library.set_cleaning(name, wanted)
    document = {"name": entry.name, "path": entry.path, "postprocessing": wanted.to_entries()}
    line = f"{entry.name}: {wanted.words() or 'labels stay as the network gives them'}"
    console.show(document, [line], as_json=as_json)


@app.command("tree")
def show_tree(context: typer.Context, as_json: options.Json = False) -> None:
    """Show which model was made from which."""
    from segstudio.services.lineage import Branch, lineage, walk

    branches = lineage(console.library(console.settings(context)).entries())

    def document(branch: Branch) -> dict[str, Any]:
        return {
            "name": branch.name,
            "id": branch.id,
            "missing": branch.entry is None,
            "children": [document(child) for child in branch.children],
        }

    lines = [f"{'  ' * depth}{branch.title}" for depth, branch in walk(branches)]
    console.show(
        {"models": [document(branch) for branch in branches]},
        lines or ["No models are installed."],
        as_json=as_json,
    )


@app.command("rollback")
def roll_back(context: typer.Context, name: Name, as_json: options.Json = False) -> None:
    """Choose the model that a fine-tuned one was made from.

    It is bit for bit what it was, and used from the next start on. The fine-tuned model stays at hand.
    """
    from segstudio.services.settings import Settings

    library = console.library(console.settings(context))
    parent = library.rollback(library.find(name))
    Settings.load().starting_with(parent.name).save()
    console.show(
        {"name": parent.name, "path": parent.path, "id": parent.card.id},
        [f"{parent.name} is the model in use again."],
        as_json=as_json,
    )


@app.command("add-class")
def add_class(
    context: typer.Context,
    name: Name,
    classes: Annotated[list[str], typer.Argument(metavar="CLASS...", help="Names of the classes.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The model file to write (.safetensors).")
    ] = None,
    numbers: Annotated[
        list[int] | None, typer.Option("--number", help="A class's label. Default: the smallest free one.")
    ] = None,
    colors: Annotated[
        list[str] | None, typer.Option("--color", help="A class's #rrggbb. Default: from the palette.")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Write a model with further classes, which it has yet to learn. It finds the old ones as before."""
    from segstudio.errors import SegStudioError
    from segstudio.services.model_tasks import AddClassesTask, new_classes

    if out is None or out.suffix != ".safetensors":
        raise SegStudioError("Adding a class needs --out FILE, ending in .safetensors.")
    entry = console.library(console.settings(context)).find(name)
    added = new_classes(entry.card, classes, numbers or (), colors or ())
    with console.working("Adding classes") as progress:
        AddClassesTask(entry.path, added, out).run(progress)
    document = {"path": out, "classes": [c.name for c in (*entry.card.classes, *added)]}
    console.show(document, [str(out)], as_json=as_json)


@app.command("convert")
def convert_model(
    source: Annotated[Path, typer.Argument(metavar="FILE", help="A state dict (.pt, .pth) made by torch.")],
    network: Annotated[str, typer.Option("--network", help="The network its weights belong to.")],
    classes: Annotated[
        list[str], typer.Option("--class", help="A class after the background; again for each, in order.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="The model file to write (.safetensors).")],
    channels: Annotated[int, typer.Option("--channels", help="Channels it reads: 1 or 3.")] = 1,
    filter_size: Annotated[
        int, typer.Option("--filter", help="Side of the mean filter it was made for.")
    ] = 1,
    as_json: options.Json = False,
) -> None:
    """Make a model of another program's weights. Nothing in the file is run.

    The file is opened in a process of its own, which takes out tensors and refuses everything else; their
    names and shapes must be those of the network. Models are otherwise never read from such files.
    """
    from segstudio.core.labels import default_class
    from segstudio.errors import SegStudioError
    from segstudio.learning.card import ModelCard
    from segstudio.services.jobs import run_now
    from segstudio.services.model_tasks import ConvertModelTask

    if out.suffix != ".safetensors":
        raise SegStudioError("Converting a model needs --out FILE, ending in .safetensors.")
    from segstudio.learning.networks import build

    config = dict(build(network, in_channels=channels, num_classes=len(classes) + 1).config)
    named = tuple(replace(default_class(n), name=name) for n, name in enumerate(classes, 1))
    card = ModelCard(out.stem, 1, config, named, channels=channels, filter_size=filter_size)
    run_now(ConvertModelTask(source, card, out))
    console.show({"path": out, "network": config["name"]}, [str(out)], as_json=as_json)
