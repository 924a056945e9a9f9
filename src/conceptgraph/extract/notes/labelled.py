"""Entries whose label says what they are to the subject of the notes: a cause, a task, a budget."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.lines import has_label
from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.clauses.frames import is_predicate, make_frame
from conceptgraph.extract.discourse.reading import Reading
from conceptgraph.extract.notes.arrows import scenes
from conceptgraph.extract.notes.fragments import lack
from conceptgraph.extract.notes.line_parts import Part, is_lacking, is_nominal, relate
from conceptgraph.extract.phrases.mentions import MAX_ACT_WORDS, make_mention
from conceptgraph.extract.words.grammar import base, find_children, is_gerund, preposition
from conceptgraph.extract.words.inflection import gerund
from conceptgraph.extract.words.note_labels import (
    ASPECTS,
    ENDS,
    TASKS,
    is_several,
    of_several,
    role_of,
)

MIN_FACTS = 3  # labelled lines in a row that describe one thing


def label_role(reading: Reading, part: Part, above: list[Argument]) -> Iterator[Candidate]:
    """An entry under a label that names its role.

    ``Desertification`` / ``• Cause: overgrazing`` -> overgrazing | is cause of | desertification
    ``Red cells`` / ``• Function: carry oxygen`` -> carrying oxygen | is function of | red cells
    """
    role = role_of(reading.sentence.root)
    if is_lacking(part.root):
        yield from lack(reading, above, part.root)
        return
    if role is not None and is_order(part.root) and reading.sentence.root.lemma.lower() in ENDS:
        yield from task(reading, reading.sentence.root, part, above)
    if role is None:
        return
    label, key, family = role
    items = scenes(reading, part.root) if is_predicate(part.root) else []
    for item in reading.arguments(part.root) if is_nominal(part.root) else items:
        several = is_several(item.word) and item.mention.kind != "clause"
        shown = of_several(label) if several else label
        yield from relate(reading, [item], shown, key, above, "label role", part.root,
                           family=family)  # fmt: skip


def is_order(verb: Word) -> bool:
    """Whether a part of a line is a bare verb: "carry oxygen"."""
    return verb.pos == "VERB" and verb.tag == "VB" and not find_children(verb, "nsubj", "aux")


def is_aspect(noun: Word) -> bool:
    """Whether a label is a bare noun for what things have: "Budget", "Colour"."""
    return noun.lemma.lower() in ASPECTS and not find_children(noun, "compound", "nmod", "flat")


def is_attribute(reading: Reading) -> bool:
    """Whether a line stands among the attributes of a thing: "Frame: steel" below "Weight: 2 kg".

    All lines around it have a label, at least three, and half of the labels are known aspects.
    """
    blocks, text = reading.document.blocks, reading.document.text
    number, noun = reading.sentence.block, reading.sentence.root
    kind, parent = blocks[number].kind, blocks[number].parent
    if find_children(noun, "nmod", "acl", "conj") or noun.pos == "PROPN":
        return False
    if kind == "list_item":
        around = [b for b in blocks if b.parent == parent and b.kind == kind]
    else:
        first = last = number
        while first and _is_fact(reading, first - 1, number):
            first -= 1
        while last + 1 < len(blocks) and _is_fact(reading, last + 1, number):
            last += 1
        around = list(blocks[first : last + 1])
    lines = [text[b.start : b.end] for b in around]
    labels = [line.partition(":")[0].lower().split() for line in lines if has_label(line)]
    known = [words for words in labels if words and words[-1].removesuffix("s") in ASPECTS]
    return len(labels) == len(lines) >= MIN_FACTS and 2 * len(known) >= len(labels)


def _is_fact(reading: Reading, block: int, beside: int) -> bool:
    """Whether a block is a labelled line under the same heading as another."""
    blocks, text = reading.document.blocks, reading.document.text
    one, other = blocks[block], blocks[beside]
    alike = (one.kind, one.parent) == (other.kind, other.parent)
    return alike and has_label(text[one.start : one.end])


def own_aspect(reading: Reading, part: Part, above: list[Argument]) -> Iterator[Candidate]:
    """``Summer party`` / ``• Budget: 300 euros`` -> summer party | has budget | 300 euros."""
    noun = reading.sentence.root
    value = part.root
    if not is_nominal(value) or is_lacking(value) or preposition(value):
        return
    before = [c.text.lower() for c in noun.children if c.i < noun.i and c.pos != "PUNCT"]
    lemma = " ".join([*before, noun.lemma.lower()])
    yield from relate(reading, above, f"has {lemma}", f"have {lemma}", reading.arguments(value),
                       "label aspect", value)  # fmt: skip


def speech(reading: Reading, speakers: list[Argument], part: Part) -> Iterator[Candidate]:
    """``Lucia: neighbours complain about puddles`` -> Lucia | says about | neighbours.

    Under a heading for what is to be done she does not speak: ``Lucia: a sketch`` is her task.
    """
    root = part.root
    named = is_nominal(root) and not preposition(root) and not is_lacking(root)
    objects = reading.arguments(root) if named else []
    if is_predicate(root) and find_children(root, "nsubj"):
        objects = make_frame(root, reading).subjects
    label, key, family = "says about", "say about", "says"
    if _lists_tasks(reading):
        label, key, family = "has task", "have task", "has"
    yield from relate(reading, speakers, label, key, objects, "label speech", root,
                       family=family)  # fmt: skip


def _lists_tasks(reading: Reading) -> bool:
    """Whether the heading or line above says that things to do follow: "Action items"."""
    document = reading.document
    above = document.blocks[reading.sentence.block].parent
    if above is None:
        return False
    block = document.blocks[above]
    words = document.text[block.start : block.end].lower().rstrip(":").split()
    return len(words) <= 3 and any(word.removesuffix("s") in TASKS for word in words)


def task(reading: Reading, label: Word, part: Part, above: list[Argument]) -> Iterator[Candidate]:
    """An order behind "Decision:" is one concept.

    ``Heating`` / ``• Decision: replace the boiler`` -> replacing the boiler | is decision on | …
    """
    verb = part.root
    role = role_of(label) or (f"is {label.lemma.lower()} for", f"be {label.lemma.lower()} for", "")
    if is_nominal(verb) and not is_lacking(verb) and not preposition(verb):
        yield from relate(reading, reading.arguments(verb), role[0], role[1], above, "label task",
                           verb)  # fmt: skip
    if verb.pos != "VERB" or find_children(verb, "nsubj", "aux"):
        return
    later = {w.i for c in verb.children if base(c) in {"conj", "parataxis"} for w in c.subtree()}
    words = [w.i for w in verb.subtree() if w.pos != "PUNCT" and w.i not in later]
    if min(words) != verb.i or max(words) - verb.i >= MAX_ACT_WORDS:
        return
    text = reading.document.text[verb.end : reading.sentence.words[max(words)].end]
    name = verb.text.lower() if is_gerund(verb) else gerund(verb.text)
    mention = make_mention(reading, verb.i, max(words), "clause", label=f"{name}{text}")
    yield from relate(reading, [Argument(verb, mention)], role[0], role[1], above, "label task",
                       verb)  # fmt: skip
