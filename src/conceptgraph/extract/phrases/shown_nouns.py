"""How a noun reads inside a label, between its verb and a preposition."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import base, find_children
from conceptgraph.extract.words.inflection import hyphen_prefix
from conceptgraph.extract.words.lexicon import EMPHASIS, STRIPPED

MAX_SHOWN = 3
"""Words; what is longer goes by its head."""


def compound_name(noun: Word) -> str:
    """A noun with its compound, a name in full.

    ``The model lacks credit assignment for tasks.`` -> "credit assignment"; a label that says
    "lacks assignment for" denies something else. ``It turned New York into a port.`` -> "New York"
    """
    if before := hyphen_prefix(noun):
        return f"{before}{noun.text}"  # "off-hours"
    first = last = noun
    for child in reversed(noun.children):
        if child.i == first.i - 1 and base(child) in {"compound", "flat"} and not child.children:
            first = child
    for child in noun.children:
        if child.i == last.i + 1 and base(child) == "flat":
            last = child
    parts = [noun, *(c for c in noun.children if first.i <= c.i <= last.i)]
    if len(parts) != last.i - first.i + 1 or len(parts) > MAX_SHOWN:
        return noun.text
    return " ".join(part.text for part in sorted(parts, key=lambda part: part.i))


def qualified_name(noun: Word) -> str:
    """A noun with the one word that says of what kind it is, else with its compound.

    ``It uses magnetic fields to stimulate cells.`` -> "magnetic fields"
    """
    before = [c for c in find_children(noun, "amod", "compound") if c.i < noun.i]
    kinds = [c.text for c in before if c.text.lower() not in STRIPPED | EMPHASIS | {"little"}]
    simple = len(kinds) == 1 and not any(c.children for c in before)
    return " ".join([*kinds, hyphen_prefix(noun) + noun.text]) if simple else compound_name(noun)
