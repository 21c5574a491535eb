"""The dialog of all models: look at them, choose one, go back to its parent, rename, delete, give away."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from segstudio.core.labels import LabelClass
from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.dialogs import ask, ask_file, ask_target
from segstudio.gui.icons import set_icon
from segstudio.gui.model_dialogs import AddClassDialog, CopyDialog, RenameDialog
from segstudio.gui.model_drawing import ModelDrawing, Picture
from segstudio.gui.model_import import imported
from segstudio.gui.model_page import ModelPage
from segstudio.gui.model_reasons import in_use, why_not
from segstudio.gui.model_tree import ModelTree
from segstudio.gui.panels.parts import Text, describe, plain_tip, wrapped
from segstudio.gui.theme import GRID
from segstudio.services.library import SUFFIX, ModelEntry, choose_default
from segstudio.services.lineage import lineage
from segstudio.words import listed, paragraph, tr

TREE_WIDTH = 264
FILTERS = tr("SegStudio models (*{suffix})", suffix=SUFFIX)


class ModelManager(QDialog):
    """A tree of models on the left, one of them in full on the right, and what can be done with it below."""

    def __init__(
        self,
        context: Context,
        add_classes: Callable[[ModelEntry, tuple[LabelClass, ...], Callable[[ModelEntry], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """The manager over the context's library.

        Args:
            add_classes: makes a copy of a model with further classes, and gives it to the last argument.
        """
        super().__init__(parent)
        self.setObjectName("modelsDialog")
        self.setWindowTitle(tr("Models"))
        self.resize(1200, 640)
        self._context = context
        self._add_classes = add_classes
        self._drawing = ModelDrawing(context, self._on_picture)
        self.tree = ModelTree()
        self.tree.setFixedWidth(TREE_WIDTH)
        self.page = ModelPage()
        self.problem = Text("", "bad")
        self.problem.setObjectName("modelsProblem")
        self.why = Text("", "caption")
        self.why.setObjectName("modelsWhy")
        self._buttons: dict[str, tuple[QPushButton, str]] = {}
        self._build()
        self.tree.chosen.connect(lambda _: self._on_choice())
        context.session.model_changed.connect(self.refresh)
        context.runner.started.connect(self._show_buttons)
        context.runner.finished.connect(self._show_buttons)
        self.refresh()

    def _build(self) -> None:
        button = self._button
        use = button(
            "Use", tr("Use this model"), tr("Predict and fine-tune with this model from now on."), self._use
        )
        use.setProperty("primary", True)
        parent = button(
            "Rollback",
            tr("Use the parent again"),
            tr("Go back to the model that this one was made from, bit for bit as it was."),
            self._roll_back,
        )
        row = wrapped(
            use,
            parent,
            button(
                "AddClass",
                tr("Add class…"),
                tr("Make a copy that can learn one more class."),
                self._ask_class,
            ),
            button(
                "Copy",
                tr("Make a copy…"),
                tr("Put a copy among your own models, under a name of its own."),
                self._ask_copy,
            ),
            button("Rename", tr("Rename…"), tr("Give the model another name."), self._ask_name),
            button(
                "Delete", tr("Delete…"), tr("Delete the model's file, after a question."), self._ask_delete
            ),
            stretch=(1,) * 6,
        )
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(
            button("Import", tr("Import…"), tr("Copy a model file to your own models."), self._ask_import)
        )
        set_icon(self._buttons["Import"][0], "import")
        below.addWidget(
            button(
                "Export",
                tr("Export…"),
                tr("Copy the model to a file, to give it to somebody."),
                self._ask_target,
            )
        )
        below.addWidget(
            button(
                "Methods",
                tr("Copy for a paper"),
                tr("Put a paragraph for a methods section, with references, on the clipboard."),
                self._copy_methods,
            )
        )
        below.addWidget(self.problem, 1)
        below.addWidget(button("Close", tr("Close"), tr("Close this dialog."), self.reject))
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self.page, 1)
        right.addLayout(row)
        right.addWidget(self.why)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GRID)
        middle.addWidget(self.tree)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(middle, 1)
        column.addLayout(below)

    def _button(self, name: str, text: str, tip: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        describe(button, f"models{name}", text.removesuffix("…"), tip)
        button.setAutoDefault(False)
        button.setStyleSheet("padding: 0px 10px;")
        button.clicked.connect(lambda: self._try(do))
        self._buttons[name] = (button, tip)
        return button

    def _copy_methods(self) -> None:
        from segstudio.services.methods import methods

        branch = self.tree.branch
        if branch is not None and (entry := branch.entry) is not None:
            QGuiApplication.clipboard().setText(methods(entry.shown_card))
            self.say(tr("A methods paragraph about {name} is on the clipboard.", name=entry.name))

    def done(self, result: int) -> None:
        """Let go of the session and of pictures that are still to be drawn."""
        self._context.session.model_changed.disconnect(self.refresh)
        self._context.runner.started.disconnect(self._show_buttons)
        self._context.runner.finished.disconnect(self._show_buttons)
        self._drawing.stop()
        super().done(result)

    # What is shown

    @property
    def entry(self) -> ModelEntry | None:
        """The chosen model."""
        branch = self.tree.branch
        return None if branch is None else branch.entry

    def refresh(self) -> None:
        """List the models again."""
        entries = self._context.library.entries()
        used = self._context.session.model
        if used is not None and all(e.path != used.path for e in entries):
            entries.append(used)  # opened from a file of its own
        self.tree.show_branches(lineage(entries), "" if used is None else used.name)
        for entry in entries:
            picture = self._drawing.of(entry)
            if picture is not None:
                self.tree.show_picture(entry.name, picture)
        broken = self._context.library.broken()
        self.tell(broken[0] if broken else "")
        self._drawing.want(entries)
        self._show()

    def say(self, done: str) -> None:
        """Say what was done, where it was asked for."""
        self.problem.set_kind("good")
        self.problem.setText(done)
        self.problem.setToolTip(plain_tip(done))

    def tell(self, problem: SegStudioError | str) -> None:
        """Say what went wrong, or nothing."""
        self.problem.set_kind("bad")
        self.problem.setText(str(problem))
        self.problem.setToolTip(problem.hint if isinstance(problem, SegStudioError) else "")

    def _on_choice(self) -> None:
        self.tell("")  # what was said is of the model before
        self._show()

    def _show(self) -> None:
        branch = self.tree.branch
        if branch is None:
            self.page.show_nothing()
        elif branch.entry is None:
            self.page.show_missing(branch)
        else:
            entry = branch.entry
            self.page.show_model(
                entry,
                self.tree.ancestors,
                in_use=in_use(entry, self._context),
                picture=self._drawing.of(entry),
                coming=self._drawing.comes(entry),
            )
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        branch = self.tree.branch
        reasons = why_not(branch, self._context)
        for name, (button, tip) in self._buttons.items():
            reason = reasons.get(name, "")
            button.setEnabled(not reason)
            button.setToolTip(reason or tip)
        said = list(dict.fromkeys(reasons[name] for name in ("Rollback", "Rename") if name in reasons))
        self.why.setText(paragraph(said) if branch is not None and branch.entry is not None else " ")

    def _on_picture(self, entry: ModelEntry, picture: Picture | None) -> None:
        if picture is not None:
            self.tree.show_picture(entry.name, picture)
        if self.entry == entry:
            self.page.show_picture(picture)

    # What is done

    def _try(self, do: Callable[[], None]) -> None:
        self.tell("")
        try:
            do()
        except SegStudioError as error:
            self.tell(error)

    def _use(self) -> None:
        self._context.session.set_model(self.entry)

    def _roll_back(self) -> None:
        if self.entry is None:
            return
        parent = self._context.library.rollback(self.entry)
        self._follow(self.entry.name, parent.name)
        self._context.session.set_model(parent)
        self.tree.choose(parent.name)

    def _ask_class(self) -> None:
        entry = self.entry
        if entry is None:
            return

        def added(label_class: LabelClass) -> None:
            self._add_classes(entry, (label_class,), made)

        def made(grown: ModelEntry) -> None:
            self._context.session.model_changed.emit()  # every list of models reads the library again
            self.tree.choose(grown.name)

        AddClassDialog(entry.card, self._context.settings.value.palette, added, self).open()

    def _ask_name(self) -> None:
        entry, library = self.entry, self._context.library
        if entry is None:
            return

        def rename(new_name: str) -> None:
            renamed = library.rename(entry.name, new_name)
            self._follow(entry.name, renamed.name)
            self._changed(entry, renamed)
            self.tree.choose(renamed.name)

        RenameDialog(
            entry.name,
            lambda name: library.why_not_called(entry, name),
            lambda name: self._try(lambda: rename(name)),
            self,
        ).open()

    def _ask_copy(self) -> None:
        entry, library = self.entry, self._context.library
        if entry is None:
            return

        def copy(name: str) -> None:
            made = library.copy(entry.path, name)
            self._context.session.model_changed.emit()
            self.tree.choose(made.name)
            self.say(tr("{copy} is a copy of {name}.", copy=made.name, name=entry.name))

        CopyDialog(
            entry.name,
            library.free_name(entry.name),
            lambda name: library.why_not_called(None, name),
            lambda name: self._try(lambda: copy(name)),
            self,
        ).open()

    def _ask_target(self) -> None:
        entry = self.entry
        if entry is None:
            return

        def export(target: Path) -> None:
            named = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
            written = self._context.library.export(entry.path, named)
            self.say(tr("The model {name} is exported as {path}.", name=entry.name, path=written))

        ask_target(
            self,
            self._context,
            purpose="models",
            title=tr("Export a model"),
            filters=FILTERS,
            suggestion=Path.home() / entry.path.name,
            then=lambda target: self._try(lambda: export(target)),
        )

    def _ask_import(self) -> None:
        def take(path: Path) -> None:
            entry, words = imported(self._context, path)
            self._context.session.model_changed.emit()
            self.tree.choose(entry.name)
            self.say(words)

        ask_file(
            self,
            self._context,
            purpose="models",
            title=tr("Import a model"),
            filters=FILTERS,
            then=lambda paths: self._try(lambda: take(paths[0])),
        )

    def _ask_delete(self) -> None:
        entry, library = self.entry, self._context.library
        if entry is None:
            return
        after = library.parent_of(entry) or choose_default(
            [e for e in library.entries() if e.path != entry.path],
            self._context.settings.value.model_at_start,
        )

        def delete() -> None:
            library.remove(entry.name)
            self._follow(entry.name, "" if after is None else after.name)
            self._changed(entry, after)

        words = [tr("Its file is deleted; labels and corrections stay. This cannot be undone.")]
        children = library.children_of(entry)
        if children:
            names = listed(child.name for child in children)
            words.append(tr("{names} can then no longer go back to it.", names=names))
        if in_use(entry, self._context):
            words.append(
                tr("{name} is used from then on.", name=after.name)
                if after
                else tr("No model is left to use.")
            )
        ask(
            self,
            name="askDeleteModel",
            title=tr("Delete a model"),
            question=tr("Delete the model {name}?", name=escape(entry.name)),
            detail=paragraph(words),
            answers=[
                ("answerDelete", tr("Delete"), lambda: self._try(delete)),
                ("answerCancel", tr("Cancel"), None),
            ],
        )

    def _changed(self, old: ModelEntry, new: ModelEntry | None) -> None:
        """Use `new` where `old` was in use, and have every list of models read the library again."""
        if in_use(old, self._context):
            self._context.session.set_model(new)
        else:
            self._context.session.model_changed.emit()

    def _follow(self, old: str, new: str) -> None:
        """Start with `new` where the settings start with `old`, which goes by this name no longer."""
        settings = self._context.settings.value
        if settings.model_at_start == old and new:
            self._context.settings.replace(settings.starting_with(new))
