"""What each block of a document has said so far, for the blocks that hang under it."""

from __future__ import annotations

from dataclasses import replace

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument
from conceptgraph.extract.clauses.frames import Frame, is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.line_parts import ARROWS, asked_noun, is_nominal, parts_of
from conceptgraph.extract.notes.members import (
    Above,
    look_above,
)
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import (
    base,
    find_children,
    is_infinitive,
    preposition,
    right_edge,
)
from conceptgraph.extract.words.inflection import gerund
from conceptgraph.extract.words.note_labels import is_dated, is_several
from conceptgraph.model import Span


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
            said = self.said.get(sentence.block) or self.topics.get(sentence.block, ([],))[0]
            over = said or self._over(self.parent_of(reading), reading)
            found = look_above(reading, over)
            context = Span(sentence.start, sentence.end, "parent")
            found.terms = [Argument(a.word, a.mention, (*a.context, context)) for a in found.terms]
            found.phrases = [Argument(a.word, a.mention, (context,)) for a in found.phrases]
            self.above[sentence.block] = found
            self.said.setdefault(sentence.block, _spoken_of(reading, found.terms))
        if sentence.block not in self.topics:
            topic = self._topic_of(reading)
            if topic:
                self.topics[sentence.block] = (topic, sentence)
        last = sentence.words[-1]
        including = _including(sentence)
        if including is not None:
            self.frames[sentence.block] = (_held(including, reading), sentence)
            return
        if last.text.startswith(":") and sentence.words[-2:-1] and sentence.words[-2].pos == "ADP":
            last = sentence.words[-2]  # "Managers worry about:"
        if last.text.startswith(":") or last.pos == "ADP":
            quality = root.pos == "ADJ" and last.pos != "ADP"  # "The staff is friendly:"
            if is_predicate(root) and not quality and bound_noun(sentence) is None:
                frame = _open_frame(root, last, reading)
                if not frame.subjects and root.tag == "VBZ" and root.i == 0:
                    frame.subjects = self._over(self.parent_of(reading), reading)  # "Lacks:"
                self.frames[sentence.block] = (frame, sentence)
            else:
                self.frames.pop(sentence.block, None)

    def _topic_of(self, reading: Reading) -> list[Argument]:
        """What entries without a subject speak of.

        Under "Benefits:", "Features" or "Lacks:" it is what stands above.
        """
        root = reading.sentence.root
        above = self.above[reading.sentence.block]
        if above.role is not None and not above.counted:
            return above.over
        return _topic(root, reading)

    def around(self, reading: Reading) -> tuple[list[Argument], list[Argument]]:
        """What the current line is an entry of, and what its block has spoken of so far."""
        block = reading.sentence.block
        here: list[Argument] = []
        if not is_first(reading):
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

    def named_above(self, reading: Reading) -> Argument | None:
        """The phrase above that a label of one word begins: "deep" below "Deep work vs. …"."""
        parent, root = self.parent_of(reading), reading.sentence.root
        found = self.above.get(parent) if parent is not None else None
        if found is None or found.kind != "list_item" or not parts_of(reading.sentence):
            return None
        name = root.text.lower()
        fuller = [a for a in found.phrases if a.mention.name.lower().startswith(f"{name} ")]
        short = [a for a in fuller if len(a.mention.name.split()) == 2]
        return short[0] if len(short) == 1 and not root.i else None

    def led_from(self, reading: Reading) -> list[Argument]:
        """What an entry that begins with an arrow goes on from: the one before it, or above."""
        blocks, number = reading.document.blocks, reading.sentence.block
        block = blocks[number]
        for i in range(number - 1, -1, -1):
            if blocks[i].parent == block.parent and blocks[i].kind == block.kind:
                if not reading.document.text.startswith(tuple(ARROWS), blocks[i].start):
                    return self.above[i].terms if i in self.above else []
            elif i == block.parent:
                break
        return self._over(block.parent, reading)

    def parent_of(self, reading: Reading) -> int | None:
        """Index of the block that the current sentence's block hangs under."""
        blocks = reading.document.blocks
        return blocks[reading.sentence.block].parent if blocks else None


def _including(sentence: Sentence) -> Word | None:
    """The noun whose members a list names: "is in charge of all *work* of the club, including:"."""
    words = [word for word in sentence.words if word.pos != "PUNCT"]
    if sentence.words[-1].text != ":" or len(words) < 3 or words[-1].text.lower() != "including":
        return None
    near: Word | None = words[-2]
    while near is not None and not (near.pos == "NOUN" and base(near) not in {"compound", "nmod"}):
        near = near.head if near.head is not None and near.head.i < near.i else None
    return near


def _held(noun: Word, reading: Reading) -> Frame:
    label = "include" if is_several(noun) else "includes"
    return Frame(noun, reading, label, "include", False, False, reading.alone(noun))


def _open_frame(root: Word, last: Word, reading: Reading) -> Frame:
    """What a list completes: "LLMs lack many subsystems:", "An offer ends by"."""
    frame = make_frame(root, reading)
    if last.pos != "ADP":
        ending = [c for c in find_children(root, "obl") if right_edge(c) == last.i - 1]
        if frame.objects or not ending or not preposition(ending[-1]):
            return frame
        prep = preposition(ending[-1])  # "They vary along many dimensions:"
        objects = reading.arguments(ending[-1])
        return replace(
            frame, label=f"{frame.label} {prep}", key=f"{frame.key} {prep}", objects=objects
        )
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
    if (asked := asked_noun(reading.sentence)) is not None:
        return reading.arguments(asked)
    if (bound := bound_noun(reading.sentence)) is not None:
        return reading.arguments(bound)
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


def bound_noun(sentence: Sentence) -> Word | None:
    """The one whose duties a list gives: "The tenant must:"."""
    words = sentence.words
    if len(words) < 3 or words[-1].text != ":" or words[-2].tag != "MD":
        return None
    before = words[-3]
    return before if before.pos in {"NOUN", "PROPN"} and not preposition(before) else None


def _clause_argument(verb: Word, reading: Reading) -> Argument:
    """``To explain well:`` -> "explaining well"."""
    words = reading.sentence.words
    end = max(w.i for w in verb.subtree() if w.pos != "PUNCT")
    verbatim = reading.document.text[words[verb.i].start : words[end].end]
    rest = verbatim[len(verb.text) :]
    mention = make_mention(reading, verb.i, end, "clause", label=f"{gerund(verb.text)}{rest}")
    return Argument(verb, mention)


def is_first(reading: Reading) -> bool:
    """Whether the current sentence is the first of its block."""
    number = reading.number
    return number == 0 or reading.sentences[number - 1].block != reading.sentence.block
