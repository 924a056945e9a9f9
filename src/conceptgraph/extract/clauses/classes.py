"""What a predicate noun classes its subject as, and what that class is about."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import MAX_LABEL, Argument
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.chunks import phrase_bounds
from conceptgraph.extract.phrases.prepositional import is_idle_phrase, is_time
from conceptgraph.extract.words.attitudes import OCCASIONS
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    has_copula,
    hyphen_start,
    is_gerund,
    is_infinitive,
    left_edge,
    mark_text,
    preposition,
)
from conceptgraph.extract.words.lexicon import (
    EXAMPLE_MARKERS,
)

DEGREES = frozenset({"least", "less", "more", "most"})
AGAINST = frozenset({"despite", "in spite of", "notwithstanding"})
BECAUSE = frozenset({"because of", "due to", "owing to"})
"""Prepositions that speak of the clause and not of the noun before them."""

JOINING = frozenset(
    {"coexistence", "coincidence", "collision", "interaction", "interplay", "intersection",
     "marriage", "merger", "meeting", "product", "ratio", "sum", "union"}
)  # fmt: skip
"""Nouns whose "of" takes two together: neutralism is no coexistence of bacteria."""

STAYING = frozenset({"become", "remain", "stay"})


def class_relations(
    reading: Reading, noun: Word, label: str, key: str, *, whole: bool = False
) -> Iterator[tuple[str, str, list[Argument], str]]:
    """What a predicate noun is about, as label, key, objects and rule.

    ``… is the capital of Portugal`` -> ("is capital of", "be capital of", [Portugal], …)
    ``whole`` keeps all qualities of the class in the label: "one of oldest and tallest towers in".
    """
    if noun.pos != "NOUN" or noun.i in reading.quoted:
        return
    shown = " ".join([*short_modifiers(noun), noun.text.lower()])
    begins = hyphen_start(noun, reading.sentence.words)
    if begins < noun.i:  # "co-author", "up-to-date"
        shown = "".join(w.text.lower() for w in reading.sentence.words[begins : noun.i + 1])
    numbers = [c for c in find_children(noun, "nummod") if c.i < noun.i]
    first = left_edge(numbers[0]) if len(numbers) == 1 else noun.i
    if 0 < noun.i - first < MAX_LABEL - 3:  # "is 4 billion light-years from"
        shown = reading.document.text[reading.sentence.words[first].start : noun.end]
    if shown.startswith("only ") and label.endswith(" not"):
        shown = f"the {shown}"  # "is not the only source of"
    if whole:
        first, last = phrase_bounds(noun, reading.sentence.words, extend=False)
        if last == noun.i and last - first < MAX_LABEL - 1 - len(label.split()):
            shown = " ".join(w.text.lower() for w in reading.sentence.words[first : last + 1])
    for child in noun.children:
        if child.i < noun.i:
            continue
        if child.role == "nmod" and preposition(child) and child.pos != "VERB":
            prep = preposition(child)
            idle = is_idle_phrase(child) or (prep == "for" and is_time(child))
            if idle or prep in EXAMPLE_MARKERS or reading.is_count(noun):
                continue
            if prep in AGAINST | BECAUSE or reading.holds(noun, child):
                continue
            joint = prep == "of" and noun.lemma.lower() in JOINING
            yield (
                f"{label} {shown} {prep}", f"{key} {noun.lemma.lower()} {prep}",
                reading.arguments(child, joint=joint), "copula class",
            )  # fmt: skip
        elif base(child) == "acl" and (
            (is_gerund(child) and mark_text(child))
            or (is_infinitive(child) and noun.lemma.lower() in OCCASIONS)
        ):
            for obj in find_children(child, "obj"):
                mark = mark_text(child)
                yield (
                    f"{label} {shown} {mark} {child.text.lower()}",
                    f"{key} {noun.lemma.lower()} {mark} {child.lemma.lower()}",
                    reading.arguments(obj), "copula class",
                )  # fmt: skip


def classed(
    reading: Reading, noun: Word, label: str, key: str, named: list[Argument]
) -> Iterator[tuple[str, str, list[Argument]]]:
    """What the class of a complement is about, beyond the mention of that class.

    ``The port became a center for trade.`` -> ("became center for", …, [trade])
    """
    ends = max((a.mention.end for a in named), default=noun.end)
    for shown, longer, objects, _ in class_relations(reading, noun, label, key):
        if not shown.endswith(" by"):  # "was appointed bishop by"
            yield shown, longer, [a for a in objects if a.mention.start >= ends]


def short_modifiers(noun: Word) -> list[str]:
    """The one quality of a class that its label shows: "is *oldest* town of"."""
    words = [
        " ".join(w.text.lower() for w in (*c.children, c)) for c in noun.children
        if c.i < noun.i and base(c) in {"amod", "compound"}
        and all(w.text.lower() in DEGREES for w in c.children)
    ]  # fmt: skip
    return words if len(words) == 1 else []


def is_complement(noun: Word) -> bool:
    """Whether a noun says what something becomes or stays: "remains *a port*"."""
    verb = noun.head
    staying = verb is not None and verb.lemma.lower() in STAYING
    return base(noun) == "xcomp" or (base(noun) == "obj" and staying)


def is_predicate_noun(noun: Word) -> bool:
    """Whether a noun classes another one: "is *an algorithm* for", "…, *the capital* of"."""
    return noun.pos == "NOUN" and (
        has_copula(noun) or base(noun) == "appos" or (noun.role == "conj" and noun.head is not None
                                                      and has_copula(noun.head))
    )  # fmt: skip
