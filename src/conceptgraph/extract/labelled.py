"""Entries whose label says what they are to the subject of the notes: a cause, a task, a budget."""

from __future__ import annotations

from collections.abc import Iterator

from conceptgraph.annotate.tree import Word
from conceptgraph.extract.candidates import Argument, Candidate
from conceptgraph.extract.fragments import lack
from conceptgraph.extract.frames import is_predicate, make_frame
from conceptgraph.extract.grammar import base, find_children, is_gerund, preposition
from conceptgraph.extract.inflection import gerund
from conceptgraph.extract.line_parts import Part, is_lacking, is_nominal, relate
from conceptgraph.extract.mentions import MAX_ACT_WORDS, make_mention
from conceptgraph.extract.note_labels import ASPECTS, ENDS, TASKS, role_of
from conceptgraph.extract.reading import Reading


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
    if role is None or not is_nominal(part.root):
        return
    label, key, family = role
    yield from relate(reading, reading.arguments(part.root), label, key, above, "label role",
                       part.root, family=family)  # fmt: skip


def is_order(verb: Word) -> bool:
    """Whether a part of a line is a bare verb: "carry oxygen"."""
    return verb.pos == "VERB" and verb.tag == "VB" and not find_children(verb, "nsubj", "aux")


def is_aspect(noun: Word) -> bool:
    """Whether a label is a bare noun for what things have: "Budget", "Colour"."""
    return noun.lemma.lower() in ASPECTS and not find_children(noun, "compound", "nmod", "flat")


def own_aspect(reading: Reading, part: Part, above: list[Argument]) -> Iterator[Candidate]:
    """``Summer party`` / ``• Budget: 300 euros`` -> summer party | has budget | 300 euros."""
    noun = reading.sentence.root
    if not is_nominal(part.root) or is_lacking(part.root) or preposition(part.root):
        return
    lemma = noun.lemma.lower()
    yield from relate(reading, above, f"has {lemma}", f"have {lemma}",
                       reading.arguments(part.root), "label aspect", part.root)  # fmt: skip


def speech(reading: Reading, speakers: list[Argument], part: Part) -> Iterator[Candidate]:
    """``Lucia: neighbours complain about puddles`` -> Lucia | says about | neighbours.

    Under a heading for what is to be done she does not speak: ``Lucia: a sketch`` is her task.
    """
    root = part.root
    objects = reading.arguments(root) if is_nominal(root) and not preposition(root) else []
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
