"""Relations that the layout states: bullets under a parent, colons, headings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.entries import entry_verb, is_caption, table_row, term_of
from conceptgraph.extract.frames import Frame, is_predicate, make_frame
from conceptgraph.extract.grammar import base, find_children, has_copula, is_infinitive, is_plural
from conceptgraph.extract.lexicon import TRANSPARENT
from conceptgraph.extract.mentions import make_mention
from conceptgraph.extract.obliques import find_obliques
from conceptgraph.extract.predicates import family_of
from conceptgraph.extract.reading import Reading
from conceptgraph.model import Span

SCARCE = frozenset({"limited", "little", "few", "insufficient", "poor", "weak", "scant", "no"})


MANNERS = frozenset({"way", "manner", "fashion"})


class Outline:
    """What each block has said so far, for the blocks that hang under it."""

    def __init__(self) -> None:
        self.frames: dict[int, tuple[Frame, Sentence]] = {}  # block -> its last colon sentence
        self.topics: dict[int, tuple[list[Argument], Sentence]] = {}  # block -> its subject

    def note(self, reading: Reading) -> None:
        """Remember the current sentence for the blocks under its own."""
        sentence = reading.sentence
        root = sentence.root
        if sentence.block not in self.topics:
            term = term_of(reading)
            topic = [term] if term is not None else _topic(root, reading)
            if topic:
                self.topics[sentence.block] = (topic, sentence)
        if sentence.words[-1].text.startswith(":"):
            if is_predicate(root):
                self.frames[sentence.block] = (make_frame(root, reading), sentence)
            else:
                self.frames.pop(sentence.block, None)

    def parent_of(self, reading: Reading) -> int | None:
        """Index of the block that the current sentence's block hangs under."""
        blocks = reading.document.blocks
        return blocks[reading.sentence.block].parent if blocks else None


def _topic(root: Word, reading: Reading) -> list[Argument]:
    """What a sentence is about: its subject, its noun, or "explaining well"."""
    if is_predicate(root):
        subjects = make_frame(root, reading).subjects
        if subjects:
            return subjects
        if is_infinitive(root) and len(reading.sentence.words) <= 8:
            return [_clause_argument(root, reading)]
        return []
    if root.pos in {"NOUN", "PROPN"}:
        return reading.arguments(root)
    return []


def _clause_argument(verb: Word, reading: Reading) -> Argument:
    """``To explain well:`` -> "explaining well"."""
    words = reading.sentence.words
    end = max(w.i for w in verb.subtree() if w.pos != "PUNCT")
    verbatim = reading.document.text[words[verb.i].start : words[end].end]
    rest = verbatim[len(verb.text) :]
    mention = make_mention(reading, verb.i, end, "clause", label=f"{gerund(verb.text)}{rest}")
    return Argument(verb, mention)


def gerund(verb: str) -> str:
    """The -ing form of a verb: "use" -> "using", "explain" -> "explaining"."""
    lowered = verb.lower()
    if lowered.endswith("ie"):
        return lowered[:-2] + "ying"
    if lowered.endswith("e") and not lowered.endswith(("ee", "oe", "ye")) and lowered != "be":
        return lowered[:-1] + "ing"
    if lowered in {"run", "get", "set", "put", "plan", "stop", "cut", "win", "begin", "let"}:
        return lowered + lowered[-1] + "ing"
    return lowered + "ing"


def find_structural_relations(reading: Reading, outline: Outline) -> Iterator[Candidate]:
    """Relations between the current sentence and the block above it, and across colons."""
    root = reading.sentence.root
    parent = outline.parent_of(reading)
    block = reading.document.blocks[reading.sentence.block]
    if block.kind == "table_row":
        yield from table_row(reading)
        return
    if block.kind == "list_item" and parent is not None:
        if parent in outline.frames and not is_predicate(root) and _is_first(reading):
            yield from list_item(root, reading, outline.frames[parent])
        elif is_predicate(root) and parent in outline.topics:
            yield from elided_subject(root, reading, outline.topics[parent])
        elif parent in outline.topics and _is_first(reading):
            yield from nested_item(root, reading, outline.topics[parent])
    yield from entry_verb(reading)
    yield from colon_definition(reading)
    yield from same_manner(reading, outline)


def _is_first(reading: Reading) -> bool:
    number = reading.number
    return number == 0 or reading.sentences[number - 1].block != reading.sentence.block


def list_item(root: Word, reading: Reading, parent: tuple[Frame, Sentence]) -> Iterator[Candidate]:
    """A list that completes its introduction.

    ``LLMs lack many subsystems:`` / ``• No amygdala for emotion`` -> LLMs | lack | amygdala
    """
    frame, sentence = parent
    if frame.passive or root.pos not in {"NOUN", "PROPN"}:
        return
    label = frame.label
    first = next((c.text.lower() for c in root.children if c.i < root.i), "")
    if family_of(frame.key) == "lacks" and first in SCARCE - {"no"}:
        label = "has limited"
    context = (Span(sentence.start, sentence.end, "parent"),)
    for whole in frame.objects if any(is_plural(a.word) for a in frame.objects) else []:
        for item in reading.arguments(root):
            yield Candidate(
                item, "is an example of", "be example of", whole, "list member",
                reading.sentence, root, family="example of", context=context,
            )  # fmt: skip
    for subject in frame.subjects:
        for obj in reading.arguments(root):
            yield Candidate(
                subject, label, frame.key, obj, "list item", reading.sentence, root,
                frame.negated, context=context,
            )  # fmt: skip


