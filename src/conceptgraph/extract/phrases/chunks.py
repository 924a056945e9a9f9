"""Noun-phrase mentions: which words of a tree a reader would write in a bubble."""

from __future__ import annotations

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.phrases.collective import together_end
from conceptgraph.extract.phrases.numbers import FRACTIONS, fraction_bound, number_bound
from conceptgraph.extract.phrases.phrase_parts import (
    bearer_bound,
    computed_bound,
    counted_bound,
    dates_clause,
    grades,
    is_rate,
    pair_bound,
)
from conceptgraph.extract.phrases.stand_ins import noun_behind_of
from conceptgraph.extract.phrases.titles import VERSUS, is_capital, title_end
from conceptgraph.extract.words.grammar import (
    base,
    case_words,
    find_children,
    left_edge,
    right_edge,
)
from conceptgraph.extract.words.lexicon import (
    DEGREES_KEPT,
    EMPHASIS,
    GENERIC,
    HONORIFICS,
    POSSESSIVES,
    STRIPPED,
)
from conceptgraph.extract.words.persons import is_person_noun
from conceptgraph.extract.words.relational_nouns import is_bound

MAX_WORDS = 6
MAX_CONTENT = 6  # words of a phrase with its "of", small ones aside
LEFT_ROLES = frozenset({"amod", "compound", "nummod", "flat", "goeswith", "acl", "fixed"})
SIGNS = frozenset({"≠", "≈", "→", "->", "⇒", "="})
LINKS = frozenset({"for", "of", "the"})
ROUND = frozenset({"billions", "dozens", "hundreds", "millions", "scores", "tens", "thousands"})
HYPHENS = frozenset({"-", "–", "‑", "/"})
BRACKETS = frozenset({"(", ")", "[", "]"})
QUOTES = frozenset({'"', "“", "”", "'", "‘", "’", "``", "''"})


def phrase_bounds(word: Word, words: list[Word], *, extend: bool = True) -> tuple[int, int]:
    """First and last word index of the noun phrase headed by ``word``.

    Takes what stands directly before the head (adjectives, compounds, numbers, noun
    possessors, hyphen parts), names that continue after it, and a short "of" phrase
    ("type of training"). Determiners, quantifiers and pronouns are left out.

    ``the first very small language models of today`` -> "first very small language models"
    """
    start, end = _left_bounds(word, words), _right_bound(word)
    end = _chain_bound(words, end)
    if words[end].text in VERSUS and is_capital(words[min(end + 1, len(words) - 1)]):
        end += 1
    start = _name_bound(words, start, end)
    if extend and end == word.i and word.pos == "PROPN" and word.role != "nmod:poss":
        for child in word.children:  # a name that ends in a possessive: "at Lord's"
            if child.i == word.i + 1 and child.text in {"'s", "’s"} and child.role == "case":
                return start, child.i
    if extend and end == word.i:
        end = _of_bound(word, words, start, end)
    if extend and end == word.i and word.pos == "NOUN":
        end = _deed_bound(word, end)
    if end == word.i and word.pos == "NOUN":
        end = together_end(word, words, start, end)
    return start, computed_bound(word, counted_bound(word, end))


def title_bounds(word: Word, words: list[Word]) -> tuple[int, int] | None:
    """First and last word of what stands before a person's name and says who it is.

    ``the young food writer Anna Lee`` -> "young food writer"
    """
    start = _left_bounds(word, words)
    name = _name_bound(words, start, _right_bound(word))
    return (start, name - 1) if name > start else None


def _name_bound(words: list[Word], start: int, end: int) -> int:
    """Where the name begins after "student", "food writer" or "US" before "President"."""
    first = end
    while first > start and words[first - 1].pos == "PROPN" and words[first - 1].text[:1].isupper():
        first -= 1
    if first == start:
        for i in range(start + 1, end):
            if words[i].text.lower() in HONORIFICS and end - i > 1:
                return i
        return start
    noun = words[first - 1]
    letters = words[first].text[:2]
    named = words[end].pos == "PROPN" and letters.istitle() and len(letters) > 1  # not "group G"
    return first if named and noun.pos == "NOUN" and is_person_noun(noun) else start


