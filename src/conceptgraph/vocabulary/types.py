"""What a curated vocabulary says, entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from conceptgraph.model import Polarity


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an entry stands, and its own words."""

    where: str  # "seeds/vocabulary.yaml:12"
    file: str  # VocabularyFile.id
    start: int  # code points into the file's text; of the note where there is one
    end: int
    text: str  # verbatim: file text[start:end]


@dataclass(frozen=True, slots=True)
class CuratedConcept:
    """A concept with its chosen label."""

    label: str
    entry: Entry
    aliases: tuple[str, ...] = ()
    kind: str = ""
    definition: str = ""


@dataclass(frozen=True, slots=True)
class CuratedRelation:
    """A relation that every build has."""

    subject: str
    predicate: str
    object: str
    entry: Entry
    polarity: Polarity = "affirmed"
    family: str = ""  # "" = that of the same predicate in the texts
    note: str = ""
    confirms: bool = False  # where the texts make the claim, their sentences are proof enough


@dataclass(frozen=True, slots=True)
class CuratedMerge:
    """Names that are one concept."""

    label: str
    names: tuple[str, ...]
    entry: Entry


@dataclass(frozen=True, slots=True)
class CuratedSplit:
    """Names that are never one concept."""

    names: tuple[str, ...]
    entry: Entry


@dataclass(frozen=True, slots=True)
class CuratedName:
    """A name to reject or to stop."""

    name: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class RelationPattern:
    """Relations to reject; an empty part matches anything."""

    entry: Entry
    subject: str = ""
    predicate: str = ""
    object: str = ""
    polarity: Polarity | None = None  # None = either


@dataclass(frozen=True, slots=True)
class Rename:
    """A predicate to be written otherwise."""

    old: str
    new: str
    entry: Entry
    family: str = ""  # "" = as it was


@dataclass(frozen=True, slots=True)
class VocabularyFile:
    """A file that was read."""

    id: str  # its name, with folders where names repeat
    sha256: str  # of its text
    words: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All curated files together, each kind of entry in the order of the files."""

    concepts: tuple[CuratedConcept, ...] = ()
    relations: tuple[CuratedRelation, ...] = ()
    merges: tuple[CuratedMerge, ...] = ()
    splits: tuple[CuratedSplit, ...] = ()
    reject_concepts: tuple[CuratedName, ...] = ()
    reject_relations: tuple[RelationPattern, ...] = ()
    stop: tuple[CuratedName, ...] = ()
    renames: tuple[Rename, ...] = ()
    files: tuple[VocabularyFile, ...] = ()

    def entries(self) -> Iterator[Entry]:
        """Yield where every entry stands, kind by kind."""
        for field in fields(self):
            if field.name != "files":
                for each in getattr(self, field.name):
                    yield each.entry
