"""Names and titles of several words: "the Critique of the Power of Judgment" is one name.

A chain of capitalized nouns joined by "of" or, in the name of an office, by "for" and "and" is
never cut inside.
"""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.words.grammar import HYPHENS, case_words, right_edge
from conceptgraph.names.institutions import INSTITUTIONS

OFFICES = INSTITUTIONS | {"bureau", "commissioner", "faculty", "journal", "minister", "secretary"}
"""Nouns whose name goes on with "for" and "and": "Ministry of Food and Agriculture"."""
VERSUS = frozenset({"v", "v.", "vs", "vs."})
MAX_NAME = 10  # words of a name with its "of" phrases


def is_capital(word: Word) -> bool:
    """Whether a word is written like a name."""
    return word.text[:1].isupper() and word.pos != "PUNCT"


def is_title(word: Word) -> bool:
    """Whether an adjective or verb heads a title: "The *Last* of the Mohicans"."""
    if not is_capital(word) or word.pos not in {"ADJ", "ADV", "VERB"}:
        return False
    return any(c.i < word.i and c.text == "The" for c in word.children) and any(
        _joint(c, word.i, ("of",)) for c in word.children
    )


def title_end(head: Word, words: list[Word], end: int) -> int:
    """Last word of the name that begins with ``head``, which reaches to ``end`` by itself.

    ``the Department of Health and Human Services`` ``the Treaty of the Rights of Man``
    """
    if not is_capital(head):
        return end
    office = head.text.lower() in OFFICES
    last = end
    for child in head.children:
        if child.i <= last:
            continue
        if not _joint(child, last, ("of", "for") if office else ("of",)):
            if not (office and last > end and _is_joined(child, words, last)):
                break
            last = right_edge(child)
            continue
        inner = child.i
        for part in child.children:
            if part.i == inner + 1 and part.role.startswith(("flat", "compound")):
                inner = right_edge(part)
        joined = any(c.role == "conj" for c in child.children)
        if not _is_written_big(words[last + 2 : inner + 1]) or (joined and not office):
            break  # "the Birth of Stars and the Discovery of Planets" are two
        last = title_end(child, words, inner)
        for part in child.children:
            if office and part.i > last and _is_joined(part, words, last):
                last = right_edge(part)
    return last if last - head.i < MAX_NAME else end


def _joint(child: Word, last: int, prepositions: tuple[str, ...]) -> bool:
    """Whether a capitalized noun is joined by a preposition right behind the word ``last``."""
    if child.role != "nmod" or not is_capital(child):
        return False
    cases = case_words(child)
    return len(cases) == 1 and cases[0].i == last + 1 and cases[0].text in prepositions


def _is_joined(part: Word, words: list[Word], last: int) -> bool:
    """Whether "and" joins a bare capitalized noun: "Ministry of Food *and Agriculture*"."""
    if part.role != "conj" or words[last + 1].text.lower() not in {"and", "&"}:
        return False
    return last + 2 <= part.i == right_edge(part) and all(
        is_capital(w) for w in words[last + 2 : part.i + 1]
    )


def _is_written_big(words: list[Word]) -> bool:
    return all(
        is_capital(w) or w.text in HYPHENS or w.text == "the" or words[i - 1].text in HYPHENS
        for i, w in enumerate(words)
    )
