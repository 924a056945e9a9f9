"""What stands behind a colon or between dashes: an explanation, members, parts."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.classes import class_relations
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.nouns.near_hosts import mark_before
from conceptgraph.extract.words.grammar import (
    find_children,
    has_copula,
    is_caption,
    is_plural,
)
from conceptgraph.extract.words.negation import has_negative_determiner, is_negated

LONG_DASHES = frozenset({"–", "—", "--"})


def behind_colon(word: Word, head: Word, reading: Reading) -> Iterator[Candidate]:
    """What stands behind a colon: one thing explains, several are members or parts.

    ``Two crops failed: wheat and rye.`` -> wheat | is one of | two crops
    ``Our house: a garden, a shed.`` -> house | includes | garden
    ``Their lives — friendships, quarrels — changed.`` -> lives | include | friendships
    """
    items = reading.arguments(word)
    head = _counted(head, items, reading)
    described = bool(find_children(word, "det"))
    named = word.pos == head.pos == "PROPN" and len(items) == 1  # "London: Macmillan"
    dash = mark_before(word, reading) in LONG_DASHES
    owned = dash and any(c.role == "nmod:poss" for c in (*head.children, *word.children))
    several = len(items) > 1 and reading.sentence.root is not head  # a term is explained
    if is_caption(head) or (not described and (named or reading.is_person(head))):
        return
    if has_copula(head) and (is_negated(head) or has_negative_determiner(head)):
        return  # "Silence is no acceptance: Felthouse v Bindley."
    for subject in reading.alone(head):
        for item in items:
            if several and is_plural(head) and not owned:
                shown = "are among" if is_plural(item.word) else "is one of"
                yield Candidate(item, shown, "be one of", subject, "apposition member",
                                reading.sentence, word, family="example of")  # fmt: skip
            elif several:
                shown = "include" if is_plural(head) else "includes"
                yield Candidate(subject, shown, "include", item, "apposition list",
                                reading.sentence, word)  # fmt: skip
            else:
                yield Candidate(subject, "is", "be", item, "apposition", reading.sentence, word)
    if len(items) == 1:
        for label, key, objects, _ in class_relations(reading, word, "is", "be"):
            for subject in reading.alone(head):
                for obj in objects:
                    yield Candidate(subject, label, key, obj, "apposition class",
                                    reading.sentence, word)  # fmt: skip


def _counted(head: Word, items: list[Argument], reading: Reading) -> Word:
    """The counted plural that a list behind a colon spells out, where a single thing stands nearer.

    ``Four membranes protect the embryo: the amnion, …`` -> membranes
    """
    if len(items) < 3 or is_plural(head) or mark_before(items[0].word, reading) != ":":
        return head
    before = [w for w in reading.sentence.words[: head.i] if w.pos == "NOUN" and is_plural(w)]
    return next((w for w in reversed(before) if find_children(w, "nummod")), head)
