"""How concepts, relations and quotes look in a terminal: from model objects to lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from conceptgraph.cli.text import Line, Piece, squeeze

if TYPE_CHECKING:
    from conceptgraph.cli.terminal import Terminal
    from conceptgraph.model import Concept, Evidence, Polarity, Relation, RelationMention
    from conceptgraph.query.paths import Path

Lookup = Callable[[str], "Concept"]
"""Concept id -> concept, usually ``GraphReader.get_concept``."""

_ARROWS = {
    # (unicode, outgoing, denied)
    (True, True, False): "→",
    (True, False, False): "←",
    (True, True, True): "↛",
    (True, False, True): "↚",
    (False, True, False): "->",
    (False, False, False): "<-",
    (False, True, True): "-/>",
    (False, False, True): "</-",
}
_NOTE = 40
"""Longest condition shown in the notes of a row, in characters; the quote has all of it."""


def show_relations(
    terminal: Terminal,
    relations: Sequence[Relation],
    concept_of: Lookup,
    *,
    seen_from: str | None = None,
    quotes: int = 0,
) -> None:
    """Write relations as rows: arrow, predicate, concept, number of sentences, qualifiers.

    Parameters
    ----------
    terminal : Terminal
        Where to.
    relations : sequence of Relation
        In the order to show.
    concept_of : callable
        Concept id to concept.
    seen_from : str, optional
        Id of the concept all relations belong to, which is then not repeated on every row.
    quotes : int
        At most so many supporting sentences under each row.
    """
    rows = [_row(terminal, relation, concept_of, seen_from) for relation in relations]
    if not quotes:
        terminal.table(rows, right=(len(rows[0]) - 2,) if rows else (), indent=2)
        return
    for relation, row in zip(relations, rows, strict=True):
        terminal.line(*_joined(row), indent=2, wrapped=True)
        show_quotes(terminal, relation, concept_of, quotes)


def _row(
    terminal: Terminal, relation: Relation, concept_of: Lookup, seen_from: str | None
) -> list[Line]:
    denied = relation.polarity == "denied"
    outgoing = relation.subject == seen_from or seen_from is None
    arrow = _ARROWS[terminal.unicode, outgoing, denied]
    style = "denied" if denied else relation.predicate.family
    predicate = Piece(relation.predicate.label, style if style != "other" else "")
    ends = [Piece(concept_of(end).label, "concept") for end in (relation.subject, relation.object)]
    count: Line = (Piece(f"{relation.weight}×", "faint"),) if relation.weight > 1 else ()
    if seen_from is None:
        cells: list[Line] = [(ends[0],), (Piece(arrow, style), Piece(" "), predicate), (ends[1],)]
    else:
        cells = [(Piece(arrow, style),), (predicate,), (ends[1] if outgoing else ends[0],)]
    return [*cells, count, notes(relation)]


def claim_line(terminal: Terminal, relation: Relation, concept_of: Lookup) -> Line:
    """Return a relation as one line: subject, arrow, predicate, object, qualifiers."""
    return _joined(_row(terminal, relation, concept_of, None))


def _joined(cells: Iterable[Line]) -> Line:
    return tuple(piece for cell in cells if cell for piece in (*cell, Piece("  ")))[:-1]


def notes(relation: Relation) -> Line:
    """Return what must not be overlooked: denied, hedged, said by somebody, conditional.

    A qualifier is shown when every supporting sentence has one: a single plain assertion
    makes the claim plain.
    """
    said = qualifiers(relation.polarity, relation.evidence)
    if relation.curated:
        said += (Piece(" · ", "faint"),) if said else ()
        said += (Piece("curated", "faint"),)
    return said


def qualifiers(polarity: Polarity, proof: Sequence[Evidence]) -> Line:
    """Return polarity and the qualifiers that all of some sentences have."""
    said: list[Piece] = []
    if polarity == "denied":
        said.append(Piece("denied", "denied"))
    if proof and all(e.modality for e in proof):
        said.append(Piece(f"“{proof[0].modality}”", "hedged"))
    if proof and all(e.attributed_to for e in proof):
        who = dict.fromkeys(e.attributed_to or "" for e in proof)
        said.append(Piece("says " + ", ".join(who), "hedged"))
    if proof and all(e.condition for e in proof):
        condition = squeeze(proof[0].condition or "")
        short = condition if len(condition) <= _NOTE else condition[: _NOTE - 1].rstrip() + "…"
        said.append(Piece(short, "hedged"))
    separated = [piece for note in said for piece in (Piece(" · ", "faint"), note)]
    return tuple(separated[1:])


def show_mention(terminal: Terminal, mention: RelationMention) -> None:
    """Write a relation mention on a line, as extraction sees it."""
    denied = mention.negated
    style = "denied" if denied else mention.predicate.family
    said = qualifiers("denied" if denied else "affirmed", [mention.evidence])
    terminal.line(
        Piece(mention.subject.name, "concept"), " ",
        Piece(_ARROWS[terminal.unicode, True, denied], style), " ",
        Piece(mention.predicate.label, style), " ", Piece(mention.object.name, "concept"),
        *((Piece("  "), *said) if said else ()),
        indent=2, wrapped=True,
    )  # fmt: skip


def show_quotes(
    terminal: Terminal, relation: Relation, concept_of: Lookup, most: int, *, indent: int = 6
) -> None:
    """Write the sentences that prove a relation, each with its document."""
    names = names_of(concept_of(relation.subject), concept_of(relation.object))
    for evidence in relation.evidence[:most]:
        terminal.line(*quote(evidence, names), indent=indent, wrapped=True)
    more = len(relation.evidence) - most
    if more > 0:
        terminal.line(Piece(f"and {more} more", "faint"), indent=indent)


def quote(evidence: Evidence, names: Iterable[str] = ()) -> Line:
    """Return a quoted sentence with the concepts emphasized and its document named."""
    return (
        Piece("“", "faint"),
        *emphasize(squeeze(evidence.sentence), names),
        Piece("” ", "faint"),
        Piece(evidence.document_id, "faint"),
    )


def show_heading(terminal: Terminal, concept: Concept) -> None:
    """Write a concept's label, kind and other names."""
    kind = (Piece(f" ({concept.kind})", "faint"),) if concept.kind else ()
    others = (Piece(f"  also: {', '.join(concept.aliases)}", "faint"),) if concept.aliases else ()
    terminal.line(Piece(concept.label, "heading"), *kind, *others, wrapped=True)


