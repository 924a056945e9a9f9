"""Relations that the layout states: bullets under a parent, colons, headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from conceptgraph.annotate.lines import SIGN_ROLE
from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.frames import Frame, is_predicate, make_frame
from conceptgraph.extract.grammar import (
    base,
    find_children,
    has_copula,
    is_caption,
    is_infinitive,
    is_plural,
    preposition,
)
from conceptgraph.extract.inflection import gerund
from conceptgraph.extract.line_parts import is_dated, is_nominal, parts_of
from conceptgraph.extract.lines import find_line_relations
from conceptgraph.extract.members import (
    Above,
    assignment,
    begins_example,
    example_entry,
    find_memberships,
    look_above,
)
from conceptgraph.extract.mentions import make_mention
from conceptgraph.extract.obliques import find_obliques
from conceptgraph.extract.predicates import family_of
from conceptgraph.extract.reading import Reading
from conceptgraph.extract.tables import table_row
from conceptgraph.model import Span

SCARCE = frozenset({"limited", "little", "few", "insufficient", "poor", "weak", "scant", "no"})


MANNERS = frozenset({"way", "manner", "fashion"})


class Outline:
    """What each block has said so far, for the blocks that hang under it."""

    def __init__(self) -> None:
        self.frames: dict[int, tuple[Frame, Sentence]] = {}  # block -> its last colon sentence
        self.above: dict[int, Above] = {}  # block -> what entries may hang under
        self.said: dict[int, list[Argument]] = {}  # block -> what its later sentences speak of
        self.topics: dict[int, tuple[list[Argument], Sentence]] = {}  # block -> its subject

    def note(self, reading: Reading) -> None:
        """Remember the current sentence for the blocks under its own."""
        sentence = reading.sentence
        root = sentence.root
        leads_in = sentence.words[-1].text == ":"
        if sentence.block not in self.above or leads_in:
            over = self._over(self.parent_of(reading), reading)
            found = look_above(reading, over)
            context = Span(sentence.start, sentence.end, "parent")
            found.terms = [Argument(a.word, a.mention, (*a.context, context)) for a in found.terms]
            self.above[sentence.block] = found
            self.said.setdefault(sentence.block, _spoken_of(reading, found.terms))
        if sentence.block not in self.topics:
            topic = _topic(root, reading)
            if topic:
                self.topics[sentence.block] = (topic, sentence)
        last = sentence.words[-1]
        if last.text.startswith(":") or last.pos == "ADP":
            if is_predicate(root):
                self.frames[sentence.block] = (_open_frame(root, last, reading), sentence)
            else:
                self.frames.pop(sentence.block, None)

    def around(self, reading: Reading) -> tuple[list[Argument], list[Argument]]:
        """What the current line is an entry of, and what its block has spoken of so far."""
        block = reading.sentence.block
        here: list[Argument] = []
        if not _is_first(reading):
            here = self.said.get(block, [])
        return here or self._over(self.parent_of(reading), reading), here

    def _over(self, block: int | None, reading: Reading) -> list[Argument]:
        """The nearest concept that a block or those above it name."""
        while block is not None:
            found = self.above.get(block)
            if found is not None and found.terms:
                return found.terms
            block = reading.document.blocks[block].parent
        return []

    def example_of(self, reading: Reading) -> list[Argument]:
        """The concept of the entry before the current one, for "e.g. the Mid-Atlantic Ridge"."""
        blocks, number = reading.document.blocks, reading.sentence.block
        for i in range(number - 1, -1, -1):
            if blocks[i].parent == blocks[number].parent:
                return self.above[i].terms if i in self.above else []
        return []

    def parent_of(self, reading: Reading) -> int | None:
        """Index of the block that the current sentence's block hangs under."""
        blocks = reading.document.blocks
        return blocks[reading.sentence.block].parent if blocks else None


def _open_frame(root: Word, last: Word, reading: Reading) -> Frame:
    """What a list completes: "LLMs lack many subsystems:", "An offer ends by"."""
    frame = make_frame(root, reading)
    if last.pos != "ADP":
        return frame
    prep = last.text.lower()
    return replace(frame, label=f"{frame.label} {prep}", key=f"{frame.key} {prep}", objects=[])


