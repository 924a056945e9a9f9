"""The error tree.

Every error of the library carries its parts (where, what, got, expected, remedy) as
attributes, so that a caller can act on them; ``str(error)`` joins them into one message.
Only :mod:`conceptgraph.cli` turns errors into exit codes and printed lines.
"""

from __future__ import annotations


class ConceptGraphError(Exception):
    """Base of all errors raised on purpose by conceptgraph.

    Parameters
    ----------
    what : str
        What went wrong, as a sentence without a final stop.
    where : str
        The file, entry or argument concerned, with the place inside it where known
        (``notes/a.md:12``).
    got, expected : str
        What was found and what would have been right.
    remedy : str
        What the reader of the message can do now.
    """

    def __init__(
        self,
        what: str,
        *,
        where: str = "",
        got: str = "",
        expected: str = "",
        remedy: str = "",
    ) -> None:
        self.what = what
        self.where = where
        self.got = got
        self.expected = expected
        self.remedy = remedy
        super().__init__(self._message())

    def _message(self) -> str:
        message = f"{self.where}: {self.what}" if self.where else self.what
        if self.got:
            message += f"; got {self.got}"
        if self.expected:
            message += f"; expected {self.expected}"
        if self.remedy:
            message += f". Try: {self.remedy}"
        return message


class ConfigError(ConceptGraphError):
    """An option or a configuration file does not make sense."""


class ReadError(ConceptGraphError):
    """A source cannot be read; the build goes on with the others."""


class MissingExtraError(ReadError):
    """A format needs an optional dependency that is not installed."""


class PipelineError(ConceptGraphError):
    """The spaCy pipeline is missing, broken or lacks a component."""


class VocabularyError(ConceptGraphError):
    """A curated vocabulary file is malformed."""


class DuplicateError(ConceptGraphError):
    """``add_*`` was called for something the graph already holds."""


class BuildError(ConceptGraphError):
    """A build cannot go on (nothing to read, or ``--strict`` and a problem)."""


class UnreadableError(BuildError):
    """Not one of the sources of a build can be read.

    Parameters
    ----------
    reasons : tuple of str
        Each source with what is wrong with it: ``scan.pdf: not a PDF file``.
    """

    def __init__(
        self, what: str, *, reasons: tuple[str, ...], got: str = "", remedy: str = ""
    ) -> None:
        super().__init__(what, got=got, remedy=remedy)
        self.reasons = reasons


class StoreError(ConceptGraphError):
    """The graph file is damaged or cannot be written."""


class StoreNotFoundError(StoreError):
    """There is no graph at that path."""


class StoreLockedError(StoreError):
    """Another build is writing the same graph."""


class StoreVersionError(StoreError):
    """The graph was written by a newer conceptgraph, or by one between two releases."""


class UnknownConceptError(ConceptGraphError):
    """No concept has that label or alias.

    Attributes
    ----------
    name : str
        The name asked for.
    suggestions : tuple of str
        Labels of the nearest concepts, best first; may be empty.
    """

    def __init__(self, name: str, suggestions: tuple[str, ...] = ()) -> None:
        self.name = name
        self.suggestions = suggestions
        near = ", ".join(f"“{label}”" for label in suggestions)
        super().__init__(
            f"no concept named “{name}”",
            remedy=near or "conceptgraph search to look inside labels and sentences",
        )


class FormatError(ConceptGraphError):
    """An import or export format is unknown, or a file is not of its format."""
