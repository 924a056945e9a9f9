"""What a line of notes is made of: its label, its signs and what stands behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conceptgraph.annotate.lines import LABELLING, SIGN_ROLE
from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import is_predicate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.phrases.prepositional import is_time
from conceptgraph.extract.stance.labels import names_speaker
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_caption,
    is_infinitive,
    left_edge,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.negation import has_negative_determiner
from conceptgraph.extract.words.note_labels import ATTENDANCE, EVENTS, TASKS, is_silent
from conceptgraph.names.given_names import GIVEN_NAMES

MAX_LABEL = 5  # words of a label that is one term with its phrase
ARROWS = frozenset({"→", "⇒", "⟶", "=>", "->", "-->"})


@dataclass(frozen=True, slots=True)
class Part:
    """What stands behind a sign of a line."""

    sign: str
    root: Word


def parts_of(sentence: Sentence) -> list[Part]:
    """The parts of a line behind its signs, in text order."""
    found = [word for word in sentence.words if word.role == SIGN_ROLE]
    return [Part(word.children[0].text, word) for word in found if word.children]


def opening_sign(reading: Reading) -> str:
    """The sign that a block begins with, before the current sentence; "" where there is none."""
    start = reading.document.blocks[reading.sentence.block].start
    return reading.document.text[start : reading.sentence.start].strip()


def is_label(sentence: Sentence) -> bool:
    """Whether a line begins with a label: "Subduction: …", "FULL – …"."""
    parts = parts_of(sentence)
    root = sentence.root
    labels = is_nominal(root) or root.lemma.lower() in ATTENDANCE
    return bool(parts) and parts[0].sign in LABELLING and labels


def is_nominal(word: Word) -> bool:
    """Whether a part of a line is a noun and no clause."""
    return word.pos in {"NOUN", "PROPN", "SYM", "NUM", "X"} and not is_predicate(word)


def asked_noun(sentence: Sentence) -> Word | None:
    """What a question asks the nature of: "What are corals?", "Q: What is a refrigerant?"."""
    words = [w for w in sentence.words if w.text != "?"]
    asks = next((w for w in words if w.text.lower() == "what"), None)
    if len(words) == len(sentence.words) or asks is None or asks.i > 2:
        return None
    copulas = [w for w in words if w.text.lower() in {"is", "are"} and w.i == asks.i + 1]
    nouns = [w for w in words if base(w) == "nsubj" and w.pos in {"NOUN", "PROPN"}]
    beside = [w for w in nouns if w.head is asks or asks.head is w]
    if not copulas or len(beside) != 1 or right_edge(beside[0]) != words[-1].i:
        return None
    return beside[0]


def says_what(noun: Word) -> bool:
    """Whether a noun phrase says what a thing is: "a band of …", "longest chain on Earth"."""
    of = any(c.role == "nmod" and preposition(c) == "of" for c in noun.children)
    if of or find_children(noun, "acl") or noun.pos in {"SYM", "NUM"}:
        return True
    return any(c.tag in {"JJS", "DT"} or c.text.lower() in {"a", "an", "the"}
               for c in noun.children)  # fmt: skip


def terms_of(reading: Reading) -> list[Argument]:
    """What a line speaks of: the concept in front of its first sign.

    ``Subduction: denser plate sinks`` -> subduction; ``Chapter 5: The Revolution`` -> revolution;
    nothing for "Note: …", "1960s: …".
    """
    root = reading.sentence.root
    titles = find_children(root, "appos", "parataxis")
    numbered = find_children(root, "nummod", "flat", "dep")
    occasion = root.lemma.lower() in EVENTS and reading.sentence.words[root.i + 1 :][:1]
    if titles and is_caption(root) and numbered:
        root = titles[0]
    elif titles and occasion and occasion[0].text == ":":
        root = titles[0]  # "Seminar: The Black Death"
    if not is_nominal(root) or preposition(root) or is_time(root) or is_silent(root):
        return []
    if root.lemma.lower() in TASKS and not find_children(root, "nmod", "compound"):
        return []
    whole = _whole_label(reading, root)
    return [whole] if whole is not None else reading.arguments(root)


def _whole_label(reading: Reading, root: Word) -> Argument | None:
    """A label or entry that an infinitive or a phrase completes: "Invitation to treat = …"."""
    words, parts = reading.sentence.words, parts_of(reading.sentence)
    if root.pos != "NOUN":
        return None
    kept = [c for c in root.children if c.i > root.i and base(c) in {"acl", "nmod"}]
    kept = [c for c in kept if is_infinitive(c) or (preposition(c) and preposition(c) != "of")]
    ends = [word.i for word in words if word.text == "("]
    ends += [p.root.children[0].i for p in parts[:1]]
    end = min([len(words) - (words[-1].pos == "PUNCT"), *ends])
    last = max((w.i for c in kept for w in c.subtree() if w.i < end), default=root.i)
    first = left_edge(root)
    while words[first].pos == "DET":
        first += 1
    others = [c for c in find_children(root, "conj", "appos") if c.i < end]
    if not kept or others or last + 1 != end or last - first >= MAX_LABEL:
        return None
    return Argument(root, make_mention(reading, first, last, "noun_phrase"))


def is_person(term: Argument, reading: Reading) -> bool:
    """Whether a label names who speaks: "Lucia: carpet is quieter"."""
    name = term.word
    if name.pos not in {"PROPN", "NOUN"}:
        return False
    return names_speaker(name, reading) or term.mention.name.lower() in GIVEN_NAMES


def is_likened(word: Word) -> bool:
    """Whether a part of a line compares: "like FULL"."""
    return any(c.text.lower() == "like" and c.i < word.i for c in word.children)


def is_lacking(noun: Word) -> bool:
    """Whether a fragment denies: "no flowers", "hardly any rain"."""
    return has_negative_determiner(noun) or is_hardly(noun)


def is_hardly(noun: Word) -> bool:
    """Whether a noun stands with "hardly any"."""
    texts = {c.text.lower() for c in noun.children if c.i < noun.i}
    return "any" in texts and bool(texts & {"hardly", "barely", "scarcely"})


def relate(  # noqa: PLR0917 - the fields of a relation, in its order
    reading: Reading, subjects: list[Argument], label: str, key: str, objects: list[Argument],
    rule: str, anchor: Word, *, negated: bool = False, family: str = "",
) -> Iterator[Candidate]:  # fmt: skip
    """Relate every subject with every object."""
    for subject in subjects:
        for obj in objects:
            yield Candidate(subject, label, key, obj, rule, reading.sentence, anchor, negated,
                            family)  # fmt: skip
