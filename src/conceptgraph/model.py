"""The types that travel between the rooms: frozen dataclasses, no behavior beyond access.

Two levels of words run through the whole project. In a *text* there are **mentions** and
**relation mentions**; in the *graph* there are **concepts** and **relations**. All offsets
are code points, half-open, and always satisfy ``document.text[start:end] == text``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from conceptgraph.records import record

BlockKind = Literal[
    "heading", "paragraph", "list_item", "quote", "table_row", "code", "boilerplate"
]
MentionKind = Literal["noun_phrase", "name", "quoted", "quantity", "clause", "pinned"]
Polarity = Literal["affirmed", "denied"]
Severity = Literal["warning", "skipped"]

FAMILIES = (
    "is a",
    "part of",
    "has",
    "lacks",
    "causes",
    "enables",
    "uses",
    "produces",
    "requires",
    "contrasts with",
    "example of",
    "located in",
    "time",
    "says",
    "other",
)
"""The documented families of predicates, in display order (docs/glossary.md)."""


class Block(NamedTuple):
    """One structural unit of a document.

    ``start:end`` covers the block's own words, without its marker (bullet, ``#``, quote
    sign) and without its child blocks; it never crosses into another block. Blocks are in
    text order. A named tuple: a library has millions of them.
    """

    kind: BlockKind
    start: int  # code points into Document.text
    end: int
    depth: int  # nesting: heading level, list depth, quote depth; 0 = top
    parent: int | None  # index of the block this one hangs under: bullet -> parent bullet
    #                     or heading; paragraph -> heading; heading -> higher heading


MarkKind = Literal["link", "embed", "tag", "alias"]


class Mark(NamedTuple):
    """Something that a note-taking tool knows about a stretch of text.

    A ``link`` or ``embed`` leads to the note ``target``; a ``tag`` is the document's, named
    ``target``; an ``alias`` is another name of the document.
    """

    kind: MarkKind
    start: int  # code points into Document.text: the words shown
    end: int
    target: str


@record
class Document:
    """A text with its structure, as a reader gives it."""

    id: str  # stable and relative, e.g. "notes/rl.md"; never a machine's absolute path
    text: str  # what evidence quotes; newlines are "\n"; no byte-order mark
    source: str  # where it came from, for people (a path as given, "-" for stdin)
    title: str  # front matter, <title>, first heading or file name
    metadata: Mapping[str, Any]  # front matter and the like: str, int, float, bool, list
    blocks: tuple[Block, ...]
    marks: tuple[Mark, ...] = ()  # in text order; only notes in Markdown have any
    code: tuple[tuple[int, int], ...] = ()  # inline code whose backticks were taken off: start, end


@record
class Mention:
    """A span of text that names a concept."""

    document_id: str
    start: int
    end: int
    text: str  # verbatim: document.text[start:end]; "" for a note that its text does not name
    kind: MentionKind
    label: str = ""  # what a person would write in a bubble, if not `text` itself
    proper: bool = False  # headed by a proper noun: keeps its capitals

    @property
    def name(self) -> str:
        """The label, or the verbatim text where no better label is known."""
        return self.label or self.text


@record
class Span:
    """A stretch of text that a relation needs beside its own sentence."""

    start: int
    end: int
    role: str  # "parent", "heading", "antecedent", "title"
    text: str = ""  # verbatim, for readers of a graph, which has no texts; "" where not kept


@record
class Predicate:
    """How two concepts are related."""

    label: str  # readable: "is used as", "does not lack"
    key: str  # normalized for matching: "use as"
    family: str = "other"  # one of FAMILIES


@record
class Evidence:
    """One supporting sentence, and how the claim is made there.

    The qualifiers live here and not on the relation: two sentences may support the same
    relation, one as a fact and one as somebody's guess.
    """

    document_id: str
    start: int
    end: int
    sentence: str  # verbatim: document.text[start:end]
    rule: str  # name of the extraction rule
    context: tuple[Span, ...] = ()
    modality: str | None = None  # hedge word as it stands: "may", "might", "suggests"
    attributed_to: str | None = None  # who says so, in words: "Karpathy"
    condition: str | None = None  # verbatim clause: "if the tech works"
    quantity: str | None = None  # verbatim: "320 KB per token"
    confidence: float = 1.0  # 0..1, calibrated; rounded to 3 decimals


@record
class RelationMention:
    """A claim found in a text: subject, predicate, object, and the proof."""

    subject: Mention
    predicate: Predicate
    object: Mention
    evidence: Evidence
    negated: bool = False


@record
class Abbreviation:
    """A short form introduced beside its long form: "Reinforcement learning (RL)".

    Or another name (``short``) that a note says it has (``long``): an ``alias``.
    """

    document_id: str
    short: str
    long: str
    start: int  # span that covers both; of an alias, the alias
    end: int
    kind: Literal["short form", "alias"] = "short form"


@record
class Extraction:
    """All that one document says; pure function of the document and the pipeline."""

    document_id: str
    mentions: tuple[Mention, ...]  # sorted by (start, end)
    relations: tuple[RelationMention, ...]  # sorted by evidence start, then subject start
    abbreviations: tuple[Abbreviation, ...] = ()


@record
class Concept:
    """A node of the graph."""

    id: str  # "c" + 12 hex digits of sha256(key): opaque, stable, safe everywhere
    label: str  # for people
    key: str  # normalized for matching
    aliases: tuple[str, ...] = ()  # other names as they stand in the texts, sorted
    kind: str = ""  # curated or guessed: "person", "method", "quantity", ...; may be ""
    definition: str = ""  # curated


@record
class Relation:
    """An edge of the graph: every sentence that makes this claim with this polarity."""

    subject: str  # concept id
    predicate: Predicate
    object: str  # concept id
    polarity: Polarity
    evidence: tuple[Evidence, ...]  # sorted by document, start, end
    curated: bool = False  # pinned by a vocabulary

    @property
    def weight(self) -> int:
        """Number of distinct supporting sentences."""
        return len({(e.document_id, e.start, e.end) for e in self.evidence})

    @property
    def confidence(self) -> float:
        """The best confidence any supporting sentence has."""
        return max((e.confidence for e in self.evidence), default=1.0)

    @property
    def key(self) -> tuple[str, str, str, Polarity]:
        """Identity, derived from content: subject, predicate key, object, polarity."""
        return (self.subject, self.predicate.key, self.object, self.polarity)


@record
class Merge:
    """Two names that resolution took for one concept, and why."""

    kept: str  # label of the concept
    merged: str  # the other name
    reason: str  # "plural", "hyphen", "acronym", "vocabulary", ...


@record
class Resolution:
    """Which mention belongs to which concept."""

    concepts: tuple[Concept, ...]  # sorted by id
    assignment: Mapping[Mention, str]  # mention -> concept id; a mention left out is dropped
    merges: tuple[Merge, ...] = ()  # sorted


@record
class ConceptAnalysis:
    """What analysis knows of one concept."""

    salience: float = 0.0  # 0..1, relative to the most salient concept; 6 decimals
    community: int = 0  # 0 = the largest
    x: float = 0.0  # layout units, 2 decimals
    y: float = 0.0


@record
class Problem:
    """Something that went wrong with one source, entry or sentence; the run went on."""

    where: str  # file, with the place inside it where known
    reason: str
    remedy: str = ""
    severity: Severity = "warning"


@record
class BuildReport:
    """What a build did."""

    counts: Mapping[str, int]  # documents, read, reused, removed, words, concepts, ...
    problems: tuple[Problem, ...] = ()
    seconds: float = 0.0  # wall clock
    merges: tuple[Merge, ...] = ()
