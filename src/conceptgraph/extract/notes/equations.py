"""What two parts of a line have to do with each other: equal, greater, opposed, in a place."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.fragments import quality
from conceptgraph.extract.notes.line_parts import Part, is_nominal, relate
from conceptgraph.extract.words.grammar import find_children, preposition
from conceptgraph.extract.words.note_labels import is_several

VERSUS = frozenset({"versus", "vs", "vs."})
COMPARED = {">": ("greater than", "great than"), "<": ("less than", "less than")}
"""Signs of rank, with what is said and its key."""


def opposed(reading: Reading, above: list[Argument]) -> Iterator[Candidate]:
    """``Inflation`` / ``vs. deflation: prices fall`` -> inflation | contrasts with | deflation."""
    root = reading.sentence.root
    if preposition(root) not in VERSUS or not is_nominal(root):
        return
    for term in above:
        label = "contrast with" if is_several(term.word) else "contrasts with"
        yield from relate(reading, [term], label, "contrast with", reading.arguments(root),
                           "line contrast", root)  # fmt: skip


def outranked(reading: Reading, left: Word, part: Part) -> Iterator[Candidate]:
    """``Exercise > medication`` -> exercise | is greater than | medication."""
    if not is_nominal(left) or not is_nominal(part.root):
        return
    be = "are" if is_several(left) else "is"
    label, key = COMPARED[part.sign]
    yield from relate(reading, reading.alone(left), f"{be} {label}", f"be {key}",
                       reading.arguments(part.root), "line comparison", part.root,
                       family="contrasts with")  # fmt: skip


def aspect(reading: Reading, terms: list[Argument], noun: Word, value: Word) -> Iterator[Candidate]:
    """``Convection: old view = conveyor belt`` -> convection | has old view | conveyor belt."""
    if not is_nominal(noun) or not is_nominal(value):
        return
    named = reading.mention(noun)
    if named is not None and len(named.name.split()) <= 3:
        label, key = f"has {named.name.lower()}", f"have {noun.lemma.lower()}"
        objects = reading.arguments(value)
        yield from relate(reading, terms, label, key, objects, "line aspect", value)


def placed(reading: Reading, place: Word, part: Part) -> Iterator[Candidate]:
    """``On land: the East African Rift`` -> East African Rift | is on | land."""
    prep = preposition(place)
    yield from relate(reading, reading.arguments(part.root), f"is {prep}", f"be {prep}",
                       reading.arguments(place), "line place", part.root)  # fmt: skip


def equation(reading: Reading, left: Word, part: Part) -> Iterator[Candidate]:
    """What "=" equates; sums are parts.

    ``Lithosphere = crust + upper mantle`` -> lithosphere | consists of | crust, …
    ``Girondins = moderate`` -> Girondins | are | moderate
    """
    root = part.root
    if root.pos == "ADJ" and is_nominal(left):
        yield from quality(reading, reading.alone(left), root)
        return
    if not is_nominal(left) or not is_nominal(root) or left.pos == "NUM":
        return
    added = any(w.text in {"+", "&"} for w in root.subtree())
    several = is_several(left)
    listed = [c for c in find_children(root, "conj") if c.pos in {"NOUN", "PROPN"}]
    added = added or len(listed) > 1  # "SBAR = situation, background, assessment"
    label, key = ("consist of" if several else "consists of", "consist of")
    if not added:
        label, key = ("are" if several else "is", "be")
    yield from relate(reading, reading.alone(left), label, key, reading.arguments(root),
                       "line equation", root)  # fmt: skip
