"""Records back into model objects, checked: the inverse of :mod:`conceptgraph.export.records`.

A graph file may come from anywhere, so every value is checked, and an error names the file,
the place in it, what was found and what would have been right.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, get_args

from conceptgraph.errors import FormatError
from conceptgraph.export.records import safe_id
from conceptgraph.model import (
    FAMILIES,
    Concept,
    ConceptAnalysis,
    Evidence,
    Polarity,
    Predicate,
    Relation,
    Span,
)
from conceptgraph.query.reader import DocumentInfo

T = TypeVar("T")
_NOTHING = object()
_TOO_LARGE = 1 << 53


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping from a file, with the place it stands at."""

    values: Mapping[str, Any]
    where: str  # "graph.json: relations[12]"

    @classmethod
    def of(cls, value: Any, where: str) -> Record:
        """Check that ``value`` is a mapping."""
        if not isinstance(value, dict):
            raise FormatError("not a record", where=where, got=shown(value), expected="an object")
        return cls(value, where)

    def get(self, name: str, kind: type[T], expected: str, default: Any = _NOTHING) -> T:
        """Return a value of the given type; ``default`` where the key is absent or null."""
        value = self.values.get(name)
        if value is None and default is not _NOTHING:
            return default  # type: ignore[no-any-return]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            got = shown(value) if name in self.values else "nothing"
            raise FormatError(f"bad “{name}”", where=self.where, got=got, expected=expected)
        return value

    def text(self, name: str, default: Any = _NOTHING) -> str:
        """Return a string."""
        return self.get(name, str, "a text", default)

    def name(self, name: str) -> str:
        """Return a string that is not empty."""
        value = self.text(name)
        if not value:
            raise FormatError(f"empty “{name}”", where=self.where, expected="an id")
        return value

    def count(self, name: str, default: Any = _NOTHING) -> int:
        """Return a whole number, 0 or more, that every tool can hold (below 2**53)."""
        value = self.get(name, int, "a whole number", default)
        if not 0 <= value < _TOO_LARGE:
            raise FormatError(
                f"bad “{name}”", where=self.where, got=shown(value), expected="0 or more"
            )
        return value

    def number(self, name: str, default: float = 0.0) -> float:
        """Return a finite number."""
        value = self.values.get(name)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _TOO_LARGE:
            return float(value)
        number = self.get(name, float, "a number", default)
        if not math.isfinite(number):
            raise FormatError(
                f"bad “{name}”", where=self.where, got=shown(number), expected="a finite number"
            )
        return number

    def share(self, name: str, default: float) -> float:
        """Return a number from 0 to 1."""
        value = self.number(name, default)
        if not 0 <= value <= 1:
            raise FormatError(
                f"bad “{name}”", where=self.where, got=shown(value), expected="0 to 1"
            )
        return value

    def flag(self, name: str, default: Any = _NOTHING) -> bool:
        """Return true or false."""
        return self.get(name, bool, "true or false", default)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of strings, sorted, without repeats; empty where absent."""
        values = self.get(name, list, "a list of texts", [])
        for value in values:
            if not isinstance(value, str):
                raise FormatError(
                    f"bad “{name}”", where=self.where, got=shown(value), expected="a text"
                )
        return tuple(sorted(set(values)))

    def records(self, name: str) -> Iterable[Record]:
        """Return a list of records; empty where absent."""
        values = self.get(name, list, "a list of objects", [])
        return (Record.of(v, f"{self.where}.{name}[{i}]") for i, v in enumerate(values))


def shown(value: Any) -> str:
    """Return a value as an error message can show it: short, one line."""
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def parse_document(record: Record) -> DocumentInfo:
    """Return the document of a record made by ``document_record``."""
    return DocumentInfo(
        id=record.name("id"),
        title=record.text("title", ""),
        source=record.text("source", ""),
        sha256=record.text("sha256", ""),
        words=record.count("words", 0),
        metadata=record.get("metadata", dict, "an object", {}),
    )


def parse_concept(record: Record) -> Concept:
    """Return the concept of a record made by ``concept_record``.

    The form of its id is checked because other formats and the explorer rely on it.
    """
    concept_id = record.name("id")
    if safe_id(concept_id) != concept_id:
        raise FormatError(
            "bad id of a concept",
            where=record.where,
            got=shown(concept_id),
            expected="c and 12 hex digits",
        )
    return Concept(
        id=concept_id,
        label=record.text("label"),
        key=record.text("key"),
        aliases=record.texts("aliases"),
        kind=record.text("kind", ""),
        definition=record.text("definition", ""),
    )


def parse_analysis(record: Record) -> ConceptAnalysis:
    """Return what a concept's record says of its place in the graph; zeros where absent."""
    return ConceptAnalysis(
        salience=record.share("salience", 0.0),
        community=record.count("community", 0),
        x=record.number("x"),
        y=record.number("y"),
    )


def parse_evidence(record: Record) -> Evidence:
    """Return the supporting sentence of a record made by ``evidence_record``."""
    start, end = record.count("start"), record.count("end")
    if end < start:
        raise FormatError(
            "a sentence ends before it starts", where=record.where, got=f"{start}:{end}"
        )
    return Evidence(
        document_id=record.name("document"),
        start=start,
        end=end,
        sentence=record.text("sentence"),
        rule=record.text("rule", ""),
        context=tuple(
            Span(span.count("start"), span.count("end"), span.text("role"))
            for span in record.records("context")
        ),
        modality=record.text("modality", None),
        attributed_to=record.text("attributed_to", None),
        condition=record.text("condition", None),
        quantity=record.text("quantity", None),
        confidence=record.share("confidence", 1.0),
    )


def parse_relation(record: Record, evidence: Iterable[Evidence] | None = None) -> Relation:
    """Return the relation of a record made by ``relation_record``.

    ``evidence``, if given, stands for the record's own.
    """
    family = record.text("family", "other")
    if family not in FAMILIES:
        raise FormatError(
            "unknown family of predicates",
            where=record.where,
            got=shown(family),
            expected=", ".join(FAMILIES),
        )
    if evidence is None:
        evidence = map(parse_evidence, record.records("evidence"))
    affirmed, denied = get_args(Polarity)
    return Relation(
        subject=record.name("subject"),
        predicate=Predicate(record.text("predicate"), record.text("predicate_key"), family),
        object=record.name("object"),
        polarity=denied if record.flag("negated") else affirmed,
        evidence=tuple(sorted(evidence, key=lambda e: (e.document_id, e.start, e.end))),
        curated=record.flag("curated", False),
    )
