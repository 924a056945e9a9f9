"""Who says what stands behind a label: "Anna: carpet is quieter"."""

from __future__ import annotations

from bisect import bisect_left

from conceptgraph.annotate.lines import LABELLING, SIGN_ROLE
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.words.grammar import find_children, is_plural
from conceptgraph.extract.words.persons import is_person_noun

QUOTES = frozenset({'"', "“", "``", "«", "„"})


def speaker_labelled(clause: Word, reading: Reading) -> str | None:
    """The person whose name stands as label before a clause with a subject of its own."""
    label = clause.head
    if clause.role != SIGN_ROLE or label is None or not find_children(clause, "nsubj"):
        return None
    if clause.children[0].text not in LABELLING:
        return None
    quotes = label.pos == "PROPN" and any(c.text in QUOTES for c in clause.children[1:3])
    if not quotes and not names_speaker(label, reading):
        return None
    return next((a.mention.name for a in reading.arguments(label)), None)


def names_speaker(name: Word, reading: Reading) -> bool:
    """Whether a name is a person's, by itself or by the heading it stands under: "Historians"."""
    if reading.is_person(name):
        return True
    parent = reading.document.blocks[reading.sentence.block].parent
    if name.pos != "PROPN" or parent is None:
        return False
    first = bisect_left(reading.sentences, parent, key=lambda sentence: sentence.block)
    if first == len(reading.sentences) or reading.sentences[first].block != parent:
        return False
    head = reading.sentences[first].root
    return head.pos == "NOUN" and is_plural(head) and is_person_noun(head)