def _left_bounds(word: Word, words: list[Word]) -> int:
    start = _left_bound(word)
    start = _strip_left(words, start, word.i)
    start = _hyphen_bound(words, start)
    if start == word.i and word.lemma.lower() in FRACTIONS:
        return fraction_bound(word, words)
    if start and words[start].text == "%" and words[start - 1].pos == "NUM":
        start -= 1  # "99.99% reliability"
    return number_bound(word, words, start)


def _left_bound(word: Word) -> int:
    start = word.i
    for child in reversed([c for c in word.children if c.i < word.i]):
        role = base(child)
        if role == "case" and child.text in VERSUS and child.i == start - 1:
            start = child.i  # "Brown v. Board of Education"
            continue
        if role == "punct":
            if child.i != start - 1 or (child.text not in HYPHENS and child.text not in QUOTES):
                break
            if child.text in QUOTES:
                continue
            start = child.i
            continue
        if not any(c.isalnum() for c in child.text) and child.pos != "SYM":
            break
        if child.text in SIGNS or dates_clause(child):
            break
        taken = role in LEFT_ROLES or child.role in {"nmod:poss", "nmod:desc", "nmod:unmarked"}
        if not taken or (right_edge(child) < start - 1 and not _only_quotes(child, start)):
            break
        if child.role == "nmod:poss" and not _is_short_possessor(child):
            break
        first = left_edge(child)
        if word.i - first > MAX_WORDS + 2 or _has_clause(child):
            break
        start = first
    return start


def _hyphen_bound(words: list[Word], start: int) -> int:
    """Take in the parts of a hyphen compound: "in-context learning"."""
    while (
        start >= 2
        and words[start - 1].text in HYPHENS
        and words[start - 1].end == words[start].start
        and words[start - 2].end == words[start - 1].start
        and words[start - 2].text[-1:].isalnum()
        and not _is_alternative(words[start - 1], words[start])
    ):
        start -= 2
    return start


def _is_alternative(slash: Word, word: Word) -> bool:
    """Whether a slash joins a word to another noun of the list: "fats/*sugars*/proteins"."""
    joined = slash.text == "/" and slash.role == "cc" and word.role == "conj"
    return joined and word.head is not None and word.head.pos == "NOUN"  # no "$3/year"


def _chain_bound(words: list[Word], end: int) -> int:
    """Take in the rest of a word of three parts: "brother-in-law"."""
    last = end
    while (
        last + 2 < len(words)
        and words[last + 1].text in HYPHENS - {"/"}
        and words[last].end == words[last + 1].start
        and words[last + 1].end == words[last + 2].start
    ):
        last += 2
    return last if last >= end + 4 and words[end + 2].tag in {"IN", "TO"} else end


def _only_quotes(child: Word, start: int) -> bool:
    return right_edge(child) == start - 2


def _is_short_possessor(child: Word) -> bool:
    if child.text.lower() in POSSESSIVES:
        return False
    return right_edge(child) - left_edge(child) <= 3


def _has_clause(child: Word) -> bool:
    parts = list(child.subtree())
    # "In-context learning": a preposition inside a hyphen compound opens no phrase.
    glued = {part.start for part in parts if part.text in HYPHENS}
    return any(
        base(part) in {"acl", "advcl", "mark", "nsubj", "case"}
        and part.text not in {"'s", "’s", "'", "’"}
        and part.end not in glued
        for part in parts
    )


def _strip_left(words: list[Word], start: int, head: int) -> int:
    for i in range(head - 1, start, -1):
        if words[i].text in BRACKETS and not _balanced(words, start, head):
            start = i + 1
            break
    for i in range(head - 1, start - 1, -1):
        described = words[i].tag == "VBP" and any(w.tag in {"DT", "JJ"} for w in words[start:i])
        if described:
            continue  # "the new merge policy": no verb stands between an article and its noun
        if words[i].tag in {"VBZ", "VBP", "MD"} or words[i].pos == "AUX":
            start = i + 1  # a finite verb inside is a slip of the parser
            break
    if start < head and words[start].text.lower() == "one":
        start += 1
    if [w.text.lower() for w in words[start : start + 3]] == ["as", "well", "as"]:
        start += 3
    while start < head:
        word = words[start]
        lowered = word.text.lower()
        plain = word.pos in {"DET", "PUNCT", "CCONJ", "ADP", "SCONJ", "PRON", "PART"}
        if start + 1 < head and grades(word, words[max(start - 1, 0) : start + 2]):
            break
        aside = word.pos == "ADV" and word.head is not None and word.head.i > head
        stressed = lowered in EMPHASIS and word.pos == "ADJ" and words[start + 1].pos != "PUNCT"
        if not (plain or aside or stressed or lowered in STRIPPED or lowered in POSSESSIVES):
            break
        if words[start + 1].text in HYPHENS and words[start + 1].start == word.end:
            break  # "any-benefit approach"
        start += 1
    return start


