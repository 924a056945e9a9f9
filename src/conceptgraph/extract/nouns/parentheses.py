"""What stands in brackets after a noun: a gloss, examples, a size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.doers.subjects import subject_words
from conceptgraph.extract.nouns.abbreviations import match_long_form, spells_out
from conceptgraph.extract.nouns.bracketed_measures import is_measure, measured
from conceptgraph.extract.nouns.signs import SYMBOLS
from conceptgraph.extract.phrases.prepositional import is_time
from conceptgraph.extract.words.grammar import base, find_children, is_plural, preposition
from conceptgraph.extract.words.lexicon import WEEKDAYS_MONTHS
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.persons import is_person_noun

MAX_WORDS = 14
NAME_PARTS = frozenset({"compound", "flat", "fixed", "amod", "nummod", "case", "nmod"})
EXAMPLE_WORDS = frozenset({"e.g.", "e.g", "eg", "eg.", "like", "such", "including", "example"})
_YEAR = re.compile(r"(1[0-9]|20)\d\d[a-z]?$")
CLAUSE_ROLES = frozenset({"nsubj", "aux", "cop", "csubj", "mark"})


@dataclass(slots=True, eq=False)
class Parenthesis:
    """Words between brackets and the noun they follow."""

    anchor: Word
    first: int
    last: int


def find_parentheses(reading: Reading) -> list[Parenthesis]:
    """Bracketed stretches without a verb of their own that follow a noun."""
    words = reading.sentence.words
    found = []
    start: int | None = None
    for word in words:
        if word.text == "(":
            start = word.i
        elif word.text == ")" and start is not None:
            inside = words[start + 1 : word.i]
            near, parsed = _anchor(words, start), _parsed_anchor(inside, start)
            anchor = near if parsed is None or _is_nearer(near, parsed, inside, reading) else parsed
            if anchor is not None and 0 < len(inside) <= MAX_WORDS and not _is_clause(inside):
                found.append(Parenthesis(anchor, start + 1, word.i - 1))
            start = None
    return found


def _parsed_anchor(inside: list[Word], bracket: int) -> Word | None:
    """The noun that the parse hangs the bracketed words on, if it stands near."""
    for word in inside:
        head = word.head
        if base(word) == "appos" and head is not None and bracket - 7 < head.i < bracket:
            return head if head.pos in {"NOUN", "PROPN"} else None
    return None


def _is_nearer(near: Word | None, parsed: Word, inside: list[Word], reading: Reading) -> bool:
    """Whether a bracket belongs to the noun right before it and not to the one it hangs on.

    ``games like Go and Xiangqi (Chinese Chess)``, ``the teachings of Delaware (Lenape) prophets``
    """
    if near is None or near is parsed or near.head is not parsed:
        return False
    if near.role == "conj":
        return True
    named = near.pos == "PROPN" and parsed.pos == "NOUN" and inside[-1].pos == "PROPN"
    return named and base(near) == "nmod" and not reading.is_person(inside[-1])


def _anchor(words: list[Word], bracket: int) -> Word | None:
    """Head of the noun phrase that ends right before the bracket."""
    i = bracket - 1
    while i >= 0 and words[i].pos == "PUNCT" and words[i].text in {'"', "”", "’", "'", "“"}:
        i -= 1
    if i < 0:
        return None
    word = words[i]
    while (
        word.head is not None
        and word.head.i < bracket
        and base(word) in {"compound", "flat", "fixed", "nummod"}
    ):
        word = word.head
    return word if word.pos in {"NOUN", "PROPN"} else None


def _is_clause(inside: list[Word]) -> bool:
    return any(
        base(w) in CLAUSE_ROLES or (w.pos == "VERB" and base(w) not in {"amod", "acl", "compound"})
        for w in inside
    )


def find_bracket_relations(reading: Reading, brackets: list[Parenthesis]) -> Iterator[Candidate]:
    """Relations between a noun and what stands in brackets after it.

    ``attempts (e.g., Atari RL, Universe)`` -> Atari RL | is an example of | attempts
    ``factors (laws, insurance)`` -> laws | is an example of | factors
    ``garbage (slop, spam)`` -> garbage | includes | slop
    ``DNA (~3 GB)`` -> DNA | is | 3 GB
    """
    for bracket in brackets:
        words = reading.sentence.words
        inside = words[bracket.first : bracket.last + 1]
        if is_measure(inside, reading):
            yield from measured(bracket.anchor, inside, reading)
            continue
        if inside[0].text.lower() in {"no", "without"} and len(inside) > 1:
            if all(word.pos != "VERB" for word in inside):  # "(no bottle needed)"
                yield from _lacked(bracket, inside[1:], reading)
            continue
        if any(word.text in _SPOKEN_OF for word in inside) or inside[0].text.startswith("!"):
            continue
        if inside[0].pos == "CCONJ" and inside[0].text.lower() == "and":
            continue
        if inside[0].text.lower() == "or":
            yield from _also_called(bracket, inside[1:], reading)
            continue
        if _is_source(inside):
            continue
        exemplary = any(w.text.lower() in EXAMPLE_WORDS for w in inside[:2])
        if inside[0].text.lower() in ERAS and len(inside) > 1:
            yield from _at_some_time(bracket, inside, reading)
            continue
        if not exemplary and (inside[0].pos in {"ADP", "ADV", "SCONJ"} or _only_measures(inside)):
            continue
        subjects = [a for a in reading.arguments(bracket.anchor) if a.word is bracket.anchor]
        if not subjects:
            continue
        subject = subjects[0]
        items = [item for item in _items(inside, reading) if not is_time(item.word)]
        thing = bracket.anchor.pos == "NOUN" and not is_person_noun(bracket.anchor)
        if thing and any(_is_somebody(item, reading) for item in items):
            continue  # "release notes (Sofia)" says who writes them
        if find_children(bracket.anchor, "nummod") and any(
            find_children(item.word, "nummod") for item in items
        ):
            continue  # "5 liters (1.3 gallons)"
        if any(len(item.mention.name) < 3 and item.word.pos != "NUM" for item in items):
            continue
        whole = not exemplary and len(items) > 1 and not is_plural(bracket.anchor)
        named = all(item.word.pos == "PROPN" for item in items)
        if whole and (bracket.anchor.pos != "NOUN" or named) and not _is_union(bracket, items):
            continue  # "a hypothesis (Lee and Park)"
        listed = any(w.text == "," or w.text.lower() == "and" for w in inside)
        if whole and not listed:
            del items[1:]
            whole = False
        if not exemplary and any(w.text.lower() == "or" for w in inside):
            continue
        if not exemplary and len(items) > 1 and is_plural(bracket.anchor):
            exemplary = True
        if is_person_noun(bracket.anchor) and not named:
            exemplary = exemplary and all(is_person_noun(item.word) for item in items)
            if not exemplary and len(items) > 1:
                continue  # "more than females do (breasts, hips)"
        exemplary = exemplary or (whole and len(items) > 2 and not named)
        for item in items:
            opening = words[bracket.first - 1].start
            before = reading.document.text[reading.sentence.start : opening]
            if _abbreviates(subject, item) or spells_out(before, item.mention.text):
                continue  # "light (or the speed of light)"
            if exemplary:
                yield Candidate(
                    item, "is an example of", "be example of", subject, "bracket example",
                    reading.sentence, item.word, family="example of",
                )  # fmt: skip
            elif reading.document.blocks[reading.sentence.block].kind == "heading":
                continue  # "Deep Work (Cal Newport)", "Contracts (English law)"
            elif whole:
                yield Candidate(subject, "includes", "include", item, "bracket", reading.sentence,
                                item.word)  # fmt: skip
            else:
                yield Candidate(subject, "is", "be", item, "bracket", reading.sentence, item.word)


def _is_union(bracket: Parenthesis, items: list[Argument]) -> bool:
    """Whether three names or more are what a name stands for: "the Entente (France, …)"."""
    names = [bracket.anchor, *(item.word for item in items)]
    return len(items) > 2 and all(name.pos == "PROPN" for name in names)


_SPOKEN_OF = frozenset({"=", ":", *SYMBOLS})
"""Signs of a bracket about a word or text, "(plural = phalanges)", or with two sides, "(a → b)"."""
ERAS = frozenset({"formerly", "later", "now", "originally", "previously", "today"})


def _at_some_time(
    bracket: Parenthesis, inside: list[Word], reading: Reading
) -> Iterator[Candidate]:
    """``Byzantium (later Constantinople)`` -> Byzantium | is later | Constantinople."""
    era = inside[0].text.lower()
    past = era not in {"later", "now", "today"}
    be = ("was" if past else "is", "were" if past else "are")[is_plural(bracket.anchor)]
    for subject in reading.arguments(bracket.anchor):
        for item in _items(inside[1:], reading) if subject.word is bracket.anchor else ():
            yield Candidate(subject, f"{be} {era}", "be", item, "bracket", reading.sentence,
                            item.word)  # fmt: skip


def _also_called(bracket: Parenthesis, inside: list[Word], reading: Reading) -> Iterator[Candidate]:
    """``a spherical halo (or cloud)`` -> spherical halo | is also called | cloud."""
    be = "are" if is_plural(bracket.anchor) else "is"
    if any(w.text.lower() in {"a", "an", "at"} for w in inside):
        return  # "one person (or a small group)" names another, "(or at least a guess)" less
    for subject in reading.arguments(bracket.anchor):
        for item in _items(inside, reading) if inside and subject.word is bracket.anchor else ():
            if item.word.lemma.lower() in {"absence", "lack"}:
                continue  # "the presence (or absence) of"
            if subject.mention.name.lower() in item.mention.name.lower():
                continue  # "light (or the speed of light)"
            yield Candidate(subject, f"{be} also called", "be call", item, "bracket",
                            reading.sentence, item.word)  # fmt: skip


def _lacked(bracket: Parenthesis, inside: list[Word], reading: Reading) -> Iterator[Candidate]:
    """``They cannot remember (no memory).`` -> they | lack | memory.

    Behind what is not denied, that itself lacks it: ``a car (no engine)``.
    """
    noun = bracket.anchor
    while noun.head is not None and noun.pos in {"NOUN", "PROPN", "PRON"}:
        noun = noun.head
    lacking = subject_words(noun) if is_negated(noun) else [bracket.anchor]
    for subject in (a for word in lacking for a in reading.arguments(word)):
        label = "lack" if is_plural(subject.word) else "lacks"
        for item in _items(inside, reading):
            yield Candidate(subject, label, "lack", item, "bracket", reading.sentence, item.word)


def _is_source(inside: list[Word]) -> bool:
    """Whether a bracket names a work or law and its year: "(Act of 1989)", no date alone."""
    words = [w for w in inside if w.pos != "PUNCT"]
    if len(words) < 2 or not _YEAR.match(words[-1].text):
        return False
    before = [w for w in words[:-1] if w.text[:1].isalpha()]
    named = any(w.text[:1].isupper() and w.lemma.lower() not in WEEKDAYS_MONTHS for w in before)
    return named and before[0].text.lower() not in EXAMPLE_WORDS


def _only_measures(inside: list[Word]) -> bool:
    """Whether a bracket holds a share or a date: "(98.9 percent)", "(c. 640 BCE)"."""
    texts = {w.text.lower().rstrip(".") for w in inside}
    return bool(
        texts & {"percent", "%", "bce", "b.c", "b.c.e", "ca", "c", "circa", "born", "n", "n.d"}
    )


def _items(inside: list[Word], reading: Reading) -> Iterator[Argument]:
    """The noun phrases that bracketed words list."""
    first = inside[0].i
    for word in inside:
        if word.pos not in {"NOUN", "PROPN", "NUM", "SYM"} and word.i not in reading.quoted:
            continue
        head = word.head
        within = head is not None and first <= head.i <= inside[-1].i
        if within and base(word) in NAME_PARTS | {"nsubj", "obj", "obl"}:
            continue
        if within and base(word) == "conj" and head is not None and preposition(head):
            continue  # "(a plant of Chile and Peru)"
        quotation = reading.quoted.get(word.i)
        if within and head is not None and quotation == reading.quoted.get(head.i, ()):
            continue
        for argument in reading.arguments(word):
            if argument.word is word:
                yield argument


def _is_somebody(item: Argument, reading: Reading) -> bool:
    return item.word.pos == "PROPN" and reading.is_person(item.word)


def _abbreviates(subject: Argument, item: Argument) -> bool:
    short, long = item.mention.text, subject.mention.text
    if len(short) > len(long):
        short, long = long, short
    return short[:1].isupper() and match_long_form(short, long) is not None
