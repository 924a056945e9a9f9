"""Coordination that says something of all its parts together, and nothing of each.

``the difference between mice and rats`` is one end: no difference is between mice.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import (
    base,
    case_words,
    find_children,
    has_copula,
    is_plural,
    left_edge,
    right_edge,
)
from conceptgraph.extract.words.negation import conjuncts

MAX_TOGETHER = 8  # words
PLAIN = frozenset({"ADJ", "ADV", "CCONJ", "DET", "NOUN", "NUM", "PART", "PROPN"})


def together_end(noun: Word, words: list[Word], start: int, end: int) -> int:
    """Last word of a noun with the two that it stands between; ``end`` where there are none.

    ``the balance between work and rest``
    """
    for child in noun.children:
        if child.i <= end or child.role != "nmod":
            continue
        cases = case_words(child)
        if len(cases) != 1 or cases[0].text.lower() != "between" or cases[0].i != end + 1:
            return end
        span = together(child, words)
        if span is None or span[1] - start >= MAX_TOGETHER:
            return end
        return span[1]
    return end


def together(first: Word, words: list[Word]) -> tuple[int, int] | None:
    """First and last word of coordinated nouns without clauses; None where there is but one."""
    parts = [c for c in conjuncts(first) if base(c) == "conj"]
    if not parts or first.pos not in {"NOUN", "PROPN"}:
        return None
    cases = case_words(first)
    begin = cases[-1].i + 1 if cases else left_edge(first)
    last = right_edge(parts[-1])
    inside = words[begin : last + 1]
    plain = all(w.pos in PLAIN or w.text in {"of", "-", ","} for w in inside)
    while begin < first.i and words[begin].pos == "DET":
        begin += 1
    return (begin, last) if plain and last - begin < MAX_TOGETHER else None


def leaves_bracket(first: Word, part: Word, words: list[Word]) -> bool:
    """Whether a conjunct stands outside the first one's bracket: "pain (by stones), *fever*"."""
    between = [word.text for word in words[first.i : part.i]]
    return between.count(")") > between.count("(")


LETTING = frozenset({"feel", "have", "hear", "help", "let", "make", "see", "watch"})


def begins_clause(first: Word, part: Word, words: list[Word]) -> bool:
    """Whether what is read as a second object is the subject of the verb right behind it.

    ``They trade with cities and rivers carry the goods.``
    """
    if first.role not in {"obj", "obl"} and not has_copula(first):
        return False
    verb = first.head
    if verb is not None and (base(verb) == "acl" or verb.lemma.lower() in LETTING):
        return False  # "the goods that came by road and sea *rose*", "lets people and goods *move*"
    joined = {c.text.lower() for c in part.children if base(c) == "cc"}
    rest = [w for w in words[right_edge(part) + 1 :] if w.pos != "ADV"][:1]
    if not joined & {"and", "but"} or not rest or rest[0].tag not in {"VBD", "VBP", "VBZ", "MD"}:
        return False
    found = rest[0]
    while base(found) in {"aux", "cop"} and found.head is not None:
        found = found.head
    own = find_children(found, "nsubj", "csubj", "expl")
    agree = rest[0].tag in {"VBD", "MD"} or is_plural(part) == (rest[0].tag == "VBP")
    return agree and not own and base(found) != "acl" and found not in (first, part)
