"""Rows of tables: what the first cell has under each heading."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.phrases.mentions import make_mention
from conceptgraph.extract.words.grammar import find_children
from conceptgraph.extract.words.negation import is_negated
from conceptgraph.extract.words.verb_labels import verb_label

MAX_CELL = 6
DEFINING = frozenset({"definition", "description", "explanation", "meaning", "what it does"})
CELL = "|"


def header_above(reading: Reading) -> tuple[list[str], Sentence] | None:
    """The cells of the first row of the table that the current row stands in."""
    blocks = reading.document.blocks
    for number in range(reading.sentence.block - 1, -1, -1):
        if blocks[number].kind != "table_row":
            return None
        if blocks[number].depth == 0:
            rows = [s for s in reading.sentences if s.block == number]
            if len(rows) != 1:
                return None
            text = reading.document.text[blocks[number].start : blocks[number].end]
            return [cell.strip() for cell in text.split(CELL)], rows[0]
    return None


def table_row(reading: Reading) -> Iterator[Candidate]:
    """A row says what its first cell has under each heading.

    ``Setting | Default`` / ``workers | four threads`` -> workers | has default | four threads
    """
    header = header_above(reading)
    cells = _cells(reading.sentence.words)
    if header is None or len(cells) != len(header[0]) or not cells[0]:
        return
    first = cells[0]
    subject = Argument(_head(first), make_mention(reading, first[0].i, first[-1].i, "noun_phrase"))
    for name, cell in zip(header[0][1:], cells[1:], strict=True):
        if not any(w.text[:1].isalpha() for w in cell) or not name:
            continue
        defines = name.lower() in DEFINING
        head = _head(cell)
        if cell[0].tag == "VBZ" and cell[0].pos == "VERB":
            yield from _told(reading, subject, cell[0], cell)
            continue
        if head.pos not in {"NOUN", "PROPN"}:
            continue
        if len(cell) <= MAX_CELL:
            mention = make_mention(reading, cell[0].i, cell[-1].i, "noun_phrase")
            objects = [Argument(head, mention)]
        else:
            objects = reading.alone(head)
        label, key = ("is", "be") if defines else (f"has {name.lower()}", f"have {name.lower()}")
        for obj in objects:
            yield Candidate(subject, label, key, obj, "table", reading.sentence, head)


def _told(reading: Reading, subject: Argument, verb: Word, cell: list[Word]) -> Iterator[Candidate]:
    """``Method | Advantage`` / ``Transit | gives the radius`` -> transit | gives | radius."""
    inside = {word.i for word in cell}
    objects = [c for c in find_children(verb, "obj") if c.i in inside]
    if any(c.pos == "ADJ" for c in find_children(verb, "xcomp")) or is_negated(verb):
        return
    label, key = verb_label(verb)
    for noun in objects:
        for obj in reading.arguments(noun):
            yield Candidate(subject, label, key, obj, "table", reading.sentence, verb)


def _cells(words: list[Word]) -> list[list[Word]]:
    cells: list[list[Word]] = [[]]
    for word in words:
        if word.text == CELL:
            cells.append([])
        else:
            cells[-1].append(word)
    return cells


def _head(cell: list[Word]) -> Word:
    """The word of a cell that hangs on none of its others."""
    inside = {word.i for word in cell}
    heads = [w for w in cell if w.head is None or w.head.i not in inside]
    return next((w for w in heads if w.pos in {"NOUN", "PROPN"}), heads[0])


def crosses_cells(candidate: Candidate) -> bool:
    """Whether the ends of a relation stand in two cells of a row."""
    words = candidate.sentence.words
    low, high = sorted((candidate.subject.word.i, candidate.object.word.i))
    return any(word.text == CELL for word in words[low:high])
