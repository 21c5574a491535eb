"""Looks after the model for the open case: which one it is, and how the case is like its training images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.learning.looks import fit, traits_of
from segstudio.services.fitting import Advice, advise, is_made_from, model_for
from segstudio.services.library import choose_default
from segstudio.services.quiet import DifferencesTask
from segstudio.services.samples import sample_at
from segstudio.words import paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.learning.looks import Traits
    from segstudio.services.jobs import Ticket
    from segstudio.services.library import ModelEntry


class Likeness:
    """Chooses the model for a case where nobody chose one, and compares both whenever one of them changes.

    What speaks against the model stands in `WorkState.advice`; before segmenting is said once what differs.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._comparing: Ticket | None = None
        self._told: tuple[str, str] | None = None  # case and model that the notice was about
        self._waiting = False
        self._traits: Traits | None = None
        self._wanted_for: Traits | None = None  # image that was open when a person chose the model
        session = context.session
        session.case_changed.connect(self._choose)
        session.case_changed.connect(self._compare)
        session.model_changed.connect(self._on_model)
        session.model_changed.connect(self._compare)
        session.filter_changed.connect(self._compare)
        self._choose()
        self._compare()

    def tell(self) -> None:
        """Show the differences as a notice, once for each case and model; never stops anything."""
        session, work = self._context.session, self._context.work
        if session.volume is None or session.model is None:
            return
        if work.advice.better is not None:
            return  # the Model panel says more: which one to take instead
        both = (session.volume.case_id, session.model.card.id)
        self._waiting = self._comparing is not None  # the answer comes after the question
        if both != self._told and work.differences:
            self._told = both
            self._context.notify(
                tr("Unlike the training images of {name}: ", name=session.model.name)
                + paragraph(work.differences)
            )

    def _choose(self) -> None:
        """Take the model that fits the case, unless a person chose one."""
        context, session = self._context, self._context.session
        self._traits = None if session.volume is None else traits_of(session.volume)
        if self._traits is not None and (usual := self._usual()) is not None:
            if session.model is None and context.settings.value.default_model:
                session.set_model(usual)
            elif not self._is_chosen(self._traits):
                before = session.model
                session.set_model(model_for(context.library.entries(), usual, self._traits), chosen=False)
                if (now := session.model) is not None and before is not None and now.name != before.name:
                    context.notify(tr("Model {name}: it was made for images of this kind.", name=now.name))
        self._advise()

    def _on_model(self) -> None:
        self._wanted_for = self._traits if self._context.session.volume is not None else None
        self._advise()

    def _usual(self) -> ModelEntry | None:
        """The model of the start; a sample brings its own, unless that of the start is for it too."""
        library = self._context.library
        sample = sample_at(self._context.session.path)
        entries = library.entries()
        brought = next((e for e in entries if sample is not None and e.name == sample.model), None)
        start = choose_default(entries, self._context.settings.value.model_at_start)
        if brought is None or start is None:
            return brought or start
        fits = self._traits is not None and fit(start.card, self._traits) == "fits"
        return start if fits or is_made_from(library, start, brought) else brought

    def _is_chosen(self, traits: Traits) -> bool:
        """Whether a person chose the model for this image.

        A sample brings its own unless theirs is for it too. What was chosen while another image was open
        was meant for that one: it gives way to a model that is for this image, unless the person took it
        for that one too although it was not made for such images.
        """
        session, settings = self._context.session, self._context.settings.value
        if session.model is None or not session.model_chosen:
            return False
        card, wanted_for = session.model.card, self._wanted_for
        self._wanted_for = wanted_for or traits
        sample = sample_at(session.path)
        if sample is not None:
            return fit(card, traits) == "fits" if sample.model else fit(card, traits) != "unlike"
        if settings.default_model or wanted_for is None or fit(card, wanted_for) == "unlike":
            return True
        return advise(self._context.library.entries(), card, traits).better is None

    def _advise(self) -> None:
        context, model, traits = self._context, self._context.session.model, self._traits
        advice = Advice()
        if traits is not None and model is not None:
            advice = advise(context.library.entries(), model.card, traits)
        elif traits is not None and (usual := self._usual()) is not None:
            better = model_for(context.library.entries(), usual, traits)
            advice = Advice(better is None, None)
        context.work.advice = advice

    def _compare(self, *_: object) -> None:
        context, session = self._context, self._context.session
        volume, model = session.filtered or session.volume, session.model
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None
        self._waiting = False
        context.work.differences = ()
        if volume is None or model is None or not model.card.seen:
            return

        def ended(sentences: tuple[str, ...] = ()) -> None:
            self._comparing = None
            context.work.differences = sentences
            if self._waiting:
                self.tell()

        self._comparing = context.runner.submit(
            DifferencesTask(model.card, volume),
            case_id=volume.case_id,
            quiet=True,
            on_done=ended,
            on_failed=lambda _: ended(),
        )
