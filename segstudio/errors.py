"""Every failure that a person can act on, as one sentence and one hint."""

from segstudio.words import paragraph


class SegStudioError(Exception):
    """Something a person can do something about; shown as it is, never with a traceback.

    Args:
        sentence: what happened, to which file, and what is still safe.
        hint: what to do next, as a whole sentence; may be empty.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence, hint)
        self.sentence = sentence
        self.hint = hint

    def __str__(self) -> str:
        return paragraph((self.sentence, self.hint))


class ReadError(SegStudioError):
    """A file could not be read; whatever was open before is untouched."""


class WriteError(SegStudioError):
    """A file could not be written; the file that was there before is untouched."""


class ModelError(SegStudioError):
    """A model is missing, broken, or does not fit the case."""


class Cancelled(Exception):
    """A person stopped the work; raised by the progress call, never shown as an error."""