def nested_item(
    root: Word, reading: Reading, topic: tuple[list[Argument], Sentence]
) -> Iterator[Candidate]:
    """A bullet that is only a noun phrase, under one that is one too.

    ``Advantages of trains`` / ``• low emissions`` -> low emissions | is an example of | …
    ``Sleep`` / ``• dreams`` -> sleep | includes | dreams
    """
    arguments, sentence = topic
    blocks = reading.document.blocks
    above = sentence.root
    if above.pos not in {"NOUN", "PROPN"} or has_copula(above) or is_caption(root):
        return
    if any(is_caption(a.word) or reading.is_person(a.word) for a in arguments):
        return
    term = term_of(reading)
    if term is None and (root.pos not in {"NOUN", "PROPN"} or _has_caption(reading)):
        return
    clause = any(find_children(word, "nsubj") for word in reading.sentence.words)
    if term is not None and term.word.pos == "PROPN" and clause:
        return  # "Ann: the service times out" is a note
    items = [term] if term is not None else reading.arguments(root)
    context = (Span(sentence.start, sentence.end, "parent"),)
    for whole in arguments[:1]:
        several = is_plural(whole.word) or whole.word.head is not None
        for item in items:
            if several and is_plural(above) and _names_class(above, sentence):
                yield Candidate(
                    item, "is an example of", "be example of", whole, "nested item",
                    reading.sentence, root, family="example of", context=context,
                )  # fmt: skip
            elif not is_plural(above) and blocks[sentence.block].kind == "list_item":
                yield Candidate(
                    whole, "includes", "include", item, "nested item", reading.sentence, root,
                    context=context,
                )  # fmt: skip


def _names_class(above: Word, sentence: Sentence) -> bool:
    """Whether a plural is one of things to come ("Kinds of memory", "Advantages:"), no subject."""
    if above.text.lower() in TRANSPARENT or sentence.words[-1].text == ":":
        return True
    return any(child.role == "nmod" for child in above.children)


def _has_caption(reading: Reading) -> bool:
    words = reading.sentence.words
    return any(a.text[:1] in {":", "–", "—"} and is_caption(b) for b, a in pairwise(words))


def elided_subject(
    root: Word, reading: Reading, topic: tuple[list[Argument], Sentence]
) -> Iterator[Candidate]:
    """A bullet without a subject takes the one of its parent.

    ``To explain well:`` / ``• Find the “spherical cow”`` -> explaining well | find | …
    """
    arguments, sentence = topic
    if find_children(root, "nsubj", "csubj", "expl") or has_copula(root):
        return
    frame = make_frame(root, reading)
    if frame.passive or frame.subjects:
        return
    frame.subjects = arguments
    context = (Span(sentence.start, sentence.end, "parent"),)
    found = list(frame.relate(frame.label, frame.key, frame.objects, "elided subject"))
    if root.tag == "VBZ":
        found.extend(find_obliques(frame, root, frame.label, frame.key))
    for candidate in found:
        candidate.context = context
        yield candidate


def same_manner(reading: Reading, outline: Outline) -> Iterator[Candidate]:
    """Take "this way" for what the block, or the one above it, is about.

    ``Boosting is noisy:`` / ``• Humans don't learn this way.`` -> humans | do not learn like | …
    """
    block = outline.parent_of(reading) if _is_first(reading) else reading.sentence.block
    if block is None or block not in outline.topics:
        return
    arguments, sentence = outline.topics[block]
    context = (Span(sentence.start, sentence.end, "parent"),)
    for word in reading.sentence.words:
        verb = word.head
        if word.text.lower() not in MANNERS or verb is None or not is_predicate(verb):
            continue
        if not any(c.role == "det" and c.text.lower() in {"this", "that"} for c in word.children):
            continue
        if find_children(word, "acl", "acl:relcl", "nmod"):
            continue
        frame = make_frame(verb, reading)
        for candidate in frame.relate(
            f"{frame.label} like", f"{frame.key} like", arguments, "same manner"
        ):
            candidate.context = context
            yield candidate


def colon_definition(reading: Reading) -> Iterator[Candidate]:
    """A noun explained after a colon or a dash.

    ``LLMs are “ghosts”: digital entities trained on text.`` -> ghosts | is | digital entities
    """
    words = reading.sentence.words
    for word in words:
        if base(word) not in {"parataxis", "list"} or word.pos not in {"NOUN", "PROPN"}:
            continue
        if has_copula(word) or find_children(word, "nsubj", "case"):
            continue
        first = min(part.i for part in word.subtree() if part.pos != "PUNCT")
        if first < 2 or words[first - 1].text not in {":", "—", "–", "--"}:
            continue
        source = _noun_before(words, first - 1)
        if source is None or is_caption(source) or reading.is_person(source):
            continue
        for subject in reading.arguments(source)[:1]:
            for obj in reading.arguments(word):
                yield Candidate(subject, "is", "be", obj, "colon", reading.sentence, word)


def _noun_before(words: list[Word], colon: int) -> Word | None:
    """The noun phrase that ends right before the colon."""
    word: Word | None = words[colon - 1]
    while word is not None and word.pos == "PUNCT":
        word = words[word.i - 1] if word.i else None
    while word is not None and word.head is not None and word.head.i < colon:
        if word.pos in {"NOUN", "PROPN"} and base(word) not in {"compound", "flat", "amod"}:
            return word
        word = word.head
    return word if word is not None and word.pos in {"NOUN", "PROPN"} else None