def _balanced(words: list[Word], start: int, head: int) -> bool:
    texts = [word.text for word in words[start : head + 1]]
    return texts.count("(") == texts.count(")") and texts.count("[") == texts.count("]")


def _right_bound(word: Word) -> int:
    end = word.i
    measured = bool(find_children(word, "nummod"))
    for child in word.children:
        if child.i < end:
            continue
        role = base(child)
        if measured and is_rate(child, end):
            end = right_edge(child)
            continue
        if child.i == end + 1 and (
            role in {"flat", "goeswith", "fixed"}
            or (role in {"compound", "nummod"} and child.role != "compound:prt")
            or child.role == "nmod:desc"
        ):
            end = right_edge(child) if right_edge(child) - child.i <= 3 else child.i
        elif role == "flat" and child.i == end + 2:
            end = child.i
        elif role == "punct" and child.text in HYPHENS and child.i == end + 1:
            continue
        elif child.i == end + 1 and child.text == "alone" and base(word) == "nsubj":
            end = child.i
        else:
            break
    return bearer_bound(word, end)


def _of_bound(word: Word, words: list[Word], start: int, end: int) -> int:
    """Take in a short "of" phrase that follows the head at once, or what a subject is about.

    ``damage to the brain`` as subject; with a verb before it the relation goes through "damage to"
    """
    if word.i or word.pos == "PROPN":  # any word is capitalized at the start of a sentence
        last = title_end(word, words, end)
        if last > end:
            return last
    for child in word.children:
        if child.i <= end or child.role != "nmod" or child.pos not in {"NOUN", "PROPN"}:
            continue
        cases = case_words(child)
        if len(cases) != 1 or cases[0].i != end + 1:
            return end
        if cases[0].text.lower() != "of" and not is_bound(cases[0], word):
            return end
        if any(c.role == "conj" for c in child.children):
            return pair_bound(word, child, words, start, end)
        owned = [c.i for c in child.children if c.text.lower() in POSSESSIVES]
        if owned and (owned != [cases[0].i + 1] or child.i != owned[0] + 1):
            return end
        if owned and start == word.i and word.text.lower() in GENERIC:
            return end  # "every aspect of our lives"
        first = _left_bounds(child, words)
        counted = _behind_count(child)
        last = title_end(counted, words, _right_bound(counted))
        if any(words[i].pos == "DET" and i > cases[0].i + 1 for i in range(first, last)):
            return end
        graded = words[start].text.lower() in DEGREES_KEPT
        content = _count(words[start : end + 1]) - graded + _count(words[first : last + 1])
        return last if content <= MAX_CONTENT and first - cases[0].i <= 2 else end
    return end


def _deed_bound(word: Word, end: int) -> int:
    """Take in a bare gerund behind "of": "sense of *belonging*", "fear of *flying*"."""
    for child in word.children:
        if child.role in {"acl", "nmod"} and child.tag == "VBG" and child.i == end + 2:
            marks = [c for c in child.children if c.pos != "PUNCT"]
            if len(marks) == 1 and marks[0].i == end + 1 and marks[0].text.lower() == "of":
                return child.i
    return end


def _behind_count(noun: Word) -> Word:
    """The noun that is counted: "collaboration of tens of thousands of *people*"."""
    while noun.text.lower() in ROUND and (inner := noun_behind_of(noun)) is not None:
        noun = inner
    return noun


def _count(words: list[Word]) -> int:
    """How many words a reader sees, but for "of" and "the": "same-sex marriage" are two."""
    return sum(
        w.text not in LINKS and (i == 0 or words[i - 1].end < w.start) for i, w in enumerate(words)
    )