def _spoken_of(reading: Reading, terms: list[Argument]) -> list[Argument]:
    """What the rest of an entry is about; of "Wegener (1912): drift" the drift."""
    parts = parts_of(reading.sentence)
    if terms and parts and is_dated(terms[0].word) and is_nominal(parts[0].root):
        return reading.arguments(parts[0].root)
    return terms


def _topic(root: Word, reading: Reading) -> list[Argument]:
    """What a sentence is about: its subject, its noun, or "explaining well"."""
    if is_predicate(root):
        subjects = make_frame(root, reading).subjects
        if subjects:
            return subjects
        bare = root.lemma.lower() == "do"  # "To do"
        if is_infinitive(root) and not bare and len(reading.sentence.words) <= 8:
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
    if block.kind == "list_item" and parent in outline.above and _is_first(reading):
        if begins_example(root):
            yield from example_entry(reading, outline.example_of(reading))
        else:
            yield from find_memberships(reading, outline.above[parent])
    if block.kind == "list_item":
        yield from assignment(reading)
    if block.kind == "paragraph" and parent in outline.topics and _is_first(reading):
        headed = reading.document.blocks[parent].kind == "heading"
        if headed and _lacks_subject(root):
            yield from elided_subject(root, reading, outline.topics[parent])
    yield from find_line_relations(reading, *outline.around(reading))
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
    label, key = frame.label, frame.key
    items = reading.arguments(root)
    first = next((w for w in reading.sentence.words if w.pos != "PUNCT"), root)
    if family_of(key) == "lacks" and first.text.lower() in SCARCE - {"no"} and first is not root:
        plural = any(is_plural(a.word) for a in frame.subjects)
        label = f"{'have' if plural else 'has'} {first.text.lower()}"
        items = [_behind(first, item, reading) for item in items]
    context = (Span(sentence.start, sentence.end, "parent"),)
    for whole in frame.objects if any(is_plural(a.word) for a in frame.objects) else []:
        for item in items:
            yield Candidate(
                item, "is an example of", "be example of", whole, "list member",
                reading.sentence, root, family="example of", context=context,
            )  # fmt: skip
    for subject in frame.subjects:
        for obj in items:
            yield Candidate(
                subject, label, key, obj, "list item", reading.sentence, root,
                frame.negated, context=context,
            )  # fmt: skip


def _behind(first: Word, item: Argument, reading: Reading) -> Argument:
    """An item without the word that only says how little of it there is."""
    if item.mention.start != first.start or item.word.i <= first.i:
        return item
    return replace(item, mention=make_mention(reading, first.i + 1, item.word.i, item.mention.kind))


def _lacks_subject(root: Word) -> bool:
    """Whether a sentence begins with its verb and gives no order: "Must match the offer."."""
    finite = root.tag in {"VBZ", "VBD"} or find_children(root, "aux", "aux:pass")
    first = min((w for w in root.subtree() if w.pos != "PUNCT"), key=lambda w: w.i)
    begins = first is root or base(first) in {"aux", "advmod"}
    return root.pos == "VERB" and bool(finite) and begins and not find_children(root, "nsubj")


def elided_subject(
    root: Word, reading: Reading, topic: tuple[list[Argument], Sentence]
) -> Iterator[Candidate]:
    """A bullet without a subject takes the one of its parent.

    ``To explain well:`` / ``• Find the “spherical cow”`` -> explaining well | find | …
    ``For teachers:`` / ``• Avoid jargon`` -> teachers | avoid | jargon
    """
    arguments, sentence = topic
    if find_children(root, "nsubj", "csubj", "expl") or has_copula(root):
        return
    orders = root.tag == "VB" and not find_children(root, "aux")
    addressed = preposition(sentence.root) == "for"  # "For teachers:" / "Find the cow"
    if orders and not addressed and any(a.mention.kind != "clause" for a in arguments):
        return  # "Action items" / "Order tiles" is done by people
    frame = make_frame(root, reading)
    finite = root.tag == "VBZ" or bool(find_children(root, "aux"))  # "aux:pass" as well
    if (frame.passive and not finite) or frame.subjects:
        return
    frame.subjects = arguments
    context = (Span(sentence.start, sentence.end, "parent"),)
    found = list(frame.relate(frame.label, frame.key, frame.objects, "elided subject"))
    if finite:
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
        if word.role == SIGN_ROLE:
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
