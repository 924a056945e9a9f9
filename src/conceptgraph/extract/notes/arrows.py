"""What an arrow leads to: a thing, or what happens."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import Frame, is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.line_parts import (
    Part,
    is_lacking,
    is_nominal,
    is_person,
    relate,
)
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import find_children, has_copula
from conceptgraph.extract.words.inflection import gerund, verb_lemma
from conceptgraph.extract.words.lexicon import FREQUENT_VERBS, SPEECH_VERBS

WITH_VERBS = frozenset({"apart", "together", "away", "up", "down", "out", "back"})
MAX_SCENE = 5  # words of a clause that is one end
MAX_STATE = 3  # words of a quality that is one


def arrow(
    reading: Reading, left: Word | None, part: Part, terms: list[Argument]
) -> Iterator[Candidate]:
    """What an arrow leads to; a clause before it stands for what the line is about.

    ``Drought → famine`` -> drought | leads to | famine
    ``Drought → prices doubled`` -> drought | leads to doubling of | prices
    ``Subduction: older plate sinks → island arc`` -> subduction | leads to | island arc
    ``Russia armed → Germany declared war`` -> Russia armed | leads to | Germany declared war
    """
    if any(is_person(a, reading) for a in reading.arguments(part.root)):
        return  # "Order tiles → Ana"
    causes = terms
    if left is not None and is_nominal(left) and not is_lacking(left):
        causes = reading.arguments(left)
    if not causes and left is not None and is_predicate(left):
        causes = scene(reading, left)
    elif not causes and left is not None and left.pos == "ADJ":
        causes = state(reading, left)
    if is_predicate(part.root):
        yield from effect(reading, causes, part.root)
        return
    yield from relate(reading, causes, "leads to", "lead to", reading.arguments(part.root),
                       "line arrow", part.root)  # fmt: skip


def effect(reading: Reading, causes: list[Argument], verb: Word) -> Iterator[Candidate]:
    """A clause behind an arrow: what happens to its subject, or else all of it."""
    if not find_children(verb, "nsubj"):
        return
    frame = make_frame(verb, reading)
    named = None if has_copula(verb) else happening(frame)
    if named and not frame.negated:
        label = named[0].replace("involves", "leads to", 1)
        key = named[1].replace("involve", "lead to", 1)
        yield from relate(reading, causes, label, key, frame.subjects, "line effect", verb)
    elif not named:
        yield from relate(reading, causes, "leads to", "lead to", scene(reading, verb),
                           "line effect", verb)  # fmt: skip


def scene(reading: Reading, verb: Word) -> list[Argument]:
    """A short clause as one end: "Russia armed"."""
    below = [verb]
    for word in below:
        below += [c for c in word.children if c.role != SIGN_ROLE and not _is_next(c, verb)]
    inside = sorted(w.i for w in below if w.pos != "PUNCT")
    subjects = find_children(verb, "nsubj")
    whole = inside[-1] - inside[0] + 1 == len(inside) <= MAX_SCENE
    if not whole or len(subjects) != 1 or subjects[0].pos == "PRON":
        return []
    return [Argument(verb, make_mention(reading, inside[0], inside[-1], "clause"))]


def scenes(reading: Reading, verb: Word) -> list[Argument]:
    """Short clauses side by side: "savers lose, borrowers win"."""
    return [a for v in (verb, *(c for c in verb.children if _is_next(c, verb)))
            for a in scene(reading, v)]  # fmt: skip


def _is_next(clause: Word, verb: Word) -> bool:
    """Whether a clause with a subject of its own is only joined to another."""
    joined = clause.head is verb and clause.role in {"conj", "parataxis"}
    return joined and bool(find_children(clause, "nsubj"))


def state(reading: Reading, quality: Word) -> list[Argument]:
    """A quality that leads to something: "Too hot → enzymes denature"."""
    inside = [
        w.i for w in quality.subtree() if w.pos != "PUNCT" and not _is_behind_sign(w, quality)
    ]
    first, last = min(inside), max(inside)
    if last - first + 1 != len(inside) or len(inside) > MAX_STATE:
        return []
    return [Argument(quality, make_mention(reading, first, last, "noun_phrase"))]


def _is_behind_sign(word: Word, root: Word) -> bool:
    while word is not root and word.head is not None:
        if word.role == SIGN_ROLE:
            return True
        word = word.head
    return False


def happening(frame: Frame) -> tuple[str, str] | None:
    """What happens to the subject of a verb without object: "involves sinking of"."""
    verb = frame.head
    lemma = verb.lemma.lower()
    if verb.pos != "VERB" or frame.passive or lemma in FREQUENT_VERBS | SPEECH_VERBS:
        return None
    if find_children(verb, "obj", "xcomp", "ccomp", "aux"):
        return None
    lemma = verb_lemma(verb)
    with_it = [c.text.lower() for c in verb.children if c.role == "compound:prt"
               or (c.i == verb.i + 1 and c.text.lower() in WITH_VERBS)]  # fmt: skip
    return " ".join(["involves", gerund(lemma), *with_it, "of"]), f"involve {lemma} of"
