"""Entries: a term at the head of a line and what it is or does; rows of tables."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Sentence, Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.chunks import SIGNS
from conceptgraph.extract.frames import is_predicate, make_frame
from conceptgraph.extract.grammar import base, has_copula
from conceptgraph.extract.lexicon import CAPTIONS
from conceptgraph.extract.mentions import make_mention
from conceptgraph.extract.obliques import find_obliques
from conceptgraph.extract.reading import Reading

MARKS = frozenset({":", "—", "–", "--", "):", "|"})
MAX_TERM = 7  # words
MAX_CELL = 6
DEFINING = frozenset({"definition", "description", "explanation", "meaning", "what it does"})
CELL = "|"


def term_of(reading: Reading) -> Argument | None:
    """The term that a line explains: "`--fast LEVEL`: sets the speed", "Ice — frozen water".

    A caption ("Example: …", "Chapter 3: …") is none.
    """
    words = reading.sentence.words
    mark = next((w.i for w in words[: MAX_TERM + 1] if w.text in MARKS - {CELL}), 0)
    if not 0 < mark < len(words) - 1:
        return None
    end = mark
    bracket = next((w.i for w in words[:mark] if w.text == "("), mark)
    if bracket > 1:
        end = bracket
    nouns = [w for w in words[:end] if w.pos in {"NOUN", "PROPN"}]
    if not nouns or any(w.text in SIGNS for w in words[:end]):
        return None
    if any(w.pos in {"AUX", "PRON", "DET", "ADP"} for w in words[:end]):
        return None
    if any(w.pos == "VERB" and base(w) not in {"amod", "compound"} for w in words[:end]):
        return None
    if is_caption(nouns[-1]):
        return None
    mention = make_mention(reading, 0, end - 1, "noun_phrase", proper=nouns[-1].pos == "PROPN")
    return Argument(nouns[-1], mention)


def is_caption(noun: Word) -> bool:
    """Whether a noun only announces what follows the colon: "Example: …", "Lecture 7: …"."""
    return noun.lemma.lower() in CAPTIONS or noun.text.lower() in CAPTIONS


def entry_verb(reading: Reading) -> Iterator[Candidate]:
    """What a term does, said by a verb without a subject behind the colon.

    ``--exclude PATTERN: skips files that match`` -> --exclude PATTERN | skips | files
    """
    term = term_of(reading)
    if term is None:
        return
    words = reading.sentence.words
    mark = next(w.i for w in words if w.text in MARKS)
    for verb in words[mark + 1 : mark + 3]:
        if verb.i > mark + 1 and words[mark + 1].pos != "ADV":
            break
        if verb.tag not in {"VBZ", "VBN"} or not is_predicate(verb) or has_copula(verb):
            continue
        if any(base(c) in {"nsubj", "csubj", "expl"} and c.i > mark for c in verb.children):
            continue
        frame = make_frame(verb, reading)
        frame.subjects = [term]
        frame.objects = [a for a in frame.objects if a.mention.start > words[mark].start]
        if not frame.passive:
            yield from frame.relate(frame.label, frame.key, frame.objects, "entry")
        yield from find_obliques(frame, verb, frame.label, frame.key)
        return


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
