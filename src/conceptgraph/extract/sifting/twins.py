"""Of two relations that say the same, the one that says less.

``Ann paid attention to the noise.`` gives "paid attention to"; beside it "paid | attention" says
nothing. So does "trust | of | readers" where a verb "won trust of" them.
"""

from __future__ import annotations

from itertools import groupby

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Candidate
from conceptgraph.extract.doers.cut_nouns import OF_NOUNS
from conceptgraph.extract.phrases.stand_ins import VAGUE
from conceptgraph.extract.words.attitudes import OCCASIONS
from conceptgraph.extract.words.grammar import base, find_children, is_plural, left_edge
from conceptgraph.extract.words.lexicon import LIGHT_VERBS
from conceptgraph.extract.words.relational_nouns import COMPLEMENTED, is_relational
from conceptgraph.names.common_words import LEVEL_OF

CLASSING = ("copula", "apposition", "complement", "object complement")
"""Rules whose object says what the subject is."""


def drop_cut_twins(candidates: list[Candidate]) -> list[Candidate]:
    """The candidates of one sentence without those that a fuller one makes empty."""
    cut: set[int] = set()
    for _, group in groupby(sorted(candidates, key=_subject), key=_subject):
        same = list(group)
        cut.update(id(c) for c in same if any(is_cut_twin(c, other) for other in same))
    verbal = [c for c in candidates if not c.rule.startswith("noun ")]
    said = {(c.object.mention.start, c.object.mention.end, _tail(c.label)) for c in verbal}
    return [c for c in candidates if id(c) not in cut and not _is_said(c, said)]


def _subject(candidate: Candidate) -> tuple[int, int, bool]:
    mention = candidate.subject.mention
    return mention.start, mention.end, candidate.negated


def _tail(label: str) -> str:
    """The last two words of a label, where a noun with its preposition may stand."""
    return " ".join(label.lower().split()[-2:])


def _is_said(candidate: Candidate, said: set[tuple[int, int, str]]) -> bool:
    """Whether the relation of a verb ends in just these words: "raised doubts about | safety".

    "In" rather places: "found work in mines" leaves *work in mines* a fact of its own.
    """
    obj = candidate.object.mention
    if not candidate.rule.startswith("noun ") or candidate.subject.word.pos != "NOUN":
        return False
    named = " " in candidate.subject.mention.name and is_relational(candidate.subject.word)
    if named or candidate.label == "in":
        return False
    tail = f"{candidate.subject.word.text.lower()} {candidate.label}"
    return (obj.start, obj.end, tail) in said


def is_cut_twin(cut: Candidate, fuller: Candidate) -> bool:
    """Whether a fuller relation holds the object of a cut one, which alone says nothing.

    ``Ann was the first to grow it.`` was | first
    ``Oil had no claim to the land.`` had no | claim
    ``Moss is a form of life.`` is | form
    """
    noun, name = cut.object.word, cut.object.mention.name.lower()
    stem = cut.label.lower() + " "
    label = fuller.label.lower()
    if not label.startswith(stem) or noun.text.lower() not in label[len(stem) :].split():
        return False
    if noun.pos in {"ADJ", "VERB"}:
        return cut.rule in {"copula adjective", "adjective complement"}
    if noun.pos != "NOUN" or cut.object.mention.kind in {"name", "quoted"}:
        return False
    if cut.rule in CLASSING:
        if find_children(noun, "compound") and name not in label:
            return False  # "is a grain market for the valley" is a grain market
        empty = noun.lemma.lower() in OF_NOUNS | OCCASIONS or _is_of_what_follows(noun, fuller)
        return empty or _classes_nothing(noun, name)
    through = fuller.rule == "oblique noun"
    if cut.rule not in ({"oblique"} if through else {"object", "retained object"}):
        return False
    if " " in name:
        kind = find_children(noun, "compound")  # "an information campaign" is a thing of its own
        if fuller.rule == "oblique with object":
            return False  # "recall daily experiences during sleep" places them
        return not kind and _is_empty(noun) and label[len(stem) :].startswith(name)
    through = fuller.rule in {"object noun", "oblique noun"} and _is_empty(noun)
    return through or _is_completed(noun, cut, fuller)


def _is_of_what_follows(noun: Word, fuller: Candidate) -> bool:
    """Whether "the" before a plain predicate noun points to its "of": "is the mouth *of*"."""
    before = [c for c in noun.children if c.i < noun.i and base(c) != "cop"]
    definite = any(c.text.lower() == "the" for c in before)
    plain = not any(base(c) in {"amod", "compound", "nmod"} for c in before)
    return definite and plain and fuller.label.endswith(" of")


def _classes_nothing(noun: Word, name: str) -> bool:
    """Whether a predicate noun without an adjective is vague or only relates."""
    vague = LEVEL_OF.get(noun.lemma.lower(), 0) >= VAGUE
    return (" " not in name or not find_children(noun, "amod")) and (vague or is_relational(noun))


def _is_completed(noun: Word, cut: Candidate, fuller: Candidate) -> bool:
    """Whether what stands right behind a bare object completes it: "gave rise *to*"."""
    if is_plural(noun) or fuller.label.endswith(" in"):
        return False
    lemma = noun.lemma.lower()
    light = cut.anchor.lemma.lower() in LIGHT_VERBS
    if not (lemma in OF_NOUNS or lemma in COMPLEMENTED or (light and is_relational(noun))):
        return False
    return left_edge(fuller.anchor) == noun.i + 1


def _is_empty(noun: Word) -> bool:
    """Whether a noun says little without what it is about."""
    return is_relational(noun) or noun.lemma.lower() in OF_NOUNS