def show_concepts(terminal: Terminal, concepts: Iterable[tuple[Concept, float]]) -> None:
    """Write concepts with their salience, kind and other names, a row each."""
    rows: list[list[Line]] = [
        [
            (Piece(f"{salience:.2f}", "faint"),),
            (Piece(concept.label, "concept"),),
            (Piece(concept.kind, "faint"),),
            (Piece(", ".join(concept.aliases), "faint"),),
        ]
        for concept, salience in concepts
    ]
    terminal.table(rows, indent=2)


def show_path(terminal: Terminal, path: Path) -> None:
    """Write a path: a concept a line, between two of them the relation and its best quote."""
    terminal.line(Piece(path.concepts[0].label, "concept"))
    for hop in path.hops:
        relation = hop.relation
        denied = relation.polarity == "denied"
        style = "denied" if denied else relation.predicate.family
        arrow = Piece(_ARROWS[terminal.unicode, hop.forward, denied], style)
        said = notes(relation)
        terminal.line(
            arrow, " ", Piece(relation.predicate.label, style), " ",
            Piece(hop.end.label, "concept"), *((Piece("  "), *said) if said else ()),
            indent=2, wrapped=True,
        )  # fmt: skip
        for evidence in relation.evidence[:1]:
            terminal.line(*quote(evidence, names_of(hop.start, hop.end)), indent=6, wrapped=True)


def names_of(*concepts: Concept) -> list[str]:
    """Return every name of some concepts."""
    return [name for concept in concepts for name in (concept.label, *concept.aliases)]


def emphasize(sentence: str, names: Iterable[str]) -> Line:
    """Set the names of concepts in a sentence apart.

    Longer names win over names inside them; a plural ending goes with its name.
    """
    patterns = [
        r"\s+".join(map(re.escape, name.split()))
        for name in sorted(set(names), key=lambda name: (-len(name), name))
        if name.strip()
    ]
    if not patterns:
        return (Piece(sentence, "quote"),)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?:e?s)?(?!\w)", re.IGNORECASE)
    pieces: list[Piece] = []
    position = 0
    for match in pattern.finditer(sentence):
        pieces.append(Piece(sentence[position : match.start()], "quote"))
        pieces.append(Piece(match[0], "concept"))
        position = match.end()
    pieces.append(Piece(sentence[position:], "quote"))
    return tuple(piece for piece in pieces if piece.text)


def plural(number: int, noun: str, many: str = "") -> str:
    """Return a number with its noun, whose plural is ``many`` where it takes more than an s.

    Examples
    --------
    >>> plural(1, "relation"), plural(12000, "relation"), plural(2, "entry", "entries")
    ('1 relation', '12,000 relations', '2 entries')
    """
    return f"{number:,} {noun if number == 1 else many or noun + 's'}"
